//! What can be typed after `lotsen-bench`.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Measures Lotsen's search.
#[derive(Debug, Parser)]
#[command(disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to measure.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// How often the right record is first, by class of noise
    Quality {
        #[command(flatten)]
        corpus: Corpus,
        /// At most so many queries of each class and side
        #[arg(long, default_value_t = 200)]
        most: usize,
        /// Print the queries of the tuning side that miss, with what was first instead
        #[arg(long)]
        misses: bool,
    },
    /// How long an answer takes, letter by letter
    Speed {
        #[command(flatten)]
        corpus: Corpus,
        /// Stop after so many seconds
        #[arg(long, default_value_t = 20)]
        seconds: u64,
    },
    /// From the sealed file to the first answer, and the memory that is kept
    Start {
        #[command(flatten)]
        corpus: Corpus,
        /// Start so many times and take the middle
        #[arg(long, default_value_t = 9)]
        runs: usize,
    },
    /// Our search and what a developer would pick instead, side by side
    Compare {
        #[command(flatten)]
        corpus: Corpus,
        /// At most so many noisy queries of each class
        #[arg(long, default_value_t = 100)]
        most: usize,
        /// A slow engine stops asking noisy queries after so many seconds, and typing after as many
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// Without the peers that need node
        #[arg(long)]
        no_js: bool,
        /// Write the page instead of printing the table
        #[arg(long, value_name = "FILE")]
        write: Option<PathBuf>,
    },
    /// What each mechanism is worth: how well everything is answered without it
    Ablation {
        /// Of the noisy queries
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// At most so many noisy queries of each class
        #[arg(long, default_value_t = 60)]
        most: usize,
    },
    /// How often a situation is recognised from phrases that the recogniser was made without
    Recogniser {
        /// Deal the phrases into so many parts and leave out each in turn
        #[arg(long, default_value_t = 5)]
        parts: u64,
        /// Read the phrases of this file instead: situation, language and text a line, never learnt from
        #[arg(long, value_name = "FILE", conflicts_with = "parts")]
        others: Option<PathBuf>,
        /// Name so many pairs of situations that are taken for each other
        #[arg(long, default_value_t = 20)]
        mixed: usize,
    },
    /// How long an answer to "whom to call now" takes
    Now {
        /// Of the situations, roles, places and hours asked about
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Stop after so many seconds
        #[arg(long, default_value_t = 10)]
        seconds: u64,
    },
    /// One start in this process, as JSON; `start` runs it
    #[command(hide = true)]
    Once {
        /// Another dataset than the embedded one
        file: Option<PathBuf>,
    },
}

/// Which records.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Corpus {
    /// So many records, the real ones first; without it only the real ones
    #[arg(long, value_name = "N")]
    pub(crate) size: Option<usize>,
    /// Of everything that falls by chance
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
}
