//! Which words of a text are places. Nobody is shown another place's lines because a word of theirs is like a village's name.

use super::{Typed, Unit};
use crate::place::{Gazetteer, Named, PlaceIndex};
use crate::search::index::Index;
use std::ops::Range;

/// Words after which a place is expected, and those after which other things stand as often.
const BEFORE_PLACE: [&str; 8] = ["i", "in", "från", "from", "till", "near", "kring", "runt"];
const BEFORE_MANY: [&str; 3] = ["på", "at", "vid"];

/// Who types no more words than these looks something up, and tells of nothing.
const FEW_WORDS: usize = 2;

/// A place's name with slips must be this long, or any short word would be a village.
const SLIPPED_PLACE_FROM: usize = 5;

/// No word with a slip in it is more alike than this.
const BEST_SLIP: f32 = 0.9;

/// A name with slips is at least so much alike.
const LIKE_A_NAME: f32 = 0.7;

/// Finds the places that the words name and marks those words. A longer name beats a shorter one.
pub(super) fn read(units: &mut [Unit], index: &Index, gazetteer: &Gazetteer) -> Vec<PlaceIndex> {
    let mut found: Vec<Vec<PlaceIndex>> = Vec::new();
    for width in [3, 2, 1] {
        for start in 0..(units.len() + 1).saturating_sub(width) {
            let window = start..start + width;
            if units[window.clone()].iter().any(|unit| unit.is_place || unit.is_digits) {
                continue;
            }
            let text = Text { units, index, gazetteer };
            let places = if width == 1 { text.place_at(start) } else { text.place_of(window.clone()) };
            if let Some(places) = places {
                units[window].iter_mut().for_each(|unit| unit.is_place = true);
                found.push(places);
            }
        }
    }
    narrowed(found, gazetteer)
}

/// A text, and what it is read by.
struct Text<'a> {
    units: &'a [Unit],
    index: &'a Index,
    gazetteer: &'a Gazetteer,
}

impl Text<'_> {
    /// The places that several words name together ("Upplands Väsby").
    fn place_of(&self, window: Range<usize>) -> Option<Vec<PlaceIndex>> {
        let words = &self.units[window];
        let written: String = words.iter().map(|unit| unit.typed.forms.written.as_str()).collect();
        let named = self.gazetteer.named(&Typed::new(&written)).filter(Named::is_plain)?;
        // "As a man" is not from Åsa: a name of one word is torn apart by a slip, and what is left are no words of a language.
        let is_small = |unit: &Unit| unit.weight < 1.0;
        let is_word = |unit: &Unit| self.index.explains(&unit.typed.forms.written);
        let are_words = words.iter().any(is_small) || words.iter().all(is_word);
        (named.of_several || !are_words).then_some(named.places)
    }

    /// The places that one word names.
    fn place_at(&self, at: usize) -> Option<Vec<PlaceIndex>> {
        let word = &self.units[at];
        let named = self.gazetteer.named(&word.typed).filter(Named::is_plain);
        let is_word = word.weight < 1.0 || self.index.explains(&word.typed.forms.written);
        if is_word || self.index.is_namesake(&word.typed.forms.written) {
            return named.filter(|named| named.is_itself && self.means_place(at, named)).map(|named| named.places);
        }
        let other = word.found.iter().filter(|f| !self.index.is_place_name(f.word));
        let other = other.map(|f| f.quality).fold(0.0, f32::max);
        let looks_up = self.units.len() <= FEW_WORDS || self.asks_beside(at);
        let may_be_meant = looks_up || self.is_introduced(at);
        let is_likely = |named: &Named| looks_up || (may_be_meant && named.is_alike && self.is_town(named));
        if let Some(named) = named.filter(|named| named.quality >= other && (named.is_itself || is_likely(named))) {
            return Some(named.places);
        }
        let may_have_slips = may_be_meant && other < BEST_SLIP && word.typed.len >= SLIPPED_PLACE_FROM;
        let named = may_have_slips.then(|| self.gazetteer.nearly_named(&word.typed)).flatten();
        named.filter(|named| named.quality > other.max(LIKE_A_NAME) && is_likely(named)).map(|named| named.places)
    }

    /// Whether a word of the language is a place's name here: where the sentence says so ("koordinator i Bor"), or where it stands last
    /// behind what is looked for ("socialjour vara").
    fn means_place(&self, at: usize, named: &Named) -> bool {
        let word = &self.units[at];
        let is_area = self.is_area(named);
        let introduced = self.is_introduced(at) || self.is_after(at, &BEFORE_MANY);
        if self.index.is_namesake(&word.typed.forms.written) || word.weight < 1.0 {
            let at_end = at == 0 || at + 1 == self.units.len();
            let asked = self.asks_beside(at) && (introduced || (at_end && is_area));
            return asked || self.units.len() == 1 || (self.is_introduced(at) && is_area);
        }
        introduced || is_area
    }

    /// Whether the likeliest place is a municipality or a county.
    fn is_area(&self, named: &Named) -> bool {
        named.places.first().is_some_and(|place| self.gazetteer.is_area(*place))
    }

    fn is_town(&self, named: &Named) -> bool {
        named.places.first().is_some_and(|place| self.gazetteer.is_town(*place))
    }

    fn is_introduced(&self, at: usize) -> bool {
        self.is_after(at, &BEFORE_PLACE)
    }

    fn is_after(&self, at: usize, words: &[&str]) -> bool {
        at.checked_sub(1).is_some_and(|before| self.units[before].is_one_of(words))
    }

    /// Whether another word says what sort of thing is looked for.
    fn asks_beside(&self, at: usize) -> bool {
        let others = self.units.iter().enumerate().filter(|(other, unit)| *other != at && unit.weight >= 1.0);
        self.index.says_kind(others.map(|(_, unit)| unit))
    }
}

/// Several places in one text: one that lies in another is what is meant ("Järna Vansbro").
fn narrowed(found: Vec<Vec<PlaceIndex>>, gazetteer: &Gazetteer) -> Vec<PlaceIndex> {
    let mut lists = found.into_iter();
    let Some(mut places) = lists.next() else { return Vec::new() };
    for other in lists {
        let lies_in = |a: &PlaceIndex, b: &PlaceIndex| {
            gazetteer.county(*a) == gazetteer.county(*b)
                && (gazetteer.municipality(*b).is_none() || gazetteer.municipality(*a) == gazetteer.municipality(*b))
        };
        let inner: Vec<PlaceIndex> = places.iter().filter(|a| other.iter().any(|b| lies_in(a, b))).copied().collect();
        let outer: Vec<PlaceIndex> = other.iter().filter(|a| places.iter().any(|b| lies_in(a, b))).copied().collect();
        match (inner.is_empty(), outer.is_empty()) {
            (false, _) => places = inner,
            (true, false) => places = outer,
            (true, true) => {
                places.extend(other.into_iter().filter(|place| !places.contains(place)).collect::<Vec<_>>());
            }
        }
    }
    places
}
