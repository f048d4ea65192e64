//! What is printed.

use crate::engine::{Asker, Engine};
use crate::noise::{Class, Query};
use crate::quality::Quality;
use crate::side::Side;
use crate::speed::Speed;
use lotsen_core::model::Dataset;
use lotsen_measure::Measures;
use std::fmt::Write as _;

/// Quality by class, both sides.
pub(crate) fn quality(records: usize, quality: &Quality) -> String {
    let mut out = format!("{records} records\n\n| class |");
    let mut rule = "|---|".to_owned();
    for side in Side::ALL {
        let _ = write!(out, " {side}: queries | success@1 | success@3 | MRR@10 |", side = side.code());
        rule += "---|---|---|---|";
    }
    let _ = writeln!(out, "\n{rule}");
    for class in Class::ALL {
        row(&mut out, class.code(), |side| quality.class(side, class));
    }
    row(&mut out, "all", |side| quality.all(side));
    out
}

fn row(out: &mut String, name: &str, measures: impl Fn(Side) -> Measures) {
    let _ = write!(out, "| {name} |");
    for m in Side::ALL.map(measures) {
        let _ = write!(out, " {} | {:.3} | {:.3} | {:.3} |", m.queries, m.success_1, m.success_3, m.mrr_10);
    }
    out.push('\n');
}

/// The queries of the tuning side whose first hit is wrong. The other side is never listed.
pub(crate) fn misses(dataset: &Dataset, engine: &mut dyn Engine, queries: &[Query]) -> String {
    let mut out = String::from("\nclass\tquery\tfirst\tright\n");
    let ids = |positions: &[u32]| -> Vec<&str> {
        positions.iter().take(3).map(|at| dataset.records[*at as usize].id.as_str()).collect()
    };
    for query in queries.iter().filter(|query| query.side == Side::Dev) {
        let found = engine.search(&query.text, Asker::default());
        if !found.first().is_some_and(|first| query.right.contains(first)) {
            let (found, right) = (ids(&found).join(" "), ids(&query.right).join(" "));
            let _ = writeln!(out, "{}\t{}\t{found}\t{right}", query.class.code(), query.text);
        }
    }
    out
}

/// Time of an answer.
pub(crate) fn speed(records: usize, speed: &Speed) -> String {
    format!(
        "{records} records, {} keystrokes: p50 {:.3} ms, p99 {:.3} ms\n",
        speed.keystrokes(),
        speed.percentile(50),
        speed.percentile(99)
    )
}
