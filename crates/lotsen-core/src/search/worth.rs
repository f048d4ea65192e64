//! What typed words and digits are worth in each record.

use super::Tier;
use super::index::{Field, Index, Posting, RecordIndex};
use super::lexicon::{Found, Likeness};
use super::query::Unit;
use std::collections::HashMap;

/// How one typed word stands in one record.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value {
    pub(super) worth: f32,
    pub(super) tier: Tier,
    pub(super) field: Field,
}

impl Value {
    /// The word stands in a name, or says what sort of thing the record is; a mere part of a compound does neither.
    pub(super) fn names(self) -> bool {
        match self.field {
            Field::Name | Field::Also | Field::Former => self.tier != Tier::Related,
            Field::Kind => self.worth >= SAYS_KIND,
            Field::Topic | Field::Operator | Field::Audience | Field::Summary => false,
        }
    }
}

/// A word for a kind of record, and not only like one.
const SAYS_KIND: f32 = 0.6;

/// What the typed words are worth in the records they stand in; other records have no row.
#[derive(Debug, Default)]
pub(super) struct Board {
    pub(super) columns: Vec<Column>,
    /// Whether any word counts; where none does, the text names nothing but places.
    pub(super) some_count: bool,
    /// The record of each row.
    pub(super) records: Vec<RecordIndex>,
    /// For each record its row, counted from 1; 0 for none.
    rows: Vec<u32>,
    /// Row by row, a value for each column.
    values: Vec<Option<Value>>,
}

/// What one typed word weighs.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Column {
    pub(super) weight: f32,
    /// It carries a subject and is no place: a hit without it is partial, and a record with no such word is no hit.
    pub(super) counts: bool,
    /// The vocabulary has it as it stands.
    pub(super) is_plain_word: bool,
}

impl Board {
    pub(super) fn new(units: &[Unit], index: &Index, count: usize) -> Self {
        let counts = |unit: &Unit| !unit.is_place && unit.weight >= 1.0;
        let columns = vec![Column::default(); units.len()];
        let some_count = units.iter().any(counts);
        let mut board = Self { columns, some_count, rows: vec![0; count], ..Self::default() };
        let (first, later): (Vec<usize>, Vec<usize>) = (0..units.len()).partition(|at| counts(&units[*at]));
        let mut scratch = vec![0; count];
        for at in first.into_iter().chain(later) {
            let unit = &units[at];
            let values = values(unit, index, &mut scratch);
            board.columns[at] = Column {
                weight: unit.weight * rarity(&values, count),
                counts: counts(unit),
                is_plain_word: index.is_plain_word(&unit.found),
            };
            for (record, value) in values {
                board.add(at, record, value);
            }
        }
        board
    }

    /// Sets a value. Only a word that counts makes a row, where there is one.
    fn add(&mut self, column: usize, record: RecordIndex, value: Value) {
        let width = self.columns.len();
        let row = &mut self.rows[record as usize];
        if *row == 0 {
            if self.some_count && !self.columns[column].counts {
                return;
            }
            self.records.push(record);
            *row = u32::try_from(self.records.len()).unwrap_or(u32::MAX);
            self.values.resize(self.values.len() + width, None);
        }
        self.values[(*row as usize - 1) * width + column] = Some(value);
    }

    /// The value of each column in a record; nothing where no word that counts stands in it.
    pub(super) fn row(&self, record: RecordIndex) -> Option<&[Option<Value>]> {
        let row = (self.rows[record as usize] as usize).checked_sub(1)?;
        self.values.get(row * self.columns.len()..(row + 1) * self.columns.len())
    }
}

/// The best value of one typed word in each record it stands in. `scratch` has a zero for each record, and has so again afterwards.
fn values(unit: &Unit, index: &Index, scratch: &mut [u32]) -> Vec<(RecordIndex, Value)> {
    let mut values: Vec<(RecordIndex, Value)> = Vec::new();
    let mut add = |found: &Found, posting: Posting| {
        let value = value(*found, posting);
        let slot = &mut scratch[posting.record as usize];
        match (*slot as usize).checked_sub(1).and_then(|at| values.get_mut(at)) {
            Some((_, known)) if known.worth < value.worth => *known = value,
            Some(_) => {}
            None => {
                values.push((posting.record, value));
                *slot = u32::try_from(values.len()).unwrap_or(u32::MAX);
            }
        }
    };
    for found in &unit.found {
        index.postings(found.word).iter().for_each(|posting| add(found, *posting));
    }
    for (term, (found, share)) in best_of_terms(unit, index) {
        index.bearers(term, share).for_each(|posting| add(found, posting));
    }
    for (record, _) in &values {
        scratch[*record as usize] = 0;
    }
    values
}

/// For each term the word that says most for it, with its share: many words of one term lead to the same records.
fn best_of_terms<'a>(unit: &'a Unit, index: &Index) -> impl Iterator<Item = (u32, (&'a Found, f32))> {
    let mut best: Vec<Option<(&Found, f32)>> = vec![None; index.terms_in_all()];
    for found in &unit.found {
        for (term, share) in index.terms(found.word) {
            let known = best[term as usize].get_or_insert((found, share));
            if known.0.quality * known.1 < found.quality * share {
                *known = (found, share);
            }
        }
    }
    (0..).zip(best).filter_map(|(term, best)| Some((term, best?)))
}

/// How much a word tells apart: by the number of records in which it is nearly as good as at its best, so that a rare misspelling
/// of a common word does not count as rare.
#[allow(clippy::cast_precision_loss, reason = "counts of records are small")]
fn rarity(values: &[(RecordIndex, Value)], count: usize) -> f32 {
    let best = values.iter().map(|(_, value)| value.worth).fold(0.0, f32::max);
    let near = values.iter().filter(|(_, value)| value.worth >= 0.8 * best).count();
    if near == 0 { 1.0 } else { (1.0 + count as f32 / near as f32).ln().max(0.5) }
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

/// How typed digits stand to a record's number.
#[derive(Clone, Copy, Debug)]
pub(super) struct NumberMatch {
    pub(super) worth: f32,
    pub(super) tier: Tier,
    /// Position among the record's lines; nothing where the number is that of a record it is reached through.
    pub(super) line: Option<usize>,
}

/// What typed digits are worth in the records that have such a number or are reached by it.
pub(super) fn number_values(digits: &str, index: &Index) -> HashMap<RecordIndex, NumberMatch> {
    let mut values: HashMap<RecordIndex, NumberMatch> = HashMap::new();
    for (number, record, line) in &index.numbers {
        let Some((worth, tier)) = number_match(digits, number) else { continue };
        if values.get(record).is_none_or(|known| known.worth < worth) {
            values.insert(*record, NumberMatch { worth, tier, line: Some(*line) });
        }
    }
    for (to, from) in &index.through {
        if let (Some(number), false) = (values.get(to).copied(), values.contains_key(from)) {
            values.insert(*from, NumberMatch { worth: number.worth * 0.5, tier: Tier::Related, line: None });
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
