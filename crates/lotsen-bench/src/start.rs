//! What a start costs: from the sealed file to the first answer, in a process of its own, and the memory that it keeps.

use crate::Failure;
use crate::corpus;
use lotsen_core::dataset;
use lotsen_core::model::Dataset;
use lotsen_core::search::{Engine, Question};
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// One start.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Start {
    pub(crate) records: usize,
    /// Reading, checking and decoding the file.
    pub(crate) open_ms: f64,
    /// Building the search.
    pub(crate) build_ms: f64,
    /// The first answer.
    pub(crate) first_ms: f64,
    /// What dataset and search keep, in megabytes.
    pub(crate) kept_mb: f64,
    /// The most that the process grew by on the way.
    pub(crate) peak_mb: f64,
}

/// Somebody's first question.
const FIRST: &str = "kvinofrid";

/// Starts once, here. Only the first start of a process tells anything.
#[allow(clippy::disallowed_methods, reason = "a measurement, printed and never decided on")]
pub(crate) fn once(file: Option<&Path>) -> Result<Start, Failure> {
    let before = memory("VmRSS:")?;
    let began = Instant::now();
    let dataset = match file {
        Some(file) => dataset::open_file(file),
        None => corpus::real(),
    };
    let dataset = dataset.map_err(|error| format!("{error:?}"))?;
    let opened = Instant::now();
    let engine = Engine::new(&dataset);
    let built = Instant::now();
    let answer = engine.ask(&dataset, &Question { text: FIRST, ..Question::default() });
    let answered = Instant::now();
    std::hint::black_box(&answer);
    let between = |a: Instant, b: Instant| (b - a).as_secs_f64() * 1000.0;
    Ok(Start {
        records: dataset.records.len(),
        open_ms: between(began, opened),
        build_ms: between(opened, built),
        first_ms: between(built, answered),
        kept_mb: memory("VmRSS:")? - before,
        peak_mb: memory("VmHWM:")? - before,
    })
}

/// Starts so many processes one after the other and takes the middle of each figure.
pub(crate) fn median(dataset: Option<&Dataset>, runs: usize) -> Result<Start, Failure> {
    let file = tempfile::NamedTempFile::new()?;
    let mut child = Command::new(std::env::current_exe()?);
    child.arg("once");
    if let Some(dataset) = dataset {
        std::fs::write(file.path(), dataset::write(dataset)?)?;
        child.arg(file.path());
    }
    let mut starts: Vec<Start> = Vec::new();
    for _ in 0..runs.max(1) {
        let output = child.output()?;
        starts.push(serde_json::from_slice(&output.stdout).map_err(|_| String::from_utf8_lossy(&output.stderr))?);
    }
    let middle = |figure: fn(&Start) -> f64| {
        let mut figures: Vec<f64> = starts.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    Ok(Start {
        records: starts[0].records,
        open_ms: middle(|start| start.open_ms),
        build_ms: middle(|start| start.build_ms),
        first_ms: middle(|start| start.first_ms),
        kept_mb: middle(|start| start.kept_mb),
        peak_mb: middle(|start| start.peak_mb),
    })
}

/// A figure of this process, in megabytes. Linux only, like the machine the figures are written down from.
fn memory(figure: &str) -> Result<f64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(figure)).ok_or("this system does not tell")?;
    let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes / 1024.0)
}
