//! One record file.

use crate::across::Entry;
use crate::lines;
use crate::places::Places;
use crate::section::{Section, is_language};
use crate::sources::Sources;
use crate::vocabulary::Vocabularies;
use lotsen_core::date::Date;
use lotsen_core::model::{
    Ages, Covers, FORMATS, Fact, FactKind, FactValue, Record, Resource, Step, StepLink, Text, Vocabulary,
};
use std::path::Path;

/// What a record is checked against.
pub(crate) struct Context<'a> {
    pub(crate) vocabulary: &'a Vocabularies,
    pub(crate) places: &'a Places,
    pub(crate) edition: Date,
}

/// Reads a record; mistakes inside it are noted in its file, those that need other records come later.
pub(crate) fn read(section: Section<'_>, context: &Context<'_>) -> Entry {
    let sources = Sources::read(&section, context.edition);
    let kind = term(&section, "kind", Vocabulary::Kind, context);
    let lines = lines::lines(&section, &kind, &sources);
    let through = lines::through(&section, &sources);
    let id = section.text("id");
    check_id(&section, &id);
    let (name, also, former) = name(&section);
    let covers = covers(&section, &sources, context);
    let steps = steps(&section, &sources, context);
    for (old, at) in section.list("was") {
        if !fits_id(&old) {
            section.file.error(at, "bad-id", &[("id", &old)]);
        }
    }
    let record = Record {
        id,
        was: section.texts("was"),
        priority: section.number("priority", 0..=100).unwrap_or(50),
        founding: section.flag("founding").unwrap_or(false),
        name,
        also,
        former,
        summary: section.both("summary"),
        operator: section.opt_text("operator"),
        topics: terms(&section, "topics", Vocabulary::Topic, true, context),
        audiences: terms(&section, "audiences", Vocabulary::Audience, true, context),
        not_for: terms(&section, "not_for", Vocabulary::Audience, false, context),
        covers,
        lines: lines.iter().map(|(line, _)| line.clone()).collect(),
        through: through.iter().map(|(through, _)| through.clone()).collect(),
        hours: lines::opening(&section, &sources),
        ages: ages(&section, &sources),
        facts: facts(&section, &sources),
        resource: resource(&section, &kind),
        steps: steps.iter().map(|(step, _)| step.clone()).collect(),
        general: section.opt_text("general"),
        see: section.texts("see"),
        sources: Vec::new(),
        kind,
    };
    if record.kind == "procedure" && record.steps.is_empty() {
        section.file.error(section.at, "procedure-without-steps", &[]);
    }
    conflicts(&section);
    let line_of = |at: usize| section.file.line(at);
    let entry = Entry {
        file: String::new(),
        id_line: line_of(section.place_of("id")),
        general_line: line_of(section.place_of("general")),
        see_line: line_of(section.place_of("see")),
        was_line: line_of(section.place_of("was")),
        line_lines: lines.iter().map(|(_, at)| line_of(*at)).collect(),
        through_lines: through.iter().map(|(_, at)| line_of(*at)).collect(),
        step_lines: steps.iter().map(|(_, at)| line_of(*at)).collect(),
        text: section.file.text.to_owned(),
        record,
    };
    section.close();
    Entry { record: Record { sources: sources.into_plain(), ..entry.record }, ..entry }
}

fn fits_id(id: &str) -> bool {
    let fits = |part: &str| !part.is_empty() && part.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    id.split(':').all(fits) && id.split(':').count() <= 2
}

/// Lower-case letters, digits and hyphens, with one colon at most: `nck`, `region:vast`. The part after the colon names the file.
pub(crate) fn check_id(section: &Section<'_>, id: &str) {
    let at = section.place_of("id");
    if !id.is_empty() && !fits_id(id) {
        section.file.error(at, "bad-id", &[("id", id)]);
        return;
    }
    let stem = Path::new(section.file.path).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let wanted = id.rsplit(':').next().unwrap_or_default();
    if !id.is_empty() && stem.as_deref() != Some(wanted) {
        section.file.error(at, "id-is-not-file-name", &[("id", id), ("wanted", wanted)]);
    }
}

fn name(section: &Section<'_>) -> (Text, Vec<String>, Vec<String>) {
    let Some(name) = section.section("name") else {
        if !section.has("name") {
            section.file.error(section.at, "missing-key", &[("key", "name")]);
        }
        return Default::default();
    };
    let text = Text { sv: name.text("sv"), en: name.text("en") };
    let other = |key: &'static str| {
        for (value, at) in name.list(key) {
            // Names are kept in one column, separated by this sign.
            if value.contains('|') {
                name.file.error(at, "untidy", &[("key", key)]);
            }
        }
        name.texts(key)
    };
    let (also, former) = (other("also"), other("former"));
    name.close();
    (text, also, former)
}

fn term(section: &Section<'_>, key: &'static str, of: Vocabulary, context: &Context<'_>) -> String {
    let id = section.text(key);
    if !id.is_empty() {
        context.vocabulary.check(section.file, of, &id, section.place_of(key));
    }
    id
}

pub(crate) fn terms(
    section: &Section<'_>,
    key: &'static str,
    of: Vocabulary,
    needed: bool,
    context: &Context<'_>,
) -> Vec<String> {
    let list = section.list(key);
    if needed && list.is_empty() {
        section.file.error(section.place_of(key), "missing-key", &[("key", key)]);
    }
    for (id, at) in &list {
        context.vocabulary.check(section.file, of, id, *at);
    }
    list.into_iter().map(|(id, _)| id).collect()
}

fn covers(record: &Section<'_>, sources: &Sources, context: &Context<'_>) -> Vec<Covers> {
    let sections = record.sections("covers");
    if sections.is_empty() {
        record.file.error(record.at, "covers-nothing", &[]);
    }
    let read = |section: Section<'_>| {
        let areas = section.list("areas");
        if areas.is_empty() {
            section.file.error(section.place_of("areas"), "missing-key", &[("key", "areas")]);
        }
        for (code, at) in &areas {
            if !context.places.is_area(code) {
                section.file.error(*at, "unknown-area", &[("code", code)]);
            }
        }
        let basis = section.text("basis");
        if !matches!(basis.as_str(), "stated" | "inferred" | "") {
            section.file.error(section.place_of("basis"), "unknown-basis", &[("value", &basis)]);
        }
        let note = section.opt_both("note");
        let source = sources.of(&section);
        section.close();
        Covers { areas: areas.into_iter().map(|(code, _)| code).collect(), stated: basis == "stated", note, source }
    };
    sections.into_iter().map(read).collect()
}

fn ages(record: &Section<'_>, sources: &Sources) -> Option<Ages> {
    let section = record.section("ages")?;
    let ages =
        Ages { from: section.number("from", 0..=120), to: section.number("to", 0..=120), source: sources.of(&section) };
    if ages.from.zip(ages.to).is_some_and(|(from, to)| from > to) || (ages.from.is_none() && ages.to.is_none()) {
        section.file.error(section.at, "bad-ages", &[]);
    }
    section.close();
    Some(ages)
}

fn facts(record: &Section<'_>, sources: &Sources) -> Vec<Fact> {
    let Some(section) = record.section("facts") else { return Vec::new() };
    let mut facts = Vec::new();
    for what in FactKind::ALL {
        let Some(claim) = section.section(what.code()) else { continue };
        let value = if what == FactKind::Languages {
            let tags = claim.list("are");
            if tags.is_empty() {
                claim.file.error(claim.at, "missing-key", &[("key", "are")]);
            }
            for (tag, at) in &tags {
                if !is_language(tag) {
                    claim.file.error(*at, "no-language", &[("tag", tag)]);
                }
            }
            FactValue::Are(tags.into_iter().map(|(tag, _)| tag).collect())
        } else {
            if !claim.has("is") {
                claim.file.error(claim.at, "missing-key", &[("key", "is")]);
            }
            FactValue::Is(claim.flag("is").unwrap_or(false))
        };
        let source = sources.of(&claim);
        claim.close();
        facts.push(Fact { what, value, source });
    }
    section.close();
    facts
}

fn resource(record: &Section<'_>, kind: &str) -> Option<Resource> {
    let section = record.section("resource")?;
    if kind != "resource" {
        section.file.error(section.at, "resource-on-other-kind", &[("kind", kind)]);
    }
    let format = section.opt_text("format");
    if let Some(format) = format.as_deref().filter(|format| !FORMATS.contains(format)) {
        let known = FORMATS.join(", ");
        section.file.error(section.place_of("format"), "unknown-format", &[("value", format), ("known", &known)]);
    }
    let cost = section.opt_text("cost");
    let free = match cost.as_deref() {
        None => None,
        Some("free") => Some(true),
        Some("paid") => Some(false),
        Some(other) => {
            section.file.error(section.place_of("cost"), "unknown-cost", &[("value", other)]);
            None
        }
    };
    let resource = Resource {
        format,
        publisher: section.opt_text("publisher"),
        year: section.number("year", 1900..=2100),
        minutes: section.number("minutes", 1..=6000),
        free,
        note: section.opt_both("note"),
    };
    section.close();
    Some(resource)
}

/// `[[step]]`, each with where it stands.
pub(crate) fn steps(record: &Section<'_>, sources: &Sources, context: &Context<'_>) -> Vec<(Step, usize)> {
    let read = |section: Section<'_>| {
        let at = section.at;
        let roles = roles(&section, "roles", context);
        let links = section.texts("links").iter().map(|id| StepLink::from_code(id)).collect();
        let step = Step { text: section.both("text"), roles, links, sources: sources.all(&section) };
        section.close();
        (step, at)
    };
    record.sections("step").into_iter().map(read).collect()
}

/// A list of roles.
pub(crate) fn roles(section: &Section<'_>, key: &'static str, context: &Context<'_>) -> Vec<String> {
    let list = section.list(key);
    for (id, at) in &list {
        context.vocabulary.check_role(section.file, id, *at);
    }
    list.into_iter().map(|(id, _)| id).collect()
}

/// `[[conflict]]` is for editors: its form is checked, its content never compiled, so that a losing number cannot be shown.
fn conflicts(record: &Section<'_>) {
    for section in record.sections("conflict") {
        for key in ["about", "kept", "lost", "why"] {
            let _ = section.text(key);
        }
        section.close();
    }
}
