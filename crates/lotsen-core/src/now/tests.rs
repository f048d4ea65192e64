//! The rules, one small directory at a time. What holds of the real one is asked in `tests/now`.

use super::{Near, Question, Resolver};
use crate::date::{Date, Now, PartialDate};
use crate::model::{
    Channel, Covers, Dataset, Hours, Line, Method, Mine, Place, PlaceKind, Reach, Record, RoleOrder, Situation, Source,
    StepLink, Suggestion, Term, Text, Through, Vocabulary, When,
};
use crate::number::Number;
use crate::place::Gazetteer;

/// A record in one line: its id; what it is like. `1384` where it answers (else everywhere) · `24/7` or other hours with a colon ·
/// `kontorstid` hours in words · `via=x` reached through x and without number · `+via=x` the same besides its own · `weak` ·
/// `web` an address only · `nothing` no way at all · `staff` · `own` for the person concerned alone · `general=x kind=y`.
fn record(text: &str) -> Record {
    let mut words = text.split(' ');
    let id = words.next().unwrap_or_default().to_owned();
    let mut record = Record { id, audiences: vec!["public".into()], covers: vec![covers("SE")], ..Record::default() };
    record.sources = vec![source(Method::OwnPage)];
    let (mut number, mut opening) = (true, None);
    for word in words {
        match word.split_once('=') {
            Some(("via", other)) => {
                number = false;
                record.through.push(through(other));
            }
            Some(("+via", other)) => record.through.push(through(other)),
            Some(("general", general)) => record.general = Some(general.to_owned()),
            Some(("kind", kind)) => kind.clone_into(&mut record.kind),
            _ => match word {
                "weak" => record.sources = vec![source(Method::SecondSource)],
                "web" | "nothing" => number = false,
                "staff" => record.audiences = vec!["professional".into()],
                "own" => record.audiences = vec!["affected".into()],
                "kontorstid" => record.hours.push(hours(None)),
                "24/7" => record.hours.push(hours(Some("24/7".to_owned()))),
                code if code.len() <= 4 && code.bytes().all(|b| b.is_ascii_digit()) => {
                    record.covers = vec![covers(code)];
                }
                part => opening = Some(opening.map_or(part.to_owned(), |begun: String| format!("{begun} {part}"))),
            },
        }
    }
    record.hours.extend(opening.map(|opening| hours(Some(opening))));
    if number {
        record.lines.push(line(Reach::Call(Number::parse("112").expect("a number"))));
    }
    if text.ends_with(" web") {
        record.lines.push(line(Reach::Address(Channel::Web, "https://example.se".into())));
    }
    record
}

fn covers(code: &str) -> Covers {
    Covers { areas: vec![code.to_owned()], stated: true, note: None, source: 0 }
}

fn through(other: &str) -> Through {
    Through { record: other.to_owned(), ask: None, source: 0 }
}

fn line(to: Reach) -> Line {
    Line { to, note: None, free: None, on_bill: None, source: 0 }
}

fn hours(opening: Option<String>) -> Hours {
    Hours { of: Channel::Call, opening, eves: None, short_days: None, note: None, source: 0 }
}

fn source(method: Method) -> Source {
    let read = Date::parse("2026-11-22").expect("a day");
    let page_date = PartialDate::parse("2025");
    Source { publisher: String::new(), url: None, page_date, not_before: None, read, method, check: None }
}

/// A line of a situation: `office:x`, `night:x` or `x`.
fn suggestion(text: &str) -> Suggestion {
    let (when, to) = match text.split_once('.') {
        Some(("office", to)) => (When::OfficeHours, to),
        Some(("night", to)) => (When::OutOfHours, to),
        _ => (When::Always, text),
    };
    Suggestion { to: StepLink::from_code(to), when, why: Text::default() }
}

fn situation(id: &str, lines: &str) -> Situation {
    let lines: Vec<Suggestion> = lines.split(' ').filter(|text| !text.is_empty()).map(suggestion).collect();
    let all: Vec<u32> = (0..).take(lines.len()).collect();
    let order = |role: &str| RoleOrder { role: role.to_owned(), lines: all.clone() };
    Situation { id: id.to_owned(), lines, order_for: vec![order("hotel"), order("person")], ..Situation::default() }
}

fn dataset(records: &[&str], situations: Vec<Situation>) -> Dataset {
    let place = |code: &str, kind, within: Option<&str>| Place {
        code: code.to_owned(),
        kind,
        name: code.to_owned(),
        name_en: None,
        also: Vec::new(),
        within: within.map(str::to_owned),
        population: 0,
    };
    let role = |id: &str| Term {
        of: Vocabulary::Audience,
        id: id.to_owned(),
        label: Text::default(),
        description: Text::default(),
        recheck: None,
        role: true,
        words: Vec::new(),
    };
    let places = ["1384", "1380"].map(|code| place(code, PlaceKind::Municipality, Some("13")));
    Dataset {
        records: records.iter().map(|text| record(text)).collect(),
        places: places.into_iter().chain([place("13", PlaceKind::County, None)]).collect(),
        terms: vec![role("hotel"), role("person")],
        situations,
        ..Dataset::default()
    }
}

/// Whom to call now, then whom later: `a b | c`.
fn told(dataset: &Dataset, situation: usize, role: &str, place: &str, moment: &str) -> String {
    let gazetteer = Gazetteer::new(&dataset.places);
    let resolver = Resolver::new(dataset);
    let moment = resolver.at(dataset, &gazetteer, Now::parse(moment).expect(moment));
    let situation = &dataset.situations[situation];
    let role = Some(role).filter(|role| !role.is_empty());
    let answer = moment.ask(Question { situation, role, place: gazetteer.by_code(place) });
    let id = |entry: &super::Entry<'_>| dataset.records[entry.record].id.clone();
    let ids = |entries: &[super::Entry<'_>]| entries.iter().map(id).collect::<Vec<_>>().join(" ");
    format!("{} | {}", ids(&answer.lines), ids(&answer.later)).trim().to_owned()
}

const DAY: &str = "2026-11-23T10:00";
const NIGHT: &str = "2026-11-23T03:10";

#[test]
fn what_comes_first() {
    for (records, lines, role, moment, expected) in [
        // As the editor wrote it, where nothing else decides.
        (&["b 24/7", "a 24/7"][..], "b a", "hotel", DAY, "b a |"),
        // Open before unknown; an address after what one can ring; what has no way last; closed later.
        (&["a", "b web", "c nothing", "d 24/7", "e Mo-Fr 12:00-13:00"], "b c a e d", "hotel", DAY, "d a b c | e"),
        // The right audience before any other, though the other is open.
        (&["a own 24/7", "b staff 24/7", "c staff"], "a c b", "hotel", DAY, "b c a |"),
        (&["a own 24/7", "b staff 24/7", "c"], "a c b", "person", DAY, "a c |"),
        // Local before national, among what is open and among what is not known.
        (&["a 24/7", "b 24/7 1384", "c", "d 13"], "a b c d", "hotel", DAY, "b a d c |"),
        // A neighbour's never.
        (&["a 24/7", "b 24/7 1380"], "b a", "hotel", DAY, "a |"),
        // A weak number sinks among its like, and stays.
        (&["a 24/7 weak", "b 24/7", "c weak", "d"], "a b c d", "hotel", DAY, "b a d c |"),
        // 112 keeps the first place that an editor gave it, and no other.
        (&["sos-112 24/7", "b 24/7 1384"], "sos-112 b", "hotel", DAY, "sos-112 b |"),
        (&["sos-112 24/7", "b 24/7 1384"], "b sos-112", "hotel", DAY, "b sos-112 |"),
        // Each record once.
        (&["a 24/7"], "a office.a night.a", "hotel", DAY, "a |"),
    ] {
        let dataset = dataset(records, vec![situation("s", lines)]);
        assert_eq!(told(&dataset, 0, role, "1384", moment), expected, "{records:?} {lines}");
    }
}

#[test]
fn the_time_of_day_decides_where_hours_are_not_known() {
    let records = &["a 24/7", "b kontorstid", "c", "d Mo-Fr 09:00-16:00", "e Mo-Su 00:00-04:00"];
    let dataset = dataset(records, vec![situation("s", "a office.b night.c office.d night.e")]);
    for (moment, expected) in [
        (DAY, "a d b | c e"),
        (NIGHT, "a e c | b d"),
        ("2026-11-23T16:30", "a b c | d e"),
        // A day off of which no source speaks: not known, and no office time.
        ("2026-06-19T10:00", "a c e | b d"),
    ] {
        assert_eq!(told(&dataset, 0, "hotel", "1384", moment), expected, "{moment}");
    }
}

#[test]
fn who_is_reached_through_another_has_that_ones_hours_unless_its_own_are_told() {
    let records = &[
        "sos-112 24/7",
        "x Mo-Fr 09:00-16:00",
        "a via=x",
        "b via=x Mo-Su 00:00-04:00",
        "c via=sos-112",
        "d Mo-Fr 09:00-16:00 +via=sos-112",
        "e staff 24/7",
        "f via=e",
    ];
    for (lines, moment, expected) in [
        ("sos-112 a", DAY, "sos-112 a |"),
        ("sos-112 a", NIGHT, "sos-112 | a"),
        ("sos-112 b", NIGHT, "sos-112 b |"),
        // That 112 answers says nothing of whom it puts through …
        ("sos-112 night.c", DAY, "sos-112 | c"),
        ("sos-112 night.c", NIGHT, "sos-112 c |"),
        // … but where a line is shut and 112 takes over, that is the way, at the time of day it is for.
        ("sos-112 night.d", DAY, "sos-112 d |"),
        ("sos-112 night.d", NIGHT, "sos-112 d |"),
        ("sos-112 office.d", NIGHT, "sos-112 | d"),
    ] {
        let dataset = dataset(records, vec![situation("s", lines)]);
        assert_eq!(told(&dataset, 0, "hotel", "1384", moment), expected, "{lines} {moment}");
    }
    // The person concerned is not led to a number for staff.
    let dataset = dataset(records, vec![situation("s", "sos-112 f")]);
    assert_eq!(told(&dataset, 0, "person", "1384", DAY), "sos-112 |");
    assert_eq!(told(&dataset, 0, "hotel", "1384", DAY), "sos-112 f |");
}

#[test]
fn my_lines_are_those_of_the_place() {
    let records = &[
        "sos-112 24/7",
        "socialtjanst-socialjour via=sos-112 kontorstid",
        "a 13 kind=social_services general=socialtjanst-socialjour",
        "b 1384 kind=social_services general=socialtjanst-socialjour",
        "c 1380 kind=social_emergency general=socialtjanst-socialjour nothing",
        "d 1380 kind=switchboard",
    ];
    let dataset = dataset(records, vec![situation("s", "my-social-services my-social-emergency")]);
    let gazetteer = Gazetteer::new(&dataset.places);
    let resolver = Resolver::new(&dataset);
    for (mine, place, expected, near) in [
        // The municipality's own before the county's.
        (Mine::SocialServices, "1384", "b", Near::Local),
        (Mine::SocialServices, "1380", "a", Near::Local),
        // No local one, or none with any way to it: the general card, which says so.
        (Mine::SocialEmergency, "1384", "socialtjanst-socialjour", Near::NoneLocal),
        (Mine::SocialEmergency, "1380", "socialtjanst-socialjour", Near::NoneLocal),
        (Mine::SocialEmergency, "", "socialtjanst-socialjour", Near::NoPlace),
    ] {
        let place = gazetteer.by_code(place);
        let found = resolver.local(&dataset, &gazetteer, mine, Some("hotel"), place);
        let found = found.map(|(index, near)| (dataset.records[index].id.as_str(), near));
        assert_eq!(found, Some((expected, near)), "{mine:?} {place:?}");
    }
    // Where no social services are known, the municipality's switchboard.
    let fewer: Vec<&str> = records.iter().copied().filter(|text| !text.starts_with("a ")).collect();
    let dataset = self::dataset(&fewer, Vec::new());
    let (resolver, gazetteer) = (Resolver::new(&dataset), Gazetteer::new(&dataset.places));
    let found = resolver.local(&dataset, &gazetteer, Mine::SocialServices, None, gazetteer.by_code("1380"));
    assert_eq!(found.map(|(index, near)| (dataset.records[index].id.as_str(), near)), Some(("d", Near::Switchboard)));
}

#[test]
fn danger_and_variants() {
    let records = &["sos-112 24/7", "vardguiden-1177 24/7", "a 24/7", "b 24/7", "c"];
    let outer = |danger| Situation { danger, ..situation("outer", "a c") };
    let variant = Situation { within: Some("outer".into()), ..situation("variant", "b") };
    let bare = Situation { within: Some("outer".into()), ..situation("bare", "") };
    let silent = situation("silent", "c");
    for (danger, situation, expected) in [
        (false, 0, "a c |"),
        (true, 0, "sos-112 a c |"),
        // A variant's own first, then what it lies within; what is open before both.
        (false, 1, "b a c |"),
        (true, 1, "sos-112 b a c |"),
        (false, 2, "a c |"),
        // Nobody is known to answer: a line that always stands.
        (false, 3, "vardguiden-1177 c |"),
    ] {
        let situations = vec![outer(danger), variant.clone(), bare.clone(), silent.clone()];
        let dataset = dataset(records, situations);
        assert_eq!(told(&dataset, situation, "hotel", "1384", DAY), expected, "{situation} {danger}");
    }
}
