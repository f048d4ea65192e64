//! The walls of ARCHITECTURE.md, kept by reading the sources. Needs no window and no network; a test of `lotsen-api` only
//! because a test has to belong to some package.

#![expect(clippy::disallowed_methods, reason = "CARGO is how a test finds cargo")]
#![expect(clippy::expect_used, reason = "a test that cannot read the repository has failed")]

mod claims;
mod least;
mod packages;
mod sources;
mod walls;
