//! How often a situation is recognised from words that the recogniser was not made from.
//!
//! The editors' phrases are dealt into parts; each part is read by a recogniser made from the others. Phrases by one hand are
//! like each other, so people who have never seen them are recognised less often than this says: it compares one way of
//! recognising with another, and finds the situations that are mixed up.

use crate::Failure;
use crate::dice::stable_hash;
use lotsen_core::model::{Dataset, Phrase};
use lotsen_core::search::{self, Engine, Question};
use std::collections::BTreeMap;
use std::path::Path;

/// What became of left-out phrases.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Score {
    pub(crate) asked: u32,
    /// Its very situation came first.
    pub(crate) first: u32,
    /// It, or one that lies within the same tile, came first.
    pub(crate) kin: u32,
    /// It was among the first three.
    pub(crate) third: u32,
    /// Nothing was recognised.
    pub(crate) silent: u32,
}

impl Score {
    /// Adds another's counts.
    pub(crate) fn add(&mut self, other: Self) {
        self.asked += other.asked;
        self.first += other.first;
        self.kin += other.kin;
        self.third += other.third;
        self.silent += other.silent;
    }
}

/// The scores by language, and which situations are taken for which others, the most frequent first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recognised {
    pub(crate) languages: BTreeMap<String, Score>,
    pub(crate) mixed: Vec<(String, String, u32)>,
}

/// Reads every phrase of the data room with a recogniser that was made without it.
pub(crate) fn left_out(parts: u64) -> Result<Recognised, Failure> {
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let dataset = lotsen_compile::compile(&room)
        .dataset
        .ok_or("the data room has problems: `lotsen-cli check data` tells them")?;
    let mut recognised = Recognised::default();
    let mut mixed: BTreeMap<(String, String), u32> = BTreeMap::new();
    for part in 0..parts {
        let (rest, left) = without(&dataset, |phrase| stable_hash(0, &[&phrase.text]) % parts == part);
        let engine = Engine::new(&rest);
        for (situation, phrase) in left {
            let score = recognised.languages.entry(phrase.lang.clone()).or_default();
            let read = engine.ask(&rest, &Question { text: &phrase.text, ..Question::default() }).situations;
            let tile = |at: usize| rest.situations[at].within.as_ref().unwrap_or(&rest.situations[at].id);
            let first = read.first().map(|(at, _)| *at);
            score.asked += 1;
            score.silent += u32::from(read.is_empty());
            score.first += u32::from(first == Some(situation));
            score.kin += u32::from(first.is_some_and(|first| tile(first) == tile(situation)));
            score.third += u32::from(read.iter().take(3).any(|(at, _)| *at == situation));
            if first != Some(situation) {
                let taken_for = first.map_or("–", |first| rest.situations[first].id.as_str());
                *mixed.entry((rest.situations[situation].id.clone(), taken_for.to_owned())).or_default() += 1;
            }
        }
    }
    recognised.mixed = mixed.into_iter().map(|((of, as_what), times)| (of, as_what, times)).collect();
    recognised.mixed.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| a.cmp(b)));
    Ok(recognised)
}

/// The dataset without some phrases, learnt anew, and those phrases with their situations.
fn without(dataset: &Dataset, leave: impl Fn(&Phrase) -> bool) -> (Dataset, Vec<(usize, Phrase)>) {
    let mut rest = dataset.clone();
    let mut left = Vec::new();
    for (at, situation) in rest.situations.iter_mut().enumerate() {
        let (out, stay) = situation.phrases.drain(..).partition(&leave);
        situation.phrases = stay;
        left.extend(Vec::into_iter(out).map(|phrase| (at, phrase)));
    }
    rest.recogniser = search::train(&rest);
    (rest, left)
}
