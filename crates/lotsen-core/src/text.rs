//! One folding rule for every box: how typed and stored words are made comparable.
//!
//! Three forms of a word, each a step further from what was typed, all kept (see [`Forms`]): as written, without diacritics,
//! and as it sounds. *A typed diacritic was meant; a missing one is forgiven*, so the written form is compared first.
//! Folded text is never shown to anybody.

mod fold;
mod inflect;
mod sound;

pub use fold::{plain, written};
pub(crate) use inflect::SHORTEST_STEM;
pub use inflect::same_word;
pub use sound::sound;

/// The three forms of one word: its own, or lent by the dictionary that keeps them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forms<S = String> {
    /// Lower case, composed, each script's own spelling variants unified; diacritics kept.
    pub written: S,
    /// Without diacritics.
    pub plain: S,
    /// By ear.
    pub sound: S,
}

impl Forms {
    /// The forms of a word.
    pub fn of(word: &str) -> Self {
        let written = written(word);
        let plain = plain(&written);
        let sound = sound(&plain);
        Self { written, plain, sound }
    }
}

/// A word in a text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The word as it stands.
    pub text: String,
    /// Byte range in the text.
    pub at: std::ops::Range<usize>,
}

/// The words of a text: runs of letters, digits and marks. An apostrophe inside a word belongs to it and is dropped.
pub fn words(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut open = None;
    for (at, c) in text.char_indices() {
        let inside = open.is_some();
        if c.is_alphanumeric() || (inside && !c.is_ascii() && is_mark(c)) {
            open.get_or_insert(at);
        } else if !(inside && is_dropped(c)) {
            tokens.extend(open.take().map(|start| token(text, start..at)));
        }
    }
    tokens.extend(open.map(|start| token(text, start..text.len())));
    tokens
}

fn token(text: &str, at: std::ops::Range<usize>) -> Token {
    let text = &text[at.clone()];
    let kept = if text.contains(is_dropped) { text.replace(is_dropped, "") } else { text.to_owned() };
    Token { text: kept, at }
}

/// Apostrophes, and signs that only say how letters join or where a line may break.
fn is_dropped(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// Combining marks: vowel signs and tone marks are part of a word in Thai, Arabic, Tigrinya and others.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        for (text, expected) in [
            ("", &[][..]),
            ("koordinator  åsele", &["koordinator", "åsele"]),
            ("oros-anmälan", &["oros", "anmälan"]),
            ("Ben's 16-åring", &["Bens", "16", "åring"]),
            ("2021:23", &["2021", "23"]),
            ("a\u{30a}sele", &["a\u{30a}sele"]),
            ("ช่วยด้วย", &["ช่วยด้วย"]),
            ("زوجي يضربني", &["زوجي", "يضربني"]),
            ("\u{202e}\0\t112\u{7}", &["112"]),
        ] {
            let found: Vec<String> = words(text).into_iter().map(|token| token.text).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn words_lie_in_the_text_in_order(text in ".*") {
            let mut end = 0;
            for token in words(&text) {
                prop_assert!(token.at.start >= end && token.at.end <= text.len());
                prop_assert!(text.get(token.at.clone()).is_some());
                end = token.at.end;
            }
        }

        #[test]
        fn folding_twice_is_folding_once(text in ".*") {
            let once = Forms::of(&text);
            prop_assert_eq!(&written(&once.written), &once.written);
            prop_assert_eq!(&plain(&once.plain), &once.plain);
        }

        #[test]
        fn a_sound_key_is_never_longer_than_twice_the_word(text in "[a-zåäö]{0,30}") {
            let forms = Forms::of(&text);
            prop_assert!(forms.sound.len() <= 2 * forms.plain.len());
        }
    }
}
