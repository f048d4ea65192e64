//! What a record is worth before anything is asked, kept close together: an answer weighs many records and reads few.

use crate::model::Record;
use crate::place::{AreaCode, is_local};

/// How a record stands among all.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    /// Editorial order, where words leave it nearly equal, and whether it says anything by itself.
    pub(crate) weight: f32,
    /// It covers a part of the country only.
    pub(crate) is_local: bool,
    /// A local member that is reached only through its general card says nothing that the card does not.
    pub(crate) adds_nothing: bool,
}

/// What a member counts that adds nothing.
const ADDS_NOTHING: f32 = 0.8;

impl Standing {
    pub(crate) fn of(record: &Record, areas: &[AreaCode]) -> Self {
        let only_general = |general: &String| record.through.iter().any(|through| through.record == *general);
        let has_number = record.lines.iter().any(|line| line.to.number().is_some());
        let adds_nothing = !has_number && record.general.as_ref().is_some_and(only_general);
        let priority = 0.6 + 0.4 * f32::from(record.priority) / 100.0;
        Self {
            weight: if adds_nothing { ADDS_NOTHING * priority } else { priority },
            is_local: is_local(areas),
            adds_nothing,
        }
    }
}
