//! What must hold for every record of the real dataset, whoever edits it.

#![allow(clippy::expect_used, reason = "what is not there fails the test")]

mod around;
mod fixtures;
mod handouts;
mod still;
mod traps;

use lotsen_api::wire::{Card, CardRequest, Channel, CopyRequest, Lang, SearchRequest, StartRequest};
use lotsen_api::{Lotsen, Now};
use lotsen_core::age::certainty;
use lotsen_core::hours;
use lotsen_core::model::{PlaceKind, Reach, Record};
use lotsen_core::place::{Gazetteer, Serves};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static LOTSEN: LazyLock<Lotsen> = LazyLock::new(|| Lotsen::open(lotsen_data::DATASET).expect("the embedded dataset"));

fn now() -> Now {
    Now::parse("2026-11-22T03:10").expect("a moment")
}

fn records() -> &'static [Record] {
    &LOTSEN.dataset().records
}

#[test]
fn every_municipality_has_one_coordinator_region_and_a_way_in() {
    let dataset = LOTSEN.dataset();
    let gazetteer = Gazetteer::new(&dataset.places);
    let municipalities: Vec<_> = dataset.places.iter().filter(|p| p.kind == PlaceKind::Municipality).collect();
    assert_eq!(municipalities.len(), 290);
    assert_eq!(dataset.places.iter().filter(|p| p.kind == PlaceKind::County).count(), 21);
    for municipality in municipalities {
        let place = gazetteer.by_code(&municipality.code).expect("a municipality's code");
        let serving: Vec<&Record> =
            records().iter().filter(|r| gazetteer.serves(r, place) != Serves::Elsewhere).collect();
        let regions = serving.iter().filter(|record| record.id.starts_with("region:")).count();
        assert_eq!(regions, 1, "{} lies in one coordinator region", municipality.name);
        for always in ["sos-112", "polisen-114-14", "vardguiden-1177", "socialtjanst-socialjour"] {
            assert!(serving.iter().any(|record| record.id == always), "{} reaches {always}", municipality.name);
        }
    }
}

#[test]
fn the_lines_that_always_stand_are_there_with_their_numbers() {
    for lang in [Lang::Sv, Lang::En] {
        let start = LOTSEN.start(&StartRequest { lang, local_offset: None }, now());
        let numbers: Vec<&str> = start.standing.iter().map(|hit| hit.lines[0].shown.as_str()).collect();
        assert_eq!(numbers, ["112", "114 14", "1177"]);
        assert!(start.roles.len() >= 7, "a role for every user of design");
    }
}

#[test]
fn a_clock_that_stands_before_the_edition_makes_nothing_younger() {
    let on = |moment: &str| {
        let now = Now::parse(moment).expect("a moment");
        // What is open goes by the clock, whatever it shows; the host tells that it is wrong.
        let card = |record: &Record| Card {
            hours: Vec::new(),
            ..LOTSEN.card(&card_request(&record.id), now).expect("a card for every record")
        };
        records().iter().map(card).collect::<Vec<_>>()
    };
    let edition = LOTSEN.dataset().edition.date.to_string();
    assert!(on("1970-01-01") == on(&edition), "ages are counted to the edition's date at least");
}

#[test]
fn every_number_has_a_source_that_founds_it() {
    for record in records() {
        for line in record.lines.iter().filter(|line| line.to.number().is_some()) {
            let source = record.sources.get(line.source as usize).expect("a number names one of its record's sources");
            assert!(certainty(source).is_some(), "{}: {} is founded", record.id, line.to.shown());
        }
    }
}

#[test]
fn every_number_shown_and_copied_is_the_one_in_its_file() {
    let files = numbers_by_file();
    for record in records() {
        let in_file = &files[&record.id];
        let card = LOTSEN.card(&card_request(&record.id), now()).expect("a card for every record");
        let own: Vec<&str> =
            record.lines.iter().filter_map(|l| l.to.number()).map(lotsen_core::number::Number::shown).collect();
        assert_eq!(&own, in_file, "{}: the dataset holds the numbers of the file, byte for byte", record.id);
        for line in card.lines.iter().filter(|line| matches!(line.channel, Channel::Call | Channel::Text)) {
            let owner = &files[&line.owner];
            assert!(owner.contains(&line.shown), "{}: {} stands in the file of {}", record.id, line.shown, line.owner);
            let copied = LOTSEN.line_text(&CopyRequest { owner: line.owner.clone(), index: line.index });
            assert_eq!(copied.as_deref(), Ok(line.shown.as_str()));
        }
    }
}

#[test]
fn short_numbers_never_get_a_country_code() {
    for record in records() {
        for number in record.lines.iter().filter_map(|line| line.to.number()) {
            let digits = number.digits().len();
            assert_eq!(digits < 7, !number.dial().starts_with('+'), "{}: {}", record.id, number.shown());
        }
    }
}

#[test]
fn a_shelter_has_no_address_and_no_record_names_a_person() {
    for record in records() {
        let visits =
            record.lines.iter().any(|line| matches!(line.to, Reach::Address(lotsen_core::model::Channel::Visit, _)));
        assert!(!(record.kind == "shelter" && visits), "{} shows no address", record.id);
        for line in &record.lines {
            if let Reach::Address(lotsen_core::model::Channel::Email, address) = &line.to {
                assert!(MAILBOXES.contains(&address.as_str()), "{}: has a person looked at {address}?", record.id);
            }
        }
    }
}

/// Every mailbox of the dataset, looked at by a person: each is a function's, none is somebody's own.
const MAILBOXES: &[&str] = &[
    "barnahus@rjl.se",
    "evonhuset@malmo.se",
    "fraga@boj.se",
    "info@tjejzonen.com",
    "info@transformering.se",
    "info@vaxjo.se",
    "kundcenter@hallstahammar.se",
    "mottagningbarn@danderyd.se",
    "mottagningsenheten@sigtuna.se",
    "orostelefonen@rb.se",
    "pegasus@rfslungdom.se",
    "regiongotland@gotland.se",
    "safehavens@fralsningsarmen.se",
    "social.omsorg@hudiksvall.se",
    "socialkontoret@norrkoping.se",
    "stockholm@lansstyrelsen.se",
    "tjejjouren@somaya.se",
    "vfmottagningsgruppen@ornskoldsvik.se",
    "visa.app@migrationsverket.se",
];

#[test]
fn every_record_speaks_both_languages() {
    for record in records() {
        for (what, text) in [("name", &record.name), ("summary", &record.summary)] {
            assert!(!text.sv.is_empty() && !text.en.is_empty(), "{}: {what} in both languages", record.id);
        }
    }
}

#[test]
fn all_hours_can_be_read_and_open_in_an_ordinary_week() {
    let mut read = 0;
    for record in records() {
        for text in record.hours.iter().filter_map(|hours| hours.opening.as_deref()) {
            let week = hours::week(text).unwrap_or_else(|error| panic!("{}: {text}: {error:?}", record.id));
            let open_hours = (0..168_u16).filter(|hour| {
                let (day, minute) = (usize::from(hour / 24), hour % 24 * 60);
                week.days[day].iter().any(|(from, to)| (*from..*to).contains(&minute))
            });
            assert!(open_hours.count() > 0 || !week.days.iter().all(Vec::is_empty), "{}: {text} opens", record.id);
            assert_eq!(hours::lost_night(text), None, "{}: {text} loses no night", record.id);
            read += 1;
        }
    }
    assert!(read > 80, "the dataset has hours: {read}");
}

#[test]
fn every_link_leads_somewhere_and_general_and_local_know_each_other() {
    for record in records() {
        let card = LOTSEN.card(&card_request(&record.id), now()).expect("a card for every record");
        assert_eq!(card.see.len(), record.see.len(), "{}: every related record exists", record.id);
        assert_eq!(card.general.is_some(), record.general.is_some(), "{}", record.id);
        for (step, view) in record.steps.iter().zip(&card.steps) {
            assert_eq!(step.links.len(), view.links.len(), "{}: no step points at nothing", record.id);
        }
        if let Some(general) = &record.general {
            let over = LOTSEN.card(&card_request(general), now()).expect("a general card");
            assert!(over.member_count > 0, "{general} knows {}", record.id);
        }
    }
}

#[test]
fn old_ids_still_find_the_record() {
    for record in records() {
        for old in &record.was {
            let card = LOTSEN.card(&card_request(old), now()).expect("an old id");
            assert_eq!(card.id, record.id);
        }
    }
}

#[test]
fn what_the_founding_texts_name_can_never_be_missing() {
    let founding: BTreeSet<&str> = records().iter().filter(|r| r.founding).map(|r| r.id.as_str()).collect();
    let list = include_str!("founding.txt");
    let expected: BTreeSet<&str> = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert_eq!(founding, expected);
}

#[test]
fn every_record_is_first_by_its_own_names() {
    let mut missed = Vec::new();
    for record in records() {
        let names = [&record.name.sv, &record.name.en];
        for name in names.into_iter().chain(&record.also).chain(&record.former) {
            let reply = LOTSEN.search(&search_request(name), now()).expect("any text has an answer");
            let first = &reply.hits[0];
            let bears = records().iter().find(|r| r.id == first.id).is_some_and(|r| bears_name(r, name));
            if !bears {
                missed.push(format!("{} by “{name}”: first is {}", record.id, first.id));
            }
        }
    }
    assert!(missed.is_empty(), "{} names lead elsewhere:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn a_record_is_first_by_its_names_typed_in_haste() {
    let mut missed = Vec::new();
    for record in records() {
        for name in [&record.name.sv, &record.name.en].into_iter().chain(&record.also).chain(&record.former) {
            let bare = lotsen_core::text::plain(&lotsen_core::text::written(name));
            for typed in [name.to_uppercase(), bare.replace(['-', ':'], " "), format!("  {name} ? ")] {
                let reply = LOTSEN.search(&search_request(&typed), now()).expect("any text has an answer");
                let first = &reply.hits[0];
                if !records().iter().find(|r| r.id == first.id).is_some_and(|r| bears_name(r, name)) {
                    missed.push(format!("{} by “{typed}”: first is {}", record.id, first.id));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{} names lead elsewhere:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn every_record_is_first_by_every_id_it_has_had() {
    for record in records() {
        for id in record.was.iter().chain([&record.id]) {
            let reply = LOTSEN.search(&search_request(id), now()).expect("any text has an answer");
            let first = records().iter().find(|r| r.id == reply.hits[0].id);
            assert!(
                first.is_some_and(|r| r.id == record.id || bears_name(r, id)),
                "{id}: first is {}",
                reply.hits[0].id
            );
        }
    }
}

/// Who types this name wants the other record that bears it: the number before the network.
const SHARED: [(&str, &str); 1] = [("nmt-natverket", "NMT")];

#[test]
fn a_founding_record_is_first_by_each_of_its_names() {
    let mut missed = Vec::new();
    for record in records().iter().filter(|record| record.founding) {
        for name in [&record.name.sv, &record.name.en].into_iter().chain(&record.also) {
            let reply = LOTSEN.search(&search_request(name), now()).expect("any text has an answer");
            if reply.hits[0].id != record.id && !SHARED.contains(&(&record.id, name)) {
                missed.push(format!("{} by “{name}”: first is {}", record.id, reply.hits[0].id));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Whether a name, written as one word without diacritics, is one of the record's.
fn bears_name(record: &Record, name: &str) -> bool {
    let as_one = |text: &str| -> String {
        lotsen_core::text::words(text).iter().map(|t| lotsen_core::text::Forms::of(&t.text).plain).collect()
    };
    let names = [&record.name.sv, &record.name.en];
    names.into_iter().chain(&record.also).chain(&record.former).any(|own| as_one(own) == as_one(name))
}

fn card_request(id: &str) -> CardRequest {
    CardRequest { id: id.to_owned(), ..CardRequest::default() }
}

fn search_request(text: &str) -> SearchRequest {
    SearchRequest { text: text.to_owned(), limit: 10, ..SearchRequest::default() }
}

/// The numbers written in each record's file, read by another road than the compiler's.
fn numbers_by_file() -> std::collections::HashMap<String, Vec<String>> {
    let mut folders = vec![PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/records"))];
    let mut numbers = std::collections::HashMap::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of records").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                let (id, found) = numbers_in(&entry.path());
                numbers.insert(id, found);
            }
        }
    }
    numbers
}

fn numbers_in(file: &Path) -> (String, Vec<String>) {
    let text = std::fs::read_to_string(file).expect("a record's file");
    let table: toml::Table = text.parse().expect("TOML");
    let lines = ["call", "text"].into_iter().filter_map(|key| table.get(key)?.as_array()).flatten();
    let numbers = lines.filter_map(|line| Some(line.get("number")?.as_str()?.to_owned()));
    (table["id"].as_str().expect("an id").to_owned(), numbers.collect())
}
