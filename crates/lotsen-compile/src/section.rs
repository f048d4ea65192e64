//! Reading a table of a TOML file so that *every* mistake in it is told, not only the first.
//!
//! Each getter notes what is wrong and returns what can be used. [`Section::close`] tells of keys that nobody asked for.

use crate::problem::File;
use lotsen_core::model::Text;
use std::cell::RefCell;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A key, where it stands, and its list of texts with where each stands.
pub(crate) type Keyed = (String, usize, Vec<(String, usize)>);

/// One table and the file it stands in.
pub(crate) struct Section<'a> {
    pub(crate) file: &'a File<'a>,
    table: &'a DeTable<'a>,
    /// Byte at which the table begins, for what is missing from it.
    pub(crate) at: usize,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Section<'a> {
    pub(crate) fn new(file: &'a File<'a>, table: &'a DeTable<'a>, at: usize) -> Self {
        Self { file, table, at, asked: RefCell::default() }
    }

    fn get(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        if !self.asked.borrow().contains(&key) {
            self.asked.borrow_mut().push(key);
        }
        self.table.get(key)
    }

    /// Where a key's value begins, or the table when it is absent.
    pub(crate) fn place_of(&self, key: &str) -> usize {
        self.table.get(key).map_or(self.at, |value| value.span().start)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    fn missing(&self, key: &str) {
        self.file.error(self.at, "missing-key", &[("key", key)]);
    }

    fn wrong(&self, key: &str, wanted: &str) {
        self.file.error(self.place_of(key), "wrong-type", &[("key", key), ("wanted", wanted)]);
    }

    /// A text that must be there and not be blank.
    pub(crate) fn text(&self, key: &'static str) -> String {
        if !self.has(key) {
            self.missing(key);
        }
        self.opt_text(key).unwrap_or_default()
    }

    /// A text that may be absent, but not blank or padded.
    pub(crate) fn opt_text(&self, key: &'static str) -> Option<String> {
        let value = self.get(key)?;
        let Some(text) = value.get_ref().as_str() else {
            self.wrong(key, "text");
            return None;
        };
        if text.trim().is_empty() {
            self.file.error(value.span().start, "empty", &[("key", key)]);
            return None;
        }
        if text.trim() != text || text.chars().any(char::is_control) {
            self.file.error(value.span().start, "untidy", &[("key", key)]);
        }
        Some(text.to_owned())
    }

    /// A list of texts; absent is empty. Each comes with where it stands.
    pub(crate) fn list(&self, key: &'static str) -> Vec<(String, usize)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(key, "list");
            return Vec::new();
        };
        let mut list: Vec<(String, usize)> = Vec::new();
        for item in items {
            let at = item.span().start;
            match item.get_ref().as_str() {
                Some(text) if text.trim().is_empty() => self.file.error(at, "empty", &[("key", key)]),
                Some(text) if list.iter().any(|(other, _)| other == text) => {
                    self.file.error(at, "twice", &[("key", key), ("value", text)]);
                }
                Some(text) => list.push((text.to_owned(), at)),
                None => self.file.error(at, "wrong-type", &[("key", key), ("wanted", "text")]),
            }
        }
        list
    }

    /// A list of texts without their places.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<String> {
        self.list(key).into_iter().map(|(text, _)| text).collect()
    }

    pub(crate) fn flag(&self, key: &'static str) -> Option<bool> {
        let value = self.get(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(key, "true-or-false");
        }
        flag
    }

    /// A whole number within a range.
    pub(crate) fn number<T: TryFrom<i64>>(&self, key: &'static str, range: std::ops::RangeInclusive<i64>) -> Option<T> {
        let value = self.get(key)?;
        let number = value.get_ref().as_integer().and_then(|n| i64::from_str_radix(n.as_str(), n.radix()).ok());
        let number = number.filter(|n| range.contains(n)).and_then(|n| T::try_from(n).ok());
        if number.is_none() {
            let (low, high) = (range.start().to_string(), range.end().to_string());
            let at = value.span().start;
            self.file.error(at, "not-in-range", &[("key", key), ("low", &low), ("high", &high)]);
        }
        number
    }

    /// A table inside this one.
    pub(crate) fn section(&self, key: &'static str) -> Option<Section<'a>> {
        let value = self.get(key)?;
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong(key, "table");
        }
        table.map(|table| Section::new(self.file, table, value.span().start))
    }

    /// The tables of an array of tables, `[[key]]`.
    pub(crate) fn sections(&self, key: &'static str) -> Vec<Section<'a>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(key, "tables");
            return Vec::new();
        };
        let mut sections = Vec::new();
        for item in items {
            let at = item.span().start;
            match item.get_ref().as_table() {
                Some(table) => sections.push(Section::new(self.file, table, at)),
                None => self.file.error(at, "wrong-type", &[("key", key), ("wanted", "tables")]),
            }
        }
        sections
    }

    /// `{ sv = "…", en = "…" }`, both or nothing.
    pub(crate) fn opt_both(&self, key: &'static str) -> Option<Text> {
        let section = self.section(key)?;
        let text = Text { sv: section.text("sv"), en: section.text("en") };
        section.close();
        Some(text)
    }

    /// The same, when it must be there.
    pub(crate) fn both(&self, key: &'static str) -> Text {
        if !self.has(key) {
            self.missing(key);
        }
        self.opt_both(key).unwrap_or_default()
    }

    /// Every key with its list of texts: for tables whose keys are languages.
    pub(crate) fn languages(&self) -> Vec<(String, Vec<(String, usize)>)> {
        let told = |(lang, at, words): Keyed| {
            if !is_language(&lang) {
                self.file.error(at, "no-language", &[("tag", &lang)]);
            }
            (lang, words)
        };
        self.keyed().into_iter().map(told).collect()
    }

    /// Every key with where it stands and its list of texts: for tables whose keys are names of something.
    pub(crate) fn keyed(&self) -> Vec<Keyed> {
        let mut lists = Vec::new();
        for (key, value) in self.table {
            let name = key.get_ref().as_ref();
            let Some(items) = value.get_ref().as_array() else {
                self.file.error(value.span().start, "wrong-type", &[("key", name), ("wanted", "list")]);
                continue;
            };
            let mut words = Vec::new();
            for item in items {
                let at = item.span().start;
                match item.get_ref().as_str() {
                    Some(word) if word.trim().is_empty() => self.file.error(at, "empty", &[("key", name)]),
                    Some(word) => words.push((word.to_owned(), at)),
                    None => self.file.error(at, "wrong-type", &[("key", name), ("wanted", "text")]),
                }
            }
            lists.push((name.to_owned(), key.span().start, words));
        }
        lists
    }

    /// Tells of keys that nothing has asked for: misspelt ones would otherwise be lost in silence.
    pub(crate) fn close(self) {
        let asked = self.asked.into_inner();
        for key in self.table.keys() {
            if !asked.contains(&key.get_ref().as_ref()) {
                let known = asked.join(", ");
                self.file.error(key.span().start, "unknown-key", &[("key", key.get_ref()), ("known", &known)]);
            }
        }
    }
}

/// The form of a BCP 47 tag: subtags of two to eight letters or digits, the first of two or three letters.
pub(crate) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}
