//! Everything known about one record.

use crate::lines::SPECIAL_DAYS;
use crate::lotsen::Lotsen;
use crate::names::{pick, pick_opt};
use crate::wire::{Card, CoversView, FactView, Lang, Link, ResourceView, StepView};
use lotsen_core::date::{Date, Now};
use lotsen_core::model::{Claim, Fact, FactKind, FactValue, Record, Resource, Step, Vocabulary};
use lotsen_core::place::PlaceIndex;

impl Lotsen {
    pub(crate) fn card_of(&self, record: &Record, place: Option<PlaceIndex>, lang: Lang, now: Now) -> Card {
        let today = self.today(now);
        let names = self.names();
        let (members, member_count) = self.members(record, place, lang, today);
        Card {
            id: record.id.clone(),
            kind: record.kind.clone(),
            kind_label: names.label(Vocabulary::Kind, &record.kind, lang),
            name: pick(&record.name, lang).to_owned(),
            also: record.also.clone(),
            former: record.former.clone(),
            operator: record.operator.clone(),
            summary: pick(&record.summary, lang).to_owned(),
            audiences: names.labels(Vocabulary::Audience, &record.audiences, lang),
            not_for: names.labels(Vocabulary::Audience, &record.not_for, lang),
            topics: names.labels(Vocabulary::Topic, &record.topics, lang),
            age_from: record.ages.and_then(|ages| ages.from),
            age_to: record.ages.and_then(|ages| ages.to),
            covers: self.covers(record, lang),
            lines: self.lines(record, lang, today),
            hours: self.hours(record, lang, now, SPECIAL_DAYS),
            facts: facts(record),
            resource: record.resource.as_ref().map(|resource| resource_view(resource, lang)),
            steps: self.steps(record, place, lang, today),
            general: record.general.as_ref().and_then(|id| self.record(id)).map(|r| self.link(r, lang, today)),
            members,
            member_count,
            see: self.links(&record.see, lang, today),
            steps_here: self.steps_here(record, lang, today),
            situations_here: self.situations_here(record, lang),
            sources: record.sources.iter().map(|source| self.source(record, source, today)).collect(),
        }
    }

    fn covers(&self, record: &Record, lang: Lang) -> Vec<CoversView> {
        let view = |covers: &lotsen_core::model::Covers| CoversView {
            areas: covers.areas.iter().map(|code| self.names().area(code, lang)).collect(),
            stated: covers.stated,
            note: pick_opt(covers.note.as_ref(), lang),
            source: covers.source,
        };
        record.covers.iter().map(view).collect()
    }

    fn steps(&self, record: &Record, place: Option<PlaceIndex>, lang: Lang, today: Date) -> Vec<StepView> {
        let view = |step: &Step| {
            let targets = step.links.iter().filter_map(|link| self.step_target(link, place));
            let links = targets.map(|target| self.link(target, lang, today)).collect();
            self.step_view(step, links, 0, lang)
        };
        record.steps.iter().map(view).collect()
    }

    /// A step with the links it leads to. Its sources stand `offset` places further on in the reply.
    pub(crate) fn step_view(&self, step: &Step, links: Vec<Link>, offset: u32, lang: Lang) -> StepView {
        StepView {
            text: pick(&step.text, lang).to_owned(),
            roles: self.names().labels(Vocabulary::Audience, &step.roles, lang),
            links,
            sources: step.sources.iter().map(|source| source + offset).collect(),
        }
    }
}

/// What a call means, with the unknowns. Only for records one can ring.
pub(crate) fn facts(record: &Record) -> Vec<FactView> {
    if record.lines.iter().all(|line| line.to.number().is_none()) && record.facts.is_empty() {
        return Vec::new();
    }
    let number = record.lines.iter().find(|line| line.to.number().is_some());
    let claim = |what: &str, claim: Option<Claim>| FactView {
        what: what.to_owned(),
        is: claim.map(|claim| claim.is),
        are: Vec::new(),
        source: claim.map(|claim| claim.source),
    };
    let mut facts =
        vec![claim("free", number.and_then(|line| line.free)), claim("on_bill", number.and_then(|line| line.on_bill))];
    facts.extend(FactKind::ALL.map(|what| fact(what, record.facts.iter().find(|fact| fact.what == what))));
    facts
}

fn fact(what: FactKind, fact: Option<&Fact>) -> FactView {
    let (is, are) = match fact.map(|fact| &fact.value) {
        Some(FactValue::Is(is)) => (Some(*is), Vec::new()),
        Some(FactValue::Are(tags)) => (None, tags.clone()),
        None => (None, Vec::new()),
    };
    FactView { what: what.code().to_owned(), is, are, source: fact.map(|fact| fact.source) }
}

fn resource_view(resource: &Resource, lang: Lang) -> ResourceView {
    ResourceView {
        format: resource.format.clone(),
        publisher: resource.publisher.clone(),
        year: resource.year,
        minutes: resource.minutes,
        free: resource.free,
        note: pick_opt(resource.note.as_ref(), lang),
    }
}
