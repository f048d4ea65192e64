//! Mistakes that were made once with these facts, each with the check that keeps it from coming back.

use super::{LOTSEN, now, records, search_request};
use lotsen_core::model::Record;

fn record(id: &str) -> &'static Record {
    records().iter().find(|record| record.id == id).unwrap_or_else(|| panic!("there is a record {id}"))
}

fn areas(id: &str) -> Vec<&'static str> {
    record(id).covers.iter().flat_map(|covers| &covers.areas).map(String::as_str).collect()
}

fn numbers(record: &Record) -> Vec<&str> {
    record.lines.iter().filter_map(|line| line.to.number()).map(lotsen_core::number::Number::shown).collect()
}

#[test]
fn only_region_syd_has_a_number_of_its_own() {
    for region in ["nord", "mitt", "bergslagen", "stockholm", "ost", "vast", "syd"] {
        let record = record(&format!("region:{region}"));
        if region == "syd" {
            assert_eq!(numbers(record), ["020-35 40 40"]);
        } else {
            assert!(numbers(record).is_empty(), "{region} has no number of its own");
            assert_eq!(record.through[0].record, "nmt-stodtelefon", "the way to {region} is the support line");
        }
    }
}

#[test]
fn inferred_counties_are_said_to_be_inferred() {
    for (region, county) in [("stockholm", "09"), ("bergslagen", "17"), ("bergslagen", "18"), ("bergslagen", "20")] {
        let record = record(&format!("region:{region}"));
        let covers = record.covers.iter().find(|covers| covers.areas.iter().any(|area| area == county));
        assert_eq!(covers.map(|covers| covers.stated), Some(false), "{county} in {region}");
    }
}

#[test]
fn the_support_line_is_for_people_at_work_and_keeps_unknown_office_hours() {
    let nmt = record("nmt-stodtelefon");
    assert_eq!(nmt.audiences.first().map(String::as_str), Some("professional"));
    assert!(nmt.hours.iter().all(|hours| hours.opening.is_none()), "no source gives clock times for “kontorstid”");
    assert!(nmt.hours.iter().any(|hours| hours.note.is_some()));
}

#[test]
fn office_hours_without_clock_times_are_never_made_into_some() {
    for record in records() {
        for hours in &record.hours {
            let note = hours.note.as_ref().map(|note| note.sv.to_lowercase()).unwrap_or_default();
            let times_in_note = note.chars().any(|c| c.is_ascii_digit());
            if note.contains("kontorstid") && !times_in_note && record.hours.len() == 1 {
                assert_eq!(hours.opening, None, "{}: “{note}” gives no clock times", record.id);
            }
        }
    }
}

#[test]
fn a_name_promises_no_coverage_that_no_source_states() {
    for (id, not) in [
        ("socialjour-halland", "1384"),
        ("socialjour-boras", "1490"),
        ("socialjour-uppsala-heby", "0380"),
        ("socialjour-norrort", "0180"),
        ("sociala-jouren-malmo", "1281"),
    ] {
        assert!(!areas(id).contains(&not), "{id} is not sourced for {not}");
    }
    assert!(areas("socialjour-boras").contains(&"1452"), "Tranemo names it");
    assert!(areas("socialjour-uppsala-heby").contains(&"0331"), "Heby names it");
    let gavleborg = areas("socialjour-gavleborg");
    assert!(gavleborg == ["21"] || gavleborg.iter().filter(|area| area.starts_with("21")).count() == 10);
}

#[test]
fn two_organisations_are_not_one_and_one_is_not_two() {
    for id in ["rosenlundstodet", "raddningsmissionen-goteborg", "nmt-natverket", "nmt-stodtelefon"] {
        let _ = record(id);
    }
    for (old, kept) in [
        ("mika-goteborg", "mikamottagningen-goteborg"),
        ("mika-stockholm", "mikamottagningen-stockholm"),
        ("evonhuset-malmo", "evonhuset"),
        ("talita-stockholm", "talita"),
        ("noomi-malmo", "noomi"),
        ("safe-haven-stockholm", "safe-havens"),
        ("novahuset-linkoping", "novahuset"),
        ("smc-pilen-goteborg", "smc-pilen"),
        ("1177", "vardguiden-1177"),
    ] {
        assert_eq!(LOTSEN.present_id(old), Some(kept));
        assert!(records().iter().all(|record| record.id != old), "{old} is no record of its own");
    }
}

#[test]
fn numbers_without_a_source_and_numbers_that_were_given_up_are_nowhere() {
    let given_up = ["116000", "0200239500", "0200100200", "020220060", "0771220060", "083458730", "084440500"];
    for record in records() {
        for number in record.lines.iter().filter_map(|line| line.to.number()) {
            assert!(!given_up.contains(&number.digits()), "{}: {} was given up", record.id, number.shown());
        }
    }
    for id in ["saknade-barn-116-000", "anhoriglinjen"] {
        assert!(numbers(record(id)).is_empty(), "{id} has no number that a source founds");
    }
}

#[test]
fn misspellings_are_no_names() {
    for record in records() {
        for name in record.also.iter().chain(&record.former).chain([&record.name.sv]) {
            let name = name.to_lowercase();
            for wrong in ["kvinofrid", "preventel ", "pegassus", "evonhusset", "regionkordinator"] {
                assert!(!format!("{name} ").contains(wrong), "{}: search finds “{wrong}” by itself", record.id);
            }
        }
    }
}

#[test]
fn the_law_has_moved_and_so_have_the_steps() {
    let card = record("betanketid");
    let text = card.steps.iter().map(|step| step.text.sv.to_lowercase()).collect::<Vec<_>>().join(" ");
    assert!(
        text.contains("socialnämnd") || text.contains("socialtjänst"),
        "since 1 August 2022 social services can apply: {text}"
    );
    assert!(text.contains("30 dagar"), "thirty days: {text}");
}

#[test]
fn both_titles_of_a_report_find_it() {
    for title in ["Exploaterat men inte våldsutsatt", "Exploaterad men inte våldsutsatt"] {
        let reply = LOTSEN.search(&search_request(title), now()).expect("an answer");
        assert_eq!(reply.hits[0].id, "rapport-exploaterat", "{title}");
    }
}

#[test]
fn places_people_type_are_there_and_the_doubtful_one_is_not() {
    let places = &LOTSEN.dataset().places;
    for name in ["Karesuando", "Tärnaby", "Abisko", "Hisingen", "Rosengård", "Bergsjön", "Arlanda", "Bergsjö"] {
        assert!(places.iter().any(|place| place.name == name), "{name}");
    }
    let fjallbacka: Vec<&str> =
        places.iter().filter(|p| p.name == "Fjällbacka").filter_map(|p| p.within.as_deref()).collect();
    assert_eq!(fjallbacka, ["1435"], "Fjällbacka lies in Tanum");
}

/// General phone libraries are wrong about short numbers, so they judge only the others.
#[test]
fn another_implementation_agrees_about_every_ordinary_number() {
    let mut judged = 0;
    for record in records() {
        for number in record.lines.iter().filter_map(|line| line.to.number()).filter(|n| n.dial().starts_with('+')) {
            let parsed = phonenumber::parse(Some(phonenumber::country::SE), number.shown())
                .unwrap_or_else(|error| panic!("{}: {}: {error}", record.id, number.shown()));
            assert_eq!(parsed.format().mode(phonenumber::Mode::E164).to_string(), number.dial(), "{}", record.id);
            assert!(parsed.is_valid(), "{}: {} can be a number", record.id, number.shown());
            judged += 1;
        }
    }
    assert!(judged > 150, "the dataset has ordinary numbers: {judged}");
}
