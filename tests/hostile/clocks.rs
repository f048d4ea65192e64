//! A computer whose clock is wrong: numbers do not depend on it, nothing refuses, nothing panics, and a clock that stands before
//! the edition is told.

use crate::LOTSEN;
use lotsen_api::Now;
use lotsen_api::wire::{CardRequest, Channel, HereRequest, Lang, NowRequest, SearchRequest, StartRequest};

/// Seconds since 1970, and whether the clock stands before the edition.
const CLOCKS: [(&str, i64, bool); 9] = [
    ("before time", i64::MIN, true),
    ("1901, the least 32 bits hold", -2_147_483_648, true),
    ("1970", 0, true),
    ("2026, the edition's own time", 1_795_316_400, false),
    ("2038, one second before 32 bits are full", 2_147_483_647, false),
    ("2038, one second after", 2_147_483_648, false),
    ("2100", 4_102_444_800, false),
    ("9999", 253_402_300_799, false),
    // No moment at all counts as the first one.
    ("after time", i64::MAX, true),
];

fn numbers(now: Now) -> Vec<String> {
    let mut found = Vec::new();
    let request = SearchRequest { text: "kvinofrid".into(), lang: Lang::Sv, place: None, role: None, limit: 20 };
    let reply = LOTSEN.search(&request, now).expect("an answer");
    found.extend(reply.hits.iter().flat_map(|hit| &hit.lines).map(|line| line.shown.clone()));
    for id in ["sos-112", "kvinnofridslinjen", "polisen-114-14", "vardguiden-1177"] {
        let request = CardRequest { id: id.into(), lang: Lang::Sv, place: None };
        let card = LOTSEN.card(&request, now).expect("a card");
        found.extend(card.lines.iter().filter(|line| line.channel == Channel::Call).map(|line| line.shown.clone()));
    }
    found
}

#[test]
fn no_clock_changes_a_number_or_stops_an_answer() {
    let right = numbers(Now::from_unix(1_795_316_400));
    assert!(right.iter().any(|number| number == "020-50 50 50"));
    for (what, seconds, before) in CLOCKS {
        let now = Now::from_unix(seconds);
        assert_eq!(numbers(now), right, "{what}");
        assert_eq!(LOTSEN.start(&StartRequest { lang: Lang::En, local_offset: None }, now).standing.len(), 3, "{what}");
        let here = HereRequest { place: Some("1384".into()), lang: Lang::Sv };
        assert!(!LOTSEN.here(&here, now).expect("lines").is_empty(), "{what}");
        let danger = NowRequest { situation: Some("danger-now".into()), ..NowRequest::default() };
        let reply = LOTSEN.now(&danger, now).expect("an answer");
        assert_eq!(reply.lines[0].lines[0].shown, "112", "{what}");
        let told = LOTSEN.clock(now, None).is_some_and(|reason| reason.code == "before-edition");
        assert_eq!(told, before, "{what}");
    }
}
