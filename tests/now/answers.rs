//! Answers a person can check, and what a host is given.

use crate::{LOTSEN, roles};
use lotsen_api::Now;
use lotsen_api::wire::{ApiError, CardRequest, HereRequest, Lang, NowLine, NowReply, NowRequest, SituationsRequest};

fn asked(situation: &str, role: &str, place: &str, moment: &str) -> NowReply {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let place = some(place).map(|name| LOTSEN.place_code(&name).expect("a place"));
    let request = NowRequest { situation: some(situation), role: some(role), place, lang: Lang::Sv };
    LOTSEN.now(&request, Now::parse(moment).expect("a moment")).expect("an answer")
}

fn ids(lines: &[NowLine]) -> String {
    lines.iter().map(|line| line.id.as_str()).collect::<Vec<_>>().join(" ")
}

const NIGHT: &str = "2026-11-23T03:10";
const DAY: &str = "2026-11-23T10:00";
const EVENING: &str = "2026-11-23T20:00";
const MIDSUMMER_EVE: &str = "2026-06-19T10:00";

/// Situation, role, place, moment; whom to call now; whom when they open.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

/// `…` ends a list whose rest is another row's business.
const ROWS: &[Row] = &[
    // The night clerk: the police, 112 if somebody is in danger, the social emergency service by 112; NMT and the coordinator when they open.
    (
        "trafficking-in-the-house",
        "hotel",
        "Falun",
        NIGHT,
        "polisen-114-14 sos-112 socialjour-dalarna anmal-manniskohandel-polisen",
        "nmt-stodtelefon region:bergslagen socialtjanst-socialjour",
    ),
    // By day the same list, the other way round: hours in words only are suggested in office time, the place's before the country's.
    (
        "trafficking-in-the-house",
        "hotel",
        "Falun",
        DAY,
        "polisen-114-14 sos-112 region:bergslagen nmt-stodtelefon anmal-manniskohandel-polisen socialtjanst-socialjour",
        "socialjour-dalarna",
    ),
    // A day off: offices are not taken to be open.
    (
        "trafficking-in-the-house",
        "hotel",
        "Falun",
        MIDSUMMER_EVE,
        "polisen-114-14 sos-112 socialjour-dalarna anmal-manniskohandel-polisen",
        "nmt-stodtelefon region:bergslagen socialtjanst-socialjour",
    ),
    // No place: no local line, and the general cards say why.
    (
        "trafficking-in-the-house",
        "hotel",
        "",
        DAY,
        "polisen-114-14 sos-112 nmt-stodtelefon anmal-manniskohandel-polisen regionkoordinatorer socialtjanst-socialjour",
        "",
    ),
    // The person concerned is given no line for staff, and somebody without a role is taken for that person.
    (
        "trafficking-in-the-house",
        "person",
        "Falun",
        NIGHT,
        "sos-112 polisen-114-14 kvinnofridslinjen socialjour-dalarna anmal-manniskohandel-polisen",
        "socialtjanst-socialjour stodlinjen-for-man stodlinjen-for-transpersoner plattformen-manniskohandel",
    ),
    (
        "trafficking-in-the-house",
        "",
        "Falun",
        NIGHT,
        "sos-112 polisen-114-14 kvinnofridslinjen socialjour-dalarna anmal-manniskohandel-polisen",
        "socialtjanst-socialjour stodlinjen-for-man stodlinjen-for-transpersoner plattformen-manniskohandel",
    ),
    // Open and local comes before open and national; at night its number leads to 112, as its source says.
    (
        "partner-violence",
        "hotel",
        "Gävle",
        EVENING,
        "sos-112 socialjour-gavleborg kvinnofridslinjen polisen-114-14",
        "switchboard:2180",
    ),
    (
        "partner-violence",
        "hotel",
        "Gävle",
        NIGHT,
        "sos-112 socialjour-gavleborg kvinnofridslinjen polisen-114-14",
        "switchboard:2180",
    ),
    (
        "partner-violence",
        "hotel",
        "Gävle",
        DAY,
        "sos-112 kvinnofridslinjen polisen-114-14 switchboard:2180",
        "socialjour-gavleborg",
    ),
    // A neighbour's service never: the ones of Stockholm and Malmö are not for Göteborg.
    (
        "adult-sells-sex",
        "police",
        "Göteborg",
        DAY,
        "kvinnofridslinjen mikamottagningen-goteborg region:vast nmt-stodtelefon socialtjanst-socialjour",
        "socialjour-goteborg",
    ),
    // A number that rests on somebody else's page sinks among its like, and stays.
    ("minor-exploited", "person", "", NIGHT, "sos-112 polisen-114-14 bris …", ""),
    // Nobody of the list is known to answer: a line that always stands comes first.
    ("reflection-period", "person", "Göteborg", NIGHT, "vardguiden-1177 …", ""),
];

#[test]
fn who_is_called() {
    let mut wrong = Vec::new();
    for (situation, role, place, moment, now, later) in ROWS {
        let reply = asked(situation, role, place, moment);
        let (lines, closed) = (ids(&reply.lines), ids(&reply.later));
        let fits = |told: &str, expected: &str| match expected.strip_suffix(" …") {
            Some(begin) => told.starts_with(begin),
            None => expected.is_empty() && now.ends_with('…') || told == expected,
        };
        if !fits(&lines, now) || !fits(&closed, later) {
            wrong.push(format!("{situation} {role} {place} {moment}\n  now   {lines}\n  later {closed}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// How a line stands to the place, in the order of the table above: line, place, and the code of the reason.
#[test]
fn each_line_says_why_it_answers_here() {
    for (situation, role, place, moment, line, near) in [
        ("trafficking-in-the-house", "hotel", "Falun", DAY, "sos-112", "covers-country"),
        ("trafficking-in-the-house", "hotel", "Falun", DAY, "socialtjanst-socialjour", "none-local"),
        ("trafficking-in-the-house", "hotel", "Falun", DAY, "region:bergslagen", "inferred"),
        ("trafficking-in-the-house", "hotel", "Kungsbacka", DAY, "region:vast", "my-place"),
        ("trafficking-in-the-house", "hotel", "", DAY, "regionkoordinatorer", "no-place"),
        ("partner-violence", "hotel", "Gävle", DAY, "switchboard:2180", "switchboard"),
        ("reflection-period", "person", "", NIGHT, "vardguiden-1177", "standing"),
    ] {
        let reply = asked(situation, role, place, moment);
        let all = || reply.lines.iter().chain(&reply.later);
        let found = all().find(|other| other.id == line).map(|line| line.near.code.as_str());
        assert_eq!(found, Some(near), "{situation} {place} {line}: {}", ids(&reply.lines));
    }
}

#[test]
fn the_way_that_is_best_now_comes_first() {
    let number = |moment: &str, id: &str| {
        let reply = asked("partner-violence", "hotel", "Gävle", moment);
        let line = reply.lines.iter().find(|line| line.id == id).expect(id).lines[0].clone();
        (line.shown, line.through.map(|through| through.id))
    };
    assert_eq!(number(EVENING, "socialjour-gavleborg"), ("026-10 02 25".to_owned(), None));
    assert_eq!(number(NIGHT, "socialjour-gavleborg"), ("112".to_owned(), Some("sos-112".to_owned())));
}

#[test]
fn what_is_said_of_a_line_is_so() {
    for situation in &LOTSEN.dataset().situations {
        for role in roles() {
            let reply = asked(&situation.id, role.unwrap_or(""), "Kungsbacka", NIGHT);
            let state = reply.lines[0].state.code.as_str();
            assert!(matches!(state, "always" | "open" | "open-at-least" | "closing-soon"), "{}: {state}", situation.id);
            assert!(reply.changes_at > reply.at, "{} {}", reply.at, reply.changes_at);
            let sources = u32::try_from(reply.sources.len()).expect("few");
            let said = reply.signs.iter().chain(&reply.avoid).chain(&reply.law);
            let named = said.flat_map(|said| &said.sources).chain(reply.steps.iter().flat_map(|step| &step.sources));
            assert!(named.into_iter().all(|source| *source < sources), "{}", situation.id);
            let lines = reply.lines.iter().chain(&reply.later).flat_map(|line| &line.lines);
            assert!(lines.clone().all(|line| is_for(&line.owner, role)), "{} {role:?}", situation.id);
        }
    }
}

/// The two lines that say of themselves that they are for professionals.
fn is_for(owner: &str, role: Option<&str>) -> bool {
    role != Some("person") || !matches!(owner, "nmt-stodtelefon" | "region:syd")
}

#[test]
fn a_variant_adds_to_what_it_lies_within() {
    let variants = LOTSEN.dataset().situations.iter().filter_map(|s| Some((s, s.within.as_deref()?)));
    let mut count = 0;
    for (variant, outer) in variants {
        let (own, whole) = (asked(&variant.id, "", "", NIGHT), asked(outer, "", "", NIGHT));
        let missing: Vec<&str> = whole
            .signs
            .iter()
            .filter(|sign| !own.signs.iter().any(|other| other.text == sign.text))
            .map(|s| s.text.as_str())
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", variant.id);
        assert_eq!(own.signs.len(), variant.signs.len() + whole.signs.len(), "{}", variant.id);
        count += 1;
    }
    assert!(count > 0, "there are variants");
}

#[test]
fn tiles_are_those_of_the_role_first() {
    let tiles = |role: Option<&str>| {
        let role = role.map(str::to_owned);
        LOTSEN.situations(&SituationsRequest { lang: Lang::Sv, role }).expect("tiles")
    };
    for role in roles() {
        let tiles = tiles(role);
        assert!(tiles.len() >= 12, "{role:?}");
        assert_eq!(tiles[0].id, "danger-now", "{role:?}");
        assert!(tiles.iter().map(|tile| !tile.first).is_sorted(), "{role:?}");
        assert_eq!(tiles.iter().any(|tile| tile.first), role.is_some());
    }
    let has = |role, id: &str| tiles(Some(role)).iter().any(|tile| tile.id == id);
    assert!(has("hotel", "professional-needs-advice") && !has("person", "professional-needs-advice"));
}

#[test]
fn a_place_has_its_four_lines_in_one_order() {
    for (place, expected) in [
        ("Kungsbacka", "region:vast socialjour-goteborg um-kungsbacka polis-vast"),
        ("Falun", "region:bergslagen socialjour-dalarna …"),
        ("", "regionkoordinatorer socialtjanst-socialjour ungdomsmottagning-umo polisen-114-14"),
    ] {
        let code = Some(place).filter(|place| !place.is_empty()).map(|name| LOTSEN.place_code(name).expect("a place"));
        for moment in [DAY, NIGHT] {
            let now = Now::parse(moment).expect(moment);
            let here = LOTSEN.here(&HereRequest { place: code.clone(), lang: Lang::Sv }, now).expect("lines");
            let told = ids(&here);
            let fits = expected.strip_suffix('…').map_or(told == expected, |begin| told.starts_with(begin));
            assert!(fits && here.len() == 4, "{place} {moment}: {told}");
        }
    }
}

#[test]
fn what_does_not_exist_is_refused_with_the_nearest() {
    let refused = |situation: &str, role: &str, place: &str| -> ApiError {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let request = NowRequest { situation: some(situation), role: some(role), place: some(place), lang: Lang::Sv };
        LOTSEN.now(&request, Now::parse(DAY).expect("a moment")).expect_err("refused")
    };
    for (situation, role, place, code, near) in [
        ("danger-nov", "", "", "no-such-situation", "danger-now"),
        ("Våld i en nära relatio", "", "", "no-such-situation", "partner-violence"),
        ("", "hotell", "", "no-such-role", "hotel"),
        ("", "", "Kungsbarka", "no-such-place", "Kungsbacka"),
    ] {
        let error = refused(situation, role, place);
        assert_eq!(error.code, code);
        assert!(error.args.iter().any(|(_, value)| value.contains(near)), "{error:?}");
    }
}

/// A step says the same on a card and in an answer: both resolve "my" lines in one place.
#[test]
fn cards_and_answers_lead_to_the_same_local_line() {
    let place = LOTSEN.place_code("Kungsbacka").expect("a place");
    let request = CardRequest { id: "orosanmalan".to_owned(), lang: Lang::Sv, place: Some(place) };
    let card = LOTSEN.card(&request, Now::parse(DAY).expect("a moment")).expect("a card");
    let linked: Vec<&str> = card.steps.iter().flat_map(|step| &step.links).map(|link| link.id.as_str()).collect();
    let reply = asked("minor-exploited", "hotel", "Kungsbacka", DAY);
    assert!(linked.contains(&"socialtjanst-kungsbacka"), "{linked:?}");
    assert!(reply.lines.iter().any(|line| line.id == "socialtjanst-kungsbacka"), "{}", ids(&reply.lines));
}
