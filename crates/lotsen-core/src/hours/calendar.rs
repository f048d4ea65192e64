//! Swedish days off, computed: no table of somebody else's, no year that ends.
//!
//! Libraries disagree about Sweden, because "röd dag" is not "closed": the three eves are no public holidays, yet offices are
//! shut, and on some days before a holiday they close early. So a day has a *class*, and the hours of a line say what it does
//! on each class (see [`Schedule`](super::Schedule)).
//!
//! Exact from 1953, when Midsummer Day and All Saints' Day got the Saturdays they still have. Before that, Midsummer is
//! on 24 June, All Saints' Day on a Sunday like others, and days since abolished (25 March) are missing.

use crate::date::Date;
use std::ops::RangeInclusive;

/// Years the calendar knows; outside them no day is off.
pub const CALENDAR_YEARS: RangeInclusive<i32> = 1900..=2100;

/// How much a day is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayClass {
    /// A public holiday besides ordinary Sundays: Act (1989:253) on Public Holidays, 1–2 §§.
    RedDay,
    /// Midsummer Eve, Christmas Eve and New Year's Eve, equal to a Sunday by the Annual Leave Act (1977:480), 3 a §.
    EveAsSunday,
    /// A weekday on which offices close early. No law: these are the days on which the central agreement for state employees
    /// shortens office hours (<https://arbetet.se/2018/03/26/de-har-forkortad-arbetstid-dag-fore-rod-dag/>,
    /// <https://www.du.se/sv/medarbetarwebb/din-anstallning/arbetstid-och-franvaro/arbetstid/helgdagar-och-klamdagar/>), which
    /// many others follow. Days that only some employers shorten are not among them.
    ShortDay,
    /// A weekday between two days off (klämdag). For information only: it changes no hours.
    Squeezed,
}

/// Which day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names of the days say it")]
pub enum DayName {
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    FirstOfMay,
    AscensionDay,
    WhitSunday,
    WhitMonday,
    NationalDay,
    MidsummerDay,
    AllSaintsDay,
    ChristmasDay,
    BoxingDay,
    MidsummerEve,
    ChristmasEve,
    NewYearsEve,
    EpiphanyEve,
    MaundyThursday,
    WalpurgisNight,
    AllSaintsEve,
    DayBeforeChristmasEve,
    SqueezedDay,
}

impl DayName {
    /// All of them.
    pub const ALL: [Self; 23] = [
        Self::NewYearsDay,
        Self::Epiphany,
        Self::GoodFriday,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::FirstOfMay,
        Self::AscensionDay,
        Self::WhitSunday,
        Self::WhitMonday,
        Self::NationalDay,
        Self::MidsummerDay,
        Self::AllSaintsDay,
        Self::ChristmasDay,
        Self::BoxingDay,
        Self::MidsummerEve,
        Self::ChristmasEve,
        Self::NewYearsEve,
        Self::EpiphanyEve,
        Self::MaundyThursday,
        Self::WalpurgisNight,
        Self::AllSaintsEve,
        Self::DayBeforeChristmasEve,
        Self::SqueezedDay,
    ];

    /// The name in replies and language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::NewYearsDay => "new-years-day",
            Self::Epiphany => "epiphany",
            Self::GoodFriday => "good-friday",
            Self::EasterSunday => "easter-sunday",
            Self::EasterMonday => "easter-monday",
            Self::FirstOfMay => "first-of-may",
            Self::AscensionDay => "ascension-day",
            Self::WhitSunday => "whit-sunday",
            Self::WhitMonday => "whit-monday",
            Self::NationalDay => "national-day",
            Self::MidsummerDay => "midsummer-day",
            Self::AllSaintsDay => "all-saints-day",
            Self::ChristmasDay => "christmas-day",
            Self::BoxingDay => "boxing-day",
            Self::MidsummerEve => "midsummer-eve",
            Self::ChristmasEve => "christmas-eve",
            Self::NewYearsEve => "new-years-eve",
            Self::EpiphanyEve => "epiphany-eve",
            Self::MaundyThursday => "maundy-thursday",
            Self::WalpurgisNight => "walpurgis-night",
            Self::AllSaintsEve => "all-saints-eve",
            Self::DayBeforeChristmasEve => "day-before-christmas-eve",
            Self::SqueezedDay => "squeezed-day",
        }
    }

    fn class(self) -> DayClass {
        match self {
            Self::MidsummerEve | Self::ChristmasEve | Self::NewYearsEve => DayClass::EveAsSunday,
            Self::EpiphanyEve
            | Self::MaundyThursday
            | Self::WalpurgisNight
            | Self::AllSaintsEve
            | Self::DayBeforeChristmasEve => DayClass::ShortDay,
            Self::SqueezedDay => DayClass::Squeezed,
            _ => DayClass::RedDay,
        }
    }
}

/// A day that is not like other days of its weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayOff {
    /// How much it is off.
    pub class: DayClass,
    /// Which day it is. Of two that fall together, the one with the fixed date (1 May 2008: not Ascension Day).
    pub name: DayName,
}

/// What kind of day off a date is; nothing for ordinary days, ordinary Sundays among them.
pub fn day_off(date: Date) -> Option<DayOff> {
    let name = free_day(date).or_else(|| short_day(date)).or_else(|| squeezed_day(date))?;
    Some(DayOff { class: name.class(), name })
}

/// Whether a date is a red day.
pub(super) fn is_red(date: Date) -> bool {
    free_day(date).is_some_and(|name| name.class() == DayClass::RedDay)
}

/// Red days and the eves equal to Sundays.
fn free_day(date: Date) -> Option<DayName> {
    if !CALENDAR_YEARS.contains(&date.year()) {
        return None;
    }
    fixed(date).or_else(|| by_easter(date)).or_else(|| by_weekday(date))
}

fn fixed(date: Date) -> Option<DayName> {
    Some(match (date.month(), date.day()) {
        (1, 1) => DayName::NewYearsDay,
        (1, 6) => DayName::Epiphany,
        // A public holiday since 1939.
        (5, 1) if date.year() >= 1939 => DayName::FirstOfMay,
        // Act (2004:1320), in force on 1 April 2005, put this day in the place of Whit Monday.
        (6, 6) if date.year() >= 2005 => DayName::NationalDay,
        (12, 24) => DayName::ChristmasEve,
        (12, 25) => DayName::ChristmasDay,
        (12, 26) => DayName::BoxingDay,
        (12, 31) => DayName::NewYearsEve,
        (6, 23) if date.year() < 1953 => DayName::MidsummerEve,
        (6, 24) if date.year() < 1953 => DayName::MidsummerDay,
        _ => return None,
    })
}

/// Act (1989:253) 2 §: days counted from Easter Sunday.
fn by_easter(date: Date) -> Option<DayName> {
    Some(match date.days_since(easter(date.year())?) {
        -2 => DayName::GoodFriday,
        0 => DayName::EasterSunday,
        1 => DayName::EasterMonday,
        39 => DayName::AscensionDay,
        49 => DayName::WhitSunday,
        50 if date.year() < 2005 => DayName::WhitMonday,
        _ => return None,
    })
}

/// Act (1989:253) 2 §: the Saturday among 20–26 June and the Saturday among 31 October – 6 November.
fn by_weekday(date: Date) -> Option<DayName> {
    if date.year() < 1953 {
        return None;
    }
    match (date.weekday(), date.month(), date.day()) {
        (5, 6, 19..=25) => Some(DayName::MidsummerEve),
        (6, 6, 20..=26) => Some(DayName::MidsummerDay),
        (6, 10, 31) | (6, 11, 1..=6) => Some(DayName::AllSaintsDay),
        _ => None,
    }
}

/// See [`DayClass::ShortDay`]. On a Saturday or Sunday there is nothing to shorten.
fn short_day(date: Date) -> Option<DayName> {
    if !CALENDAR_YEARS.contains(&date.year()) || date.weekday() > 5 {
        return None;
    }
    match (date.month(), date.day()) {
        (1, 5) => Some(DayName::EpiphanyEve),
        (4, 30) if date.year() >= 1939 => Some(DayName::WalpurgisNight),
        // By the agreement, only when Christmas Eve is a Saturday.
        (12, 23) if date.weekday() == 5 => Some(DayName::DayBeforeChristmasEve),
        _ if date.days_since(easter(date.year())?) == -3 => Some(DayName::MaundyThursday),
        _ if by_weekday(date.after(1)) == Some(DayName::AllSaintsDay) => Some(DayName::AllSaintsEve),
        _ => None,
    }
}

fn squeezed_day(date: Date) -> Option<DayName> {
    let off = |date: Date| date.weekday() > 5 || free_day(date).is_some();
    let known = CALENDAR_YEARS.contains(&date.year());
    (known && !off(date) && off(date.before(1)) && off(date.after(1))).then_some(DayName::SqueezedDay)
}

/// Easter Sunday of the Gregorian calendar: the anonymous rule, as in J. Meeus, *Astronomical Algorithms*, chapter 8.
fn easter(year: i32) -> Option<Date> {
    let (century, of_century) = (year / 100, year % 100);
    let golden = year % 19;
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    Date::of(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        let off = day_off(Date::parse(text).expect(text));
        off.map_or("–".to_owned(), |off| format!("{:?} {}", off.class, off.name.code()))
    }

    #[test]
    fn days_are_off_by_their_laws() {
        for (date, expected) in [
            ("2026-01-01", "RedDay new-years-day"),
            ("2026-01-02", "Squeezed squeezed-day"),
            ("2026-01-05", "ShortDay epiphany-eve"),
            ("2025-01-05", "–"),
            ("2026-04-02", "ShortDay maundy-thursday"),
            ("2026-04-03", "RedDay good-friday"),
            ("2026-04-04", "–"),
            ("2026-04-05", "RedDay easter-sunday"),
            ("2026-04-06", "RedDay easter-monday"),
            ("2026-04-30", "ShortDay walpurgis-night"),
            ("2026-05-14", "RedDay ascension-day"),
            ("2026-05-15", "Squeezed squeezed-day"),
            ("2026-05-24", "RedDay whit-sunday"),
            ("2026-05-25", "–"),
            ("2026-06-05", "–"),
            ("2026-06-06", "RedDay national-day"),
            ("2026-06-19", "EveAsSunday midsummer-eve"),
            ("2026-06-20", "RedDay midsummer-day"),
            ("2026-10-30", "ShortDay all-saints-eve"),
            ("2026-10-31", "RedDay all-saints-day"),
            ("2026-11-01", "–"),
            ("2026-12-23", "–"),
            ("2022-12-23", "ShortDay day-before-christmas-eve"),
            ("2026-12-24", "EveAsSunday christmas-eve"),
            ("2026-12-25", "RedDay christmas-day"),
            ("2026-12-26", "RedDay boxing-day"),
            ("2026-12-27", "–"),
            ("2026-12-31", "EveAsSunday new-years-eve"),
            // What the years changed.
            ("2004-05-31", "RedDay whit-monday"),
            ("2004-06-06", "–"),
            ("2005-05-16", "–"),
            ("2005-06-06", "RedDay national-day"),
            ("2008-05-01", "RedDay first-of-may"),
            ("1938-05-01", "–"),
            ("1952-06-24", "RedDay midsummer-day"),
            ("1952-06-21", "–"),
            ("1953-06-20", "RedDay midsummer-day"),
            ("1953-10-31", "RedDay all-saints-day"),
            ("1900-12-25", "RedDay christmas-day"),
            ("2100-12-25", "RedDay christmas-day"),
            ("2101-12-25", "–"),
        ] {
            assert_eq!(said(date), expected, "{date}");
        }
    }

    #[test]
    fn easter_falls_where_astronomers_say() {
        for (year, month, day) in [
            (1913, 3, 23),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2019, 4, 21),
            (2026, 4, 5),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
            (2100, 3, 28),
        ] {
            assert_eq!(easter(year), Date::of(year, month, day), "{year}");
        }
    }

    #[test]
    fn no_year_has_more_or_fewer_red_days_than_the_act() {
        for year in 1953..=2100 {
            let first = Date::of(year, 1, 1).expect("a day");
            let days = (0..366).map(|days| first.after(days)).filter(|date| date.year() == year);
            let red = days.filter(|date| day_off(*date).is_some_and(|off| off.class == DayClass::RedDay)).count();
            // 13 days; 1 May and Ascension Day, or the National Day and Whit Sunday, may fall together.
            assert!((12..=13).contains(&red), "{year}: {red}");
        }
    }

    #[test]
    fn every_day_has_a_code_of_its_own() {
        let mut codes = DayName::ALL.map(DayName::code).to_vec();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), DayName::ALL.len());
    }
}
