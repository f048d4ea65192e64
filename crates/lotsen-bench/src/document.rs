//! The text that a peer is given: the same fields that Lotsen indexes, folded, so that no peer is judged by its folding.

use crate::directory::{borne, names, said};
use lotsen_core::model::{Dataset, PlaceKind, Record, Vocabulary};
use lotsen_core::number::national_digits;
use lotsen_core::text::{plain, words, written};
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// A record as texts.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Document {
    pub(crate) names: Vec<String>,
    pub(crate) also: Vec<String>,
    pub(crate) places: Vec<String>,
    pub(crate) numbers: Vec<String>,
    pub(crate) keywords: Vec<String>,
    pub(crate) regions: Vec<String>,
    pub(crate) text: Vec<String>,
}

impl Document {
    /// The fields, each with what a match in it is worth.
    pub(crate) fn fields(&self) -> [(f32, &[String]); 7] {
        [
            (1.0, &self.names),
            (0.95, &self.also),
            (0.95, &self.places),
            (1.0, &self.numbers),
            (0.6, &self.keywords),
            (0.5, &self.regions),
            (0.25, &self.text),
        ]
    }
}

/// All records as texts.
pub(crate) fn documents(dataset: &Dataset) -> Vec<Document> {
    let terms: HashMap<(Vocabulary, &str), Vec<String>> = dataset
        .terms
        .iter()
        .map(|term| ((term.of, term.id.as_str()), said(term).map(|(_, word)| folded(word)).collect()))
        .collect();
    let places: HashMap<&str, usize> =
        dataset.places.iter().enumerate().map(|(at, place)| (place.code.as_str(), at)).collect();
    dataset.records.iter().map(|record| document(record, dataset, &terms, &places)).collect()
}

fn document(
    record: &Record,
    dataset: &Dataset,
    terms: &HashMap<(Vocabulary, &str), Vec<String>>,
    places: &HashMap<&str, usize>,
) -> Document {
    let mut made = Document {
        names: names(record).take(2).map(|name| folded(name)).collect(),
        also: names(record).skip(2).chain(&record.operator).map(|name| folded(name)).collect(),
        text: [&record.summary.sv, &record.summary.en].map(|text| folded(text)).to_vec(),
        ..Document::default()
    };
    let numbers = record.lines.iter().filter_map(|line| line.to.number());
    made.numbers = numbers.map(|number| number.digits().to_owned()).collect();
    for (of, id) in borne(record) {
        made.keywords.extend(terms.get(&(of, id.as_str())).into_iter().flatten().cloned());
    }
    let areas = record.covers.iter().flat_map(|covers| &covers.areas);
    for place in areas.filter_map(|code| dataset.places.get(*places.get(code.as_str())?)) {
        made.places.push(folded(&place.name));
        match place.kind {
            PlaceKind::County => {
                let inside = dataset.places.iter().filter(|other| other.within.as_ref() == Some(&place.code));
                made.regions.extend(inside.map(|other| folded(&other.name)));
            }
            PlaceKind::Municipality => {
                let county = place.within.as_ref().and_then(|code| dataset.places.get(*places.get(code.as_str())?));
                made.regions.extend(county.map(|county| folded(&county.name)));
            }
            PlaceKind::Country | PlaceKind::Locality => {}
        }
    }
    made
}

/// Lower case, without diacritics, one blank between words.
fn folded(text: &str) -> String {
    words(text).iter().map(|word| plain(&written(&word.text))).collect::<Vec<_>>().join(" ")
}

/// How a question is put to a peer: its words folded, digits that stand together joined as in a number.
pub(crate) fn peer_words(text: &str) -> Vec<String> {
    let mut asked: Vec<String> = Vec::new();
    let mut digits = String::new();
    for word in words(text) {
        if word.text.bytes().all(|b| b.is_ascii_digit()) {
            let plus = digits.is_empty() && text.get(..word.at.start).is_some_and(|before| before.ends_with('+'));
            digits += if plus { "+" } else { "" };
            digits += &word.text;
        } else {
            asked.extend(number(&mut digits));
            asked.push(plain(&written(&word.text)));
        }
    }
    asked.extend(number(&mut digits));
    asked
}

fn number(digits: &mut String) -> Option<String> {
    let joined = national_digits(&std::mem::take(digits));
    (!joined.is_empty()).then_some(joined)
}

/// The words that carry a subject; all of them where none does.
pub(crate) fn without_stopwords(asked: &[String], stopwords: &HashSet<String>) -> Vec<String> {
    let kept: Vec<String> = asked.iter().filter(|word| !stopwords.contains(*word)).cloned().collect();
    if kept.is_empty() { asked.to_vec() } else { kept }
}

/// The dataset's stop words, folded.
pub(crate) fn stopwords(dataset: &Dataset) -> HashSet<String> {
    dataset.stopwords.iter().map(|word| folded(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_put_as_a_developer_would_put_it() {
        for (text, expected) in [
            ("Ungdomsmottagningen Åsele", &["ungdomsmottagningen", "asele"][..]),
            ("020-390 000", &["020390000"]),
            ("+46 20 39 00", &["0203900"]),
            ("ring 112 nu", &["ring", "112", "nu"]),
            ("16-åring", &["16", "aring"]),
            ("", &[]),
        ] {
            assert_eq!(peer_words(text), expected, "{text}");
        }
    }
}
