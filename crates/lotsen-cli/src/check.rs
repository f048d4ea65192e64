//! `check`: every problem with file, line and cure; then what is no problem but wants an editor's eye.

use crate::{Context, Outcome, moment};
use lotsen_api::wire::ApiError;
use lotsen_compile::Problem;
use lotsen_core::age::{self, Age, Certainty};
use lotsen_core::date::Date;
use lotsen_core::hours::{Week, week};
use lotsen_core::model::{Channel, Dataset, EMERGENCY, Record, Situation};
use lotsen_texts::Texts;
use std::path::Path;

pub(crate) fn check(from: &Path, at: Option<&str>, context: &Context) -> Result<Outcome, ApiError> {
    let today = moment(at, context)?.date();
    let compiled = lotsen_compile::compile(from);
    tell(&compiled.problems, from, &context.texts);
    let Some(dataset) = compiled.dataset else { return Ok(Outcome::Problems) };
    let of_records = dataset.records.iter().flat_map(|record| warnings(&dataset, record, today, &context.texts));
    let of_situations = dataset.situations.iter().flat_map(|situation| unanswered(&dataset, situation, &context.texts));
    let warnings: Vec<String> = of_records.chain(of_situations).collect();
    for warning in &warnings {
        out!("{warning}");
    }
    out!("{}", context.texts.say("cli-warnings", &[("count", &warnings.len().to_string())]));
    Ok(Outcome::Done)
}

/// Prints problems as sentences, and how many there are.
pub(crate) fn tell(problems: &[Problem], from: &Path, texts: &Texts) {
    for problem in problems {
        let args: Vec<(&str, &str)> = problem.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let sentence = texts.say(&format!("problem-{}", problem.code), &args);
        out!("{}:{}: {sentence}", from.join(&problem.file).display(), problem.line);
    }
    out!("{}", texts.say("cli-problems", &[("count", &problems.len().to_string())]));
}

fn warnings(dataset: &Dataset, record: &Record, today: Date, texts: &Texts) -> Vec<String> {
    let mut found = Vec::new();
    let mut warn = |code: &str, args: &[(&str, &str)]| {
        found.push(texts.say(&format!("warning-{code}"), &[&[("id", record.id.as_str())], args].concat()));
    };
    let is_text = matches!(record.kind.as_str(), "resource" | "procedure");
    if record.lines.is_empty() && record.through.is_empty() && !is_text {
        warn("no-number-and-no-way", &[]);
    }
    let numbers = record.lines.iter().filter_map(|line| Some((line.to.number()?, line.source)));
    let numbers: Vec<_> = numbers.collect();
    if !numbers.is_empty() && record.hours.is_empty() {
        warn("no-hours", &[]);
    }
    for (number, source) in numbers {
        let Some(source) = record.sources.get(source as usize) else { continue };
        if age::certainty(source) == Some(Certainty::SecondHand) {
            warn("second-hand", &[("number", number.shown())]);
        }
        match (age::known_true(source), age::age(source, dataset.recheck(&record.kind), today)) {
            (None, _) => warn("undated", &[("number", number.shown())]),
            (Some(date), Age::Old | Age::VeryOld) => {
                warn("old", &[("number", number.shown()), ("date", &date.to_string())]);
            }
            _ => {}
        }
    }
    found
}

/// Roles whose list names nobody who is known to answer day and night: an editor chooses better than a program which line that
/// should be.
fn unanswered(dataset: &Dataset, situation: &Situation, texts: &Texts) -> Vec<String> {
    let outer = dataset.situations.iter().find(|other| Some(&other.id) == situation.within.as_ref());
    let layers = || [Some(situation), outer].into_iter().flatten();
    let always = |id: &str| dataset.records.iter().any(|record| record.id == id && answers_always(record));
    let mut roles: Vec<&str> = layers().flat_map(|layer| &layer.order_for).map(|order| order.role.as_str()).collect();
    roles.sort_unstable();
    roles.dedup();
    roles.retain(|role| {
        let mut lines = layers().filter_map(|layer| layer.lines_for(role)).flatten();
        !lines.any(|line| always(line.to.code()))
    });
    let mut found = Vec::new();
    let mut warn = |code: &str, args: &[(&str, &str)]| found.push(texts.say(&format!("warning-{code}"), args));
    if !roles.is_empty() {
        warn("nobody-always", &[("id", &situation.id), ("roles", &roles.join(", "))]);
    }
    found
}

fn answers_always(record: &Record) -> bool {
    let calls = record.hours.iter().filter(|hours| hours.of == Channel::Call);
    let mut weeks = calls.filter_map(|hours| week(hours.opening.as_deref()?).ok());
    record.id == EMERGENCY || weeks.any(|week| Week::always(&week))
}
