//! `[[source]]`: who said it, when, how. Other fields name a source by its key.

use crate::section::Section;
use lotsen_core::date::{Date, PartialDate};
use lotsen_core::model::{Check, Method, Source, SourceIndex};

/// The sources of one record.
pub(crate) struct Sources {
    named: Vec<Named>,
}

struct Named {
    key: String,
    source: Source,
}

impl Sources {
    /// Reads them all, of which there must be one; no date may be later than the edition's.
    pub(crate) fn read(record: &Section<'_>, edition: Date) -> Self {
        let sources = Self::optional(record, edition);
        if sources.named.is_empty() {
            record.file.error(record.at, "no-source", &[]);
        }
        sources
    }

    /// The same, where what is said may need no source.
    pub(crate) fn optional(record: &Section<'_>, edition: Date) -> Self {
        let mut named: Vec<Named> = Vec::new();
        for section in record.sections("source") {
            let key = section.text("key");
            if named.iter().any(|other| other.key == key) {
                section.file.error(section.place_of("key"), "source-twice", &[("key", &key)]);
            }
            named.push(Named { key, source: source(section, edition) });
        }
        Self { named }
    }

    /// The source that `section` names under `source`, which it must.
    pub(crate) fn of(&self, section: &Section<'_>) -> SourceIndex {
        let key = section.text("source");
        self.find(section, &key, section.place_of("source"))
    }

    /// The sources that `section` names under `sources`, of which there must be one.
    pub(crate) fn all(&self, section: &Section<'_>) -> Vec<SourceIndex> {
        let keys = section.list("sources");
        if keys.is_empty() {
            section.file.error(section.place_of("sources"), "missing-key", &[("key", "sources")]);
        }
        keys.iter().map(|(key, at)| self.find(section, key, *at)).collect()
    }

    /// The source of a key.
    pub(crate) fn find(&self, section: &Section<'_>, key: &str, at: usize) -> SourceIndex {
        let found = (0..).zip(&self.named).find(|(_, named)| named.key == key);
        if let Some((index, _)) = found {
            return index;
        }
        if !key.is_empty() {
            let known: Vec<&str> = self.named.iter().map(|named| named.key.as_str()).collect();
            section.file.error(at, "unknown-source", &[("key", key), ("known", &known.join(", "))]);
        }
        0
    }

    pub(crate) fn get(&self, index: SourceIndex) -> Option<&Source> {
        self.named.get(usize::try_from(index).ok()?).map(|named| &named.source)
    }

    /// The plain sources, for the record. A record's summary rests on all of them, so none is idle.
    pub(crate) fn into_plain(self) -> Vec<Source> {
        self.named.into_iter().map(|named| named.source).collect()
    }
}

fn source(section: Section<'_>, edition: Date) -> Source {
    let read = day(&section, "read", edition).unwrap_or(Date::MIN);
    if !section.has("read") {
        section.file.error(section.at, "missing-key", &[("key", "read")]);
    }
    let check = section.section("check").map(|check| {
        let date = day(&check, "date", edition).unwrap_or(Date::MIN);
        let method = method(&check);
        if method == Method::Imported {
            check.file.error(check.place_of("method"), "imported-is-no-check", &[]);
        }
        check.close();
        Check { date, method }
    });
    let source = Source {
        publisher: section.text("publisher"),
        url: section.opt_text("url"),
        page_date: partial(&section, "page_date", edition),
        not_before: partial(&section, "not_before", edition),
        read,
        method: method(&section),
        check,
    };
    if source.url.as_deref().is_some_and(|url| !is_address(url)) {
        section.file.error(section.place_of("url"), "bad-url", &[("url", source.url.as_deref().unwrap_or_default())]);
    }
    // For editors: what the source states. Never compiled.
    let _ = section.opt_text("says");
    section.close();
    source
}

/// A web address: `https://` or `http://`, without blanks.
pub(crate) fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.chars().any(char::is_whitespace))
}

fn method(section: &Section<'_>) -> Method {
    let code = section.text("method");
    Method::from_code(&code).unwrap_or_else(|| {
        if !code.is_empty() {
            let known = Method::ALL.map(Method::code).join(", ");
            section.file.error(section.place_of("method"), "unknown-method", &[("value", &code), ("known", &known)]);
        }
        Method::Imported
    })
}

fn day(section: &Section<'_>, key: &'static str, edition: Date) -> Option<Date> {
    let text = section.opt_text(key)?;
    let date = Date::parse(&text);
    complain(section, key, &text, date, edition);
    date
}

fn partial(section: &Section<'_>, key: &'static str, edition: Date) -> Option<PartialDate> {
    let text = section.opt_text(key)?;
    let date = PartialDate::parse(&text);
    complain(section, key, &text, date.map(PartialDate::first_day), edition);
    date
}

fn complain(section: &Section<'_>, key: &'static str, text: &str, date: Option<Date>, edition: Date) {
    let at = section.place_of(key);
    match date {
        None => section.file.error(at, "bad-date", &[("key", key), ("value", text)]),
        // An edition without a date has been told once; it makes no other date wrong.
        Some(date) if date > edition && edition != Date::MIN => {
            let edition = edition.to_string();
            section.file.error(at, "date-after-edition", &[("key", key), ("value", text), ("edition", &edition)]);
        }
        Some(_) => {}
    }
}
