//! Words together, apart, in another order, and without what a keyboard lacks.

use crate::dice::Dice;
use crate::directory::Directory;
use lotsen_core::text::{plain, words, written};

/// Shorter parts say nothing.
const PART_FROM: usize = 4;

/// Typed without diacritics; nothing where there are none.
pub(super) fn without_diacritics(text: &str) -> Option<String> {
    let bare = plain(&written(text));
    (bare != text).then_some(bare)
}

/// As in an e-mail address.
pub(super) fn digraphs(text: &str) -> Option<String> {
    let spelt = text.replace('å', "aa").replace('ä', "ae").replace('ö', "oe");
    (spelt != text).then_some(spelt)
}

/// One compound in two words, cut where the directory knows both parts.
pub(super) fn split(text: &str, directory: &Directory<'_>, dice: &mut Dice) -> Option<String> {
    let mut cuts: Vec<usize> = Vec::new();
    for word in words(text) {
        let letters: Vec<usize> = word.text.char_indices().map(|(at, _)| at).collect();
        let inside = letters.iter().skip(PART_FROM).take(letters.len().saturating_sub(2 * PART_FROM - 1));
        let known = |part: &str| directory.knows(&plain(&written(part)));
        let is_cut = |at: &&usize| {
            let (first, second) = word.text.split_at(**at);
            known(second) && (known(first) || first.strip_suffix('s').is_some_and(known))
        };
        cuts.extend(inside.filter(is_cut).map(|at| word.at.start + at));
    }
    let cut = *dice.pick(&cuts)?;
    let (before, after) = text.split_at_checked(cut)?;
    Some(format!("{before} {after}"))
}

/// Two neighbouring words in one.
pub(super) fn joined(text: &str, dice: &mut Dice) -> Option<String> {
    let parts: Vec<String> = words(text).into_iter().map(|word| word.text).collect();
    let seams: Vec<usize> =
        (1..parts.len()).filter(|at| [at - 1, *at].iter().all(|at| parts[*at].chars().count() >= 3)).collect();
    let seam = *dice.pick(&seams)?;
    Some(format!("{}{}", parts[..seam].join(" "), parts[seam..].join(" ")))
}

/// The last word first.
pub(super) fn swapped(text: &str) -> Option<String> {
    let mut parts: Vec<String> = words(text).into_iter().map(|word| word.text).collect();
    let last = parts.pop().filter(|last| !parts.is_empty() && parts[0] != *last)?;
    Some(format!("{last} {}", parts.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_spelt_as_people_spell_them() {
        assert_eq!(without_diacritics("tjejjouren åsele").as_deref(), Some("tjejjouren asele"));
        assert_eq!(without_diacritics("umo"), None);
        assert_eq!(digraphs("socialjouren växjö").as_deref(), Some("socialjouren vaexjoe"));
        assert_eq!(swapped("barnahus skövde").as_deref(), Some("skövde barnahus"));
        assert_eq!(swapped("umo"), None);
        let mut dice = Dice::new(1, &[]);
        assert_eq!(joined("barnahus skövde", &mut dice).as_deref(), Some("barnahusskövde"));
        assert_eq!(joined("um i ek", &mut dice), None);
    }
}
