//! What was learnt from the editors' phrases: plain numbers, made when the dataset is built.

/// A linear model: for every feature the classes it speaks for or against, and how much. What speaks little is left out. Which feature
/// is which is told in `search::recognise`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recogniser {
    /// The classes: situations by id, and those that [`Recogniser::NONE`] and [`Recogniser::PERSON`] name.
    pub classes: Vec<String>,
    /// For each class, what its weights are multiplied with.
    pub scales: Vec<f32>,
    /// For each letter group how rare it is: sixteenths of how often the phrases' number must be halved to leave those with it.
    pub rarities: Vec<u8>,
    /// For each feature where its weights end; they begin where those of the feature before end.
    pub ends: Vec<u32>,
    /// The weights, feature by feature: the position of a class, and how much the feature speaks for it.
    pub weights: Vec<(u8, i8)>,
}

impl Recogniser {
    /// The class of texts that tell of no situation: names of services, places, handbooks.
    pub const NONE: &str = "-none";
    /// The class of texts in which the person concerned speaks; everything else is said by somebody else.
    pub const PERSON: &str = "-person";
    /// So many situations have room beside these two: a class is a byte, and so is the number of weights a feature has.
    pub const MOST_SITUATIONS: usize = 253;

    /// What a feature says: classes by position, and how much it speaks for them. Nothing for a feature it does not know.
    pub fn weights_of(&self, feature: u32) -> &[(u8, i8)] {
        let end = |feature: u32| self.ends.get(feature as usize).map(|end| *end as usize);
        let from = feature.checked_sub(1).map_or(Some(0), end);
        from.zip(end(feature)).and_then(|(from, to)| self.weights.get(from..to)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_feature_has_its_own_weights_and_an_unknown_one_none() {
        let model = Recogniser { ends: vec![1, 1, 3], weights: vec![(0, 5), (1, -3), (2, 4)], ..Recogniser::default() };
        let of = |feature| model.weights_of(feature).to_vec();
        assert_eq!([of(0), of(1), of(2)], [vec![(0, 5)], vec![], vec![(1, -3), (2, 4)]]);
        assert!(of(3).is_empty() && of(u32::MAX).is_empty() && Recogniser::default().weights_of(0).is_empty());
    }

    #[test]
    fn damaged_ends_say_nothing() {
        let model = Recogniser { ends: vec![2, 1, 9], weights: vec![(0, 5)], ..Recogniser::default() };
        assert!((0..4).all(|feature| model.weights_of(feature).is_empty()));
    }
}
