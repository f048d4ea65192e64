//! Every code that the terminal or the answers can bring has a sentence in both languages, and no sentence of the terminal's
//! own is idle.

use crate::run::repository;
use lotsen_texts::Texts;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// All Rust sources of a crate.
fn sources(name: &str) -> String {
    below(&repository(&format!("crates/{name}/src")))
}

fn below(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("a folder of sources").flatten().map(|entry| entry.path());
    let text = |path: PathBuf| if path.is_dir() { below(&path) } else { fs::read_to_string(path).expect("a source") };
    entries.map(text).collect()
}

/// Literals that directly follow one of these texts.
fn after<'a>(source: &'a str, befores: &[&str]) -> BTreeSet<&'a str> {
    befores
        .iter()
        .flat_map(|before| source.split(*before).skip(1))
        .filter_map(|rest| rest.strip_prefix('"')?.split('"').next())
        .collect()
}

fn languages() -> [(&'static str, Texts); 2] {
    [("sv", lotsen_data::TEXTS_SV), ("en", lotsen_data::TEXTS_EN)].map(|(tag, words)| (tag, Texts::new(tag, words)))
}

/// Fails with every id that one of the languages lacks; of alternatives one is enough.
fn all_said(what: &str, ids: impl IntoIterator<Item = Vec<String>>) {
    let ids: Vec<Vec<String>> = ids.into_iter().collect();
    assert!(ids.len() > 1, "{what}: none found in the sources");
    let lacks = |(tag, texts): &(&'static str, Texts)| -> Vec<String> {
        let lacking = ids.iter().filter(|ids| !ids.iter().any(|id| texts.has(id)));
        lacking.map(|ids| format!("{tag}: {}", ids.join(" or "))).collect()
    };
    let lacking: Vec<String> = languages().iter().flat_map(lacks).collect();
    assert!(lacking.is_empty(), "{what} without sentence\n{}", lacking.join("\n"));
}

/// Codes of refusals: the terminal's own and those of the answers.
fn refusals() -> BTreeSet<String> {
    let (cli, api) = (sources("lotsen-cli"), sources("lotsen-api"));
    after(&cli, &["refusal("]).into_iter().chain(after(&api, &["error("])).map(str::to_owned).collect()
}

#[test]
fn every_refusal_is_a_sentence() {
    all_said("refusals", refusals().iter().map(|code| vec![format!("cli-{code}"), format!("error-{code}")]));
}

#[test]
fn every_reason_is_a_sentence() {
    let api = sources("lotsen-api");
    let mut codes = after(&api, &["code: "]);
    for line in api.lines().filter(|line| line.contains("Why::")) {
        codes.extend(after(line, &["=> ("]));
    }
    for line in api.lines().filter(|line| line.contains("Near::")) {
        codes.extend(after(line, &["=> "]));
    }
    all_said("reasons", codes.iter().map(|code| vec![format!("why-{code}")]));
}

#[test]
fn every_state_is_a_sentence_and_none_is_idle() {
    let source = fs::read_to_string(repository("crates/lotsen-api/src/state.rs")).expect("the states");
    let codes = |from: &str, to: &str, befores: &[&str]| -> BTreeSet<String> {
        let part = source.split(from).nth(1).and_then(|rest| rest.split(to).next()).expect(from);
        after(part, befores).into_iter().map(str::to_owned).collect()
    };
    // Parts that only other sentences ask for.
    let parts = ["ask", "when", "weekday", "month", "day"].map(str::to_owned);
    let states = codes("fn state_view", "type Args", &["=> (", "((", "| (", "{\n            ("]);
    let states: BTreeSet<String> = states.into_iter().chain(parts).map(|code| format!("state-{code}")).collect();
    assert_eq!(states, with_prefix("state-"));
    let clock = codes("fn clock_view", "\n}", &["=> (", "{\n            ("]);
    assert_eq!(clock.iter().map(|code| format!("clock-{code}")).collect::<BTreeSet<_>>(), with_prefix("clock-"));
}

#[test]
fn every_tier_is_a_sentence() {
    let api = sources("lotsen-api");
    let tiers = api.split("pub enum Tier {").nth(1).and_then(|rest| rest.split('}').next()).expect("the tiers");
    let names = tiers.lines().map(str::trim).filter(|line| line.ends_with(','));
    all_said("tiers", names.map(|name| vec![format!("tier-{}", name.trim_end_matches(',').to_lowercase())]));
}

#[test]
fn every_warning_is_a_sentence_and_none_is_idle() {
    let cli = sources("lotsen-cli");
    let codes: BTreeSet<String> = after(&cli, &["warn("]).iter().map(|code| format!("warning-{code}")).collect();
    assert_eq!(codes, with_prefix("warning-"));
}

#[test]
fn every_word_of_the_terminal_is_there_and_none_is_idle() {
    let cli = sources("lotsen-cli");
    let literals: BTreeSet<&str> = cli.split('"').skip(1).step_by(2).collect();
    let own = |text: &&&str| {
        ["cli-", "card-", "day-", "state-", "clock-", "channel-"].iter().any(|prefix| text.starts_with(prefix))
    };
    // `cli-coverage-{column}` says every `cli-coverage-` whose rest is a literal too.
    let (made, whole): (Vec<&str>, Vec<&str>) = literals.iter().filter(own).partition(|text| text.contains('{'));
    all_said("words", whole.iter().map(|id| vec![(*id).to_owned()]));
    all_said("days", (1..=7).map(|day| vec![format!("day-{day}")]));

    let is_made = |id: &str| {
        let rests = made.iter().filter_map(|text| id.strip_prefix(text.split('{').next()?));
        rests.clone().any(|rest| literals.contains(rest)) || refusals().iter().any(|code| id == format!("cli-{code}"))
    };
    let idle: Vec<String> =
        with_prefix("cli-").into_iter().filter(|id| !whole.contains(&id.as_str()) && !is_made(id)).collect();
    assert!(idle.is_empty(), "nothing says {idle:?}");
}

#[test]
fn both_languages_have_the_same_messages_each_once_and_in_the_same_order() {
    let (sv, en) = (ids(lotsen_data::TEXTS_SV), ids(lotsen_data::TEXTS_EN));
    let twice: Vec<&&str> = sv.iter().enumerate().filter(|(at, id)| sv[..*at].contains(id)).map(|(_, id)| id).collect();
    assert!(twice.is_empty(), "said twice, and only the last is heard: {twice:?}");
    assert_eq!(sv, en);
}

/// Message ids of the Swedish texts that begin so.
fn with_prefix(prefix: &str) -> BTreeSet<String> {
    ids(lotsen_data::TEXTS_SV).into_iter().filter(|id| id.starts_with(prefix)).map(str::to_owned).collect()
}

/// Message ids, in order.
fn ids(texts: &str) -> Vec<&str> {
    let ids = texts.lines().filter_map(|line| Some(line.split_once(" =")?.0));
    ids.filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()) && !id.contains(' ')).collect()
}
