//! A text as a week that a person can read. Days off are not part of a week: a week here is one without any.

use super::HoursError;
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use opening_hours::{OpeningHours, RuleKind};

/// Minutes in a day.
const DAY: u16 = 24 * 60;

/// A night's end later than this is a morning of its own.
const MORNING: u16 = 12 * 60;

/// When something is open, minute by minute, Monday first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// For each weekday the spans `(from, to)` in minutes since midnight, in order; 1440 is midnight at the day's end.
    pub days: [Vec<(u16, u16)>; 7],
}

/// Reads a text and walks one ordinary week.
pub fn week(text: &str) -> Result<Week, HoursError> {
    let hours = text.parse::<OpeningHours>().map_err(|_| HoursError::Syntax)?;
    let (from, to) = ordinary_week().ok_or(HoursError::Syntax)?;
    let mut days: [Vec<(u16, u16)>; 7] = Default::default();
    for span in hours.iter_range(from, to).filter(|span| span.kind == RuleKind::Open) {
        add(&mut days, span.range.start, span.range.end.min(to));
    }
    if days.iter().all(Vec::is_empty) { Err(HoursError::NeverOpen) } else { Ok(Week { days }) }
}

/// Monday to Monday in a week without days off.
fn ordinary_week() -> Option<(NaiveDateTime, NaiveDateTime)> {
    let midnight = |day| NaiveDate::from_ymd_opt(2027, 2, day).and_then(|date| date.and_hms_opt(0, 0, 0));
    midnight(8).zip(midnight(15))
}

/// Adds a span, cut at midnights.
fn add(days: &mut [Vec<(u16, u16)>; 7], start: NaiveDateTime, end: NaiveDateTime) {
    let mut at = start;
    while at < end {
        let next = at.date().succ_opt().and_then(|date| date.and_hms_opt(0, 0, 0)).unwrap_or(end);
        let stop = next.min(end);
        let minute = |time: NaiveDateTime| u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or(0);
        let to = if stop == next { DAY } else { minute(stop) };
        days[at.weekday().num_days_from_monday() as usize].push((minute(at), to));
        at = stop;
    }
}

/// Days with the same hours, as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// First weekday, 1 = Monday … 7 = Sunday.
    pub from: u8,
    /// Last weekday, inclusive.
    pub to: u8,
    /// Spans in minutes; an end at or before its start lies on the next day. Empty means closed.
    pub spans: Vec<(u16, u16)>,
}

impl Week {
    /// Open at every minute.
    pub fn always(&self) -> bool {
        self.days.iter().all(|day| day.as_slice() == [(0, DAY)])
    }

    /// Runs of days with the same hours; a span past midnight stands whole on the day it begins.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (day, number) in (0..7).zip(1..) {
            let spans = self.evening(day);
            match rows.last_mut() {
                Some(row) if row.spans == spans => row.to = number,
                _ => rows.push(Row { from: number, to: number, spans }),
            }
        }
        rows
    }

    /// The spans that begin on a day, the last one with the night it runs into.
    fn evening(&self, day: usize) -> Vec<(u16, u16)> {
        let night_end = |day: usize| -> Option<u16> {
            let first = self.days[(day + 1) % 7].first()?;
            let runs_on = self.days[day].last().is_some_and(|span| span.1 == DAY && span.0 > 0);
            (first.0 == 0 && first.1 <= MORNING && runs_on).then_some(first.1)
        };
        let mut spans = self.days[day].clone();
        if night_end((day + 6) % 7).is_some() {
            spans.remove(0);
        }
        if let (Some(end), Some(last)) = (night_end(day), spans.last_mut()) {
            last.1 = end;
        }
        spans
    }
}

/// A way of writing nights that says less than its writer meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LostNight {
    /// `Mo-Fr 18:00-08:00; Sa,Su 00:00-24:00` is shut on Monday from midnight to eight: Sunday's rule ends at midnight, and the
    /// night rule starts on weekdays only. Precisely when a night clerk calls.
    Forgotten,
    /// `Fr,Sa 16:00-01:00; Su 15:00-23:00` is shut on Sunday at half past midnight: a rule for a day replaces what runs into it.
    Cut,
}

/// Whether a text that can be read loses a night. The cure for both is to write the morning on the day it lies on.
pub fn lost_night(text: &str) -> Option<LostNight> {
    let whole = week(text).ok()?;
    let on_at = |day: usize, week: &Week| {
        let before = week.days[day].last().is_some_and(|span| span.1 == DAY);
        let after = week.days[(day + 1) % 7].first().filter(|span| span.0 == 0);
        (before, after.copied())
    };
    let runs_on = |day: usize| on_at(day, &whole).0 && on_at(day, &whole).1.is_some();
    let stops = |day: usize| on_at(day, &whole) == (true, None);
    let alone: Vec<Week> = text.split(';').filter_map(|rule| week(rule).ok()).collect();
    let cut = |day: usize| {
        alone.iter().any(|rule| matches!(on_at(day, rule), (true, Some((_, end))) if end <= MORNING)) && stops(day)
    };
    if (0..7).any(cut) {
        return Some(LostNight::Cut);
    }
    let forgotten = (0..7).any(stops) && (0..7).filter(|day| runs_on(*day)).count() >= 4;
    forgotten.then_some(LostNight::Forgotten)
}

/// A minute of the day as Swedes write it: `08.30`.
pub fn clock(minute: u16) -> String {
    format!("{:02}.{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A week in one line a person can check: `1-5 09.00–12.00 · 6-7 –`.
    fn shown(text: &str) -> String {
        let Ok(week) = week(text) else { return format!("{:?}", week(text).err()) };
        if week.always() {
            return "always".to_owned();
        }
        let row = |row: &Row| {
            let spans: Vec<String> = row.spans.iter().map(|(a, b)| format!("{}–{}", clock(*a), clock(*b))).collect();
            format!("{}-{} {}", row.from, row.to, if spans.is_empty() { "shut".to_owned() } else { spans.join(",") })
        };
        week.rows().iter().map(row).collect::<Vec<_>>().join(" · ")
    }

    #[test]
    fn a_week_is_shown_as_people_say_it() {
        for (text, expected) in [
            ("24/7", "always"),
            ("Mo-Su 00:00-24:00", "always"),
            ("Mo-Fr 09:00-12:00", "1-5 09.00–12.00 · 6-7 shut"),
            ("Mo-Fr 09:00-12:00,13:00-16:00", "1-5 09.00–12.00,13.00–16.00 · 6-7 shut"),
            (
                "Mo,We,Fr 09:00-12:00",
                "1-1 09.00–12.00 · 2-2 shut · 3-3 09.00–12.00 · 4-4 shut · 5-5 09.00–12.00 · 6-7 shut",
            ),
            ("Mo-Su 21:00-06:00", "1-7 21.00–06.00"),
            (
                "Mo-Th 17:00-23:00; Fr,Sa 16:00-01:00; Su 15:00-23:00",
                "1-4 17.00–23.00 · 5-5 16.00–01.00 · 6-6 16.00–24.00 · 7-7 15.00–23.00",
            ),
            (
                "Mo-Th 17:00-23:00; Fr 16:00-24:00; Sa 00:00-01:00,16:00-24:00; Su 00:00-01:00,15:00-23:00",
                "1-4 17.00–23.00 · 5-6 16.00–01.00 · 7-7 15.00–23.00",
            ),
            (
                "Mo-Fr 00:00-08:00,17:00-24:00; Sa,Su 00:00-24:00",
                "1-1 00.00–08.00,17.00–08.00 · 2-4 17.00–08.00 · 5-5 17.00–24.00 · 6-7 00.00–24.00",
            ),
            ("kontorstid", "Some(Syntax)"),
            ("", "Some(Syntax)"),
            ("Mo-Su closed", "Some(NeverOpen)"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn a_lost_night_is_seen() {
        use LostNight::{Cut, Forgotten};
        for (text, lost) in [
            ("Mo-Fr 18:00-08:00; Sa,Su 00:00-24:00", Some(Forgotten)),
            ("Fr,Sa 16:00-01:00; Su 15:00-23:00", Some(Cut)),
            ("Mo-Fr 00:00-08:00,17:00-24:00; Sa,Su 00:00-24:00", None),
            ("Fr 16:00-24:00; Sa 00:00-01:00,16:00-24:00; Su 00:00-01:00,15:00-23:00", None),
            ("Mo-Su 21:00-06:00", None),
            ("Mo-Fr 09:00-16:00; Sa 10:00-24:00", None),
            ("Mo-Fr 16:00-24:00", None),
            ("24/7", None),
            ("kontorstid", None),
        ] {
            assert_eq!(lost_night(text), lost, "{text}");
        }
    }
}
