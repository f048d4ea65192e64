//! The papers that promise something name what proves it; what they name has to be there.

use crate::sources::root;
use std::collections::BTreeSet;

/// Papers whose claims somebody relies on.
const PAPERS: [&str; 5] = ["ARCHITECTURE.md", "CONTRIBUTING.md", "PRIVACY.md", "README.md", "SECURITY.md"];

/// Folders in which a path of ours begins.
const ROOMS: [&str; 9] = [".ci/", ".github/", "crates/", "data/", "fuzz/", "scripts/", "src-tauri/", "tests/", "ui/"];

/// What a paper names in code type as a path of the repository: of a command its first word.
fn named(text: &str) -> BTreeSet<&str> {
    let code = text.split("```").step_by(2).flat_map(|prose| prose.split('`').skip(1).step_by(2));
    let first = code.filter_map(|code| code.split_whitespace().next());
    first.filter(|path| ROOMS.iter().any(|room| path.starts_with(room)) && !path.contains(['*', '<'])).collect()
}

#[test]
fn what_a_paper_names_is_there() {
    let mut missing = Vec::new();
    let mut count = 0;
    for paper in PAPERS {
        let text = std::fs::read_to_string(root().join(paper)).expect("a paper");
        let named = named(&text);
        count += named.len();
        missing.extend(
            named.into_iter().filter(|path| !root().join(path).exists()).map(|path| format!("{paper}: {path}")),
        );
    }
    assert!(count > 60, "the papers name paths: {count}");
    assert!(missing.is_empty(), "name what proves it now:\n{}", missing.join("\n"));
}

/// A row of the table in SECURITY.md that names no test promises what nobody has shown.
#[test]
fn each_claim_names_a_test_that_is_run() {
    let text = std::fs::read_to_string(root().join("SECURITY.md")).expect("SECURITY.md");
    let (_, table) = text.split_once("| claim | test |").expect("the table of claims");
    let rows: Vec<&str> = table.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
    assert!(rows.len() > 15, "the table was found");
    let window = std::fs::read_to_string(root().join("scripts/window-tests")).expect("the script");
    for row in rows {
        let tests = named(row);
        assert!(!tests.is_empty(), "{row}");
        // Those in Rust are run by cargo.
        let scripts = tests.iter().filter(|path| path.starts_with("tests/app/") && path.contains(".py"));
        scripts.for_each(|path| assert!(window.contains(*path), "scripts/window-tests does not run {path}"));
    }
}
