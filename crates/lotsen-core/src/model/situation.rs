//! What is going on, in plain words, and whom to call then.

use super::{Source, SourceIndex, Step, StepLink, Text};

/// The emergency number's record: first in every situation of danger, and what answers when nothing else does.
pub const EMERGENCY: &str = "sos-112";

/// Something that is going on: what it means, what to do, whom to call, and how people say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// Stable for ever.
    pub id: String,
    /// Shown on the start page; otherwise only recognised from what is typed.
    pub tile: bool,
    /// Editorial order of the tiles, smallest first.
    pub order: u16,
    /// For a variant: the situation whose signs, steps and lines apply after its own.
    pub within: Option<String>,
    /// Somebody is in danger: 112 comes first, always.
    pub danger: bool,
    /// Topics by term id, the weightiest first.
    pub topics: Vec<String>,
    /// Roles, by term id, whose start page has this tile among the first.
    pub first_for: Vec<String>,
    /// Its name.
    pub name: Text,
    /// What it means.
    pub meaning: Text,
    /// Whom to call and why; an editor's choice, not a sourced statement.
    pub lines: Vec<Suggestion>,
    /// Which of the lines, in which order, for which role, or for somebody who is not at work and speaks of another.
    pub order_for: Vec<RoleOrder>,
    /// What one may see.
    pub signs: Vec<Statement>,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// What not to do.
    pub avoid: Vec<Statement>,
    /// What the law says.
    pub law: Vec<Statement>,
    /// Words that decide alone: language tag and word or short phrase.
    pub signals: Vec<(String, String)>,
    /// How people say it.
    pub phrases: Vec<Phrase>,
    /// Where all this is known from; other fields point here by position.
    pub sources: Vec<Source>,
}

impl Situation {
    /// The lines for a role, or for [`Voice::Other`] by its code, in order; nothing when the situation names none for it.
    pub fn lines_for(&self, role: &str) -> Option<impl Iterator<Item = &Suggestion>> {
        let order = self.order_for.iter().find(|order| order.role == role)?;
        Some(order.lines.iter().filter_map(|position| self.lines.get(usize::try_from(*position).ok()?)))
    }
}

/// A sourced sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What is said.
    pub text: Text,
    /// Who says so.
    pub sources: Vec<SourceIndex>,
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Whom.
    pub to: StepLink,
    /// At what time to suggest it.
    pub when: When,
    /// Why.
    pub why: Text,
}

/// At what time a line is suggested. Not when it is open: its record's hours decide that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// Whatever the time.
    Always,
    /// While offices are open.
    OfficeHours,
    /// While offices are closed.
    OutOfHours,
}

impl When {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Always, Self::OfficeHours, Self::OutOfHours];

    /// The name in data files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::OfficeHours => "office-hours",
            Self::OutOfHours => "out-of-hours",
        }
    }

    /// The time of a name in data files.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|when| when.code() == code)
    }
}

/// The lines for one role, in order; or those for somebody who is not at work and speaks of another, where they differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleOrder {
    /// A role, by term id, or the code of [`Voice::Other`].
    pub role: String,
    /// Positions in [`Situation::lines`].
    pub lines: Vec<u32>,
}

/// How somebody says what is going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Language tag (BCP 47).
    pub lang: String,
    /// Whose words they are.
    pub voice: Voice,
    /// The words.
    pub text: String,
}

/// Whose words a phrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voice {
    /// The person concerned ("han slår mig").
    Person,
    /// Somebody else: staff, friend, relative, neighbour ("gäst blir slagen").
    Other,
}

impl Voice {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Person, Self::Other];

    /// The name in data files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Other => "other",
        }
    }

    /// The voice of a name in data files.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|voice| voice.code() == code)
    }
}
