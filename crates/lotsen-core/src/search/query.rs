//! What was typed, taken apart: numbers and places first, then the words that are left.

mod places;

use super::index::Index;
use super::lexicon::{self, Found, Likeness, Typed};
use super::unspaced::{cut as cut_unspaced, is_unspaced};
use crate::number::national_digits;
use crate::place::{Gazetteer, PlaceIndex};
use crate::text::{Token, words, written};

/// Longer texts are cut: nobody types more, and a paste must not cost a frame.
pub(crate) const MAX_CHARS: usize = 200;

/// A word that carries no subject weighs this much beside one that does.
pub(crate) const STOPWORD_WEIGHT: f32 = 0.1;

/// Fewer digits are an age or a room, not a telephone number.
const NUMBER_FROM: usize = 3;

/// A typed text, understood as far as words go.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query {
    /// The whole text as one plain word.
    pub(crate) whole: String,
    pub(crate) units: Vec<Unit>,
    /// The text names these places; the likeliest first.
    pub(crate) places: Vec<PlaceIndex>,
    /// A run of digits that may be a telephone number.
    pub(crate) digits: Option<String>,
}

/// A typed word and the stored words it may mean.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    pub(crate) typed: Typed,
    pub(crate) found: Vec<Found>,
    /// 1, or less for a word that carries no subject.
    pub(crate) weight: f32,
    /// The word was read as a place: it may add to a hit, it is not missed in one.
    pub(crate) is_place: bool,
    /// The word is part of the digits.
    pub(crate) is_digits: bool,
    /// The word is somebody's age in years.
    pub(crate) age: Option<u8>,
}

impl Unit {
    pub(crate) fn best(&self) -> f32 {
        lexicon::best(&self.found)
    }

    /// Whether it is, as it is written, one of these words.
    pub(crate) fn is_one_of(&self, words: &[&str]) -> bool {
        words.contains(&self.typed.forms.written.as_str())
    }

    /// Whether it is one of the directory's words with a slip in it, rather than words written together.
    fn is_slip(&self) -> bool {
        self.found.iter().any(|f| f.likeness == Likeness::Misspelt && f.quality >= ONE_SLIP)
    }
}

/// The words of a text, spoken spellings as what they mean. A text of one word is a name more likely than speech.
fn meant(tokens: Vec<Token>, index: &Index) -> Vec<Token> {
    if tokens.len() < 2 {
        return tokens;
    }
    let standard = |token: Token| match index.spoken(&written(&token.text)) {
        Some(meant) => words(meant),
        None => vec![token],
    };
    tokens.into_iter().flat_map(standard).collect()
}

/// Takes a text apart.
pub(crate) fn parse(text: &str, index: &Index, gazetteer: &Gazetteer) -> Query {
    let text: String = text.chars().take(MAX_CHARS).collect();
    let digits = phone_digits(&text);
    let mut units: Vec<Unit> = Vec::new();
    for word in meant(words(&text), index).into_iter().flat_map(|token| apart(token.text, index, gazetteer)) {
        let whole = unit(Typed::new(&word), index, digits.is_some());
        match split(&whole, index, gazetteer) {
            None => units.push(whole),
            Some(parts) => units.extend(parts.iter().map(|part| unit(Typed::new(part), index, digits.is_some()))),
        }
    }
    mark_ages(&mut units);
    let places = places::read(&mut units, index, gazetteer);
    if index.lexicon.lenience().apart {
        join(&mut units, index);
    }
    if units.iter().all(|unit| unit.weight < 1.0) {
        // Nothing but small words: then they are what is meant.
        for unit in &mut units {
            unit.weight = 1.0;
        }
    }
    Query { whole: super::index::as_one_word(&text), units, places, digits }
}

/// A run of letters of a script without blanks as its words; any other as it is.
fn apart(word: String, index: &Index, gazetteer: &Gazetteer) -> Vec<String> {
    if !is_unspaced(&word) {
        return vec![word];
    }
    cut_unspaced(&written(&word), |part| index.lexicon.id(part).is_some() || gazetteer.is_name(part))
}

fn unit(typed: Typed, index: &Index, digits: bool) -> Unit {
    let small = index.is_stopword(&typed.forms.written);
    let found = if small {
        // A small word is only itself: its slips and beginnings would be everywhere.
        let mut found = index.lexicon.look_up_plainly(&typed);
        found.retain(|f| f.likeness.is_plain());
        found
    } else {
        index.lexicon.look_up(&typed)
    };
    let weight = if small { STOPWORD_WEIGHT } else { 1.0 };
    let is_digits = digits && typed.forms.written.bytes().all(|b| b.is_ascii_digit());
    Unit { typed, found, weight, is_place: false, is_digits, age: None }
}

fn add(found: &mut Vec<Found>, new: Found) {
    match found.iter_mut().find(|f| f.word == new.word) {
        Some(known) if known.quality < new.quality => *known = new,
        Some(_) => {}
        None => found.push(new),
    }
}

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/// All digits of the text, if together they can be a part of a telephone number: groups may be apart, nothing else may.
fn phone_digits(text: &str) -> Option<String> {
    let first = text.find(|c: char| c.is_ascii_digit() || c == '+')?;
    let last = text.rfind(|c: char| c.is_ascii_digit())?;
    let run = text.get(first..=last)?;
    let joined =
        run.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')' | '/' | '.' | '\u{a0}'));
    let digits = national_digits(run);
    (joined && digits.len() >= NUMBER_FROM).then_some(digits)
}

// ── Ages ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// What stands after or before an age.
const AFTER_AGE: [&str; 14] =
    ["år", "åring", "åringen", "åringar", "årig", "årige", "åriga", "års", "year", "years", "yr", "yrs", "yo", "old"];
const BEFORE_AGE: [&str; 29] = [
    "är", "fyllt", "fyller", "bara", "am", "is", "aged", "age", "only", "tjej", "tjejen", "kille", "killen", "flicka",
    "flickan", "pojke", "pojken", "dotter", "dottern", "son", "sonen", "elev", "patient", "girl", "boy", "daughter",
    "pupil", "guy", "im",
];

/// Nobody is older.
const OLDEST: u8 = 110;

/// Marks the numbers that are somebody's age ("16-åring", "jag är 13").
fn mark_ages(units: &mut [Unit]) {
    let is_one_of = |unit: Option<&Unit>, words: &[&str]| unit.is_some_and(|unit| unit.is_one_of(words));
    for at in 0..units.len() {
        let number: Option<u8> = units[at].typed.forms.plain.parse().ok().filter(|age| *age <= OLDEST);
        let before = at.checked_sub(1).and_then(|before| units.get(before));
        if is_one_of(units.get(at + 1), &AFTER_AGE) || is_one_of(before, &BEFORE_AGE) {
            units[at].age = number;
        }
    }
}

// ── Compounds ───────────────────────────────────────────────────────────────────────────────────────────────────────

/// Shortest part of a compound.
const PART_FROM: usize = 3;

/// At least this alike, a word is not taken apart.
const GOOD: f32 = 0.80;

/// A slip in a word of five letters or more leaves it as alike as this.
const ONE_SLIP: f32 = 0.72;

/// At least this alike, a word is one of the directory's.
const KNOWN: f32 = 0.90;

/// Parts of a word that was written together without being one word of the directory ("socialjourgöteborg"); nothing where it
/// is known, or cannot be cut into words that are.
fn split(unit: &Unit, index: &Index, gazetteer: &Gazetteer) -> Option<Vec<String>> {
    let letters: Vec<char> = unit.typed.forms.written.chars().collect();
    let is_place = || gazetteer.nearly_named(&unit.typed).is_some_and(|named| named.quality >= GOOD);
    let is_known = letters.len() < 2 * PART_FROM || unit.best() >= GOOD || unit.is_slip() || is_place();
    if is_known || !index.lexicon.lenience().joined {
        return None;
    }
    let is_word = |part: &str| {
        let plain = crate::text::plain(part);
        // A joining s may stand at the end of a first part ("våldstyper").
        [Some(plain.as_str()), plain.strip_suffix('s')]
            .into_iter()
            .flatten()
            .any(|word| word.len() >= PART_FROM && (index.lexicon.has(word) || gazetteer.is_name(word)))
    };
    cut(&letters, 3, &is_word)
}

/// The fewest known words, at most `parts`, of which the first is as long as can be. A joining s may stand between them.
fn cut(letters: &[char], parts: usize, is_word: &impl Fn(&str) -> bool) -> Option<Vec<String>> {
    let whole: String = letters.iter().collect();
    if letters.len() >= PART_FROM && is_word(&whole) {
        return Some(vec![whole]);
    }
    if parts == 1 {
        return None;
    }
    for allowed in 1..parts {
        for at in (PART_FROM..=letters.len().saturating_sub(PART_FROM)).rev() {
            let first: String = letters[..at].iter().collect();
            if is_word(&first)
                && let Some(rest) = cut(&letters[at..], allowed, is_word)
            {
                return Some([vec![first], rest].concat());
            }
        }
    }
    None
}

/// Neighbouring words that are one word of the directory ("kvinno frids linjen"): each may mean the compound too.
fn join(units: &mut [Unit], index: &Index) {
    for width in [3, 2] {
        for start in 0..(units.len() + 1).saturating_sub(width) {
            let window = &units[start..start + width];
            if window.iter().any(|unit| unit.is_place || unit.is_digits) {
                continue;
            }
            let together: String = window.iter().map(|unit| unit.typed.forms.plain.as_str()).collect();
            let together = Typed::new(&together);
            let apart = window.iter().map(Unit::best).fold(1.0, f32::min);
            // Where each is a word, only the very compound can be meant; a word that is none may have slips.
            let all_known = apart >= KNOWN;
            let found =
                if all_known { index.lexicon.look_up_plainly(&together) } else { index.lexicon.look_up(&together) };
            for f in found.into_iter().filter(|f| f.quality >= GOOD && f.quality > apart * 0.9) {
                let likeness = if f.likeness == Likeness::Exact { Likeness::Folded } else { f.likeness };
                for unit in &mut units[start..start + width] {
                    add(&mut unit.found, Found { likeness, ..f });
                }
            }
        }
    }
}
