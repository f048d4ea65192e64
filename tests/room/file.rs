//! The compiled file: it gives back exactly what was written, and equal rooms give equal bytes.

use crate::room::Room;
use lotsen_compile::compile;
use lotsen_core::dataset::{open_file, write};
use lotsen_core::model::Dataset;

/// The fixture as values.
pub(crate) fn fixture() -> Dataset {
    compile(Room::copy().path()).dataset.expect("the fixture has no problems")
}

/// The fixture as the bytes of its file.
pub(crate) fn fixture_file() -> Vec<u8> {
    write(&fixture()).expect("the fixture can be written")
}

#[test]
fn what_is_written_is_what_is_opened() {
    let room = Room::copy();
    let path = room.write("lotsen.sqlite", &fixture_file());
    assert_eq!(open_file(&path), Ok(fixture()));
}

#[test]
fn what_is_done_on_days_off_is_not_lost() {
    let room = Room::copy();
    let file = "records/national/stodlinjen.toml";
    room.swap(file, r#"of = "chat""#, "of = \"chat\"\neves = \"off\"\nshort_days = \"as usual\"");
    let dataset = compile(room.path()).dataset.expect("no problems");
    let path = room.write("lotsen.sqlite", &write(&dataset).expect("can be written"));
    let opened = open_file(&path).expect("can be opened");
    let chat = opened.records.iter().flat_map(|record| &record.hours).find(|hours| hours.eves.is_some());
    let said = chat.map(|hours| (hours.eves.as_deref(), hours.short_days.as_deref()));
    assert_eq!(said, Some((Some("off"), Some("as usual"))));
    assert_eq!(opened, dataset);
}

#[test]
fn equal_rooms_give_equal_bytes() {
    assert!(fixture_file() == fixture_file(), "a build can be repeated byte for byte");
}

#[test]
fn what_is_for_editors_is_not_in_the_file() {
    let file = String::from_utf8_lossy(&fixture_file()).into_owned();
    assert!(file.contains("08-465 004 00") && file.contains("En äldre sida.") == file.contains("Mening"), "told apart");
    for hidden in ["08-465 004 99", "En äldre sida.", "Mening för redaktörer", "Bara för redaktörer"] {
        assert!(!file.contains(hidden), "{hidden}");
    }
}

#[test]
fn what_is_sought_is_learnt_from_and_stays_in_the_room() {
    let room = Room::copy();
    room.swap("words/sought.toml", "sv = []", r#"sv = ["checklista brand"]"#);
    let dataset = compile(room.path()).dataset.expect("no problems");
    assert_eq!(dataset.sought, ["checklista brand"]);
    let learnt = lotsen_compile::learnt(dataset.clone());
    assert!(learnt.sought.is_empty());
    assert_ne!(learnt.recogniser, lotsen_compile::learnt(Dataset { sought: Vec::new(), ..dataset }).recogniser);
}
