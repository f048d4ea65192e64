//! How a typed word and a stored one are alike, if they are.

use super::mask::at_most;
use super::{BEGINNING, Found, Lexicon, Likeness, Typed, WordId, quality};
use crate::search::abbreviation;
use crate::search::distance::Pattern;
use crate::text::same_word;

/// Shortest words for slips in a beginning.
const SLIP_IN_PREFIX_FROM: usize = 6;

/// A typed word that may have slips in it, prepared for comparing.
pub(super) struct Slipped<'a> {
    typed: &'a Typed,
    spelt: Pattern,
    heard: Pattern,
}

impl<'a> Slipped<'a> {
    /// Nothing where the word may have none.
    pub(super) fn new(typed: &'a Typed) -> Option<Self> {
        if typed.budget == 0 {
            return None;
        }
        Some(Self { typed, spelt: Pattern::new(&typed.forms.plain)?, heard: Pattern::new(&typed.forms.sound)? })
    }

    /// How alike a word is with so many slips in it.
    #[allow(clippy::cast_precision_loss, reason = "slips and lengths are small")]
    pub(super) fn quality(&self, slips: u32) -> f32 {
        let second = if slips > 1 { quality::SECOND_SLIP } else { 1.0 };
        quality::SLIP * (1.0 - slips as f32 / self.typed.len as f32) * second
    }
}

impl Lexicon {
    /// Whether a typed word is a stored one or its beginning.
    pub(super) fn plainly(&self, typed: &Typed, word: WordId) -> Option<Found> {
        let forms = self.forms(word);
        let found = |quality, likeness| Some(Found { word, quality, likeness });
        if typed.forms.written == forms.written {
            return found(1.0, Likeness::Exact);
        }
        if typed.forms.plain == forms.plain {
            let differs = typed.has_diacritics();
            let quality = if differs { quality::DIACRITIC_DIFFERS } else { quality::DIACRITIC_MISSING };
            return found(quality, Likeness::Folded);
        }
        if self.lenience.sound && self.sounds_alike(typed, word) {
            return found(quality::SOUND, Likeness::Folded);
        }
        if self.lenience.inflection && same_word(&typed.forms.plain, forms.plain) {
            return found(quality::INFLECTED, Likeness::Folded);
        }
        if !forms.plain.starts_with(typed.forms.plain.as_str()) {
            return None;
        }
        let meant = !typed.has_diacritics() || forms.written.starts_with(typed.forms.written.as_str());
        found(self.graded(typed, word, quality::PREFIX) * if meant { 1.0 } else { 0.9 }, Likeness::Prefix)
    }

    /// A quality that rises with the share of the word that was typed.
    #[allow(clippy::cast_precision_loss, reason = "lengths of words are small")]
    fn graded(&self, typed: &Typed, word: WordId, (base, rise): (f32, f32)) -> f32 {
        base + rise * typed.len as f32 / self.letters_in(word).max(1) as f32
    }

    /// Words that lack at most so many of the typed letters: those that can be it with so many slips, or hold it.
    pub(super) fn with_letters(&self, typed: &Typed, missing: u32) -> Vec<WordId> {
        match missing {
            0 => self.lacking::<0>(typed),
            1 => self.lacking::<1>(typed),
            _ => self.lacking::<2>(typed),
        }
    }

    /// A loop for each number: with the number known it tests a word in a few instructions.
    fn lacking<const MOST: u32>(&self, typed: &Typed) -> Vec<WordId> {
        let words = (0..).zip(&self.letters[..self.tolerant]);
        words.filter(|(_, letters)| at_most(MOST, typed.letters & !**letters)).map(|(word, _)| word).collect()
    }

    pub(super) fn slips(&self, typed: &Typed, near: &[WordId], found: &mut Vec<Found>) {
        if let Some(slipped) = Slipped::new(typed) {
            found.extend(near.iter().filter_map(|word| self.slipped(&slipped, *word)));
        }
    }

    pub(super) fn is_longer_with_all(&self, typed: &Typed, word: WordId) -> bool {
        self.letters_in(word) > typed.len && typed.letters & !self.letters[word as usize] == 0
    }

    pub(super) fn inside(&self, typed: &Typed, word: WordId) -> Option<Found> {
        let quality = self.graded(typed, word, quality::INSIDE);
        let holds = self.plain(word).contains(typed.forms.plain.as_str());
        holds.then_some(Found { word, quality, likeness: Likeness::Inside })
    }

    pub(super) fn abbreviated(&self, typed: &Typed, word: WordId) -> Option<Found> {
        let quality = abbreviation::quality(&typed.forms.plain, self.plain(word))?;
        Some(Found { word, quality, likeness: Likeness::Abbreviated })
    }

    /// Equal by ear. A key of one or two sounds says nothing, and a word does not become three letters longer by ear.
    fn sounds_alike(&self, typed: &Typed, word: WordId) -> bool {
        typed.forms.sound == self.forms(word).sound
            && typed.forms.sound.chars().count() >= 3
            && typed.len.abs_diff(self.letters_in(word)) <= 3
    }

    /// With slips of the finger: in the whole word, in its sound, or in its beginning.
    pub(super) fn slipped(&self, slipped: &Slipped<'_>, word: WordId) -> Option<Found> {
        let whole = || self.slips_in_whole(slipped, word).map(|slips| slipped.quality(slips));
        let by_ear = || self.is_slip_by_ear(slipped, word).then(|| slipped.quality(1) * quality::SOUND);
        let beginning = || {
            let slips = self.slips_in_beginning(slipped, word)?;
            Some(self.graded(slipped.typed, word, quality::SLIP_IN_PREFIX) * slipped.quality(slips))
        };
        let quality = whole().or_else(by_ear).or_else(beginning)?;
        Some(Found { word, quality, likeness: Likeness::Misspelt })
    }

    /// A slip changes one letter: words with more other letters need not be compared.
    pub(super) fn slips_in_whole(&self, Slipped { typed, spelt, .. }: &Slipped<'_>, word: WordId) -> Option<u32> {
        let near = self.letters_in(word).abs_diff(typed.len) <= typed.budget as usize
            && at_most(typed.budget, self.letters[word as usize] & !typed.letters);
        let slips = near.then(|| spelt.distance(self.plain(word), usize::MAX).whole);
        slips.filter(|slips| *slips <= typed.budget)
    }

    fn is_slip_by_ear(&self, Slipped { typed, heard, .. }: &Slipped<'_>, word: WordId) -> bool {
        let sounds = self.sounds[word as usize];
        typed.sound_len >= SLIP_IN_PREFIX_FROM
            && self.letters_in(word).abs_diff(typed.len) <= 4
            && at_most(1, sounds & !typed.sounds)
            && at_most(1, typed.sounds & !sounds)
            && heard.distance(self.forms(word).sound, usize::MAX).whole <= 1
    }

    fn slips_in_beginning(&self, Slipped { typed, spelt, .. }: &Slipped<'_>, word: WordId) -> Option<u32> {
        // As much of the word as the typed one can be with its slips.
        let reach = typed.len + typed.budget as usize;
        let begins = if reach <= BEGINNING { self.begins[word as usize] } else { self.letters[word as usize] };
        let near = typed.len >= SLIP_IN_PREFIX_FROM
            && self.letters_in(word) > typed.len
            && at_most(typed.budget, typed.letters & !begins);
        let slips = near.then(|| spelt.distance(self.plain(word), reach).prefix);
        slips.filter(|slips| *slips <= typed.budget)
    }
}
