//! What can only be seen when all records are read: ids, links, one home for every number, every place served.

use crate::places::Places;
use crate::problem::Problem;
use crate::vocabulary::nearest;
use lotsen_core::model::{Mine, Record};
use lotsen_core::number::national_digits;
use std::collections::HashMap;

/// A record and where its parts stand, for problems found later. Lines are counted from 1.
#[derive(Default)]
pub(crate) struct Entry {
    pub(crate) file: String,
    pub(crate) record: Record,
    pub(crate) id_line: usize,
    pub(crate) general_line: usize,
    pub(crate) see_line: usize,
    pub(crate) was_line: usize,
    pub(crate) line_lines: Vec<usize>,
    pub(crate) through_lines: Vec<usize>,
    pub(crate) step_lines: Vec<usize>,
    /// The file's text, to find where a digit string stands.
    pub(crate) text: String,
}

impl Entry {
    fn error(&self, line: usize, code: &'static str, args: &[(&'static str, &str)]) -> Problem {
        let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Problem { file: self.file.clone(), line, code, args }
    }
}

/// Records in editorial order: the weightiest first, then by id.
pub(crate) fn in_order(entries: Vec<Entry>) -> Vec<Record> {
    let mut records: Vec<Record> = entries.into_iter().map(|entry| entry.record).collect();
    records.sort_by(|a, b| b.priority.cmp(&a.priority).then_with(|| a.id.cmp(&b.id)));
    records
}

/// Everything that concerns more than one record.
pub(crate) fn check(entries: &mut [Entry], places: &Places) -> Vec<Problem> {
    let mut problems = ids(entries);
    problems.extend(links(entries));
    problems.extend(homes(entries));
    problems.extend(digits_in_texts(entries));
    problems.extend(regions(entries, places));
    problems
}

/// No two records with one id, present or past.
fn ids(entries: &[Entry]) -> Vec<Problem> {
    let mut seen: HashMap<&str, &Entry> = HashMap::new();
    let mut problems = Vec::new();
    let present = entries.iter().map(|entry| (entry, entry.record.id.as_str(), entry.id_line));
    let past = entries.iter().flat_map(|e| e.record.was.iter().map(move |id| (e, id.as_str(), e.was_line)));
    for (entry, id, line) in present.chain(past) {
        if let Some(other) = seen.insert(id, entry) {
            problems.push(entry.error(line, "id-twice", &[("id", id), ("other", &other.file)]));
        }
    }
    problems
}

/// No link to nothing.
fn links(entries: &[Entry]) -> Vec<Problem> {
    let ids: Vec<&str> = entries.iter().map(|entry| entry.record.id.as_str()).collect();
    let has_number = |record: &Record| record.lines.iter().any(|line| line.to.number().is_some());
    let mut problems = Vec::new();
    for entry in entries {
        let record = &entry.record;
        let mut wants: Vec<(&str, usize)> = Vec::new();
        wants.extend(record.general.iter().map(|id| (id.as_str(), entry.general_line)));
        wants.extend(record.see.iter().map(|id| (id.as_str(), entry.see_line)));
        wants.extend(record.through.iter().zip(&entry.through_lines).map(|(t, line)| (t.record.as_str(), *line)));
        for (step, line) in record.steps.iter().zip(&entry.step_lines) {
            wants.extend(step.links.iter().map(|link| (link.needs(), *line)));
        }
        for (id, line) in wants {
            if !ids.contains(&id) {
                problems.push(entry.error(line, "no-such-record", &[("id", id), ("near", &nearest(id, &ids))]));
            } else if id == record.id {
                problems.push(entry.error(line, "link-to-itself", &[("id", id)]));
            }
        }
        let through_nothing = |id: &str| entries.iter().any(|e| e.record.id == id && !has_number(&e.record));
        for (through, line) in record.through.iter().zip(&entry.through_lines) {
            if through_nothing(&through.record) {
                problems.push(entry.error(*line, "through-nothing", &[("id", &through.record)]));
            }
        }
    }
    for general in Mine::ALL.map(Mine::general).into_iter().filter(|id| !ids.contains(id)) {
        let file = format!("records/national/{general}.toml");
        problems.push(Problem { file, line: 1, code: "needed-record", args: vec![("id", general.to_owned())] });
    }
    problems
}

/// A number stands in one record; whoever else is reached by it points there.
fn homes(entries: &[Entry]) -> Vec<Problem> {
    let mut home: HashMap<&str, &str> = HashMap::new();
    let mut problems = Vec::new();
    for entry in entries {
        for (line, at) in entry.record.lines.iter().zip(&entry.line_lines) {
            let Some(number) = line.to.number() else { continue };
            match home.insert(number.digits(), &entry.record.id) {
                Some(other) if other != entry.record.id => {
                    problems.push(entry.error(*at, "number-twice", &[("number", number.shown()), ("other", other)]));
                }
                _ => {}
            }
        }
    }
    problems
}

/// No number in a record's texts but ours.
fn digits_in_texts(entries: &[Entry]) -> Vec<Problem> {
    entries.iter().flat_map(|entry| digits(&entry.file, &entry.text, texts(&entry.record), entries)).collect()
}

/// A telephone number in a running text must be one of our numbers, and no text may hold a personal identity number.
pub(crate) fn digits<'a>(
    file: &str,
    whole: &str,
    texts: impl Iterator<Item = &'a str>,
    records: &[Entry],
) -> Vec<Problem> {
    let numbers = || records.iter().flat_map(|entry| &entry.record.lines).filter_map(|line| line.to.number());
    let known = |digits: &str| numbers().any(|number| number.digits() == national_digits(digits));
    let problem = |run: &str, code, args| Problem { file: file.to_owned(), line: line_of(whole, run), code, args };
    let judged = texts.flat_map(runs).filter_map(|run| {
        if is_personal(&run) {
            Some(problem(&run, "personal-number", vec![]))
        } else {
            let unknown = looks_like_number(&run) && !known(&run);
            unknown.then(|| problem(&run, "number-in-text", vec![("number", run.clone())]))
        }
    });
    judged.collect()
}

/// Every text of a record that a person may read.
fn texts(record: &Record) -> impl Iterator<Item = &str> {
    let notes = record
        .lines
        .iter()
        .filter_map(|line| line.note.as_ref())
        .chain(record.through.iter().filter_map(|through| through.ask.as_ref()))
        .chain(record.hours.iter().filter_map(|hours| hours.note.as_ref()))
        .chain(record.covers.iter().filter_map(|covers| covers.note.as_ref()))
        .chain(record.resource.iter().filter_map(|resource| resource.note.as_ref()))
        .chain(record.steps.iter().map(|step| &step.text))
        .chain([&record.name, &record.summary]);
    notes
        .flat_map(|text| [text.sv.as_str(), text.en.as_str()])
        .chain(record.also.iter().chain(&record.former).map(String::as_str))
        .chain(record.operator.as_deref())
}

/// Runs of digits as telephone numbers are written: groups joined by one space or hyphen, `+` before.
fn runs(text: &str) -> Vec<String> {
    let mut runs = Vec::new();
    let mut run = String::new();
    let mut joint: Option<char> = None;
    for c in text.chars().chain(['\n']) {
        if c.is_ascii_digit() || (c == '+' && run.is_empty()) {
            run.extend(joint.take());
            run.push(c);
        } else if !run.is_empty() && joint.is_none() && matches!(c, ' ' | '-' | '–' | '\u{a0}') {
            joint = Some(c);
        } else {
            joint = None;
            runs.extend(Some(std::mem::take(&mut run)).filter(|run| run.bytes().any(|b| b.is_ascii_digit())));
        }
    }
    runs
}

/// Long enough for a number of one's own and not two years ("2019-2023", "2021-05-03").
fn looks_like_number(run: &str) -> bool {
    let digits = run.bytes().filter(u8::is_ascii_digit).count();
    let first = run.split(['-', ' ', '–', '\u{a0}']).next().unwrap_or_default();
    let year = first.len() == 4 && (first.starts_with("19") || first.starts_with("20"));
    digits >= 7 && !year
}

/// `ÅÅMMDD-NNNN` or `ÅÅÅÅMMDD-NNNN`.
fn is_personal(run: &str) -> bool {
    run.split_once('-').is_some_and(|(birth, rest)| {
        matches!(birth.len(), 6 | 8) && rest.len() == 4 && birth.bytes().chain(rest.bytes()).all(|b| b.is_ascii_digit())
    })
}

fn line_of(text: &str, needle: &str) -> usize {
    text.find(needle).map_or(1, |at| text[..at].bytes().filter(|b| *b == b'\n').count() + 1)
}

/// Every county has one coordinator region, the one its table names and the one whose record covers it.
fn regions(entries: &[Entry], places: &Places) -> Vec<Problem> {
    let mut problems = Vec::new();
    let covering = |county: &str| -> Vec<&str> {
        let serves =
            |r: &&Record| r.id.starts_with("region:") && r.covers.iter().any(|c| c.areas.iter().any(|a| a == county));
        entries.iter().map(|entry| &entry.record).filter(serves).map(|record| record.id.as_str()).collect()
    };
    for (county, region, line) in &places.regions {
        let found = covering(county);
        if found != [region.as_str()] {
            problems.push(Problem {
                file: "places/counties.tsv".to_owned(),
                line: *line,
                code: "region-disagrees",
                args: vec![("county", county.clone()), ("region", region.clone()), ("found", found.join(", "))],
            });
        }
    }
    problems
}
