//! Places as a structure: what lies in what, who covers it, and what people call it.

use crate::model::{Covers, Place, PlaceKind, Record};
use crate::search::lexicon::{Found, Likeness, Typed, WordId};
use crate::search::names::Names;
use crate::text::{Forms, Token, words, written};
use std::collections::{HashMap, HashSet};

/// Position of a place in [`crate::model::Dataset::places`].
pub type PlaceIndex = usize;

/// All places of a dataset, found by name or code.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    codes: HashMap<String, PlaceIndex>,
    /// Names without blanks ("upplandsväsby"), looked up like words.
    names: Names<PlaceIndex>,
    /// Those that are written in several words.
    of_several: HashSet<WordId>,
    areas: Vec<Area>,
}

/// An area's SCB code as a number: two digits a county, four a municipality, 0 the whole country.
pub(crate) type AreaCode = u16;

/// The number of a code in [`crate::model::Covers`].
fn area_code(code: &str) -> AreaCode {
    if code == "SE" { COUNTRY } else { code.parse().unwrap_or(NOWHERE) }
}

const COUNTRY: AreaCode = 0;
const NOWHERE: AreaCode = AreaCode::MAX;

/// Where a place lies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Area {
    county: AreaCode,
    /// Absent for a county.
    municipality: Option<AreaCode>,
    /// What comes first when a name means several places.
    weight: u64,
}

/// A municipality comes before a county of the same name, and both before localities, which weigh by inhabitants.
const MUNICIPALITY: u64 = 1 << 50;
const COUNTY: u64 = 1 << 40;

/// Inhabitants of a town.
const TOWN: u64 = 5_000;

/// How a record stands to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Serves {
    /// It names the municipality.
    Municipality,
    /// It names the county.
    County,
    /// It serves a part of the county asked about.
    Part,
    /// It serves the whole country.
    Country,
    /// It serves other places only: never shown as this place's.
    Elsewhere,
}

impl Serves {
    /// Known to answer for the very place: it names the municipality or its county.
    pub fn is_local(self) -> bool {
        matches!(self, Self::Municipality | Self::County)
    }
}

/// Places that some typed words may name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Named {
    /// The likeliest first.
    pub(crate) places: Vec<PlaceIndex>,
    pub(crate) quality: f32,
    pub(crate) likeness: Likeness,
    /// The name is written in several words ("Upplands Väsby").
    pub(crate) of_several: bool,
    /// The words are the name itself or its genitive; only dots and rings may be missing, none may be too many.
    pub(crate) is_itself: bool,
    /// The words are the name by ear or with a slip in it, not the name with an ending.
    pub(crate) is_alike: bool,
}

impl Named {
    /// Not a guess: the name as it is, but for diacritics, spelling by ear and inflection.
    pub(crate) fn is_plain(&self) -> bool {
        self.likeness.is_plain()
    }
}

impl Gazetteer {
    /// Builds the look-ups for a dataset's places.
    pub fn new(places: &[Place]) -> Self {
        // The country is no answer to "where": it narrows nothing.
        let inside = places.iter().enumerate().filter(|(_, place)| place.kind != PlaceKind::Country);
        let mut of_several: Vec<String> = Vec::new();
        let mut borne: Vec<(String, PlaceIndex)> = Vec::new();
        for (at, place) in inside.clone() {
            for name in names(place) {
                let parts = words(&name);
                let name = as_one(&parts);
                if parts.len() > 1 {
                    of_several.push(name.clone());
                }
                borne.push((name, at));
            }
        }
        let names = Names::new(&borne);
        Self {
            of_several: of_several.iter().filter_map(|name| names.lexicon.id(name)).collect(),
            names,
            codes: inside.map(|(at, place)| (place.code.clone(), at)).collect(),
            areas: places.iter().map(area).collect(),
        }
    }

    /// The place of a code.
    pub fn by_code(&self, code: &str) -> Option<PlaceIndex> {
        self.codes.get(code).copied()
    }

    /// The municipality a place lies in or is; nothing for a county.
    pub(crate) fn municipality(&self, place: PlaceIndex) -> Option<AreaCode> {
        self.areas.get(place)?.municipality
    }

    /// Whether a place is a county, not a part of one.
    pub fn is_county(&self, place: PlaceIndex) -> bool {
        self.areas.get(place).is_some_and(|area| area.municipality.is_none())
    }

    /// The code of the municipality a place lies in or is, four digits; nothing for a county.
    pub fn municipality_code(&self, place: PlaceIndex) -> Option<String> {
        self.municipality(place).map(|code| format!("{code:04}"))
    }

    /// The county code of a place, two digits.
    pub fn county_code(&self, place: PlaceIndex) -> String {
        format!("{:02}", self.county(place))
    }

    pub(crate) fn county(&self, place: PlaceIndex) -> AreaCode {
        self.areas.get(place).map_or(NOWHERE, |area| area.county)
    }

    /// How a record stands to a place.
    pub fn serves(&self, record: &Record, place: PlaceIndex) -> Serves {
        self.covers(&areas(record), place)
    }

    /// How something that covers areas stands to a place.
    pub(crate) fn covers(&self, areas: &[AreaCode], place: PlaceIndex) -> Serves {
        let Some(area) = self.areas.get(place) else { return Serves::Country };
        areas.iter().map(|code| serves(*code, area)).min().unwrap_or(Serves::Elsewhere)
    }

    /// Places whose name is like a text, for a box in which only a place is typed. The likeliest first.
    pub fn find(&self, text: &str, limit: usize) -> Vec<PlaceIndex> {
        let mut found = self.names.lexicon.look_up(&Typed::new(&joined(text)));
        found.sort_by(|a, b| b.quality.total_cmp(&a.quality).then(a.word.cmp(&b.word)));
        let mut places: Vec<PlaceIndex> = Vec::new();
        for one in found {
            for place in self.distinct(one.word) {
                if !places.contains(&place) && places.len() < limit {
                    places.push(place);
                }
            }
        }
        places
    }

    /// Places that bear exactly this name, diacritics forgiven.
    pub fn exactly(&self, name: &str) -> Vec<PlaceIndex> {
        let named = self.named(&Typed::new(&joined(name)));
        let exact = named.filter(Named::is_plain);
        exact.map(|named| named.places).unwrap_or_default()
    }

    /// The places that words (without blanks between them) name, diacritics, spelling by ear and inflection forgiven.
    pub(crate) fn named(&self, typed: &Typed) -> Option<Named> {
        self.best(typed, self.names.lexicon.look_up_plainly(typed))
    }

    /// The places that words may name if there are slips in them.
    pub(crate) fn nearly_named(&self, typed: &Typed) -> Option<Named> {
        self.best(typed, self.names.lexicon.look_up_whole(typed))
    }

    fn best(&self, typed: &Typed, mut found: Vec<Found>) -> Option<Named> {
        // A name has no other forms than with an ending of its own: "trans" is not Tranås.
        let is_form = |name: Forms<&str>| typed.forms.plain.starts_with(name.plain) || typed.forms.sound == name.sound;
        found.retain(|f| f.likeness != Likeness::Folded || is_form(self.names.lexicon.forms(f.word)));
        let best = found.iter().max_by(|a, b| {
            a.quality.total_cmp(&b.quality).then_with(|| self.weight(a.word).cmp(&self.weight(b.word)))
        })?;
        let equal = found.iter().filter(|f| f.quality >= best.quality - 0.001);
        let mut places: Vec<PlaceIndex> = Vec::new();
        for one in equal {
            for place in self.distinct(one.word) {
                if !places.iter().any(|known| self.same_municipality(*known, place)) {
                    places.push(place);
                }
            }
        }
        places.sort_by_key(|place| std::cmp::Reverse(self.areas[*place].weight));
        let of_several = self.of_several.contains(&best.word);
        let is_itself = is_name_or_genitive(&typed.forms, self.names.lexicon.forms(best.word));
        let is_alike = !typed.forms.plain.starts_with(self.names.lexicon.forms(best.word).plain);
        Some(Named { places, quality: best.quality, likeness: best.likeness, of_several, is_itself, is_alike })
    }

    /// Whether a place is one that most people have heard of: a municipality, a county, or a town.
    pub(crate) fn is_town(&self, place: PlaceIndex) -> bool {
        self.areas.get(place).is_some_and(|area| area.weight >= TOWN)
    }

    /// Whether a place is a municipality or a county, not a mere locality.
    pub(crate) fn is_area(&self, place: PlaceIndex) -> bool {
        self.areas.get(place).is_some_and(|area| area.weight >= COUNTY)
    }

    /// Whether a word is a place's name, diacritics and spelling by ear forgiven.
    pub(crate) fn is_name(&self, plain: &str) -> bool {
        self.names.lexicon.has(plain)
    }

    /// All names of places, without blanks.
    pub(crate) fn names(&self) -> impl Iterator<Item = Forms<&str>> {
        self.names.lexicon.words().map(|(_, forms)| forms)
    }

    fn weight(&self, word: WordId) -> u64 {
        self.names.bearers(word).iter().map(|place| self.areas[*place].weight).max().unwrap_or(0)
    }

    /// The bearers of a name, one for each municipality: "Falun" is the town and its municipality.
    fn distinct(&self, word: WordId) -> Vec<PlaceIndex> {
        let mut bearers = self.names.bearers(word).to_vec();
        bearers.sort_by_key(|place| std::cmp::Reverse(self.areas[*place].weight));
        let mut kept: Vec<PlaceIndex> = Vec::new();
        for place in bearers {
            if !kept.iter().any(|known| self.same_municipality(*known, place)) {
                kept.push(place);
            }
        }
        kept
    }

    /// Whether two places are one for whom to call: the same municipality, or a county and a place that bears its name in it.
    fn same_municipality(&self, a: PlaceIndex, b: PlaceIndex) -> bool {
        let (a, b) = (&self.areas[a], &self.areas[b]);
        match (&a.municipality, &b.municipality) {
            (Some(a), Some(b)) => a == b,
            _ => a.county == b.county,
        }
    }
}

/// The areas a record covers.
pub(crate) fn areas(record: &Record) -> Vec<AreaCode> {
    record.covers.iter().flat_map(areas_of).collect()
}

/// The areas that one statement covers.
pub(crate) fn areas_of(covers: &Covers) -> Vec<AreaCode> {
    covers.areas.iter().map(|code| area_code(code)).collect()
}

/// Whether areas are named, and the whole country is none of them.
pub(crate) fn is_local(areas: &[AreaCode]) -> bool {
    !areas.is_empty() && !areas.contains(&COUNTRY)
}

fn serves(code: AreaCode, area: &Area) -> Serves {
    match area.municipality {
        _ if code == COUNTRY => Serves::Country,
        _ if code == area.county => Serves::County,
        Some(municipality) if code == municipality => Serves::Municipality,
        None if code / 100 == area.county => Serves::Part,
        _ => Serves::Elsewhere,
    }
}

fn area(place: &Place) -> Area {
    let (code, within) = (area_code(&place.code), area_code(place.within.as_deref().unwrap_or_default()));
    match place.kind {
        PlaceKind::Country => Area { county: NOWHERE, municipality: None, weight: 0 },
        PlaceKind::County => Area { county: code, municipality: None, weight: COUNTY },
        PlaceKind::Municipality => Area { county: within, municipality: Some(code), weight: MUNICIPALITY },
        PlaceKind::Locality => {
            Area { county: within / 100, municipality: Some(within), weight: u64::from(place.population) }
        }
    }
}

/// What a place is called, also with and without what sort of place it is: "Skåne län" is "Skåne".
fn names(place: &Place) -> Vec<String> {
    let mut names: Vec<String> = vec![place.name.clone()];
    names.extend(place.name_en.clone());
    names.extend(place.also.iter().cloned());
    if place.kind == PlaceKind::County {
        let short = place.name.trim_end_matches(" län");
        names.push(short.to_owned());
        names.extend(short.strip_suffix('s').map(str::to_owned));
        names.extend(place.name_en.as_deref().and_then(|name| name.strip_suffix(" County")).map(str::to_owned));
    }
    if place.kind == PlaceKind::Municipality {
        names.push(format!("{} kommun", place.name));
    }
    names
}

/// Whether typed letters are a name itself or its genitive. A dot or ring that is typed was meant: "hörn" is not Horn.
fn is_name_or_genitive(typed: &Forms<String>, name: Forms<&str>) -> bool {
    let is = |typed: &str, name: &str| typed == name || typed.strip_suffix('s') == Some(name);
    is(&typed.written, name.written) || (typed.written.is_ascii() && is(&typed.plain, name.plain))
}

/// A name as one word.
fn joined(name: &str) -> String {
    as_one(&words(name))
}

fn as_one(parts: &[Token]) -> String {
    parts.iter().map(|token| written(&token.text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(kind: PlaceKind, code: &str, name: &str, within: Option<&str>, population: u32) -> Place {
        let within = within.map(str::to_owned);
        Place { code: code.into(), kind, name: name.into(), name_en: None, also: vec![], within, population }
    }

    fn sample() -> Vec<Place> {
        vec![
            place(PlaceKind::County, "01", "Stockholms län", None, 0),
            place(PlaceKind::County, "13", "Hallands län", None, 0),
            place(PlaceKind::Municipality, "0181", "Södertälje", Some("01"), 0),
            place(PlaceKind::Municipality, "1384", "Kungsbacka", Some("13"), 0),
            place(PlaceKind::Municipality, "2021", "Vansbro", Some("20"), 0),
            place(PlaceKind::Municipality, "0687", "Tranås", Some("06"), 0),
            place(PlaceKind::Locality, "11111", "Järna", Some("0181"), 7000),
            place(PlaceKind::Locality, "22222", "Järna", Some("2021"), 1300),
            place(PlaceKind::Locality, "33333", "Åsa", Some("1384"), 3000),
            place(PlaceKind::Locality, "44444", "Kungsbacka", Some("1384"), 19000),
        ]
    }

    #[test]
    fn places_are_found_by_what_people_call_them() {
        let places = sample();
        let gazetteer = Gazetteer::new(&places);
        for (text, expected) in [
            ("kungsbacka", &["1384"][..]),
            ("Kungsbaka", &["1384"]),
            ("järna", &["11111", "22222"]),
            ("jarna", &["11111", "22222"]),
            ("halland", &["13"]),
            ("Hallands län", &["13"]),
            ("södertälje kommun", &["0181"]),
            ("nowhere", &[]),
        ] {
            let found =
                gazetteer.nearly_named(&Typed::new(&joined(text))).map(|named| named.places).unwrap_or_default();
            let codes: Vec<&str> = found.iter().map(|index| places[*index].code.as_str()).collect();
            assert_eq!(codes, expected, "{text}");
        }
    }

    #[test]
    fn another_word_of_the_same_stem_is_no_place() {
        let gazetteer = Gazetteer::new(&sample());
        let is_named = |text: &str| gazetteer.named(&Typed::new(text)).is_some_and(|named| named.is_plain());
        for (text, expected) in [("tranås", true), ("tranas", true), ("kungsbackas", true), ("trans", false)] {
            assert_eq!(is_named(text), expected, "{text}");
        }
    }

    #[test]
    fn a_neighbour_never_serves() {
        let places = sample();
        let gazetteer = Gazetteer::new(&places);
        let covering = |areas: &[&str]| {
            let areas = areas.iter().map(|code| (*code).to_owned()).collect();
            let covers = vec![crate::model::Covers { areas, stated: true, note: None, source: 0 }];
            Record { covers, ..Record::default() }
        };
        for (areas, place, expected) in [
            (&["1384"][..], "33333", Serves::Municipality),
            (&["13"], "33333", Serves::County),
            (&["SE"], "33333", Serves::Country),
            (&["1480", "SE"], "1384", Serves::Country),
            (&["1480"], "1384", Serves::Elsewhere),
            (&["1384"], "13", Serves::Part),
            (&["13"], "13", Serves::County),
            (&["01"], "13", Serves::Elsewhere),
        ] {
            let index = gazetteer.by_code(place).expect("a place of the sample");
            assert_eq!(gazetteer.serves(&covering(areas), index), expected, "{areas:?} {place}");
        }
    }
}
