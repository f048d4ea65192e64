//! What the data are, for whoever wants to know whether to trust them.

use crate::lotsen::Lotsen;
use crate::names::{count, swedish_order};
use crate::wire::{About, AboutRequest, Publisher};
use lotsen_core::date::Now;
use lotsen_core::model::{Method, PlaceKind, Source};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

impl Lotsen {
    /// Edition, counts, coverage and sources of what was opened.
    pub fn about(&self, request: &AboutRequest, now: Now) -> About {
        let dataset = self.dataset();
        let localities = dataset.places.iter().filter(|place| place.kind == PlaceKind::Locality);
        About {
            edition: dataset.edition.name.clone(),
            edition_date: dataset.edition.date.to_string(),
            records: count(dataset.records.len()),
            situations: count(dataset.situations.len()),
            numbers: count(self.numbered().count()),
            rung: count(self.numbered().filter(|(_, source)| was_rung(source)).count()),
            localities: count(localities.count()),
            coverage: self.coverage(request.lang, now),
            publishers: self.publishers(),
        }
    }

    fn publishers(&self) -> Vec<Publisher> {
        let mut records: BTreeMap<&str, u32> = BTreeMap::new();
        for record in &self.dataset().records {
            let names: BTreeSet<&str> = record.sources.iter().map(|source| source.publisher.as_str()).collect();
            for name in names {
                *records.entry(name).or_insert(0) += 1;
            }
        }
        let publishers = records.into_iter().map(|(name, records)| Publisher { name: name.to_owned(), records });
        let mut publishers: Vec<Publisher> = publishers.collect();
        publishers.sort_by_cached_key(|publisher| (Reverse(publisher.records), swedish_order(&publisher.name)));
        publishers
    }
}

/// Somebody rang: when the source was read, or to check it since.
fn was_rung(source: &Source) -> bool {
    source.method == Method::Rang || source.check.is_some_and(|check| check.method == Method::Rang)
}
