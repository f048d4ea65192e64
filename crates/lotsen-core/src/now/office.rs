//! Office hours, roughly: only to choose between the line of the day and the line of the night where their own hours are not
//! known. Never shown, and never said to be anybody's hours.

use crate::date::Now;
use crate::hours::{DayClass, day_off};
use crate::model::When;

/// Offices are taken to be open from this minute of the day …
const OPENS: u16 = 8 * 60;
/// … and some have closed from this minute on …
const MAY_CLOSE: u16 = 16 * 60;
/// … but others not before this one.
const CLOSES: u16 = 17 * 60;
/// On a short day it is all over here.
const SHORT: u16 = 12 * 60;

/// Whether a line is to be suggested at a moment. In the hour in which some offices have closed and others not, both are.
pub fn suggests(when: When, now: Now) -> bool {
    let (may_close, closes) = closing(now);
    let minute = now.minute();
    match when {
        When::Always => true,
        When::OfficeHours => (OPENS..closes).contains(&minute),
        When::OutOfHours => !(OPENS..may_close).contains(&minute),
    }
}

/// The first moment after this at which another line may be suggested.
pub(super) fn changes_at(now: Now) -> Now {
    let edges = [OPENS, SHORT, MAY_CLOSE, CLOSES, 24 * 60];
    let next = edges.into_iter().map(|minute| Now::at(now.date(), minute)).find(|at| *at > now);
    next.unwrap_or_else(|| now.later(3600))
}

/// From which minute some and all offices are closed on the day.
fn closing(now: Now) -> (u16, u16) {
    match day_off(now.date()).map(|off| off.class) {
        _ if now.date().weekday() > 5 => (OPENS, OPENS),
        Some(DayClass::RedDay | DayClass::EveAsSunday) => (OPENS, OPENS),
        Some(DayClass::ShortDay) => (SHORT, CLOSES),
        Some(DayClass::Squeezed) | None => (MAY_CLOSE, CLOSES),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn day_and_night_are_told_apart() {
        for (moment, by_day, by_night) in [
            ("2026-11-23T07:59", false, true),
            ("2026-11-23T08:00", true, false),
            ("2026-11-23T15:59", true, false),
            ("2026-11-23T16:00", true, true),
            ("2026-11-23T17:00", false, true),
            ("2026-11-23T03:10", false, true),
            ("2026-11-22T10:00", false, true),
            ("2026-06-19T10:00", false, true),
            ("2026-01-06T10:00", false, true),
            ("2026-04-02T11:00", true, false),
            ("2026-04-02T12:30", true, true),
            ("2026-05-15T10:00", true, false),
        ] {
            let now = Now::parse(moment).expect(moment);
            let suggested = (suggests(When::OfficeHours, now), suggests(When::OutOfHours, now));
            assert_eq!(suggested, (by_day, by_night), "{moment}");
            assert!(suggests(When::Always, now));
            assert!(changes_at(now) > now);
        }
    }
}
