//! The data room's compiler: text files in, a dataset out, or a list of all that is wrong with them.
//!
//! It reads, it checks, it never guesses and never repairs. It knows no SQL (that is `lotsen_core::dataset`) and writes no
//! sentences (problems are codes with data). The form of the files is told in `data/README.md`.

mod across;
mod lines;
mod places;
mod problem;
mod record;
mod section;
mod situation;
mod situations;
mod sources;
mod vocabulary;

pub use problem::Problem;

use lotsen_core::date::Date;
use lotsen_core::model::{Dataset, Edition, Recogniser};
use problem::File;
use section::Section;
use std::path::{Path, PathBuf};
use toml::de::DeTable;

/// What came of a data room.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The dataset; absent when there is any problem. There is no half dataset.
    pub dataset: Option<Dataset>,
    /// Everything found, by file and line.
    pub problems: Vec<Problem>,
}

/// Compiles the data room at `root`.
pub fn compile(root: &Path) -> Compiled {
    let mut problems = Vec::new();
    let (edition, found) = parsed(root, Path::new("edition.toml"), edition);
    problems.extend(found);
    let edition = edition.unwrap_or_default();
    let (vocabulary, found) = vocabulary::read(root);
    problems.extend(found);
    let (places, found) = places::read(root);
    problems.extend(found);

    let context = record::Context { vocabulary: &vocabulary, places: &places, edition: edition.date };
    let mut entries = Vec::new();
    for path in toml_files(root, "records", &mut problems) {
        let (entry, found) = parsed(root, &path, |section| record::read(section, &context));
        problems.extend(found);
        entries.extend(entry.map(|entry| across::Entry { file: slashed(&path), ..entry }));
    }
    problems.extend(across::check(&mut entries, &places));
    let mut situations = Vec::new();
    for path in toml_files(root, "situations", &mut problems) {
        let (entry, found) = parsed(root, &path, |section| situation::read(section, &context));
        problems.extend(found);
        situations.extend(entry);
    }
    problems.extend(situations::check(&situations, &entries, &vocabulary.terms));
    problems.sort();
    problems.dedup();
    let dataset = problems.is_empty().then(|| Dataset {
        edition,
        records: across::in_order(entries),
        situations: situations::in_order(situations),
        places: places.list,
        terms: vocabulary.terms,
        stopwords: vocabulary.stopwords,
        namesakes: vocabulary.namesakes,
        spoken: vocabulary.spoken,
        sought: vocabulary.sought,
        recogniser: Recogniser::default(),
    });
    Compiled { dataset, problems }
}

/// Adds what is learnt from the situations' phrases: the last step before a dataset is written. Takes a second or two, which a mere
/// check need not wait for.
///
/// The phrases themselves stay in the data room: a program knows what was learnt from them and needs no more.
pub fn learnt(mut dataset: Dataset) -> Dataset {
    dataset.recogniser = lotsen_core::search::train(&dataset);
    for situation in &mut dataset.situations {
        situation.phrases.clear();
    }
    dataset.sought.clear();
    dataset
}

/// Reads one TOML file and hands its root table to `read`. Syntax errors are all told; a file with any is not read further.
fn parsed<T>(root: &Path, path: &Path, read: impl FnOnce(Section<'_>) -> T) -> (Option<T>, Vec<Problem>) {
    let shown = slashed(path);
    let text = match std::fs::read_to_string(root.join(path)) {
        Ok(text) => text,
        Err(error) => {
            let file = File::new(&shown, "");
            file.error(0, "unreadable", &[("why", &error.kind().to_string())]);
            return (None, file.into_problems());
        }
    };
    let file = File::new(&shown, &text);
    let (table, errors) = DeTable::parse_recoverable(&text);
    for error in &errors {
        file.error(error.span().map_or(0, |span| span.start), "syntax", &[("why", error.message())]);
    }
    let value = errors.is_empty().then(|| read(Section::new(&file, table.get_ref(), 0)));
    drop(table);
    (value, file.into_problems())
}

fn edition(section: Section<'_>) -> Edition {
    let name = section.text("name");
    let date = section.text("date");
    let parsed = Date::parse(&date);
    if parsed.is_none() && !date.is_empty() {
        section.file.error(section.place_of("date"), "bad-date", &[("key", "date"), ("value", &date)]);
    }
    section.close();
    Edition { name, date: parsed.unwrap_or(Date::MIN) }
}

/// Every `.toml` below a folder, in a fixed order on every system.
fn toml_files(root: &Path, folder: &str, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let mut folders = vec![PathBuf::from(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(root.join(&folder)) else {
            let shown = slashed(&folder);
            let file = File::new(&shown, "");
            file.error(0, "unreadable", &[("why", "folder")]);
            problems.extend(file.into_problems());
            continue;
        };
        for entry in entries.flatten() {
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
