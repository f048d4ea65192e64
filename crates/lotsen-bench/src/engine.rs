//! What is measured: something that answers a question with records.

use lotsen_core::model::Dataset;
use lotsen_core::place::PlaceIndex;
use lotsen_core::search::{self, Lenience, Question};
use lotsen_measure::DEPTH;

/// A search over the records of one dataset.
pub(crate) trait Engine {
    /// Its name in tables.
    fn name(&self) -> &str;

    /// The first records, by position in the dataset.
    fn search(&mut self, text: &str, asker: Asker<'_>) -> Vec<u32>;
}

/// Who asks.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asker<'a> {
    pub(crate) place: Option<PlaceIndex>,
    pub(crate) role: Option<&'a str>,
}

/// Lotsen's own search.
pub(crate) struct Lotsen<'a> {
    dataset: &'a Dataset,
    engine: search::Engine,
}

impl<'a> Lotsen<'a> {
    pub(crate) fn new(dataset: &'a Dataset) -> Self {
        Self::forgiving(dataset, Lenience::default())
    }

    /// The same, which forgives other things.
    pub(crate) fn forgiving(dataset: &'a Dataset, lenience: Lenience) -> Self {
        Self { dataset, engine: search::Engine::new(dataset).forgiving(lenience) }
    }
}

impl Engine for Lotsen<'_> {
    fn name(&self) -> &'static str {
        "Lotsen"
    }

    fn search(&mut self, text: &str, asker: Asker<'_>) -> Vec<u32> {
        let question = Question { text, place: asker.place, role: asker.role };
        let answer = self.engine.ask(self.dataset, &question);
        answer.hits.iter().take(DEPTH).filter_map(|hit| u32::try_from(hit.record).ok()).collect()
    }
}
