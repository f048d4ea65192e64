//! How a typed text must be answered: tables that grow by a line, and what must hold for any text.
//!
//! `judged.tsv` is a sample of what people type with the records that answer it; `lotsen-cli eval` measures it. It is no list of
//! promises: a rule that names one of its lines would be a defect. The promises are in the tables here.

#![allow(clippy::expect_used, reason = "what is not there fails the test")]

mod any_text;
mod hold;

use lotsen_api::wire::{Lang, SearchReply, SearchRequest, Tier};
use lotsen_api::{Lotsen, Now};
use lotsen_core::model::{Place, PlaceKind};
use std::sync::LazyLock;

static LOTSEN: LazyLock<Lotsen> = LazyLock::new(|| Lotsen::open(lotsen_data::DATASET).expect("the embedded dataset"));

fn ask_in(text: &str, place: Option<&str>, role: Option<&str>) -> SearchReply {
    let place = place.map(|name| LOTSEN.place_code(name).expect("a place"));
    let role = role.map(str::to_owned);
    let request = SearchRequest { text: text.to_owned(), lang: Lang::Sv, place, role, limit: 10 };
    LOTSEN.search(&request, Now::parse("2026-11-22T03:10").expect("a moment")).expect("any text has an answer")
}

fn ask(text: &str) -> SearchReply {
    ask_in(text, None, None)
}

fn first(reply: &SearchReply) -> &str {
    &reply.hits[0].id
}

fn municipalities() -> impl Iterator<Item = &'static Place> {
    LOTSEN.dataset().places.iter().filter(|place| place.kind == PlaceKind::Municipality)
}

#[test]
fn a_slip_still_finds_the_line() {
    for (typed, expected) in [
        ("kvinofrid", "kvinnofridslinjen"),
        ("Kvinnofridslinjen", "kvinnofridslinjen"),
        ("kvinnofrids linjen", "kvinnofridslinjen"),
        ("KVINNOFRIDSLINJEN!", "kvinnofridslinjen"),
        ("evonhuste", "evonhuset"),
        ("sos alarm", "sos-112"),
        ("preventel", "preventell"),
        ("pegasus", "pegasus"),
        ("orosanmalan", "orosanmalan"),
        ("betanketid", "betanketid"),
        ("terrrafem", "terrafem"),
        ("nmt", "nmt-stodtelefon"),
        ("återvändandeprogramet", "atervandandeprogrammet"),
        ("regionkoordinatorsyd", "region:syd"),
        // Without a place the general card, unless the words say more of a local one.
        ("regionkoordinator syd", "region:syd"),
        ("policía", "polisen-114-14"),
    ] {
        assert_eq!(first(&ask(typed)), expected, "{typed}");
    }
}

#[test]
fn words_are_found_where_no_blank_stands_between_them() {
    for (typed, told) in [
        ("สามีตีฉัน", "partner-violence"),
        ("ช่วยด้วย", "danger-now"),
        ("老公打我", "partner-violence"),
        ("老板扣了我的护照", "passport-held-by-employer"),
    ] {
        let reply = ask(typed);
        assert_eq!(reply.told.first().map(|told| told.id.as_str()), Some(told), "{typed}");
    }
}

#[test]
fn digits_in_any_grouping_find_their_number() {
    for (typed, expected) in [
        ("0203900", "nmt-stodtelefon"),
        ("020-390 000", "nmt-stodtelefon"),
        ("020 39 00 00", "nmt-stodtelefon"),
        ("+46 20 39 00 00", "nmt-stodtelefon"),
        ("004620390000", "nmt-stodtelefon"),
        ("020505050", "kvinnofridslinjen"),
        ("112", "sos-112"),
        ("114 14", "polisen-114-14"),
        ("11414", "polisen-114-14"),
        ("1177", "vardguiden-1177"),
        ("354040", "region:syd"),
        ("0046 20 50 50 50", "kvinnofridslinjen"),
    ] {
        assert_eq!(first(&ask(typed)), expected, "{typed}");
    }
}

#[test]
fn a_wrong_digit_in_a_short_number_finds_no_other_line() {
    for typed in ["11415", "1178", "113", "90391"] {
        let reply = ask(typed);
        let exact = reply.hits.iter().any(|hit| hit.tier == Tier::Exact);
        assert!(!exact, "{typed} is nobody's number, yet {} was found", first(&reply));
    }
}

#[test]
fn a_place_names_its_coordinator() {
    for (typed, expected) in [
        ("koordinator kungsbacka", "region:vast"),
        ("koordinator gällivare", "region:nord"),
        ("koordinator gallivare", "region:nord"),
        ("regionkoordinator Åsele", "region:nord"),
        ("koordinator visby", "region:stockholm"),
        ("kordinator skåne", "region:syd"),
        ("koordinator Scania", "region:syd"),
        ("koordinator i Upplands Väsby", "region:stockholm"),
        ("koordinator mora", "region:bergslagen"),
        ("koordinator linkoping", "region:ost"),
        ("koordinator uppsala", "region:mitt"),
    ] {
        assert_eq!(first(&ask(typed)), expected, "{typed}");
    }
}

#[test]
fn every_municipality_names_its_coordinator() {
    let dataset = LOTSEN.dataset();
    for place in municipalities() {
        let county = place.within.as_deref().expect("a municipality lies in a county");
        let region = dataset
            .records
            .iter()
            .find(|r| r.id.starts_with("region:") && r.covers.iter().any(|c| c.areas.iter().any(|a| a == county)))
            .expect("a county lies in a region");
        let reply = ask(&format!("koordinator {}", place.name));
        assert_eq!(first(&reply), region.id, "koordinator {}", place.name);
    }
}

#[test]
fn a_neighbours_line_is_never_first() {
    for (typed, place, never) in [
        ("socialjour borås", None, "socialjour-goteborg"),
        ("socialjour stockholm", None, "socialjour-norrort"),
        ("socialjour", Some("Stockholm"), "socialjour-goteborg"),
        ("ungdomsmottagning", Some("Härjedalen"), "um-gavleborg"),
    ] {
        let reply = ask_in(typed, place, None);
        assert_ne!(first(&reply), never, "{typed} in {place:?}");
    }
}

#[test]
fn anothers_switchboard_is_never_first() {
    for place in municipalities() {
        let reply = ask(&format!("kommunens växel i {}", place.name));
        let elsewhere = reply.hits[0].why.iter().any(|why| why.code == "elsewhere");
        assert!(!elsewhere, "{}: {}", place.name, reply.hits[0].name);
    }
}

#[test]
fn the_name_of_a_municipality_leads_to_its_switchboard() {
    for place in municipalities() {
        let code = place.code.as_str();
        let switchboard = format!("switchboard:{code}");
        if LOTSEN.dataset().records.iter().any(|record| record.id == switchboard) {
            let name = format!("{} kommun", place.name);
            assert_eq!(first(&ask(&name)), switchboard, "{name}");
        }
    }
}

#[test]
fn a_word_is_a_place_only_where_the_sentence_says_so() {
    for (typed, place) in [
        ("hon bor hos mig", None),
        ("att vara ensam", None),
        ("koordinator i Bor", Some("Bor")),
        ("socialjour vara", Some("Vara")),
        ("Järna", Some("Järna")),
        ("kvinnofridslinjen", None),
        // Words beside each other are no place because together they would be one.
        ("hit as a man", None),
        ("hjälp han den jäveln slår", None),
        ("vem ringa rum 214", None),
        ("har bo på gatan", None),
        // Nor because a word is like a name, or is one with an ending.
        ("barnet sätter i halsen", None),
        ("barn används som tolk, vad gör vi", None),
        ("code of conduct for suppliers", None),
        ("burn marks on a boy in our care", None),
        ("mår dåligt sen övergreppet i våras", None),
        ("de sliter i bildörren", None),
        ("kostar det att ringa", None),
        ("han har yxa i handen", None),
        ("youth clinic mark", Some("Mark")),
        ("marks kvinnojour", Some("Mark")),
        ("socialjour i handen", Some("Handen")),
        ("blir slagen av min man, bor i ldingö", Some("Lidingö")),
        ("hud dinge socialjour", Some("Huddinge")),
        ("koordinator kristian stad", Some("Kristianstad")),
        ("socialjour upplands väsby", Some("Upplands Väsby")),
        ("socialjour lilla edet", Some("Lilla Edet")),
        ("coordinator in west sweden dals långed", Some("Dals Långed")),
    ] {
        let found = ask(typed).place.map(|place| place.name);
        assert_eq!(found.as_deref(), place, "{typed}");
    }
}

#[test]
fn a_name_of_two_places_asks_which() {
    let reply = ask("koordinator järna");
    assert_eq!(reply.place.map(|place| place.within).as_deref(), Some("Södertälje, Stockholms län"));
    assert!(reply.other_places.iter().any(|place| place.within.starts_with("Vansbro")));
    let ids: Vec<&str> = reply.hits.iter().take(3).map(|hit| hit.id.as_str()).collect();
    assert!(ids.contains(&"region:stockholm") && ids.contains(&"region:bergslagen"), "{ids:?}");
    assert!(ask("koordinator järna vansbro").other_places.is_empty());
}

#[test]
fn without_a_match_the_lines_that_always_stand_are_there() {
    for typed in ["", "   ", "qqqqzzzz", "\u{0}\u{7}", "🤷", "...", "xkcdxkcd"] {
        let reply = ask(typed);
        let ids: Vec<&str> = reply.hits.iter().map(|hit| hit.id.as_str()).collect();
        assert_eq!(ids, ["sos-112", "polisen-114-14", "vardguiden-1177"], "{typed:?}");
        assert!(reply.nothing_found);
    }
}

#[test]
fn a_sentence_is_no_name_because_one_of_its_words_begins_one() {
    for (typed, never) in [
        ("jag skär mig", "utvag-skaraborg"),
        ("jag blev våldtagen", "avk-sodersjukhuset"),
        ("jag hoppar nu", "ersta-hopp"),
        ("mensen är sen", "mansmottagningen-stockholm"),
    ] {
        assert_ne!(first(&ask(typed)), never, "{typed}");
    }
    // As it stands in a name, or with nothing around it, it is looked for.
    for (typed, expected) in
        [("evonhuste", "evonhuset"), ("jag vill nå evonhuset", "evonhuset"), ("numret till talita", "talita")]
    {
        assert_eq!(first(&ask(typed)), expected, "{typed}");
    }
}

#[test]
fn a_service_of_other_places_is_stood_in_for_by_who_serves_this_one() {
    // What is typed, who comes first, and who was asked for: in sight, with the places it serves.
    for (typed, expected, asked) in [
        ("mika umeå", "region:nord", "mikamottagningen-goteborg"),
        ("evonhuset luleå", "region:nord", "evonhuset"),
        ("mini maria kalmar", "droghjalpen", "mini-maria-goteborg"),
    ] {
        let reply = ask(typed);
        assert_eq!(first(&reply), expected, "{typed}");
        let place = reply.hits.iter().position(|hit| hit.id == asked);
        assert!(place.is_some_and(|place| place < 5), "{typed}: {place:?}");
    }
    // Whoever serves the place themselves needs nobody.
    for (typed, expected) in [
        ("mikamottagningen göteborg", "mikamottagningen-goteborg"),
        ("evonhuset malmö", "evonhuset"),
        ("kast luleå", "kast"),
    ] {
        assert_eq!(first(&ask(typed)), expected, "{typed}");
    }
}

#[test]
fn who_names_a_document_at_work_is_given_documents() {
    // What to find before whom to call, and the other way where no document is named.
    for (typed, before, after) in [
        ("faktablad reflektionsperiod", "betanketid-material", "nmt-stodtelefon"),
        ("reflektionsperiod vem beslutar", "nmt-stodtelefon", "betanketid-material"),
        ("broschyr om hur man frågar", "sexit", "nmt-stodtelefon"),
    ] {
        let reply = ask_in(typed, None, Some("social_services"));
        let at = |id: &str| reply.hits.iter().position(|hit| hit.id == id).unwrap_or(usize::MAX);
        assert!(
            at(before) < at(after),
            "{typed}: {:?}",
            reply.hits.iter().take(6).map(|hit| &hit.id).collect::<Vec<_>>()
        );
    }
}

#[test]
fn what_only_happens_at_work_leads_to_lines_for_staff_where_no_role_was_chosen() {
    for (typed, role, expected) in [
        ("ny på jobbet behöver råd om en klient", None, true),
        ("ny på jobbet behöver råd om en klient", Some("hotel"), true),
        ("ny på jobbet behöver råd om en klient", Some("person"), false),
    ] {
        let reply = ask_in(typed, None, role);
        assert_eq!(first(&reply) == "nmt-stodtelefon", expected, "{typed} {role:?}");
    }
}

#[test]
fn who_speaks_of_another_is_given_other_lines_than_that_person() {
    // Whom to find before whom, for one and the same matter.
    for (typed, role, before, after) in [
        ("min pappa slår mig hemma", None, "bris", "socialtjanst-socialjour"),
        ("grannen slår sina barn hemma", None, "socialtjanst-socialjour", "bris"),
        ("grannen slår sina barn hemma", Some("person"), "socialtjanst-socialjour", "bris"),
        ("my neighbour beats his children", None, "socialtjanst-socialjour", "bris"),
        ("jag är gammal och sonen slår mig", None, "kvinnofridslinjen", "socialtjanst-socialjour"),
        ("gamla tanten i trappan blir slagen av sin son", None, "socialtjanst-socialjour", "kvinnofridslinjen"),
        ("vi är fyra som jobbar utan lön och sover på golvet", None, "safe-havens", "polisen-114-14"),
        ("städarna i grannhuset jobbar dygnet runt utan lön", None, "polisen-114-14", "safe-havens"),
        // Whoever is at work has lists of their own.
        ("städarna i grannhuset jobbar dygnet runt utan lön", Some("field"), "nmt-stodtelefon", "polisen-114-14"),
    ] {
        let reply = ask_in(typed, None, role);
        let at = |id: &str| reply.hits.iter().position(|hit| hit.id == id).unwrap_or(usize::MAX);
        assert!(
            at(before) < at(after),
            "{typed} {role:?}: {:?}",
            reply.hits.iter().take(6).map(|hit| &hit.id).collect::<Vec<_>>()
        );
    }
}

#[test]
fn what_people_say_of_themselves_chooses_among_the_lines_of_a_situation() {
    // Whom to find before whom, for one and the same matter.
    for (typed, before, after) in [
        ("sambon slår mig", "kvinnofridslinjen", "stodlinjen-for-man"),
        ("sambon slår mig och jag är kille", "stodlinjen-for-man", "kvinnofridslinjen"),
        ("är en man, sambon slår mig", "stodlinjen-for-man", "kvinnofridslinjen"),
        ("my partner hits me and i am a man", "stodlinjen-for-man", "kvinnofridslinjen"),
        // Who that is said of is somebody else.
        ("min man slår mig", "kvinnofridslinjen", "stodlinjen-for-man"),
        // The young have their own lines, those who care for them others.
        ("en gubbe på nätet vill ha bilder av mig jag är 12", "ditt-ecpat", "ecpat-vuxenstod"),
        ("en gubbe på nätet vill ha bilder av min dotter", "ecpat-vuxenstod", "ditt-ecpat"),
        ("en gubbe på nätet vill ha bilder av sonen 12", "ecpat-vuxenstod", "ditt-ecpat"),
        ("an old man online wants pictures of my daughter", "ecpat-vuxenstod", "ditt-ecpat"),
    ] {
        let reply = ask(typed);
        let at = |id: &str| reply.hits.iter().position(|hit| hit.id == id).unwrap_or(usize::MAX);
        assert!(at(before) < at(after), "{typed}: {:?}", reply.hits.iter().map(|hit| &hit.id).collect::<Vec<_>>());
    }
}

#[test]
fn exact_hits_stand_above_prefixes_above_folded_above_misspelt() {
    for typed in ["tris", "kast", "origo", "sexit", "bris", "polisen", "mika", "socialjour", "kvinnojour"] {
        let tiers: Vec<Tier> = ask(typed).hits.iter().map(|hit| hit.tier).collect();
        assert!(tiers.is_sorted(), "{typed}: {tiers:?}");
    }
}

#[test]
fn any_text_is_answered_the_same_twice_and_quickly_enough_to_type_on() {
    let long = "människohandel ".repeat(700);
    let odd = ["\u{202e}112", "a\u{30a}sele", "<script>", "'; DROP TABLE record;--", "ﷺ", "👩‍👩‍👧", long.as_str()];
    for text in odd {
        let (one, two) = (ask(text), ask(text));
        assert_eq!(one, two, "{text:.20}");
        assert_eq!(one.text, text, "the reply names the text it answers");
    }
}

#[test]
fn marks_lie_within_the_name_and_in_order() {
    for typed in ["kvinofrid", "ungdomsmottagning", "fridslinjen", "mansmtgn", "återvändande", "regkoord"] {
        for hit in ask(typed).hits {
            let units = hit.name.encode_utf16().count();
            let mut end = 0;
            for (from, to) in hit.marks {
                assert!(from >= end && from < to && to as usize <= units, "{typed}: {} {from}–{to}", hit.name);
                end = to;
            }
        }
    }
}
