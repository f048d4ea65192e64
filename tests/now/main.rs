//! Whom to call now: what must hold of every answer, and a table a person can read.
//!
//! The grid asks about every municipality, tile and role at every hour of a week and of every special day of three years;
//! `cargo test -p lotsen-api --test now -- --nocapture grid` prints how many answers that were and how long they took.

#![allow(clippy::expect_used, reason = "what is not there fails the test")]

mod answers;
mod grid;
mod hours;
mod promises;

use lotsen_api::Lotsen;
use std::sync::LazyLock;

static LOTSEN: LazyLock<Lotsen> = LazyLock::new(|| Lotsen::open(lotsen_data::DATASET).expect("the embedded dataset"));

/// Roles a user can choose, and none.
fn roles() -> Vec<Option<&'static str>> {
    let terms = LOTSEN.dataset().terms.iter().filter(|term| term.role);
    terms.map(|term| Some(term.id.as_str())).chain([None]).collect()
}
