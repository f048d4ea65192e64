//! A text of OSM `opening_hours`, read with our calendar, asked one date at a time.

use super::HoursError;
use super::calendar::{CALENDAR_YEARS, is_red};
use crate::date::Date;
use compact_calendar::CompactCalendar;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use opening_hours_syntax::rules::day::{self, HolidayKind, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::Time;
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleSequence};
use std::sync::{Arc, LazyLock};

/// What `PH` means in a text: red days, and no others.
static RED_DAYS: LazyLock<ContextHolidays> = LazyLock::new(|| {
    let first = Date::of(*CALENDAR_YEARS.start(), 1, 1).unwrap_or(Date::MIN);
    let dates = (0..).map(|days| first.after(days)).take_while(|date| CALENDAR_YEARS.contains(&date.year()));
    let mut red = CompactCalendar::default();
    for date in dates.filter(|date| is_red(*date)) {
        red.insert(date.naive());
    }
    ContextHolidays::new(Arc::new(red), Arc::default())
});

/// A text that can be read.
#[derive(Clone, Debug)]
pub(super) struct Expression {
    hours: OpeningHours,
    rules: Arc<OpeningHoursExpression>,
}

impl Expression {
    /// Reads a text. Refused is also what a Swedish calendar with its classes of days cannot answer, see
    /// [`HoursError::NeedsMore`].
    pub(super) fn parse(text: &str) -> Result<Self, HoursError> {
        let hours: OpeningHours = text.parse().map_err(|_| HoursError::Syntax)?;
        let hours = hours.with_context(Context::default().with_holidays(RED_DAYS.clone()));
        let rules = hours.get_expression();
        if rules.rules.iter().any(needs_more) { Err(HoursError::NeedsMore) } else { Ok(Self { hours, rules }) }
    }

    /// The whole of a date, in runs: from which minute on which kind holds. The first begins at midnight.
    pub(super) fn runs(&self, date: Date) -> impl Iterator<Item = (u16, RuleKind)> {
        let ranges = self.hours.schedule_at(date.naive()).into_iter();
        ranges.map(|range| (range.range.start.mins_from_midnight(), range.kind))
    }

    /// Shut at every minute of a date.
    pub(super) fn shut_on(&self, date: Date) -> bool {
        self.runs(date).all(|(_, kind)| kind == RuleKind::Closed)
    }

    /// Open at every minute of a date.
    pub(super) fn open_all(&self, date: Date) -> bool {
        self.runs(date).all(|(_, kind)| kind == RuleKind::Open)
    }

    /// Open at every minute of every year, days off among them.
    pub(super) fn always(&self) -> bool {
        let constant = || self.rules.rules.iter().all(|rule| rule.day_selector.year.is_empty());
        let any = Date::of(2026, 1, 1).unwrap_or(Date::MIN);
        self.open_all(any) && (self.rules.is_constant() || constant() && (0..365).all(|n| self.open_all(any.after(n))))
    }

    /// The text says what holds on a date that is a red day: by `PH`, or by naming the date.
    pub(super) fn speaks_of_red_day(&self, date: Date) -> bool {
        let red =
            |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 });
        self.rules.rules.iter().any(|rule| rule.day_selector.weekday.iter().any(red)) || self.names(date)
    }

    /// The text has a rule for this date alone, such as `Dec 24 10:00-14:00`.
    pub(super) fn names(&self, date: Date) -> bool {
        let ranges = self.rules.rules.iter().flat_map(|rule| &rule.day_selector.monthday);
        ranges.filter_map(single_day).any(|(year, month, day)| {
            (month, day) == (date.month(), date.day()) && year.is_none_or(|year| year == date.year())
        })
    }

    /// Only clock times, and none past midnight: the same on whatever date it is put.
    pub(super) fn is_plain(&self) -> bool {
        let within_day = |rule: &RuleSequence| {
            rule.time_selector.spans.iter().all(|span| match span.range.end {
                Time::Fixed(end) => span.range.start < span.range.end && end.mins_from_midnight() <= 24 * 60,
                Time::Variable(_) => false,
            })
        };
        self.rules.rules.iter().all(|rule| rule.day_selector.is_empty() && within_day(rule))
    }
}

fn needs_more(rule: &RuleSequence) -> bool {
    let counted = |date: &day::Date| matches!(date, day::Date::Easter { .. });
    let sun = |time: &Time| matches!(time, Time::Variable(_));
    let weekday = |range: &WeekDayRange| match range {
        WeekDayRange::Holiday { kind, offset } => *kind == HolidayKind::School || *offset != 0,
        WeekDayRange::Fixed { .. } => false,
    };
    let monthday = |range: &MonthdayRange| match range {
        MonthdayRange::Date { start, end } => counted(&start.0) || counted(&end.0),
        MonthdayRange::Month { .. } => false,
    };
    rule.day_selector.weekday.iter().any(weekday)
        || rule.day_selector.monthday.iter().any(monthday)
        || rule.time_selector.spans.iter().any(|span| sun(&span.range.start) || sun(&span.range.end))
}

/// Year (where one is said), month and day of a range that is one fixed date.
fn single_day(range: &MonthdayRange) -> Option<(Option<i32>, u32, u32)> {
    match range {
        MonthdayRange::Date { start: (day::Date::Fixed { year, month, day }, offset), end }
            if *end == (day::Date::Fixed { year: *year, month: *month, day: *day }, *offset)
                && *offset == day::DateOffset::default() =>
        {
            Some((year.map(|year| year.0), u32::from(*month as u8), u32::from(*day)))
        }
        _ => None,
    }
}
