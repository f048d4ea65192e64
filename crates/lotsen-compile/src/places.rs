//! `places/`: tab-separated tables of counties, municipalities and localities.

use crate::problem::{File, Problem};
use lotsen_core::model::{Place, PlaceKind};
use std::collections::HashSet;
use std::path::Path;

/// All places, and which coordinator region each county is said to belong to.
#[derive(Default)]
pub(crate) struct Places {
    pub(crate) list: Vec<Place>,
    /// County code, region record's id, line in `counties.tsv`.
    pub(crate) regions: Vec<(String, String, usize)>,
    codes: HashSet<String>,
}

impl Places {
    /// Whether a code is the country's, a county's or a municipality's.
    pub(crate) fn is_area(&self, code: &str) -> bool {
        matches!(code.len(), 2 | 4) && self.codes.contains(code)
    }

    fn add(&mut self, file: &File<'_>, at: usize, place: Place) {
        if !self.codes.insert(place.code.clone()) {
            file.error(at, "place-twice", &[("code", &place.code)]);
        }
        if let Some(within) = place.within.as_ref().filter(|within| !self.codes.contains(*within)) {
            file.error(at, "unknown-area", &[("code", within)]);
        }
        self.list.push(place);
    }
}

/// Reads the folder: larger places first, so that each is known before what lies in it.
pub(crate) fn read(root: &Path) -> (Places, Vec<Problem>) {
    let mut places = Places::default();
    let mut problems = table(root, "country.tsv", &["code", "name", "name_en"], |file, at, row| {
        let name_en = Some(row[2].to_owned());
        places.add(file, at, Place { name_en, ..place(PlaceKind::Country, row[0], row[1], None, "") });
    });
    problems.extend(table(root, "counties.tsv", &["code", "name", "name_en", "region", "also"], |file, at, row| {
        let line = file.line(at);
        places.regions.push((row[0].to_owned(), row[3].to_owned(), line));
        if row[0].len() != 2 {
            file.error(at, "bad-place-code", &[("code", row[0])]);
        }
        let name_en = Some(row[2].to_owned()).filter(|name| !name.is_empty());
        places.add(file, at, Place { name_en, ..place(PlaceKind::County, row[0], row[1], None, row[4]) });
    }));
    problems.extend(table(root, "municipalities.tsv", &["code", "name", "also"], |file, at, row| {
        if row[0].len() != 4 {
            file.error(at, "bad-place-code", &[("code", row[0])]);
        }
        let county = row[0].get(..2);
        places.add(file, at, place(PlaceKind::Municipality, row[0], row[1], county, row[2]));
    }));
    let columns = ["id", "name", "municipality", "population", "also", "source"];
    problems.extend(table(root, "localities.tsv", &columns, |file, at, row| {
        let population = row[3].parse().unwrap_or_else(|_| {
            file.error(at, "not-in-range", &[("key", "population"), ("low", "0"), ("high", "10000000")]);
            0
        });
        if row[0].len() < 5 {
            file.error(at, "bad-place-code", &[("code", row[0])]);
        }
        if row[5].is_empty() {
            file.error(at, "empty", &[("key", "source")]);
        }
        let locality = place(PlaceKind::Locality, row[0], row[1], Some(row[2]), row[4]);
        places.add(file, at, Place { population, ..locality });
    }));
    (places, problems)
}

fn place(kind: PlaceKind, code: &str, name: &str, within: Option<&str>, also: &str) -> Place {
    Place {
        code: code.to_owned(),
        kind,
        name: name.to_owned(),
        name_en: None,
        also: also.split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        within: within.map(str::to_owned),
        population: 0,
    }
}

/// Hands each row of a table to `read`, with the file and the byte at which the row begins.
fn table(root: &Path, name: &str, columns: &[&str], mut read: impl FnMut(&File<'_>, usize, &[&str])) -> Vec<Problem> {
    let shown = format!("places/{name}");
    let text = match std::fs::read_to_string(root.join("places").join(name)) {
        Ok(text) => text,
        Err(error) => {
            let file = File::new(&shown, "");
            file.error(0, "unreadable", &[("why", &error.kind().to_string())]);
            return file.into_problems();
        }
    };
    let file = File::new(&shown, &text);
    let mut at = 0;
    // An empty file has one line too, which is no header.
    for (number, line) in text.split_inclusive('\n').chain(text.is_empty().then_some("")).enumerate() {
        let row: Vec<&str> = line.trim_end_matches(['\n', '\r']).split('\t').collect();
        if number == 0 && row != columns {
            file.error(0, "bad-header", &[("wanted", &columns.join(" "))]);
        } else if number > 0 && row.len() != columns.len() {
            file.error(at, "bad-row", &[("wanted", &columns.len().to_string()), ("found", &row.len().to_string())]);
        } else if let Some(blank) = row[..2].iter().position(|cell| number > 0 && cell.is_empty()) {
            file.error(at, "empty", &[("key", columns[blank])]);
        } else if number > 0 {
            read(&file, at, &row);
        }
        at += line.len();
    }
    file.into_problems()
}
