//! Whom to call now: the core's answer as a host shows it.

use crate::lines::text_source;
use crate::lotsen::{Lotsen, beginning, error};
use crate::names::{pick, pick_opt};
use crate::state::state_view;
use crate::wire::{
    ApiError, HereRequest, Lang, Line, Link, NowLine, NowReply, NowRequest, Reason, SituationView, SituationsRequest,
    StatementView,
};
use lotsen_core::age::{Certainty, certainty};
use lotsen_core::date::{Date, Now};
use lotsen_core::model::{Channel, Record, Situation, Statement, Text, Vocabulary};
use lotsen_core::now::{Answer, Entry, Near, Question, RecordIndex, Way};
use lotsen_core::place::PlaceIndex;
use lotsen_core::search;

/// Who asks, where, when and in which language.
#[derive(Clone, Copy)]
struct Asked<'a> {
    role: Option<&'a str>,
    place: Option<PlaceIndex>,
    lang: Lang,
    now: Now,
    today: Date,
}

impl Lotsen {
    /// The situations of the start page: those that are first for the role before the others, else in editorial order. A situation
    /// with nothing for the role is no tile for it.
    pub fn situations(&self, request: &SituationsRequest) -> Result<Vec<SituationView>, ApiError> {
        let role = self.role_of(request.role.as_deref())?;
        let shown = |situation: &&Situation| situation.tile && role.is_none_or(|role| self.has_lines(situation, role));
        let tiles = self.dataset().situations.iter().filter(shown);
        let mut tiles: Vec<SituationView> =
            tiles.map(|situation| situation_view(situation, role, request.lang)).collect();
        tiles.sort_by_key(|tile| !tile.first);
        Ok(tiles)
    }

    /// Whom to call now. Refused only for a situation, role or place that does not exist. Without a situation the place's own
    /// lines are the answer, always in the same order.
    pub fn now(&self, request: &NowRequest, now: Now) -> Result<NowReply, ApiError> {
        let role = self.role_of(request.role.as_deref())?;
        let place = self.place_of(request.place.as_deref())?;
        let Some(id) = request.situation.as_deref().filter(|id| !id.is_empty()) else {
            return Ok(self.here_reply(place, request.lang, now));
        };
        let situation = self.situation(id)?;
        let moment = self.resolver().at(self.dataset(), self.gazetteer(), now);
        let answer = moment.ask(Question { situation, role, place });
        let asked = Asked { role: answer.role, place, lang: request.lang, now, today: self.today(now) };
        Ok(self.reply(situation, &answer, asked))
    }

    /// The coordinator, the social emergency service, the youth clinic and the police of a place, always in this order.
    pub fn here(&self, request: &HereRequest, now: Now) -> Result<Vec<NowLine>, ApiError> {
        let place = self.place_of(request.place.as_deref())?;
        Ok(self.here_reply(place, request.lang, now).lines)
    }

    fn here_reply(&self, place: Option<PlaceIndex>, lang: Lang, now: Now) -> NowReply {
        let asked = Asked { role: None, place, lang, now, today: self.today(now) };
        let moment = self.resolver().at(self.dataset(), self.gazetteer(), now);
        let (entries, changes_at) = moment.here(place);
        NowReply {
            situation: None,
            place: place.and_then(|place| self.place_view(place, lang)),
            at: now.to_string(),
            changes_at: changes_at.to_string(),
            lines: entries.iter().map(|entry| self.now_line(entry, asked)).collect(),
            later: Vec::new(),
            steps: Vec::new(),
            signs: Vec::new(),
            avoid: Vec::new(),
            law: Vec::new(),
            sources: Vec::new(),
        }
    }

    fn reply(&self, situation: &Situation, answer: &Answer<'_>, asked: Asked<'_>) -> NowReply {
        let lines = |entries: &[Entry<'_>]| entries.iter().map(|entry| self.now_line(entry, asked)).collect();
        let statements = |of: fn(&Situation) -> &[Statement]| {
            let layers = answer.layers.iter().flat_map(|layer| of(layer).iter().map(move |said| (*layer, said)));
            layers.map(|(layer, said)| statement_view(layer, said, offset(answer, layer), asked.lang)).collect()
        };
        let steps = answer.steps().map(|(layer, step)| {
            let targets = step.links.iter().filter_map(|link| self.step_target(link, asked.place));
            let allowed = targets.filter(|record| self.may_call(record, asked.role));
            let to = allowed.map(|record| self.link_for(record, asked)).collect();
            self.step_view(step, to, offset(answer, layer), asked.lang)
        });
        let sources = answer.layers.iter().flat_map(|layer| &layer.sources);
        NowReply {
            situation: Some(situation_view(situation, asked.role, asked.lang)),
            place: asked.place.and_then(|place| self.place_view(place, asked.lang)),
            at: asked.now.to_string(),
            changes_at: answer.changes_at.to_string(),
            lines: lines(&answer.lines),
            later: lines(&answer.later),
            steps: steps.collect(),
            signs: statements(|layer| &layer.signs),
            avoid: statements(|layer| &layer.avoid),
            law: statements(|layer| &layer.law),
            sources: sources.map(|source| text_source(source, asked.today)).collect(),
        }
    }

    fn now_line(&self, entry: &Entry<'_>, asked: Asked<'_>) -> NowLine {
        let record = self.at(entry.record);
        let names = self.names();
        let (channel, note) = self.hours_of(record, entry.reached.way);
        NowLine {
            id: record.id.clone(),
            kind: record.kind.clone(),
            kind_label: names.label(Vocabulary::Kind, &record.kind, asked.lang),
            name: pick(&record.name, asked.lang).to_owned(),
            audiences: names.labels(Vocabulary::Audience, &record.audiences, asked.lang),
            why: pick_opt(entry.why, asked.lang),
            near: self.near(entry.near, asked),
            state: state_view(channel, note, &entry.reached.answer, asked.lang, asked.now),
            lines: self.lines_by(record, entry.reached.way, asked),
            weak: entry.weak,
            then: entry.then.map(|then| self.link_for(self.at(then), asked)),
        }
    }

    /// The channel of a way and what its source says of the hours in words: the record's own words, else those of the number it is
    /// reached by.
    fn hours_of<'a>(&'a self, record: &'a Record, way: Way) -> (Channel, Option<&'a Text>) {
        let note = |record: &'a Record, channel| {
            let hours = record.hours.iter().find(|hours| hours.of == channel)?;
            Some(hours.note.as_ref())
        };
        let (channel, other) = match way {
            Way::Own(channel) => (channel, None),
            Way::Through(position) => (Channel::Call, record.through.get(position)),
            Way::None => (Channel::Call, None),
        };
        let other = other.and_then(|through| self.record(&through.record));
        let found = note(record, channel).or_else(|| other.and_then(|other| note(other, channel)));
        (channel, found.flatten())
    }

    /// The ways to a record that are for the role, the chosen one first.
    fn lines_by(&self, record: &Record, way: Way, asked: Asked<'_>) -> Vec<Line> {
        let mut lines = self.lines_for(record, asked);
        let chosen = |line: &Line| match way {
            Way::Own(channel) => line.through.is_none() && line.channel == channel.into(),
            Way::Through(position) => {
                let other = record.through.get(position).map(|through| through.record.as_str());
                line.through.as_ref().map(|through| through.id.as_str()) == other
            }
            Way::None => false,
        };
        lines.sort_by_key(|line| !chosen(line));
        lines
    }

    fn lines_for(&self, record: &Record, asked: Asked<'_>) -> Vec<Line> {
        let mut lines = self.lines(record, asked.lang, asked.today);
        lines.retain(|line| self.record(&line.owner).is_none_or(|owner| self.may_call(owner, asked.role)));
        lines
    }

    fn link_for(&self, record: &Record, asked: Asked<'_>) -> Link {
        let line = self.lines_for(record, asked).into_iter().find(|line| line.channel == crate::wire::Channel::Call);
        Link { id: record.id.clone(), name: pick(&record.name, asked.lang).to_owned(), line }
    }

    fn may_call(&self, record: &Record, role: Option<&str>) -> bool {
        role.is_none_or(|role| self.resolver().staff().may_call(record, role))
    }

    fn at(&self, record: RecordIndex) -> &Record {
        &self.dataset().records[record]
    }

    fn near(&self, near: Near, asked: Asked<'_>) -> Reason {
        let code = match near {
            Near::Local => "my-place",
            Near::Inferred => "inferred",
            Near::Switchboard => "switchboard",
            Near::Part => "part",
            Near::Country => "covers-country",
            Near::NoneLocal => "none-local",
            Near::NoPlace => "no-place",
            Near::Standing => "standing",
        };
        let place = asked.place.and_then(|place| self.place_view(place, asked.lang)).map(|view| view.name);
        let args = place.map(|place| ("place".to_owned(), place)).into_iter().collect();
        Reason { code: code.to_owned(), args }
    }

    /// Whether a situation, or the one it lies within, has a list for a role.
    fn has_lines(&self, situation: &Situation, role: &str) -> bool {
        let outer = situation.within.as_deref().and_then(|id| self.situation(id).ok());
        [Some(situation), outer].into_iter().flatten().any(|layer| layer.lines_for(role).is_some())
    }

    fn situation(&self, id: &str) -> Result<&Situation, ApiError> {
        let all = &self.dataset().situations;
        all.iter().find(|situation| situation.id == id).ok_or_else(|| {
            let id = beginning(id);
            let slips = |situation: &Situation| {
                let names = [&situation.id, &situation.name.sv, &situation.name.en];
                names.into_iter().map(|name| search::slips(id, name)).min().unwrap_or(usize::MAX)
            };
            let mut near: Vec<(usize, &str)> =
                all.iter().map(|situation| (slips(situation), situation.id.as_str())).collect();
            near.sort_unstable();
            let near: Vec<&str> = near.into_iter().take(3).map(|(_, id)| id).collect();
            error("no-such-situation", &[("situation", id), ("near", &near.join(", "))])
        })
    }
}

/// How many sources stand before a layer's own in the reply.
fn offset(answer: &Answer<'_>, layer: &Situation) -> u32 {
    let before = answer.layers.iter().take_while(|other| other.id != layer.id);
    u32::try_from(before.map(|other| other.sources.len()).sum::<usize>()).unwrap_or(0)
}

pub(crate) fn situation_view(situation: &Situation, role: Option<&str>, lang: Lang) -> SituationView {
    SituationView {
        id: situation.id.clone(),
        name: pick(&situation.name, lang).to_owned(),
        meaning: pick(&situation.meaning, lang).to_owned(),
        danger: situation.danger,
        first: role.is_some_and(|role| situation.first_for.iter().any(|id| id == role)),
    }
}

fn statement_view(layer: &Situation, said: &Statement, offset: u32, lang: Lang) -> StatementView {
    let official = |index: &u32| {
        let source = usize::try_from(*index).ok().and_then(|index| layer.sources.get(index));
        source.and_then(certainty).is_some_and(|certainty| certainty != Certainty::SecondHand)
    };
    StatementView {
        text: pick(&said.text, lang).to_owned(),
        sources: said.sources.iter().map(|index| index + offset).collect(),
        weak: !said.sources.iter().any(official),
    }
}
