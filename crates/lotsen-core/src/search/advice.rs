//! Whom the situations that a text tells of lead to.

use super::Question;
use super::index::{Index, RecordIndex};
use super::query::Query;
use super::recognise::{Reader, Reading, SituationIndex, Told};
use super::speaker::Speaker;
use crate::audience::{PERSON, PROFESSIONAL, Staff};
use crate::model::{Dataset, EMERGENCY, Record, Situation, StepLink, Suggestion, Vocabulary, Voice};
use crate::place::{Gazetteer, PlaceIndex};
use std::collections::HashMap;

/// What was understood of a text beyond its words.
#[derive(Clone, Debug, Default)]
pub(super) struct Advice<'a> {
    /// Who speaks.
    pub(super) speaker: Speaker<'a>,
    /// Situations, the likeliest first, with their shares.
    pub(super) situations: Vec<(SituationIndex, f32)>,
    /// The records they lead to.
    pub(super) led: HashMap<RecordIndex, Led>,
    /// Somebody is in danger: this record first.
    pub(super) first: Option<RecordIndex>,
    /// A situation is told clearly.
    pub(super) is_told: bool,
    /// The danger is told so clearly that a name among the words changes nothing.
    pub(super) is_clear: bool,
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
const LATER: f32 = 0.6;

/// With this share of danger 112 comes first: one call too many is better than one too few.
const DANGER: f32 = 0.34;

/// A margin from here on is clear: on the side of the situation's own phrases.
const CLEAR: f32 = 0.0;

/// With this share of "none" somebody looks for a thing, and tells of nothing.
const SOUGHT: f32 = 0.5;

/// Where the likeliest situation has less than this share, nothing is recognised.
const SURE: f32 = 0.3;

/// Where even its margin is below this, hardly one reading in six is right, measured on phrases by other hands.
const NEAR: f32 = -0.75;

/// A signal leaves so much to what else the text may tell of.
const BESIDE_SIGNAL: f32 = 0.25;

/// The kind of documents, and the topic of situations that are about knowing something at work.
const RESOURCE: &str = "resource";
const KNOWLEDGE: &str = "knowledge_support";

/// What a service is mainly about stands first among its topics.
pub(super) const MAIN_TOPICS: usize = 2;

/// What advice is made from.
pub(super) struct Adviser<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) index: &'a Index,
    pub(super) gazetteer: &'a Gazetteer,
    pub(super) reader: &'a Reader,
    pub(super) staff: &'a Staff,
}

impl Adviser<'_> {
    /// Reads a text and follows what it tells of.
    pub(super) fn advise(&self, query: &Query, question: &Question<'_>) -> Advice<'_> {
        let reading =
            with_signals(self.reader.read(&self.dataset.recogniser, query, self.index), &self.index.signals(query));
        let is_sure = |told: &Told| told.share >= SURE && told.margin >= NEAR;
        let is_sought = |told: &Told| self.names_document(query) && self.is_about_knowledge(told.at);
        let told = reading.situations.first().filter(|told| is_sure(told) && !is_sought(told));
        if reading.none >= SOUGHT || told.is_none() {
            return Advice::default();
        }
        let voice = reading.voice(question.role.is_some_and(|role| role != PERSON));
        let lists = Lists {
            role: whose_lists(question.role, voice),
            of_another: voice == Some(Voice::Other) && question.role.is_none_or(|role| role == PERSON),
            may_be_staff: question.role.is_none() && voice != Some(Voice::Person),
        };
        let place = query.places.first().copied().or(question.place);
        let speaker = Speaker::of(query, voice, self.dataset, self.index);
        let mut advice = Advice { speaker, ..Advice::default() };
        for told in &reading.situations {
            let mut worth = told.share;
            for group in self.lines(told.at, lists, place) {
                for record in group {
                    advice.add(record, worth, told.at);
                }
                worth *= LATER;
            }
        }
        let dangers = || reading.situations.iter().filter(|told| self.dataset.situations[told.at].danger);
        if dangers().map(|told| told.share).sum::<f32>() >= DANGER {
            advice.first = self.index.record(EMERGENCY);
        }
        advice.is_told = reading.situations.iter().any(|told| told.margin >= CLEAR);
        advice.is_clear = dangers().any(|told| told.margin >= CLEAR);
        advice.situations = reading.situations.iter().map(|told| (told.at, told.share)).collect();
        advice
    }

    /// Whether a word says plainly that a document of some form is looked for: a handbook, a course.
    fn names_document(&self, query: &Query) -> bool {
        let is_form = |term: u32| {
            let term = self.dataset.terms.get(term as usize);
            term.is_some_and(|term| {
                term.of == Vocabulary::Format || (term.of == Vocabulary::Kind && term.id == RESOURCE)
            })
        };
        let plain = query.units.iter().flat_map(|unit| &unit.found).filter(|f| f.likeness.is_plain());
        plain.flat_map(|f| self.index.terms(f.word)).any(|(term, share)| share >= 1.0 && is_form(term))
    }

    /// Whether a situation, or the one it lies within, is somebody's at work who wants to know something.
    fn is_about_knowledge(&self, at: SituationIndex) -> bool {
        let layers = [Some(at), self.index.outer(at)];
        let mut layers = layers.into_iter().flatten().map(|at| &self.dataset.situations[at]);
        layers.any(|situation| situation.topics.iter().any(|topic| topic == KNOWLEDGE))
    }

    /// Whom a situation leads to, in order, each once: its own lines, then those of the situation it lies within. What stands for
    /// "my" local one is together with it. What only happens at work is asked by somebody at work, where no role was chosen.
    fn lines(&self, at: SituationIndex, lists: Lists<'_>, place: Option<PlaceIndex>) -> Vec<Vec<RecordIndex>> {
        let situation = &self.dataset.situations[at];
        let outer = self.index.outer(at).map(|outer| &self.dataset.situations[outer]);
        let is_for_staff = lists.may_be_staff && lists.of(situation).is_none();
        let role = if is_for_staff { PROFESSIONAL } else { lists.role };
        let suggestions = [Some(situation), outer]
            .into_iter()
            .flatten()
            .filter_map(|layer| if is_for_staff { Some(layer.lines.iter().collect()) } else { lists.of(layer) });
        let mut known: Vec<RecordIndex> = Vec::new();
        let mut groups: Vec<Vec<RecordIndex>> = Vec::new();
        let mut beside_first = place.map(|place| self.support(situation, place)).unwrap_or_default();
        for suggestion in suggestions.flat_map(|lines: Vec<&Suggestion>| lines) {
            let mut group = self.whom(&suggestion.to, place);
            group.append(&mut beside_first);
            group.retain(|record| self.staff.may_call(&self.dataset.records[*record as usize], role));
            group.retain(|record| !known.contains(record));
            known.extend(&group);
            groups.extend(Some(group).filter(|group| !group.is_empty()));
        }
        groups
    }

    /// Local support services for what a situation is mainly about: together with its first line.
    fn support(&self, situation: &Situation, place: PlaceIndex) -> Vec<RecordIndex> {
        let about =
            |record: &Record| record.topics.iter().take(MAIN_TOPICS).any(|id| Some(id) == situation.topics.first());
        let services = self.index.support().iter().copied();
        services.filter(|at| about(&self.dataset.records[*at as usize]) && self.is_here(*at, place)).collect()
    }

    fn is_here(&self, at: RecordIndex, place: PlaceIndex) -> bool {
        self.gazetteer.covers(self.index.areas(at), place).is_local()
    }

    /// The record of a link; for "my" local one also those that are known to answer for the place.
    fn whom(&self, link: &StepLink, place: Option<PlaceIndex>) -> Vec<RecordIndex> {
        let mut records: Vec<RecordIndex> = self.index.record(link.needs()).into_iter().collect();
        if let (StepLink::Mine(mine), Some(place)) = (link, place) {
            records.extend(self.index.members(*mine).iter().filter(|record| self.is_here(**record, place)));
        }
        records
    }
}

impl Advice<'_> {
    fn add(&mut self, record: RecordIndex, worth: f32, by: SituationIndex) {
        let led = self.led.entry(record).or_insert(Led { worth: 0.0, by, most: 0.0 });
        led.worth += worth;
        if worth > led.most {
            (led.by, led.most) = (by, worth);
        }
    }
}

/// Whose lists are read.
#[derive(Clone, Copy)]
struct Lists<'a> {
    role: &'a str,
    /// Somebody who is not at work speaks of another: their own list where there is one.
    of_another: bool,
    /// No role was chosen, and nobody speaks of themselves.
    may_be_staff: bool,
}

impl Lists<'_> {
    fn of<'s>(&self, situation: &'s Situation) -> Option<Vec<&'s Suggestion>> {
        let of_another = self.of_another.then(|| situation.lines_for(Voice::Other.code())).flatten();
        of_another.map(Iterator::collect).or_else(|| situation.lines_for(self.role).map(Iterator::collect))
    }
}

/// The role whose lists are read: somebody at work who types the words of the person concerned means that person's lines.
fn whose_lists(role: Option<&str>, voice: Option<Voice>) -> &str {
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
    for told in &mut reading.situations {
        told.share *= BESIDE_SIGNAL;
    }
    reading.none *= BESIDE_SIGNAL;
    #[allow(clippy::cast_precision_loss, reason = "a text has few signals")]
    let each = (1.0 - BESIDE_SIGNAL) / signalled.len() as f32;
    for at in signalled {
        match reading.situations.iter_mut().find(|told| told.at == *at) {
            Some(told) => (told.share, told.margin) = (told.share + each, CLEAR),
            None => reading.situations.push(Told { at: *at, share: each, margin: CLEAR }),
        }
    }
    reading.situations.sort_by(Told::likelier);
    reading
}
