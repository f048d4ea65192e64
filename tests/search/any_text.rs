//! Random texts, random slips in judged queries, and everything that stands in the field while a judged query is typed.
//!
//! The seed is fixed: a failure here is one everybody has. `fuzz/` looks for others without end.

use crate::LOTSEN;
use crate::hold::{ask, check, holds};
use lotsen_api::wire::{Lang, SearchRequest};
use lotsen_measure::Judged;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use std::path::Path;
use std::sync::LazyLock;

/// All judged queries beside this file.
static JUDGED: LazyLock<Vec<Judged>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/search");
    let files = std::fs::read_dir(folder).expect("the folder of this test").flatten().map(|entry| entry.path());
    let mut files: Vec<_> = files.filter(|file| file.extension().is_some_and(|ending| ending == "tsv")).collect();
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let text = std::fs::read_to_string(file).expect("judged queries");
        lotsen_measure::read(&text).expect("a file of judged queries")
    };
    files.iter().flat_map(read).collect()
});

fn requests() -> impl Iterator<Item = SearchRequest> {
    JUDGED.iter().map(|judged| SearchRequest {
        text: judged.text.clone(),
        lang: Lang::Sv,
        place: judged.place.as_deref().map(|place| LOTSEN.place_code(place).expect("a place")),
        role: judged.role.clone(),
        limit: 10,
    })
}

#[test]
fn every_beginning_of_every_judged_query_has_an_answer() {
    let mut asked = 0;
    for request in requests() {
        let ends = request.text.char_indices().map(|(at, _)| at).chain([request.text.len()]);
        for end in ends {
            let request = SearchRequest { text: request.text[..end].to_owned(), ..request.clone() };
            check(&ask(&LOTSEN, &request), &request);
            asked += 1;
        }
    }
    assert!(asked > 5_000, "{asked}");
}

/// One change of a text at a position: a sign set in, put in another's place, or taken out.
#[derive(Clone, Debug)]
struct Slip {
    at: prop::sample::Index,
    new: Option<char>,
    instead: bool,
}

fn slips() -> impl Strategy<Value = Vec<Slip>> {
    let slip = (any::<prop::sample::Index>(), prop::option::of(any::<char>()), any::<bool>());
    prop::collection::vec(slip.prop_map(|(at, new, instead)| Slip { at, new, instead }), 1..6)
}

fn with(text: &str, slips: &[Slip]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for slip in slips {
        let at = slip.at.index(letters.len() + 1);
        match slip.new {
            Some(new) if slip.instead && at < letters.len() => letters[at] = new,
            Some(new) => letters.insert(at, new),
            None if at < letters.len() => drop(letters.remove(at)),
            None => letters.clear(),
        }
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(Config { cases: 300, rng_seed: RngSeed::Fixed(4), failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_text_has_an_answer(text in any::<String>()) {
        holds(&LOTSEN, &text);
    }

    #[test]
    fn any_swedish_looking_text_has_an_answer(text in "[a-zåäöé 0-9+-]{0,40}") {
        holds(&LOTSEN, &text);
    }

    #[test]
    fn a_judged_query_with_slips_has_an_answer(which in any::<prop::sample::Index>(), slips in slips()) {
        holds(&LOTSEN, &with(&which.get(&JUDGED).text, &slips));
    }

    #[test]
    fn two_judged_queries_run_together_have_an_answer(
        one in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        between in any::<char>(),
    ) {
        holds(&LOTSEN, &format!("{}{between}{}", one.get(&JUDGED).text, other.get(&JUDGED).text));
    }
}
