//! `coverage`: how many of the 290 municipalities reach what, and how sure and old the numbers are.

use crate::print;
use crate::{Context, Outcome, moment};
use lotsen_api::Lotsen;
use lotsen_api::wire::{self, ApiError};
use lotsen_core::age::{age, certainty};
use lotsen_core::date::Date;
use lotsen_core::model::{Dataset, PlaceKind, Record};
use lotsen_core::place::{Gazetteer, PlaceIndex};
use lotsen_texts::Texts;
use serde::Serialize;
use std::collections::BTreeMap;

/// One county, or the country.
#[derive(Debug, Default, Serialize)]
struct Row {
    area: String,
    municipalities: u32,
    coordinator: u32,
    /// Social emergency with a number of its own that serves this municipality alone.
    social_emergency_own: u32,
    /// One that several municipalities share.
    social_emergency_shared: u32,
    /// One that is reached by 112.
    social_emergency_by_112: u32,
    social_services: u32,
    youth_clinic: u32,
    switchboard: u32,
    /// Any of social emergency, social services, switchboard.
    way_in: u32,
}

/// The whole count.
#[derive(Debug, Serialize)]
struct Coverage {
    counties: Vec<Row>,
    sweden: Row,
    numbers_by_certainty: BTreeMap<String, u32>,
    numbers_by_age: BTreeMap<String, u32>,
}

pub(crate) fn coverage(lotsen: &Lotsen, at: Option<&str>, json: bool, context: &Context) -> Result<Outcome, ApiError> {
    let today = moment(at, context)?.date();
    let coverage = count(lotsen, today);
    if json {
        print::json(&coverage);
    } else {
        table(&coverage, &context.texts);
    }
    Ok(Outcome::Done)
}

fn count(lotsen: &Lotsen, today: Date) -> Coverage {
    let (dataset, gazetteer) = (lotsen.dataset(), lotsen.gazetteer());
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    let country = dataset.places.iter().find(|place| place.kind == PlaceKind::Country);
    let area = country.map(|place| place.name.clone()).unwrap_or_default();
    let mut sweden = Row { area, ..Row::default() };
    for place in &dataset.places {
        if place.kind == PlaceKind::County {
            rows.insert(place.code.clone(), Row { area: place.name.clone(), ..Row::default() });
        }
    }
    for place in dataset.places.iter().filter(|place| place.kind == PlaceKind::Municipality) {
        let Some(index) = gazetteer.by_code(&place.code) else { continue };
        if let Some(row) = rows.get_mut(gazetteer.county_code(index).as_str()) {
            add(row, dataset, gazetteer, index);
        }
        add(&mut sweden, dataset, gazetteer, index);
    }
    let (numbers_by_certainty, numbers_by_age) = numbers(dataset, today);
    Coverage { counties: rows.into_values().collect(), sweden, numbers_by_certainty, numbers_by_age }
}

fn add(row: &mut Row, dataset: &Dataset, gazetteer: &Gazetteer, place: PlaceIndex) {
    let serving = |kind: &str| -> Vec<&Record> {
        let serves = |record: &&Record| record.kind == kind && gazetteer.serves(record, place).is_local();
        dataset.records.iter().filter(serves).collect()
    };
    let emergency = serving("social_emergency");
    let (by_112, own): (Vec<&Record>, Vec<&Record>) = emergency.into_iter().partition(|r| !r.through.is_empty());
    let alone = |record: &&Record| record.covers.iter().flat_map(|covers| &covers.areas).count() == 1;
    let services = serving("social_services");
    let switchboard = serving("switchboard");
    row.municipalities += 1;
    row.coordinator += u32::from(!serving("coordinator").is_empty());
    row.social_emergency_own += u32::from(own.iter().any(alone));
    row.social_emergency_shared += u32::from(!own.is_empty() && !own.iter().any(alone));
    row.social_emergency_by_112 += u32::from(own.is_empty() && !by_112.is_empty());
    row.social_services += u32::from(!services.is_empty());
    row.youth_clinic += u32::from(!serving("youth_clinic").is_empty());
    row.switchboard += u32::from(!switchboard.is_empty());
    row.way_in += u32::from(!(own.is_empty() && by_112.is_empty() && services.is_empty() && switchboard.is_empty()));
}

fn numbers(dataset: &Dataset, today: Date) -> (BTreeMap<String, u32>, BTreeMap<String, u32>) {
    let (mut by_certainty, mut by_age) = (BTreeMap::new(), BTreeMap::new());
    for record in &dataset.records {
        for line in record.lines.iter().filter(|line| line.to.number().is_some()) {
            let Some(source) = record.sources.get(line.source as usize) else { continue };
            if let Some(certainty) = certainty(source) {
                *by_certainty.entry(code(&wire::Certainty::from(certainty))).or_insert(0) += 1;
            }
            let age = wire::Age::from(age(source, dataset.recheck(&record.kind), today));
            *by_age.entry(code(&age)).or_insert(0) += 1;
        }
    }
    (by_certainty, by_age)
}

/// The code of a value, as it stands in a reply.
fn code(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Columns of the table, by message id; a municipality counts once in each.
const COLUMNS: [&str; 9] = [
    "municipalities",
    "coordinator",
    "emergency-own",
    "emergency-shared",
    "emergency-by-112",
    "social-services",
    "youth-clinic",
    "switchboard",
    "way-in",
];

fn table(coverage: &Coverage, texts: &Texts) {
    let heads = COLUMNS.map(|column| texts.say(&format!("cli-coverage-{column}"), &[]));
    let line = |area: &str, cells: [String; 9]| {
        let cells: Vec<String> = cells.iter().map(|cell| format!("{cell:>10}")).collect();
        out!("{area:<24}{}", cells.concat());
    };
    line("", heads);
    for row in coverage.counties.iter().chain([&coverage.sweden]) {
        let counts = [
            row.municipalities,
            row.coordinator,
            row.social_emergency_own,
            row.social_emergency_shared,
            row.social_emergency_by_112,
            row.social_services,
            row.youth_clinic,
            row.switchboard,
            row.way_in,
        ];
        line(&row.area, counts.map(|count| count.to_string()));
    }
    for (prefix, counts) in [("certainty", &coverage.numbers_by_certainty), ("age", &coverage.numbers_by_age)] {
        for (code, count) in counts {
            out!("{count:>6}  {}", texts.say(&format!("{prefix}-{}", code.replace('_', "-")), &[]));
        }
    }
}
