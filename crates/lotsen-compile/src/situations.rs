//! What can only be seen when all situations and all records are read.

use crate::across::{self, digits};
use crate::problem::Problem;
use crate::situation::Entry;
use crate::vocabulary::nearest;
use lotsen_core::audience::{PERSON, Staff};
use lotsen_core::model::{Mine, Recogniser, Record, Situation, StepLink, Term, Voice};
use lotsen_core::text;
use std::collections::HashMap;

impl Entry {
    fn error(&self, line: usize, code: &'static str, args: &[(&'static str, &str)]) -> Problem {
        let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Problem { file: self.file.clone(), line, code, args }
    }
}

/// Situations in editorial order: as their files say, then by id.
pub(crate) fn in_order(entries: Vec<Entry>) -> Vec<Situation> {
    let mut situations: Vec<Situation> = entries.into_iter().map(|entry| entry.situation).collect();
    situations.sort_by(|a, b| a.order.cmp(&b.order).then_with(|| a.id.cmp(&b.id)));
    situations
}

/// Everything that concerns more than one file.
pub(crate) fn check(entries: &[Entry], records: &[across::Entry], terms: &[Term]) -> Vec<Problem> {
    let mut problems = ids(entries);
    problems.extend(too_many(entries));
    problems.extend(within(entries));
    problems.extend(links(entries, records));
    problems.extend(audiences(entries, records, terms));
    problems.extend(phrases(entries));
    for entry in entries {
        problems.extend(digits(&entry.file, &entry.text, texts(&entry.situation), records));
    }
    problems
}

/// No two situations with one id.
fn ids(entries: &[Entry]) -> Vec<Problem> {
    let mut seen: HashMap<&str, &Entry> = HashMap::new();
    let mut problems = Vec::new();
    for entry in entries {
        let id = entry.situation.id.as_str();
        if let Some(other) = seen.insert(id, entry) {
            problems.push(entry.error(entry.id_line, "id-twice", &[("id", id), ("other", &other.file)]));
        }
    }
    problems
}

/// No more than what is learnt from their phrases has room for.
fn too_many(entries: &[Entry]) -> Option<Problem> {
    let most = Recogniser::MOST_SITUATIONS;
    let args = [("count", &*entries.len().to_string()), ("most", &*most.to_string())];
    entries.get(most).map(|entry| entry.error(entry.id_line, "too-many-situations", &args))
}

/// A variant lies within a situation that lies within none.
fn within(entries: &[Entry]) -> Vec<Problem> {
    let ids: Vec<&str> = entries.iter().map(|entry| entry.situation.id.as_str()).collect();
    let mut problems = Vec::new();
    for entry in entries {
        let Some(outer) = entry.situation.within.as_deref() else { continue };
        let found = entries.iter().find(|other| other.situation.id == outer);
        let at = entry.within_line;
        if outer == entry.situation.id {
            problems.push(entry.error(at, "link-to-itself", &[("id", outer)]));
        } else if found.is_none() {
            problems.push(entry.error(at, "no-such-situation", &[("id", outer), ("near", &nearest(outer, &ids))]));
        } else if let Some(outermost) = found.and_then(|other| other.situation.within.as_deref()) {
            problems.push(entry.error(at, "within-a-variant", &[("id", outer), ("outer", outermost)]));
        }
    }
    problems
}

/// No link to nothing.
fn links(entries: &[Entry], records: &[across::Entry]) -> Vec<Problem> {
    let mine = Mine::ALL.map(Mine::code);
    let ids: Vec<&str> = records.iter().map(|entry| entry.record.id.as_str()).chain(mine).collect();
    let mut problems = Vec::new();
    for entry in entries {
        let lines = entry.situation.lines.iter().map(|line| &line.to).zip(&entry.line_lines);
        let steps = entry.situation.steps.iter().zip(&entry.step_lines);
        let steps = steps.flat_map(|(step, at)| step.links.iter().map(move |link| (link, at)));
        for (link, at) in lines.chain(steps) {
            // An absent target has been told as a missing key; an absent general card is told as a needed record.
            if let StepLink::Record(id) = link
                && !id.is_empty()
                && !ids.contains(&id.as_str())
            {
                problems.push(entry.error(*at, "no-such-record", &[("id", id), ("near", &nearest(id, &ids))]));
            }
        }
    }
    problems
}

/// No role is given a line that is not for it.
fn audiences(entries: &[Entry], records: &[across::Entry], terms: &[Term]) -> Vec<Problem> {
    let staff = Staff::new(terms);
    let record = |link: &StepLink| -> Option<&Record> {
        let StepLink::Record(id) = link else { return None };
        records.iter().map(|entry| &entry.record).find(|record| record.id == *id)
    };
    let mut problems = Vec::new();
    for entry in entries {
        for (order, at) in entry.situation.order_for.iter().zip(&entry.order_lines) {
            let lines = entry.situation.lines_for(&order.role).into_iter().flatten();
            let role = if order.role == Voice::Other.code() { PERSON } else { &order.role };
            for wrong in lines.filter_map(|line| record(&line.to)).filter(|to| !staff.may_call(to, role)) {
                problems.push(entry.error(*at, "line-not-for-role", &[("role", &order.role), ("id", &wrong.id)]));
            }
        }
    }
    problems
}

/// A phrase leads to one situation, or it leads nowhere.
fn phrases(entries: &[Entry]) -> Vec<Problem> {
    let mut seen = HashMap::new();
    let mut problems = Vec::new();
    for entry in entries {
        let situation = &entry.situation;
        let signals = situation.signals.iter().map(|(_, text)| (None, text));
        let phrases = situation.phrases.iter().map(|phrase| (Some(phrase.voice), &phrase.text));
        for ((voice, said), at) in signals.chain(phrases).zip(&entry.phrase_lines) {
            let other = *seen.entry((voice, folded(said))).or_insert(&situation.id);
            if *other != situation.id {
                problems.push(entry.error(*at, "phrase-twice", &[("phrase", said), ("other", other)]));
            }
        }
    }
    problems
}

/// As search compares them: two spellings of one phrase are one.
fn folded(phrase: &str) -> String {
    text::words(phrase).iter().map(|word| text::written(&word.text)).collect::<Vec<_>>().join(" ")
}

/// Every text of a situation that a person may read.
fn texts(situation: &Situation) -> impl Iterator<Item = &str> {
    let statements = situation.signs.iter().chain(&situation.avoid).chain(&situation.law);
    statements
        .map(|statement| &statement.text)
        .chain(situation.steps.iter().map(|step| &step.text))
        .chain(situation.lines.iter().map(|line| &line.why))
        .chain([&situation.name, &situation.meaning])
        .flat_map(|text| [text.sv.as_str(), text.en.as_str()])
        .chain(situation.phrases.iter().map(|phrase| phrase.text.as_str()))
        .chain(situation.signals.iter().map(|(_, text)| text.as_str()))
}
