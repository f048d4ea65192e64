//! For whom a record is: one rule for editors, who are told when a situation names a line for the wrong role, and for answers.

use crate::model::{Record, Term, Vocabulary};

/// The role of the person concerned; every other role is somebody at work.
pub const PERSON: &str = "person";

/// The audience of everybody at work.
pub(crate) const PROFESSIONAL: &str = "professional";

/// The audiences that are people at work.
#[derive(Clone, Debug, Default)]
pub struct Staff(Vec<String>);

impl Staff {
    /// Reads them out of the vocabulary.
    pub fn new(terms: &[Term]) -> Self {
        let roles = terms.iter().filter(|term| term.of == Vocabulary::Audience && term.role && term.id != PERSON);
        Self(roles.map(|term| term.id.clone()).chain([PROFESSIONAL.to_owned()]).collect())
    }

    /// Whether a record may be suggested to somebody in a role: nobody is given a line that is said not to be for them, and the
    /// person concerned none that is for staff only.
    pub fn may_call(&self, record: &Record, role: &str) -> bool {
        let refused = |audience: &str| record.not_for.iter().any(|not| not == audience);
        if refused(role) || (role != PERSON && refused(PROFESSIONAL)) {
            return false;
        }
        role != PERSON || !self.only(record)
    }

    /// Whether a record is for people at work alone.
    fn only(&self, record: &Record) -> bool {
        !record.audiences.is_empty() && record.audiences.iter().all(|audience| self.0.contains(audience))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Text;

    fn role(id: &str) -> Term {
        let of = Vocabulary::Audience;
        let (label, description) = (Text::default(), Text::default());
        Term { of, id: id.to_owned(), label, description, recheck: None, role: true, words: Vec::new() }
    }

    #[test]
    fn nobody_is_given_a_line_that_is_not_for_them() {
        let staff = Staff::new(&[role("hotel"), role("police"), role(PERSON)]);
        for (audiences, not_for, role, may) in [
            (&["public"][..], &[][..], "hotel", true),
            (&["public"], &[], PERSON, true),
            (&["public"], &["hotel"], "hotel", false),
            (&["public"], &["hotel"], "police", true),
            (&["affected"], &["professional"], "police", false),
            (&["affected"], &["professional"], PERSON, true),
            (&["affected"], &[PERSON], PERSON, false),
            (&["professional", "police"], &[], PERSON, false),
            (&["professional", "affected"], &[], PERSON, true),
            (&["affected"], &[], "hotel", true),
            (&[], &[], PERSON, true),
        ] {
            let own = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
            let record = Record { audiences: own(audiences), not_for: own(not_for), ..Record::default() };
            assert_eq!(staff.may_call(&record, role), may, "{audiences:?} not {not_for:?}: {role}");
        }
    }
}
