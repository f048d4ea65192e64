//! Looking round without a question. Not for finding whom to call: that is `search` and `now`.

use crate::lotsen::{Lotsen, beginning, error};
use crate::names::{count, pick, swedish_order};
use crate::wire::{
    ApiError, Contents, ContentsRequest, GroupedBy, Lang, PlaceView, RegionView, RegionsRequest, Shelf, ShelfRequest,
    ShelfView, Tier,
};
use lotsen_core::date::Now;
use lotsen_core::model::{FORMATS, PlaceKind, Record, Term, Vocabulary};

impl Lotsen {
    /// The counties and the municipalities in each, in Swedish alphabetical order.
    pub fn regions(&self, request: &RegionsRequest) -> Vec<RegionView> {
        let counties = self.places_of(PlaceKind::County, None, request.lang);
        let region = |county: PlaceView| RegionView {
            municipalities: self.places_of(PlaceKind::Municipality, Some(&county.code), request.lang),
            county,
        };
        counties.into_iter().map(region).collect()
    }

    /// Subjects, kinds and forms with how many records stand under each.
    pub fn contents(&self, request: &ContentsRequest) -> Contents {
        let terms = |of: Vocabulary, by: GroupedBy| {
            let terms = self.dataset().terms.iter().filter(|term| term.of == of);
            self.filled(terms.map(|term| term_shelf(term, by, request.lang)))
        };
        Contents {
            topics: terms(Vocabulary::Topic, GroupedBy::Topic),
            kinds: terms(Vocabulary::Kind, GroupedBy::Kind),
            formats: self.filled(FORMATS.iter().map(|format| format_shelf(format))),
        }
    }

    /// What stands under a subject, a kind or a form: the weightiest first, then by name. Refused for one that does not exist.
    pub fn shelf(&self, request: &ShelfRequest, now: Now) -> Result<Shelf, ApiError> {
        let mut under =
            self.shelf_of(request).ok_or_else(|| error("no-such-shelf", &[("id", beginning(&request.id))]))?;
        let lang = request.lang;
        let mut records: Vec<&Record> = self.under(request.by, &request.id).collect();
        records
            .sort_by_cached_key(|record| (std::cmp::Reverse(record.priority), swedish_order(pick(&record.name, lang))));
        under.count = count(records.len());
        let hit = |record: &&Record| self.hit_of(record, Tier::Related, Vec::new(), Vec::new(), lang, now);
        Ok(Shelf { shelf: under, hits: records.iter().map(hit).collect() })
    }

    fn shelf_of(&self, request: &ShelfRequest) -> Option<ShelfView> {
        let of = match request.by {
            GroupedBy::Topic => Vocabulary::Topic,
            GroupedBy::Kind => Vocabulary::Kind,
            GroupedBy::Format => {
                return FORMATS.iter().find(|format| **format == request.id).map(|id| format_shelf(id));
            }
        };
        let term = self.dataset().terms.iter().find(|term| term.of == of && term.id == request.id)?;
        Some(term_shelf(term, request.by, request.lang))
    }

    fn under<'a>(&'a self, by: GroupedBy, id: &'a str) -> impl Iterator<Item = &'a Record> {
        let belongs = move |record: &&Record| match by {
            GroupedBy::Topic => record.topics.iter().any(|topic| topic == id),
            GroupedBy::Kind => record.kind == id,
            GroupedBy::Format => record.resource.as_ref().and_then(|resource| resource.format.as_deref()) == Some(id),
        };
        self.dataset().records.iter().filter(belongs)
    }

    /// Counts what stands under each and leaves out what is empty.
    fn filled(&self, shelves: impl Iterator<Item = ShelfView>) -> Vec<ShelfView> {
        let counted = shelves.map(|shelf| ShelfView { count: count(self.under(shelf.by, &shelf.id).count()), ..shelf });
        counted.filter(|shelf| shelf.count > 0).collect()
    }

    fn places_of(&self, kind: PlaceKind, within: Option<&str>, lang: Lang) -> Vec<PlaceView> {
        let places = self.dataset().places.iter().filter(|place| place.kind == kind);
        let inside = places.filter(|place| within.is_none() || place.within.as_deref() == within);
        let mut found: Vec<PlaceView> = inside.map(|place| self.names().place(place, lang)).collect();
        found.sort_by_cached_key(|place| swedish_order(&place.name));
        found
    }
}

fn term_shelf(term: &Term, by: GroupedBy, lang: Lang) -> ShelfView {
    let (label, description) = (pick(&term.label, lang).to_owned(), pick(&term.description, lang).to_owned());
    ShelfView { by, id: term.id.clone(), label, description, count: 0 }
}

fn format_shelf(id: &str) -> ShelfView {
    ShelfView { by: GroupedBy::Format, id: id.to_owned(), label: String::new(), description: String::new(), count: 0 }
}
