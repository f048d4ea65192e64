//! Every problem has a sentence in both languages, every sentence a problem, and every problem a row in the tables.

use crate::all_cases;
use crate::case::{compiled, expected};
use lotsen_texts::Texts;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Words in the compiler's sources that look like codes and are none.
const NO_CODES: [&str; 1] = ["true-or-false"];

fn repository(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

fn texts_file(lang: &str) -> String {
    fs::read_to_string(repository(&format!("data/texts/terminal.{lang}.ftl"))).expect(lang)
}

/// Message ids of a language file, in order.
fn ids(lang: &str) -> Vec<String> {
    let file = texts_file(lang);
    let ids = file.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    ids.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
}

/// Codes that have a sentence.
fn told() -> BTreeSet<String> {
    ids("sv").iter().filter_map(|id| id.strip_prefix("problem-").map(str::to_owned)).collect()
}

/// Codes in the compiler's sources: a literal handed on together with its values, or any of words joined by hyphens.
fn coded() -> BTreeSet<String> {
    let folder = fs::read_dir(repository("crates/lotsen-compile/src")).expect("the compiler's sources");
    let sources = folder.flatten().map(|entry| fs::read_to_string(entry.path()).expect("a source"));
    let mut codes = BTreeSet::new();
    for source in sources {
        let parts: Vec<&str> = source.split('"').collect();
        for literal in parts.windows(2).skip(1).step_by(2) {
            let word = literal[0];
            let letters = !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            let hyphen = word.trim_matches('-').contains('-') && !NO_CODES.contains(&word);
            if letters && (literal[1].starts_with(", &[") || hyphen) {
                codes.insert(word.to_owned());
            }
        }
    }
    codes
}

/// Codes in the tables of this test.
fn tabled() -> BTreeSet<String> {
    let code = |problem: &String| problem.split(' ').nth(1).unwrap_or_default().to_owned();
    all_cases().flat_map(expected).map(|problem| code(&problem)).collect()
}

#[test]
fn codes_sentences_and_rows_are_the_same_set() {
    assert_eq!(coded(), told(), "left: in the compiler's sources; right: problem-… in data/texts/terminal.sv.ftl");
    assert_eq!(tabled(), told(), "left: in the tables of this test; right: problem-… in data/texts/terminal.sv.ftl");
}

#[test]
fn both_languages_have_the_same_messages_in_the_same_order() {
    assert_eq!(ids("sv"), ids("en"));
    for lang in ["sv", "en"] {
        let texts = Texts::new(lang, &texts_file(lang));
        let unread: Vec<String> = ids(lang).into_iter().filter(|id| !texts.has(id)).collect();
        assert!(unread.is_empty(), "{lang}: no Fluent reads these: {unread:?}");
    }
}

#[test]
fn a_sentence_asks_for_no_value_that_its_problem_lacks() {
    for lang in ["sv", "en"] {
        let texts = Texts::new(lang, &texts_file(lang));
        for problem in all_cases().flat_map(|case| compiled(case).problems) {
            let values: Vec<(&str, &str)> = problem.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let sentence = texts.say(&format!("problem-{}", problem.code), &values);
            assert!(!sentence.contains("{$"), "{lang}: {sentence}");
            assert!(!sentence.starts_with("problem-"), "{lang}: {sentence}");
        }
    }
}
