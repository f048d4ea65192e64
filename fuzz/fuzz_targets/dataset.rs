//! Any bytes as a `--data` file: refused, or the very dataset that was sealed. The first bytes are taken as places to change in a
//! good file, since chance alone never gets past its seal.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lotsen_core::dataset::{open, open_file};
use lotsen_core::model::Dataset;
use std::sync::LazyLock;

static BYTES: &[u8] = include_bytes!(env!("LOTSEN_DATASET"));

static GOOD: LazyLock<Dataset> =
    LazyLock::new(|| open(BYTES).unwrap_or_else(|error| panic!("the dataset: {error:?}")));

fuzz_target!(|changes: Vec<(u32, u8)>| {
    let mut bytes = BYTES.to_vec();
    for (at, byte) in changes {
        let length = bytes.len();
        bytes[at as usize % length] = byte;
    }
    let path = std::env::temp_dir().join(format!("lotsen-fuzz-{}.sqlite", std::process::id()));
    std::fs::write(&path, bytes).unwrap_or_else(|error| panic!("a file to write: {error}"));
    if let Ok(opened) = open_file(&path) {
        assert!(opened == *GOOD, "another answer");
    }
});
