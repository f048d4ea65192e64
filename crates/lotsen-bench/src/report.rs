//! What is printed.

use crate::ablation::Without;
use crate::compare::Row;
use crate::engine::{Asker, Engine};
use crate::noise::{Class, Query};
use crate::quality::Quality;
use crate::recognised::{Recognised, Score};
use crate::side::Side;
use crate::speed::Speed;
use crate::start::Start;
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

/// What is lost, in points of success@1, without each mechanism: first all judged queries, then noise, then class by class.
pub(crate) fn ablation(all: &[Without]) -> String {
    let Some((whole, others)) = all.split_first() else { return String::new() };
    let classes: Vec<&String> = whole.judged.keys().collect();
    let mut out = "| without | judged | noise |".to_owned();
    let mut rule = "|---|---|---|".to_owned();
    for class in &classes {
        let _ = write!(out, " {class} |");
        rule += "---|";
    }
    let figures = |one: &Without| -> Vec<f64> {
        let each = classes.iter().map(|class| one.judged.get(*class).map_or(0.0, |m| m.success_1));
        [one.all.success_1, one.noise.success_1].into_iter().chain(each).collect()
    };
    let before = figures(whole);
    let cells = |out: &mut String, cells: Vec<String>| {
        let _ = writeln!(out, " {} |", cells.join(" | "));
    };
    let _ = write!(out, "\n{rule}\n| {} |", whole.what);
    cells(&mut out, before.iter().map(|figure| format!("{figure:.3}")).collect());
    for one in others {
        let _ = write!(out, "| {} |", one.what);
        let lost = figures(one).into_iter().zip(&before).map(|(now, before)| 100.0 * (now - before));
        cells(&mut out, lost.map(|points| format!("{points:+.1}")).collect());
    }
    out
}

/// What became of left-out phrases, by language, and what is taken for what.
pub(crate) fn recognised(recognised: &Recognised, mixed: usize) -> String {
    let mut out = String::from(
        "| language | phrases | first | first or its kin | among three | silent |\n|---|---|---|---|---|---|\n",
    );
    let mut all = Score::default();
    for (lang, score) in &recognised.languages {
        all.add(*score);
        score_row(&mut out, lang, *score);
    }
    score_row(&mut out, "all", all);
    for (of, as_what, times) in recognised.mixed.iter().take(mixed) {
        let _ = writeln!(out, "{times}\t{of} taken for {as_what}");
    }
    out
}

fn score_row(out: &mut String, name: &str, score: Score) {
    let share = |of: u32| f64::from(of) / f64::from(score.asked.max(1));
    let Score { first, kin, third, silent, .. } = score;
    let (first, kin, third, silent) = (share(first), share(kin), share(third), share(silent));
    let _ = writeln!(out, "| {name} | {} | {first:.3} | {kin:.3} | {third:.3} | {silent:.3} |", score.asked);
}

/// Time of an answer to "whom to call now".
pub(crate) fn whom(speed: &Speed) -> String {
    let (p50, p99) = (speed.percentile(50), speed.percentile(99));
    format!("{} answers: p50 {p50:.3} ms, p99 {p99:.3} ms\n", speed.keystrokes())
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

/// A start.
pub(crate) fn start(start: &Start) -> String {
    let Start { records, open_ms, build_ms, first_ms, kept_mb, peak_mb } = start;
    format!(
        "{records} records: open {open_ms:.1} ms, build {build_ms:.1} ms, first answer {first_ms:.2} ms, together {:.1} ms; \
         keeps {kept_mb:.1} MB, at most {peak_mb:.1} MB\n",
        open_ms + build_ms + first_ms
    )
}

/// All engines side by side; in brackets what each figure is of the first row's.
pub(crate) fn table(rows: &[Row]) -> String {
    let mut out = String::from(
        "| engine | judged: success@1 | success@3 | MRR@10 | noise: success@1 | success@3 | MRR@10 | queries | p50 ms | p99 ms | keystrokes |\n\
         |---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    let Some(ours) = rows.first() else { return out };
    for row in rows {
        let _ = write!(out, "| {} |", row.name);
        for measures in [|row: &Row| row.judged, |row: &Row| row.noise] {
            let (m, own) = (measures(row), measures(ours));
            let pairs = [(m.success_1, own.success_1), (m.success_3, own.success_3), (m.mrr_10, own.mrr_10)];
            out.extend(pairs.map(|(value, own)| format!(" {value:.3} ({:.2}×) |", value / own)));
        }
        let _ = write!(out, " {} |", row.noise.queries);
        for percent in [50, 99] {
            let (value, own) = (row.speed.percentile(percent), ours.speed.percentile(percent));
            let _ = write!(out, " {} ({}×) |", three_figures(value), three_figures(value / own));
        }
        let _ = writeln!(out, " {} |", row.speed.keystrokes());
    }
    out
}

/// A figure as exact as it is meant.
fn three_figures(value: f64) -> String {
    match value {
        _ if value >= 100.0 => format!("{value:.0}"),
        _ if value >= 10.0 => format!("{value:.1}"),
        _ if value >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

/// The page with the table.
pub(crate) fn page(records: usize, table: &str) -> String {
    include_str!("page.md").replace("{records}", &records.to_string()).replace("{table}", table.trim_end())
}
