//! What comes from outside and means no good: requests of a page that has gone wrong, and clocks that do. Seeded, so that a
//! failure here is one everybody has; `fuzz/` looks for others without end. A damaged file and a hostile record are tried in
//! `tests/room`, a hostile file of settings beside `src-tauri/src/settings`.

#![expect(clippy::expect_used, reason = "what is not there fails the test")]

mod clocks;
mod hold;
mod requests;

use lotsen_api::Lotsen;
use std::sync::LazyLock;

static LOTSEN: LazyLock<Lotsen> = LazyLock::new(|| Lotsen::open(lotsen_data::DATASET).expect("the embedded dataset"));
