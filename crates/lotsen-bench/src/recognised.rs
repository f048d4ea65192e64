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

/// Counts what is recognised, phrase by phrase.
#[derive(Default)]
struct Tally {
    languages: BTreeMap<String, Score>,
    mixed: BTreeMap<(String, String), u32>,
}

impl Tally {
    /// Reads phrases, each with its language and the position of its situation, by what the dataset has learnt.
    fn read<'a>(&mut self, dataset: &Dataset, phrases: impl Iterator<Item = (usize, &'a str, &'a str)>) {
        let engine = Engine::new(dataset);
        let id = |at: usize| dataset.situations[at].id.as_str();
        let tile = |at: usize| dataset.situations[at].within.as_deref().unwrap_or(id(at));
        for (situation, lang, text) in phrases {
            let score = self.languages.entry(lang.to_owned()).or_default();
            let read = engine.ask(dataset, &Question { text, ..Question::default() }).situations;
            let first = read.first().map(|(at, _)| *at);
            score.asked += 1;
            score.silent += u32::from(read.is_empty());
            score.first += u32::from(first == Some(situation));
            score.kin += u32::from(first.is_some_and(|first| tile(first) == tile(situation)));
            score.third += u32::from(read.iter().take(3).any(|(at, _)| *at == situation));
            if first != Some(situation) {
                let taken_for = first.map_or("–", id);
                *self.mixed.entry((id(situation).to_owned(), taken_for.to_owned())).or_default() += 1;
            }
        }
    }

    fn counted(self) -> Recognised {
        let mut mixed: Vec<_> = self.mixed.into_iter().map(|((of, as_what), times)| (of, as_what, times)).collect();
        mixed.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| a.cmp(b)));
        Recognised { languages: self.languages, mixed }
    }
}

/// Reads every phrase of the data room with a recogniser that was made without it.
pub(crate) fn left_out(parts: u64) -> Result<Recognised, Failure> {
    let dataset = room()?;
    let mut tally = Tally::default();
    for part in 0..parts {
        let (rest, left) = without(&dataset, |phrase| stable_hash(0, &[&phrase.text]) % parts == part);
        tally.read(&rest, left.iter().map(|(at, phrase)| (*at, phrase.lang.as_str(), phrase.text.as_str())));
    }
    Ok(tally.counted())
}

/// Reads the phrases of a file, of which nothing was learnt: a line each of situation, language and text, with tabs between. Phrases
/// by other hands tell what strangers get.
pub(crate) fn by_others(file: &Path) -> Result<Recognised, Failure> {
    let dataset = lotsen_compile::learnt(room()?);
    let text = std::fs::read_to_string(file)?;
    let said: Vec<(usize, &str, &str)> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| said(&dataset, line))
        .collect::<Result<_, _>>()?;
    let mut tally = Tally::default();
    tally.read(&dataset, said.into_iter());
    Ok(tally.counted())
}

fn said<'a>(dataset: &Dataset, line: &'a str) -> Result<(usize, &'a str, &'a str), String> {
    let mut fields = line.split('\t');
    let (Some(id), Some(lang), Some(text)) = (fields.next(), fields.next(), fields.next()) else {
        return Err(format!("not situation, language and text: {line}"));
    };
    let at = dataset.situations.iter().position(|situation| situation.id == id);
    at.map(|at| (at, lang, text)).ok_or_else(|| format!("no situation of this name: {id}"))
}

/// The data room, nothing learnt yet.
fn room() -> Result<Dataset, Failure> {
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let dataset = lotsen_compile::compile(&room).dataset;
    Ok(dataset.ok_or("the data room has problems: `lotsen-cli check` tells them")?)
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
