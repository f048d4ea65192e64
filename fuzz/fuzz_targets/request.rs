//! Any text as the arguments of every call: answered or refused, never a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lotsen_api::Lotsen;
use std::sync::LazyLock;

#[path = "../../tests/hostile/hold.rs"]
mod hold;

static LOTSEN: LazyLock<Lotsen> = LazyLock::new(|| {
    Lotsen::open(include_bytes!(env!("LOTSEN_DATASET"))).unwrap_or_else(|error| panic!("the dataset: {error:?}"))
});

fuzz_target!(|arguments: &str| {
    hold::holds(&LOTSEN, arguments);
});
