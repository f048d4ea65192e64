//! `SkimMatcherV2`: the letters in order, with gaps.

use super::scan::{Entries, Matcher};
use fuzzy_matcher::FuzzyMatcher as _;
use fuzzy_matcher::skim::SkimMatcherV2;
use std::rc::Rc;

pub(crate) struct Skim {
    matcher: SkimMatcherV2,
    entries: Rc<Entries>,
}

impl Skim {
    pub(crate) fn new(entries: &Rc<Entries>) -> Self {
        Self { matcher: SkimMatcherV2::default().ignore_case(), entries: Rc::clone(entries) }
    }
}

impl Matcher for Skim {
    fn name(&self) -> &'static str {
        "SkimMatcherV2, word by word"
    }

    fn place_weight(&self) -> f32 {
        0.5
    }

    #[allow(clippy::cast_precision_loss, reason = "scores are small")]
    fn each(&mut self, word: &str, matched: &mut dyn FnMut(usize, f32)) {
        let itself = self.matcher.fuzzy_match(word, word).unwrap_or(1) as f32;
        for (at, text) in self.entries.texts.iter().enumerate() {
            if let Some(score) = self.matcher.fuzzy_match(text, word) {
                matched(at, (score as f32 / itself).clamp(0.01, 1.0));
            }
        }
    }
}
