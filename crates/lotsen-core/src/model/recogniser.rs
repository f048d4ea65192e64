//! What was learnt from the editors' phrases: plain numbers, made when the dataset is built.

/// A linear model: for every feature the classes it speaks for or against, and how much. What speaks little is left out. Which feature
/// is which is told in `search::recognise`.
///
/// A weight is a byte. Its upper half says how many classes after the one before have no weight; its lower half is the sign (8 for
/// minus) and one of seven sizes, each [`SMALLER`] times smaller than the one before, the first being the largest of its class. Size 0
/// is no weight, and only counts on. Measured on phrases by other hands: half a point worse than eight bits a weight and eight a
/// class, and two points better than half as many of those.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recogniser {
    /// The classes: situations by id, and those that [`Recogniser::NONE`] and [`Recogniser::PERSON`] name.
    pub classes: Vec<String>,
    /// For each class, how far on its side of the line a text without features lies.
    pub starts: Vec<f32>,
    /// For each class, its largest weight.
    pub scales: Vec<f32>,
    /// For each letter group how rare it is: sixteenths of how often the phrases' number must be halved to leave those with it.
    pub rarities: Vec<u8>,
    /// For each feature where its weights end; they begin where those of the feature before end.
    pub ends: Vec<u32>,
    /// The weights, feature by feature.
    pub weights: Vec<u8>,
}

/// How much smaller each size of a weight is than the one before.
const SMALLER: f32 = 1.5;

/// What the lower half of a byte stands for, as a share of its class's largest weight.
const SHARES: [f32; 16] = shares();

const MINUS: u8 = 8;

/// So many classes at most lie between two weights; what only counts on is one itself.
const MOST_BETWEEN: u8 = 15;

const fn shares() -> [f32; 16] {
    let mut shares = [0.0; 16];
    let mut share = 1.0;
    let mut size = 1;
    while size < MINUS as usize {
        shares[size] = share;
        shares[size + MINUS as usize] = -share;
        share /= SMALLER;
        size += 1;
    }
    shares
}

impl Recogniser {
    /// The class of texts that tell of no situation: names of services, places, handbooks.
    pub const NONE: &str = "-none";
    /// The class of texts in which the person concerned speaks; everything else is said by somebody else.
    pub const PERSON: &str = "-person";
    /// So many situations have room beside these two: a feature's number of weights is a byte.
    pub const MOST_SITUATIONS: usize = 253;

    /// What a feature says: classes by position, in order, and how much it speaks for them, as a share of their largest weight. Nothing for a
    /// feature it does not know. Some say nothing (0).
    pub fn weights_of(&self, feature: u32) -> impl Iterator<Item = (usize, f32)> {
        let end = |feature: u32| self.ends.get(feature as usize).map(|end| *end as usize);
        let from = feature.checked_sub(1).map_or(Some(0), end);
        let weights = from.zip(end(feature)).and_then(|(from, to)| self.weights.get(from..to)).unwrap_or_default();
        weights.iter().scan(0, |next, weight| {
            let class = *next + usize::from(weight >> 4);
            *next = class + 1;
            Some((class, SHARES[usize::from(weight & 15)]))
        })
    }

    /// Adds the next feature, with what it says of the classes, in their order. What is nearer to nothing than to the smallest size is
    /// left out.
    pub fn add_feature(&mut self, says: impl Iterator<Item = (usize, f32)>) {
        let mut next = 0;
        for (class, share) in says {
            let size = nearest(share);
            if size == 0 {
                continue;
            }
            let mut between = class - next;
            while between > usize::from(MOST_BETWEEN) {
                self.weights.push(MOST_BETWEEN << 4);
                between -= usize::from(MOST_BETWEEN) + 1;
            }
            self.weights.push((u8::try_from(between).unwrap_or_default() << 4) | size);
            next = class + 1;
        }
        self.ends.push(u32::try_from(self.weights.len()).unwrap_or(u32::MAX));
    }
}

/// The lower half of the byte that stands for most nearly this share.
fn nearest(share: f32) -> u8 {
    let off = |size: &u8| (SHARES[usize::from(*size)] - share).abs();
    (0..16).min_by(|a, b| off(a).total_cmp(&off(b))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(features: &[&[(usize, f32)]]) -> Recogniser {
        let mut model = Recogniser::default();
        for says in features {
            model.add_feature(says.iter().copied());
        }
        model
    }

    fn said(model: &Recogniser, feature: u32) -> Vec<(usize, f32)> {
        model.weights_of(feature).filter(|(_, share)| *share != 0.0).collect()
    }

    #[test]
    fn each_feature_has_its_own_weights_and_an_unknown_one_none() {
        let model = of(&[&[(0, 1.0)], &[], &[(1, -1.0), (2, 1.0)]]);
        assert_eq!([0, 1, 2].map(|feature| said(&model, feature)), [vec![(0, 1.0)], vec![], vec![(1, -1.0), (2, 1.0)]]);
        assert!(
            said(&model, 3).is_empty() && said(&model, u32::MAX).is_empty() && of(&[]).weights_of(0).next().is_none()
        );
    }

    #[test]
    fn classes_far_apart_are_found_again() {
        for classes in [[0, 15, 16], [15, 16, 17], [16, 32, 48], [0, 17, 254], [100, 200, 254]] {
            let model = of(&[&classes.map(|class| (class, 1.0))]);
            assert_eq!(said(&model, 0), classes.map(|class| (class, 1.0)), "{:?}", model.weights);
            assert!(model.weights.len() <= 255);
        }
    }

    #[test]
    fn a_share_is_never_far_from_what_it_was_and_little_is_nothing() {
        for thousandth in -1000..=1000_i16 {
            let share = f32::from(thousandth) / 1000.0;
            let found = SHARES[usize::from(nearest(share))];
            let is_near = (found - share).abs() <= share.abs() / 5.0 + 1e-6;
            assert!(is_near || (found == 0.0 && share.abs() < 0.05) || share.abs() < 0.1, "{share} became {found}");
        }
        assert_eq!([0.0, 0.04, -0.04].map(nearest), [0; 3]);
    }

    #[test]
    fn damaged_ends_say_nothing() {
        let model = Recogniser { ends: vec![2, 1, 9], weights: vec![1], ..Recogniser::default() };
        assert!((0..4).all(|feature| model.weights_of(feature).next().is_none()));
    }
}
