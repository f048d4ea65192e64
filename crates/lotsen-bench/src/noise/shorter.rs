//! Less than the whole: beginnings, parts of numbers, abbreviations.

use super::class::Made;
use crate::dice::Dice;
use crate::directory::Directory;
use lotsen_core::model::Record;
use lotsen_core::text::words;

/// People look at the list after so many letters.
const PREFIX: std::ops::Range<usize> = 4..13;

/// The beginning of a name; every record that completes it is right.
pub(super) fn prefix(name: &str, directory: &Directory<'_>, dice: &mut Dice) -> Option<Made> {
    let letters: Vec<char> = name.chars().collect();
    let most = PREFIX.end.min(letters.len());
    let spread = most.checked_sub(PREFIX.start).filter(|spread| *spread > 0)?;
    let text: String = letters[..PREFIX.start + dice.below(spread)].iter().collect();
    let text = text.trim().to_owned();
    let right = directory.completing(&text);
    Some(Made { text, right: Some(right) })
}

/// Digits that stand together in a number, grouped in one of the ways people group them.
pub(super) fn phone(directory: &Directory<'_>, record: &Record, dice: &mut Dice) -> Option<Made> {
    let numbers: Vec<&str> =
        record.lines.iter().filter_map(|line| line.to.number()).map(lotsen_core::number::Number::digits).collect();
    let digits = *dice.pick(&numbers)?;
    let from_start = digits.len() < 7 || dice.chance(60);
    let (start, least) = if from_start { (0, 4) } else { (1 + dice.below(digits.len() - 6), 5) };
    let rest = digits.get(start..)?;
    let len = least.min(rest.len()) + dice.below(rest.len() + 1 - least.min(rest.len()));
    let fragment = rest.get(..len)?;
    let right = Some(directory.numbered(fragment));
    let text = match dice.below(4) {
        0 => fragment.to_owned(),
        1 => grouped(fragment, 3),
        2 => grouped(fragment, 2),
        _ if fragment.starts_with('0') && len >= 7 => format!("+46 {}", grouped(&fragment[1..], 2)),
        _ => fragment.to_owned(),
    };
    Some(Made { text, right })
}

fn grouped(digits: &str, by: usize) -> String {
    let chars: Vec<char> = digits.chars().collect();
    chars.chunks(by).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Shorter words are not abbreviated.
const LONG_WORD: usize = 8;

/// The longest word without three letters to a third of them, vowels first; the first letter stays.
pub(super) fn abbreviation(name: &str, dice: &mut Dice) -> Option<String> {
    let tokens = words(name);
    let longest = tokens.iter().max_by_key(|token| token.text.chars().count())?;
    let mut letters: Vec<char> = longest.text.chars().collect();
    if letters.len() < LONG_WORD {
        return None;
    }
    for _ in 0..3 + dice.below((letters.len() / 3).saturating_sub(2)) {
        let places = |vowels: bool| -> Vec<usize> {
            (1..letters.len()).filter(|at| "aeiouyåäö".contains(letters[*at]) == vowels).collect()
        };
        let vowels = places(true);
        let at = *dice.pick(if vowels.is_empty() { places(false) } else { vowels }.as_slice())?;
        letters.remove(at);
    }
    let short: String = letters.into_iter().collect();
    Some(format!("{}{short}{}", name.get(..longest.at.start)?, name.get(longest.at.end..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_keeps_letters_in_their_order() {
        for seed in 0..50 {
            let short = abbreviation("manscentrum ek", &mut Dice::new(seed, &[])).expect("a long word");
            let mut rest = "manscentrum".chars();
            let word = short.strip_suffix(" ek").expect("the other word stays");
            assert!(word.chars().all(|c| rest.any(|other| other == c)), "{short}");
            assert_eq!(word.chars().count(), 8, "{short}");
        }
        assert_eq!(abbreviation("umo ek", &mut Dice::new(1, &[])), None);
    }
}
