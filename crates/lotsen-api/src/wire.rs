//! The shapes that cross the wall to a host: what may be asked and what is answered.
//!
//! Plain data. Every text in a reply is already in the language asked for, except *codes* (kinds of tier, reasons,
//! errors): those become sentences in the host's language files. No HTML, no SQL, no paths.

mod about;
mod browse;
mod handout;
mod now;
mod settings;

pub use about::{About, AboutRequest, Coverage, CoverageRow, Publisher};
pub use browse::{Contents, ContentsRequest, GroupedBy, RegionView, RegionsRequest, Shelf, ShelfRequest, ShelfView};
pub use handout::{Handout, HandoutRequest, QrView};
pub use now::{HereRequest, NowLine, NowReply, NowRequest, SituationView, SituationsRequest, StatementView};
pub use settings::{CLEAR_SECONDS, IDLE_SECONDS, QuickExit, Settings, SettingsReply, TEXT_SIZES, Theme};

use serde::{Deserialize, Serialize};

/// Interface language of a request (BCP 47).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// Swedish.
    #[default]
    Sv,
    /// English.
    En,
}

/// One question, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct SearchRequest {
    /// The text in the box. Anything at all; only its first 200 characters are read.
    pub text: String,
    /// Language of the reply.
    pub lang: Lang,
    /// "My place": a code from [`PlaceView::code`], or nothing.
    pub place: Option<String>,
    /// The user's role: an id from [`Start::roles`], or nothing.
    pub role: Option<String>,
    /// How many hits at most.
    pub limit: u32,
}

/// The answer to a [`SearchRequest`]. Never empty: without a match `hits` holds the standing lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct SearchReply {
    /// The text this answers, as it came: a host drops replies to a text no longer in the box.
    pub text: String,
    /// Best first.
    pub hits: Vec<Hit>,
    /// No word matched anything: `hits` are the lines that always stand.
    pub nothing_found: bool,
    /// The best hit is a guess: the words it was found by, for "did you mean".
    pub did_you_mean: Option<String>,
    /// The place that was read out of the text.
    pub place: Option<PlaceView>,
    /// The text names several places: the others, to ask which one is meant.
    pub other_places: Vec<PlaceView>,
    /// What the text seems to tell of, the likeliest first; nothing when it names something.
    pub told: Vec<Told>,
}

/// A situation that a text seems to tell of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Told {
    /// What a [`NowRequest`] sends to be given whom to call now.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How much of what speaks for any situation speaks for this one, in per cent.
    pub share: u8,
}

/// How a hit was found. The order is the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// The words stand so in the record.
    Exact,
    /// The words begin words of the record.
    Prefix,
    /// Equal but for diacritics, spelling by ear or inflection.
    Folded,
    /// By what the record is about, by a part of a compound, or by the place it serves.
    Related,
    /// With slips of the finger.
    Misspelt,
    /// Some of the words only.
    Partial,
    /// Not found by words: a line that always stands.
    Standing,
}

/// One record in an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Hit {
    /// The record's id.
    pub id: String,
    /// Kind of record (id), for its icon or order.
    pub kind: String,
    /// Kind of record, in words.
    pub kind_label: String,
    /// Its name in the language asked for.
    pub name: String,
    /// Letters of `name` to mark: `[start, end)` in UTF-16 units, as the page counts.
    pub marks: Vec<(u32, u32)>,
    /// What it is for, in one to three sentences.
    pub summary: String,
    /// For whom, in words, the first meant first.
    pub audiences: Vec<String>,
    /// Where it answers, in words ("Hela Sverige", "Göteborg").
    pub area: String,
    /// How it was found.
    pub tier: Tier,
    /// Why it is here, as codes with data.
    pub why: Vec<Reason>,
    /// Ways to reach it: numbers first.
    pub lines: Vec<Line>,
    /// When it answers, as far as known.
    pub hours: Vec<HoursView>,
}

/// A reason or an error as a code with data; the host's language files hold the sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Reason {
    /// Message id without its prefix (`covers` is `why-covers` in the language files).
    pub code: String,
    /// Named values for the sentence, in a fixed order.
    pub args: Vec<(String, String)>,
}

/// By which means a line is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A telephone number.
    Call,
    /// A number for text messages.
    Text,
    /// An address of a chat.
    Chat,
    /// An e-mail address.
    Email,
    /// A web address. Shown, copied, never opened.
    Web,
    /// A visiting address.
    Visit,
}

/// One way to reach a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Line {
    /// The means.
    pub channel: Channel,
    /// Exactly as published.
    pub shown: String,
    /// What a telephone dials: bare digits for short numbers, E.164 for others; nothing for other channels.
    pub dial: Option<String>,
    /// Which function this number is, when to use it.
    pub note: Option<String>,
    /// The line belongs to another record and leads here: what to ask for.
    pub through: Option<Through>,
    /// Free of charge: yes, no, or not known.
    pub free: Option<bool>,
    /// Seen on the bill: yes, no, or not known.
    pub on_bill: Option<bool>,
    /// How sure we are.
    pub certainty: Certainty,
    /// How old the knowledge is.
    pub age: Age,
    /// Who says so.
    pub publisher: String,
    /// The date of the page it was read on, or nothing when the page bears none.
    pub page_date: Option<String>,
    /// The record that owns the line, and its place there: what [`CopyRequest`] names.
    pub owner: String,
    /// See `owner`.
    pub index: u32,
}

/// The record whose line leads to this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Through {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What to ask for, in words.
    pub ask: Option<String>,
}

/// How well a fact is founded; follows from its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Somebody rang, or the body itself told.
    Confirmed,
    /// The publisher's own page, from 2021 or later.
    OfficialRecent,
    /// The publisher's own page, older or without date.
    OfficialOld,
    /// Somebody else's page: "check the number".
    SecondHand,
}

/// How long ago a fact was known to be true, against its class of re-check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// Within the re-check interval.
    Fresh,
    /// Past it, not yet shown as old.
    Recent,
    /// Shown as old.
    Old,
    /// More than four times that.
    VeryOld,
    /// The source bears no date and nobody has checked.
    Unknown,
}

/// Hours of one channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct HoursView {
    /// Which channel they are of.
    pub of: Channel,
    /// Open day and night, every day.
    pub always: bool,
    /// Whether somebody answers at the moment asked about.
    pub state: StateView,
    /// An ordinary week, one row a group of days with the same hours. Empty when clock times are not known or always open.
    pub week: Vec<DayRow>,
    /// Days off in the next two weeks (on paper: three months, as long as it holds) on which it is not open as on that weekday, or
    /// on which nobody knows.
    pub special: Vec<SpecialDayView>,
    /// What the source says in words.
    pub note: Option<String>,
    /// Index into [`Card::sources`].
    pub source: u32,
}

/// Whether somebody answers, as a code with data. Every value is a word of a sentence or chooses one; none is a clock to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct StateView {
    /// Message id without its prefix (`open` is `state-open` in the language files): `always`, `open`, `open-at-least`,
    /// `closing-soon`, `closing-now`, `closed`, `closed-at-most`, `closed-for-long`, `opening-soon`, `opening-now`,
    /// `no-clock-times`, `never-stated` or `day-off`.
    pub code: String,
    /// Named values for the sentence, in a fixed order.
    pub args: Vec<(String, String)>,
    /// When the sentence will be another, as `2026-11-22T03:10+01:00`; nothing if that is not known to come. Ask again then.
    pub changes_at: Option<String>,
}

/// The same hours on a run of days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct DayRow {
    /// First weekday, 1 = Monday … 7 = Sunday.
    pub from: u8,
    /// Last weekday, inclusive.
    pub to: u8,
    /// Spans such as `["09.00–12.00", "13.00–16.00"]`; empty means closed.
    pub spans: Vec<String>,
}

/// What a line does on a day off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct SpecialDayView {
    /// When, `YYYY-MM-DD`.
    pub date: String,
    /// Which day it is (`christmas-eve`), for the sentence `state-day`.
    pub name: String,
    /// Spans such as `["09.00–12.00"]`; empty means closed. Nothing where no source speaks of such days: ring and ask.
    pub spans: Option<Vec<String>>,
}

/// Ask for one record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct CardRequest {
    /// The record's id; an id it had before works too.
    pub id: String,
    /// Language of the reply.
    pub lang: Lang,
    /// "My place", for the steps that point at "my coordinator" and the like.
    pub place: Option<String>,
}

/// Everything known about one record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Card {
    /// The record's id.
    pub id: String,
    /// Kind of record (id).
    pub kind: String,
    /// Kind of record, in words.
    pub kind_label: String,
    /// Name in the language asked for.
    pub name: String,
    /// Other names in use.
    pub also: Vec<String>,
    /// Names it had before.
    pub former: Vec<String>,
    /// Who runs it.
    pub operator: Option<String>,
    /// What it is for.
    pub summary: String,
    /// For whom, in words.
    pub audiences: Vec<String>,
    /// For whom it is not, in words.
    pub not_for: Vec<String>,
    /// What it is about, in words.
    pub topics: Vec<String>,
    /// Youngest age, if a source says one.
    pub age_from: Option<u8>,
    /// Oldest age, if a source says one.
    pub age_to: Option<u8>,
    /// Where it answers.
    pub covers: Vec<CoversView>,
    /// Ways to reach it: numbers first.
    pub lines: Vec<Line>,
    /// When it answers.
    pub hours: Vec<HoursView>,
    /// What the call means: each either known with its source or openly unknown.
    pub facts: Vec<FactView>,
    /// For a handbook, course, film, report.
    pub resource: Option<ResourceView>,
    /// For a procedure, in order.
    pub steps: Vec<StepView>,
    /// The card that stands over this one.
    pub general: Option<Link>,
    /// Local members under this card; those of my place first, at most 30.
    pub members: Vec<Link>,
    /// How many local members there are in all.
    pub member_count: u32,
    /// Related records.
    pub see: Vec<Link>,
    /// Procedures with a step that leads here.
    pub steps_here: Vec<Link>,
    /// Situations of the start page that lead here.
    pub situations_here: Vec<SituationView>,
    /// Where all this is known from.
    pub sources: Vec<SourceView>,
}

/// One area of coverage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct CoversView {
    /// The areas, in words.
    pub areas: Vec<String>,
    /// A source states it; otherwise it is inferred, and the page must say so.
    pub stated: bool,
    /// A remark.
    pub note: Option<String>,
    /// Index into [`Card::sources`].
    pub source: u32,
}

/// A property of a service that a caller wants to know beforehand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct FactView {
    /// `free`, `on_bill`, `anonymous`, `recorded`, `interpreter` or `languages`.
    pub what: String,
    /// Yes, no, or openly unknown.
    pub is: Option<bool>,
    /// For languages: BCP 47 tags.
    pub are: Vec<String>,
    /// Index into [`Card::sources`].
    pub source: Option<u32>,
}

/// A handbook, course, film or report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct ResourceView {
    /// `handbook`, `manual`, `course`, `film`, `podcast`, `report`, `method`, `form`, `page` or `campaign`.
    pub format: Option<String>,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Year of publication.
    pub year: Option<u16>,
    /// Length in minutes.
    pub minutes: Option<u16>,
    /// Free, paid, or not known.
    pub free: Option<bool>,
    /// A remark.
    pub note: Option<String>,
}

/// One step of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct StepView {
    /// What to do.
    pub text: String,
    /// For which roles, in words; empty means everybody.
    pub roles: Vec<String>,
    /// Whom to call or what to read in this step.
    pub links: Vec<Link>,
    /// Indices into [`Card::sources`].
    pub sources: Vec<u32>,
}

/// A way to another record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Link {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its first number, if any.
    pub line: Option<Line>,
}

/// Where a fact is known from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct SourceView {
    /// Who published it.
    pub publisher: String,
    /// Its address, shown as text.
    pub url: Option<String>,
    /// The page's own date, as precise as it is.
    pub page_date: Option<String>,
    /// When we read it.
    pub read: String,
    /// `own_page`, `second_source`, `by_the_body`, `rang` or `imported`.
    pub method: String,
    /// Date of the last act of checking, if there was one.
    pub checked: Option<String>,
    /// How sure it makes us. Absent for `imported`, which founds nothing.
    pub certainty: Option<Certainty>,
    /// How old it is.
    pub age: Age,
}

/// A place the user can be in or name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct PlaceView {
    /// What requests send back: an SCB code (two digits a county, four a municipality) or a locality's id.
    pub code: String,
    /// Its name ("Järna").
    pub name: String,
    /// What it lies in ("Södertälje, Stockholms län"); empty for a county.
    pub within: String,
}

/// Ask for places whose name is like a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct PlacesRequest {
    /// What is typed in the place box.
    pub text: String,
    /// Language of the reply.
    pub lang: Lang,
    /// How many at most.
    pub limit: u32,
}

/// What a host needs once, before the first question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Start {
    /// The edition's name and date (`2026-11`, `2026-11-22`).
    pub edition: String,
    /// The edition's date, `YYYY-MM-DD`.
    pub edition_date: String,
    /// How many records there are.
    pub records: u32,
    /// The lines that always stand: 112, 114 14, 1177.
    pub standing: Vec<Hit>,
    /// Roles a user can choose.
    pub roles: Vec<Choice>,
    /// What is odd about the computer's clock, as `clock-…`; nothing where it goes right.
    pub clock: Option<Reason>,
}

/// Ask for what a host needs once per language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct StartRequest {
    /// Language of the reply.
    pub lang: Lang,
    /// How many minutes the computer's own time is ahead of UTC, where the host knows.
    pub local_offset: Option<i32>,
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct Choice {
    /// What requests send back.
    pub id: String,
    /// In words.
    pub label: String,
}

/// Ask the host to put a line on the clipboard. The page never sends the text itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
#[serde(deny_unknown_fields)]
pub struct CopyRequest {
    /// [`Line::owner`].
    pub owner: String,
    /// [`Line::index`].
    pub index: u32,
}

/// What was refused and why, as a code with data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, export_to = "wire.ts"))]
pub struct ApiError {
    /// Message id without its prefix (`no-such-record` is `error-no-such-record` in the language files).
    pub code: String,
    /// Named values for the sentence.
    pub args: Vec<(String, String)>,
}
