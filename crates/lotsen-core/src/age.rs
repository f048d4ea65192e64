//! How sure a fact is and how old, from its source alone.
//!
//! Neither is ever written by hand: an editor writes who said it, when and how, and this follows.

use crate::date::Date;
use crate::model::{Method, Recheck, Source};

/// How well a fact is founded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Somebody rang, or the body itself told.
    Confirmed,
    /// The publisher's own page, dated (or shown by its content to be from) 2021 or later.
    OfficialRecent,
    /// The publisher's own page, older or without date.
    OfficialOld,
    /// Somebody else's page.
    SecondHand,
}

/// How long ago a fact was known to be true, measured against its class of re-check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Age {
    /// Within the re-check interval.
    Fresh,
    /// Past it, not yet shown as old.
    Recent,
    /// Shown as old.
    Old,
    /// More than four times that.
    VeryOld,
    /// The source bears no date and nobody has checked.
    Unknown,
}

/// The year from which an official page counts as recent.
const RECENT_FROM: i32 = 2021;

/// How sure a source makes us; nothing for one that was taken over unread, which can found no number.
pub fn certainty(source: &Source) -> Option<Certainty> {
    let by_method = |method| match method {
        Method::Rang | Method::ByTheBody => Some(Certainty::Confirmed),
        Method::OwnPage => Some(if recent(source) { Certainty::OfficialRecent } else { Certainty::OfficialOld }),
        Method::SecondSource => Some(Certainty::SecondHand),
        Method::Imported => None,
    };
    match source.check {
        Some(check) if check.method == Method::OwnPage => Some(Certainty::OfficialRecent),
        Some(check) => by_method(check.method),
        None => by_method(source.method),
    }
}

/// The day on which the source was known to be true: its last check, else a call or an answer, else its page's own date.
/// That we read a page does not make the page younger.
pub fn known_true(source: &Source) -> Option<Date> {
    let by_asking = matches!(source.method, Method::Rang | Method::ByTheBody).then_some(source.read);
    source.check.map(|check| check.date).or(by_asking).or(source.page_date.map(super::date::PartialDate::first_day))
}

/// How old the source's facts are on a day. A clock set before the source's date finds them fresh, not wrong.
pub fn age(source: &Source, class: Recheck, today: Date) -> Age {
    let (recheck, old) = class.days();
    match known_true(source).map(|day| today.days_since(day)) {
        None => Age::Unknown,
        Some(days) if days <= recheck => Age::Fresh,
        Some(days) if days <= old => Age::Recent,
        Some(days) if days <= 4 * old => Age::Old,
        Some(_) => Age::VeryOld,
    }
}

/// The last day on which the source's facts are not yet shown as old, for paper, which cannot age by itself. Nothing for a source
/// without date; a day in the past for one that is old already.
pub fn holds_until(source: &Source, class: Recheck) -> Option<Date> {
    let (_, old) = class.days();
    known_true(source).map(|day| day.after(old.unsigned_abs()))
}

fn recent(source: &Source) -> bool {
    let from_2021 = |date: Option<crate::date::PartialDate>| date.is_some_and(|d| d.year() >= RECENT_FROM);
    from_2021(source.page_date) || (source.page_date.is_none() && from_2021(source.not_before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::PartialDate;
    use crate::model::Check;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a date in a test")
    }

    fn source(method: Method, page_date: Option<&str>, not_before: Option<&str>) -> Source {
        Source {
            publisher: "P".into(),
            url: None,
            page_date: page_date.and_then(PartialDate::parse),
            not_before: not_before.and_then(PartialDate::parse),
            read: day("2026-11-22"),
            method,
            check: None,
        }
    }

    #[test]
    fn certainty_follows_from_who_said_it_and_when() {
        use Certainty::{Confirmed, OfficialOld, OfficialRecent, SecondHand};
        for (method, page_date, not_before, expected) in [
            (Method::OwnPage, Some("2023"), None, Some(OfficialRecent)),
            (Method::OwnPage, Some("2021-01-01"), None, Some(OfficialRecent)),
            (Method::OwnPage, Some("2020-12-31"), None, Some(OfficialOld)),
            (Method::OwnPage, None, None, Some(OfficialOld)),
            (Method::OwnPage, None, Some("2021"), Some(OfficialRecent)),
            (Method::OwnPage, Some("2016"), Some("2021"), Some(OfficialOld)),
            (Method::SecondSource, Some("2026"), None, Some(SecondHand)),
            (Method::Rang, None, None, Some(Confirmed)),
            (Method::ByTheBody, None, None, Some(Confirmed)),
            (Method::Imported, Some("2026"), None, None),
        ] {
            let source = source(method, page_date, not_before);
            assert_eq!(certainty(&source), expected, "{method:?} {page_date:?} {not_before:?}");
        }
    }

    #[test]
    fn age_is_counted_from_the_page_and_only_a_check_makes_it_younger() {
        for (page_date, today, class, expected) in [
            (None, "2026-11-22", Recheck::A, Age::Unknown),
            (Some("2026-11-01"), "2026-11-22", Recheck::A, Age::Fresh),
            (Some("2026-10-01"), "2026-11-22", Recheck::A, Age::Recent),
            (Some("2026-06"), "2026-11-22", Recheck::A, Age::Old),
            (Some("2023"), "2026-11-22", Recheck::A, Age::VeryOld),
            (Some("2026"), "2026-11-22", Recheck::D, Age::Fresh),
            (Some("2026-11-22"), "1970-01-01", Recheck::A, Age::Fresh),
        ] {
            let source = source(Method::OwnPage, page_date, None);
            assert_eq!(age(&source, class, day(today)), expected, "{page_date:?} on {today}");
        }
        for (page_date, class, expected) in [
            (None, Recheck::A, None),
            (Some("2026-11-01"), Recheck::A, Some("2026-12-31")),
            (Some("2026"), Recheck::B, Some("2026-05-01")),
            (Some("2026-11"), Recheck::D, Some("2027-12-06")),
        ] {
            let source = source(Method::OwnPage, page_date, None);
            let last = holds_until(&source, class);
            assert_eq!(last, expected.map(day), "{page_date:?}, {class:?}");
            if let Some(last) = last {
                assert!(age(&source, class, last) < Age::Old && age(&source, class, last.after(1)) == Age::Old);
            }
        }
        let mut checked = source(Method::SecondSource, Some("2014"), None);
        checked.check = Some(Check { date: day("2026-11-20"), method: Method::Rang });
        assert_eq!(age(&checked, Recheck::A, day("2026-11-22")), Age::Fresh);
        assert_eq!(certainty(&checked), Some(Certainty::Confirmed));
    }
}
