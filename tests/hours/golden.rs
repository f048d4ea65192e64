//! `golden.tsv`: hours as a source gives them, a moment by the Swedish wall clock, and the sentence a person then reads.
//!
//! The way is the whole one: a dataset with this one line, its card, its sentence.

use lotsen_api::wire::{CardRequest, Lang, StateView};
use lotsen_api::{Lotsen, Now};
use lotsen_core::model::{Channel, Dataset, Hours, Record, Text};
use lotsen_texts::Texts;

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

pub(crate) fn sentence(state: &StateView, texts: &Texts) -> String {
    let args: Vec<(&str, &str)> = state.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    texts.say(&format!("state-{}", state.code), &args)
}

pub(crate) fn texts(lang: Lang) -> Texts {
    match lang {
        Lang::Sv => Texts::new("sv", lotsen_data::TEXTS_SV),
        Lang::En => Texts::new("en", lotsen_data::TEXTS_EN),
    }
}

#[test]
fn every_row_is_said() {
    let table = include_str!("golden.tsv");
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    assert!(rows.len() >= 60);
    let (sv, en) = (texts(Lang::Sv), texts(Lang::En));
    let mut wrong = Vec::new();
    for row in &rows {
        let [opening, eves, short_days, moment, expected_sv, expected_en] = row[..] else { panic!("columns: {row:?}") };
        let lotsen = lotsen(Channel::Call, opening, eves, short_days);
        let now = Now::parse(moment).expect(moment);
        let said = [(Lang::Sv, &sv), (Lang::En, &en)].map(|(lang, texts)| sentence(&state(&lotsen, lang, now), texts));
        if said != [expected_sv, expected_en] {
            wrong.push(format!("{row:?}\n  said {said:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} rows\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}
