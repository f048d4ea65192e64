//! What was learnt from the editors' phrases: plain numbers, made when the dataset is built.

/// A linear model: for every class one small weight a feature. Which feature is which is told in `search::recognise`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recogniser {
    /// The classes: situations by id, and those that [`Recogniser::NONE`] and [`Recogniser::PERSON`] name.
    pub classes: Vec<String>,
    /// For each class, what its weights are multiplied with.
    pub scales: Vec<f32>,
    /// Feature by feature, a weight for each class.
    pub weights: Vec<i8>,
    /// For each letter group how rare it is: sixteenths of how often the phrases' number must be halved to leave those with it.
    pub rarities: Vec<u8>,
}

impl Recogniser {
    /// The class of texts that tell of no situation: names of services, places, handbooks.
    pub const NONE: &str = "-none";
    /// The class of texts in which the person concerned speaks; everything else is said by somebody else.
    pub const PERSON: &str = "-person";

    /// How many features it knows.
    pub fn features(&self) -> usize {
        self.weights.len().checked_div(self.classes.len()).unwrap_or(0)
    }
}
