//! Whom the situations that a text tells of lead to.

use super::index::{Index, RecordIndex};
use super::query::Query;
use super::recognise::{Reader, Reading, SituationIndex};
use crate::audience::{PERSON, Staff};
use crate::model::{Dataset, EMERGENCY, Situation, Suggestion, Voice};
use std::collections::HashMap;

/// What was understood of a text beyond its words.
#[derive(Clone, Debug, Default)]
pub(super) struct Advice {
    /// Situations, the likeliest first, with their shares.
    pub(super) situations: Vec<(SituationIndex, f32)>,
    /// The records they lead to.
    pub(super) led: HashMap<RecordIndex, Led>,
    /// Somebody is in danger: this record first.
    pub(super) first: Option<RecordIndex>,
}

/// How much the situations speak for a record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Led {
    /// 0–1.
    pub(super) worth: f32,
    /// The situation that says most.
    pub(super) by: SituationIndex,
    most: f32,
}

/// Each later line of a situation speaks so much less.
const LATER: f32 = 0.82;

/// With this share of danger 112 comes first: one call too many is better than one too few.
const DANGER: f32 = 0.34;

/// A signal leaves so much to what else the text may tell of.
const BESIDE_SIGNAL: f32 = 0.25;

/// Reads a text and follows what it tells of.
pub(super) fn advice(
    dataset: &Dataset,
    index: &Index,
    reader: &Reader,
    staff: &Staff,
    query: &Query,
    role: Option<&str>,
) -> Advice {
    let reading = with_signals(reader.read(query, index), &index.signals(query));
    let role = speaker(role, reading.voice);
    let mut advice = Advice::default();
    let danger: f32 =
        reading.situations.iter().filter(|(at, _)| dataset.situations[*at].danger).map(|(_, share)| share).sum();
    if danger >= DANGER {
        advice.first = index.record(EMERGENCY);
    }
    for (at, share) in &reading.situations {
        let layers = layers(dataset, *at);
        let mut records: Vec<RecordIndex> = Vec::new();
        for suggestion in lines(&layers, role) {
            let record = index.record(suggestion.to.needs());
            let may = |record: &RecordIndex| staff.may_call(&dataset.records[*record as usize], role);
            records.extend(record.filter(may).filter(|record| !records.contains(record)));
        }
        let mut worth = *share;
        for record in records {
            advice.add(record, worth, *at);
            worth *= LATER;
        }
    }
    advice.situations = reading.situations;
    advice
}

impl Advice {
    fn add(&mut self, record: RecordIndex, worth: f32, by: SituationIndex) {
        let led = self.led.entry(record).or_insert(Led { worth: 0.0, by, most: 0.0 });
        led.worth += worth;
        if worth > led.most {
            (led.by, led.most) = (by, worth);
        }
    }
}

/// Whose lists are read: somebody at work who types the words of the person concerned means that person's lines.
fn speaker(role: Option<&str>, voice: Option<Voice>) -> &str {
    match voice {
        Some(Voice::Person) => PERSON,
        _ => role.unwrap_or(PERSON),
    }
}

/// A signal decides what the text tells of; the rest keeps a small share.
fn with_signals(mut reading: Reading, signalled: &[SituationIndex]) -> Reading {
    if signalled.is_empty() {
        return reading;
    }
    reading.situations.iter_mut().for_each(|(_, share)| *share *= BESIDE_SIGNAL);
    reading.none *= BESIDE_SIGNAL;
    #[allow(clippy::cast_precision_loss, reason = "a text has few signals")]
    let each = (1.0 - BESIDE_SIGNAL) / signalled.len() as f32;
    for at in signalled {
        match reading.situations.iter_mut().find(|(known, _)| known == at) {
            Some((_, share)) => *share += each,
            None => reading.situations.push((*at, each)),
        }
    }
    reading.situations.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    reading
}

/// The situation and, after it, the one it lies within.
fn layers(dataset: &Dataset, at: SituationIndex) -> Vec<&Situation> {
    let situation = &dataset.situations[at];
    let outer = situation.within.as_ref().and_then(|id| dataset.situations.iter().find(|other| other.id == *id));
    [situation].into_iter().chain(outer).collect()
}

fn lines<'a>(layers: &'a [&'a Situation], role: &'a str) -> impl Iterator<Item = &'a Suggestion> {
    layers.iter().filter_map(move |layer| layer.lines_for(role)).flatten()
}
