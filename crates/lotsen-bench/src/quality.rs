//! How often the right record is first.

use crate::engine::{Asker, Engine};
use crate::noise::{Class, Query};
use crate::side::Side;
use lotsen_measure::Measures;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Measures of the made queries, by side and class.
#[derive(Clone, Debug, Default)]
pub(crate) struct Quality {
    classes: BTreeMap<(Side, Class), Measures>,
}

impl Quality {
    /// Asks the queries until the time is up. They are asked one of each class in turn, so that a slow engine has a sample of all.
    #[allow(clippy::disallowed_methods, reason = "how long a slow engine may take decides no answer")]
    pub(crate) fn of(engine: &mut dyn Engine, queries: &[&Query], time: Duration) -> Self {
        let began = Instant::now();
        let mut quality = Self::default();
        for query in in_turn(queries) {
            if began.elapsed() > time {
                break;
            }
            let one = Measures::of(&query.grades(), &engine.search(&query.text, Asker::default()));
            quality.classes.entry((query.side, query.class)).or_default().add(one);
        }
        quality
    }

    /// The mean over all queries of a side.
    pub(crate) fn all(&self, side: Side) -> Measures {
        let mut sum = Measures::default();
        for (_, one) in self.classes.iter().filter(|((of, _), _)| *of == side) {
            sum.add(*one);
        }
        sum.mean()
    }

    /// The mean over the queries of a class.
    pub(crate) fn class(&self, side: Side, class: Class) -> Measures {
        self.classes.get(&(side, class)).copied().unwrap_or_default().mean()
    }
}

/// The first query of each class and side, then the second of each, and so on.
pub(crate) fn in_turn<'a>(queries: &[&'a Query]) -> Vec<&'a Query> {
    let mut seen: BTreeMap<(Side, Class), usize> = BTreeMap::new();
    let mut turns: Vec<(usize, &Query)> = Vec::new();
    for query in queries {
        let turn = seen.entry((query.side, query.class)).or_default();
        turns.push((*turn, query));
        *turn += 1;
    }
    turns.sort_by_key(|(turn, _)| *turn);
    turns.into_iter().map(|(_, query)| query).collect()
}
