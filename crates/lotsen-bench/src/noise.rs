//! Noisy queries made from records: known-item search, so the record a query was made from is the right answer.
//!
//! Where several bear the name that was made noisy (members of a chain), see [`Directory::meant`]; where a slip makes a name of
//! its own, another slip is taken, because then the other record is meant.

mod class;
mod letters;
mod sentences;
mod shorter;
mod swedish;
mod words;

pub(crate) use class::Class;

use crate::dice::{Dice, stable_hash};
use crate::directory::{Directory, names};
use crate::side::Side;
use lotsen_core::model::Record;
use std::collections::HashMap;

/// A made query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Query {
    pub(crate) class: Class,
    pub(crate) side: Side,
    pub(crate) text: String,
    /// Positions of the records that are right, sorted.
    pub(crate) right: Vec<u32>,
}

impl Query {
    /// The right records in the form the measures want.
    pub(crate) fn grades(&self) -> HashMap<u32, u32> {
        self.right.iter().map(|at| (*at, 3)).collect()
    }
}

/// How often another name or slip is tried.
const TRIES: usize = 8;

/// At most so many queries of each class and side, from records in an order that depends on the seed.
pub(crate) fn queries(directory: &Directory<'_>, seed: u64, most: usize) -> Vec<Query> {
    let mut made = Vec::new();
    for class in Class::ALL {
        for (record, at) in in_seeded_order(directory, seed, class) {
            let side = Side::of(&record.id);
            if made.iter().rev().take_while(|q: &&Query| q.class == class).filter(|q| q.side == side).count() >= most {
                continue;
            }
            let mut dice = Dice::new(seed, &[class.code(), &record.id]);
            made.extend(query(directory, class, record, at, side, &mut dice));
        }
    }
    made
}

fn in_seeded_order<'a>(directory: &Directory<'a>, seed: u64, class: Class) -> Vec<(&'a Record, u32)> {
    let mut records: Vec<(&Record, u32)> = directory.dataset.records.iter().zip(0..).collect();
    records.sort_by_cached_key(|(record, _)| stable_hash(seed, &["order", class.code(), &record.id]));
    records
}

fn query(
    directory: &Directory<'_>,
    class: Class,
    record: &Record,
    at: u32,
    side: Side,
    dice: &mut Dice,
) -> Option<Query> {
    for _ in 0..TRIES {
        let name = a_name(record, dice);
        let Some(made) = class.make(directory, record, name, dice) else { continue };
        let right = made.right.unwrap_or_else(|| directory.meant(name));
        let anothers = directory.named(&made.text).iter().any(|other| !right.contains(other));
        if right.contains(&at) && !anothers {
            return Some(Query { class, side, text: made.text, right });
        }
    }
    None
}

/// Mostly the name on the card, often another one in use, sometimes the English one.
fn a_name<'a>(record: &'a Record, dice: &mut Dice) -> &'a str {
    let others: Vec<&String> = names(record).skip(2).collect();
    match dice.below(10) {
        0..=5 => &record.name.sv,
        6 => &record.name.en,
        _ => dice.pick(&others).map_or(&record.name.sv, |name| name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus;

    #[test]
    fn queries_are_made_of_every_class_and_twice_alike() {
        let dataset = corpus::real().expect("the embedded dataset");
        let directory = Directory::new(&dataset);
        let made = queries(&directory, 1, 5);
        for class in Class::ALL {
            for side in Side::ALL {
                let count = made.iter().filter(|query| query.class == class && query.side == side).count();
                assert_eq!(count, 5, "{} {}", class.code(), side.code());
            }
        }
        assert!(made.iter().all(|query| !query.text.is_empty() && query.right.is_sorted() && !query.right.is_empty()));
        assert_eq!(made, queries(&directory, 1, 5));
        assert_ne!(made, queries(&directory, 2, 5));
    }

    #[test]
    fn a_name_of_several_means_each_of_them_and_the_card_over_them() {
        let dataset = corpus::real().expect("the embedded dataset");
        let directory = Directory::new(&dataset);
        let meant = |name: &str| -> Vec<&str> {
            directory.meant(name).into_iter().map(|at| dataset.records[at as usize].id.as_str()).collect()
        };
        assert_eq!(meant("Kvinnofridslinjen"), ["kvinnofridslinjen"]);
        let chain = meant("Socialkontoret");
        assert!(chain.contains(&"socialtjanst-socialjour") && chain.contains(&"socialtjanst-nacka"), "{chain:?}");
    }
}
