//! A row of the tables, and the one function that turns it into a data room and asks the compiler.

use crate::room::Room;
use lotsen_compile::{Compiled, compile};

/// The file that is changed, how, and every problem that is then told, as [`lotsen_compile::Problem::terse`] has it. A
/// problem in the changed file itself begins with its line. No problems: the room stays whole.
pub(crate) type Case = (&'static str, Change, &'static [&'static str]);

/// One change to one file.
pub(crate) enum Change {
    /// This text, which stands there once, becomes that.
    Swap(&'static str, &'static str),
    /// More text at the end.
    Add(&'static str),
    /// This is the whole file.
    Write(&'static [u8]),
    /// So many files in this folder, "a1.toml" and on, with this text; `#` in it is the file's name.
    Many(usize, &'static str),
    /// The file or folder is gone.
    Remove,
}

impl Change {
    pub(crate) fn make(&self, room: &Room, file: &str) {
        let path = room.path().join(file);
        match self {
            Self::Swap(from, to) => room.swap(file, from, to),
            Self::Add(more) => {
                let text = std::fs::read_to_string(path).expect(file);
                room.write(file, [&text, *more].concat().as_bytes());
            }
            Self::Write(bytes) => {
                room.write(file, bytes);
            }
            Self::Many(count, text) => {
                for id in (1..=*count).map(|at| format!("a{at}")) {
                    room.write(&format!("{file}/{id}.toml"), text.replace('#', &id).as_bytes());
                }
            }
            Self::Remove if path.is_dir() => std::fs::remove_dir_all(path).expect(file),
            Self::Remove => std::fs::remove_file(path).expect(file),
        }
    }
}

/// What is told about the fixture with one change.
pub(crate) fn compiled((file, change, _): &Case) -> Compiled {
    let room = Room::copy();
    change.make(&room, file);
    compile(room.path())
}

pub(crate) fn terse(compiled: &Compiled) -> Vec<String> {
    compiled.problems.iter().map(lotsen_compile::Problem::terse).collect()
}

/// What a row says is told, each with its file.
pub(crate) fn expected((file, _, told): &Case) -> Vec<String> {
    let full = |problem: &&str| {
        if problem.starts_with(|c: char| c.is_ascii_digit()) {
            format!("{file}:{problem}")
        } else {
            (*problem).to_owned()
        }
    };
    told.iter().map(full).collect()
}

/// Holds a table against the compiler; all rows that fail are shown.
pub(crate) fn check(cases: &[Case]) {
    let mut wrong = Vec::new();
    for (number, case) in (1..).zip(cases) {
        let compiled = compiled(case);
        let (told, expected) = (terse(&compiled), expected(case));
        if told != expected {
            wrong.push(format!("row {number}, {}\n  told     {told:#?}\n  expected {expected:#?}", case.0));
        }
        assert_eq!(compiled.dataset.is_some(), told.is_empty(), "row {number}: with any problem there is no dataset");
    }
    assert!(wrong.is_empty(), "{} of {} rows\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
