//! A state as a host shows it: which sentence, which words in it, and until when it stands.

use crate::names::pick;
use crate::wire::{Lang, Reason, StateView};
use lotsen_core::date::{Date, Now};
use lotsen_core::hours::{self, Answer, ClockWarning, State, Unsure, clock_warning};
use lotsen_core::model::{Channel, Text};

/// Noon: what ends in the night after an afternoon needs no "tomorrow".
const NOON: u16 = 12 * 60;

/// The state of a channel at a moment. What its source says of the hours in words, and the channel, say what to do about not knowing.
pub(crate) fn state_view(of: Channel, note: Option<&Text>, answer: &Answer, lang: Lang, now: Now) -> StateView {
    let of = ("of", of.code().to_owned());
    let (code, args) = match answer.state {
        State::Always => ("always", vec![]),
        State::Open { until, sure: true } => ("open", closing(now, until)),
        State::Open { until, sure: false } => ("open-at-least", closing(now, until)),
        State::ClosingSoon { at } => in_minutes(now, at).map_or(("closing-now", vec![]), |args| ("closing-soon", args)),
        State::Closed { opens: Some(opens), sure: true } => ("closed", opening(now, opens)),
        State::Closed { opens: Some(opens), sure: false } => ("closed-at-most", opening(now, opens)),
        State::Closed { opens: None, .. } => ("closed-for-long", vec![]),
        State::OpeningSoon { at } => in_minutes(now, at).map_or(("opening-now", vec![]), |args| ("opening-soon", args)),
        State::Unknown { why: Unsure::NoClockTimes } => {
            ("no-clock-times", vec![("note", first_sentence(note, lang)), of])
        }
        State::Unknown { why: Unsure::NeverStated } => ("never-stated", vec![of]),
        State::Unknown { why: Unsure::DayOff(day) } => ("day-off", vec![("name", day.code().to_owned()), of]),
    };
    let args = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let changes_at = [answer.changes_at, rewording(&answer.state, now)].into_iter().flatten().min();
    StateView { code: code.to_owned(), args, changes_at: changes_at.map(|at| at.to_string()) }
}

type Args = Vec<(&'static str, String)>;

/// Whole minutes, begun ones counted; nothing when only one is left.
fn in_minutes(now: Now, at: Now) -> Option<Args> {
    let minutes = (at.unix() - now.unix() + 59) / 60;
    (minutes > 1).then(|| vec![("minutes", minutes.to_string())])
}

fn opening(now: Now, at: Now) -> Args {
    when(now, at.date(), at.minute())
}

/// Midnight is the end of a day, not the beginning of the next. The small hours belong to the night before them.
fn closing(now: Now, at: Now) -> Args {
    let (date, minute) = if at.minute() == 0 { (at.date().before(1), 24 * 60) } else { (at.date(), at.minute()) };
    let tonight = now.minute() >= NOON && minute <= NOON && date.days_since(now.date()) == 1;
    when(now, if tonight { now.date() } else { date }, minute)
}

/// A moment as one says it now: the nearer, the shorter.
fn when(now: Now, date: Date, minute: u16) -> Args {
    let time = ("time", hours::clock(minute));
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let nth = |names: &[&str], number: usize| names.get(number.wrapping_sub(1)).map_or("", |name| *name).to_owned();
    match date.days_since(now.date()) {
        ..=0 => vec![("when", "today".to_owned()), time],
        1 => vec![("when", "tomorrow".to_owned()), time],
        2..=6 => {
            let weekday = nth(&weekdays, usize::from(date.weekday()));
            vec![("when", "weekday".to_owned()), ("weekday", weekday), time]
        }
        _ => {
            let month = nth(&months, date.month() as usize);
            vec![("when", "date".to_owned()), ("day", date.day().to_string()), ("month", month), time]
        }
    }
}

/// When other words are due though the state stays: each minute of a countdown, and as days pass.
fn rewording(state: &State, now: Now) -> Option<Now> {
    let next = |minute: u16| Now::at(now.date(), minute);
    match state {
        State::ClosingSoon { at } | State::OpeningSoon { at } => {
            let left = at.unix() - now.unix();
            Some(now.later((left - 1) % 60 + 1))
        }
        State::Open { .. } => Some(next(if now.minute() < NOON { NOON } else { 24 * 60 })),
        State::Closed { opens: Some(_), .. } => Some(next(24 * 60)),
        State::Always | State::Closed { opens: None, .. } | State::Unknown { .. } => None,
    }
}

/// What the source says in words, as far as its first stop.
fn first_sentence(note: Option<&Text>, lang: Lang) -> String {
    let note = note.map_or("", |note| pick(note, lang));
    let stop = [". ", "; "].iter().filter_map(|stop| note.find(stop)).min();
    let first = stop.map_or(note, |stop| &note[..stop]).trim_end_matches('.');
    if first.is_empty() { String::new() } else { format!("{first}.") }
}

/// What is odd about the clock a host read, as `clock-…`.
pub(crate) fn clock_view(now: Now, edition: Date, local_offset: Option<i32>) -> Option<Reason> {
    let (code, args) = match clock_warning(now, edition, local_offset)? {
        ClockWarning::BeforeEdition { edition } => ("before-edition", vec![("date".to_owned(), edition.to_string())]),
        ClockWarning::OtherZone => ("other-zone", vec![]),
    };
    Some(Reason { code: code.to_owned(), args })
}
