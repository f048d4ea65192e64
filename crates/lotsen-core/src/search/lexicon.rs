//! A dictionary of words that are looked up tolerantly: a plain scan, made fast by a mask of letters per word.
//!
//! A directory has a few thousand different words; scanning them is faster than any index that also does prefixes, and simpler.
//! The same structure holds the words of records and the names of places.

mod compare;
mod mask;
mod quality;
mod typed;

use super::lenience::Lenience;
use crate::text::{Forms, plain, sound};
use compare::Slipped;
use mask::mask;
pub(crate) use typed::Typed;

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

impl Likeness {
    /// Not a guess: as it is, but for diacritics, spelling by ear and inflection.
    pub(crate) fn is_plain(self) -> bool {
        matches!(self, Self::Exact | Self::Folded)
    }
}

/// A stored word that a typed one may mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Found {
    pub(crate) word: WordId,
    /// 0–1; the ladder was measured, see `quality`.
    pub(crate) quality: f32,
    pub(crate) likeness: Likeness,
}

/// Shortest words for looking inside compounds.
const INSIDE_FROM: usize = 4;

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

    fn plain(&self, word: WordId) -> &str {
        let [_, start, end, _] = self.spans[word as usize];
        &self.text[start as usize..end as usize]
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
        let mut found = self.look_up_plainly(typed);
        let is_plain = best(&found) >= quality::SOUND;
        if is_plain && typed.len < INSIDE_FROM {
            return found;
        }
        let with_slips = !is_plain && self.lenience.slips;
        let near = self.with_letters(typed, if with_slips { typed.budget } else { 0 });
        if with_slips {
            self.slips(typed, &near, &mut found);
        }
        let longer = || near.iter().copied().filter(|word| self.is_longer_with_all(typed, *word));
        if typed.len >= INSIDE_FROM && self.lenience.inside {
            found.extend(longer().filter_map(|word| self.inside(typed, word)));
        }
        if typed.len > 0 && best(&found) < quality::POOR && self.lenience.abbreviations {
            found.extend(longer().filter_map(|word| self.abbreviated(typed, word)));
        }
        found.sort_unstable_by(|a, b| a.word.cmp(&b.word).then(b.quality.total_cmp(&a.quality)));
        found.dedup_by_key(|f| f.word);
        found
    }

    /// The words that the typed one is or begins, with slips where it is none plainly. Not compounds that hold it, nor what it may
    /// be short for.
    pub(crate) fn look_up_whole(&self, typed: &Typed) -> Vec<Found> {
        let mut found = self.look_up_plainly(typed);
        if best(&found) < quality::SOUND && self.lenience.slips {
            self.slips(typed, &self.with_letters(typed, typed.budget), &mut found);
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
        let Some(slipped) = Slipped::new(typed).filter(|_| self.lenience.slips) else { return Vec::new() };
        let found = |word| {
            let quality = slipped.quality(self.slips_in_whole(&slipped, word)?);
            Some(Found { word, quality, likeness: Likeness::Misspelt })
        };
        self.with_letters(typed, typed.budget).into_iter().filter_map(found).collect()
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
