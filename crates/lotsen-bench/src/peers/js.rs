//! Fuse.js and `MiniSearch`: a node script answers everything in one run, from one file with the same records and questions.

use super::scan::Entries;
use super::{Peer, Scored, WIDE};
use crate::Failure;
use crate::document::{Document, peer_words, without_stopwords};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};

/// What the script reads.
#[derive(Serialize)]
pub(crate) struct Export<'a> {
    pub(crate) documents: &'a [Document],
    pub(crate) entries: &'a [String],
    pub(crate) bearers: &'a [Vec<(u32, f32)>],
    /// Questions as words, answered in this order until the time is up.
    pub(crate) questions: Vec<Vec<String>>,
    /// So many of them are answered however long it takes.
    pub(crate) at_least: usize,
    /// Texts to type letter by letter, as words.
    pub(crate) typed: Vec<Vec<String>>,
    /// Seconds for the questions, and for the typing.
    pub(crate) seconds: u64,
    pub(crate) most: usize,
}

/// What the script writes for one engine.
#[derive(Deserialize)]
struct Answers {
    name: String,
    place_weight: f32,
    #[serde(rename = "answers")]
    to_questions: Vec<Scored>,
    milliseconds: Vec<f64>,
}

/// An engine of the script's, with the answers it gave.
pub(crate) struct JsPeer {
    name: String,
    place_weight: f32,
    answers: HashMap<Vec<String>, Scored>,
    entries: std::rc::Rc<Entries>,
    /// Times of single answers while typing.
    pub(crate) milliseconds: Vec<f64>,
}

/// A question as the script is asked it.
pub(crate) fn question(text: &str, entries: &Entries) -> Vec<String> {
    without_stopwords(&peer_words(text), &entries.stopwords)
}

impl JsPeer {
    /// Runs the script; one peer for each engine in it.
    pub(crate) fn all(export: &Export<'_>, entries: &std::rc::Rc<Entries>) -> Result<Vec<Self>, Failure> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers-js");
        let file = tempfile::NamedTempFile::new()?;
        serde_json::to_writer(std::io::BufWriter::new(file.as_file()), export)?;
        let script =
            Command::new("node").arg(folder.join("run.mjs")).arg(file.path()).stderr(Stdio::inherit()).output()?;
        if !script.status.success() {
            return Err(format!("node failed; has `npm --prefix {} ci` been run?", folder.display()).into());
        }
        let answers: Vec<Answers> = serde_json::from_slice(&script.stdout)?;
        let peer = |one: Answers| Self {
            name: one.name,
            place_weight: one.place_weight,
            answers: export.questions.iter().cloned().zip(one.to_questions).collect(),
            entries: std::rc::Rc::clone(entries),
            milliseconds: one.milliseconds,
        };
        Ok(answers.into_iter().map(peer).collect())
    }

    /// Whether there was time for a question.
    pub(crate) fn has_answered(&self, text: &str) -> bool {
        self.answers.contains_key(&question(text, &self.entries))
    }
}

impl Peer for JsPeer {
    fn name(&self) -> &str {
        &self.name
    }

    fn place_weight(&self) -> f32 {
        self.place_weight
    }

    fn scored(&mut self, text: &str, most: usize) -> Scored {
        let answer = self.answers.get(&question(text, &self.entries));
        answer.into_iter().flatten().take(most.min(WIDE)).copied().collect()
    }
}
