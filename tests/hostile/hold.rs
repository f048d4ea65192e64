//! What must hold for the arguments of any call, whoever makes them: the test here, and the fuzz target in `fuzz/`.

use lotsen_api::wire::{
    AboutRequest, ApiError, CardRequest, ContentsRequest, CopyRequest, HandoutRequest, HereRequest, NowRequest,
    PlacesRequest, RegionsRequest, SearchRequest, Settings, ShelfRequest, SituationsRequest, StartRequest,
};
use lotsen_api::{Lotsen, Now};
use serde::de::DeserializeOwned;

/// Seconds since 1970: an evening of the edition's year.
const MOMENT: i64 = 1_795_316_400;

/// So many bytes of what was asked, or of what is like it, stand in a refusal at most.
const MOST_REPEATED: usize = 1_000;

/// Reads a text as the arguments of one command and asks it; says whether it could be read so.
type Call = fn(&Lotsen, &str) -> bool;

/// Every command that takes arguments, by its name in `src-tauri`. A test compares the names with those of the commands.
pub(crate) const CALLS: [(&str, Call); 15] = [
    ("start", |lotsen, text| made(text, |request| start(lotsen, &request))),
    ("search", |lotsen, text| made(text, |request| search(lotsen, &request))),
    ("card", |lotsen, text| made(text, |request| card(lotsen, &request))),
    ("places", |lotsen, text| made(text, |request| places(lotsen, &request))),
    ("situations", |lotsen, text| made(text, |request| situations(lotsen, &request))),
    ("now", |lotsen, text| made(text, |request| call_now(lotsen, &request))),
    ("here", |lotsen, text| made(text, |request| here(lotsen, &request))),
    ("regions", |lotsen, text| made(text, |request| regions(lotsen, &request))),
    ("contents", |lotsen, text| made(text, |request| contents(lotsen, &request))),
    ("shelf", |lotsen, text| made(text, |request| shelf(lotsen, &request))),
    ("about", |lotsen, text| made(text, |request| about(lotsen, &request))),
    ("copy_line", |lotsen, text| made(text, |request| copy_line(lotsen, &request))),
    ("handout", |lotsen, text| made(text, |request| handout(lotsen, &request))),
    ("copy_vcard", |lotsen, text| made(text, |request| copy_vcard(lotsen, &request))),
    ("choose_settings", |lotsen, text| made(text, |request| choose_settings(lotsen, &request))),
];

/// Reads a text as the arguments of every call and makes those it can be read as. A call answers or refuses; it does not panic,
/// and no refusal repeats a book. Says which calls were made.
pub(crate) fn holds(lotsen: &Lotsen, arguments: &str) -> Vec<&'static str> {
    CALLS.iter().filter(|(_, call)| call(lotsen, arguments)).map(|(name, _)| *name).collect()
}

fn made<Request: DeserializeOwned>(text: &str, call: impl FnOnce(Request)) -> bool {
    serde_json::from_str(text).map(call).is_ok()
}

fn moment() -> Now {
    Now::from_unix(MOMENT)
}

/// An answer, if there is one; a refusal is short and has a code.
fn answered<Answer>(reply: Result<Answer, ApiError>) -> Option<Answer> {
    reply
        .inspect_err(|refused| {
            assert!(!refused.code.is_empty());
            assert!(refused.args.iter().map(|(_, value)| value.len()).sum::<usize>() <= MOST_REPEATED, "{refused:?}");
        })
        .ok()
}

fn start(lotsen: &Lotsen, request: &StartRequest) {
    assert_eq!(lotsen.start(request, moment()).standing.len(), 3, "{request:?}");
}

fn search(lotsen: &Lotsen, request: &SearchRequest) {
    if let Some(reply) = answered(lotsen.search(request, moment())) {
        assert!((1..=100).contains(&reply.hits.len()), "{request:?}");
        assert_eq!(reply.text, request.text, "the text it answers");
    }
}

fn card(lotsen: &Lotsen, request: &CardRequest) {
    if let Some(card) = answered(lotsen.card(request, moment())) {
        assert_eq!(lotsen.present_id(&request.id), Some(card.id.as_str()), "{request:?}");
    }
}

fn places(lotsen: &Lotsen, request: &PlacesRequest) {
    assert!(lotsen.places(request).len() <= 100, "{request:?}");
}

fn situations(lotsen: &Lotsen, request: &SituationsRequest) {
    if let Some(tiles) = answered(lotsen.situations(request)) {
        assert!(!tiles.is_empty(), "{request:?}");
    }
}

fn call_now(lotsen: &Lotsen, request: &NowRequest) {
    if let Some(reply) = answered(lotsen.now(request, moment())) {
        assert!(reply.situation.is_none() || !reply.lines.is_empty(), "{request:?}");
    }
}

fn here(lotsen: &Lotsen, request: &HereRequest) {
    let _ = answered(lotsen.here(request, moment()));
}

fn regions(lotsen: &Lotsen, request: &RegionsRequest) {
    assert_eq!(lotsen.regions(request).len(), 21, "the counties");
}

fn contents(lotsen: &Lotsen, request: &ContentsRequest) {
    let contents = lotsen.contents(request);
    for shelves in [contents.topics, contents.kinds, contents.formats] {
        assert!(shelves.iter().all(|shelf| shelf.count > 0), "{request:?}");
    }
}

fn shelf(lotsen: &Lotsen, request: &ShelfRequest) {
    if let Some(reply) = answered(lotsen.shelf(request, moment())) {
        assert_eq!(usize::try_from(reply.shelf.count), Ok(reply.hits.len()), "{request:?}");
    }
}

fn about(lotsen: &Lotsen, request: &AboutRequest) {
    assert!(lotsen.about(request, moment()).numbers > 0, "{request:?}");
}

fn copy_line(lotsen: &Lotsen, request: &CopyRequest) {
    if let Some(text) = answered(lotsen.line_text(request)) {
        assert!(!text.is_empty(), "{request:?}");
    }
}

fn handout(lotsen: &Lotsen, request: &HandoutRequest) {
    if let Some(handout) = answered(lotsen.handout(request, moment())) {
        assert_eq!(lotsen.present_id(&request.id), Some(handout.id.as_str()), "{request:?}");
    }
}

fn copy_vcard(lotsen: &Lotsen, request: &CardRequest) {
    if let Some(text) = answered(lotsen.vcard(request, moment())) {
        assert!(text.starts_with("BEGIN:VCARD\r\n") && text.ends_with("END:VCARD\r\n"), "{request:?}");
    }
}

fn choose_settings(lotsen: &Lotsen, request: &Settings) {
    if answered(lotsen.check_settings(request)).is_some() {
        let known = lotsen.known_settings(request.clone());
        assert_eq!(known.place, request.place.clone().filter(|code| !code.is_empty()), "{request:?}");
    }
}
