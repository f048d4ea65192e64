//! What leaves the screen from a card: turned toward a person, or on paper.

use super::{CopyRequest, FactView, HoursView, Lang, Line};
use serde::{Deserialize, Serialize};

/// Ask for what may leave the screen from one record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct HandoutRequest {
    /// The record's id; an id it had before works too.
    pub id: String,
    /// Which of its lines; without one its first number, or its first line where it has no number.
    pub line: Option<CopyRequest>,
    /// Language of the reply.
    pub lang: Lang,
}

/// One line of one record with what a person who takes it away needs. Every field stands on the card too: nothing is told here that
/// the card does not show, and a field that is not known is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Handout {
    /// The record's id.
    pub id: String,
    /// Kind of record, in words.
    pub kind_label: String,
    /// Its name in the language asked for.
    pub name: String,
    /// Its name in Swedish, if that is another: what those who answer call themselves.
    pub name_sv: Option<String>,
    /// What it is for.
    pub summary: String,
    /// For whom, in words.
    pub audiences: Vec<String>,
    /// For whom it is not, in words.
    pub not_for: Vec<String>,
    /// The line.
    pub line: Option<Line>,
    /// The same number as a picture for a telephone's camera. Nothing where the line is no number.
    pub qr: Option<QrView>,
    /// When the line answers, where that is known of this very line.
    pub hours: Option<HoursView>,
    /// What a call means; what is not known is left out.
    pub facts: Vec<FactView>,
    /// The last day on which what it says is not yet old (`YYYY-MM-DD`). It may lie in the past. Nothing where the source bears no date.
    pub valid_until: Option<String>,
    /// The day of the answer, by Swedish clocks: what paper bears as its date.
    pub printed: String,
    /// The edition's name.
    pub edition: String,
}

/// A QR code as squares, quiet zone included. Dark on light, by day and by night: many telephones read nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct QrView {
    /// Squares a side, with four light ones at each edge.
    pub side: u32,
    /// The dark squares as the path data of an SVG (`M4 4h7v1h-7z…`), one unit a square.
    pub path: String,
}
