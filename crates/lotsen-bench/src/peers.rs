//! What a developer would pick instead, each with the settings a careful developer would give it.
//!
//! The asker's place is no part of these engines. As one would build it, the place's municipality (weight 1) and county (½) are
//! asked for as words of their own and add to the hits that the question had; the role is given to none.

mod frizbee;
mod fts;
mod js;
mod nucleo;
mod scan;
mod skim;

pub(crate) use frizbee::Frizbee;
pub(crate) use fts::Fts;
pub(crate) use js::{Export, JsPeer, question as js_question};
pub(crate) use nucleo::Nucleo;
pub(crate) use scan::{Entries, Matcher, Scan};
pub(crate) use skim::Skim;

use crate::engine::{Asker, Engine};
use lotsen_core::model::Dataset;
use lotsen_core::place::{Gazetteer, PlaceIndex};
use lotsen_measure::DEPTH;
use std::collections::HashMap;

/// Records with their scores, the best first.
pub(crate) type Scored = Vec<(u32, f32)>;

/// A search that knows no places.
pub(crate) trait Peer {
    /// Its name in tables.
    fn name(&self) -> &str;

    /// How much a place of the asker's weighs beside the question; chosen on the judged queries for each engine.
    fn place_weight(&self) -> f32;

    /// The best records, at most so many.
    fn scored(&mut self, text: &str, most: usize) -> Scored;
}

/// So many hits of a question can be raised by the asker's place.
pub(crate) const WIDE: usize = 500;

/// A peer that takes the asker's place into account.
pub(crate) struct WithPlace<'a> {
    peer: Box<dyn Peer>,
    dataset: &'a Dataset,
    gazetteer: &'a Gazetteer,
    of_places: HashMap<PlaceIndex, HashMap<u32, f32>>,
}

impl<'a> WithPlace<'a> {
    pub(crate) fn new(peer: Box<dyn Peer>, dataset: &'a Dataset, gazetteer: &'a Gazetteer) -> Self {
        Self { peer, dataset, gazetteer, of_places: HashMap::new() }
    }

    fn of_place(&mut self, place: PlaceIndex) -> HashMap<u32, f32> {
        let mut sum: HashMap<u32, f32> = HashMap::new();
        for (name, weight) in place_words(self.dataset, self.gazetteer, place) {
            let scored = self.peer.scored(&name, usize::MAX);
            let best = scored.first().map_or(1.0, |(_, score)| *score);
            for (at, score) in scored {
                *sum.entry(at).or_default() += weight * score / best;
            }
        }
        let best = sum.values().copied().fold(0.0_f32, f32::max);
        for score in sum.values_mut() {
            *score /= best;
        }
        sum
    }
}

/// What is asked for a place: its municipality and its county, each with its weight.
pub(crate) fn place_words(dataset: &Dataset, gazetteer: &Gazetteer, place: PlaceIndex) -> Vec<(String, f32)> {
    let municipality = gazetteer.municipality_code(place).map(|code| (code, 1.0));
    let areas = municipality.into_iter().chain([(gazetteer.county_code(place), 0.5)]);
    let named = areas.filter_map(|(code, weight)| {
        Some((dataset.places.get(gazetteer.by_code(&code)?)?.name.to_lowercase(), weight))
    });
    named.collect()
}

impl Engine for WithPlace<'_> {
    fn name(&self) -> &str {
        self.peer.name()
    }

    fn search(&mut self, text: &str, asker: Asker<'_>) -> Vec<u32> {
        let Some(place) = asker.place else {
            return self.peer.scored(text, DEPTH).into_iter().map(|(at, _)| at).collect();
        };
        if !self.of_places.contains_key(&place) {
            let scored = self.of_place(place);
            self.of_places.insert(place, scored);
        }
        let near = &self.of_places[&place];
        let mut scored = self.peer.scored(text, WIDE);
        let best = scored.first().map_or(1.0, |(_, score)| *score);
        for (at, score) in &mut scored {
            *score = *score / best + self.peer.place_weight() * near.get(at).copied().unwrap_or(0.0);
        }
        scored.sort_by(|a, b| b.1.total_cmp(&a.1));
        scored.into_iter().take(DEPTH).map(|(at, _)| at).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus;
    use crate::document::{documents, stopwords};
    use std::rc::Rc;

    #[test]
    fn every_peer_finds_a_record_by_its_name_and_nearer_ones_by_the_place() {
        let dataset = corpus::real().expect("the embedded dataset");
        let gazetteer = Gazetteer::new(&dataset.places);
        let documents = documents(&dataset);
        let entries = Rc::new(Entries::new(&documents, stopwords(&dataset)));
        let peers: [Box<dyn Peer>; 4] = [
            Box::new(Fts::new(&documents).expect("a table in memory")),
            Box::new(Scan { matcher: Frizbee::new(&entries), entries: Rc::clone(&entries) }),
            Box::new(Scan { matcher: Nucleo::new(&entries), entries: Rc::clone(&entries) }),
            Box::new(Scan { matcher: Skim::new(&entries), entries: Rc::clone(&entries) }),
        ];
        let place = gazetteer.exactly("Göteborg").first().copied();
        for mut engine in peers.map(|peer| WithPlace::new(peer, &dataset, &gazetteer)) {
            let mut ids = |text: &str, place| -> Vec<&str> {
                let found = engine.search(text, Asker { place, role: None });
                found.iter().map(|at| dataset.records[*at as usize].id.as_str()).collect()
            };
            assert_eq!(ids("Kvinnofridslinjen", None).first(), Some(&"kvinnofridslinjen"));
            assert!(ids("socialjour", place).contains(&"socialjour-goteborg"));
            assert!(ids("", None).is_empty());
        }
    }
}
