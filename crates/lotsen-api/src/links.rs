//! From one record to others: general and local, related, the steps that lead here.

use crate::lotsen::Lotsen;
use crate::names::{count, pick};
use crate::now::situation_view;
use crate::wire::{Channel, Lang, Link, SituationView};
use lotsen_core::date::Date;
use lotsen_core::model::{Record, Situation, StepLink};
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
        let count = count(members.len());
        (members.into_iter().take(MOST_MEMBERS).map(|member| self.link(member, lang, today)).collect(), count)
    }

    /// Procedures with a step that leads to this record, for some place or other.
    pub(crate) fn steps_here(&self, record: &Record, lang: Lang, today: Date) -> Vec<Link> {
        let names = |procedure: &&Record| {
            procedure.id != record.id
                && procedure.steps.iter().flat_map(|step| &step.links).any(|link| leads_to(link, record))
        };
        self.dataset().records.iter().filter(names).map(|procedure| self.link(procedure, lang, today)).collect()
    }

    /// Situations of the start page with a line or a step that leads to this record, for some place or other.
    pub(crate) fn situations_here(&self, record: &Record, lang: Lang) -> Vec<SituationView> {
        let names = |situation: &&Situation| {
            let steps = situation.steps.iter().flat_map(|step| &step.links);
            situation.tile
                && situation.lines.iter().map(|line| &line.to).chain(steps).any(|link| leads_to(link, record))
        };
        let mut found: Vec<&Situation> = self.dataset().situations.iter().filter(names).collect();
        found.sort_by_key(|situation| situation.order);
        found.into_iter().map(|situation| situation_view(situation, None, lang)).collect()
    }

    /// The record a step leads to for a place.
    pub(crate) fn step_target(&self, link: &StepLink, place: Option<PlaceIndex>) -> Option<&Record> {
        let target = self.resolver().target(self.dataset(), self.gazetteer(), link, place);
        target.and_then(|index| self.dataset().records.get(index))
    }
}

/// Whether a link leads to a record: by its id, or as the local one of its kind for those who are in its place.
fn leads_to(link: &StepLink, record: &Record) -> bool {
    match link {
        StepLink::Record(id) => *id == record.id,
        StepLink::Mine(mine) => {
            let general = Some(mine.general());
            general == Some(&*record.id) || (record.kind == mine.kind() && record.general.as_deref() == general)
        }
    }
}
