//! Lotsen's core: what there is to know and how it is found.
//!
//! Pure. It names no window, no network, no clock and no environment: place, time and bytes are arguments. The map:
//!
//! - [`model`]: what Lotsen knows, as plain data; [`number`] and [`date`] are the types that must not be mere text
//! - [`dataset`]: that data as one sealed SQLite file; the only place with SQL
//! - [`age`]: how sure and how old a fact is
//! - [`audience`]: whom a record may be suggested to
//! - [`hours`]: opening hours as a week a person can read
//! - [`text`]: one folding rule for every box
//! - [`place`]: places as a structure, and who covers them
//! - [`now`]: whom to call, from a situation, a role, a place and a moment
//! - [`search`]: from typed words to ranked records

pub mod age;
pub mod audience;
pub mod dataset;
pub mod date;
pub mod hours;
pub mod model;
pub mod now;
pub mod number;
pub mod place;
pub mod search;
pub mod text;
