//! What must hold for the answer to any text, whoever makes the text: the tests here, and the fuzz target in `fuzz/`.

use lotsen_api::wire::{Lang, SearchReply, SearchRequest};
use lotsen_api::{Lotsen, Now};

/// As many hits as a reply may hold.
const MOST: u32 = 100;

/// Asks, asks again, and compares; fails with the text where something does not hold.
pub(crate) fn holds(lotsen: &Lotsen, text: &str) {
    let request = SearchRequest { text: text.to_owned(), lang: Lang::Sv, place: None, role: None, limit: MOST };
    let reply = ask(lotsen, &request);
    check(&reply, &request);
    let again = ask(lotsen, &request);
    let other = reply.hits.iter().zip(&again.hits).find(|(one, other)| one != other);
    assert!(reply == again, "{text:?} is answered otherwise the second time: {other:#?}");
}

/// The answer to a request for a place and a role that exist.
pub(crate) fn ask(lotsen: &Lotsen, request: &SearchRequest) -> SearchReply {
    let now = Now::parse("2026-11-22T03:10");
    let reply = now.map(|now| lotsen.search(request, now));
    let Some(Ok(reply)) = reply else { panic!("{:?} is refused", request.text) };
    reply
}

/// What holds for a single answer.
pub(crate) fn check(reply: &SearchReply, request: &SearchRequest) {
    let text = &request.text;
    assert_eq!(&reply.text, text, "the reply names the text it answers");
    let hits = reply.hits.len();
    assert!(hits > 0 && hits <= request.limit as usize, "{text:?} has {hits} hits");
    for hit in &reply.hits {
        let units = hit.name.encode_utf16().count();
        let mut end = 0;
        for (from, to) in &hit.marks {
            assert!(*from >= end && from < to && *to as usize <= units, "{text:?}: {} {from}–{to}", hit.name);
            end = *to;
        }
    }
}
