//! Who speaks, as far as a text tells: how old they are, what they say they are, whether it is about a child of theirs.
//!
//! From it follows which of a situation's lines suits them, by the ages and audiences that the records themselves name. Not what the
//! text is about ([`super::recognise`]), and not the role that was chosen.

use super::index::Index;
use super::query::{Query, Unit};
use crate::model::{Ages, Dataset, Record, Vocabulary, Voice};

/// What a text tells of who speaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Speaker<'a> {
    /// Their own age in years.
    age: Option<u8>,
    /// The audiences they say they are of.
    is: Vec<&'a str>,
    /// They speak of a child of theirs, or of one in the family.
    of_child: bool,
}

/// What a line counts that is for such as they above all, one that is for the young when they are young, and one that does not
/// serve them.
const ABOVE_ALL: f32 = 2.0;
const FOR_THE_YOUNG: f32 = 1.5;
const NOT_FOR_THEM: f32 = 0.3;

/// The audiences of any adult, and of families and friends.
const PUBLIC: &str = "public";
const RELATIVE: &str = "relative";

/// Who speaks "as a child" is none any more.
const OUTGROWN: [&str; 2] = ["child", "youth"];

/// The everyday terms of a child in the family, and of a parent.
const OWN_CHILD: &str = "own_child";
const PARENT: &str = "parent";

/// "I am", and who says so of themselves; "as" needs nobody before it.
const AM: [&str; 2] = ["är", "am"];
const SELF: [&str; 4] = ["jag", "vi", "i", "we"];
const AS: [&str; 2] = ["som", "as"];

/// What may stand between that and what somebody is.
const BETWEEN: [&str; 18] = [
    "en", "ett", "a", "an", "också", "bara", "just", "only", "both", "båda", "bägge", "två", "two", "och", "and",
    "her", "his", "their",
];

/// Whose child it is.
const MY: [&str; 8] = ["min", "mitt", "mina", "vår", "vårt", "våra", "my", "our"];

impl<'a> Speaker<'a> {
    /// Reads who speaks out of a text in this voice.
    pub(super) fn of(query: &Query, voice: Option<Voice>, dataset: &'a Dataset, index: &Index) -> Self {
        let text = Text { units: &query.units, own: voice == Some(Voice::Person), dataset, index };
        let of_child = text.is_of_child();
        let age = query.units.iter().find_map(|unit| unit.age).filter(|_| text.own && !of_child);
        Self { age, is: (0..query.units.len()).flat_map(|at| text.audiences(at)).collect(), of_child }
    }

    /// How well a record suits them; 1 where nothing is known against it or for it.
    pub(super) fn fit(&self, record: &Record) -> f32 {
        let has = |id: &str| record.audiences.iter().any(|audience| audience == id);
        let for_such = !has(PUBLIC) && self.is.iter().any(|id| has(id));
        let by_age = self.age.map_or(1.0, |age| suits(record.ages.as_ref(), age));
        let by_child = if self.of_child { suits_family(record) } else { 1.0 };
        by_age * by_child * if for_such { ABOVE_ALL } else { 1.0 }
    }
}

/// A line for the young before one for all, and far down one that is known not to serve this age.
fn suits(ages: Option<&Ages>, age: u8) -> f32 {
    let Some(Ages { from, to, .. }) = ages else { return 1.0 };
    if from.is_some_and(|from| age < from) || to.is_some_and(|to| age > to) {
        NOT_FOR_THEM
    } else if to.is_some() {
        FOR_THE_YOUNG
    } else {
        1.0
    }
}

/// A line for families first, and far down one that is for the child alone.
fn suits_family(record: &Record) -> f32 {
    let mut audiences = record.audiences.iter();
    match audiences.clone().next() {
        Some(first) if first == RELATIVE => ABOVE_ALL,
        Some(_) if !audiences.any(|id| id == RELATIVE || id == PUBLIC) => NOT_FOR_THEM,
        _ => 1.0,
    }
}

/// The words of a text, and what they stand for.
struct Text<'q, 'a> {
    units: &'q [Unit],
    /// It is of somebody who speaks of themselves.
    own: bool,
    dataset: &'a Dataset,
    index: &'q Index,
}

impl<'a> Text<'_, 'a> {
    /// The terms of a vocabulary that a word by itself stands for.
    fn terms(&self, at: usize, of: Vocabulary) -> impl Iterator<Item = &'a str> {
        let dataset = self.dataset;
        let meant = self.units[at].found.iter().filter(|f| f.likeness.is_plain());
        let terms = meant.flat_map(|f| self.index.terms(f.word)).filter(|(_, share)| *share >= 1.0);
        let terms = terms.filter_map(move |(term, _)| dataset.terms.get(term as usize));
        terms.filter(move |term| term.of == of).map(|term| term.id.as_str())
    }

    fn is_one_of(&self, at: Option<usize>, words: &[&str]) -> bool {
        at.and_then(|at| self.units.get(at)).is_some_and(|unit| unit.is_one_of(words))
    }

    fn is_age(&self, at: usize) -> bool {
        self.units.get(at).is_some_and(|unit| unit.age.is_some())
    }

    /// The audiences that somebody says they are of, in the word at a position.
    fn audiences(&self, at: usize) -> impl Iterator<Item = &'a str> {
        let (is, was) = (self.is_own(at), self.is_one_of(self.before(at).next(), &AS));
        self.terms(at, Vocabulary::Audience).filter(move |id| is || (was && !OUTGROWN.contains(id)))
    }

    /// Whether somebody says a word of themselves: "jag är också kille", "är 17 och trans", "bög 19".
    fn is_own(&self, at: usize) -> bool {
        let mut before = self.before(at);
        let (verb, subject) = (before.next(), before.next());
        let says_am = self.is_one_of(verb, &AM) && (subject.is_none() || self.is_one_of(subject, &SELF));
        says_am || (self.own && self.is_age(at + 1))
    }

    /// The words before a word and what may stand between, backwards.
    fn before(&self, at: usize) -> impl Iterator<Item = usize> {
        (0..at).rev().skip_while(|at| self.is_one_of(Some(*at), &BETWEEN) || self.is_age(*at))
    }

    /// Whether an adult speaks of a child: "min dotter", "sonen 16", "im her mom".
    fn is_of_child(&self) -> bool {
        (0..self.units.len()).any(|at| {
            let is = |id: &str| self.terms(at, Vocabulary::Everyday).any(|term| term == id);
            let is_mine = || self.is_one_of(at.checked_sub(1), &MY) || (!self.own && self.is_age(at + 1));
            (is(OWN_CHILD) && is_mine()) || (is(PARENT) && self.is_own(at))
        })
    }
}
