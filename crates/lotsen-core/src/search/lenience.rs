//! What a word is forgiven. Everything, in the program; a measurement switches one thing off to see what it is worth.

/// What the search forgives; by default all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch by itself")]
pub struct Lenience {
    /// Spelling by ear.
    pub sound: bool,
    /// Other endings of a word.
    pub inflection: bool,
    /// Slips of the finger.
    pub slips: bool,
    /// A word that stands inside a compound.
    pub inside: bool,
    /// Letters left out ("mansmtgn").
    pub abbreviations: bool,
    /// Words written together.
    pub joined: bool,
    /// Compounds written apart.
    pub apart: bool,
}

impl Default for Lenience {
    fn default() -> Self {
        Self {
            sound: true,
            inflection: true,
            slips: true,
            inside: true,
            abbreviations: true,
            joined: true,
            apart: true,
        }
    }
}
