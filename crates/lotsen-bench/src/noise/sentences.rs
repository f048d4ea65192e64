//! Whole questions, and words for what a record is about.

use super::class::Made;
use crate::dice::Dice;
use crate::directory::{Directory, said};
use lotsen_core::model::Record;

/// What people put around a name. Written before anybody looked at which of these words the directory passes over.
const QUESTIONS: [&str; 14] = [
    "vem ringer jag om {}",
    "hur når jag {}",
    "nummer till {}",
    "telefonnummer till {}",
    "var finns {}",
    "hur kontaktar jag {}",
    "jag behöver prata med {}",
    "vad har {} för nummer",
    "ring {}",
    "vad är {}",
    "kan jag ringa {} nu",
    "who do i call about {}",
    "phone number for {}",
    "how do i reach {}",
];

/// A name within a question.
pub(super) fn question(name: &str, dice: &mut Dice) -> Option<String> {
    dice.pick(&QUESTIONS).map(|question| question.replace("{}", name))
}

/// A word for what the record is, and for a local record also its place: then whoever answers there is right.
pub(super) fn topic(directory: &Directory<'_>, record: &Record, dice: &mut Dice) -> Option<Made> {
    let terms = directory.terms_of(record);
    let term = dice.pick(&terms)?;
    let of_lang = |lang: &str| -> Vec<&str> { said(term).filter(|(l, _)| *l == lang).map(|(_, word)| word).collect() };
    let others: Vec<&str> = said(term).filter(|(l, _)| !["sv", "en"].contains(l)).map(|(_, word)| word).collect();
    let words = match dice.below(10) {
        0..=5 => of_lang("sv"),
        6..=8 => of_lang("en"),
        _ => others,
    };
    let word = dice.pick(&words)?.to_lowercase();
    let about = directory.about(&word);
    let places = directory.places_of(record);
    let Some(place) = dice.pick(&places) else { return Some(Made { text: word, right: Some(about) }) };
    let between = if dice.chance(50) { " i " } else { " " };
    let text = format!("{word}{between}{}", directory.dataset.places[*place].name.to_lowercase());
    Some(Made { text, right: Some(directory.local(&about, *place)) })
}
