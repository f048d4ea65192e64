//! What a text looks like to the recogniser: a short list of numbered features with their values.

use crate::search::index::Index;
use crate::search::lexicon::Likeness;
use crate::search::query::{Query, Unit};
use std::collections::BTreeMap;

/// The number of a feature and its value.
pub(crate) type Feature = (u32, f32);

/// Letter groups and pairs of words share so many numbers. Measured on phrases by other hands: with 16,384 one point fewer.
pub(crate) const GROUPS: u32 = 1 << 16;

/// Letters of a group. A word's two ends count as letters. Groups of three add nothing to these and to pairs of words.
const LETTERS: usize = 4;

/// From so few letters on groups of other scripts tell something: their words are shorter.
const LETTERS_ELSEWHERE: usize = 2;

/// The length of all terms beside that of all groups, which is one. Measured on phrases by other hands: with one, two points fewer.
const TERMS_TOGETHER: f32 = 0.35;

/// A text that names more terms than these has words that stand everywhere: each then says less.
const FEW_TERMS: f32 = 2.0;

/// Age of majority in Sweden (Parental Code 9:1).
const ADULT: u8 = 18;

/// The first term is numbered after the groups.
const TERMS: u32 = GROUPS;

/// How many features there are for a vocabulary of `terms`.
pub(crate) fn count(terms: usize) -> usize {
    TERMS as usize + terms
}

/// The features of a text, by number: how often each letter group and each pair of neighbouring words stands in it, and the terms, which
/// together have the length [`TERMS_TOGETHER`]. Names of places tell nothing of what is going on, and are left out.
pub(crate) fn of(query: &Query, index: &Index) -> Vec<Feature> {
    let units = || query.units.iter().filter(|unit| !unit.is_place);
    let mut groups: Vec<u32> = Vec::new();
    let mut before = None;
    for word in units().map(spoken) {
        groups.extend(letter_groups(word));
        groups.extend(before.map(|before| pair(before, word)));
        before = Some(word);
    }
    groups.sort_unstable();
    let mut features: Vec<Feature> = Vec::with_capacity(groups.len());
    for group in groups {
        match features.last_mut() {
            Some((known, times)) if *known == group => *times += 1.0,
            _ => features.push((group, 1.0)),
        }
    }
    features.extend(terms(units(), index));
    features
}

/// The same with letter groups that together have the length one too, the rarer of them ([`Recogniser::rarities`]) more of it.
///
/// [`Recogniser::rarities`]: crate::model::Recogniser::rarities
pub(crate) fn weighed(mut features: Vec<Feature>, rarities: &[u8]) -> Vec<Feature> {
    let groups = features.partition_point(|(feature, _)| *feature < GROUPS);
    for (group, value) in &mut features[..groups] {
        *value = value.sqrt() * rarities.get(*group as usize).map_or(1.0, |rarity| f32::from(*rarity));
    }
    to_length(1.0, features[..groups].iter_mut().map(|(_, value)| value));
    features
}

/// A word as it counts here. Whose age it is matters as minor or adult, not by the year.
fn spoken(unit: &Unit) -> &str {
    unit.age.map_or(unit.typed.forms.plain.as_str(), |age| if age < ADULT { "<18" } else { "18+" })
}

fn letter_groups(word: &str) -> Vec<u32> {
    let letters: Vec<char> = std::iter::once(' ').chain(word.chars()).chain(std::iter::once(' ')).collect();
    let shortest = if word.is_ascii() { LETTERS } else { LETTERS_ELSEWHERE };
    (shortest..=LETTERS).flat_map(|length| letters.windows(length)).map(|group| number(group.iter().copied())).collect()
}

/// Two words that follow each other: no letter group has a blank within.
fn pair(before: &str, word: &str) -> u32 {
    number(before.chars().chain(std::iter::once(' ')).chain(word.chars()))
}

/// FNV-1a, 32 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn number(letters: impl Iterator<Item = char>) -> u32 {
    let hash = letters.fold(0x811c_9dc5_u32, |hash, letter| (hash ^ letter as u32).wrapping_mul(0x0100_0193));
    // The low bits of neighbouring letters are alike; the high ones are mixed.
    (hash ^ (hash >> 15)) % GROUPS
}

/// The terms that the words stand for, numbered after the groups.
fn terms<'a>(units: impl Iterator<Item = &'a Unit>, index: &Index) -> BTreeMap<u32, f32> {
    let mut terms = BTreeMap::new();
    for (term, share) in units.flat_map(|unit| terms_of(unit, index)) {
        *terms.entry(TERMS + term).or_default() += share;
    }
    to_length(TERMS_TOGETHER, terms.values_mut());
    terms
}

/// The terms a word stands for, those it is like as much as it is like.
fn terms_of(unit: &Unit, index: &Index) -> Vec<(u32, f32)> {
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
    if total > FEW_TERMS {
        for (_, share) in &mut shares {
            *share *= FEW_TERMS / total;
        }
    }
    shares
}

fn to_length<'a>(wanted: f32, values: impl Iterator<Item = &'a mut f32>) {
    let values: Vec<&mut f32> = values.collect();
    let length = values.iter().map(|value| **value * **value).sum::<f32>().sqrt();
    if length > 0.0 {
        for value in values {
            *value *= wanted / length;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_the_groups_of_its_letters_and_ends() {
        for (word, groups) in [("a", 0), ("ja", 1), ("man", 2), ("slar", 3), ("ตี", 6)] {
            assert_eq!(letter_groups(word).len(), groups, "{word}");
        }
    }

    #[test]
    fn a_pair_is_neither_turned_round_nor_a_group() {
        assert_ne!(pair("han", "slar"), pair("slar", "han"));
        assert!(!letter_groups("hanslar").contains(&pair("han", "slar")));
    }

    #[test]
    fn groups_have_the_length_one_and_a_rarer_one_more_of_it() {
        let mut rarities = vec![10_u8; GROUPS as usize];
        rarities[7] = 20;
        let weighed = weighed(vec![(3, 1.0), (7, 1.0), (TERMS, 1.0)], &rarities);
        let length: f32 = weighed[..2].iter().map(|(_, value)| value * value).sum();
        assert!((length - 1.0).abs() < 1e-6 && weighed[1].1 > weighed[0].1 && weighed[2].1 >= 1.0, "{weighed:?}");
    }
}
