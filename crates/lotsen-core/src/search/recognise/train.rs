//! Makes a [`Recogniser`] from the editors' phrases. Runs when a dataset is built, never in a program.
//!
//! One linear support vector machine a class against all others, with squared hinge loss, by dual coordinate descent: C.-J. Hsieh
//! et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1. Additions and products in a fixed
//! order: equal phrases give equal weights on every machine. Measured against naive Bayes, nearest neighbours and logistic
//! regression on left-out phrases, it recognised most.

use super::features::{self, Feature};
use crate::model::{Dataset, Recogniser, Term, Vocabulary, Voice};
use crate::place::Gazetteer;
use crate::search::index::Index;
use crate::search::query;
use std::collections::BTreeSet;
use std::panic::resume_unwind;

/// What a mistake on a phrase costs beside large weights (C of the method).
const COST: f32 = 0.5;

/// Passes over the phrases; more change nothing that matters.
const PASSES: usize = 12;

/// So far beyond its margin an example rests, and for so many passes.
const FAR: f32 = 0.15;
const REST: usize = 4;

/// So many weights are kept. Measured on phrases by other hands: 300,000 lose half a point, and more win little.
const KEPT: usize = 800_000;

/// Letters of the shortest word that a slip is made in.
const SLIPPED_FROM: usize = 5;

/// With so many topics each sort of thing is looked for.
const TOPICS_EACH: usize = 2;

/// A phrase as features, with the class of what it tells and whose voice it is.
struct Example {
    features: Vec<Feature>,
    class: usize,
    voice: Option<Voice>,
}

/// Learns from the phrases of a dataset. Situations without phrases are no class; without any phrase there is no model.
pub fn train(dataset: &Dataset) -> Recogniser {
    let with_phrases = dataset.situations.iter().filter(|situation| !situation.phrases.is_empty());
    let mut classes: Vec<String> = with_phrases.map(|situation| situation.id.clone()).collect();
    if classes.is_empty() {
        return Recogniser::default();
    }
    let situations = classes.len();
    classes.extend([Recogniser::NONE.to_owned(), Recogniser::PERSON.to_owned()]);
    let gazetteer = Gazetteer::new(&dataset.places);
    let index = Index::new(dataset).with_places(&gazetteer);
    let count = features::count(dataset.terms.len());
    let always = u32::try_from(count).unwrap_or(u32::MAX);
    let read = |text: &str| features::of(&query::parse(text, &index, &gazetteer), &index);
    let mut examples = examples(dataset, &classes, situations, &read);
    let rarities = rarities(&examples);
    for example in &mut examples {
        example.features = features::weighed(std::mem::take(&mut example.features), &rarities);
        // One more, the same in every example: where a class lies before anything is read.
        example.features.push((always, 1.0));
    }

    let learnt = each_by_itself(classes.len(), |class| {
        if class == situations + 1 {
            let voiced = examples.iter().filter_map(|example| Some((example, example.voice? == Voice::Person)));
            separate(voiced, count + 1)
        } else {
            separate(examples.iter().map(|example| (example, example.class == class)), count + 1)
        }
    });
    let sizes = sizes(&examples, count);
    let starts = learnt.iter().map(|weights| weights[count]).collect();
    let model = Recogniser { classes, starts, rarities, ..Recogniser::default() };
    with_weights(model, &learnt, &sizes)
}

/// How much of each feature stands in all phrases together: the root of the sum of its squares.
fn sizes(examples: &[Example], count: usize) -> Vec<f32> {
    let mut squares = vec![0.0_f32; count];
    for (feature, value) in examples.iter().flat_map(|example| &example.features) {
        if let Some(square) = squares.get_mut(*feature as usize) {
            *square += value * value;
        }
    }
    squares.into_iter().map(f32::sqrt).collect()
}

/// The same with the weights that matter most ([`KEPT`]), of all that each class has learnt, feature by feature.
fn with_weights(mut model: Recogniser, learnt: &[Vec<f32>], sizes: &[f32]) -> Recogniser {
    let matters = |class: usize, feature: usize| learnt[class][feature].abs() * sizes[feature].sqrt();
    let all = || (0..sizes.len()).flat_map(|feature| (0..learnt.len()).map(move |class| (class, feature)));
    let mut worths: Vec<f32> =
        all().map(|(class, feature)| matters(class, feature)).filter(|worth| *worth > 0.0).collect();
    let least = if worths.len() > KEPT { *worths.select_nth_unstable_by(KEPT, |a, b| b.total_cmp(a)).1 } else { 0.0 };
    model.scales = learnt.iter().map(|weights| largest(&weights[..sizes.len()])).collect();
    let scales = model.scales.clone();
    for feature in 0..sizes.len() {
        let matter = (0..learnt.len()).filter(|class| matters(*class, feature) > least);
        model.add_feature(matter.map(|class| (class, learnt[class][feature] / scales[class])));
    }
    model
}

fn largest(weights: &[f32]) -> f32 {
    weights.iter().fold(0.0, |largest, weight| weight.abs().max(largest))
}

/// How rare each letter group is among the phrases ([`Recogniser::rarities`]).
fn rarities(examples: &[Example]) -> Vec<u8> {
    let mut with = vec![0_usize; features::GROUPS as usize];
    for (feature, _) in examples.iter().flat_map(|example| &example.features) {
        if let Some(with) = with.get_mut(*feature as usize) {
            *with += 1;
        }
    }
    with.into_iter().map(|with| rarity(examples.len(), with)).collect()
}

/// Sixteenths of the halvings that lead from all phrases to those with a group. Between whole halvings a straight line, which every
/// machine computes alike.
fn rarity(all: usize, with: usize) -> u8 {
    let sixteenths = |number: usize| {
        let number = number.max(1);
        let whole = number.ilog2();
        16 * whole as usize + ((16 * number) >> whole) - 16
    };
    u8::try_from(sixteenths(all).saturating_sub(sixteenths(with + 1))).unwrap_or(u8::MAX)
}

/// The results for all numbers below `count`, in order. Threads share the work; none sees what another does.
fn each_by_itself<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let work = &work;
    let share = move |first: usize| (first..count).step_by(threads).map(|at| (at, work(at))).collect::<Vec<_>>();
    let mut done: Vec<(usize, T)> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|first| scope.spawn(move || share(first))).collect();
        running.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// The phrases of all situations, and of names, which tell of none; each as it is written and with a slip.
fn examples(dataset: &Dataset, classes: &[String], none: usize, read: &impl Fn(&str) -> Vec<Feature>) -> Vec<Example> {
    let class_of = |id: &str| classes.iter().position(|class| class == id);
    let phrases = dataset.situations.iter().filter_map(|situation| Some((class_of(&situation.id)?, situation)));
    let told = phrases.flat_map(|(class, situation)| {
        let said = situation.phrases.iter().map(move |phrase| (class, phrase.text.as_str(), Some(phrase.voice)));
        said.chain(situation.signals.iter().map(move |(_, text)| (class, text.as_str(), None)))
    });
    let sought = sought(dataset);
    let nothing = sought.iter().map(|text| (none, text.as_str(), None));
    let example = |text: &str, class, voice| Example { features: read(text), class, voice };
    told.chain(nothing)
        .flat_map(|(class, text, voice)| {
            [Some(example(text, class, voice)), slipped(text).map(|text| example(&text, class, voice))]
        })
        .flatten()
        .collect()
}

/// A text with a slip in its longest word, as hurried people make them: a letter left out, or two that changed places. Which and where
/// the word's own letters say, so that it is the same every time. None in a text of short words.
fn slipped(text: &str) -> Option<String> {
    let word = text.split_whitespace().max_by_key(|word| word.chars().count())?;
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < SLIPPED_FROM {
        return None;
    }
    let chance = letters.iter().map(|letter| *letter as usize).sum::<usize>();
    let at = 1 + chance % (letters.len() - 2);
    if chance % 2 == 0 {
        letters.remove(at);
    } else {
        letters.swap(at, at + 1);
    }
    Some(text.replacen(word, &letters.iter().collect::<String>(), 1))
}

/// What people type when they look for something: names, sorts of things, and sorts of things about a topic.
fn sought(dataset: &Dataset) -> BTreeSet<String> {
    let names = dataset.records.iter().flat_map(|record| record.also.iter().chain([&record.name.sv, &record.name.en]));
    let sorts = dataset.terms.iter().filter(|term| term.of == Vocabulary::Kind).flat_map(Term::said);
    let topics: Vec<&Term> = dataset.terms.iter().filter(|term| term.of == Vocabulary::Topic).collect();
    let about = sorts.clone().enumerate().flat_map(|(at, (lang, sort))| {
        // Each sort with a few topics, in turn: all with all would drown the phrases.
        let some =
            (0..TOPICS_EACH).filter_map(|turn| topics.get((at + turn * topics.len() / TOPICS_EACH) % topics.len()));
        let label = |topic: &&Term| if lang == "sv" { topic.label.sv.clone() } else { topic.label.en.clone() };
        let told = ["sv", "en"].contains(&lang);
        some.filter(|_| told).map(label).map(|topic| format!("{sort} {topic}")).collect::<Vec<_>>()
    });
    let written = dataset.sought.iter().cloned();
    written.chain(names.cloned()).chain(sorts.map(|(_, word)| word.to_owned())).chain(about).collect()
}

/// An example as one class sees it.
#[derive(Clone, Copy)]
struct Side<'a> {
    features: &'a [Feature],
    /// 1 for an example of the class, -1 for any other.
    sign: f32,
    /// The square of its length.
    square: f32,
}

impl<'a> Side<'a> {
    fn of((example, yes): (&'a Example, bool)) -> Self {
        let square = example.features.iter().map(|(_, value)| value * value).sum();
        Self { features: &example.features, sign: if yes { 1.0 } else { -1.0 }, square }
    }
}

/// Weights that separate the examples marked true from the others.
///
/// An example far on its own side rests for some passes (the method's "shrinking"): most phrases of other situations do.
fn separate<'a>(examples: impl Iterator<Item = (&'a Example, bool)>, count: usize) -> Vec<f32> {
    let sides: Vec<Side<'_>> = examples.map(Side::of).collect();
    let softness = 1.0 / (2.0 * COST);
    let mut weights = vec![0.0_f32; count];
    let mut duals = vec![0.0_f32; sides.len()];
    let mut rests_until = vec![0_usize; sides.len()];
    for pass in 0..PASSES {
        // A stride through all, another one each pass: neighbours are phrases of one situation.
        let stride = stride(sides.len(), pass);
        for at in (0..sides.len()).map(|step| (step * stride) % sides.len()) {
            if rests_until[at] > pass {
                continue;
            }
            let Side { features, sign, square } = sides[at];
            let margin: f32 = features.iter().map(|(feature, value)| weights[*feature as usize] * value).sum();
            let gradient = sign * margin - 1.0 + softness * duals[at];
            if duals[at] <= 0.0 && gradient > FAR {
                rests_until[at] = pass + REST;
                continue;
            }
            let dual = (duals[at] - gradient / (square + softness)).max(0.0);
            let change = (dual - duals[at]) * sign;
            duals[at] = dual;
            if change != 0.0 {
                for (feature, value) in features {
                    weights[*feature as usize] += change * value;
                }
            }
        }
    }
    weights
}

/// A step that meets every example once: it shares no divisor with their number.
fn stride(count: usize, pass: usize) -> usize {
    let shares = |a: usize, b: usize| {
        let (mut a, mut b) = (a, b);
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a > 1
    };
    let from = count / 3 + 7 * pass + 1;
    (from..=from + count).find(|step| !shares(*step, count)).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rarity_is_sixteenths_of_halvings() {
        // All phrases, those with the group, the rarity. One more than those is counted, so that none is not endless.
        for (all, with, expected) in [(16, 15, 0), (16, 7, 16), (16, 0, 64), (16, 2, 40), (40_000, 0, 243), (0, 0, 0)] {
            assert_eq!(rarity(all, with), expected, "{with} of {all}");
        }
    }

    #[test]
    fn what_is_learnt_is_kept_feature_by_feature() {
        // Two classes, three features and where they start; the second says nothing.
        let learnt = [vec![1.5, 0.0, -1.0, 9.0], vec![0.0, 0.0, 2.0, -9.0]];
        let model = with_weights(Recogniser::default(), &learnt, &[1.0; 3]);
        let said = |feature| model.weights_of(feature).collect::<Vec<_>>();
        assert_eq!(model.scales, [1.5, 2.0]);
        assert_eq!([said(0), said(1), said(2)], [vec![(0, 1.0)], vec![], vec![(0, -1.0 / 1.5), (1, 1.0)]]);
    }

    #[test]
    fn a_group_in_more_phrases_is_never_rarer() {
        assert!((0..50_000).collect::<Vec<_>>().windows(2).all(|two| rarity(50_000, two[0]) >= rarity(50_000, two[1])));
    }
}
