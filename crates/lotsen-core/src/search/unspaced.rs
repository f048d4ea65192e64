//! Scripts that are written without blanks between words: a run of their letters is cut into the words that the directory knows and
//! what lies between them.
//!
//! No general segmenter: only words that lead somewhere are of use, and those are in the dictionary
//! (<https://www.unicode.org/reports/tr29/#Word_Boundaries> leaves these scripts to dictionaries as well).

use unicode_normalization::char::is_combining_mark;

/// Letters of the longest word that is looked for.
const LONGEST: usize = 12;

/// Whether a text is of a script without blanks: Thai, Lao, Burmese, Khmer, Japanese or Chinese.
pub(crate) fn is_unspaced(text: &str) -> bool {
    let of = |c| matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    text.chars().any(of)
}

/// The words of a text without blanks: as few letters as can be stay outside a known word, and of such cuts the one with the fewest
/// words is taken.
pub(crate) fn cut(text: &str, is_word: impl Fn(&str) -> bool) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let steps = best_steps(&letters, is_word);
    let mut parts: Vec<String> = Vec::new();
    let (mut at, mut after_unknown) = (0, false);
    while at < letters.len() {
        let step = &steps[at];
        let part = letters[at..at + step.letters].iter();
        match parts.last_mut().filter(|_| after_unknown && !step.known) {
            Some(unknown) => unknown.extend(part),
            None => parts.push(part.collect()),
        }
        (at, after_unknown) = (at + step.letters, !step.known);
    }
    parts
}

/// How a text is best gone on from a letter.
#[derive(Clone, Copy, Default)]
struct Step {
    letters: usize,
    known: bool,
    /// From here to the end: letters outside known words, and known words.
    cost: (usize, usize),
}

/// For each letter, and the end, the best step from there.
fn best_steps(letters: &[char], is_word: impl Fn(&str) -> bool) -> Vec<Step> {
    let mut steps = vec![Step::default(); letters.len() + 1];
    for at in (0..letters.len()).rev() {
        let (unknown, words) = steps[at + 1].cost;
        let mut best = Step { letters: 1, known: false, cost: (unknown + 1, words) };
        let mut word = String::new();
        for (end, letter) in (at + 1..).zip(&letters[at..]).take(LONGEST) {
            word.push(*letter);
            let (unknown, words) = steps[end].cost;
            // A vowel sign or tone mark belongs to the letter before it.
            let whole = !letters.get(end).copied().is_some_and(is_combining_mark);
            if whole && (unknown, words + 1) < best.cost && is_word(&word) {
                best = Step { letters: end - at, known: true, cost: (unknown, words + 1) };
            }
        }
        steps[at] = best;
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_into_known_words_and_the_rest() {
        let words = ["สามี", "ตี", "ฉัน", "ช่วย", "ช่วยด้วย", "丈夫", "打", "打我", "我"];
        for (text, expected) in [
            ("สามีตีฉัน", &["สามี", "ตี", "ฉัน"][..]),
            ("ช่วยด้วย", &["ช่วยด้วย"]),
            ("丈夫打我", &["丈夫", "打我"]),
            ("我丈夫天天打我", &["我", "丈夫", "天天", "打我"]),
            ("天天", &["天天"]),
            ("", &[]),
        ] {
            assert_eq!(cut(text, |word| words.contains(&word)), expected, "{text}");
        }
    }

    #[test]
    fn a_mark_stays_with_its_letter() {
        assert_eq!(cut("กี", |word| word == "ก"), ["กี"]);
    }

    #[test]
    fn scripts_with_blanks_are_left_alone() {
        for text in ["slår", "бьёт", "يضرب", "ይመታኛል", "112"] {
            assert!(!is_unspaced(text), "{text}");
        }
        assert!(is_unspaced("ตี") && is_unspaced("打"));
    }
}
