//! Lotsen in the terminal: the same answers as the window, and the tools for the data room.
//!
//! Only this file reads the clock, and only here an outcome becomes an exit code.

/// A line of output, without signs that could move the cursor or turn the writing round. A reader that has seen enough and
/// closed the pipe is no error.
macro_rules! out {
    ($($text:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stdout(), "{}", crate::print::visible(&format!($($text)*)));
    }};
}

mod args;
mod ask;
mod browse;
mod check;
mod coverage;
mod due;
mod eval;
mod now;
mod print;
mod room;

use args::{Cli, Command, Language};
use clap::Parser;
use lotsen_api::wire::ApiError;
use lotsen_api::{Lotsen, Now};
use lotsen_texts::Texts;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// How a command ended.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// As wished.
    Done,
    /// A data room has problems; they have been told.
    Problems,
    /// What was asked for does not exist or cannot be: an error code with values.
    Refused(ApiError),
}

/// 0 as wished · 1 problems in the data · 2 the command line (clap) · 3 what was asked for does not exist or cannot be
/// read · 4 a dataset file that may not be used.
fn exit_code(outcome: &Outcome) -> ExitCode {
    match outcome {
        Outcome::Done => ExitCode::SUCCESS,
        Outcome::Problems => ExitCode::from(1),
        Outcome::Refused(error) if error.code.starts_with("dataset-") => ExitCode::from(4),
        Outcome::Refused(_) => ExitCode::from(3),
    }
}

/// What every command needs.
pub(crate) struct Context {
    pub(crate) texts: Texts,
    pub(crate) now: Now,
    /// How many minutes the computer's own time is ahead of UTC.
    pub(crate) local_offset: Option<i32>,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let (tag, words) = match cli.lang {
        Language::Sv => ("sv", lotsen_data::TEXTS_SV),
        Language::En => ("en", lotsen_data::TEXTS_EN),
    };
    let context = Context { texts: Texts::new(tag, words), now: clock(), local_offset: Some(zone()) };
    let outcome = run(cli, &context).unwrap_or_else(Outcome::Refused);
    if let Outcome::Refused(error) = &outcome {
        eprintln!("{}", print::error(error, &context.texts));
    }
    exit_code(&outcome)
}

#[allow(clippy::disallowed_methods, reason = "the one place of this program that reads the clock")]
fn clock() -> Now {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Now::from_unix(i64::try_from(seconds).unwrap_or(0))
}

#[allow(clippy::disallowed_methods, reason = "the one place of this program that reads the clock's zone")]
fn zone() -> i32 {
    chrono::Local::now().offset().local_minus_utc() / 60
}

fn run(cli: Cli, context: &Context) -> Result<Outcome, ApiError> {
    let lang = cli.lang.into();
    let open = || match &cli.data {
        Some(file) => Lotsen::open_file(file),
        None => Lotsen::open(lotsen_data::DATASET),
    };
    match cli.command {
        Command::Search { text, asker, limit, json } => {
            ask::search(&open()?, &text.join(" "), &asker, limit, lang, json, context)
        }
        Command::Show { id, asker, vcard: true, .. } => ask::vcard(&open()?, &id, &asker, lang, context),
        Command::Show { id, asker, handout: true, .. } => ask::handout(&open()?, &id, &asker, lang, context),
        Command::Show { id, asker, json, .. } => ask::show(&open()?, &id, &asker, lang, json, context),
        Command::Now { situation, asker, json } => {
            now::now(&open()?, situation.as_deref(), &asker, lang, json, context)
        }
        Command::Browse { shelf, at, json } => {
            browse::browse(&open()?, shelf.as_deref(), at.as_deref(), lang, json, context)
        }
        Command::About { at, json } => browse::about(&open()?, at.as_deref(), lang, json, context),
        Command::Build { room, out } => room::build(&room.from, &out, context),
        Command::Check { room, at } => check::check(&room.from, at.as_deref(), context),
        Command::Coverage { at, json } => coverage::coverage(&open()?, at.as_deref(), lang, json, context),
        Command::Due { at, json } => due::due(&open()?, at.as_deref(), json, context),
        Command::Eval { file, run, misses, json } => eval::eval(&open()?, &file, run.as_deref(), misses, json, context),
    }
}

/// The moment a command is asked about: the one given, else now.
pub(crate) fn moment(given: Option<&str>, context: &Context) -> Result<Now, ApiError> {
    match given {
        None => Ok(context.now),
        Some(text) => Now::parse(text).ok_or_else(|| refusal("bad-moment", &[("value", text)])),
    }
}

/// A refusal of the terminal's own.
pub(crate) fn refusal(code: &str, args: &[(&str, &str)]) -> ApiError {
    let args = args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    ApiError { code: code.to_owned(), args }
}
