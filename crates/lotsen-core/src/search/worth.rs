//! What typed words, phrases and digits are worth in each record.

use super::Tier;
use super::index::{Field, Index, Posting};
use super::lexicon::{Found, Likeness};
use super::query::{Query, Unit};
use std::collections::HashSet;

/// How one typed word stands in one record.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value {
    pub(super) worth: f32,
    pub(super) tier: Tier,
    pub(super) field: Field,
}

/// For each record, what one typed word is worth in it.
pub(super) struct Column {
    pub(super) weight: f32,
    /// It carries a subject and is no place: a hit without it is partial.
    pub(super) counts: bool,
    pub(super) values: Vec<Option<Value>>,
}

impl Column {
    pub(super) fn new(unit: &Unit, index: &Index, count: usize) -> Self {
        let mut values: Vec<Option<Value>> = vec![None; count];
        for found in &unit.found {
            for posting in index.postings(found.word) {
                let value = value(*found, posting);
                let slot = &mut values[posting.record as usize];
                if slot.is_none_or(|known| known.worth < value.worth) {
                    *slot = Some(value);
                }
            }
        }
        let weight = unit.weight * rarity(&values);
        Self { weight, counts: !unit.is_place && unit.weight >= 1.0, values }
    }
}

/// How much a word tells apart: by the number of records in which it is nearly as good as at its best, so that a rare misspelling
/// of a common word does not count as rare.
#[allow(clippy::cast_precision_loss, reason = "counts of records are small")]
fn rarity(values: &[Option<Value>]) -> f32 {
    let best = values.iter().flatten().map(|value| value.worth).fold(0.0, f32::max);
    let near = values.iter().flatten().filter(|value| value.worth >= 0.8 * best).count();
    if near == 0 { 1.0 } else { (1.0 + values.len() as f32 / near as f32).ln().max(0.5) }
}

fn value(found: Found, posting: Posting) -> Value {
    let by_words = match found.likeness {
        Likeness::Exact => Tier::Exact,
        Likeness::Prefix => Tier::Prefix,
        Likeness::Folded => Tier::Folded,
        Likeness::Inside => Tier::Related,
        Likeness::Misspelt | Likeness::Abbreviated => Tier::Misspelt,
    };
    let tier = if posting.field.is_name() { by_words } else { by_words.max(Tier::Related) };
    Value { worth: found.quality * posting.field.weight() * posting.share, tier, field: posting.field }
}

/// For each record, how much of the text is a phrase that people say for what the record is about.
pub(super) fn phrase_values(query: &Query, index: &Index, count: usize) -> Vec<f32> {
    let plainly = |found: &&Found| matches!(found.likeness, Likeness::Exact | Likeness::Folded);
    let words: HashSet<u32> =
        query.units.iter().flat_map(|unit| unit.found.iter().filter(plainly)).map(|found| found.word).collect();
    let mut values = vec![0.0_f32; count];
    for posting in index.phrases(&words, query.units.len()) {
        let slot = &mut values[posting.record as usize];
        *slot = slot.max(posting.share * posting.field.weight().max(Field::Topic.weight()));
    }
    values
}

/// How typed digits stand to a record's number.
#[derive(Clone, Copy, Debug)]
pub(super) struct NumberMatch {
    pub(super) worth: f32,
    pub(super) tier: Tier,
    /// Position among the record's lines; nothing where the number is that of a record it is reached through.
    pub(super) line: Option<usize>,
}

/// What typed digits are worth in each record, and which of its numbers they are.
pub(super) fn number_values(digits: &str, index: &Index, count: usize) -> Vec<Option<NumberMatch>> {
    let mut values: Vec<Option<NumberMatch>> = vec![None; count];
    for (number, record, line) in &index.numbers {
        let Some((worth, tier)) = number_match(digits, number) else { continue };
        let slot = &mut values[*record as usize];
        if slot.is_none_or(|known| known.worth < worth) {
            *slot = Some(NumberMatch { worth, tier, line: Some(*line) });
        }
    }
    for (to, from) in &index.through {
        if let (Some(number), None) = (values[*to as usize], values[*from as usize]) {
            values[*from as usize] = Some(NumberMatch { worth: number.worth * 0.5, tier: Tier::Related, line: None });
        }
    }
    values
}

/// Typed digits against a number: no slip below seven digits, since a wrong number is worse than none.
fn number_match(typed: &str, number: &str) -> Option<(f32, Tier)> {
    if typed == number {
        Some((1.0, Tier::Exact))
    } else if number.starts_with(typed) {
        Some((0.95, Tier::Prefix))
    } else if typed.len() >= 4 && number.contains(typed) {
        Some((0.80, Tier::Related))
    } else if typed.len() >= 7 && super::slips(typed, number) == 1 {
        Some((0.60, Tier::Misspelt))
    } else {
        None
    }
}
