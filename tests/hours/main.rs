//! Opening hours as people are told them.

#![allow(clippy::expect_used, reason = "a test that cannot have its files has failed")]

mod golden;
mod line;
mod sentences;
