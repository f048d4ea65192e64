//! The classes of noise, each a function from a name to what somebody types instead.

use super::{letters, sentences, shorter, swedish, words};
use crate::dice::Dice;
use crate::directory::Directory;
use lotsen_core::model::Record;

/// A sort of noise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Class {
    /// A name as it stands.
    Clean,
    /// A letter missing.
    Delete,
    /// A letter too many.
    Insert,
    /// A wrong letter.
    Substitute,
    /// Two neighbouring letters swapped.
    Transpose,
    /// Typed without å, ä, ö.
    NoDiacritics,
    /// aa, ae, oe.
    Digraph,
    /// A compound in two words.
    Split,
    /// Two words in one.
    Joined,
    /// The beginning.
    Prefix,
    /// The words in another order.
    Swapped,
    /// Another form of a word.
    Inflected,
    /// Spelt by ear.
    Sound,
    /// Two slips.
    Two,
    /// Asked as a question.
    Natural,
    /// By a word for what it is about, with the place of a local record.
    Topic,
    /// A part of a telephone number.
    Phone,
    /// The longest word without some of its letters.
    Abbreviation,
}

/// A query's text, and what is right if it is not who bears the name.
pub(super) struct Made {
    pub(super) text: String,
    pub(super) right: Option<Vec<u32>>,
}

impl Class {
    pub(crate) const ALL: [Self; 18] = [
        Self::Clean,
        Self::Delete,
        Self::Insert,
        Self::Substitute,
        Self::Transpose,
        Self::NoDiacritics,
        Self::Digraph,
        Self::Split,
        Self::Joined,
        Self::Prefix,
        Self::Swapped,
        Self::Inflected,
        Self::Sound,
        Self::Two,
        Self::Natural,
        Self::Topic,
        Self::Phone,
        Self::Abbreviation,
    ];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Delete => "delete",
            Self::Insert => "insert",
            Self::Substitute => "substitute",
            Self::Transpose => "transpose",
            Self::NoDiacritics => "no diacritics",
            Self::Digraph => "digraph",
            Self::Split => "split",
            Self::Joined => "joined",
            Self::Prefix => "prefix",
            Self::Swapped => "swapped",
            Self::Inflected => "inflected",
            Self::Sound => "sound",
            Self::Two => "two slips",
            Self::Natural => "natural",
            Self::Topic => "topic",
            Self::Phone => "phone",
            Self::Abbreviation => "abbreviation",
        }
    }

    /// Makes a query from a record and one of its names; nothing where the class does not fit.
    pub(super) fn make(self, directory: &Directory<'_>, record: &Record, name: &str, dice: &mut Dice) -> Option<Made> {
        let lower = name.to_lowercase();
        let by_name = match self {
            Self::Clean => Some(name.to_owned()),
            Self::Delete => letters::slip(&lower, &[letters::delete], dice),
            Self::Insert => letters::slip(&lower, &[letters::insert], dice),
            Self::Substitute => letters::slip(&lower, &[letters::substitute], dice),
            Self::Transpose => letters::slip(&lower, &[letters::transpose], dice),
            Self::Two => {
                letters::slip(&lower, &letters::ALL, dice).and_then(|once| letters::slip(&once, &letters::ALL, dice))
            }
            Self::NoDiacritics => words::without_diacritics(&lower),
            Self::Digraph => words::digraphs(&lower),
            Self::Split => words::split(&lower, directory, dice),
            Self::Joined => words::joined(&lower, dice),
            Self::Swapped => words::swapped(&lower),
            Self::Inflected => swedish::inflected(&lower, dice),
            Self::Sound => swedish::by_ear(&lower, dice),
            Self::Natural => sentences::question(&lower, dice),
            Self::Abbreviation => shorter::abbreviation(&lower, dice),
            Self::Prefix => return shorter::prefix(&lower, directory, dice),
            Self::Topic => return sentences::topic(directory, record, dice),
            Self::Phone => return shorter::phone(directory, record, dice),
        };
        by_name.map(|text| Made { text, right: None })
    }
}
