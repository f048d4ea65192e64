//! `due`: which sources want checking on a day, the most urgent first: the class that ages fastest, then the longest overdue.

use crate::print;
use crate::{Context, Outcome, moment};
use lotsen_api::Lotsen;
use lotsen_api::wire::ApiError;
use lotsen_core::age::known_true;
use lotsen_core::date::Date;
use lotsen_core::model::{Dataset, Record};
use serde::Serialize;

/// One source that wants checking.
#[derive(Debug, Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct Due {
    /// Class of re-check, A before D.
    class: &'static str,
    /// Days overdue, negated for the order; nothing known comes first.
    overdue: Option<std::cmp::Reverse<i64>>,
    record: String,
    /// Numbers that rest on the source.
    numbers: Vec<String>,
    publisher: String,
    url: Option<String>,
}

pub(crate) fn due(lotsen: &Lotsen, at: Option<&str>, json: bool, context: &Context) -> Result<Outcome, ApiError> {
    let today = moment(at, context)?.date();
    let dataset = lotsen.dataset();
    let mut list: Vec<Due> = dataset.records.iter().flat_map(|record| of_record(dataset, record, today)).collect();
    list.sort();
    if json {
        print::json(&list);
        return Ok(Outcome::Done);
    }
    let count = list.len().to_string();
    out!("{}", context.texts.say("cli-due", &[("count", &count), ("date", &today.to_string())]));
    for due in &list {
        let days = due.overdue.map_or_else(|| "?".to_owned(), |days| days.0.to_string());
        let numbers = due.numbers.join(", ");
        out!("{} {days:>6}  {}  {numbers}  {}", due.class, due.record, due.url.as_deref().unwrap_or(&due.publisher));
    }
    Ok(Outcome::Done)
}

/// Sources on which a number rests: what else a record says follows when its page is read again.
fn of_record(dataset: &Dataset, record: &Record, today: Date) -> Vec<Due> {
    let class = dataset.recheck(&record.kind);
    let due = |(index, source): (u32, &lotsen_core::model::Source)| {
        let resting = record.lines.iter().filter(|line| line.source == index);
        let numbers: Vec<String> =
            resting.filter_map(|line| line.to.number()).map(|number| number.shown().to_owned()).collect();
        let overdue = known_true(source).map(|day| today.days_since(day) - class.days().0);
        let wanted = !numbers.is_empty() && overdue.is_none_or(|days| days > 0);
        wanted.then(|| Due {
            class: class.code(),
            overdue: overdue.map(std::cmp::Reverse),
            record: record.id.clone(),
            numbers,
            publisher: source.publisher.clone(),
            url: source.url.clone(),
        })
    };
    (0..).zip(&record.sources).filter_map(due).collect()
}
