//! What hours mean at a moment, and until when that stays true.

use super::schedule::{Schedule, Status, Text, Unsure};
use crate::date::Now;
use std::iter::Peekable;

/// So many seconds before it happens, opening and closing is said to be soon.
pub const SOON: i64 = 30 * 60;

/// So many days ahead an opening is looked for: a year, and the days by which holidays move.
const HORIZON: u64 = 370;

/// Whether somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Day and night, every day, days off among them.
    Always,
    /// Open.
    Open {
        /// Until this moment.
        until: Now,
        /// It closes then. Otherwise nobody knows what follows: a day off begins of which no source speaks.
        sure: bool,
    },
    /// Open, but it closes within [`SOON`].
    ClosingSoon {
        /// When it closes.
        at: Now,
    },
    /// Closed.
    Closed {
        /// The next moment at which it is known to open; nothing within a year.
        opens: Option<Now>,
        /// It does not open before. Otherwise a day lies between of which nobody knows.
        sure: bool,
    },
    /// Closed, but it opens within [`SOON`].
    OpeningSoon {
        /// When it opens.
        at: Now,
    },
    /// Not known: ring and ask.
    Unknown {
        /// Why.
        why: Unsure,
    },
}

/// A state and how long it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What holds.
    pub state: State,
    /// The first moment at which another state holds; nothing if none is known to come.
    pub changes_at: Option<Now>,
}

impl Schedule {
    /// The state at a moment.
    pub fn state(&self, now: Now) -> Answer {
        match self.text() {
            Ok(text) => text.state(now),
            Err(None) => Answer { state: State::Always, changes_at: None },
            Err(Some(why)) => Answer { state: State::Unknown { why }, changes_at: None },
        }
    }
}

impl Text {
    fn state(&self, now: Now) -> Answer {
        let (status, mut changes) = self.walk(now);
        let first = changes.next();
        let changes_at = first.map(|(at, _)| at);
        match (status, first) {
            (Status::Unknown(why), _) => Answer { state: State::Unknown { why }, changes_at },
            (Status::Open, None) => Answer { state: State::Always, changes_at },
            (Status::Open, Some((at, Status::Closed))) if is_soon(now, at) => {
                Answer { state: State::ClosingSoon { at }, changes_at }
            }
            (Status::Open, Some((at, next))) => {
                let sure = next == Status::Closed;
                let soon = at.later(-SOON);
                Answer { state: State::Open { until: at, sure }, changes_at: Some(if sure { soon } else { at }) }
            }
            (Status::Closed, _) => {
                let opens = first.into_iter().chain(changes).find(|(_, next)| *next == Status::Open).map(|(at, _)| at);
                closed(now, opens, changes_at)
            }
        }
    }

    /// What holds now, and the changes after it, in order.
    fn walk(&self, now: Now) -> (Status, impl Iterator<Item = (Now, Status)>) {
        let (today, minute) = now.read_by();
        let (past, ahead): (Vec<_>, Vec<_>) = self.day(today).into_iter().partition(|(from, _)| *from <= minute);
        let status = past.last().map_or(Status::Closed, |(_, status)| *status);
        let days = (1..=HORIZON).map(move |days| today.after(days));
        let later = days.flat_map(|date| self.day(date).into_iter().map(move |(from, status)| (date, from, status)));
        let ahead = ahead.into_iter().map(move |(from, status)| (today, from, status)).chain(later);
        (status, Changes { ahead: ahead.peekable(), status })
    }
}

fn closed(now: Now, opens: Option<Now>, first: Option<Now>) -> Answer {
    match opens {
        Some(at) if is_soon(now, at) => Answer { state: State::OpeningSoon { at }, changes_at: first },
        _ => {
            let soon = opens.map(|at| at.later(-SOON));
            let changes_at = [soon, first].into_iter().flatten().min();
            Answer { state: State::Closed { opens, sure: opens == first }, changes_at }
        }
    }
}

fn is_soon(now: Now, at: Now) -> bool {
    at.unix() - now.unix() <= SOON
}

/// Moments at which the status becomes another. A stretch that a moved clock leaves no time for is passed over.
struct Changes<I: Iterator> {
    ahead: Peekable<I>,
    status: Status,
}

impl<I: Iterator<Item = (crate::date::Date, u16, Status)>> Iterator for Changes<I> {
    type Item = (Now, Status);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (date, from, mut status) = self.ahead.find(|(.., status)| *status != self.status)?;
            let at = Now::at(date, from);
            while let Some((.., later)) = self.ahead.next_if(|(date, from, _)| Now::at(*date, *from) == at) {
                status = later;
            }
            if status != self.status {
                self.status = status;
                return Some((at, status));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Channel, Hours};
    use proptest::prelude::*;

    fn hours([opening, eves, short_days]: [&str; 3]) -> Hours {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Hours {
            of: Channel::Call,
            opening: some(opening),
            eves: some(eves),
            short_days: some(short_days),
            note: None,
            source: 0,
        }
    }

    fn schedule(written: [&str; 3]) -> Schedule {
        Schedule::parse(&hours(written)).expect("hours")
    }

    const OFFICE: [&str; 3] = ["Mo-Fr 09:00-12:00,13:00-16:00", "", ""];
    const TOLD: [&str; 3] = ["Mo-Fr 08:00-16:30; PH off", "off", "08:00-12:00"];
    const NIGHTS: [&str; 3] = ["Mo-Fr 00:00-08:00,17:00-24:00; Sa,Su,PH 00:00-24:00", "00:00-24:00", "as usual"];
    const SEASON: [&str; 3] =
        ["Mo-Fr 08:00-17:00; May 15-Sep 15 Mo-Fr 08:00-16:00; Dec 24 10:00-12:00; PH off", "", ""];

    /// Without the words: what `Debug` shows, moments as Swedish wall clock.
    fn shown(written: [&str; 3], moment: &str) -> String {
        let answer = schedule(written).state(Now::parse(moment).expect(moment));
        let local = |at: Now| at.to_string()[..16].to_owned();
        let state = match answer.state {
            State::Always => "always".to_owned(),
            State::Open { until, sure } => format!("open until {}{}", local(until), if sure { "" } else { " ?" }),
            State::ClosingSoon { at } => format!("closing {}", local(at)),
            State::Closed { opens, sure } => {
                format!("closed until {}{}", opens.map_or("-".to_owned(), local), if sure { "" } else { " ?" })
            }
            State::OpeningSoon { at } => format!("opening {}", local(at)),
            State::Unknown { why: Unsure::DayOff(day) } => format!("unknown {}", day.code()),
            State::Unknown { why } => format!("unknown {why:?}"),
        };
        format!("{state} | {}", answer.changes_at.map_or("-".to_owned(), local))
    }

    #[test]
    fn states_and_when_they_change() {
        for (written, moment, expected) in [
            (OFFICE, "2026-11-23T08:00", "closed until 2026-11-23T09:00 | 2026-11-23T08:30"),
            (OFFICE, "2026-11-23T08:30", "opening 2026-11-23T09:00 | 2026-11-23T09:00"),
            (OFFICE, "2026-11-23T09:00", "open until 2026-11-23T12:00 | 2026-11-23T11:30"),
            (OFFICE, "2026-11-23T11:30", "closing 2026-11-23T12:00 | 2026-11-23T12:00"),
            (OFFICE, "2026-11-27T17:00", "closed until 2026-11-30T09:00 | 2026-11-30T08:30"),
            // A day off of which nothing is said.
            (OFFICE, "2026-06-19T10:00", "unknown midsummer-eve | 2026-06-20T00:00"),
            (OFFICE, "2026-06-20T10:00", "closed until 2026-06-22T09:00 | 2026-06-22T08:30"),
            (OFFICE, "2026-06-18T17:00", "closed until 2026-06-22T09:00 ? | 2026-06-19T00:00"),
            (OFFICE, "2026-04-30T10:00", "unknown walpurgis-night | 2026-05-01T00:00"),
            (OFFICE, "2026-05-15T10:00", "open until 2026-05-15T12:00 | 2026-05-15T11:30"),
            // A day off of which something is said.
            (TOLD, "2026-12-24T10:00", "closed until 2026-12-28T08:00 | 2026-12-28T07:30"),
            (TOLD, "2026-04-02T10:00", "open until 2026-04-02T12:00 | 2026-04-02T11:30"),
            (TOLD, "2026-04-02T12:00", "closed until 2026-04-07T08:00 | 2026-04-07T07:30"),
            (NIGHTS, "2026-11-23T03:00", "open until 2026-11-23T08:00 | 2026-11-23T07:30"),
            (NIGHTS, "2026-12-25T03:00", "open until 2026-12-28T08:00 | 2026-12-28T07:30"),
            (SEASON, "2026-12-24T10:00", "open until 2026-12-24T12:00 | 2026-12-24T11:30"),
            (SEASON, "2026-12-31T10:00", "unknown new-years-eve | 2027-01-01T00:00"),
            (SEASON, "2026-07-01T16:10", "closed until 2026-07-02T08:00 | 2026-07-02T07:30"),
            (SEASON, "2026-06-19T10:00", "unknown midsummer-eve | 2026-06-20T00:00"),
            // Always is always; otherwise open only as long as it is known.
            (["24/7", "", ""], "2026-12-24T23:00", "always | -"),
            (["Mo-Su 00:00-24:00", "", "as usual"], "2026-12-24T23:00", "always | -"),
            (["24/7", "off", ""], "2026-12-23T23:00", "open until 2026-12-24T00:00 | 2026-12-23T23:30"),
            (["24/7; PH off", "", ""], "2026-12-23T23:00", "open until 2026-12-24T00:00 ? | 2026-12-24T00:00"),
            (["Mo-Su 10:00-20:00; PH unknown", "", ""], "2026-12-25T03:00", "unknown christmas-day | 2026-12-26T00:00"),
            (["Mo-Fr 08:00-16:00; Sa unknown", "", ""], "2026-11-28T10:00", "unknown NeverStated | 2026-11-29T00:00"),
            (["", "", ""], "2026-11-28T10:00", "unknown NoClockTimes | -"),
            (["2020 Mo-Fr 08:00-16:00; 2027 Feb Mo 08:00-16:00", "", ""], "2027-03-28", "closed until - | -"),
            // The night with 23 hours: 02.30 never comes, what would have happened then happens at the jump.
            (["Mo-Su 00:00-02:30", "", ""], "2026-03-29T01:50", "closing 2026-03-29T03:00 | 2026-03-29T03:00"),
            (["Mo-Su 02:10-02:40", "", ""], "2026-03-29T01:50", "closed until 2026-03-30T02:10 | 2026-03-30T01:40"),
            (["Mo-Su 02:10-04:00", "", ""], "2026-03-29T01:50", "opening 2026-03-29T03:00 | 2026-03-29T03:00"),
            // The night with 25 hours: what happens at a time that comes twice happens the first time.
            (["Mo-Su 00:00-02:30", "", ""], "2026-10-25T02:20", "closing 2026-10-25T02:30 | 2026-10-25T02:30"),
            (["Mo-Su 00:00-03:00", "", ""], "2026-10-25T02:40", "open until 2026-10-25T03:00 | 2026-10-25T02:30"),
        ] {
            assert_eq!(shown(written, moment), expected, "{written:?} {moment}");
        }
    }

    #[test]
    fn the_second_time_of_a_night_that_is_set_back_opens_and_closes_nothing() {
        let second = Now::parse("2026-10-25T02:10").expect("a moment").later(3600);
        let state = |text| schedule([text, "", ""]).state(second).state;
        let at = |text| Now::parse(text).expect("a moment");
        assert!(matches!(state("Mo-Su 00:00-02:30"), State::Closed { .. }));
        assert_eq!(state("Mo-Su 00:00-03:00"), State::Open { until: at("2026-10-25T03:00"), sure: true });
        assert_eq!(state("Mo-Su 02:30-04:00"), State::Open { until: at("2026-10-25T04:00"), sure: true });
    }

    #[test]
    fn what_cannot_be_used_is_told_apart() {
        use crate::hours::HoursError::{Eves, NeedsMore, NeverOpen, ShortDays, Syntax};
        for (written, error) in [
            (["kontorstid", "", ""], Some(Syntax)),
            (["Mo-Su closed", "", ""], Some(NeverOpen)),
            (["Mo-Fr 08:00-16:00; SH off", "", ""], Some(NeedsMore)),
            (["Mo-Fr sunrise-16:00", "", ""], Some(NeedsMore)),
            (["Mo-Fr 08:00-16:00; PH -1 day 08:00-12:00", "", ""], Some(NeedsMore)),
            (["Mo-Fr 08:00-16:00; easter -3 days off", "", ""], Some(NeedsMore)),
            (["24/7", "stängt", ""], Some(Eves)),
            (["24/7", "closed", ""], Some(Eves)),
            (["24/7", "Mo 08:00-12:00", ""], Some(Eves)),
            (["24/7", "20:00-02:00", ""], Some(Eves)),
            (["24/7", "", "OFF"], Some(ShortDays)),
            (["24/7", "off", "08:00-12:00,13:00-14:00"], None),
            (["24/7", "00:00-24:00", "as usual"], None),
        ] {
            assert_eq!(Schedule::parse(&hours(written)).err(), error, "{written:?}");
        }
    }

    /// Hours as people write them, and some nobody would.
    fn any_hours() -> impl Strategy<Value = [&'static str; 3]> {
        let texts = proptest::sample::select(vec![
            "24/7",
            "24/7; PH off",
            "Mo-Fr 09:00-12:00",
            "Mo-Fr 09:00-12:00,12:10-16:00; PH off",
            "Mo-Su 21:00-06:00",
            "Mo-Su 21:00-06:00; PH 20:00-24:00",
            "Mo-Fr 00:00-08:00,17:00-24:00; Sa,Su,PH 00:00-24:00",
            "Mo-Su 00:00-02:30",
            "Mo-Su 02:10-02:40",
            "Su 02:30-24:00",
            "We 12:00-14:00",
            "Mo-Fr 08:00-17:00; May 15-Sep 15 Mo-Fr 08:00-16:00; Dec 24 off",
            "Mo-Fr 08:00-16:00; Sa unknown; PH unknown",
        ]);
        let such =
            || proptest::sample::select(vec!["", "off", "as usual", "00:00-24:00", "23:50-24:00", "10:00-12:30"]);
        (texts, such(), such()).prop_map(|(text, eves, short)| [text, eves, short])
    }

    /// Any second from 2000 to 2050, and the nights in which clocks are moved more often than others.
    fn any_moment() -> impl Strategy<Value = Now> {
        let nights = proptest::sample::select(vec!["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"]);
        let in_night = (nights, 0..6 * 3600_i64).prop_map(|(day, s)| Now::parse(day).expect(day).later(s));
        prop_oneof![3 => (946_684_800..2_556_057_600_i64).prop_map(Now::from_unix), 1 => in_night]
    }

    proptest! {
        /// The state stays what it is until it is said to change, and then is another.
        #[test]
        fn a_state_lasts_until_it_is_said_to_change(written in any_hours(), now in any_moment(), part in 0.0..1.0_f64) {
            let schedule = schedule(written);
            let answer = schedule.state(now);
            let Some(next) = answer.changes_at else { return Ok(()) };
            prop_assert!(next > now);
            #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "any moment between will do")]
            let between = now.later((part * (next.unix() - now.unix()) as f64) as i64);
            for at in [between, next.later(-1)] {
                prop_assert_eq!(schedule.state(at).state, answer.state, "at {}", at);
            }
            prop_assert_ne!(schedule.state(next).state, answer.state);
        }

        /// What a state says of a moment ahead is so when the moment has come.
        #[test]
        fn what_is_said_of_a_moment_ahead_holds_there(written in any_hours(), now in any_moment()) {
            let schedule = schedule(written);
            let at = |moment| schedule.state(moment).state;
            let open = |state| matches!(state, State::Open { .. } | State::ClosingSoon { .. } | State::Always);
            let shut = |state| matches!(state, State::Closed { .. } | State::OpeningSoon { .. });
            let unknown = |state| matches!(state, State::Unknown { .. });
            match at(now) {
                State::Open { until, sure: true } | State::ClosingSoon { at: until } => {
                    prop_assert!(open(at(until.later(-1))));
                    prop_assert!(shut(at(until)));
                }
                State::Open { until, sure: false } => {
                    prop_assert!(open(at(until.later(-1))));
                    prop_assert!(unknown(at(until)));
                }
                State::Closed { opens: Some(opens), .. } | State::OpeningSoon { at: opens } => {
                    prop_assert!(open(at(opens)) && !open(at(opens.later(-1))));
                }
                State::Always | State::Closed { opens: None, .. } | State::Unknown { .. } => {}
            }
        }

        /// Walking from change to change over a year takes a year, and what is known and unknown fills it.
        #[test]
        fn the_changes_of_a_year_add_up_to_it(written in any_hours(), year in 2001..2050_i32) {
            let schedule = schedule(written);
            let first = |year| Now::parse(&format!("{year}-01-01")).expect("a day");
            let (mut at, end) = (first(year), first(year + 1));
            let mut seconds = 0;
            while at < end {
                let next = schedule.state(at).changes_at.unwrap_or(end).min(end);
                seconds += next.unix() - at.unix();
                at = next;
            }
            let leap = year % 4 == 0;
            prop_assert_eq!(seconds, if leap { 366 * 86400 } else { 365 * 86400 });
        }
    }
}
