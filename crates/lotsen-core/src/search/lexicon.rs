//! A dictionary of words that are looked up tolerantly: a plain scan, made fast by a mask of letters per word.
//!
//! A directory has a few thousand different words; scanning them is faster than any index that also does prefixes, and simpler.
//! The same structure holds the words of records and the names of places.

use super::abbreviation;
use super::distance::Pattern;
use super::lenience::Lenience;
use crate::text::{Forms, plain, same_word, sound};

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

/// Of so many letters a word's beginning is kept as a mask.
const BEGINNING: usize = 12;

/// Words that differ in these first letters are no forms of one word.
const STEM: usize = crate::text::SHORTEST_STEM;

/// The dictionary: structure of arrays, since a look-up touches few words and tests all of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexicon {
    /// The written, plain and sound form of each word, one after the other: in order of the written forms, words that allow slips
    /// before the others.
    text: String,
    /// Where in the text each word's first form begins, and where each of the three ends.
    spans: Vec<[u32; 4]>,
    /// Characters of each plain form.
    lens: Vec<u16>,
    /// The letters of each word, of its beginning and of its sound: most words are left out without being touched.
    letters: Vec<u64>,
    begins: Vec<u64>,
    sounds: Vec<u64>,
    /// So many words, from the first, are found with slips and inside compounds.
    tolerant: usize,
    by_plain: Vec<WordId>,
    by_sound: Vec<WordId>,
    lenience: Lenience,
}

/// A typed word, prepared.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) forms: Forms,
    pattern: Option<Pattern>,
    by_ear: Option<Pattern>,
    letters: u64,
    sounds: u64,
    /// Characters of the plain form.
    pub(crate) len: usize,
    /// Characters of the sound key.
    sound_len: usize,
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
            sounds: mask(&forms.sound),
            sound_len: forms.sound.chars().count(),
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

/// How alike the most alike is; 0 where nothing was found.
pub(crate) fn best(found: &[Found]) -> f32 {
    found.iter().map(|f| f.quality).fold(0.0, f32::max)
}

/// At most so many letters from the first.
fn beginning(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).map_or(word, |(end, _)| &word[..end])
}

/// The first letters as a number that is in the order of the words: sorting by it first, most comparisons need nothing else.
pub(crate) fn head(word: &str) -> u64 {
    word.bytes().chain(std::iter::repeat(0)).take(8).fold(0, |head, byte| head << 8 | u64::from(byte))
}

/// Whether no more bits than these are set: cheaper than counting where a processor has no instruction for it.
fn at_most(count: u32, bits: u64) -> bool {
    (0..count).fold(bits, |bits, _| bits & bits.wrapping_sub(1)) == 0
}

impl Lexicon {
    /// A dictionary of written forms, both lists in order and each word once. The `exact` ones are found as they stand, by their
    /// beginning, by ear and inflected, never with slips: words of many languages lie a slip apart from each other.
    pub(crate) fn new(tolerant: &[&str], exact: &[&str]) -> Self {
        let words = tolerant.iter().chain(exact);
        let (count, letters) =
            (tolerant.len() + exact.len(), words.clone().map(|written| written.len()).sum::<usize>());
        let mut lexicon = Self {
            // Without diacritics and by ear a word is hardly ever longer.
            text: String::with_capacity(3 * letters),
            spans: Vec::with_capacity(count),
            lens: Vec::with_capacity(count),
            letters: Vec::with_capacity(count),
            begins: Vec::with_capacity(count),
            sounds: Vec::with_capacity(count),
            tolerant: tolerant.len(),
            ..Self::default()
        };
        words.for_each(|written| lexicon.add(written));
        lexicon.by_plain = lexicon.sorted_by(|forms| forms.plain);
        lexicon.by_sound = lexicon.sorted_by(|forms| forms.sound);
        lexicon
    }

    fn add(&mut self, written: &str) {
        let plain = plain(written);
        let sound = sound(&plain);
        let mut span = [self.text.len(); 4];
        for (form, end) in [written, &plain, &sound].into_iter().zip(&mut span[1..]) {
            self.text.push_str(form);
            *end = self.text.len();
        }
        self.spans.push(span.map(|place| u32::try_from(place).unwrap_or(u32::MAX)));
        self.lens.push(u16::try_from(plain.chars().count()).unwrap_or(u16::MAX));
        self.letters.push(mask(&plain));
        self.begins.push(mask(beginning(&plain, BEGINNING)));
        self.sounds.push(mask(&sound));
    }

    /// All words in the order of one of their forms.
    fn sorted_by(&self, form: fn(Forms<&str>) -> &str) -> Vec<WordId> {
        let keyed = |(word, forms)| (head(form(forms)), form(forms), word);
        let mut words: Vec<(u64, &str, WordId)> = self.words().map(keyed).collect();
        words.sort_unstable();
        words.into_iter().map(|(_, _, word)| word).collect()
    }

    /// The same dictionary, which forgives other things.
    pub(crate) fn forgiving(self, lenience: Lenience) -> Self {
        Self { lenience, ..self }
    }

    pub(crate) fn lenience(&self) -> Lenience {
        self.lenience
    }

    /// Whether a plain form is a word of the dictionary, as it stands or by ear.
    pub(crate) fn has(&self, plain: &str) -> bool {
        !self.spelt(plain).is_empty() || !self.sounding(&sound(plain)).is_empty()
    }

    /// The words that are a word of another dictionary, as it stands without diacritics or by ear.
    pub(crate) fn like(&self, word: Forms<&str>) -> impl Iterator<Item = &WordId> {
        self.spelt(word.plain).iter().chain(self.sounding(word.sound))
    }

    /// All words, in dictionary order.
    pub(crate) fn words(&self) -> impl Iterator<Item = (WordId, Forms<&str>)> {
        (0..).take(self.len()).map(|word| (word, self.forms(word)))
    }

    pub(crate) fn len(&self) -> usize {
        self.spans.len()
    }

    /// The word of a written form.
    pub(crate) fn id(&self, written: &str) -> Option<WordId> {
        let find = |words: std::ops::Range<usize>| {
            let spans = &self.spans[words.clone()];
            let at = spans.binary_search_by(|span| self.lent(*span).written.cmp(written)).ok()?;
            WordId::try_from(words.start + at).ok()
        };
        find(0..self.tolerant).or_else(|| find(self.tolerant..self.len()))
    }

    /// The forms of a word.
    pub(crate) fn forms(&self, word: WordId) -> Forms<&str> {
        self.lent(self.spans[word as usize])
    }

    fn lent(&self, span: [u32; 4]) -> Forms<&str> {
        let [start, written, plain, sound] = span.map(|place| place as usize);
        Forms {
            written: &self.text[start..written],
            plain: &self.text[written..plain],
            sound: &self.text[plain..sound],
        }
    }

    /// Characters of a word's plain form.
    fn letters_in(&self, word: WordId) -> usize {
        usize::from(self.lens[word as usize])
    }

    /// Every word that the typed one may mean, in dictionary order. Guesses are left out where something was meant plainly.
    pub(crate) fn look_up(&self, typed: &Typed) -> Vec<Found> {
        let mut found = self.look_up_whole(typed);
        if typed.len >= INSIDE_FROM && self.lenience.inside {
            self.inside(typed, &mut found);
        }
        if typed.len > 0 && best(&found) < quality::POOR && self.lenience.abbreviations {
            self.abbreviations(typed, &mut found);
        }
        found.sort_unstable_by(|a, b| a.word.cmp(&b.word).then(b.quality.total_cmp(&a.quality)));
        found.dedup_by_key(|f| f.word);
        found
    }

    /// The words that the typed one is or begins, with slips where it is none plainly. Not compounds that hold it, nor what it may
    /// be short for.
    pub(crate) fn look_up_whole(&self, typed: &Typed) -> Vec<Found> {
        let mut found = self.look_up_plainly(typed);
        if best(&found) < quality::SOUND {
            self.slips(typed, &mut found);
        }
        found
    }

    /// The words that the typed one is, but for diacritics, spelling by ear and inflection, and those that it begins. Cheap: no
    /// word is touched that begins or sounds otherwise.
    pub(crate) fn look_up_plainly(&self, typed: &Typed) -> Vec<Found> {
        if typed.len == 0 {
            return Vec::new();
        }
        let stem: String = typed.forms.plain.chars().take(STEM).collect();
        let alike = self.beginning(&stem).iter().chain(self.sounding(&typed.forms.sound));
        let mut found: Vec<Found> = alike.filter_map(|word| self.plainly(typed, *word)).collect();
        found.sort_unstable_by_key(|f| f.word);
        found.dedup_by_key(|f| f.word);
        found
    }

    /// The words that the typed one is with slips in it, from its first letter to its last.
    pub(crate) fn nearly(&self, typed: &Typed) -> Vec<Found> {
        let mut found = Vec::new();
        self.slips(typed, &mut found);
        found.retain(|f| self.letters_in(f.word).abs_diff(typed.len) <= typed.budget as usize);
        found
    }

    /// Whether a word is one of those that are found with slips.
    pub(crate) fn is_tolerant(&self, word: WordId) -> bool {
        (word as usize) < self.tolerant
    }

    /// The words whose plain form begins so.
    fn beginning(&self, plain: &str) -> &[WordId] {
        let from = self.by_plain.partition_point(|word| self.forms(*word).plain < plain);
        let rest = &self.by_plain[from..];
        &rest[..rest.partition_point(|word| self.forms(*word).plain.starts_with(plain))]
    }

    /// The words of this plain form.
    fn spelt(&self, plain: &str) -> &[WordId] {
        self.equal(&self.by_plain, plain, |forms| forms.plain)
    }

    /// The words that sound so.
    fn sounding(&self, sound: &str) -> &[WordId] {
        self.equal(&self.by_sound, sound, |forms| forms.sound)
    }

    fn equal<'a>(&'a self, words: &'a [WordId], text: &str, form: fn(Forms<&str>) -> &str) -> &'a [WordId] {
        let rest = &words[words.partition_point(|word| form(self.forms(*word)) < text)..];
        &rest[..rest.iter().take_while(|word| form(self.forms(**word)) == text).count()]
    }

    /// Whether a typed word is a stored one or its beginning.
    fn plainly(&self, typed: &Typed, word: WordId) -> Option<Found> {
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

    /// Words that lack at most `slips` of the typed letters.
    fn with_letters(&self, typed: &Typed, slips: u32) -> impl Iterator<Item = WordId> {
        let letters = typed.letters;
        let near = move |(_, word): &(WordId, &u64)| at_most(slips, letters & !**word);
        (0..).zip(&self.letters[..self.tolerant]).filter(near).map(|(word, _)| word)
    }

    fn slips(&self, typed: &Typed, found: &mut Vec<Found>) {
        if typed.budget > 0 && self.lenience.slips {
            found.extend(self.with_letters(typed, typed.budget).filter_map(|word| self.slipped(typed, word)));
        }
    }

    fn inside(&self, typed: &Typed, found: &mut Vec<Found>) {
        let holding = self.with_letters(typed, 0).filter(|word| self.letters_in(*word) > typed.len);
        let holding = holding.filter(|word| self.forms(*word).plain.contains(typed.forms.plain.as_str()));
        found.extend(holding.map(|word| Found {
            word,
            quality: self.graded(typed, word, quality::INSIDE),
            likeness: Likeness::Inside,
        }));
    }

    fn abbreviations(&self, typed: &Typed, found: &mut Vec<Found>) {
        for word in self.with_letters(typed, 0).filter(|word| self.letters_in(*word) > typed.len) {
            if let Some(quality) = abbreviation::quality(&typed.forms.plain, self.forms(word).plain) {
                found.push(Found { word, quality, likeness: Likeness::Abbreviated });
            }
        }
    }

    /// Equal by ear. A key of one or two sounds says nothing, and a word does not become three letters longer by ear.
    fn sounds_alike(&self, typed: &Typed, word: WordId) -> bool {
        typed.forms.sound == self.forms(word).sound
            && typed.forms.sound.chars().count() >= 3
            && typed.len.abs_diff(self.letters_in(word)) <= 3
    }

    /// With slips of the finger: in the whole word, in its sound, or in its beginning.
    #[allow(clippy::cast_precision_loss, reason = "slips and lengths are small")]
    fn slipped(&self, typed: &Typed, word: WordId) -> Option<Found> {
        let len = self.letters_in(word);
        let found = |quality| Some(Found { word, quality, likeness: Likeness::Misspelt });
        let graded = |slips: u32| {
            let second = if slips > 1 { quality::SECOND_SLIP } else { 1.0 };
            quality::SLIP * (1.0 - slips as f32 / typed.len as f32) * second
        };
        // A slip changes one letter: words with more other letters need not be compared.
        let in_whole = len.abs_diff(typed.len) <= typed.budget as usize
            && at_most(typed.budget, self.letters[word as usize] & !typed.letters);
        // As much of the word as the typed one can be with its slips.
        let reach = typed.len + typed.budget as usize;
        let begins = if reach <= BEGINNING { self.begins[word as usize] } else { self.letters[word as usize] };
        let in_prefix =
            typed.len >= SLIP_IN_PREFIX_FROM && len > typed.len && at_most(typed.budget, typed.letters & !begins);
        let sounds = self.sounds[word as usize];
        let by_ear = typed.sound_len >= SLIP_IN_PREFIX_FROM
            && len.abs_diff(typed.len) <= 4
            && at_most(1, sounds & !typed.sounds)
            && at_most(1, typed.sounds & !sounds);
        if !in_whole && !in_prefix && !by_ear {
            return None;
        }
        let (pattern, plain) = (typed.pattern.as_ref()?, self.forms(word).plain);
        if in_whole {
            let slips = pattern.distance(plain).whole;
            if slips <= typed.budget {
                return found(graded(slips));
            }
        }
        let ear = || typed.by_ear.as_ref().map(|pattern| pattern.distance(self.forms(word).sound).whole);
        if by_ear && ear().is_some_and(|slips| slips <= 1) {
            return found(graded(1) * quality::SOUND);
        }
        let slips = in_prefix.then(|| pattern.distance(beginning(plain, reach)).prefix)?;
        (slips <= typed.budget)
            .then(|| self.graded(typed, word, quality::SLIP_IN_PREFIX) * graded(slips))
            .and_then(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn best(words: &[&str], typed: &str) -> Option<(String, Likeness)> {
        let words: BTreeSet<String> = words.iter().map(|word| crate::text::written(word)).collect();
        let lexicon = Lexicon::new(&words.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
        let found = lexicon.look_up(&Typed::new(typed));
        let best = found.into_iter().max_by(|a, b| a.quality.total_cmp(&b.quality))?;
        Some((lexicon.forms(best.word).written.to_owned(), best.likeness))
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
