//! The moments that are asked about.

use lotsen_core::date::{Date, Now};
use lotsen_core::hours::day_off;

/// Every hour of an ordinary week.
pub(crate) fn of_a_week() -> Vec<Now> {
    let monday = Date::parse("2026-11-23").expect("a day");
    (0..7).flat_map(|day| of(monday.after(day))).collect()
}

/// Every hour of every special day from 2026 to 2028: red days, the eves that count as Sundays, short and squeezed days, and the
/// days that have 23 and 25 hours.
pub(crate) fn of_special_days() -> Vec<Now> {
    let first = Date::parse("2026-01-01").expect("a day");
    let days = (0..).map(|day| first.after(day)).take_while(|date| date.year() <= 2028);
    days.filter(|date| day_off(*date).is_some() || of(*date).len() != 24).flat_map(of).collect()
}

/// The hours that a day has: 23, 24 or 25.
pub(crate) fn of(date: Date) -> Vec<Now> {
    let midnight = Now::at(date, 0);
    (0..25).map(|hour| midnight.later(hour * 3600)).take_while(|now| now.date() == date).collect()
}

#[test]
fn days_have_as_many_hours_as_clocks_show() {
    for (day, hours) in [("2026-11-23", 24), ("2026-03-29", 23), ("2026-10-25", 25)] {
        assert_eq!(of(Date::parse(day).expect(day)).len(), hours, "{day}");
    }
    assert_eq!(of_a_week().len(), 168);
}
