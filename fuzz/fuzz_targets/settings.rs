//! Any bytes as the file of settings: read as far as they can be, and what is written back is read the same.

#![no_main]
#![allow(dead_code)]

use libfuzzer_sys::fuzz_target;

#[path = "../../src-tauri/src/settings/file.rs"]
mod file;

fuzz_target!(|text: &[u8]| {
    if let Some(settings) = file::read(text) {
        assert_eq!(settings.clone(), settings.clone().within_bounds());
        let again = serde_json::to_vec(&settings).ok().and_then(|text| file::read(&text));
        assert!(again == Some(settings));
    }
});
