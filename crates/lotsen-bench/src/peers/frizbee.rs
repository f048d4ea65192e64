//! `frizbee`: Smith-Waterman with a budget of slips by the word's length.

use super::scan::{Entries, Matcher};
use frizbee::{CaseMatching, Config, SortStrategy};
use std::rc::Rc;

pub(crate) struct Frizbee {
    entries: Rc<Entries>,
}

impl Frizbee {
    pub(crate) fn new(entries: &Rc<Entries>) -> Self {
        Self { entries: Rc::clone(entries) }
    }
}

impl Matcher for Frizbee {
    fn name(&self) -> &'static str {
        "frizbee, word by word"
    }

    fn place_weight(&self) -> f32 {
        0.5
    }

    fn each(&mut self, word: &str, matched: &mut dyn FnMut(usize, f32)) {
        let digits = word.bytes().all(|b| b.is_ascii_digit());
        let slips = match word.chars().count() {
            _ if digits => 0,
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        let config = Config {
            max_typos: Some(slips),
            casing: CaseMatching::Ignore,
            sort: SortStrategy::IndexAsc,
            ..Config::default()
        };
        let mut of_word = frizbee::Matcher::new(word, &config);
        let itself = f32::from(of_word.match_one(word, 0).map_or(1, |found| found.score).max(1));
        for found in of_word.match_list(&self.entries.texts) {
            matched(found.index as usize, (f32::from(found.score) / itself).clamp(0.01, 1.0));
        }
    }
}
