//! From typed words to ranked records.
//!
//! The way of a text: taken apart into words ([`query`]); numbers and places are read out first; each word is looked up
//! tolerantly in a dictionary of the directory's own words ([`lexicon`]); words lead to records ([`index`]); records are ordered
//! by what decides, then by a score ([`rank`]). Nothing here learns, remembers or depends on time.

mod abbreviation;
mod advice;
mod distance;
mod index;
mod lenience;
pub(crate) mod lexicon;
mod lists;
mod marks;
pub(crate) mod names;
mod query;
mod rank;
mod recognise;
mod speaker;
mod standing;
mod unspaced;
mod worth;

pub use distance::slips;
pub use lenience::Lenience;
pub use recognise::train::train;

use crate::audience::Staff;
use crate::model::Dataset;
use crate::place::{Gazetteer, PlaceIndex};
use advice::Adviser;
use index::Index;
use query::Query;
use recognise::Reader;

/// How a hit was found; the order is the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// The words stand so in the record.
    Exact,
    /// The words begin words of the record.
    Prefix,
    /// Equal but for diacritics, spelling by ear or inflection.
    Folded,
    /// By what the record is about, or by a part of a compound.
    Related,
    /// With slips of the finger.
    Misspelt,
    /// Some of the words only.
    Partial,
}

/// Why a hit is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// By its name.
    Name,
    /// By a name it no longer has.
    Former,
    /// By this number.
    Number(String),
    /// By the number of a record through which it is reached.
    ThroughNumber,
    /// By what it is about: its first topic's id.
    Topic(String),
    /// By what sort of record it is: the kind's id.
    Kind(String),
    /// By who runs it.
    Operator(String),
    /// By a word of its description.
    Text,
    /// The text tells of this situation, which leads to it: a position in [`Dataset::situations`].
    Situation(usize),
    /// It serves the place that was typed.
    Covers(PlaceIndex),
    /// It serves the user's place.
    MyPlace(PlaceIndex),
    /// It serves the whole country, so also the place that was typed.
    CoversCountry,
    /// It serves other places than this one.
    Elsewhere(PlaceIndex),
}

/// One question.
#[derive(Clone, Copy, Debug, Default)]
pub struct Question<'a> {
    /// What was typed.
    pub text: &'a str,
    /// The user's place.
    pub place: Option<PlaceIndex>,
    /// The user's role: an audience id.
    pub role: Option<&'a str>,
}

/// The answer to a [`Question`].
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Best first; empty when no word, number or place was understood.
    pub hits: Vec<Hit>,
    /// Places read out of the text, the likeliest first.
    pub places: Vec<PlaceIndex>,
    /// Situations the text may tell of, by position in [`Dataset::situations`], the likeliest first, each with its share of what
    /// speaks for any. Empty when it names something rather than tells.
    pub situations: Vec<(usize, f32)>,
    /// The best hit is a guess: the words it was found by.
    pub guess: Option<String>,
    query: Query,
}

/// One record of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Position in [`Dataset::records`].
    pub record: usize,
    /// How it was found.
    pub tier: Tier,
    /// Why it is there, the weightiest first.
    pub why: Vec<Why>,
}

/// A dataset made ready for questions.
#[derive(Clone, Debug)]
pub struct Engine {
    index: Index,
    gazetteer: Gazetteer,
    reader: Reader,
    staff: Staff,
}

impl Engine {
    /// Builds the dictionaries; takes some milliseconds.
    pub fn new(dataset: &Dataset) -> Self {
        let (gazetteer, index) = std::thread::scope(|scope| {
            let places = scope.spawn(|| Gazetteer::new(&dataset.places));
            let index = Index::new(dataset);
            (places.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), index)
        });
        Self {
            index: index.with_places(&gazetteer),
            reader: Reader::new(dataset),
            staff: Staff::new(&dataset.terms),
            gazetteer,
        }
    }

    /// The same engine, which forgives other things: for measuring what each is worth, never for a program.
    #[must_use]
    pub fn forgiving(self, lenience: Lenience) -> Self {
        Self { index: self.index.forgiving(lenience), ..self }
    }

    /// The places of the dataset.
    pub fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }

    /// Answers a question about the dataset the engine was built from.
    pub fn ask(&self, dataset: &Dataset, question: &Question<'_>) -> Answer {
        let query = query::parse(question.text, &self.index, &self.gazetteer);
        if query.units.is_empty() && query.digits.is_none() {
            return Answer::default();
        }
        let (index, gazetteer) = (&self.index, &self.gazetteer);
        let adviser = Adviser { dataset, index, gazetteer, reader: &self.reader, staff: &self.staff };
        let advice = adviser.advise(&query, question);
        let hits = rank::rank(dataset, index, gazetteer, &query, &advice, question);
        let guess = hits.first().filter(|hit| hit.tier == Tier::Misspelt).map(|_| self.guess(&query));
        Answer { hits, places: query.places.clone(), situations: advice.situations, guess, query }
    }

    /// Which letters of a shown name the typed words matched: ranges of characters, in order, not overlapping.
    pub fn marks(&self, answer: &Answer, name: &str) -> Vec<std::ops::Range<usize>> {
        marks::marks(&answer.query, &self.index.lexicon, name)
    }

    /// The typed words as the dictionary has them.
    fn guess(&self, query: &Query) -> String {
        let best = |unit: &query::Unit| {
            let best = unit.found.iter().max_by(|a, b| a.quality.total_cmp(&b.quality).then(b.word.cmp(&a.word)));
            best.filter(|_| !unit.is_place).map_or_else(
                || unit.typed.forms.plain.clone(),
                |found| self.index.lexicon.forms(found.word).written.to_owned(),
            )
        };
        let mut words: Vec<String> = query.units.iter().map(best).collect();
        // Words that were joined have found the same compound.
        words.dedup();
        words.join(" ")
    }
}
