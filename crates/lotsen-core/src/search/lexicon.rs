//! A dictionary of words that are looked up tolerantly: a plain scan, made fast by a mask of letters per word.
//!
//! A directory has a few thousand different words; scanning them is faster than any index that also does prefixes, and simpler.
//! The same structure holds the words of records and the names of places.

use super::abbreviation;
use super::distance::Pattern;
use crate::text::{Forms, same_word};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Position of a word in a [`Lexicon`].
pub(crate) type WordId = u32;

/// How a typed word and a stored word are alike. The order is that of the tiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Likeness {
    /// As written.
    Exact,
    /// The stored word goes on.
    Prefix,
    /// But for diacritics, spelling by ear or inflection.
    Folded,
    /// Stands inside a compound.
    Inside,
    /// With slips.
    Misspelt,
    /// Its letters in order: an abbreviation.
    Abbreviated,
}

/// A stored word that a typed one may mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Found {
    pub(crate) word: WordId,
    /// 0–1; the ladder was measured, see the constants below.
    pub(crate) quality: f32,
    pub(crate) likeness: Likeness,
}

/// Qualities of the steps. Typed diacritics were meant: a word without them is a lesser match than one with them left out.
mod quality {
    pub(super) const DIACRITIC_MISSING: f32 = 0.96;
    pub(super) const SOUND: f32 = 0.92;
    pub(super) const INFLECTED: f32 = 0.90;
    pub(super) const DIACRITIC_DIFFERS: f32 = 0.85;
    pub(super) const PREFIX: (f32, f32) = (0.72, 0.16);
    pub(super) const SLIP: f32 = 0.90;
    pub(super) const SECOND_SLIP: f32 = 0.85;
    pub(super) const SLIP_IN_PREFIX: (f32, f32) = (0.45, 0.20);
    pub(super) const INSIDE: (f32, f32) = (0.50, 0.18);
    /// Below this an abbreviation is tried.
    pub(super) const POOR: f32 = 0.80;
}

/// Shortest words for looking inside compounds and for slips in a beginning.
const INSIDE_FROM: usize = 4;
const SLIP_IN_PREFIX_FROM: usize = 6;

#[derive(Clone, Debug)]
struct Entry {
    forms: Forms,
    len: usize,
}

/// The dictionary.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexicon {
    entries: Vec<Entry>,
    /// The letters of each word, apart from the words: most words are left out without being touched.
    letters: Vec<u64>,
    ids: HashMap<String, WordId>,
    by_plain: HashSet<String>,
    by_sound: HashMap<String, Vec<WordId>>,
}

/// A typed word, prepared.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) forms: Forms,
    pattern: Option<Pattern>,
    by_ear: Option<Pattern>,
    letters: u64,
    len: usize,
    budget: u32,
}

impl Typed {
    pub(crate) fn new(word: &str) -> Self {
        let forms = Forms::of(word);
        let len = forms.plain.chars().count();
        Self {
            pattern: Pattern::new(&forms.plain),
            by_ear: Pattern::new(&forms.sound),
            letters: mask(&forms.plain),
            len,
            budget: budget(&forms.plain, len),
            forms,
        }
    }

    fn has_diacritics(&self) -> bool {
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

/// Which letters a word has: a–z and digits by themselves, all others shared among the remaining bits.
fn mask(word: &str) -> u64 {
    word.chars().fold(0, |bits, c| {
        let bit = match c {
            'a'..='z' => c as u32 - 'a' as u32,
            '0'..='9' => 26 + c as u32 - '0' as u32,
            other => 36 + other as u32 % 28,
        };
        bits | 1 << bit
    })
}

impl Lexicon {
    /// A dictionary of written forms, in a fixed order.
    pub(crate) fn new(words: BTreeSet<String>) -> Self {
        let entries: Vec<Entry> = words
            .into_iter()
            .map(|word| {
                let forms = Forms::of(&word);
                Entry { len: forms.plain.chars().count(), forms }
            })
            .collect();
        let ids = (0..).zip(&entries).map(|(id, entry)| (entry.forms.written.clone(), id)).collect();
        let mut by_sound: HashMap<String, Vec<WordId>> = HashMap::new();
        for (id, entry) in (0..).zip(&entries) {
            by_sound.entry(entry.forms.sound.clone()).or_default().push(id);
        }
        let letters = entries.iter().map(|entry| mask(&entry.forms.plain)).collect();
        let by_plain = entries.iter().map(|entry| entry.forms.plain.clone()).collect();
        Self { entries, letters, ids, by_plain, by_sound }
    }

    /// Whether a plain form is a word of the dictionary, as it stands or by ear.
    pub(crate) fn has(&self, plain: &str) -> bool {
        self.by_plain.contains(plain) || self.by_sound.contains_key(&crate::text::sound(plain))
    }

    /// All words, in dictionary order.
    pub(crate) fn words(&self) -> impl Iterator<Item = (WordId, &Forms)> {
        (0..).zip(self.entries.iter().map(|entry| &entry.forms))
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The word of a written form.
    pub(crate) fn id(&self, written: &str) -> Option<WordId> {
        self.ids.get(written).copied()
    }

    /// The forms of a word.
    pub(crate) fn forms(&self, word: WordId) -> &Forms {
        &self.entries[word as usize].forms
    }

    /// Every word that the typed one may mean, in dictionary order. Guesses are left out where something was meant plainly.
    pub(crate) fn look_up(&self, typed: &Typed) -> Vec<Found> {
        if typed.len == 0 {
            return Vec::new();
        }
        let near =
            (0..).zip(&self.letters).filter(|(_, letters)| (typed.letters & !**letters).count_ones() <= typed.budget);
        let alike = self.by_sound.get(&typed.forms.sound).into_iter().flatten().copied();
        let mut words: Vec<WordId> = near.map(|(word, _)| word).chain(alike).collect();
        words.sort_unstable();
        words.dedup();
        let mut found: Vec<Found> = words
            .into_iter()
            .filter_map(|word| {
                let (quality, likeness) = compare(typed, &self.entries[word as usize])?;
                Some(Found { word, quality, likeness })
            })
            .collect();
        let best = found.iter().map(|f| f.quality).fold(0.0, f32::max);
        if best < quality::POOR {
            self.abbreviations(typed, &mut found);
        }
        let plainly = found.iter().any(|f| matches!(f.likeness, Likeness::Exact) || f.quality >= quality::SOUND);
        found.retain(|f| !plainly || f.likeness < Likeness::Misspelt);
        found
    }

    fn abbreviations(&self, typed: &Typed, found: &mut Vec<Found>) {
        let known: Vec<WordId> = found.iter().map(|f| f.word).collect();
        for ((word, entry), letters) in (0..).zip(&self.entries).zip(&self.letters) {
            let holds_all = typed.letters & !letters == 0;
            if holds_all
                && entry.len > typed.len
                && !known.contains(&word)
                && let Some(quality) = abbreviation::quality(&typed.forms.plain, &entry.forms.plain)
            {
                found.push(Found { word, quality, likeness: Likeness::Abbreviated });
            }
        }
        found.sort_by_key(|f| f.word);
    }
}

/// The best way in which a stored word is like the typed one.
#[allow(clippy::cast_precision_loss, reason = "lengths of words are small")]
fn compare(typed: &Typed, entry: &Entry) -> Option<(f32, Likeness)> {
    let (typed_word, word) = (&typed.forms.plain, &entry.forms.plain);
    let share = typed.len as f32 / entry.len.max(1) as f32;
    let graded = |(base, rise): (f32, f32)| base + rise * share;
    if typed.forms.written == entry.forms.written {
        return Some((1.0, Likeness::Exact));
    }
    if typed_word == word {
        let quality = if typed.has_diacritics() { quality::DIACRITIC_DIFFERS } else { quality::DIACRITIC_MISSING };
        return Some((quality, Likeness::Folded));
    }
    if sounds_alike(typed, entry) {
        return Some((quality::SOUND, Likeness::Folded));
    }
    if same_word(typed_word, word) {
        return Some((quality::INFLECTED, Likeness::Folded));
    }
    if word.starts_with(typed_word.as_str()) {
        let meant = !typed.has_diacritics() || entry.forms.written.starts_with(&typed.forms.written);
        let quality = graded(quality::PREFIX) * if meant { 1.0 } else { 0.9 };
        return Some((quality, Likeness::Prefix));
    }
    slipped(typed, entry, share).or_else(|| {
        let inside = typed.len >= INSIDE_FROM && word.contains(typed_word.as_str());
        inside.then(|| (graded(quality::INSIDE), Likeness::Inside))
    })
}

/// Equal by ear. A key of one or two sounds says nothing, and a word does not become three letters longer by ear.
fn sounds_alike(typed: &Typed, entry: &Entry) -> bool {
    typed.forms.sound == entry.forms.sound
        && typed.forms.sound.chars().count() >= 3
        && typed.len.abs_diff(entry.len) <= 3
}

/// With slips of the finger: in the whole word, in its sound, or in its beginning.
#[allow(clippy::cast_precision_loss, reason = "slips and lengths are small")]
fn slipped(typed: &Typed, entry: &Entry, share: f32) -> Option<(f32, Likeness)> {
    if typed.budget == 0 {
        return None;
    }
    let graded = |slips: u32| {
        let second = if slips > 1 { quality::SECOND_SLIP } else { 1.0 };
        quality::SLIP * (1.0 - slips as f32 / typed.len as f32) * second
    };
    let distance = typed.pattern.as_ref()?.distance(&entry.forms.plain);
    if distance.whole <= typed.budget {
        return Some((graded(distance.whole), Likeness::Misspelt));
    }
    let ear = typed.by_ear.as_ref().map(|pattern| pattern.distance(&entry.forms.sound).whole);
    let sounds = typed.forms.sound.chars().count();
    if sounds >= SLIP_IN_PREFIX_FROM && ear.is_some_and(|slips| slips <= 1) {
        return Some((graded(1) * quality::SOUND, Likeness::Misspelt));
    }
    let in_prefix = typed.len >= SLIP_IN_PREFIX_FROM && distance.prefix <= typed.budget && entry.len > typed.len;
    in_prefix.then(|| {
        let (base, rise) = quality::SLIP_IN_PREFIX;
        ((base + rise * share) * graded(distance.prefix), Likeness::Misspelt)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(words: &[&str], typed: &str) -> Option<(String, Likeness)> {
        let lexicon = Lexicon::new(words.iter().map(|word| crate::text::written(word)).collect());
        let found = lexicon.look_up(&Typed::new(typed));
        let best = found.into_iter().max_by(|a, b| a.quality.total_cmp(&b.quality))?;
        Some((lexicon.forms(best.word).written.clone(), best.likeness))
    }

    #[test]
    fn a_typed_word_finds_the_word_it_means() {
        let words = [
            "kvinnofridslinjen",
            "kvinnojour",
            "mottagningen",
            "håbo",
            "habo",
            "tris",
            "trist",
            "preventell",
            "ånger",
            "koordinator",
            "mansmottagningen",
            "självmordslinjen",
            "socialjour",
        ];
        for (typed, expected, likeness) in [
            ("kvinnojour", "kvinnojour", Likeness::Exact),
            ("kvinnof", "kvinnofridslinjen", Likeness::Prefix),
            ("kvinofridslinjen", "kvinnofridslinjen", Likeness::Folded),
            ("kwinnojour", "kvinnojour", Likeness::Folded),
            ("kvinnofirdslinjen", "kvinnofridslinjen", Likeness::Misspelt),
            ("mottagning", "mottagningen", Likeness::Folded),
            ("habo", "habo", Likeness::Exact),
            ("håbo", "håbo", Likeness::Exact),
            ("tris", "tris", Likeness::Exact),
            ("prevntell", "preventell", Likeness::Misspelt),
            ("anger", "ånger", Likeness::Folded),
            ("koordinatorn", "koordinator", Likeness::Folded),
            ("fridslinjen", "kvinnofridslinjen", Likeness::Inside),
            ("mansmtgn", "mansmottagningen", Likeness::Abbreviated),
            ("socialjuor", "socialjour", Likeness::Misspelt),
        ] {
            assert_eq!(best(&words, typed), Some((expected.to_owned(), likeness)), "{typed}");
        }
        for typed in ["xyz", "", "tri5", "112"] {
            assert_eq!(best(&words, typed), None, "{typed}");
        }
    }

    #[test]
    fn short_words_and_digits_allow_no_slip() {
        assert_eq!(best(&["nmt"], "nmr"), None);
        assert_eq!(best(&["11414"], "11415"), None);
        assert_eq!(best(&["1177"], "1178"), None);
    }
}
