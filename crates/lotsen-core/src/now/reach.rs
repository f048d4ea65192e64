//! By which of its ways a record is reached, and in what state that is.

use super::{Moment, RecordIndex};
use crate::age::{Certainty, certainty};
use crate::hours::{Answer, State, Unsure};
use crate::model::{Channel, EMERGENCY, Record};

/// A way to reach a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A line of its own.
    Own(Channel),
    /// Another record's number, by position in [`Record::through`].
    Through(usize),
    /// None is known.
    None,
}

/// The way that is best now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// Which way.
    pub way: Way,
    /// Whether somebody answers there, and until when that stays so.
    pub answer: Answer,
}

impl Reached {
    fn new(way: Way, answer: Answer) -> Self {
        Self { way, answer }
    }

    /// Somebody answers.
    pub fn is_open(&self) -> bool {
        is_open(&self.answer.state)
    }

    /// The hours are known.
    pub fn is_known(&self) -> bool {
        !matches!(self.answer.state, State::Unknown { .. })
    }

    /// There is a way at all.
    pub fn is_reachable(&self) -> bool {
        self.way != Way::None
    }

    /// One can talk or write to somebody, not only read or go there.
    pub(super) fn is_talk(&self) -> bool {
        matches!(self.way, Way::Through(_) | Way::Own(Channel::Call | Channel::Text | Channel::Chat))
    }
}

fn is_open(state: &State) -> bool {
    matches!(state, State::Always | State::Open { .. } | State::ClosingSoon { .. })
}

impl Moment<'_> {
    /// How somebody in a role reaches a record; nothing when it is not for them. `in_time` says that an editor suggests it at this
    /// time of day.
    pub(super) fn reach(&self, index: RecordIndex, role: Option<&str>, in_time: bool) -> Option<Reached> {
        let record = &self.dataset.records[index];
        let may_call = |index: RecordIndex| self.resolver.may_call(&self.dataset.records[index], role);
        if !may_call(index) {
            return None;
        }
        let through = record.through.iter().enumerate().find_map(|(position, through)| {
            let other = *self.resolver.ids.get(&through.record)?;
            may_call(other).then_some((Way::Through(position), other))
        });
        if let Some(own) = self.own(index) {
            let elsewhere = through.filter(|_| in_time && own.is_known() && !own.is_open());
            let elsewhere = elsewhere.map(|(way, other)| Reached::new(way, self.state_of(other, Channel::Call)));
            return Some(elsewhere.filter(Reached::is_open).unwrap_or(own));
        }
        if let Some((way, other)) = through {
            return Some(Reached::new(way, self.state_through(index, other)));
        }
        let address = record.lines.iter().map(|line| line.to.channel()).next();
        // A number that only others may call is no way.
        let nothing = record.through.is_empty().then_some(Way::None);
        let way = address.map(Way::Own).or(nothing)?;
        Some(Reached::new(way, NEVER_STATED))
    }

    /// The state of one channel of a record.
    pub(super) fn state_of(&self, index: RecordIndex, channel: Channel) -> Answer {
        let known = self.states.borrow().get(&(index, channel)).copied();
        known.unwrap_or_else(|| {
            let openings = self.resolver.openings(self.dataset, index).iter().filter(|opening| opening.of == channel);
            let mut answers = openings.map(|opening| opening.schedule.state(self.now));
            let first = answers.next().unwrap_or(NEVER_STATED);
            let open = answers.find(|answer| is_open(&answer.state));
            let answer = open.filter(|_| !is_open(&first.state)).unwrap_or(first);
            self.states.borrow_mut().insert((index, channel), answer);
            answer
        })
    }

    /// By a line of its own through which one can talk or write to somebody: one that is open, else the first.
    fn own(&self, index: RecordIndex) -> Option<Reached> {
        let record = &self.dataset.records[index];
        let has = |channel: &Channel| record.lines.iter().any(|line| line.to.channel() == *channel);
        let channels = [Channel::Call, Channel::Text, Channel::Chat].into_iter().filter(has);
        let reached = channels.map(|channel| Reached::new(Way::Own(channel), self.state_of(index, channel)));
        let reached: Vec<Reached> = reached.collect();
        reached.iter().find(|reached| reached.is_open()).or(reached.first()).copied()
    }

    /// The state of a record that has no number of its own: its own hours if a source tells them; else those of the number it is
    /// reached by. That 112 always answers says nothing of whom it puts through.
    fn state_through(&self, index: RecordIndex, other: RecordIndex) -> Answer {
        let told = self.dataset.records[index].hours.iter().any(|hours| hours.of == Channel::Call);
        if told {
            self.state_of(index, Channel::Call)
        } else if self.dataset.records[other].id == EMERGENCY {
            NEVER_STATED
        } else {
            self.state_of(other, Channel::Call)
        }
    }

    /// Whether the number or address that is shown rests on somebody else's page or on an old one. A page without date is not
    /// known to be old.
    pub(super) fn is_weak(&self, index: RecordIndex, reached: &Reached) -> bool {
        let record = &self.dataset.records[index];
        let of = |record: &Record, channel: Channel| {
            let line = record.lines.iter().find(|line| line.to.channel() == channel)?;
            let source = record.sources.get(usize::try_from(line.source).ok()?)?;
            Some(match certainty(source) {
                Some(Certainty::Confirmed | Certainty::OfficialRecent) => false,
                Some(Certainty::OfficialOld) => source.page_date.is_some(),
                Some(Certainty::SecondHand) | None => true,
            })
        };
        let weak = match reached.way {
            Way::Own(channel) => of(record, channel),
            Way::Through(position) => {
                let other = record.through.get(position).and_then(|through| self.resolver.ids.get(&through.record));
                other.and_then(|other| of(&self.dataset.records[*other], Channel::Call))
            }
            Way::None => None,
        };
        weak.unwrap_or(false)
    }
}

/// Of a channel no source says anything.
const NEVER_STATED: Answer = Answer { state: State::Unknown { why: Unsure::NeverStated }, changes_at: None };
