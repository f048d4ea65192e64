//! Slips of the finger on a Swedish keyboard.

use crate::dice::Dice;

/// A slip in a word at a position.
pub(super) type Slip = fn(&mut Vec<char>, usize, &mut Dice) -> bool;

/// Every slip.
pub(super) const ALL: [Slip; 4] = [delete, insert, substitute, transpose];

/// Nobody can tell what a shorter word with a slip was.
const SHORTEST_WORD: usize = 4;

/// Makes one of some slips in one of the words, the longer the likelier; nothing where no word is long enough.
pub(super) fn slip(text: &str, slips: &[Slip], dice: &mut Dice) -> Option<String> {
    let mut letters: Vec<char> = text.chars().collect();
    let places = places(&letters);
    let at = *dice.pick(&places)?;
    let made = dice.pick(slips)?(&mut letters, at, dice);
    made.then(|| letters.into_iter().collect())
}

/// The positions of letters that stand in words long enough.
fn places(letters: &[char]) -> Vec<usize> {
    let mut places = Vec::new();
    let mut start = 0;
    for at in 0..=letters.len() {
        if letters.get(at).is_some_and(|c| c.is_alphabetic()) {
            continue;
        }
        if at - start >= SHORTEST_WORD {
            places.extend(start..at);
        }
        start = at + 1;
    }
    places
}

/// A letter missing.
pub(super) fn delete(letters: &mut Vec<char>, at: usize, _: &mut Dice) -> bool {
    letters.remove(at);
    true
}

/// A letter twice, or a neighbour hit with it.
pub(super) fn insert(letters: &mut Vec<char>, at: usize, dice: &mut Dice) -> bool {
    let here = letters[at];
    let new = if dice.chance(40) { here } else { neighbour(here, dice) };
    letters.insert(at + 1, new);
    true
}

/// A neighbour, or any other letter.
#[allow(clippy::ptr_arg, reason = "a slip like the others")]
pub(super) fn substitute(letters: &mut Vec<char>, at: usize, dice: &mut Dice) -> bool {
    let any: Vec<char> = ROWS.concat().chars().filter(|c| *c != letters[at]).collect();
    letters[at] = if dice.chance(60) { neighbour(letters[at], dice) } else { dice.pick(&any).copied().unwrap_or('e') };
    true
}

/// Two letters in the wrong order.
#[allow(clippy::ptr_arg, reason = "a slip like the others")]
pub(super) fn transpose(letters: &mut Vec<char>, at: usize, _: &mut Dice) -> bool {
    let other = letters.get(at + 1).is_some_and(|next| next.is_alphabetic() && *next != letters[at]);
    if other {
        letters.swap(at, at + 1);
    }
    other
}

const ROWS: [&str; 3] = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];

/// A letter beside another one, in its row or the next; a letter no Swedish keyboard has counts as e.
fn neighbour(letter: char, dice: &mut Dice) -> char {
    let find = |c: char| {
        let mut rows = ROWS.iter().enumerate();
        rows.find_map(|(row, letters)| letters.chars().position(|other| other == c).map(|column| (row, column)))
    };
    let (row, column) = find(letter).or_else(|| find('e')).unwrap_or((0, 2));
    let beside = |r: usize, c: usize| r.abs_diff(row) <= 1 && c.abs_diff(column) <= 1 && (r, c) != (row, column);
    let keys = ROWS.iter().enumerate().flat_map(|(r, keys)| keys.chars().enumerate().map(move |(c, key)| (r, c, key)));
    let near: Vec<char> = keys.filter(|(r, c, _)| beside(*r, *c)).map(|(_, _, key)| key).collect();
    dice.pick(&near).copied().unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_slip_is_one_slip() {
        for seed in 0..200 {
            let mut dice = Dice::new(seed, &["slip"]);
            for slips in ALL.map(|slip| [slip]) {
                let Some(made) = slip("kvinnofridslinjen syd", &slips, &mut dice) else { continue };
                assert!(lotsen_core::search::slips("kvinnofridslinjen syd", &made) <= 1, "{made}");
                assert!(made.ends_with(" syd"), "{made}: a short word is left alone");
            }
        }
    }
}
