//! Abbreviations such as `mansmtgn`: the letters of a word in order, with gaps.
//!
//! The one place that names `fuzzy-matcher`. It is a poor search engine over records (one wrong letter and nothing is found) and an
//! excellent second step over dictionary words. The crate is no longer developed; another subsequence matcher would fit behind
//! these two functions.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

/// Shorter abbreviations mean everything.
const SHORTEST: usize = 3;

/// How well a typed word abbreviates a longer one; nothing where it does not. Both are plain forms.
#[allow(clippy::cast_precision_loss, reason = "scores are small")]
pub(crate) fn quality(typed: &str, word: &str) -> Option<f32> {
    let first = typed.chars().next()?;
    if typed.chars().count() < SHORTEST || !word.starts_with(first) {
        return None;
    }
    MATCHER.with(|matcher| {
        let score = matcher.fuzzy_match(word, typed)? as f32;
        let itself = matcher.fuzzy_match(typed, typed)? as f32;
        Some(0.30 + 0.38 * (score / itself).clamp(0.0, 1.0))
    })
}

/// Which letters of a word an abbreviation uses, as positions of characters.
pub(crate) fn letters(typed: &str, word: &str) -> Vec<usize> {
    MATCHER.with(|matcher| matcher.fuzzy_indices(word, typed)).map(|(_, indices)| indices).unwrap_or_default()
}

thread_local! {
    /// The matcher keeps working memory, so each thread has its own.
    static MATCHER: SkimMatcherV2 = SkimMatcherV2::default().ignore_case();
}
