//! Which records are looked at while the search is tuned, and which are kept aside.

use crate::dice::stable_hash;

/// A side of the split. All queries made from one record are on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Side {
    /// May be read and tuned on.
    Dev,
    /// Only its totals are printed.
    Held,
}

/// So many of a hundred records are for tuning.
const DEV: u64 = 60;

impl Side {
    pub(crate) const ALL: [Self; 2] = [Self::Dev, Self::Held];

    /// The side of a record, by its id alone.
    pub(crate) fn of(id: &str) -> Self {
        if stable_hash(0, &["side", id]) % 100 < DEV { Self::Dev } else { Self::Held }
    }

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Held => "held",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_of_a_hundred_are_for_tuning() {
        let dev = (0..10_000).filter(|number| Side::of(&format!("record-{number}")) == Side::Dev).count();
        assert!((5_800..6_200).contains(&dev), "{dev}");
    }
}
