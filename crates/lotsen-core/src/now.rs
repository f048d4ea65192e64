//! Whom to call now: from a situation, a role, a place and a moment to an ordered list.
//!
//! Pure and without memory. An editor's list says whom and why ([`Situation`]); the place says who answers there ([`local`]); the
//! record's hours say whether somebody does ([`reach`]); [`order`] puts what is open and right before the rest. It never
//! invents: what no source says is unknown, and a neighbour's line is never shown as this place's.

mod local;
mod office;
mod order;
mod reach;
#[cfg(test)]
mod tests;

pub use local::Near;
pub use office::suggests;
pub use reach::{Reached, Way};

use crate::audience::{PERSON, Staff};
use crate::date::Now;
use crate::hours::{self, Opening, Openings};
use crate::model::{Channel, Dataset, Mine, Situation, Step, StepLink, Suggestion, Text, When};
use crate::place::{Gazetteer, PlaceIndex};
use local::Members;
use std::collections::HashMap;

/// Position of a record in [`Dataset::records`].
pub type RecordIndex = usize;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// What is going on.
    pub situation: &'a Situation,
    /// The user's role, by term id.
    pub role: Option<&'a str>,
    /// The user's place.
    pub place: Option<PlaceIndex>,
}

/// Whom to call now and whom when they open.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    /// What applies, the variant before the situation it lies within: meaning, signs, what to avoid, law and sources.
    pub layers: Vec<&'a Situation>,
    /// Whose list it is: the role asked for; without one the person concerned, if anything is meant for them.
    pub role: Option<&'a str>,
    /// Now, in order. The first is open.
    pub lines: Vec<Entry<'a>>,
    /// Closed now, or suggested at another time of day.
    pub later: Vec<Entry<'a>>,
    /// The first moment at which the answer may be another.
    pub changes_at: Now,
}

impl<'a> Answer<'a> {
    /// What to do, in order, each step with the situation whose sources it names.
    pub fn steps(&self) -> impl Iterator<Item = (&'a Situation, &'a Step)> {
        let steps = self.layers.iter().flat_map(|layer| layer.steps.iter().map(move |step| (*layer, step)));
        let role = self.role;
        steps.filter(move |(_, step)| {
            step.roles.is_empty() || role.is_none_or(|role| step.roles.iter().any(|id| id == role))
        })
    }
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'a> {
    /// Whom.
    pub record: RecordIndex,
    /// Why, in the editor's words.
    pub why: Option<&'a Text>,
    /// Why this record answers for the place.
    pub near: Near,
    /// By which of its ways, and in what state that is.
    pub reached: Reached,
    /// Its number rests on an old or somebody else's page: it stands after others of its kind.
    pub weak: bool,
    /// Whom to call if nobody answers: the next that is open.
    pub then: Option<RecordIndex>,
}

/// Look-ups over a dataset, made once.
#[derive(Clone, Debug)]
pub struct Resolver {
    ids: HashMap<String, RecordIndex>,
    situations: HashMap<String, usize>,
    members: Members,
    staff: Staff,
    openings: Openings,
}

impl Resolver {
    /// Builds the look-ups for a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        Self {
            ids: dataset.records.iter().enumerate().map(|(index, record)| (record.id.clone(), index)).collect(),
            situations: dataset.situations.iter().enumerate().map(|(index, s)| (s.id.clone(), index)).collect(),
            members: Members::new(dataset),
            staff: Staff::new(&dataset.terms),
            openings: Openings::new(dataset.records.len()),
        }
    }

    /// A dataset at a moment. Several questions about one moment share what is computed for it.
    pub fn at<'a>(&'a self, dataset: &'a Dataset, places: &'a Gazetteer, now: Now) -> Moment<'a> {
        Moment { resolver: self, dataset, places, now, states: std::cell::RefCell::default() }
    }

    /// The hours of a record, ready to be asked, in the record's order.
    pub fn openings(&self, dataset: &Dataset, record: RecordIndex) -> &[Opening] {
        dataset.records.get(record).map_or(&[], |found| self.openings.of(record, found))
    }

    /// Whom a record may be suggested to.
    pub fn staff(&self) -> &Staff {
        &self.staff
    }

    /// The situation and, after it, the one it lies within.
    fn layers<'a>(&self, dataset: &'a Dataset, situation: &'a Situation) -> Vec<&'a Situation> {
        let outer = situation.within.as_ref().and_then(|id| self.situations.get(id));
        [situation].into_iter().chain(outer.and_then(|index| dataset.situations.get(*index))).collect()
    }
}

/// A dataset at a moment, to be asked.
#[derive(Debug)]
pub struct Moment<'a> {
    resolver: &'a Resolver,
    dataset: &'a Dataset,
    places: &'a Gazetteer,
    now: Now,
    states: std::cell::RefCell<HashMap<(RecordIndex, Channel), hours::Answer>>,
}

/// The lines of a place that stand on the start page, always in this order.
const HERE: [(Mine, When); 4] = [
    (Mine::Coordinator, When::Always),
    (Mine::SocialEmergency, When::OutOfHours),
    (Mine::YouthClinic, When::Always),
    (Mine::Police, When::Always),
];

impl<'a> Moment<'a> {
    /// Whom to call in a situation.
    pub fn ask(&self, question: Question<'a>) -> Answer<'a> {
        let layers = self.resolver.layers(self.dataset, question.situation);
        let role = listed_role(&layers, question.role);
        let candidates: Vec<Candidate<'_>> = suggestions(&layers, role)
            .into_iter()
            .filter_map(|(layer, suggestion)| self.candidate(suggestion, layer, role, question.place))
            .collect();
        let changes_at = self.changes_at(candidates.iter().map(|candidate| &candidate.entry));
        let (lines, later) = order::ordered(self, candidates, role, &layers);
        Answer { layers, role, lines, later, changes_at }
    }

    /// The coordinator, the social emergency service, the youth clinic and the police of a place, always in this order; and the
    /// first moment at which that may be another answer.
    pub fn here(&self, place: Option<PlaceIndex>) -> (Vec<Entry<'a>>, Now) {
        let entry = |(mine, when)| {
            let (record, near) = self.resolver.local(self.dataset, self.places, mine, None, place)?;
            let reached = self.reach(record, None, office::suggests(when, self.now))?;
            Some(self.entry(record, None, near, reached))
        };
        let entries: Vec<Entry<'_>> = HERE.into_iter().filter_map(entry).collect();
        let changes_at = self.changes_at(entries.iter());
        (entries, changes_at)
    }

    fn changes_at<'b>(&self, entries: impl Iterator<Item = &'b Entry<'a>>) -> Now
    where
        'a: 'b,
    {
        let states = entries.filter_map(|entry| entry.reached.answer.changes_at);
        states.fold(office::changes_at(self.now), Now::min)
    }

    /// What becomes of an editor's suggestion here and now: nothing where it serves other places or is not for the role.
    fn candidate(
        &self,
        suggestion: &'a Suggestion,
        layer: usize,
        role: Option<&str>,
        place: Option<PlaceIndex>,
    ) -> Option<Candidate<'a>> {
        let (record, near) = match &suggestion.to {
            StepLink::Record(id) => {
                let record = *self.resolver.ids.get(id)?;
                (record, Resolver::near(&self.dataset.records[record], self.places, place)?)
            }
            StepLink::Mine(mine) => self.resolver.local(self.dataset, self.places, *mine, role, place)?,
        };
        let in_time = office::suggests(suggestion.when, self.now);
        let reached = self.reach(record, role, in_time)?;
        let now = if reached.is_known() { reached.is_open() } else { in_time };
        Some(Candidate { entry: self.entry(record, Some(&suggestion.why), near, reached), layer, now })
    }

    fn entry(&self, record: RecordIndex, why: Option<&'a Text>, near: Near, reached: Reached) -> Entry<'a> {
        Entry { record, why, near, weak: self.is_weak(record, &reached), reached, then: None }
    }
}

/// An entry that may be for now or for later.
#[derive(Clone, Debug)]
struct Candidate<'a> {
    entry: Entry<'a>,
    /// Whether a variant's own (0) or that of the situation it lies within (1).
    layer: usize,
    now: bool,
}

/// Whose lists are read: those of the role asked for. Somebody without a role is taken to be the person concerned, where anything
/// is meant for them: the lines that anybody may call.
fn listed_role<'a>(layers: &[&'a Situation], asked: Option<&'a str>) -> Option<&'a str> {
    let for_person = || layers.iter().any(|layer| layer.lines_for(PERSON).is_some());
    asked.or_else(|| for_person().then_some(PERSON))
}

/// The editor's lines for a role, in order. Where no list is for the role, every line is read, and those not meant for it fall away.
fn suggestions<'a>(layers: &[&'a Situation], role: Option<&str>) -> Vec<(usize, &'a Suggestion)> {
    let layers = || layers.iter().enumerate();
    let listed = layers().filter_map(|(layer, situation)| Some((layer, situation.lines_for(role?)?)));
    let listed: Vec<(usize, &Suggestion)> =
        listed.flat_map(|(layer, lines)| lines.map(move |line| (layer, line))).collect();
    if !listed.is_empty() {
        return listed;
    }
    layers().flat_map(|(layer, situation)| situation.lines.iter().map(move |line| (layer, line))).collect()
}
