//! What can be typed after `lotsen-cli`.

use clap::{Args, Parser, Subcommand, ValueEnum};
use lotsen_api::wire::Lang;
use std::path::PathBuf;

/// Whom to call, here, now, in my role: Lotsen in the terminal.
#[derive(Debug, Parser)]
#[command(version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Answer from another compiled dataset, opened read-only and checked
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) data: Option<PathBuf>,
    /// Language of the answers
    #[arg(long, global = true, value_enum, default_value = "sv")]
    pub(crate) lang: Language,
}

/// Languages of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// Swedish
    Sv,
    /// English
    En,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::Sv => Self::Sv,
            Language::En => Self::En,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Find whom to call
    Search {
        /// One word or many, misspelt or not
        #[arg(required = true)]
        text: Vec<String>,
        #[command(flatten)]
        asker: Asker,
        /// How many answers at most
        #[arg(long, default_value_t = 10)]
        limit: u32,
        /// The reply the window gets
        #[arg(long)]
        json: bool,
    },
    /// Show everything known about one record
    #[command(visible_alias = "card")]
    Show {
        /// Its id, or an id it had before
        id: String,
        #[command(flatten)]
        asker: Asker,
        /// As a contact card (vCard 4.0), to be put into a file
        #[arg(long, conflicts_with_all = ["json", "handout"])]
        vcard: bool,
        /// Only what may leave the screen, as the window gets it (JSON)
        #[arg(long, conflicts_with = "json")]
        handout: bool,
        /// The reply the window gets
        #[arg(long)]
        json: bool,
    },
    /// Tell whom to call now: in a situation, or without one what there is to choose and who answers here
    Now {
        /// What is going on, by the name that stands before it in the list
        #[arg(long, short, value_name = "SITUATION")]
        situation: Option<String>,
        #[command(flatten)]
        asker: Asker,
        /// The reply the window gets
        #[arg(long)]
        json: bool,
    },
    /// Look round: subjects, kinds and forms, or what stands under one of them
    Browse {
        /// One of them, by the id that stands before it in the list
        shelf: Option<String>,
        /// Tell states as at this moment instead of now
        #[arg(long, value_name = "MOMENT")]
        at: Option<String>,
        /// The reply the window gets
        #[arg(long)]
        json: bool,
    },
    /// Tell what the data are: edition and counts
    About {
        /// Count ages to this day instead of today
        #[arg(long, value_name = "DATE")]
        at: Option<String>,
        /// The reply the window gets
        #[arg(long)]
        json: bool,
    },
    /// Compile a data room into a dataset file
    Build {
        #[command(flatten)]
        room: Room,
        /// The file to write
        #[arg(long, short, default_value = "lotsen.sqlite")]
        out: PathBuf,
    },
    /// Tell every problem of a data room with file, line and cure, and warn of what is weak or old
    Check {
        #[command(flatten)]
        room: Room,
        /// Count ages to this day instead of today
        #[arg(long, value_name = "DATE")]
        at: Option<String>,
    },
    /// Count what the dataset covers, by county and nationally
    Coverage {
        /// Count ages to this day instead of today
        #[arg(long, value_name = "DATE")]
        at: Option<String>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// List what is due for a re-check, the most urgent first
    Due {
        /// The day to ask about instead of today
        #[arg(long, value_name = "DATE")]
        at: Option<String>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Measure answers against judged queries
    Eval {
        /// Tab-separated: qid, class, query, place, role, relevant, note
        file: PathBuf,
        /// Write every answer as `qid rank id milliseconds`
        #[arg(long, value_name = "OUT")]
        run: Option<PathBuf>,
        /// Print the queries whose first answer is not the best one
        #[arg(long)]
        misses: bool,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

/// Who asks, where and when.
#[derive(Debug, Args)]
pub(crate) struct Asker {
    /// My place: a municipality, county or locality, by name or code
    #[arg(long, value_name = "NAME")]
    pub(crate) place: Option<String>,
    /// My role: hotel, `youth_clinic`, field, `social_services`, `health_care`, police, person
    #[arg(long)]
    pub(crate) role: Option<String>,
    /// Ask as at this Swedish wall-clock time, such as 2026-12-24T03:10
    #[arg(long, value_name = "MOMENT")]
    pub(crate) at: Option<String>,
}

/// Where the data room is.
#[derive(Debug, Args)]
pub(crate) struct Room {
    /// The folder with records, places and words
    #[arg(long, default_value = "data", value_name = "FOLDER")]
    pub(crate) from: PathBuf,
}
