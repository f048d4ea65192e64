//! `golden.tsv`: hours as a source gives them, a moment by the Swedish wall clock, and the sentence a person then reads.
//!
//! The way is the whole one: a dataset with this one line, its card, its sentence.

use crate::line::{lotsen, state};
use lotsen_api::Now;
use lotsen_api::wire::{Lang, StateView};
use lotsen_core::model::Channel;
use lotsen_texts::Texts;

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
