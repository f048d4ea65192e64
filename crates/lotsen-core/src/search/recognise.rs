//! Which situation a text tells of, how sure that is, and who speaks.
//!
//! No word of "han slår mig" stands in the name of the line that helps. Editors write down how people say things
//! ([`crate::model::Phrase`]); from their phrases a linear model is made when the dataset is built ([`train`]), and a new text
//! is measured against it. The features are few and plain: the letters of the words in small groups, the rarer ones more, and the
//! terms of the vocabulary that the words stand for, whatever their language and spelling. Only sums and products of numbers
//! fixed at build time decide, so every machine gives the same answer.
//!
//! Not for finding records by their names: such texts are of the class "none".

pub(crate) mod features;
pub(crate) mod train;

use super::index::Index;
use super::lexicon::Likeness;
use super::query::{Query, Unit};
use super::unspaced::is_unspaced;
use crate::model::{Dataset, Recogniser, Voice};
use features::Feature;
use std::cmp::Ordering;
use std::collections::HashMap;

/// Position of a situation in [`Dataset::situations`].
pub(crate) type SituationIndex = usize;

/// A situation that a text may tell of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Told {
    pub(crate) at: SituationIndex,
    /// Its share of what speaks for any class.
    pub(crate) share: f32,
    /// How far the text lies on its side of the line between it and all others; below zero on the other side.
    pub(crate) margin: f32,
}

impl Told {
    pub(crate) fn likelier(&self, other: &Self) -> Ordering {
        other.share.total_cmp(&self.share).then(self.at.cmp(&other.at))
    }
}

/// What a text was recognised as.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Reading {
    /// The likeliest first.
    pub(crate) situations: Vec<Told>,
    /// The share of "none of them".
    pub(crate) none: f32,
    /// How far the text lies on the side of those who speak of themselves; below zero on that of somebody else.
    person: f32,
}

impl Reading {
    /// Who speaks, as far as that is told. Somebody at work speaks of somebody else unless the text is clear about it.
    pub(crate) fn voice(&self, at_work: bool) -> Option<Voice> {
        let person_from = if at_work { PERSON_AT_WORK_FROM } else { VOICE_FROM };
        match self.person {
            margin if margin > person_from => Some(Voice::Person),
            margin if margin < -VOICE_FROM => Some(Voice::Other),
            _ => None,
        }
    }
}

/// Which situation of its dataset each class of a [`Recogniser`] is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reader {
    /// For each class its situation.
    situations: Vec<Option<SituationIndex>>,
    none: Option<usize>,
    person: Option<usize>,
}

/// Situations with a smaller share are left out.
const LEAST: f32 = 0.05;

/// A margin of minus this speaks for nothing: there lie the examples of other classes.
const NOTHING_BELOW: f32 = 1.0;

/// The voice is told from this margin on; at work it is the person's own only from a clearer one.
const VOICE_FROM: f32 = 0.25;
const PERSON_AT_WORK_FROM: f32 = 0.5;

impl Reader {
    /// Fits the dataset's model to its situations.
    pub(crate) fn new(dataset: &Dataset) -> Self {
        let model = &dataset.recogniser;
        let ids: HashMap<&str, SituationIndex> =
            dataset.situations.iter().enumerate().map(|(at, situation)| (situation.id.as_str(), at)).collect();
        let position = |name: &str| model.classes.iter().position(|class| class == name);
        Self {
            situations: model.classes.iter().map(|class| ids.get(class.as_str()).copied()).collect(),
            none: position(Recogniser::NONE),
            person: position(Recogniser::PERSON),
        }
    }

    /// Reads a text by the model it was fitted to. One without classes reads nothing.
    pub(crate) fn read(&self, model: &Recogniser, query: &Query, index: &Index) -> Reading {
        if model.classes.is_empty() || !tells(query) {
            return Reading::default();
        }
        let margins = margins(model, &features::weighed(features::of(query, index), &model.rarities));
        let mut shares: Vec<(usize, f32)> = (0..margins.len())
            .filter(|class| Some(*class) != self.person)
            .map(|class| (class, strength(margins[class])))
            .map(|(class, share)| (class, if Some(class) == self.none { none_in(query) * share } else { share }))
            .collect();
        let total: f32 = shares.iter().map(|(_, share)| share).sum();
        if total > 0.0 {
            for (_, share) in &mut shares {
                *share /= total;
            }
        }
        let none = shares.iter().find(|(class, _)| Some(*class) == self.none).map_or(0.0, |(_, share)| *share);
        let mut situations: Vec<Told> = shares
            .into_iter()
            .filter_map(|(class, share)| Some(Told { at: self.situations[class]?, share, margin: margins[class] }))
            .filter(|told| told.share >= LEAST)
            .collect();
        situations.sort_by(Told::likelier);
        Reading { situations, none, person: self.person.map_or(0.0, |person| margins[person]) }
    }
}

/// How far on its side of the line between itself and all others each class has a text.
fn margins(model: &Recogniser, features: &[Feature]) -> Vec<f32> {
    let mut sums = vec![0.0_f32; model.classes.len()];
    for (feature, value) in features {
        for (class, share) in model.weights_of(*feature) {
            if let Some(sum) = sums.get_mut(class) {
                *sum += value * share;
            }
        }
    }
    let each = model.starts.iter().zip(&model.scales).zip(&sums);
    each.map(|((start, scale), sum)| start + scale * sum).collect()
}

/// Whether a text can tell of anything: a few letters alone are the beginning of a word, but where words have one or two, and so is
/// what only begins words of the directory.
fn tells(query: &Query) -> bool {
    let only_begins = |unit: &Unit| !unit.found.is_empty() && unit.found.iter().all(|f| f.likeness == Likeness::Prefix);
    let is_begun =
        |unit: &Unit| !is_unspaced(&unit.typed.forms.written) && (unit.typed.len < WORD_FROM || only_begins(unit));
    let begun = matches!(query.units.as_slice(), [only] if is_begun(only));
    !begun && query.units.iter().any(says_something)
}

/// Letters of a word that says something by itself.
const WORD_FROM: usize = 4;

/// Whether a word is like any of the directory's, and no place or part of a telephone number. Scripts that are written without blanks are
/// not cut into words, and may say anything.
fn says_something(unit: &Unit) -> bool {
    !unit.is_digits && !unit.is_place && (!unit.typed.forms.written.is_ascii() || unit.best() >= LIKE_A_WORD)
}

/// A text without a word as alike as this is a slip of the whole hand.
const LIKE_A_WORD: f32 = 0.6;

/// What speaks for "none", by how long a text is: who looks for a thing writes a few words, who tells of something writes more.
fn none_in(query: &Query) -> f32 {
    if query.units.len() < LONG { 1.0 } else { NONE_IN_LONG }
}

/// So many words are a long text, and what speaks for "none" counts so much in it.
const LONG: usize = 5;
const NONE_IN_LONG: f32 = 0.5;

/// What a margin speaks for its class. A power rather than an exponential, which no two machines need compute alike.
fn strength(margin: f32) -> f32 {
    let above = (margin + NOTHING_BELOW).max(0.0);
    let square = above * above;
    square * square
}
