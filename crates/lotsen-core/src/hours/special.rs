//! The days soon to come on which a line does not do what it does on that weekday. Not for what holds at a moment: see `state`.

use super::calendar::{DayClass, DayName, day_off};
use super::openings::Opening;
use super::schedule::{Status, Text};
use crate::date::Date;

/// A day off, and what a line does on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecialDay {
    /// When.
    pub date: Date,
    /// Which day it is.
    pub name: DayName,
    /// The spans `(from, to)` in minutes since midnight at which it is open, none when it is closed; nothing where no source speaks.
    pub spans: Option<Vec<(u16, u16)>>,
}

impl Opening {
    /// The days off among so many days from a date on which it is not open as on that weekday, or on which nobody knows. None for
    /// what is always open, and none where clock times are not known at all.
    pub fn special_days(&self, from: Date, days: u64) -> Vec<SpecialDay> {
        let (Ok(text), Some(week)) = (self.schedule.text(), &self.week) else { return Vec::new() };
        let dates = (0..days).map(|ahead| from.after(ahead));
        let special = dates.filter_map(|date| {
            let off = day_off(date).filter(|off| off.class != DayClass::Squeezed)?;
            let spans = spans(text, date);
            let usual = week.days.get(usize::from(date.weekday()).wrapping_sub(1));
            (spans.as_ref() != usual).then_some(SpecialDay { date, name: off.name, spans })
        });
        special.collect()
    }
}

fn spans(text: &Text, date: Date) -> Option<Vec<(u16, u16)>> {
    let runs = text.day(date);
    if runs.iter().any(|(_, status)| matches!(status, Status::Unknown(_))) {
        return None;
    }
    let ends = runs.iter().skip(1).map(|(minute, _)| *minute).chain([24 * 60]);
    let open = runs.iter().zip(ends).filter(|((_, status), _)| *status == Status::Open);
    Some(open.map(|((from, _), to)| (*from, to)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::{Schedule, week};
    use crate::model::{Channel, Hours};

    /// What a line with these hours does on the days off round Christmas 2026.
    fn christmas(opening: &str, eves: Option<&str>, short_days: Option<&str>) -> Vec<String> {
        let text = |text: Option<&str>| text.map(str::to_owned);
        let hours = Hours {
            of: Channel::Call,
            opening: text(Some(opening)),
            eves: text(eves),
            short_days: text(short_days),
            note: None,
            source: 0,
        };
        let opening = Opening { of: Channel::Call, schedule: Schedule::of(&hours), week: week(opening).ok() };
        let told = |day: SpecialDay| {
            let spans =
                day.spans.map(|spans| spans.iter().map(|(from, to)| format!("{from}-{to}")).collect::<Vec<_>>());
            format!("{} {}", day.name.code(), spans.map_or("?".to_owned(), |spans| spans.join(",")))
        };
        let from = Date::parse("2026-12-24").expect("a date in a test");
        opening.special_days(from, 14).into_iter().map(told).collect()
    }

    #[test]
    fn days_off_are_told_where_they_differ_or_nobody_knows() {
        for (opening, eves, short_days, expected) in [
            ("24/7", None, None, &[][..]),
            // Christmas Day is a Friday, Boxing Day a Saturday, on which this line is shut anyway.
            (
                "Mo-Fr 08:00-16:00; PH off",
                Some("off"),
                Some("08:00-12:00"),
                &[
                    "christmas-eve ",
                    "christmas-day ",
                    "new-years-eve ",
                    "new-years-day ",
                    "epiphany-eve 480-720",
                    "epiphany ",
                ],
            ),
            (
                "Mo-Fr 08:00-16:00",
                Some("as usual"),
                Some("as usual"),
                &["christmas-day ?", "new-years-day ?", "epiphany ?"],
            ),
            ("Sa 10:00-12:00", None, None, &["boxing-day ?"]),
        ] {
            assert_eq!(christmas(opening, eves, short_days), expected, "{opening}");
        }
    }
}
