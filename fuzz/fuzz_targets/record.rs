//! Any text as a record's file in a small data room: told as a problem or compiled, never a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static ROOM: LazyLock<PathBuf> = LazyLock::new(|| {
    let room = std::env::temp_dir().join(format!("lotsen-fuzz-room-{}", std::process::id()));
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/room"), &room);
    room
});

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap_or_else(|error| panic!("a folder: {error}"));
    for entry in fs::read_dir(from).into_iter().flatten().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            let _ = fs::copy(entry.path(), to);
        }
    }
}

fuzz_target!(|text: &[u8]| {
    let _ = fs::write(ROOM.join("records/national/stodlinjen.toml"), text);
    let compiled = lotsen_compile::compile(&ROOM);
    assert!(compiled.dataset.is_some() || !compiled.problems.is_empty(), "refused without a word");
});
