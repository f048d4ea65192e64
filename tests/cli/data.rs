//! `--data`: another dataset, used only if it is one of ours, of this version and whole.

use crate::run::{Run, arg, repository};
use std::fs;
use tempfile::TempDir;

/// <https://sqlite.org/fileformat.html#the_database_header>
const USER_VERSION: usize = 63;
const APPLICATION_ID: usize = 68;

/// The version of this program's datasets, as the last byte of its place in the header.
fn ours() -> u8 {
    u8::try_from(lotsen_core::dataset::VERSION).expect("a small number")
}

/// The dataset the program carries, with one byte changed.
fn with(at: usize, byte: u8) -> Vec<u8> {
    let mut bytes = lotsen_data::DATASET.to_vec();
    bytes[at] = byte;
    bytes
}

/// The same with another number, wherever its bytes lie: a page may hold what was moved to another one, too.
fn with_another_number() -> Vec<u8> {
    let (data, number) = (lotsen_data::DATASET, b"020-50 50 50");
    let mut bytes = data.to_vec();
    let starts = data.windows(number.len()).zip(0..).filter(|(window, _)| window == number);
    starts.for_each(|(_, at)| bytes[at + number.len() - 1] = b'1');
    bytes
}

#[test]
fn a_file_that_may_not_be_used_is_told_and_nothing_is_answered() {
    let data = lotsen_data::DATASET;
    let cases: [(&str, Vec<u8>); 8] = [
        ("empty", Vec::new()),
        ("text", b"112\n".to_vec()),
        ("foreign", with(APPLICATION_ID, 0)),
        ("next-version", with(USER_VERSION, ours() + 1)),
        ("no-version", with(USER_VERSION, 0)),
        ("another-number", with_another_number()),
        ("half", data[..data.len() / 2].to_vec()),
        ("header", data[..100].to_vec()),
    ];
    let folder = TempDir::new().expect("a temporary folder");
    for (name, bytes) in cases {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect(name);
        for command in [&["search", "kvinofrid"][..], &["show", "sos-112"], &["due"], &["coverage"], &["eval", "none"]]
        {
            Run::new(command.iter().copied().chain(["--data", arg(&path)])).refused(4).err_contains(arg(&path));
        }
    }
    for path in [folder.path().join("missing"), folder.path().to_path_buf()] {
        Run::new(["search", "kvinofrid", "--data", arg(&path)]).refused(4).err_contains(arg(&path));
    }
}

/// A version is named as a number, the file's and ours.
#[test]
fn another_version_is_named() {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("lotsen.sqlite");
    fs::write(&path, with(USER_VERSION, 77)).expect("a file");
    let wanted = format!("form {}", ours());
    Run::new(["search", "kvinofrid", "--data", arg(&path)]).refused(4).err_contains("form 77").err_contains(&wanted);
}

#[test]
fn a_build_of_the_same_room_answers_byte_for_byte_alike() {
    let folder = TempDir::new().expect("a temporary folder");
    let file = folder.path().join("lotsen.sqlite");
    let room = repository("data");
    Run::new(["build", "--from", arg(&room), "--out", arg(&file)]).out_contains(arg(&file)).code(0);
    assert!(
        fs::read(&file).expect("the file just built") == lotsen_data::DATASET,
        "the same bytes as the program carries"
    );
    for asked in [
        &["search", "kvinofrid", "--json"][..],
        &["search", "koordinator", "kungsbacka", "--json", "--at", "2027-06-01"],
        &["search", "qqqqzzzz"],
        &["show", "region:vast", "--json"],
        &["coverage", "--json", "--at", "2027-06-01"],
    ] {
        let embedded = Run::new(asked.iter().copied());
        let opened = Run::new(["--data", arg(&file)].into_iter().chain(asked.iter().copied()));
        assert_eq!(embedded.code(0).out, opened.code(0).out, "{asked:?}");
    }
    let left: Vec<_> = fs::read_dir(folder.path()).expect("the folder").flatten().map(|e| e.file_name()).collect();
    assert_eq!(left, ["lotsen.sqlite"], "neither building nor opening leaves anything beside the file");
}
