//! From one record to others: general and local, related, the steps that lead here.

use crate::lotsen::Lotsen;
use crate::names::pick;
use crate::wire::{Channel, Lang, Link};
use lotsen_core::date::Date;
use lotsen_core::model::{Record, StepLink};
use lotsen_core::place::{PlaceIndex, Serves};

/// More members than a card can show; the place decides which come first.
const MOST_MEMBERS: usize = 30;

impl Lotsen {
    pub(crate) fn link(&self, record: &Record, lang: Lang, today: Date) -> Link {
        let line = self.lines(record, lang, today).into_iter().find(|line| line.channel == Channel::Call);
        Link { id: record.id.clone(), name: pick(&record.name, lang).to_owned(), line }
    }

    pub(crate) fn links(&self, ids: &[String], lang: Lang, today: Date) -> Vec<Link> {
        ids.iter().filter_map(|id| self.record(id)).map(|record| self.link(record, lang, today)).collect()
    }

    /// Local members under a general card, those that serve the place first, and how many there are in all.
    pub(crate) fn members(
        &self,
        record: &Record,
        place: Option<PlaceIndex>,
        lang: Lang,
        today: Date,
    ) -> (Vec<Link>, u32) {
        let mut members: Vec<&Record> =
            self.dataset().records.iter().filter(|member| member.general.as_deref() == Some(&record.id)).collect();
        members.sort_by_key(|member| place.map_or(Serves::Country, |place| self.gazetteer().serves(member, place)));
        let count = u32::try_from(members.len()).unwrap_or(u32::MAX);
        (members.into_iter().take(MOST_MEMBERS).map(|member| self.link(member, lang, today)).collect(), count)
    }

    /// Procedures with a step that names this record.
    pub(crate) fn steps_here(&self, record: &Record, lang: Lang, today: Date) -> Vec<Link> {
        let names = |procedure: &&Record| {
            let links = procedure.steps.iter().flat_map(|step| &step.links);
            procedure.id != record.id && links.into_iter().any(|link| *link == StepLink::Record(record.id.clone()))
        };
        self.dataset().records.iter().filter(names).map(|procedure| self.link(procedure, lang, today)).collect()
    }

    /// The record a step leads to for a place.
    pub(crate) fn step_target(&self, link: &StepLink, place: Option<PlaceIndex>) -> Option<&Record> {
        let target = self.resolver().target(self.dataset(), self.gazetteer(), link, place);
        target.and_then(|index| self.dataset().records.get(index))
    }
}
