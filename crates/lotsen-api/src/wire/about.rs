//! What the data are: edition, counts, coverage, sources and ages.

use super::{Age, Certainty, Lang};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Ask about the data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct AboutRequest {
    /// Language of the reply.
    pub lang: Lang,
}

/// What the data are. Nothing here is a promise: counts of what stands in the dataset that was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct About {
    /// The edition's name.
    pub edition: String,
    /// Its date, `YYYY-MM-DD`.
    pub edition_date: String,
    /// How many records there are.
    pub records: u32,
    /// How many situations one can ask about or is recognised in.
    pub situations: u32,
    /// How many telephone numbers, each with its source.
    pub numbers: u32,
    /// Of these, how many somebody has rung to check.
    pub rung: u32,
    /// How many towns and villages are known by name.
    pub localities: u32,
    /// What is covered where.
    pub coverage: Coverage,
    /// Who published what the records rest on, and how many records rest on it: the most first, then by name.
    pub publishers: Vec<Publisher>,
}

/// Somebody whose pages were read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Publisher {
    /// Its name.
    pub name: String,
    /// How many records rest on it.
    pub records: u32,
}

/// How many municipalities reach what, and how sure and old the numbers are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Coverage {
    /// One row a county, by its code.
    pub counties: Vec<CoverageRow>,
    /// The whole country.
    pub sweden: CoverageRow,
    /// How many numbers are how well founded.
    pub numbers_by_certainty: BTreeMap<Certainty, u32>,
    /// How many numbers are how old.
    pub numbers_by_age: BTreeMap<Age, u32>,
}

/// How many municipalities of a county, or of the country, are served by what. A municipality counts once in each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct CoverageRow {
    /// The county's code; `SE` for the country.
    pub code: String,
    /// Its name.
    pub area: String,
    /// How many there are.
    pub municipalities: u32,
    /// With a regional coordinator.
    pub coordinator: u32,
    /// With a social emergency service of its own number that serves this municipality alone.
    pub social_emergency_own: u32,
    /// With one that several municipalities share.
    pub social_emergency_shared: u32,
    /// With one that is reached by 112.
    pub social_emergency_by_112: u32,
    /// With social services in office hours.
    pub social_services: u32,
    /// With a youth clinic.
    pub youth_clinic: u32,
    /// With the municipality's switchboard.
    pub switchboard: u32,
    /// With any of social emergency service, social services, switchboard.
    pub way_in: u32,
}
