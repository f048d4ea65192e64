//! The hours of all records, each read when first asked for: reading takes a hundred times as long as asking.

use super::{Schedule, Week, week};
use crate::model::{Channel, Record};
use std::sync::OnceLock;

/// Hours of one channel, ready to be asked.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Which channel.
    pub of: Channel,
    /// What holds at a moment.
    pub schedule: Schedule,
    /// An ordinary week; nothing where clock times are not known.
    pub week: Option<Week>,
}

impl Opening {
    /// Every minute of an ordinary week.
    pub fn always(&self) -> bool {
        self.week.as_ref().is_some_and(Week::always)
    }
}

/// The hours of every record of a dataset, by its position.
#[derive(Clone, Debug)]
pub struct Openings(Vec<OnceLock<Vec<Opening>>>);

impl Openings {
    /// For so many records.
    pub fn new(records: usize) -> Self {
        Self(vec![OnceLock::new(); records])
    }

    /// The hours of the record at a position, in its own order.
    pub fn of(&self, position: usize, record: &Record) -> &[Opening] {
        let read = || {
            let opening = |hours: &crate::model::Hours| Opening {
                of: hours.of,
                schedule: Schedule::of(hours),
                week: hours.opening.as_deref().and_then(|text| week(text).ok()),
            };
            record.hours.iter().map(opening).collect()
        };
        self.0.get(position).map_or(&[], |opening| opening.get_or_init(read))
    }
}
