//! Data in the language asked for: labels of terms, names of places, areas and records.

use crate::wire::{Lang, PlaceView};
use lotsen_core::model::{Dataset, Place, PlaceKind, Text, Vocabulary};
use std::collections::HashMap;

/// How many, as it is told over the wire.
pub(crate) fn count(things: usize) -> u32 {
    u32::try_from(things).unwrap_or(u32::MAX)
}

/// Look-ups by id and code, made once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    labels: HashMap<(Vocabulary, String), Text>,
    places: HashMap<String, Place>,
}

impl Names {
    pub(crate) fn new(dataset: &Dataset) -> Self {
        Self {
            labels: dataset.terms.iter().map(|term| ((term.of, term.id.clone()), term.label.clone())).collect(),
            places: dataset.places.iter().map(|place| (place.code.clone(), place.clone())).collect(),
        }
    }

    /// A term in words; its id where the vocabulary lacks it.
    pub(crate) fn label(&self, of: Vocabulary, id: &str, lang: Lang) -> String {
        self.labels.get(&(of, id.to_owned())).map_or(id, |label| pick(label, lang)).to_owned()
    }

    pub(crate) fn labels(&self, of: Vocabulary, ids: &[String], lang: Lang) -> Vec<String> {
        ids.iter().map(|id| self.label(of, id, lang)).collect()
    }

    /// An area in words: a county by its name, a municipality by its own.
    pub(crate) fn area(&self, code: &str, lang: Lang) -> String {
        self.places.get(code).map_or(code, |place| place_name(place, lang)).to_owned()
    }

    /// A place with what it lies in.
    pub(crate) fn place(&self, place: &Place, lang: Lang) -> PlaceView {
        let mut within = Vec::new();
        let mut outer = place.within.as_ref().and_then(|code| self.places.get(code));
        while let Some(at) = outer {
            // A town and its municipality share a name: say it once.
            if at.name != place.name {
                within.push(place_name(at, lang).to_owned());
            }
            outer = at.within.as_ref().and_then(|code| self.places.get(code));
        }
        PlaceView { code: place.code.clone(), name: place_name(place, lang).to_owned(), within: within.join(", ") }
    }
}

fn place_name(place: &Place, lang: Lang) -> &str {
    match (lang, place.kind, &place.name_en) {
        (Lang::En, PlaceKind::Country | PlaceKind::County, Some(name)) => name,
        _ => &place.name,
    }
}

/// A text in a language.
pub(crate) fn pick(text: &Text, lang: Lang) -> &str {
    match lang {
        Lang::Sv => &text.sv,
        Lang::En => &text.en,
    }
}

/// An optional text in a language.
pub(crate) fn pick_opt(text: Option<&Text>, lang: Lang) -> Option<String> {
    text.map(|text| pick(text, lang).to_owned())
}

/// What a name is sorted by in Swedish: å, ä, ö after z, accents as their letter. Not for finding: that folds more.
pub(crate) fn swedish_order(name: &str) -> String {
    let letter = |letter: char| match letter {
        'å' => '{',
        'ä' | 'æ' => '|',
        'ö' | 'ø' => '}',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'á' | 'à' => 'a',
        'ü' => 'y',
        other => other,
    };
    name.to_lowercase().chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_as_in_a_swedish_telephone_book() {
        let names = ["Alvesta", "Kumla", "Kungsbacka", "Linköping", "Malå", "Zinkgruvan", "Åmål", "Älvsbyn", "Örebro"];
        let mut sorted = names;
        sorted.reverse();
        sorted.sort_by_key(|name| swedish_order(name));
        assert_eq!(sorted, names);
        assert_eq!(swedish_order("Idé"), swedish_order("ide"));
    }
}
