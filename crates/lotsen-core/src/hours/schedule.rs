//! The hours of one channel, read once and asked at any moment.

use super::calendar::{DayClass, DayName, DayOff, day_off};
use super::expression::Expression;
use super::week::week;
use crate::date::Date;
use crate::model::Hours;
use opening_hours::RuleKind;

/// Why hours as they are written cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursError {
    /// Not OSM `opening_hours`.
    Syntax,
    /// It can be read, but there is no minute in the week at which it is open.
    NeverOpen,
    /// It depends on school holidays (`SH`) or on the sun, which Lotsen does not know, or counts days from a holiday (`PH -1 day`,
    /// `easter`), for which [`Hours::eves`] and [`Hours::short_days`] are there.
    NeedsMore,
    /// What is said of eves is neither `off`, `as usual` nor clock times of one day.
    Eves,
    /// The same of short days.
    ShortDays,
}

/// Why it is not known whether somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unsure {
    /// A source gives hours in words only ("office hours").
    NoClockTimes,
    /// The source does not say what it does on such a day.
    DayOff(DayName),
    /// No source says anything, or one says that it is not sure.
    NeverStated,
}

/// The hours of one channel, ready to be asked. Reading takes long against asking: keep it.
///
/// A date is answered by itself, and a night belongs to the dates it lies on. On an ordinary date and on a squeezed day the
/// text holds. On a red day it holds if it has a rule for `PH`; on an eve equal to a Sunday or on a short day, if the hours say
/// what is done on such days ([`Hours::eves`], [`Hours::short_days`]); on any of them, if the text names the date (`Dec 24 off`).
/// Otherwise nobody knows, with two exceptions: what is always open stays open, and a day off does not open what is shut the
/// whole of that date in an ordinary week.
#[derive(Clone, Debug)]
pub struct Schedule(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Always,
    Unknown(Unsure),
    Text(Box<Text>),
}

/// Hours that change.
#[derive(Clone, Debug)]
pub(super) struct Text {
    hours: Expression,
    /// The text alone is open day and night: it speaks of every day.
    always: bool,
    eves: Option<OnSuchDays>,
    short_days: Option<OnSuchDays>,
}

/// What is done on a class of days.
#[derive(Clone, Debug)]
enum OnSuchDays {
    Off,
    AsUsual,
    Hours(Box<Expression>),
}

/// What holds at a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Open,
    Closed,
    Unknown(Unsure),
}

impl Schedule {
    /// Reads hours. Without clock times they are unknown, which is no error.
    pub fn parse(hours: &Hours) -> Result<Self, HoursError> {
        let such_days = |text: &Option<String>| text.as_deref().map(OnSuchDays::parse).transpose();
        let eves = such_days(&hours.eves).map_err(|()| HoursError::Eves)?;
        let short_days = such_days(&hours.short_days).map_err(|()| HoursError::ShortDays)?;
        let Some(text) = &hours.opening else { return Ok(Self(Kind::Unknown(Unsure::NoClockTimes))) };
        let hours = Expression::parse(text)?;
        week(text)?;
        let no_exception = [&eves, &short_days].iter().all(|on| matches!(on, None | Some(OnSuchDays::AsUsual)));
        let always = hours.always();
        let text = || Kind::Text(Box::new(Text { hours, always, eves, short_days }));
        Ok(Self(if always && no_exception { Kind::Always } else { text() }))
    }

    /// The same, where what cannot be read counts as not known. The data room's compiler lets nothing such through.
    pub fn of(hours: &Hours) -> Self {
        Self::parse(hours).unwrap_or(Self(Kind::Unknown(Unsure::NoClockTimes)))
    }

    /// For a channel of which no source says anything.
    pub fn never_stated() -> Self {
        Self(Kind::Unknown(Unsure::NeverStated))
    }

    pub(super) fn text(&self) -> Result<&Text, Option<Unsure>> {
        match &self.0 {
            Kind::Text(text) => Ok(text),
            Kind::Always => Err(None),
            Kind::Unknown(why) => Err(Some(*why)),
        }
    }
}

impl OnSuchDays {
    fn parse(text: &str) -> Result<Self, ()> {
        match text {
            "off" => Ok(Self::Off),
            "as usual" => Ok(Self::AsUsual),
            _ => {
                let hours = Expression::parse(text).map_err(|_| ())?;
                let open = !hours.shut_on(Date::of(2027, 2, 8).unwrap_or(Date::MIN));
                if hours.is_plain() && open { Ok(Self::Hours(Box::new(hours))) } else { Err(()) }
            }
        }
    }
}

impl Text {
    /// The whole of a date: from which minute on which status holds. The first begins at midnight.
    pub(super) fn day(&self, date: Date) -> Vec<(u16, Status)> {
        let off = day_off(date).filter(|off| off.class != DayClass::Squeezed);
        let Some(off) = off.filter(|_| !self.hours.names(date)) else { return runs(&self.hours, date, off) };
        let said = match off.class {
            DayClass::RedDay if self.hours.speaks_of_red_day(date) => Some(&OnSuchDays::AsUsual),
            DayClass::EveAsSunday => self.eves.as_ref(),
            DayClass::ShortDay => self.short_days.as_ref(),
            DayClass::RedDay | DayClass::Squeezed => None,
        };
        match said.or(self.always.then_some(&OnSuchDays::AsUsual)) {
            Some(OnSuchDays::AsUsual) => runs(&self.hours, date, Some(off)),
            Some(OnSuchDays::Hours(hours)) => runs(hours, date, Some(off)),
            Some(OnSuchDays::Off) => vec![(0, Status::Closed)],
            None if self.hours.shut_on(date) => vec![(0, Status::Closed)],
            None => vec![(0, Status::Unknown(Unsure::DayOff(off.name)))],
        }
    }
}

/// What a text says of a date. Where it says `unknown` on a day off, the day is the reason.
fn runs(hours: &Expression, date: Date, off: Option<DayOff>) -> Vec<(u16, Status)> {
    let unsure = off.map_or(Unsure::NeverStated, |off| Unsure::DayOff(off.name));
    let status = |kind| match kind {
        RuleKind::Open => Status::Open,
        RuleKind::Closed => Status::Closed,
        RuleKind::Unknown => Status::Unknown(unsure),
    };
    hours.runs(date).map(|(minute, kind)| (minute, status(kind))).collect()
}
