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
    let score = matcher().fuzzy_match(word, typed)? as f32;
    let itself = matcher().fuzzy_match(typed, typed)? as f32;
    Some(0.30 + 0.38 * (score / itself).clamp(0.0, 1.0))
}

/// Which letters of a word an abbreviation uses, as positions of characters.
pub(crate) fn letters(typed: &str, word: &str) -> Vec<usize> {
    matcher().fuzzy_indices(word, typed).map(|(_, indices)| indices).unwrap_or_default()
}

/// A new one for every comparison: one that is kept reads parts of what it compared before (fuzzy-matcher 0.3.7), and an answer must not
/// depend on what was typed before it.
fn matcher() -> SkimMatcherV2 {
    SkimMatcherV2::default().ignore_case()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_comparison_depends_on_the_one_before_it() {
        let alone = quality("nnpn", "nanpn");
        assert!(alone.is_some() && quality("npn", "npannp").is_some());
        assert_eq!(quality("nnpn", "nanpn"), alone);
    }
}
