//! The lines that stand on the screen when neither program nor page runs: `ui/src/bindings/still.json`, from which the build
//! writes the first thing in the page. `cargo gen` writes the file; no hand does.

use crate::{LOTSEN, card_request, now, numbers_by_file};
use lotsen_api::wire::{Card, CardRequest, Certainty, Channel, Lang, StartRequest};
use lotsen_core::model;
use serde_json::{Value, json};

/// A helpline at least this weighty stands there too.
const WEIGHTY: u8 = 80;

/// 112, 114 14 and 1177, then the helplines of the whole country that answer day and night and whose number is well founded.
fn still() -> Value {
    let start = LOTSEN.start(&StartRequest { lang: Lang::Sv, local_offset: None }, now());
    let standing = start.standing.iter().map(|hit| hit.id.clone());
    let mut helplines: Vec<_> = LOTSEN.dataset().records.iter().filter(|record| is_weighty(record)).collect();
    helplines.sort_by_key(|record| std::cmp::Reverse(record.priority));
    let mut ids: Vec<String> = standing.collect();
    for record in helplines {
        if !ids.contains(&record.id) {
            ids.push(record.id.clone());
        }
    }
    Value::Array(ids.iter().filter_map(|id| entry(id)).collect())
}

fn is_weighty(record: &model::Record) -> bool {
    let everywhere = record.covers.iter().any(|covers| covers.stated && covers.areas.iter().any(|area| area == "SE"));
    let always = record.hours.iter().any(|hours| hours.of == model::Channel::Call && is_always(hours));
    record.kind == "helpline" && record.priority >= WEIGHTY && everywhere && always
}

fn is_always(hours: &model::Hours) -> bool {
    hours.opening.as_deref().is_some_and(|opening| opening.trim() == "24/7")
}

fn entry(id: &str) -> Option<Value> {
    let card = |lang| -> Card {
        LOTSEN.card(&CardRequest { lang, ..card_request(id) }, now()).expect("a record of the dataset")
    };
    let (sv, en) = (card(Lang::Sv), card(Lang::En));
    let line = sv.lines.iter().find(|line| line.channel == Channel::Call && line.owner == sv.id)?;
    (line.certainty != Certainty::SecondHand)
        .then(|| json!({ "id": sv.id, "number": line.shown, "sv": sv.name, "en": en.name }))
}

fn path() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/bindings/still.json")
}

#[test]
#[cfg(feature = "bindings")]
fn export_bindings_still() {
    let text = serde_json::to_string_pretty(&still()).expect("plain data");
    std::fs::write(path(), text + "\n").expect("the page's sources can be written");
}

#[test]
fn the_lines_without_a_program_are_those_of_the_records() {
    let text = std::fs::read_to_string(path()).expect("`cargo gen` writes it");
    let kept: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(kept, still(), "run `cargo gen` and commit what it writes");

    let by_file = numbers_by_file();
    let lines = kept.as_array().expect("a list");
    for line in lines {
        let id = line["id"].as_str().expect("an id");
        let number = line["number"].as_str().expect("a number").to_owned();
        assert!(by_file[id].contains(&number), "{id}: {number} stands in its file");
    }
    let numbers: Vec<&str> = lines.iter().filter_map(|line| line["number"].as_str()).collect();
    assert_eq!(numbers.first_chunk(), Some(&["112", "114 14", "1177"]));
    assert!(numbers.len() > 3, "more than the three: {numbers:?}");
}
