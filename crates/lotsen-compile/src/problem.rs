//! What can be wrong in the data room, as data: the sentence, with its cure, stands in the language files.

use std::fmt::Write as _;

/// One problem, where it is and what it is about. Each stops the build: what is merely weak or old is no problem of the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path inside the data room, with `/`.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Message id without its prefix (`unknown-topic` is `problem-unknown-topic` in the language files).
    pub code: &'static str,
    /// Named values for the sentence.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// The problem in one line without words: file, line, code and values, for logs and tests.
    pub fn terse(&self) -> String {
        let mut line = format!("{}:{}: {}", self.file, self.line, self.code);
        for (name, value) in &self.args {
            let _ = write!(line, " {name}={value}");
        }
        line
    }
}

/// One file of the data room while it is read, and what was found wrong in it.
pub(crate) struct File<'a> {
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
    problems: std::cell::RefCell<Vec<Problem>>,
}

impl<'a> File<'a> {
    pub(crate) fn new(path: &'a str, text: &'a str) -> Self {
        Self { path, text, problems: std::cell::RefCell::default() }
    }

    /// Notes an error at a byte of the file.
    pub(crate) fn error(&self, at: usize, code: &'static str, args: &[(&'static str, &str)]) {
        let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let problem = Problem { file: self.path.to_owned(), line: self.line(at), code, args };
        self.problems.borrow_mut().push(problem);
    }

    /// The line of a byte, counted from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.text.bytes().take(at).filter(|b| *b == b'\n').count() + 1
    }

    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }
}
