//! Dates: whole ones, and those of pages, which may be a year or a month only. And the moment a question is asked.
//!
//! Nothing here reads a clock: a moment is given by the program's `main`.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeZone};
use std::fmt;

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// Before all others; the date of a dataset that has none yet.
    pub const MIN: Self = Self(NaiveDate::MIN);

    /// Reads `YYYY-MM-DD`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        match PartialDate::parse(text)? {
            PartialDate::Day(date) => Some(date),
            PartialDate::Year(_) | PartialDate::Month(..) => None,
        }
    }

    /// Whole days from `earlier` to this day; negative when it is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%Y-%m-%d").fmt(f)
    }
}

/// The date of a page, as precise as the page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// `2023`
    Year(i32),
    /// `2023-05`
    Month(i32, u32),
    /// `2023-05-12`
    Day(Date),
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with ASCII digits; years 1900–2199.
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let digits = |part: &str, len: usize| {
            (part.len() == len && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u32>().ok()).flatten()
        };
        let year = i32::try_from(digits(parts.first()?, 4)?).ok().filter(|y| (1900..2200).contains(y))?;
        match parts.as_slice() {
            [_] => Some(Self::Year(year)),
            [_, month] => digits(month, 2).filter(|m| (1..=12).contains(m)).map(|m| Self::Month(year, m)),
            [_, month, day] => {
                NaiveDate::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?).map(|d| Self::Day(Date(d)))
            }
            _ => None,
        }
    }

    /// Its first day: a fact of "2023" is taken to be as old as it can be.
    pub fn first_day(self) -> Date {
        let day = match self {
            Self::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1),
            Self::Month(year, month) => NaiveDate::from_ymd_opt(year, month, 1),
            Self::Day(date) => return date,
        };
        Date(day.unwrap_or(NaiveDate::MIN))
    }

    /// Its year.
    pub fn year(self) -> i32 {
        self.first_day().0.year()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(date) => date.fmt(f),
        }
    }
}

/// A moment, as a wall clock in Sweden shows it, whatever the computer's zone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Now(NaiveDateTime);

impl Now {
    /// From seconds since 1970 (UTC). Moments outside what a calendar can hold become its first moment.
    pub fn from_unix(seconds: i64) -> Self {
        let utc = chrono::DateTime::from_timestamp(seconds, 0).unwrap_or_default().naive_utc();
        Self(chrono_tz::Europe::Stockholm.from_utc_datetime(&utc).naive_local())
    }

    /// Reads `YYYY-MM-DDThh:mm` (or a space for the `T`), or a day alone, which means its midnight. Swedish wall clock.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().replace(' ', "T");
        let day_alone = || Date::parse(&text).and_then(|date| date.0.and_hms_opt(0, 0, 0));
        let whole = || NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M").ok();
        whole().or_else(day_alone).map(Self)
    }

    /// The day.
    pub fn date(self) -> Date {
        Date(self.0.date())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_dates_are_read_exactly_and_written_back() {
        for (text, first) in [
            ("2023", "2023-01-01"),
            ("2023-05", "2023-05-01"),
            ("2023-05-12", "2023-05-12"),
            ("2024-02-29", "2024-02-29"),
        ] {
            let date = PartialDate::parse(text).expect(text);
            assert_eq!(date.to_string(), text);
            assert_eq!(date.first_day().to_string(), first);
        }
        for bad in
            ["", "23", "2023-13", "2023-02-29", "2023-5", "2023-05-12-1", "１２３４", "+202", "1899", "2023-05-1a"]
        {
            assert_eq!(PartialDate::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_moment_is_the_wall_clock_of_stockholm() {
        for (unix, wall) in [
            (0, "1970-01-01T01:00"),
            (1_795_312_800, "2026-11-22T03:00"),
            (1_782_000_000, "2026-06-21T02:00"),
            (i64::MAX, "1970-01-01T01:00"),
        ] {
            assert_eq!(Now::from_unix(unix), Now::parse(wall).expect(wall), "{unix}");
        }
        assert_eq!(Now::parse("2026-12-24 03:10"), Now::parse("2026-12-24T03:10"));
        for bad in ["", "igår", "2026-12-24T25:00", "2026-02-30T10:00", "2026-12-24T03"] {
            assert_eq!(Now::parse(bad), None, "{bad}");
        }
    }
}
