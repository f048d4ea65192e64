//! What the terminal program promises: the expected answers, an exit code for every end, a sentence for every refusal, and
//! never a panic. Runs the built program on real files, as a person or a script does.

#![expect(clippy::expect_used, reason = "a test that cannot have its files has failed")]

mod answers;
mod data;
mod eval;
mod now;
mod refusals;
mod reports;
mod room;
mod run;
mod sentences;
