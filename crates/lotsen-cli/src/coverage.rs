//! `coverage`: how many of the 290 municipalities reach what, and how sure and old the numbers are.

use crate::print;
use crate::{Context, Outcome, moment};
use lotsen_api::Lotsen;
use lotsen_api::wire::{ApiError, Coverage, Lang};
use lotsen_texts::Texts;
use serde::Serialize;
use std::collections::BTreeMap;

pub(crate) fn coverage(
    lotsen: &Lotsen,
    at: Option<&str>,
    lang: Lang,
    json: bool,
    context: &Context,
) -> Result<Outcome, ApiError> {
    let coverage = lotsen.coverage(lang, moment(at, context)?);
    if json {
        print::json(&coverage);
    } else {
        table(&coverage, &context.texts);
    }
    Ok(Outcome::Done)
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
    counts("certainty", &coverage.numbers_by_certainty, texts);
    counts("age", &coverage.numbers_by_age, texts);
}

fn counts<Code: Serialize>(prefix: &str, counts: &BTreeMap<Code, u32>, texts: &Texts) {
    for (code, count) in counts {
        out!("{count:>6}  {}", texts.say(&format!("{prefix}-{}", print::kebab(code)), &[]));
    }
}
