//! Any text is answered: never empty, never too long, the same twice, without a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lotsen_api::Lotsen;
use std::sync::LazyLock;

#[path = "../../tests/search/hold.rs"]
mod hold;

static LOTSEN: LazyLock<Lotsen> = LazyLock::new(|| {
    Lotsen::open(include_bytes!(env!("LOTSEN_DATASET"))).unwrap_or_else(|error| panic!("the dataset: {error:?}"))
});

fuzz_target!(|text: &str| hold::holds(&LOTSEN, text));
