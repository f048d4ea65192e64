//! Our calendar, and the hours of every record and of the golden table through a year, as JSON for `oracles.mjs` to hold against
//! other people's libraries.

#![expect(clippy::expect_used, reason = "a test that cannot have its data has failed")]

mod line;

use lotsen_api::wire::Lang;
use lotsen_api::{Lotsen, Now};
use lotsen_core::date::Date;
use lotsen_core::hours::{DayClass, Schedule, State, day_off};
use lotsen_core::model::{Channel, Hours};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The year whose every quarter of an hour is asked.
const YEAR: i32 = 2027;

const QUARTER: usize = 15 * 60;

fn main() {
    let lotsen = Lotsen::open(lotsen_data::DATASET).expect("the embedded dataset");
    let from = Now::at(day(YEAR), 0).unix();
    let moments: Vec<Now> = (from..Now::at(day(YEAR + 1), 0).unix()).step_by(QUARTER).map(Now::from_unix).collect();
    let mut schedules: BTreeMap<[Option<&str>; 3], Vec<&str>> = BTreeMap::new();
    for record in &lotsen.dataset().records {
        for hours in record.hours.iter().filter(|hours| hours.opening.is_some()) {
            let key = [&hours.opening, &hours.eves, &hours.short_days].map(|text| text.as_deref());
            schedules.entry(key).or_default().push(&record.id);
        }
    }
    let golden: Vec<Vec<&str>> =
        include_str!("golden.tsv").lines().skip(1).map(|row| row.split('\t').collect()).collect();
    for row in golden.iter().filter(|row| !row[0].is_empty()) {
        let key = [row[0], row[1], row[2]].map(|text| Some(text).filter(|text| !text.is_empty()));
        schedules.entry(key).or_default();
    }
    let schedules: Vec<Value> = schedules.iter().map(|(key, ids)| schedule(*key, ids, &moments)).collect();
    let golden: Vec<Value> = golden.iter().map(|row| said(row)).collect();
    let all = json!({ "days": days(), "from": from, "step": QUARTER, "schedules": schedules, "golden": golden });
    println!("{all}");
}

fn day(year: i32) -> Date {
    Date::of(year, 1, 1).expect("a day")
}

/// Every day off of the years that are exact: class and name by date.
fn days() -> Map<String, Value> {
    let dates = (0..).map(|days| day(1953).after(days)).take_while(|date| date.year() <= 2100);
    let class = |class| match class {
        DayClass::RedDay => "red",
        DayClass::EveAsSunday => "eve",
        DayClass::ShortDay => "short",
        DayClass::Squeezed => "squeezed",
    };
    dates
        .filter_map(|date| day_off(date).map(|off| (date.to_string(), json!([class(off.class), off.name.code()]))))
        .collect()
}

/// A row of the golden table: what the page is given, and what it should say.
fn said(row: &[&str]) -> Value {
    let lotsen = line::lotsen(Channel::Call, row[0], row[1], row[2]);
    let now = Now::parse(row[3]).expect("a moment");
    let view = |lang, sentence: &str| json!({ "state": line::state(&lotsen, lang, now), "sentence": sentence });
    json!({ "sv": view(Lang::Sv, row[4]), "en": view(Lang::En, row[5]) })
}

/// What holds at each moment, a letter each: `o`pen, `c`losed, `?`.
fn schedule([opening, eves, short_days]: [Option<&str>; 3], ids: &[&str], moments: &[Now]) -> Value {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let hours = Hours {
        of: Channel::Call,
        opening: owned(opening),
        eves: owned(eves),
        short_days: owned(short_days),
        note: None,
        source: 0,
    };
    let schedule = Schedule::parse(&hours).expect("the data room lets nothing else through");
    let letter = |now: &Now| match schedule.state(*now).state {
        State::Always | State::Open { .. } | State::ClosingSoon { .. } => 'o',
        State::Closed { .. } | State::OpeningSoon { .. } => 'c',
        State::Unknown { .. } => '?',
    };
    let states: String = moments.iter().map(letter).collect();
    json!({ "opening": opening, "eves": eves, "short_days": short_days, "records": ids, "states": states })
}
