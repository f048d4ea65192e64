//! Every state has its words in both languages, and the words last as long as they are said to.

use crate::golden::{sentence, texts};
use crate::line::{lotsen, state};
use lotsen_api::Now;
use lotsen_api::wire::Lang;
use lotsen_core::hours::DayName;
use lotsen_core::model::Channel;

#[test]
fn every_day_has_a_name_of_its_own_in_both_languages() {
    for lang in [Lang::Sv, Lang::En] {
        let texts = texts(lang);
        let name = |code: &str| texts.say("state-day", &[("name", code)]);
        // A squeezed day is no reason not to know.
        let days = DayName::ALL.into_iter().filter(|day| *day != DayName::SqueezedDay);
        let mut names: Vec<String> = days.map(|day| name(day.code())).collect();
        assert!(!names.contains(&name("other")), "{names:?}");
        names.sort();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}

#[test]
fn what_to_do_about_not_knowing_fits_the_channel() {
    let eve = Now::parse("2026-12-24T12:00").expect("a moment");
    for (of, expected) in [
        (Channel::Call, "Det är julafton – ring och hör"),
        (Channel::Text, "Det är julafton – skriv och hör"),
        (Channel::Chat, "Det är julafton – pröva chatten"),
        (Channel::Visit, "Det är julafton – fråga innan du går dit"),
    ] {
        let lotsen = lotsen(of, "Mo-Fr 09:00-16:00", "", "");
        assert_eq!(sentence(&state(&lotsen, Lang::Sv, eve), &texts(Lang::Sv)), expected);
    }
}

/// Minute by minute through weeks in which much happens: the words stay until they are said to change, and no longer.
#[test]
fn the_words_stay_until_they_are_said_to_change() {
    let hours = [
        "Mo-Fr 09:00-12:00,12:20-16:00; PH off",
        "Mo-Su 21:00-06:00",
        "Mo-Fr 00:00-08:00,17:00-24:00; Sa-Su,PH 00:00-24:00",
        "Mo-Su 00:00-02:30",
    ];
    for text in hours {
        let lotsen = lotsen(Channel::Call, text, "", "as usual");
        for first in ["2026-12-21", "2026-03-25", "2026-10-22"] {
            let first = Now::parse(first).expect("a day");
            let mut before = state(&lotsen, Lang::Sv, first);
            for minute in 1..14 * 24 * 60 {
                let now = first.later(minute * 60);
                let view = state(&lotsen, Lang::Sv, now);
                let same = (&view.code, &view.args) == (&before.code, &before.args);
                let due = before.changes_at.as_ref().is_some_and(|at| *at == now.to_string());
                assert!(same || due, "{text} {now}: {before:?} became {view:?}");
                before = view;
            }
        }
    }
}
