//! One situation file.

use crate::record::{self, Context};
use crate::section::Section;
use crate::sources::Sources;
use crate::vocabulary::nearest;
use lotsen_core::model::{
    EMERGENCY, Phrase, RoleOrder, Situation, Statement, StepLink, Suggestion, Vocabulary, Voice, When,
};

/// A situation and where its parts stand, for problems found later. Lines are counted from 1.
#[derive(Default)]
pub(crate) struct Entry {
    pub(crate) file: String,
    pub(crate) situation: Situation,
    pub(crate) id_line: usize,
    pub(crate) within_line: usize,
    /// For each of [`Situation::lines`].
    pub(crate) line_lines: Vec<usize>,
    /// For each of [`Situation::order_for`].
    pub(crate) order_lines: Vec<usize>,
    pub(crate) step_lines: Vec<usize>,
    /// For each of [`Situation::signals`], then for each of [`Situation::phrases`].
    pub(crate) phrase_lines: Vec<usize>,
    /// The file's text, to find where a digit string stands.
    pub(crate) text: String,
}

/// A value and the byte at which it stands.
type Placed<T> = (T, usize);

/// Reads a situation; mistakes inside it are noted in its file, those that need other files come later.
pub(crate) fn read(section: Section<'_>, context: &Context<'_>) -> Entry {
    let sources = Sources::optional(&section, context.edition);
    let id = section.text("id");
    record::check_id(&section, &id);
    let lines = lines(&section);
    let orders = orders(&section, &lines, context);
    let steps = record::steps(&section, &sources, context);
    let signals = signals(&section);
    let phrases = phrases(&section);
    let situation = Situation {
        id,
        tile: section.flag("tile").unwrap_or(false),
        order: section.number("order", 0..=9999).unwrap_or(9999),
        within: section.opt_text("within"),
        danger: section.flag("danger").unwrap_or(false),
        topics: record::terms(&section, "topics", Vocabulary::Topic, true, context),
        first_for: record::roles(&section, "first_for", context),
        name: section.both("name"),
        meaning: section.both("meaning"),
        signs: statements(&section, "sign", &sources),
        avoid: statements(&section, "avoid", &sources),
        law: statements(&section, "law", &sources),
        lines: values(&lines),
        order_for: values(&orders),
        steps: values(&steps),
        signals: values(&signals),
        phrases: values(&phrases),
        sources: Vec::new(),
    };
    if situation.tile && !section.has("order") {
        section.file.error(section.at, "missing-key", &[("key", "order")]);
    }
    check_orders(&section, &situation, &lines, &orders);
    let entry = Entry {
        file: section.file.path.to_owned(),
        id_line: section.file.line(section.place_of("id")),
        within_line: section.file.line(section.place_of("within")),
        line_lines: places(&section, &lines),
        order_lines: places(&section, &orders),
        step_lines: places(&section, &steps),
        phrase_lines: [places(&section, &signals), places(&section, &phrases)].concat(),
        text: section.file.text.to_owned(),
        situation: Situation { sources: sources.into_plain(), ..situation },
    };
    section.close();
    entry
}

fn values<T: Clone>(placed: &[Placed<T>]) -> Vec<T> {
    placed.iter().map(|(value, _)| value.clone()).collect()
}

fn places<T>(section: &Section<'_>, placed: &[Placed<T>]) -> Vec<usize> {
    placed.iter().map(|(_, at)| section.file.line(*at)).collect()
}

/// `[[line]]`: each target once.
fn lines(situation: &Section<'_>) -> Vec<Placed<Suggestion>> {
    let mut lines: Vec<Placed<Suggestion>> = Vec::new();
    for section in situation.sections("line") {
        let (to, at) = (section.text("to"), section.place_of("to"));
        if lines.iter().any(|(other, _)| other.to.code() == to) {
            section.file.error(at, "twice", &[("key", "to"), ("value", &to)]);
            continue;
        }
        let line = Suggestion { to: StepLink::from_code(&to), when: when(&section), why: section.both("why") };
        lines.push((line, at));
        section.close();
    }
    lines
}

fn when(line: &Section<'_>) -> When {
    let code = line.text("when");
    When::from_code(&code).unwrap_or_else(|| {
        if !code.is_empty() {
            let known = When::ALL.map(When::code).join(", ");
            line.file.error(line.place_of("when"), "unknown-when", &[("value", &code), ("known", &known)]);
        }
        When::Always
    })
}

/// `[order_for]`: for each role the lines that it is given, and `other` for those who are not at work and speak of another.
fn orders(situation: &Section<'_>, lines: &[Placed<Suggestion>], context: &Context<'_>) -> Vec<Placed<RoleOrder>> {
    let Some(section) = situation.section("order_for") else { return Vec::new() };
    let mut orders = Vec::new();
    for (role, at, targets) in section.keyed() {
        if role != Voice::Other.code() {
            context.vocabulary.check_role(section.file, &role, at);
        }
        if targets.is_empty() {
            section.file.error(at, "empty", &[("key", &role)]);
        }
        let mut positions = Vec::new();
        for (to, at) in targets {
            match position(&to, lines) {
                Some(position) if positions.contains(&position) => {
                    section.file.error(at, "twice", &[("key", &role), ("value", &to)]);
                }
                Some(position) => positions.push(position),
                None => {
                    let known: Vec<&str> = lines.iter().map(|(line, _)| line.to.code()).collect();
                    section.file.error(at, "order-without-line", &[("to", &to), ("near", &nearest(&to, &known))]);
                }
            }
        }
        orders.push((RoleOrder { role, lines: positions }, at));
    }
    orders
}

fn position(to: &str, lines: &[Placed<Suggestion>]) -> Option<u32> {
    (0..).zip(lines).find(|(_, (line, _))| line.to.code() == to).map(|(position, _)| position)
}

/// What lines and their orders must be to each other.
fn check_orders(
    section: &Section<'_>,
    situation: &Situation,
    lines: &[Placed<Suggestion>],
    orders: &[Placed<RoleOrder>],
) {
    for (position, (line, at)) in (0..).zip(lines) {
        if !orders.iter().any(|(order, _)| order.lines.contains(&position)) {
            section.file.error(*at, "line-for-no-role", &[("to", line.to.code())]);
        }
    }
    // A variant lives on the lines of what it lies within.
    if orders.is_empty() && lines.is_empty() && situation.within.is_none() {
        section.file.error(section.at, "situation-without-lines", &[]);
    }
    for (order, at) in orders.iter().filter(|(order, _)| situation.danger && !order.lines.is_empty()) {
        let first = situation.lines_for(&order.role).and_then(|mut lines| lines.next());
        if first.is_none_or(|line| line.to.code() != EMERGENCY) {
            section.file.error(*at, "danger-not-first", &[("role", &order.role), ("id", EMERGENCY)]);
        }
    }
}

/// `[[sign]]`, `[[avoid]]`, `[[law]]`.
fn statements(situation: &Section<'_>, key: &'static str, sources: &Sources) -> Vec<Statement> {
    let read = |section: Section<'_>| {
        let statement = Statement { text: section.both("text"), sources: sources.all(&section) };
        section.close();
        statement
    };
    situation.sections(key).into_iter().map(read).collect()
}

/// `[signals]`: words that decide alone.
fn signals(situation: &Section<'_>) -> Vec<Placed<(String, String)>> {
    let Some(section) = situation.section("signals") else { return Vec::new() };
    by_language(&section)
}

/// `[phrases.person]` and `[phrases.other]`.
fn phrases(situation: &Section<'_>) -> Vec<Placed<Phrase>> {
    let Some(section) = situation.section("phrases") else { return Vec::new() };
    let mut phrases = Vec::new();
    for voice in Voice::ALL {
        let said = section.section(voice.code()).map(|said| by_language(&said)).unwrap_or_default();
        phrases.extend(said.into_iter().map(|((lang, text), at)| (Phrase { lang, voice, text }, at)));
    }
    section.close();
    phrases
}

/// Language tags with their words or phrases, each once in its language.
fn by_language(section: &Section<'_>) -> Vec<Placed<(String, String)>> {
    let mut all: Vec<Placed<(String, String)>> = Vec::new();
    for (lang, list) in section.languages() {
        for (text, at) in list {
            let said = (lang.clone(), text);
            if all.iter().any(|(other, _)| *other == said) {
                section.file.error(at, "twice", &[("key", &lang), ("value", &said.1)]);
            } else {
                all.push((said, at));
            }
        }
    }
    all
}
