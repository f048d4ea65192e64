//! Who may name what.

use crate::sources::{forbid, root};

/// This test spells the words that others may not.
const TIDY: &str = "tests/tidy/";

#[test]
fn only_src_tauri_names_tauri() {
    // The empty window is what ours is measured beside.
    let allowed = ["src-tauri/", "tests/speed/empty-window/", TIDY];
    forbid(&[".rs"], &["tauri::", "tauri_build", "use wry", "use tao"], &allowed, "only src-tauri names Tauri");
    let allowed = ["Cargo.toml", "tests/app/", "tests/speed/empty-window/"];
    forbid(&["Cargo.toml"], &["tauri"], &allowed, "only the package `lotsen` depends on Tauri");
}

#[test]
fn only_one_file_of_the_page_names_tauri() {
    let allowed = ["ui/src/ipc.ts", "tests/"];
    let words = ["@tauri-apps", "__TAURI"];
    forbid(
        &[".ts", ".js", ".mjs", ".svelte", ".html"],
        &words,
        &allowed,
        "only ui/src/ipc.ts names Tauri's JavaScript",
    );
}

#[test]
fn sql_stands_in_one_module() {
    let words = ["rusqlite", "SELECT ", "INSERT ", "CREATE TABLE", "PRAGMA "];
    // SQLite's full-text search is one of the peers that the search is measured beside.
    let allowed = ["crates/lotsen-core/src/dataset", "crates/lotsen-bench/src/peers/fts.rs", TIDY];
    forbid(&[".rs"], &words, &allowed, "SQL stands in lotsen-core's dataset module");
    let allowed = ["Cargo.toml", "crates/lotsen-core/", "crates/lotsen-bench/"];
    forbid(&["Cargo.toml"], &["rusqlite"], &allowed, "only lotsen-core depends on rusqlite");
}

#[test]
fn only_main_files_read_the_clock_and_the_environment() {
    let words =
        ["SystemTime::now", "Instant::now", "Utc::now", "Local::now", "env::var", "env::args", "env::current_dir"];
    // `eval` and the bench measure how long answers take; a build script is told by the environment where to write.
    let allowed = [
        "src-tauri/src/main.rs",
        "crates/lotsen-cli/src/main.rs",
        "crates/lotsen-cli/src/eval.rs",
        "crates/lotsen-bench/",
        "data/build.rs",
        "tests/",
    ];
    forbid(&[".rs"], &words, &allowed, "take it as an argument: only main.rs files read the clock or the environment");
}

#[test]
fn no_program_talks_to_a_network() {
    let allowed = ["tests/app/", TIDY];
    forbid(&[".rs"], &["std::net", "TcpStream", "UdpSocket"], &allowed, "Lotsen contains no network code");
    let words = ["fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon"];
    let allowed = ["tests/"];
    forbid(&[".ts", ".js", ".svelte", ".html"], &words, &allowed, "the page talks to the program only");
}

#[test]
fn the_page_remembers_nothing() {
    let words = ["localStorage", "sessionStorage", "indexedDB", "document.cookie", "pushState", "navigator.clipboard"];
    forbid(&[".ts", ".js", ".svelte", ".html"], &words, &["tests/"], "nothing is left behind");
}

#[test]
fn nothing_unfinished_is_committed() {
    let words = ["dbg!", "todo!", "unimplemented!", "FIXME", "XXX", "console.log"];
    let endings = [".rs", ".ts", ".svelte", ".js", ".mjs", ".css"];
    forbid(&endings, &words, &[TIDY], "finish it, or write an issue");
}

/// A panic in the core is a refusal, not a call that nobody ever answers.
#[test]
fn every_answer_of_the_directory_is_guarded() {
    let commands = std::fs::read_to_string(root().join("src-tauri/src/commands.rs")).expect("the commands");
    let unguarded = commands.split("pub(crate) async fn ").skip(1).filter(|command| !command.contains("guarded(|| "));
    let unguarded: Vec<&str> = unguarded.filter_map(|command| command.split('(').next()).collect();
    assert_eq!(unguarded, [""; 0], "ask the directory inside guarded()");
}
