//! How many slips of the finger lie between two words: wrong, missing, extra and swapped neighbouring letters.
//!
//! Optimal string alignment by Hyyrö's bit-parallel algorithm: one machine word holds a whole column of the table, and one pass
//! gives both the distance to the word and the distance to its nearest beginning.

/// A typed word, prepared for comparing with many others.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    /// For each ASCII letter, at which positions it stands.
    ascii: [u64; 128],
    /// The same for other letters.
    others: Vec<(char, u64)>,
    len: u32,
}

/// Distances from a typed word to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Distance {
    /// To the whole word.
    pub whole: u32,
    /// To that beginning of the word which is nearest.
    pub prefix: u32,
}

impl Pattern {
    /// Prepares a word. Longer ones than a machine word has bits have no tolerant comparison: nothing.
    pub(crate) fn new(word: &str) -> Option<Self> {
        let mut pattern = Self { ascii: [0; 128], others: Vec::new(), len: 0 };
        for c in word.chars() {
            if pattern.len == 64 {
                return None;
            }
            let bit = 1_u64 << pattern.len;
            match (pattern.ascii.get_mut(c as usize), pattern.others.iter_mut().find(|(letter, _)| *letter == c)) {
                (Some(bits), _) | (None, Some((_, bits))) => *bits |= bit,
                (None, None) => pattern.others.push((c, bit)),
            }
            pattern.len += 1;
        }
        (pattern.len > 0).then_some(pattern)
    }

    fn positions(&self, c: char) -> u64 {
        let other = || self.others.iter().find(|(letter, _)| *letter == c).map_or(0, |(_, bits)| *bits);
        self.ascii.get(c as usize).copied().unwrap_or_else(other)
    }

    /// The distances to another word, or to as many letters of it.
    pub(crate) fn distance(&self, word: &str, letters: usize) -> Distance {
        let top = 1_u64 << (self.len - 1);
        let (mut vertical_plus, mut vertical_minus) = (u64::MAX, 0_u64);
        let (mut diagonal, mut before) = (0_u64, 0_u64);
        let mut whole = self.len;
        let mut prefix = self.len;
        for c in word.chars().take(letters) {
            let here = self.positions(c);
            let swapped = ((!diagonal & here) << 1) & before;
            diagonal = (((here & vertical_plus).wrapping_add(vertical_plus)) ^ vertical_plus)
                | here
                | vertical_minus
                | swapped;
            let horizontal_plus = vertical_minus | !(diagonal | vertical_plus);
            let horizontal_minus = diagonal & vertical_plus;
            whole += u32::from(horizontal_plus & top != 0);
            whole -= u32::from(horizontal_minus & top != 0);
            prefix = prefix.min(whole);
            let horizontal_plus = (horizontal_plus << 1) | 1;
            vertical_plus = (horizontal_minus << 1) | !(diagonal | horizontal_plus);
            vertical_minus = horizontal_plus & diagonal;
            before = here;
        }
        Distance { whole, prefix }
    }
}

/// The slips between two words; their lengths' sum when they cannot be compared.
pub fn slips(a: &str, b: &str) -> usize {
    let apart = a.chars().count() + b.chars().count();
    Pattern::new(a).map_or(apart, |pattern| pattern.distance(b, usize::MAX).whole as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn slips_are_counted_as_people_make_them() {
        for (a, b, expected) in [
            ("kvinofrid", "kvinnofrid", 1),
            ("prevntell", "preventell", 1),
            ("evonhsuet", "evonhuset", 1),
            ("polis", "polis", 0),
            ("sexut", "sexit", 1),
            ("åsele", "asele", 1),
            ("", "abc", 3),
        ] {
            assert_eq!(slips(a, b), expected, "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn the_distance_is_that_of_another_implementation(a in "[abcå]{1,12}", b in "[abcå]{0,12}") {
            let pattern = Pattern::new(&a).expect("a word of 1 to 12 letters");
            let found = pattern.distance(&b, usize::MAX);
            prop_assert_eq!(found.whole as usize, strsim::osa_distance(&a, &b));
            let beginnings = b.char_indices().map(|(at, _)| at).chain([b.len()]);
            let nearest = beginnings.map(|end| strsim::osa_distance(&a, &b[..end])).min();
            prop_assert_eq!(Some(found.prefix as usize), nearest);
        }

        #[test]
        fn any_two_texts_can_be_compared(a in ".*", b in ".*") {
            let _ = slips(&a, &b);
        }
    }
}
