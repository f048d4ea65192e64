//! `words/`: kinds, topics, audiences and formats with the words people use, and small words.

use crate::parsed;
use crate::problem::{File, Problem};
use crate::section::Section;
use lotsen_core::model::{FORMATS, Recheck, Said, Term, Vocabulary};
use std::path::Path;

/// All vocabularies.
#[derive(Default)]
pub(crate) struct Vocabularies {
    pub(crate) terms: Vec<Term>,
    pub(crate) stopwords: Vec<String>,
    pub(crate) namesakes: Vec<String>,
    pub(crate) spoken: Vec<(String, String)>,
    pub(crate) sought: Vec<String>,
}

/// Reads the folder.
pub(crate) fn read(root: &Path) -> (Vocabularies, Vec<Problem>) {
    let mut all = Vocabularies::default();
    let mut problems = Vec::new();
    for (file, of) in [
        ("kinds.toml", Vocabulary::Kind),
        ("topics.toml", Vocabulary::Topic),
        ("audiences.toml", Vocabulary::Audience),
        ("formats.toml", Vocabulary::Format),
        ("everyday.toml", Vocabulary::Everyday),
    ] {
        let (terms, found) = parsed(root, &Path::new("words").join(file), |section| terms(section, of));
        all.terms.extend(terms.unwrap_or_default());
        problems.extend(found);
    }
    for (file, list) in [
        ("stopwords.toml", &mut all.stopwords),
        ("namesakes.toml", &mut all.namesakes),
        ("sought.toml", &mut all.sought),
    ] {
        let (words, found) = parsed(root, &Path::new("words").join(file), texts);
        *list = words.unwrap_or_default();
        problems.extend(found);
    }
    let (words, found) = parsed(root, Path::new("words/spoken.toml"), spoken);
    all.spoken = words.unwrap_or_default();
    problems.extend(found);
    (all, problems)
}

impl Vocabularies {
    /// Complains of an id that is not in its list, with the nearest that are.
    pub(crate) fn check(&self, file: &File<'_>, of: Vocabulary, id: &str, at: usize) {
        if self.terms.iter().any(|term| term.of == of && term.id == id) {
            return;
        }
        let code = match of {
            Vocabulary::Kind => "unknown-kind",
            // A format is checked where its record is read; nothing names an everyday term.
            Vocabulary::Topic | Vocabulary::Format | Vocabulary::Everyday => "unknown-topic",
            Vocabulary::Audience => "unknown-audience",
        };
        let ids: Vec<&str> = self.terms.iter().filter(|term| term.of == of).map(|term| term.id.as_str()).collect();
        file.error(at, code, &[("value", id), ("near", &nearest(id, &ids))]);
    }

    /// Complains of an id that is no role.
    pub(crate) fn check_role(&self, file: &File<'_>, id: &str, at: usize) {
        let roles: Vec<&str> = self.terms.iter().filter(|term| term.role).map(|term| term.id.as_str()).collect();
        if !roles.contains(&id) {
            file.error(at, "unknown-role", &[("value", id), ("near", &nearest(id, &roles))]);
        }
    }
}

/// Up to three names that look most like a text, for "did you mean".
pub(crate) fn nearest(text: &str, names: &[&str]) -> String {
    let mut ranked: Vec<(usize, &str)> =
        names.iter().map(|name| (lotsen_core::search::slips(text, name), *name)).collect();
    ranked.sort_unstable();
    ranked.iter().take(3).map(|(_, name)| *name).collect::<Vec<_>>().join(", ")
}

fn terms(section: Section<'_>, of: Vocabulary) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for section in section.sections("term") {
        let id = section.text("id");
        if terms.iter().any(|term| term.id == id) {
            section.file.error(section.place_of("id"), "twice", &[("key", "id"), ("value", &id)]);
        }
        // Ids are kept in one column, separated by blanks.
        if !id.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_')) {
            section.file.error(section.place_of("id"), "bad-id", &[("id", &id)]);
        }
        if of == Vocabulary::Format && !FORMATS.contains(&id.as_str()) {
            let known = FORMATS.join(", ");
            section.file.error(section.place_of("id"), "unknown-format", &[("value", &id), ("known", &known)]);
        }
        terms.push(term(section, of, id));
    }
    section.close();
    terms
}

fn term(section: Section<'_>, of: Vocabulary, id: String) -> Term {
    let label = lotsen_core::model::Text { sv: section.text("sv"), en: section.text("en") };
    let recheck = section.opt_text("recheck").and_then(|code| Recheck::ALL.into_iter().find(|c| c.code() == code));
    if (of == Vocabulary::Kind) != recheck.is_some() {
        section.file.error(section.place_of("recheck"), "recheck-belongs-to-kinds", &[]);
    }
    let role = section.flag("role").unwrap_or(false);
    if role && of != Vocabulary::Audience {
        section.file.error(section.place_of("role"), "role-belongs-to-audiences", &[]);
    }
    let words = section.section("words").map(|section| words(&section)).unwrap_or_default();
    // Never shown: the name says enough to an editor.
    let unseen = matches!(of, Vocabulary::Format | Vocabulary::Everyday);
    let description = if unseen { lotsen_core::model::Text::default() } else { section.both("description") };
    section.close();
    Term { of, id, label, description, recheck, role, words }
}

fn words(section: &Section<'_>) -> Vec<Said> {
    let mut said = Vec::new();
    for (lang, list) in section.languages() {
        let mut words: Vec<String> = Vec::new();
        for (word, at) in list {
            if words.contains(&word) {
                section.file.error(at, "twice", &[("key", &lang), ("value", &word)]);
            } else if word.contains('|') {
                // The words of a language are kept in one column, separated by this sign.
                section.file.error(at, "untidy", &[("key", &lang)]);
            } else {
                words.push(word);
            }
        }
        if !words.is_empty() {
            said.push(Said { lang, text: words.join("|") });
        }
    }
    said
}

/// The texts of all languages, in order, each once.
fn texts(section: Section<'_>) -> Vec<String> {
    let lists = section.section("words").map(|words| words.languages()).unwrap_or_default();
    section.close();
    let mut words: Vec<String> = lists.into_iter().flat_map(|(_, list)| list).map(|(word, _)| word).collect();
    words.sort();
    words.dedup();
    words
}

fn spoken(section: Section<'_>) -> Vec<(String, String)> {
    let mut words: Vec<(String, String)> = Vec::new();
    for section in section.sections("word") {
        let meant = section.text("meant");
        for (spelt, at) in section.list("spelt") {
            if words.iter().any(|(other, _)| *other == spelt) {
                section.file.error(at, "twice", &[("key", "spelt"), ("value", &spelt)]);
            } else {
                words.push((spelt, meant.clone()));
            }
        }
        section.close();
    }
    section.close();
    words
}
