//! One run of the program, told as a sentence: `Run::new(["search", "kvinofrid"]).out_contains("020-50 50 50").code(0)`.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A path in the repository.
pub(crate) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// A path as an argument.
pub(crate) fn arg(path: &Path) -> &str {
    path.to_str().expect("a path of a test is a text")
}

/// The program, to be run in the repository's folder.
pub(crate) fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_lotsen-cli"));
    program.current_dir(repository("")).stdin(Stdio::null());
    program
}

/// A finished run.
pub(crate) struct Run {
    code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
    /// All of it, for a failing test.
    told: String,
}

impl Run {
    /// Runs the program. However it ends, it has not panicked, and nothing it wrote can move a terminal's cursor or turn
    /// the writing round.
    pub(crate) fn new<'a>(args: impl IntoIterator<Item = &'a str>) -> Self {
        let args: Vec<&str> = args.into_iter().collect();
        let output = program().args(&args).output().expect("the program runs");
        let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
        let asked: String = args.join(" ").chars().take(200).collect();
        let told = format!("lotsen-cli {asked}\n{}\n{out}\n-- stderr\n{err}", output.status);
        assert!(!err.contains("panicked"), "{told}");
        let marks = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let raw = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || marks(c);
        assert!(!out.contains(raw) && !err.contains(raw), "printed raw: {told:?}");
        Self { code: output.status.code(), out, err, told }
    }

    #[track_caller]
    pub(crate) fn code(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "{}", self.told);
        self
    }

    #[track_caller]
    pub(crate) fn out_contains(&self, text: &str) -> &Self {
        assert!(self.out.contains(text), "no {text:?} in the answer of {}", self.told);
        self
    }

    #[track_caller]
    pub(crate) fn err_contains(&self, text: &str) -> &Self {
        assert!(self.err.contains(text), "no {text:?} in stderr of {}", self.told);
        self
    }

    /// Nothing but one sentence on stderr: not a code with its values.
    #[track_caller]
    pub(crate) fn refused(&self, code: i32) -> &Self {
        assert_eq!(self.out, "", "{}", self.told);
        let sentence = self.err.strip_suffix('\n').unwrap_or_default();
        let ends = sentence.ends_with(['.', '!', '?']) && sentence.contains(' ');
        assert!(ends && !sentence.contains('\n'), "no sentence: {}", self.told);
        self.code(code)
    }

    /// The answer as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        self.code(0);
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.told))
    }
}
