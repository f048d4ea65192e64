//! Lines, hours and sources as a host shows them.

use crate::lotsen::Lotsen;
use crate::names::{pick, pick_opt};
use crate::state::state_view;
use crate::wire::{Age, Certainty, Channel, DayRow, HoursView, Lang, Line, SourceView, SpecialDayView, Through};
use lotsen_core::age;
use lotsen_core::date::{Date, Now};
use lotsen_core::hours::{self, Opening};
use lotsen_core::model::{self, Recheck, Record, Source};

/// So many days ahead a card tells of days off: who plans further rings anyway.
pub(crate) const SPECIAL_DAYS: u64 = 14;

impl Lotsen {
    /// All ways to reach a record: its own, then those of the records it is reached through. Numbers come first, and among equals
    /// the better founded.
    pub(crate) fn lines(&self, record: &Record, lang: Lang, today: Date) -> Vec<Line> {
        let own = (0..).zip(&record.lines).map(|(index, line)| self.line(record, index, line, lang, today));
        let through = record.through.iter().flat_map(|through| self.lines_through(through, lang, today));
        let mut lines: Vec<Line> = own.chain(through).collect();
        lines.sort_by_key(|line| (line.channel, line.through.is_some()));
        lines
    }

    /// The numbers of another record, with what to ask for.
    fn lines_through(&self, through: &model::Through, lang: Lang, today: Date) -> Vec<Line> {
        let Some(other) = self.record(&through.record) else { return Vec::new() };
        let link = Through {
            id: other.id.clone(),
            name: pick(&other.name, lang).to_owned(),
            ask: pick_opt(through.ask.as_ref(), lang),
        };
        let numbers = (0..).zip(&other.lines).filter(|(_, line)| line.to.number().is_some()).take(1);
        numbers
            .map(|(index, line)| Line { through: Some(link.clone()), ..self.line(other, index, line, lang, today) })
            .collect()
    }

    fn line(&self, owner: &Record, index: u32, line: &model::Line, lang: Lang, today: Date) -> Line {
        let source = owner.sources.get(line.source as usize);
        Line {
            channel: line.to.channel().into(),
            shown: line.to.shown().to_owned(),
            dial: line.to.number().map(lotsen_core::number::Number::dial),
            note: pick_opt(line.note.as_ref(), lang),
            through: None,
            free: line.free.map(|claim| claim.is),
            on_bill: line.on_bill.map(|claim| claim.is),
            // A line without a founded source cannot be compiled; were there one, it would be the least sure.
            certainty: source.and_then(age::certainty).map_or(Certainty::SecondHand, Certainty::from),
            age: source.map_or(Age::Unknown, |source| self.age(owner, source, today)),
            publisher: source.map(|source| source.publisher.clone()).unwrap_or_default(),
            page_date: source.and_then(|source| source.page_date).map(|date| date.to_string()),
            owner: owner.id.clone(),
            index,
        }
    }

    /// The hours of a record: what they mean now, as a week, and the days off among so many to come.
    pub(crate) fn hours(&self, record: &Record, lang: Lang, now: Now, days: u64) -> Vec<HoursView> {
        let view = |(hours, opening): (&model::Hours, &Opening)| HoursView {
            of: hours.of.into(),
            always: opening.always(),
            state: state_view(hours.of, hours.note.as_ref(), &opening.schedule.state(now), lang, now),
            week: opening.week.as_ref().filter(|_| !opening.always()).map(rows).unwrap_or_default(),
            special: opening.special_days(now.date(), days).iter().map(special_day).collect(),
            note: pick_opt(hours.note.as_ref(), lang),
            source: hours.source,
        };
        record.hours.iter().zip(self.openings(record)).map(view).collect()
    }

    pub(crate) fn source(&self, record: &Record, source: &Source, today: Date) -> SourceView {
        SourceView { age: self.age(record, source, today), ..text_source(source, today) }
    }

    fn age(&self, record: &Record, source: &Source, today: Date) -> Age {
        age::age(source, self.dataset().recheck(&record.kind), today).into()
    }
}

/// A source of sentences, which age as handbooks do.
pub(crate) fn text_source(source: &Source, today: Date) -> SourceView {
    SourceView {
        publisher: source.publisher.clone(),
        url: source.url.clone(),
        page_date: source.page_date.map(|date| date.to_string()),
        read: source.read.to_string(),
        method: source.method.code().replace('-', "_"),
        checked: source.check.map(|check| check.date.to_string()),
        certainty: age::certainty(source).map(Certainty::from),
        age: age::age(source, Recheck::D, today).into(),
    }
}

fn spans(spans: &[(u16, u16)]) -> Vec<String> {
    spans.iter().map(|(from, to)| format!("{}–{}", hours::clock(*from), hours::clock(*to))).collect()
}

fn special_day(day: &hours::SpecialDay) -> SpecialDayView {
    let spans = day.spans.as_deref().map(spans);
    SpecialDayView { date: day.date.to_string(), name: day.name.code().to_owned(), spans }
}

fn rows(week: &hours::Week) -> Vec<DayRow> {
    let row = |row: hours::Row| DayRow { from: row.from, to: row.to, spans: spans(&row.spans) };
    week.rows().into_iter().map(row).collect()
}

impl From<age::Certainty> for Certainty {
    fn from(certainty: age::Certainty) -> Self {
        match certainty {
            age::Certainty::Confirmed => Self::Confirmed,
            age::Certainty::OfficialRecent => Self::OfficialRecent,
            age::Certainty::OfficialOld => Self::OfficialOld,
            age::Certainty::SecondHand => Self::SecondHand,
        }
    }
}

impl From<age::Age> for Age {
    fn from(age: age::Age) -> Self {
        match age {
            age::Age::Fresh => Self::Fresh,
            age::Age::Recent => Self::Recent,
            age::Age::Old => Self::Old,
            age::Age::VeryOld => Self::VeryOld,
            age::Age::Unknown => Self::Unknown,
        }
    }
}

impl From<model::Channel> for Channel {
    fn from(channel: model::Channel) -> Self {
        match channel {
            model::Channel::Call => Self::Call,
            model::Channel::Text => Self::Text,
            model::Channel::Chat => Self::Chat,
            model::Channel::Email => Self::Email,
            model::Channel::Web => Self::Web,
            model::Channel::Visit => Self::Visit,
        }
    }
}
