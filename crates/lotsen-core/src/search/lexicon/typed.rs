//! A typed word, made ready for look-ups.

use super::mask::mask;
use crate::text::Forms;

/// A typed word, prepared.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) forms: Forms,
    pub(super) letters: u64,
    pub(super) sounds: u64,
    /// Characters of the plain form.
    pub(crate) len: usize,
    /// Characters of the sound key.
    pub(super) sound_len: usize,
    pub(super) budget: u32,
}

impl Typed {
    pub(crate) fn new(word: &str) -> Self {
        let forms = Forms::of(word);
        let len = forms.plain.chars().count();
        Self {
            letters: mask(&forms.plain),
            sounds: mask(&forms.sound),
            sound_len: forms.sound.chars().count(),
            len,
            budget: budget(&forms.plain, len),
            forms,
        }
    }

    pub(super) fn has_diacritics(&self) -> bool {
        self.forms.written != self.forms.plain
    }
}

/// How many slips a word may have: none up to three letters, one up to seven, two from eight; none in digits, since a
/// wrong number is worse than none.
fn budget(plain: &str, len: usize) -> u32 {
    if plain.bytes().any(|b| b.is_ascii_digit()) {
        return 0;
    }
    match len {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}
