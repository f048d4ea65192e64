//! The data room, compiled: what the programs carry inside themselves.
//!
//! `build.rs` compiles the text files of this folder into one sealed SQLite file and fails with every problem it finds. So a program
//! has no path to look for and no file to lose.

/// The compiled dataset, for `lotsen_core::dataset::open`.
pub static DATASET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lotsen.sqlite"));

/// The words of the programs in Swedish (Fluent).
pub const TEXTS_SV: &str = concat!(include_str!("../texts/sv.ftl"), "\n", include_str!("../texts/terminal.sv.ftl"));

/// The words of the programs in English (Fluent).
pub const TEXTS_EN: &str = concat!(include_str!("../texts/en.ftl"), "\n", include_str!("../texts/terminal.en.ftl"));
