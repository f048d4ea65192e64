//! The files people write, and where a word stands in them.

use std::fs;
use std::path::{Path, PathBuf};

/// Made by tools or not ours to read.
const NOT_OURS: [&str; 5] = ["target", "gen", "node_modules", "dist", ".git"];

/// The repository.
pub(crate) fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.canonicalize().expect("the repository is where this test was built")
}

/// A file by its path from the root, with `/`.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    /// Whether the path is in one of the folders or is one of the files.
    pub(crate) fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path.starts_with(place))
    }

    /// Lines that are code, numbered from 1: comments say what is absent and may name it.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let comment =
            |line: &str| ["//", "#", "*", "/*", "<!--"].iter().any(|mark| line.trim_start().starts_with(mark));
        (1..).zip(self.text.lines()).filter(move |(_, line)| !comment(line) || line.trim_start().starts_with("#["))
    }
}

/// All files with one of these endings.
pub(crate) fn sources(endings: &[&str]) -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    collect(&root, &root, endings, &mut found);
    assert!(!found.is_empty(), "nothing ends in {endings:?}");
    found
}

fn collect(root: &Path, folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository can be read").flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                collect(root, &path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let text = fs::read_to_string(&path).expect("a source is UTF-8");
            let path = path.strip_prefix(root).expect("inside the repository").to_string_lossy().replace('\\', "/");
            found.push(Source { path, text });
        }
    }
}

/// Fails with every place where a file outside `allowed` says one of `words` in its code.
pub(crate) fn forbid(endings: &[&str], words: &[&str], allowed: &[&str], instead: &str) {
    let mut broken = Vec::new();
    for source in sources(endings).iter().filter(|source| !source.is_in(allowed)) {
        for (number, line) in source.code() {
            for word in words.iter().filter(|word| line.contains(**word)) {
                broken.push(format!("{}:{number}: `{word}`", source.path));
            }
        }
    }
    assert!(broken.is_empty(), "{instead}\n{}", broken.join("\n"));
}
