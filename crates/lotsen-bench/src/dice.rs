//! Chance that falls the same on every system: a stream of numbers named by words.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};
use sha2::{Digest as _, Sha256};

/// A stream of random numbers.
///
/// Each query has a stream of its own, named by seed, class and record: a record that is added changes no other record's queries.
pub(crate) struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream of some words.
    pub(crate) fn new(seed: u64, words: &[&str]) -> Self {
        Self(ChaCha8Rng::from_seed(digest(seed, words)))
    }

    /// A number below another one; 0 below 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.0.next_u64()) * end as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    /// True in so many of a hundred cases.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list; nothing of an empty one.
    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }

    /// Any order of a list.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}

/// A number that some words always have.
pub(crate) fn stable_hash(seed: u64, words: &[&str]) -> u64 {
    digest(seed, words).iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn digest(seed: u64, words: &[&str]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(seed.to_le_bytes());
    for word in words {
        hash.update(word.as_bytes());
        hash.update([0]);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_always_throw_the_same() {
        let mut dice = Dice::new(1, &["delete", "kvinnofridslinjen"]);
        let thrown: Vec<usize> = (0..6).map(|_| dice.below(100)).collect();
        assert_eq!(thrown, [83, 9, 14, 63, 9, 26], "written down once; another stream would change every figure");
    }

    #[test]
    fn words_are_kept_apart() {
        assert_ne!(stable_hash(0, &["ab", "c"]), stable_hash(0, &["a", "bc"]));
        assert_ne!(stable_hash(0, &["ab"]), stable_hash(1, &["ab"]));
    }
}
