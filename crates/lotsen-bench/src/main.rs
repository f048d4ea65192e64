//! Measures the search: how often it is right, how fast it is, and what a developer would pick instead.
//!
//! No part of the product. Everything that falls by chance falls by a seed, so that two runs print the same quality.

mod ablation;
mod args;
mod compare;
mod corpus;
mod dice;
mod directory;
mod document;
mod engine;
mod judged;
mod noise;
mod peers;
mod quality;
mod recognised;
mod report;
mod side;
mod speed;
mod start;
mod whom;

use args::{Cli, Command, Corpus};
use clap::Parser as _;
use compare::Effort;
use directory::Directory;
use engine::Lotsen;
use lotsen_core::model::Dataset;
use noise::Query;
use quality::Quality;
use side::Side;
use speed::Speed;
use std::path::Path;
use std::time::Duration;

/// Whatever goes wrong is told in a sentence: nobody but a developer runs this.
type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    match Cli::parse().command {
        Command::Quality { corpus, most, misses } => quality(corpus, most, misses),
        Command::Speed { corpus, seconds } => speed(corpus, Duration::from_secs(seconds)),
        Command::Start { corpus, runs } => start(corpus, runs),
        Command::Compare { corpus, most, seconds, no_js, write } => {
            compare(corpus, most, Effort { seconds, js: !no_js }, write.as_deref())
        }
        Command::Ablation { seed, most } => {
            print!("{}", report::ablation(&ablation::all(&dataset(Corpus { size: None, seed })?, seed, most)?));
            Ok(())
        }
        Command::Recogniser { parts, others, mixed } => {
            let recognised = match others {
                Some(file) => recognised::by_others(&file)?,
                None => recognised::left_out(parts.max(2))?,
            };
            print!("{}", report::recognised(&recognised, mixed));
            Ok(())
        }
        Command::Now { seed, seconds } => {
            let speed = whom::speed(seed, Duration::from_secs(seconds))?;
            print!("{}", report::whom(&speed));
            Ok(())
        }
        Command::Once { file } => {
            println!("{}", serde_json::to_string(&start::once(file.as_deref())?)?);
            Ok(())
        }
    }
}

/// Our own search is never stopped.
const NO_LIMIT: Duration = Duration::from_hours(24);

fn quality(corpus: Corpus, most: usize, misses: bool) -> Result<(), Failure> {
    let dataset = dataset(corpus)?;
    let queries = noise::queries(&Directory::new(&dataset), corpus.seed, most);
    let mut lotsen = Lotsen::new(&dataset);
    let all: Vec<&Query> = queries.iter().collect();
    print!("{}", report::quality(dataset.records.len(), &Quality::of(&mut lotsen, &all, NO_LIMIT)));
    if misses {
        print!("{}", report::misses(&dataset, &mut lotsen, &queries));
    }
    Ok(())
}

fn speed(corpus: Corpus, time: Duration) -> Result<(), Failure> {
    let dataset = dataset(corpus)?;
    let queries = noise::queries(&Directory::new(&dataset), corpus.seed, SAMPLE);
    let texts: Vec<&str> = queries.iter().filter(|q| q.side == Side::Held).map(|q| q.text.as_str()).collect();
    print!("{}", report::speed(dataset.records.len(), &Speed::of(&mut Lotsen::new(&dataset), &texts, time)));
    Ok(())
}

fn start(corpus: Corpus, runs: usize) -> Result<(), Failure> {
    let made = corpus.size.map(|_| dataset(corpus)).transpose()?;
    print!("{}", report::start(&start::median(made.as_ref(), runs)?));
    Ok(())
}

fn compare(corpus: Corpus, most: usize, effort: Effort, write: Option<&Path>) -> Result<(), Failure> {
    let dataset = dataset(corpus)?;
    let queries = noise::queries(&Directory::new(&dataset), corpus.seed, most);
    let table = report::table(&compare::compare(&dataset, &queries, effort)?);
    match write {
        Some(file) => std::fs::write(file, report::page(dataset.records.len(), &table))?,
        None => print!("{table}"),
    }
    Ok(())
}

/// So many queries of each class are typed.
const SAMPLE: usize = 20;

fn dataset(corpus: Corpus) -> Result<Dataset, Failure> {
    let dataset = match corpus.size {
        Some(size) => corpus::made(size, corpus.seed),
        None => corpus::real(),
    };
    dataset.map_err(|error| format!("the embedded dataset cannot be opened: {error:?}").into())
}
