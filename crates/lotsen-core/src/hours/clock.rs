//! A computer whose clock cannot be believed, or that shows the time of another country.

use crate::date::{Date, Now};

/// What is odd about the computer's clock. Answers are given all the same, by Swedish time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockWarning {
    /// The clock stands before the day the edition was made: it is wrong, and so is every "open" and "closed".
    BeforeEdition {
        /// The edition's date.
        edition: Date,
    },
    /// The computer shows the time of another zone; states are by Swedish time.
    OtherZone,
}

/// What a host should tell about the clock it read. `local_offset` is how many minutes the computer's own time is ahead of UTC
/// at that moment; nothing where the host cannot know. The wrong clock weighs more than the other zone.
pub fn clock_warning(now: Now, edition: Date, local_offset: Option<i32>) -> Option<ClockWarning> {
    if now.date() < edition {
        return Some(ClockWarning::BeforeEdition { edition });
    }
    local_offset.filter(|offset| *offset != now.offset()).map(|_| ClockWarning::OtherZone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_clock_and_another_zone_are_told() {
        let edition = Date::parse("2026-11-22").expect("a day");
        for (now, offset, expected) in [
            ("2026-11-22T00:00", Some(60), None),
            ("2026-11-21T23:59", Some(60), Some(ClockWarning::BeforeEdition { edition })),
            ("1970-01-01", Some(0), Some(ClockWarning::BeforeEdition { edition })),
            ("2026-12-01", Some(0), Some(ClockWarning::OtherZone)),
            ("2027-07-01", Some(60), Some(ClockWarning::OtherZone)),
            ("2027-07-01", Some(120), None),
            ("2027-07-01", None, None),
        ] {
            let now = Now::parse(now).expect(now);
            assert_eq!(clock_warning(now, edition, offset), expected, "{now} {offset:?}");
        }
    }
}
