//! Arguments that a page of ours would never send.

use crate::LOTSEN;
use crate::hold::{CALLS, holds};
use lotsen_api::wire::{
    CardRequest, Lang, NowRequest, PlacesRequest, SearchRequest, Settings, ShelfRequest, SituationsRequest,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// Commands with arguments that never reach the directory: a language, and a yes or no. What they are read as is the window's own.
const OF_THE_WINDOW: [&str; 2] = ["leave", "settings"];

/// One call of each kind that is as it should be. `fuzz/seeds/request` begins with the same.
fn good() -> Vec<Value> {
    let seeds = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/seeds/request");
    let files = std::fs::read_dir(seeds).expect("the folder of seeds").flatten().map(|entry| entry.path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    let text = files.iter().map(|file| std::fs::read_to_string(file).expect("a text"));
    text.map(|text| serde_json::from_str(&text).expect("JSON")).collect()
}

/// The commands of `src-tauri` that take arguments, read from its sources: nothing else there is `async`.
fn commands() -> BTreeSet<&'static str> {
    let sources = [include_str!("../../src-tauri/src/commands.rs"), include_str!("../../src-tauri/src/desk.rs")];
    let functions = sources.iter().flat_map(|source| source.split("pub(crate) async fn ").skip(1));
    let named = functions.filter_map(|function| function.split_once('('));
    named
        .filter(|(_, rest)| rest.split('{').next().is_some_and(|taken| taken.contains("request: ")))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn every_command_with_arguments_is_tried() {
    let tried = CALLS.iter().map(|(name, _)| *name).chain(OF_THE_WINDOW);
    assert_eq!(tried.collect::<BTreeSet<_>>(), commands());
    let begun: BTreeSet<&str> = good().iter().flat_map(|call| holds(&LOTSEN, &call.to_string())).collect();
    assert_eq!(
        begun,
        CALLS.iter().map(|(name, _)| *name).collect(),
        "each is begun with a call that is as it should be"
    );
}

/// Values for a field: of every kind, out of every bound, and some that are right elsewhere.
fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u16>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,40}".prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(vec![
            "sv",
            "en",
            "1384",
            "13",
            "SE",
            "hotel",
            "sos-112",
            "danger-now",
            "dark",
            "covers",
            "topic",
            "emergency",
            ""
        ])
        .prop_map(Value::from),
        prop::collection::vec(any::<u32>().prop_map(Value::from), 0..4).prop_map(Value::from),
    ]
}

#[test]
fn good_calls_are_made() {
    for call in good() {
        assert_ne!(holds(&LOTSEN, &call.to_string()), [""; 0], "{call}");
    }
}

proptest! {
    #![proptest_config(Config { cases: 3_000, rng_seed: RngSeed::Fixed(11_414), ..Config::default() })]

    #[test]
    fn any_arguments_are_answered_or_refused(
        call in prop::sample::select(good()),
        changes in prop::collection::vec((any::<prop::sample::Index>(), value()), 1..4),
        extra in prop::option::of(("[a-z_]{1,12}", value())),
    ) {
        let mut call = call;
        let fields = call.as_object_mut().expect("arguments are named");
        let names: Vec<String> = fields.keys().cloned().collect();
        for (at, value) in changes {
            fields.insert(at.get(&names).clone(), value);
        }
        fields.extend(extra);
        holds(&LOTSEN, &call.to_string());
    }
}

#[test]
fn a_field_that_no_call_has_is_refused() {
    for mut call in good() {
        call["note"] = json!("anna i rum 12");
        assert_eq!(holds(&LOTSEN, &call.to_string()), [""; 0], "{call}");
    }
}

/// A page that has gone wrong may send a book. Nobody waits for it.
#[test]
#[expect(clippy::disallowed_methods, reason = "how long it takes is what is tested")]
fn the_longest_texts_are_answered_in_a_moment() {
    let moment = Duration::from_secs(1);
    for text in ["å".repeat(1_000_000), "kvinnofrid ".repeat(100_000), "1".repeat(1_000_000), "\u{301}".repeat(500_000)]
    {
        let begun = Instant::now();
        let now = lotsen_api::Now::from_unix(1_795_316_400);
        let about = SearchRequest { text: text.clone(), lang: Lang::Sv, place: None, role: None, limit: 100 };
        assert!(LOTSEN.search(&about, now).is_ok());
        LOTSEN.places(&PlacesRequest { text: text.clone(), lang: Lang::Sv, limit: 100 });
        let strange = SearchRequest { place: Some(text.clone()), ..about };
        assert!(LOTSEN.search(&strange, now).is_err());
        assert!(LOTSEN.check_settings(&Settings { place: Some(text.clone()), ..Settings::default() }).is_err());
        let card = CardRequest { id: text.clone(), ..CardRequest::default() };
        assert!(LOTSEN.card(&card, now).is_err());
        let shelf = ShelfRequest { id: text.clone(), ..ShelfRequest::default() };
        assert!(LOTSEN.shelf(&shelf, now).is_err());
        let role = SituationsRequest { role: Some(text.clone()), lang: Lang::Sv };
        assert!(LOTSEN.situations(&role).is_err());
        let situation = NowRequest { situation: Some(text.clone()), ..NowRequest::default() };
        assert!(LOTSEN.now(&situation, now).is_err());
        assert!(begun.elapsed() < 4 * moment, "{} took {:?}", &text[..2], begun.elapsed());
    }
}
