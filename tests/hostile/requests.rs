//! Arguments that a page of ours would never send.

use crate::LOTSEN;
use crate::hold::holds;
use lotsen_api::wire::{Lang, PlacesRequest, SearchRequest, Settings};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// One call of each kind that is as it should be.
fn good() -> [Value; 7] {
    let settings = serde_json::to_value(Settings { place: Some("1384".into()), ..Settings::default() });
    [
        json!({ "text": "kvinofrid", "lang": "sv", "place": "1384", "role": "hotel", "limit": 10 }),
        json!({ "text": "kungsb", "lang": "en", "limit": 8 }),
        json!({ "id": "sos-112", "lang": "sv", "place": "1384" }),
        json!({ "situation": "danger-now", "role": "hotel", "place": "1384", "lang": "sv" }),
        json!({ "place": "1384", "lang": "sv" }),
        json!({ "owner": "sos-112", "index": 0 }),
        settings.expect("plain data"),
    ]
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
            ""
        ])
        .prop_map(Value::from),
        prop::collection::vec(any::<u32>().prop_map(Value::from), 0..4).prop_map(Value::from),
    ]
}

#[test]
fn good_calls_are_made() {
    for call in good() {
        assert!(holds(&LOTSEN, &call.to_string()) > 0, "{call}");
    }
}

proptest! {
    #![proptest_config(Config { cases: 3_000, rng_seed: RngSeed::Fixed(11_414), ..Config::default() })]

    #[test]
    fn any_arguments_are_answered_or_refused(
        call in prop::sample::select(good().to_vec()),
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
        assert_eq!(holds(&LOTSEN, &call.to_string()), 0, "{call}");
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
        assert!(begun.elapsed() < 4 * moment, "{} took {:?}", &text[..2], begun.elapsed());
    }
}
