//! `build` and `check`: all problems are told, and a file is whole or not there.

#[path = "../fixtures/room.rs"]
mod copy;

use crate::run::{Run, arg, repository};
use copy::Room;
use std::fs;

const HANDBOOK: &str = "records/national/handbok.toml";

/// The fixture with three mistakes in two files.
fn broken() -> Room {
    let room = Room::copy();
    room.swap("records/national/sos-112.toml", r#"number = "112""#, r#"number = "115""#);
    room.swap("records/national/sos-112.toml", r#"basis = "stated""#, r#"basis = "guessed""#);
    room.write(HANDBOOK, b"id = ");
    room
}

/// File, line and the beginning of the sentence, as an editor can click it.
const PROBLEMS: [&str; 3] =
    ["handbok.toml:1: Det här är inte TOML", "sos-112.toml:18: ”guessed”", "sos-112.toml:22: ”115” kan inte visas"];

#[test]
fn a_room_with_problems_builds_nothing() {
    let room = broken();
    for before in [None, Some("what was there")] {
        let file = room.path().join("lotsen.sqlite");
        if let Some(text) = before {
            fs::write(&file, text).expect("a file");
        }
        let run = Run::new(["build", "--from", arg(room.path()), "--out", arg(&file)]);
        for problem in PROBLEMS {
            run.out_contains(problem);
        }
        run.out_contains("3 fel.").err_contains("ingen fil skrevs").code(1);
        assert_eq!(fs::read_to_string(&file).ok().as_deref(), before, "an existing file is untouched");
        assert!(!room.path().join("lotsen.sqlite.part").exists());
    }
}

#[test]
fn check_tells_the_same_problems() {
    let room = broken();
    let run = Run::new(["check", "--from", arg(room.path())]);
    for problem in PROBLEMS {
        run.out_contains(problem);
    }
    run.out_contains("3 fel.").code(1);
    Run::new(["check", "--lang", "en", "--from", arg(room.path())]).out_contains("3 problems.").code(1);
}

#[test]
fn a_whole_room_builds_a_file_in_place_of_an_old_one() {
    let room = Room::copy();
    let file = room.path().join("lotsen.sqlite");
    fs::write(&file, "an old file").expect("a file");
    Run::new(["build", "--from", arg(room.path()), "-o", arg(&file)]).out_contains("13 poster").code(0);
    Run::new(["search", "stodlinjen", "--data", arg(&file)]).out_contains("08-465 004 00").code(0);
    Run::new(["show", "gamla-linjen", "--data", arg(&file)]).out_contains("Stödlinjen").code(0);
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let room = Room::copy();
    for out in ["missing/lotsen.sqlite", "records"] {
        let out = room.path().join(out);
        Run::new(["build", "--from", arg(room.path()), "--out", arg(&out)]).refused(3).err_contains(arg(&out));
    }
    assert!(room.path().join(HANDBOOK).exists());
}

#[test]
fn a_room_that_is_not_there_is_a_room_with_problems() {
    let room = Room::copy();
    let nowhere = room.path().join("nowhere");
    for command in ["check", "build"] {
        Run::new([command, "--from", arg(&nowhere)])
            .out_contains("nowhere/edition.toml:1: Filen kan inte läsas")
            .code(1);
    }
}

#[test]
fn the_data_room_of_the_repository_is_without_problems() {
    let run = Run::new(["check", "--from", arg(&repository("data")), "--at", "2026-11-22"]);
    run.out_contains("Inga fel.").out_contains("varning").code(0);
}

/// What `check` warns of is no problem: weak or old, or nothing to ring.
#[test]
fn warnings_are_told_and_stop_nothing() {
    let room = Room::copy();
    for (day, warning, told) in [
        ("2026-11-22", "barnahus: inget sätt att nå den finns.", true),
        ("2026-11-22", "fara: ingen i listan för hotel svarar säkert dygnet runt", false),
        ("2026-11-22", "handbok: inget sätt", false),
        ("2026-11-22", "sos-112: inga tider alls", true),
        ("2026-11-22", "stodlinjen: inga tider alls", false),
        ("2026-11-22", "källan till 114 14 saknar datum", true),
        ("2026-11-22", "112 är inte bekräftat sedan 2026-01-01", true),
        ("2026-02-01", "112 är inte bekräftat", false),
    ] {
        let run = Run::new(["check", "--from", arg(room.path()), "--at", day]);
        assert_eq!(run.code(0).out.contains(warning), told, "{day}: {warning}\n{}", run.out);
    }
    // 112 and a line with known hours are gone from the list: what is left may be shut.
    room.swap("situations/fara.toml", "danger = true\n", "");
    room.swap(
        "situations/fara.toml",
        r#"["sos-112", "my-coordinator", "stodlinjen"]"#,
        r#"["my-police", "my-coordinator", "handbok"]"#,
    );
    room.swap("situations/fara.toml", r#"to = "sos-112""#, r#"to = "my-police""#);
    room.swap("situations/fara.toml", r#"to = "stodlinjen""#, r#"to = "handbok""#);
    room.swap("records/national/polisen-114-14.toml", "own-page", "second-source");
    let run = Run::new(["check", "--from", arg(room.path())]);
    run.out_contains("114 14 bygger bara på andras sidor").code(0);
    run.out_contains("fara: ingen i listan för hotel svarar säkert dygnet runt");
}
