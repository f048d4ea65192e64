//! Looking round without a question: counties and what lies in them, subjects, kinds and forms with what is under each.

use super::{Hit, Lang, PlaceView};
use serde::{Deserialize, Serialize};

/// Ask for the counties and their municipalities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct RegionsRequest {
    /// Language of the reply.
    pub lang: Lang,
}

/// A county and what lies in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct RegionView {
    /// The county.
    pub county: PlaceView,
    /// Its municipalities, in Swedish alphabetical order.
    pub municipalities: Vec<PlaceView>,
}

/// Ask what there is to look through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct ContentsRequest {
    /// Language of the reply.
    pub lang: Lang,
}

/// What there is to look through, each in the editors' order. What has no record is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Contents {
    /// What records are about.
    pub topics: Vec<ShelfView>,
    /// What sort of record they are.
    pub kinds: Vec<ShelfView>,
    /// Which form something to read, watch or learn from has. `label` is empty: the code (`id`) becomes a word in the host's
    /// language files.
    pub formats: Vec<ShelfView>,
}

/// Something records are grouped by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct ShelfView {
    /// By what the records are grouped: with `id` what a [`ShelfRequest`] sends back.
    pub by: GroupedBy,
    /// Its id.
    pub id: String,
    /// In words.
    pub label: String,
    /// What it covers, in a sentence; empty for a form.
    pub description: String,
    /// How many records stand under it.
    pub count: u32,
}

/// By what records are grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(rename_all = "snake_case")]
pub enum GroupedBy {
    /// What they are about.
    #[default]
    Topic,
    /// What sort of record they are.
    Kind,
    /// Which form a thing to read, watch or learn from has.
    Format,
}

/// Ask for what stands under a subject, a kind or a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct ShelfRequest {
    /// [`ShelfView::by`].
    pub by: GroupedBy,
    /// [`ShelfView::id`].
    pub id: String,
    /// Language of the reply.
    pub lang: Lang,
}

/// What stands under a subject, a kind or a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Shelf {
    /// Under what.
    pub shelf: ShelfView,
    /// All of it: the weightiest first, then by name in Swedish alphabetical order.
    pub hits: Vec<Hit>,
}
