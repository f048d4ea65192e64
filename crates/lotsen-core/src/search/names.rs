//! Names that are looked up as one word, and whose they are: a dictionary with the bearers of each of its words.

use super::lexicon::{Lexicon, WordId, head};
use super::lists::Lists;

/// Names and their bearers.
#[derive(Clone, Debug)]
pub(crate) struct Names<T> {
    pub(crate) lexicon: Lexicon,
    bearers: Lists<T>,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Self { lexicon: Lexicon::default(), bearers: Lists::default() }
    }
}

impl<T: Copy + Ord> Names<T> {
    /// A dictionary of written names, each with one who bears it; an empty name is nobody's. The bearers of a name are in order.
    pub(crate) fn new(borne: &[(String, T)]) -> Self {
        let some = borne.iter().filter(|(name, _)| !name.is_empty());
        let mut sorted: Vec<(u64, &str, T)> = some.map(|(name, bearer)| (head(name), name.as_str(), *bearer)).collect();
        sorted.sort_unstable();
        sorted.dedup();
        let mut names: Vec<&str> = Vec::new();
        let mut bearers = Vec::new();
        for (_, name, bearer) in sorted {
            if names.last() != Some(&name) {
                names.push(name);
            }
            bearers.push((u32::try_from(names.len() - 1).unwrap_or(u32::MAX), bearer));
        }
        Self { lexicon: Lexicon::new(&names, &[]), bearers: Lists::new(names.len(), bearers) }
    }

    /// Who bears a name.
    pub(crate) fn bearers(&self, name: WordId) -> &[T] {
        self.bearers.get(name as usize)
    }
}
