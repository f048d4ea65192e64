//! What the data room's compiler promises: every mistake is told, with its file and line, all at once; what is without
//! mistake becomes one file, and that file gives back exactly what was written or nothing.
//!
//! A mistake is a row in the module named after the module of `lotsen-compile` that finds it: the file, what is changed in
//! it, and everything that is then told.

#![expect(clippy::expect_used, reason = "a test that cannot have its files has failed")]

mod across;
mod case;
mod damage;
mod file;
mod hostile;
mod lines;
mod places;
mod record;
#[path = "../fixtures/room.rs"]
mod room;
mod section;
mod sentences;
mod situation;
mod situations;
mod sources;
mod vocabulary;
mod whole;

/// Every row of every table.
fn all_cases() -> impl Iterator<Item = &'static case::Case> {
    let tables = [
        whole::CASES,
        section::CASES,
        vocabulary::CASES,
        places::CASES,
        sources::CASES,
        record::CASES,
        lines::CASES,
        across::CASES,
        situation::CASES,
        situations::CASES,
    ];
    tables.into_iter().flatten()
}
