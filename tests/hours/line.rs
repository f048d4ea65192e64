//! A dataset of one line, to be asked as any other.

use lotsen_api::wire::{CardRequest, Lang, StateView};
use lotsen_api::{Lotsen, Now};
use lotsen_core::model::{Channel, Dataset, Hours, Record, Text};

/// A dataset of one line with these hours.
pub(crate) fn lotsen(of: Channel, opening: &str, eves: &str, short_days: &str) -> Lotsen {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let note = Text { sv: "Kontorstid. Fara: 112.".to_owned(), en: "Office hours. Danger: 112.".to_owned() };
    let hours = Hours {
        of,
        opening: some(opening),
        eves: some(eves),
        short_days: some(short_days),
        note: Some(note),
        source: 0,
    };
    let record = Record { id: "line".to_owned(), hours: vec![hours], ..Record::default() };
    Lotsen::new(Dataset { records: vec![record], ..Dataset::default() })
}

pub(crate) fn state(lotsen: &Lotsen, lang: Lang, now: Now) -> StateView {
    let request = CardRequest { id: "line".to_owned(), lang, place: None };
    lotsen.card(&request, now).expect("a card").hours.remove(0).state
}
