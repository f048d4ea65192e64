//! What Lotsen knows, as plain data.
//!
//! The same values come out of the data room's compiler, go into the SQLite file and come out of it again. Nothing here
//! searches, formats or decides; nothing here is serialised (replies have shapes of their own, in `lotsen-api`).

use crate::date::{Date, PartialDate};
use crate::number::Number;

mod recogniser;
mod situation;

pub use recogniser::Recogniser;
pub use situation::{EMERGENCY, Phrase, RoleOrder, Situation, Statement, Suggestion, Voice, When};

/// A text for people, in both languages of the interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

/// Everything in one edition.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dataset {
    /// Which edition it is.
    pub edition: Edition,
    /// In editorial order: the weightiest first, then by id. Ties in a search fall in this order.
    pub records: Vec<Record>,
    /// By their order, then by id.
    pub situations: Vec<Situation>,
    /// Texts that look for something and tell of nothing: learnt from when the dataset is built, and never written.
    pub sought: Vec<String>,
    /// What was learnt from the situations' phrases.
    pub recogniser: Recogniser,
    /// Counties, municipalities and localities.
    pub places: Vec<Place>,
    /// Kinds, topics and audiences, each with the words people use.
    pub terms: Vec<Term>,
    /// Words that carry no subject ("vem ringer jag om").
    pub stopwords: Vec<String>,
    /// Words of a language that are the name of a place too ("handen").
    pub namesakes: Vec<String>,
    /// How small words are spelt in speech and chats, each with what is meant.
    pub spoken: Vec<(String, String)>,
}

impl Dataset {
    /// The class of re-check of a kind of record; the strictest where the vocabulary lacks the kind.
    pub fn recheck(&self, kind: &str) -> Recheck {
        let term = self.terms.iter().find(|term| term.of == Vocabulary::Kind && term.id == kind);
        term.and_then(|term| term.recheck).unwrap_or(Recheck::A)
    }
}

/// The name and date of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its name, such as `2026-11`.
    pub name: String,
    /// Its date: no fact in it may be younger.
    pub date: Date,
}

impl Default for Edition {
    fn default() -> Self {
        Self { name: String::new(), date: Date::MIN }
    }
}

/// Something one can call, write to, read or follow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Stable for ever.
    pub id: String,
    /// Ids that became this record.
    pub was: Vec<String>,
    /// A kind, by its term id.
    pub kind: String,
    /// 0–100: what comes first when the words leave it equal.
    pub priority: u8,
    /// Named by the founding texts: may never be removed.
    pub founding: bool,
    /// Its name.
    pub name: Text,
    /// Other names in use.
    pub also: Vec<String>,
    /// Names it no longer has.
    pub former: Vec<String>,
    /// What it is for and for whom.
    pub summary: Text,
    /// Who runs it.
    pub operator: Option<String>,
    /// Topics by term id, the weightiest first.
    pub topics: Vec<String>,
    /// Audiences by term id: for whom.
    pub audiences: Vec<String>,
    /// Audiences by term id: for whom it is not.
    pub not_for: Vec<String>,
    /// Where it answers.
    pub covers: Vec<Covers>,
    /// Own ways to reach it.
    pub lines: Vec<Line>,
    /// Other records through which it is reached.
    pub through: Vec<Through>,
    /// When it answers.
    pub hours: Vec<Hours>,
    /// For which ages.
    pub ages: Option<Ages>,
    /// What a call means: only what a source says; the rest is unknown.
    pub facts: Vec<Fact>,
    /// For a handbook, course, film or report.
    pub resource: Option<Resource>,
    /// For a procedure, in order.
    pub steps: Vec<Step>,
    /// The card that stands over this local member.
    pub general: Option<String>,
    /// Related records.
    pub see: Vec<String>,
    /// Where all this is known from; other fields point here by position.
    pub sources: Vec<Source>,
}

/// Position of a source in [`Record::sources`].
pub type SourceIndex = u32;

/// One statement of coverage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covers {
    /// `SE`, SCB county codes (two digits) or municipality codes (four digits).
    pub areas: Vec<String>,
    /// A source states it; otherwise it is inferred, which a card must say.
    pub stated: bool,
    /// A remark.
    pub note: Option<Text>,
    /// Who says so.
    pub source: SourceIndex,
}

/// By which means a line is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// A telephone number.
    Call,
    /// A number for text messages.
    Text,
    /// A chat's address.
    Chat,
    /// An e-mail address.
    Email,
    /// A web address.
    Web,
    /// A visiting address. Cannot exist for a shelter.
    Visit,
}

impl Channel {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 6] = [Self::Call, Self::Text, Self::Chat, Self::Email, Self::Web, Self::Visit];

    /// The name in data files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Text => "text",
            Self::Chat => "chat",
            Self::Email => "email",
            Self::Web => "web",
            Self::Visit => "visit",
        }
    }

    /// The channel of a name in data files.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// One way to reach a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The means, with what it needs.
    pub to: Reach,
    /// Which function this is, when to use it.
    pub note: Option<Text>,
    /// Free of charge, where a source says.
    pub free: Option<Claim>,
    /// Seen on the telephone bill, where a source says.
    pub on_bill: Option<Claim>,
    /// Who published it.
    pub source: SourceIndex,
}

/// Where a line leads: a number is a [`Number`], never a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Ring.
    Call(Number),
    /// Send a text message.
    Text(Number),
    /// An address of a chat, an e-mail, a page or a house, as published.
    Address(Channel, String),
}

impl Reach {
    /// By which means.
    pub fn channel(&self) -> Channel {
        match self {
            Self::Call(_) => Channel::Call,
            Self::Text(_) => Channel::Text,
            Self::Address(channel, _) => *channel,
        }
    }

    /// Exactly as published: what is shown and copied.
    pub fn shown(&self) -> &str {
        match self {
            Self::Call(number) | Self::Text(number) => number.shown(),
            Self::Address(_, address) => address,
        }
    }

    /// The number, if it is one.
    pub fn number(&self) -> Option<&Number> {
        match self {
            Self::Call(number) | Self::Text(number) => Some(number),
            Self::Address(..) => None,
        }
    }
}

/// Yes or no, because a source says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Yes or no.
    pub is: bool,
    /// Who says so.
    pub source: SourceIndex,
}

/// Reached through another record's lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Through {
    /// The other record.
    pub record: String,
    /// What to ask for.
    pub ask: Option<Text>,
    /// Who says so.
    pub source: SourceIndex,
}

/// When a channel answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Which channel.
    pub of: Channel,
    /// OSM `opening_hours`, where `PH` are red days. Absent: clock times are not known.
    pub opening: Option<String>,
    /// On eves equal to Sundays: `off`, `as usual` or clock times. Absent: not known.
    pub eves: Option<String>,
    /// On short days: the same.
    pub short_days: Option<String>,
    /// What the source says in words.
    pub note: Option<Text>,
    /// Who says so.
    pub source: SourceIndex,
}

/// For which ages; an absent end is not known, not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ages {
    /// Youngest.
    pub from: Option<u8>,
    /// Oldest.
    pub to: Option<u8>,
    /// Who says so.
    pub source: SourceIndex,
}

/// What a call means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Which property.
    pub what: FactKind,
    /// Its value.
    pub value: FactValue,
    /// Who says so.
    pub source: SourceIndex,
}

/// Properties a caller wants to know beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactKind {
    /// One may be anonymous.
    Anonymous,
    /// Calls are recorded.
    Recorded,
    /// An interpreter can be had.
    Interpreter,
    /// Languages it answers in.
    Languages,
}

impl FactKind {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Anonymous, Self::Recorded, Self::Interpreter, Self::Languages];

    /// The name in data files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Recorded => "recorded",
            Self::Interpreter => "interpreter",
            Self::Languages => "languages",
        }
    }
}

/// The value of a [`Fact`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// Yes or no.
    Is(bool),
    /// BCP 47 language tags.
    Are(Vec<String>),
}

/// A handbook, course, film or report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resource {
    /// One of [`FORMATS`].
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
    pub note: Option<Text>,
}

/// Formats a resource can have.
pub const FORMATS: [&str; 10] =
    ["handbook", "manual", "course", "film", "podcast", "report", "method", "form", "page", "campaign"];

/// One step of a procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub text: Text,
    /// For which roles, by term id; empty means everybody.
    pub roles: Vec<String>,
    /// Whom to call or what to read.
    pub links: Vec<StepLink>,
    /// Who says so.
    pub sources: Vec<SourceIndex>,
}

/// Where a step leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepLink {
    /// To a record.
    Record(String),
    /// To the local record of a kind for the user's place, or that kind's general card.
    Mine(Mine),
}

impl StepLink {
    /// The name in data files.
    pub fn code(&self) -> &str {
        match self {
            Self::Record(id) => id,
            Self::Mine(mine) => mine.code(),
        }
    }

    /// The link of a name in data files. Whether the record exists is another question.
    pub fn from_code(code: &str) -> Self {
        let mine = Mine::ALL.into_iter().find(|mine| mine.code() == code);
        mine.map_or_else(|| Self::Record(code.to_owned()), Self::Mine)
    }

    /// The record that must be there: the one named, or the general card of "my" local ones.
    pub fn needs(&self) -> &str {
        match self {
            Self::Record(id) => id,
            Self::Mine(mine) => mine.general(),
        }
    }
}

/// Local records a step can ask for without naming them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mine {
    /// The regional coordinator.
    Coordinator,
    /// The social emergency service.
    SocialEmergency,
    /// The social services in office hours.
    SocialServices,
    /// The youth clinic.
    YouthClinic,
    /// The barnahus.
    Barnahus,
    /// The police.
    Police,
}

impl Mine {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Coordinator,
        Self::SocialEmergency,
        Self::SocialServices,
        Self::YouthClinic,
        Self::Barnahus,
        Self::Police,
    ];

    /// The name in data files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Coordinator => "my-coordinator",
            Self::SocialEmergency => "my-social-emergency",
            Self::SocialServices => "my-social-services",
            Self::YouthClinic => "my-youth-clinic",
            Self::Barnahus => "my-barnahus",
            Self::Police => "my-police",
        }
    }

    /// The kind of the local records.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::SocialEmergency => "social_emergency",
            Self::SocialServices => "social_services",
            Self::YouthClinic => "youth_clinic",
            Self::Barnahus => "support_service",
            Self::Police => "police",
        }
    }

    /// Whether a record is one of the local ones that may be "my" one.
    pub fn may_be(self, record: &Record) -> bool {
        record.kind == self.kind() && record.general.as_deref() == Some(self.general())
    }

    /// The card that answers where no local one covers the place. The data room's compiler refuses a dataset without it.
    pub fn general(self) -> &'static str {
        match self {
            Self::Coordinator => "regionkoordinatorer",
            Self::SocialEmergency | Self::SocialServices => "socialtjanst-socialjour",
            Self::YouthClinic => "ungdomsmottagning-umo",
            Self::Barnahus => "barnahus",
            Self::Police => "polisen-114-14",
        }
    }
}

/// How a source came to say what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Read on the page of the operator or the responsible authority.
    OwnPage,
    /// Read on somebody else's page.
    SecondSource,
    /// Told by the body itself.
    ByTheBody,
    /// We rang.
    Rang,
    /// Taken over unread: founds nothing.
    Imported,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::OwnPage, Self::SecondSource, Self::ByTheBody, Self::Rang, Self::Imported];

    /// The name in data files.
    pub fn code(self) -> &'static str {
        match self {
            Self::OwnPage => "own-page",
            Self::SecondSource => "second-source",
            Self::ByTheBody => "by-the-body",
            Self::Rang => "rang",
            Self::Imported => "imported",
        }
    }

    /// The method of a name in data files.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }
}

/// Where facts are known from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Who published it.
    pub publisher: String,
    /// Its address. Absent for printed matter.
    pub url: Option<String>,
    /// The page's own date; absent when it bears none.
    pub page_date: Option<PartialDate>,
    /// For a page without date: its content shows that it is not older.
    pub not_before: Option<PartialDate>,
    /// When we read it.
    pub read: Date,
    /// How.
    pub method: Method,
    /// The last act of checking.
    pub check: Option<Check>,
}

/// An act of checking a source's facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// When.
    pub date: Date,
    /// How.
    pub method: Method,
}

/// The country, a county, a municipality or a locality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// `SE`, an SCB code (two digits a county, four a municipality) or a locality's id.
    pub code: String,
    /// What it is.
    pub kind: PlaceKind,
    /// Its name.
    pub name: String,
    /// Its English name, where it has one.
    pub name_en: Option<String>,
    /// Other and foreign spellings.
    pub also: Vec<String>,
    /// The code of what it lies in: a county for a municipality, a municipality for a locality.
    pub within: Option<String>,
    /// Inhabitants of a locality, by its source; 0 when not known.
    pub population: u32,
}

/// Kinds of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaceKind {
    /// Sweden: what covers it answers everywhere.
    Country,
    /// One of 21 (län).
    County,
    /// One of 290 (kommun).
    Municipality,
    /// A town, village or part of a town.
    Locality,
}

/// Which list a [`Term`] stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vocabulary {
    /// What sort of record.
    Kind,
    /// What it is about.
    Topic,
    /// For whom.
    Audience,
    /// In what form a resource comes: one of [`FORMATS`].
    Format,
    /// What everyday words are about, for recognising a situation. No record bears such a term.
    Everyday,
}

impl Vocabulary {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Kind, Self::Topic, Self::Audience, Self::Format, Self::Everyday];

    /// The name in the dataset file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Topic => "topic",
            Self::Audience => "audience",
            Self::Format => "format",
            Self::Everyday => "everyday",
        }
    }
}

/// A word of the vocabulary with the words people use for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Which list.
    pub of: Vocabulary,
    /// Its id.
    pub id: String,
    /// Shown to users.
    pub label: Text,
    /// What it covers.
    pub description: Text,
    /// Kinds only: the class of re-check.
    pub recheck: Option<Recheck>,
    /// Audiences only: also a role a user can choose.
    pub role: bool,
    /// What people say, a language each.
    pub words: Vec<Said>,
}

impl Term {
    /// Each word or short phrase that people say for it, with its language.
    pub fn said(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.words.iter().flat_map(|said| said.text.split('|').map(|word| (said.lang.as_str(), word)))
    }
}

/// What people say for a [`Term`] in one language: thousands of words in all, so kept as one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Language tag, BCP 47.
    pub lang: String,
    /// Words and short phrases, separated by `|`.
    pub text: String,
}

/// How often the facts of a kind of record want checking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recheck {
    /// Emergency and always-open national lines.
    A,
    /// Staff support, coordinators, social emergency.
    B,
    /// Clinics, shelters, other services.
    C,
    /// Handbooks and texts.
    D,
}

impl Recheck {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// The name in data files.
    pub fn code(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }

    /// Days until a check is due, and days until the fact is shown as old.
    pub fn days(self) -> (i64, i64) {
        match self {
            Self::A => (30, 60),
            Self::B => (90, 120),
            Self::C => (180, 240),
            Self::D => (365, 400),
        }
    }
}
