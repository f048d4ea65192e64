//! What each mechanism is worth: everything is asked again without it.
//!
//! Most are taken away by taking their data away; what a word is forgiven has switches ([`Lenience`]). What was learnt from phrases
//! is kept where it does not rest on what is taken away.

use crate::Failure;
use crate::directory::Directory;
use crate::engine::Lotsen;
use crate::judged;
use crate::noise::{self, Query};
use crate::quality::Quality;
use crate::side::Side;
use lotsen_core::model::{Dataset, PlaceKind, Recogniser, Vocabulary};
use lotsen_core::place::Gazetteer;
use lotsen_core::search::Lenience;
use lotsen_measure::Measures;
use std::collections::BTreeMap;

/// How well everything is answered without one mechanism.
pub(crate) struct Without {
    pub(crate) what: &'static str,
    /// The judged queries, class by class.
    pub(crate) judged: BTreeMap<String, Measures>,
    /// All judged queries.
    pub(crate) all: Measures,
    /// The noisy queries of the held side.
    pub(crate) noise: Measures,
}

/// Takes something away.
type Take = fn(&mut Dataset, &mut Lenience);

/// What is taken away, in turn; nothing at first.
const MECHANISMS: [(&str, Take); 21] = [
    ("nothing", |_, _| {}),
    ("spelling by ear", |_, lenience| lenience.sound = false),
    ("endings", |_, lenience| lenience.inflection = false),
    ("slips", |_, lenience| lenience.slips = false),
    ("words inside compounds", |_, lenience| lenience.inside = false),
    ("abbreviations", |_, lenience| lenience.abbreviations = false),
    ("cutting joined words", |_, lenience| lenience.joined = false),
    ("joining cut words", |_, lenience| lenience.apart = false),
    ("small words", |dataset, _| dataset.stopwords.clear()),
    ("spoken spellings", |dataset, _| dataset.spoken.clear()),
    ("words of topics", |dataset, _| forget(dataset, Vocabulary::Topic)),
    ("words of kinds", |dataset, _| forget(dataset, Vocabulary::Kind)),
    ("words of audiences", |dataset, _| forget(dataset, Vocabulary::Audience)),
    ("words of forms", |dataset, _| forget(dataset, Vocabulary::Format)),
    ("everyday words", |dataset, _| forget(dataset, Vocabulary::Everyday)),
    ("other languages", |dataset, _| {
        for term in &mut dataset.terms {
            term.words.retain(|said| ["sv", "en"].contains(&said.lang.as_str()));
        }
    }),
    ("other and former names", |dataset, _| {
        for record in &mut dataset.records {
            record.also.clear();
            record.former.clear();
        }
    }),
    ("localities", |dataset, _| dataset.places.retain(|place| place.kind != PlaceKind::Locality)),
    ("editorial order", |dataset, _| dataset.records.iter_mut().for_each(|record| record.priority = 50)),
    ("signals", |dataset, _| dataset.situations.iter_mut().for_each(|situation| situation.signals.clear())),
    ("recognising situations", |dataset, _| dataset.recogniser = Recogniser::default()),
];

fn forget(dataset: &mut Dataset, vocabulary: Vocabulary) {
    dataset.terms.iter_mut().filter(|term| term.of == vocabulary).for_each(|term| term.words.clear());
}

/// Asks everything without each mechanism in turn.
pub(crate) fn all(dataset: &Dataset, seed: u64, most: usize) -> Result<Vec<Without>, Failure> {
    let queries = noise::queries(&Directory::new(dataset), seed, most);
    let held: Vec<&Query> = queries.iter().filter(|query| query.side == Side::Held).collect();
    MECHANISMS.iter().map(|(what, take)| without(dataset, &held, what, *take)).collect()
}

fn without(dataset: &Dataset, noise: &[&Query], what: &'static str, take: Take) -> Result<Without, Failure> {
    let (mut rest, mut lenience) = (dataset.clone(), Lenience::default());
    take(&mut rest, &mut lenience);
    let questions = judged::read(&rest, &Gazetteer::new(&rest.places))?;
    let mut lotsen = Lotsen::forgiving(&rest, lenience);
    let mut judged: BTreeMap<String, Measures> = BTreeMap::new();
    let mut all = Measures::default();
    for question in &questions {
        let one = judged::measure(&mut lotsen, question);
        judged.entry(question.class.clone()).or_default().add(one);
        all.add(one);
    }
    let judged = judged.into_iter().map(|(class, sum)| (class, sum.mean())).collect();
    let noise = Quality::of(&mut lotsen, noise, crate::NO_LIMIT).all(Side::Held);
    Ok(Without { what, judged, all: all.mean(), noise })
}
