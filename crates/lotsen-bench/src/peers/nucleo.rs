//! `nucleo-matcher`: fzf's way, optimal alignment.

use super::scan::{Entries, Matcher};
use nucleo_matcher::pattern::{Atom, AtomKind, CaseMatching, Normalization};
use nucleo_matcher::{Config, Utf32String};

pub(crate) struct Nucleo {
    matcher: nucleo_matcher::Matcher,
    texts: Vec<Utf32String>,
}

impl Nucleo {
    pub(crate) fn new(entries: &Entries) -> Self {
        let texts = entries.texts.iter().map(|text| Utf32String::from(text.as_str())).collect();
        Self { matcher: nucleo_matcher::Matcher::new(Config::DEFAULT), texts }
    }
}

impl Matcher for Nucleo {
    fn name(&self) -> &'static str {
        "nucleo-matcher, word by word"
    }

    fn place_weight(&self) -> f32 {
        0.8
    }

    fn each(&mut self, word: &str, matched: &mut dyn FnMut(usize, f32)) {
        let atom = Atom::new(word, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy, false);
        let own = Utf32String::from(word);
        let itself = f32::from(atom.score(own.slice(..), &mut self.matcher).unwrap_or(1));
        for (at, text) in self.texts.iter().enumerate() {
            if let Some(score) = atom.score(text.slice(..), &mut self.matcher) {
                matched(at, (f32::from(score) / itself).clamp(0.01, 1.0));
            }
        }
    }
}
