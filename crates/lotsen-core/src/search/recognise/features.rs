//! What a text looks like to the recogniser: a short list of numbered features with their values.

use crate::search::index::Index;
use crate::search::lexicon::Likeness;
use crate::search::query::{Query, Unit};

/// The number of a feature and its value.
pub(crate) type Feature = (u32, f32);

/// Letter groups share so many numbers. Measured on phrases by other hands: 3,072 are one point worse.
pub(crate) const GROUPS: usize = 4096;

/// Letters of a group, at least and at most. A word's two ends count as letters. Two Latin letters stand everywhere and would only
/// crowd others out of their numbers; one of another script tells more.
const SHORTEST: usize = 2;
const SHORTEST_LATIN: usize = 3;
const LONGEST: usize = 4;

/// A text that names more terms than these has words that stand everywhere: each then says less.
const FEW_TERMS: f32 = 2.0;

/// Age of majority in Sweden (Parental Code 9:1).
const ADULT: u8 = 18;

/// How many features there are for a vocabulary of `terms`.
pub(crate) fn count(terms: usize) -> usize {
    GROUPS + terms
}

/// The features of a text, by number: how often each letter group stands in it, and the terms, which together have the length one.
/// Names of places tell nothing of what is going on, and are left out.
pub(crate) fn of(query: &Query, index: &Index, count: usize) -> Vec<Feature> {
    let mut values = vec![0.0_f32; count];
    let (groups, terms) = values.split_at_mut(GROUPS.min(count));
    for unit in query.units.iter().filter(|unit| !unit.is_place) {
        // Whose age it is matters as minor or adult, not by the year.
        let word = unit.age.map_or(unit.typed.forms.plain.as_str(), |age| if age < ADULT { "<18" } else { "18+" });
        add_groups(word, groups);
        add_terms(unit, index, terms);
    }
    to_length_one(terms.iter_mut());
    (0..).zip(values).filter(|(_, value)| *value > 0.0).collect()
}

/// The same with letter groups that together have the length one too, the rarer of them ([`Recogniser::rarities`]) more of it.
///
/// [`Recogniser::rarities`]: crate::model::Recogniser::rarities
pub(crate) fn weighed(mut features: Vec<Feature>, rarities: &[u8]) -> Vec<Feature> {
    let groups = features.partition_point(|(feature, _)| (*feature as usize) < GROUPS);
    for (group, value) in &mut features[..groups] {
        *value = value.sqrt() * rarities.get(*group as usize).map_or(1.0, |rarity| f32::from(*rarity));
    }
    to_length_one(features[..groups].iter_mut().map(|(_, value)| value));
    features
}

fn add_groups(word: &str, groups: &mut [f32]) {
    let letters: Vec<char> = std::iter::once(' ').chain(word.chars()).chain(std::iter::once(' ')).collect();
    let shortest = if word.is_ascii() { SHORTEST_LATIN } else { SHORTEST };
    for length in shortest..=LONGEST {
        for group in letters.windows(length) {
            if let Some(slot) = groups.get_mut(number(group)) {
                *slot += 1.0;
            }
        }
    }
}

/// FNV-1a, 32 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn number(group: &[char]) -> usize {
    let hash = group.iter().fold(0x811c_9dc5_u32, |hash, letter| (hash ^ *letter as u32).wrapping_mul(0x0100_0193));
    // The low bits of neighbouring letters are alike; the high ones are mixed.
    (hash ^ (hash >> 15)) as usize % GROUPS
}

/// The terms a word stands for, those it is like as much as it is like.
fn add_terms(unit: &Unit, index: &Index, terms: &mut [f32]) {
    let mut shares: Vec<(u32, f32)> = Vec::new();
    for found in &unit.found {
        let meant = match found.likeness {
            Likeness::Exact | Likeness::Folded => found.quality,
            Likeness::Misspelt => 0.7 * found.quality,
            Likeness::Prefix | Likeness::Inside | Likeness::Abbreviated => continue,
        };
        for (term, share) in index.terms(found.word) {
            match shares.iter_mut().find(|(known, _)| *known == term) {
                Some((_, known)) => *known = known.max(meant * share),
                None => shares.push((term, meant * share)),
            }
        }
    }
    let total: f32 = shares.iter().map(|(_, share)| share).sum();
    let part = if total > FEW_TERMS { FEW_TERMS / total } else { 1.0 };
    for (term, share) in shares {
        if let Some(slot) = terms.get_mut(term as usize) {
            *slot += part * share;
        }
    }
}

fn to_length_one<'a>(values: impl Iterator<Item = &'a mut f32>) {
    let values: Vec<&mut f32> = values.collect();
    let length = values.iter().map(|value| **value * **value).sum::<f32>().sqrt();
    if length > 0.0 {
        for value in values {
            *value /= length;
        }
    }
}
