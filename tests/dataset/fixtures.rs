//! What the page's tests paint of every municipality is what the core answers today.

use super::{LOTSEN, now};
use lotsen_api::wire::{HereRequest, Lang, NowLine};
use lotsen_core::model::PlaceKind;
use serde_json::{Value, json};
use std::path::Path;

const FIXTURE: &str = "tests/ui/fixtures/here.jsonl";
const COMMAND: &str = "node tests/ui/fixtures/make-here.mjs";

#[test]
fn the_start_pages_that_are_measured_are_todays() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(FIXTURE);
    let text = std::fs::read_to_string(path).expect("the fixture");
    let mut rows = text.lines().map(|row| serde_json::from_str::<Value>(row).expect("a row of JSON"));
    let places = rows.next().expect("which lines stand where");
    let lines: Vec<Value> = rows.collect();
    let all = &LOTSEN.dataset().places;
    for (tag, lang) in [("sv", Lang::Sv), ("en", Lang::En)] {
        for place in all.iter().filter(|place| place.kind == PlaceKind::Municipality) {
            let kept = places[tag][&place.code].as_array().map_or(&[][..], Vec::as_slice);
            let row = |at: &Value| usize::try_from(at.as_u64().expect("a row")).expect("a row");
            let kept: Vec<Value> = kept.iter().map(|at| told(&lines[row(at)])).collect();
            let asked = HereRequest { place: Some(place.code.clone()), lang };
            let today = LOTSEN.here(&asked, now()).expect("an answer for every municipality");
            let today: Vec<Value> = today.iter().map(painted).collect();
            assert_eq!(kept, today, "{}, {tag}: {FIXTURE} is out of date. Run `{COMMAND}` and commit it.", place.name);
        }
    }
}

/// What decides how much room a line takes.
fn told(line: &Value) -> Value {
    let first = &line["lines"][0];
    let via = &first["through"]["ask"];
    json!([line["id"], line["name"], line["near"]["code"], line["state"], first["shown"], first["age"], via])
}

fn painted(line: &NowLine) -> Value {
    told(&serde_json::to_value(line).expect("a line as the page gets it"))
}
