//! Dates: whole ones, and those of pages, which may be a year or a month only. And the moment a question is asked.
//!
//! Nothing here reads a clock: a moment is given by the program's `main`.

use chrono::offset::LocalResult;
use chrono::{Datelike, Days, Duration, NaiveDate, NaiveDateTime, TimeZone, Timelike};
use chrono_tz::Europe::Stockholm;
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

    /// Of a year, a month and a day of the month, both counted from 1; nothing where the calendar has no such day.
    pub fn of(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The weekday, 1 = Monday … 7 = Sunday.
    pub fn weekday(self) -> u8 {
        u8::try_from(self.0.weekday().number_from_monday()).unwrap_or(1)
    }

    /// The day so many days later; the same day where the calendar ends.
    #[must_use]
    pub fn after(self, days: u64) -> Self {
        Self(self.0.checked_add_days(Days::new(days)).unwrap_or(self.0))
    }

    /// The day so many days before; the same day where the calendar ends.
    #[must_use]
    pub fn before(self, days: u64) -> Self {
        Self(self.0.checked_sub_days(Days::new(days)).unwrap_or(self.0))
    }

    /// For the libraries that read hours.
    pub(crate) fn naive(self) -> NaiveDate {
        self.0
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

/// A moment, known both as an instant and as a wall clock in Sweden shows it, whatever the computer's zone is.
///
/// Two nights a year the clock is moved. *A clock time that comes twice* (in October, 02.00–03.00) is taken to mean the first
/// time; only an instant of the computer's clock can be the second. *A clock time that never comes* (in March, 02.00–03.00)
/// is taken to mean the instant at which the clock jumps past it, 03.00. Order and distance are those of instants, so that
/// "in 20 minutes" is 20 real minutes in those nights too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Now {
    /// Seconds since 1970 (UTC).
    unix: i64,
    /// What the clock on a Swedish wall shows then.
    wall: NaiveDateTime,
}

/// The clock has never been moved by more than this.
const LONGEST_MOVE: i64 = 3 * 60;

impl Now {
    /// From seconds since 1970 (UTC). Moments outside what a calendar can hold become its first moment.
    pub fn from_unix(seconds: i64) -> Self {
        let utc = chrono::DateTime::from_timestamp(seconds, 0).unwrap_or_default().naive_utc();
        Self { unix: utc.and_utc().timestamp(), wall: Stockholm.from_utc_datetime(&utc).naive_local() }
    }

    /// Reads `YYYY-MM-DDThh:mm` (or a space for the `T`), or a day alone, which means its midnight. Swedish wall clock.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().replace(' ', "T");
        let day_alone = || Date::parse(&text).and_then(|date| date.0.and_hms_opt(0, 0, 0));
        let whole = || NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M").ok();
        whole().or_else(day_alone).map(Self::at_wall)
    }

    /// A minute of a day, by the wall clock; 1440 and above lie on the days that follow.
    pub fn at(date: Date, minute: u16) -> Self {
        let midnight = date.0.and_hms_opt(0, 0, 0).unwrap_or_default();
        Self::at_wall(midnight.checked_add_signed(Duration::minutes(i64::from(minute))).unwrap_or(midnight))
    }

    /// So many seconds later.
    #[must_use]
    pub fn later(self, seconds: i64) -> Self {
        Self::from_unix(self.unix.saturating_add(seconds))
    }

    /// The day.
    pub fn date(self) -> Date {
        Date(self.wall.date())
    }

    /// The minute of the day that the wall clock shows.
    pub fn minute(self) -> u16 {
        minute_of(self.wall)
    }

    /// Seconds since 1970 (UTC).
    pub fn unix(self) -> i64 {
        self.unix
    }

    /// How many minutes Swedish clocks are ahead of UTC at this moment.
    pub fn offset(self) -> i32 {
        i32::try_from((self.wall.and_utc().timestamp() - self.unix) / 60).unwrap_or(0)
    }

    /// Day and minute by which hours are read. In the hour that comes twice, the second time is read as the last minute of the
    /// first: what happened in that hour has happened, and nothing in it happens again.
    pub(crate) fn read_by(self) -> (Date, u16) {
        if Self::at_wall(self.wall).unix == self.unix {
            return (self.date(), self.minute());
        }
        let wall = self.wall - Duration::minutes(i64::from(self.minute() % 60));
        (self.date(), minute_of(wall) + 59)
    }

    fn at_wall(wall: NaiveDateTime) -> Self {
        let instant = |wall: &NaiveDateTime| match Stockholm.from_local_datetime(wall) {
            LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => Some(moment.timestamp()),
            LocalResult::None => None,
        };
        let past_the_jump = || (1..=LONGEST_MOVE).find_map(|minutes| instant(&(wall + Duration::minutes(minutes))));
        Self::from_unix(instant(&wall).or_else(past_the_jump).unwrap_or(0))
    }
}

fn minute_of(wall: NaiveDateTime) -> u16 {
    u16::try_from(wall.num_seconds_from_midnight() / 60).unwrap_or(0)
}

/// `2026-11-22T03:10+01:00`: the wall clock with its distance from UTC, which tells the two times of an hour that comes twice
/// apart, and which a host's own clock can be compared with.
impl fmt::Display for Now {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hours, minutes) = (self.offset() / 60, (self.offset() % 60).abs());
        write!(f, "{}{hours:+03}:{minutes:02}", self.wall.format("%Y-%m-%dT%H:%M"))
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

    #[test]
    fn the_hours_that_come_twice_or_never_have_one_reading() {
        for (text, is) in [
            ("2026-03-29T01:59", "2026-03-29T01:59+01:00"),
            ("2026-03-29T02:00", "2026-03-29T03:00+02:00"),
            ("2026-03-29T02:30", "2026-03-29T03:00+02:00"),
            ("2026-03-29T03:00", "2026-03-29T03:00+02:00"),
            ("2026-10-25T02:00", "2026-10-25T02:00+02:00"),
            ("2026-10-25T02:30", "2026-10-25T02:30+02:00"),
            ("2026-10-25T03:00", "2026-10-25T03:00+01:00"),
            ("2050-07-01T12:00", "2050-07-01T12:00+02:00"),
            ("2099-01-01T12:00", "2099-01-01T12:00+01:00"),
        ] {
            assert_eq!(Now::parse(text).expect(text).to_string(), is, "{text}");
        }
        let second = Now::parse("2026-10-25T02:10").expect("a moment").later(3600);
        assert_eq!(second.to_string(), "2026-10-25T02:10+01:00");
        assert_eq!(second.read_by(), (second.date(), 2 * 60 + 59));
        let (short, long) = (["2026-03-29", "2026-03-30"], ["2026-10-25", "2026-10-26"]);
        for ([from, to], hours) in [(short, 23), (long, 25)] {
            let unix = |day| Now::parse(day).expect(day).unix();
            assert_eq!(unix(to) - unix(from), hours * 3600);
        }
    }

    #[test]
    fn a_minute_past_midnight_lies_on_the_next_day() {
        let day = Date::parse("2026-12-31").expect("a day");
        assert_eq!(Now::at(day, 1440), Now::parse("2027-01-01").expect("a moment"));
        assert_eq!((day.after(1).before(1), day.weekday()), (day, 4));
    }
}
