//! Whom to call now: what may be asked and what is answered.

use super::{Lang, Line, Link, PlaceView, Reason, SourceView, StateView, StepView};
use serde::{Deserialize, Serialize};

/// Ask for the situations of the start page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct SituationsRequest {
    /// Language of the reply.
    pub lang: Lang,
    /// The user's role: an id from [`super::Start::roles`], or nothing.
    pub role: Option<String>,
}

/// Something that is going on, as a tile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct SituationView {
    /// What a [`NowRequest`] sends back.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it means.
    pub meaning: String,
    /// Somebody is in danger: 112 comes first.
    pub danger: bool,
    /// Among the first for the role.
    pub first: bool,
}

/// Ask whom to call now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct NowRequest {
    /// What is going on: an id from [`SituationView::id`]. Without one the place's own lines are the answer.
    pub situation: Option<String>,
    /// The user's role: an id from [`super::Start::roles`], or nothing.
    pub role: Option<String>,
    /// "My place": a code from [`PlaceView::code`], or nothing.
    pub place: Option<String>,
    /// Language of the reply.
    pub lang: Lang,
}

/// Ask for the lines of a place that always stand on the start page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct HereRequest {
    /// "My place": a code from [`PlaceView::code`], or nothing.
    pub place: Option<String>,
    /// Language of the reply.
    pub lang: Lang,
}

/// Whom to call now and what to do. With a situation it is never empty, and the first line is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct NowReply {
    /// What is going on, if it was said.
    pub situation: Option<SituationView>,
    /// The place it is answered for.
    pub place: Option<PlaceView>,
    /// The moment it is answered for, by Swedish clocks (`2026-11-22T03:10+01:00`).
    pub at: String,
    /// The first moment at which the answer may be another.
    pub changes_at: String,
    /// Whom to call now, in order.
    pub lines: Vec<NowLine>,
    /// Whom to call when they open: closed now, or meant for another time of day.
    pub later: Vec<NowLine>,
    /// What to do, in order.
    pub steps: Vec<StepView>,
    /// What one may see.
    pub signs: Vec<StatementView>,
    /// What not to do.
    pub avoid: Vec<StatementView>,
    /// What the law says.
    pub law: Vec<StatementView>,
    /// Where all this is known from; steps and statements point here.
    pub sources: Vec<SourceView>,
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct NowLine {
    /// The record's id.
    pub id: String,
    /// Kind of record (id).
    pub kind: String,
    /// Kind of record, in words.
    pub kind_label: String,
    /// Its name.
    pub name: String,
    /// For whom, in words.
    pub audiences: Vec<String>,
    /// Why to call it in this situation, in the editor's words.
    pub why: Option<String>,
    /// Why it answers for this place, as a code with data.
    pub near: Reason,
    /// Whether somebody answers by the first of `lines`.
    pub state: StateView,
    /// Ways to reach it: the one that is best now first.
    pub lines: Vec<Line>,
    /// Its number rests on an old or somebody else's page: it stands after others of its kind.
    pub weak: bool,
    /// Whom to call if nobody answers.
    pub then: Option<Link>,
}

/// A sourced sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct StatementView {
    /// What is said.
    pub text: String,
    /// Indices into [`NowReply::sources`].
    pub sources: Vec<u32>,
    /// It rests on other people's pages only, or on another country's: of less weight.
    pub weak: bool,
}
