//! Matchers that score one word against one text, made into a search over records: word by word on every entry of every field,
//! the best counts; who has most words first.

use super::{Peer, Scored};
use crate::document::{Document, peer_words, without_stopwords};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// The entries of all fields, each text once, with the records and the weight it has there. A plain scan would match equal texts
/// again and again: here every scanner is spared that.
#[derive(Debug, Default)]
pub(crate) struct Entries {
    pub(crate) texts: Vec<String>,
    pub(crate) bearers: Vec<Vec<(u32, f32)>>,
    pub(crate) records: usize,
    pub(crate) stopwords: HashSet<String>,
}

impl Entries {
    pub(crate) fn new(documents: &[Document], stopwords: HashSet<String>) -> Self {
        let mut made = Self { records: documents.len(), stopwords, ..Self::default() };
        let mut known: HashMap<&str, usize> = HashMap::new();
        for (document, record) in documents.iter().zip(0..) {
            for (weight, texts) in document.fields() {
                for text in texts.iter().filter(|text| !text.is_empty()) {
                    let at = *known.entry(text).or_insert_with(|| {
                        made.texts.push(text.clone());
                        made.bearers.push(Vec::new());
                        made.texts.len() - 1
                    });
                    made.bear(at, record, weight);
                }
            }
        }
        made
    }

    fn bear(&mut self, at: usize, record: u32, weight: f32) {
        match self.bearers[at].last_mut().filter(|(last, _)| *last == record) {
            Some((_, known)) => *known = known.max(weight),
            None => self.bearers[at].push((record, weight)),
        }
    }
}

/// A matcher of one word against many texts.
pub(crate) trait Matcher {
    /// Its name in tables.
    fn name(&self) -> &'static str;

    /// How much the asker's place weighs.
    fn place_weight(&self) -> f32;

    /// Calls back with each entry that matches, and how well as a share of the word's score with itself.
    fn each(&mut self, word: &str, matched: &mut dyn FnMut(usize, f32));
}

/// A matcher as a search.
pub(crate) struct Scan<M> {
    pub(crate) matcher: M,
    pub(crate) entries: Rc<Entries>,
}

impl<M: Matcher> Peer for Scan<M> {
    fn name(&self) -> &str {
        self.matcher.name()
    }

    fn place_weight(&self) -> f32 {
        self.matcher.place_weight()
    }

    fn scored(&mut self, text: &str, most: usize) -> Scored {
        let words = without_stopwords(&peer_words(text), &self.entries.stopwords);
        let mut total = vec![0.0_f32; self.entries.records];
        for word in &words {
            let mut best = vec![0.0_f32; self.entries.records];
            self.matcher.each(word, &mut |entry, score| {
                for (record, weight) in &self.entries.bearers[entry] {
                    let slot = &mut best[*record as usize];
                    *slot = slot.max(score * weight);
                }
            });
            for (sum, score) in total.iter_mut().zip(best).filter(|(_, score)| *score > 0.0) {
                *sum += A_WORD + score;
            }
        }
        ranked(&total, most)
    }
}

/// A matched word more weighs more than all words matched better.
const A_WORD: f32 = 16.0;

fn ranked(total: &[f32], most: usize) -> Scored {
    let mut scored: Scored = (0..).zip(total.iter().copied()).filter(|(_, score)| *score > 0.0).collect();
    let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if scored.len() > most {
        scored.select_nth_unstable_by(most, order);
        scored.truncate(most);
    }
    scored.sort_by(order);
    scored
}
