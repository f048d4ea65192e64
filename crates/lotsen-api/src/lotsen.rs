//! The opened dataset and the functions a host calls.

use crate::lines::SPECIAL_DAYS;
use crate::names::{Names, count, pick};
use crate::state::clock_view;
use crate::wire::{
    ApiError, Card, CardRequest, Choice, CopyRequest, Hit, Lang, PlaceView, PlacesRequest, Reason, SearchReply,
    SearchRequest, Start, StartRequest, Tier, Told,
};
use lotsen_core::dataset::{self, OpenError, VERSION};
use lotsen_core::date::{Date, Now};
use lotsen_core::hours::Opening;
use lotsen_core::model::{Dataset, Record, Vocabulary};
use lotsen_core::now::Resolver;
use lotsen_core::place::{Gazetteer, PlaceIndex};
use lotsen_core::search::{self, Answer, Engine, Question, Why};
use std::collections::HashMap;
use std::path::Path;

/// The lines that stand whatever was typed, in this order. The data room is tested to have them.
const STANDING: [&str; 3] = ["sos-112", "polisen-114-14", "vardguiden-1177"];

/// No reply holds more hits than this, whatever was asked.
const MOST_HITS: usize = 100;

/// So many situations that a text may tell of are named.
const MOST_TOLD: usize = 3;

/// No name of a place, role or record has more characters than this.
const MOST_OF_A_NAME: usize = 100;

/// An opened dataset, ready for questions. Shared between threads; nothing in it changes.
#[derive(Clone, Debug)]
pub struct Lotsen {
    dataset: Dataset,
    engine: Engine,
    resolver: Resolver,
    names: Names,
    ids: HashMap<String, usize>,
}

impl Lotsen {
    /// Opens the dataset a program carries.
    pub fn open(bytes: &'static [u8]) -> Result<Self, ApiError> {
        dataset::open(bytes).map(Self::new).map_err(|error| open_error(&error, ""))
    }

    /// Opens another compiled file, after checking that it is one of ours, of this version, and undamaged.
    pub fn open_file(path: &Path) -> Result<Self, ApiError> {
        dataset::open_file(path).map(Self::new).map_err(|error| open_error(&error, &path.to_string_lossy()))
    }

    /// Makes a dataset ready for questions.
    pub fn new(dataset: Dataset) -> Self {
        let ids = dataset.records.iter().enumerate();
        let ids = ids.flat_map(|(at, record)| record.was.iter().chain([&record.id]).map(move |id| (id.clone(), at)));
        Self {
            ids: ids.collect(),
            engine: Engine::new(&dataset),
            resolver: Resolver::new(&dataset),
            names: Names::new(&dataset),
            dataset,
        }
    }

    /// What a host needs before the first question.
    pub fn start(&self, request: &StartRequest, now: Now) -> Start {
        let lang = request.lang;
        let roles = self.dataset.terms.iter().filter(|term| term.role);
        Start {
            edition: self.dataset.edition.name.clone(),
            edition_date: self.dataset.edition.date.to_string(),
            records: count(self.dataset.records.len()),
            standing: self.standing(lang, now),
            roles: roles
                .map(|term| Choice { id: term.id.clone(), label: pick(&term.label, lang).to_owned() })
                .collect(),
            clock: self.clock(now, request.local_offset),
        }
    }

    /// Answers a question. Refused only for a place or role that does not exist; any text has an answer.
    pub fn search(&self, request: &SearchRequest, now: Now) -> Result<SearchReply, ApiError> {
        let place = self.place_of(request.place.as_deref())?;
        let role = self.role_of(request.role.as_deref())?;
        let answer = self.engine.ask(&self.dataset, &Question { text: &request.text, place, role });
        let limit = usize::try_from(request.limit).unwrap_or(MOST_HITS).clamp(1, MOST_HITS);
        let lang = request.lang;
        let mut hits: Vec<Hit> = answer.hits.iter().take(limit).map(|hit| self.hit(&answer, hit, lang, now)).collect();
        let nothing_found = hits.is_empty();
        if nothing_found {
            hits = self.standing(lang, now);
        }
        let mut places = answer.places.iter().filter_map(|place| self.place_view(*place, lang));
        Ok(SearchReply {
            text: request.text.clone(),
            hits,
            nothing_found,
            did_you_mean: answer.guess.clone(),
            place: places.next(),
            other_places: places.collect(),
            told: self.told(&answer, lang),
        })
    }

    /// The situations a text seems to tell of.
    fn told(&self, answer: &Answer, lang: Lang) -> Vec<Told> {
        let situation = |(at, share): &(usize, f32)| {
            let situation = self.dataset.situations.get(*at)?;
            Some(Told {
                id: situation.id.clone(),
                name: pick(&situation.name, lang).to_owned(),
                share: per_cent(*share),
            })
        };
        answer.situations.iter().take(MOST_TOLD).filter_map(situation).collect()
    }

    /// Everything known about a record; ids it had before work too.
    pub fn card(&self, request: &CardRequest, now: Now) -> Result<Card, ApiError> {
        let place = self.place_of(request.place.as_deref())?;
        let record = self.known(&request.id)?;
        Ok(self.card_of(record, place, request.lang, now))
    }

    /// Places whose name is like a text.
    pub fn places(&self, request: &PlacesRequest) -> Vec<PlaceView> {
        let limit = usize::try_from(request.limit).unwrap_or(MOST_HITS).clamp(1, MOST_HITS);
        let found = self.gazetteer().find(beginning(&request.text), limit);
        found.into_iter().filter_map(|place| self.place_view(place, request.lang)).collect()
    }

    /// What copying a line puts on the clipboard: exactly what is shown.
    pub fn line_text(&self, request: &CopyRequest) -> Result<String, ApiError> {
        let record = self.known(&request.owner)?;
        let line = usize::try_from(request.index).ok().and_then(|index| record.lines.get(index));
        line.map(|line| line.to.shown().to_owned()).ok_or_else(|| error("bad-index", &[("id", &request.owner)]))
    }

    /// The code of a place named by somebody who is asked for one: its name or its code. When a name has several bearers, the
    /// largest is taken.
    pub fn place_code(&self, name: &str) -> Result<String, ApiError> {
        let by_code = self.gazetteer().by_code(name);
        let place = by_code.or_else(|| self.gazetteer().exactly(name).first().copied());
        match place.and_then(|place| self.dataset.places.get(place)) {
            Some(place) => Ok(place.code.clone()),
            None => Err(self.no_such_place(name)),
        }
    }

    /// The id a record has now, by any id it has had.
    pub fn present_id(&self, id: &str) -> Option<&str> {
        self.record(id).map(|record| record.id.as_str())
    }

    /// What is odd about the clock that a host read, as `clock-…`: it stands before the edition, or the computer shows the time
    /// of another country. `local_offset` is how many minutes the computer's time is ahead of UTC, where the host knows.
    pub fn clock(&self, now: Now, local_offset: Option<i32>) -> Option<Reason> {
        clock_view(now, self.dataset.edition.date, local_offset)
    }

    /// What was opened.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    pub(crate) fn names(&self) -> &Names {
        &self.names
    }

    /// Whom to call now, for what was opened.
    pub fn resolver(&self) -> &Resolver {
        &self.resolver
    }

    /// The places of what was opened.
    pub fn gazetteer(&self) -> &Gazetteer {
        self.engine.gazetteer()
    }

    pub(crate) fn record(&self, id: &str) -> Option<&Record> {
        self.dataset.records.get(*self.ids.get(id)?)
    }

    /// A record that was asked for; refused with the ids most like it.
    pub(crate) fn known(&self, id: &str) -> Result<&Record, ApiError> {
        self.record(id).ok_or_else(|| self.no_such_record(id))
    }

    /// The hours of a record, ready to be asked, in the record's order.
    pub(crate) fn openings(&self, record: &Record) -> &[Opening] {
        self.ids.get(&record.id).map_or(&[], |at| self.resolver.openings(&self.dataset, *at))
    }

    pub(crate) fn place_view(&self, place: PlaceIndex, lang: Lang) -> Option<PlaceView> {
        self.dataset.places.get(place).map(|place| self.names.place(place, lang))
    }

    /// The day ages are counted to. A computer clock that stands before the edition is wrong, and would make old facts fresh.
    pub(crate) fn today(&self, now: Now) -> Date {
        now.date().max(self.dataset.edition.date)
    }

    /// The lines that always stand, as hits.
    fn standing(&self, lang: Lang, now: Now) -> Vec<Hit> {
        let records = STANDING.iter().filter_map(|id| self.record(id));
        let why = vec![Reason { code: "standing".to_owned(), args: Vec::new() }];
        records.map(|record| self.hit_of(record, Tier::Standing, Vec::new(), why.clone(), lang, now)).collect()
    }

    fn hit(&self, answer: &Answer, hit: &search::Hit, lang: Lang, now: Now) -> Hit {
        let record = &self.dataset.records[hit.record];
        let name = pick(&record.name, lang);
        let marks = self.engine.marks(answer, name).iter().map(|range| utf16(name, range)).collect();
        let why = hit.why.iter().map(|why| self.reason(record, why, lang)).collect();
        self.hit_of(record, tier(hit.tier), marks, why, lang, now)
    }

    pub(crate) fn hit_of(
        &self,
        record: &Record,
        tier: Tier,
        marks: Vec<(u32, u32)>,
        why: Vec<Reason>,
        lang: Lang,
        now: Now,
    ) -> Hit {
        let areas = record.covers.iter().flat_map(|covers| &covers.areas);
        Hit {
            id: record.id.clone(),
            kind: record.kind.clone(),
            kind_label: self.names.label(Vocabulary::Kind, &record.kind, lang),
            name: pick(&record.name, lang).to_owned(),
            marks,
            summary: pick(&record.summary, lang).to_owned(),
            audiences: self.names.labels(Vocabulary::Audience, &record.audiences, lang),
            area: areas.map(|code| self.names.area(code, lang)).collect::<Vec<_>>().join(", "),
            tier,
            why,
            lines: self.lines(record, lang, self.today(now)),
            hours: self.hours(record, lang, now, SPECIAL_DAYS),
        }
    }

    fn reason(&self, record: &Record, why: &Why, lang: Lang) -> Reason {
        let place = |place: &PlaceIndex| self.place_view(*place, lang).map(|view| view.name).unwrap_or_default();
        let name = || pick(&record.name, lang).to_owned();
        let (code, args) = match why {
            Why::Name => ("name", vec![]),
            Why::Former => ("former", vec![("name", record.former.join(", "))]),
            Why::Number(number) => ("number", vec![("number", number.clone())]),
            Why::ThroughNumber => ("through-number", vec![]),
            Why::Topic(id) => ("topic", vec![("topic", self.names.label(Vocabulary::Topic, id, lang))]),
            Why::Kind(id) => ("kind", vec![("kind", self.names.label(Vocabulary::Kind, id, lang))]),
            Why::Operator(operator) => ("operator", vec![("name", operator.clone())]),
            Why::Text => ("text", vec![]),
            Why::Situation(at) => ("situation", vec![("name", self.situation_name(*at, lang))]),
            Why::Covers(at) => ("covers", vec![("record", name()), ("place", place(at))]),
            Why::MyPlace(at) => ("my-place", vec![("place", place(at))]),
            Why::CoversCountry => ("covers-country", vec![]),
            Why::Elsewhere(at) => ("elsewhere", vec![("place", place(at))]),
        };
        Reason { code: code.to_owned(), args: args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect() }
    }

    fn situation_name(&self, at: usize, lang: Lang) -> String {
        self.dataset.situations.get(at).map(|situation| pick(&situation.name, lang).to_owned()).unwrap_or_default()
    }

    pub(crate) fn place_of(&self, code: Option<&str>) -> Result<Option<PlaceIndex>, ApiError> {
        let Some(code) = code.filter(|code| !code.is_empty()) else { return Ok(None) };
        self.gazetteer().by_code(code).map(Some).ok_or_else(|| self.no_such_place(code))
    }

    fn no_such_place(&self, name: &str) -> ApiError {
        let name = beginning(name);
        let found = self.gazetteer().find(name, 3);
        let mut near: Vec<String> =
            found.into_iter().filter_map(|place| self.place_view(place, Lang::Sv)).map(|place| place.name).collect();
        if near.is_empty() {
            let mut all: Vec<(usize, &str)> = self
                .dataset
                .places
                .iter()
                .map(|place| (search::slips(name, &place.name), place.name.as_str()))
                .collect();
            all.sort_unstable();
            near = all.into_iter().take(3).map(|(_, name)| name.to_owned()).collect();
        }
        near.dedup();
        error("no-such-place", &[("place", name), ("near", &near.join(", "))])
    }

    pub(crate) fn role_of<'a>(&self, role: Option<&'a str>) -> Result<Option<&'a str>, ApiError> {
        let Some(role) = role.filter(|role| !role.is_empty()) else { return Ok(None) };
        let mut roles = self.dataset.terms.iter().filter(|term| term.role).map(|term| term.id.as_str());
        if roles.clone().any(|id| id == role) {
            return Ok(Some(role));
        }
        let known: Vec<&str> = roles.by_ref().collect();
        Err(error("no-such-role", &[("role", beginning(role)), ("known", &known.join(", "))]))
    }

    fn no_such_record(&self, id: &str) -> ApiError {
        let id = beginning(id);
        let answer = self.engine.ask(&self.dataset, &Question { text: id, ..Question::default() });
        let near: Vec<&str> =
            answer.hits.iter().take(3).map(|hit| self.dataset.records[hit.record].id.as_str()).collect();
        error("no-such-record", &[("id", id), ("near", &near.join(", "))])
    }
}

fn tier(tier: search::Tier) -> Tier {
    match tier {
        search::Tier::Exact => Tier::Exact,
        search::Tier::Prefix => Tier::Prefix,
        search::Tier::Folded => Tier::Folded,
        search::Tier::Related => Tier::Related,
        search::Tier::Misspelt => Tier::Misspelt,
        search::Tier::Partial => Tier::Partial,
    }
}

/// As much of a name as a name can have. What is longer was not typed as one, and measuring it against every place takes time.
pub(crate) fn beginning(name: &str) -> &str {
    name.char_indices().nth(MOST_OF_A_NAME).map_or(name, |(end, _)| &name[..end])
}

/// A range of characters in UTF-16 units, as a page counts.
fn utf16(name: &str, range: &std::ops::Range<usize>) -> (u32, u32) {
    let units = |chars: usize| name.chars().take(chars).map(char::len_utf16).sum::<usize>();
    (count(units(range.start)), count(units(range.end)))
}

fn open_error(problem: &OpenError, path: &str) -> ApiError {
    match problem {
        OpenError::Unreadable(why) => error("dataset-unreadable", &[("path", path), ("why", why)]),
        OpenError::NotADataset => error("dataset-not-one", &[("path", path)]),
        OpenError::Foreign => error("dataset-foreign", &[("path", path)]),
        OpenError::OtherVersion { found } => {
            error("dataset-version", &[("path", path), ("found", &found.to_string()), ("wanted", &VERSION.to_string())])
        }
        OpenError::Damaged => error("dataset-damaged", &[("path", path)]),
    }
}

/// An error as a code with values.
pub(crate) fn error(code: &str, args: &[(&str, &str)]) -> ApiError {
    let args = args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    ApiError { code: code.to_owned(), args }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
fn per_cent(share: f32) -> u8 {
    (share * 100.0).round().clamp(0.0, 100.0) as u8
}
