//! `eval`: answers measured against judged queries.
//!
//! Grades: 3 must be first, 2 fully right, 1 fine in the first ten. success@1: the first hit has the highest grade the query has;
//! success@3: a hit of grade 2 or more among three; MRR@10 of the first such hit; nDCG@10 with gain 2^grade − 1.

use crate::print;
use crate::{Context, Outcome, refusal};
use lotsen_api::Lotsen;
use lotsen_api::wire::{ApiError, Lang, SearchRequest};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::Path;

/// How many answers count.
const DEPTH: u32 = 10;

struct Judged {
    qid: String,
    class: String,
    request: SearchRequest,
    /// Record ids as they are now, with their grades.
    grades: HashMap<String, u32>,
}

/// Measures over a set of queries.
#[derive(Clone, Copy, Debug, Default, Serialize)]
struct Measures {
    queries: u32,
    success_1: f64,
    success_3: f64,
    mrr_10: f64,
    ndcg_10: f64,
    empty: u32,
}

#[derive(Serialize)]
struct Report {
    classes: BTreeMap<String, Measures>,
    all: Measures,
}

pub(crate) fn eval(
    lotsen: &Lotsen,
    file: &Path,
    run: Option<&Path>,
    misses: bool,
    json: bool,
    context: &Context,
) -> Result<Outcome, ApiError> {
    let queries = read(lotsen, file)?;
    let mut lines = String::new();
    let mut classes: BTreeMap<String, Measures> = BTreeMap::new();
    let mut all = Measures::default();
    for judged in &queries {
        let (ids, milliseconds) = answer(lotsen, judged, context)?;
        for (id, rank) in ids.iter().zip(1..) {
            let _ = writeln!(lines, "{}\t{rank}\t{id}\t{milliseconds:.3}", judged.qid);
        }
        let one = measure(judged, &ids);
        if misses && one.success_1 < 1.0 {
            let shown: Vec<&str> = ids.iter().take(3).map(String::as_str).collect();
            out!("{}\t{}\t{}\t{}", judged.qid, judged.class, judged.request.text, shown.join(" "));
        }
        add(classes.entry(judged.class.clone()).or_default(), one);
        add(&mut all, one);
    }
    if let Some(out) = run {
        let failed = |error: std::io::Error| {
            refusal("cannot-write", &[("file", &out.to_string_lossy()), ("why", &error.kind().to_string())])
        };
        std::fs::write(out, lines).map_err(failed)?;
    }
    let report = Report { classes: classes.into_iter().map(|(class, m)| (class, mean(m))).collect(), all: mean(all) };
    if json {
        print::json(&report);
    } else {
        table(&report);
    }
    Ok(Outcome::Done)
}

/// Lines of comment begin with `#`; the first other line names the columns.
fn read(lotsen: &Lotsen, file: &Path) -> Result<Vec<Judged>, ApiError> {
    let shown = file.to_string_lossy();
    let text = std::fs::read_to_string(file)
        .map_err(|error| refusal("cannot-read", &[("file", &shown), ("why", &error.kind().to_string())]))?;
    let rows = text.lines().zip(1..).filter(|(line, _)| !line.is_empty() && !line.starts_with('#')).skip(1);
    let judged = |(line, number): (&str, u32)| {
        let bad = || refusal("bad-column", &[("file", &shown), ("line", &number.to_string())]);
        let cells: Vec<&str> = line.split('\t').collect();
        let [qid, class, query, place, role, relevant, ..] = cells.as_slice() else { return Err(bad()) };
        let place = Some(*place).filter(|place| !place.is_empty()).map(|place| lotsen.place_code(place)).transpose()?;
        let mut grades = HashMap::new();
        for pair in relevant.split(',').filter(|pair| !pair.is_empty()) {
            let (id, grade) = pair.trim().rsplit_once(':').ok_or_else(bad)?;
            let grade: u32 = grade.parse().map_err(|_| bad())?;
            let best: &mut u32 = grades.entry(lotsen.present_id(id).unwrap_or(id).to_owned()).or_default();
            *best = grade.max(*best);
        }
        let role = Some(*role).filter(|role| !role.is_empty()).map(str::to_owned);
        let request = SearchRequest { text: (*query).to_owned(), lang: Lang::Sv, place, role, limit: DEPTH };
        Ok(Judged { qid: (*qid).to_owned(), class: (*class).to_owned(), request, grades })
    };
    rows.map(judged).collect()
}

#[allow(clippy::disallowed_methods, reason = "a measurement, printed and never decided on")]
fn answer(lotsen: &Lotsen, judged: &Judged, context: &Context) -> Result<(Vec<String>, f64), ApiError> {
    let started = std::time::Instant::now();
    let reply = lotsen.search(&judged.request, context.now)?;
    let milliseconds = started.elapsed().as_secs_f64() * 1000.0;
    Ok((reply.hits.into_iter().map(|hit| hit.id).collect(), milliseconds))
}

#[allow(clippy::cast_precision_loss, reason = "ranks are small")]
fn measure(judged: &Judged, ids: &[String]) -> Measures {
    let ids = &ids[..ids.len().min(DEPTH as usize)];
    let grade = |id: &String| judged.grades.get(id).copied().unwrap_or(0);
    let highest = judged.grades.values().copied().max().unwrap_or(0);
    let right = |id: &String| grade(id) >= 2;
    let yes = |condition: bool| if condition { 1.0 } else { 0.0 };
    let first_right = ids.iter().position(right);
    let gain = |grade: u32, rank: usize| (2_f64.powi(grade.cast_signed()) - 1.0) / (rank as f64 + 2.0).log2();
    let found: f64 = ids.iter().enumerate().map(|(rank, id)| gain(grade(id), rank)).sum();
    let mut ideal: Vec<u32> = judged.grades.values().copied().collect();
    ideal.sort_unstable_by(|a, b| b.cmp(a));
    let ideal: f64 = ideal.into_iter().take(DEPTH as usize).enumerate().map(|(rank, grade)| gain(grade, rank)).sum();
    Measures {
        queries: 1,
        success_1: yes(highest > 0 && ids.first().is_some_and(|id| grade(id) == highest)),
        success_3: yes(ids.iter().take(3).any(right)),
        mrr_10: first_right.map_or(0.0, |rank| 1.0 / (rank as f64 + 1.0)),
        ndcg_10: if ideal > 0.0 { found / ideal } else { 0.0 },
        empty: u32::from(ids.is_empty()),
    }
}

fn add(sum: &mut Measures, one: Measures) {
    sum.queries += one.queries;
    sum.success_1 += one.success_1;
    sum.success_3 += one.success_3;
    sum.mrr_10 += one.mrr_10;
    sum.ndcg_10 += one.ndcg_10;
    sum.empty += one.empty;
}

fn mean(sum: Measures) -> Measures {
    let by = |value: f64| value / f64::from(sum.queries.max(1));
    Measures {
        success_1: by(sum.success_1),
        success_3: by(sum.success_3),
        mrr_10: by(sum.mrr_10),
        ndcg_10: by(sum.ndcg_10),
        ..sum
    }
}

fn table(report: &Report) {
    out!(
        "{:<28}{:>8}{:>11}{:>11}{:>9}{:>9}{:>7}",
        "",
        "queries",
        "success@1",
        "success@3",
        "MRR@10",
        "nDCG@10",
        "empty"
    );
    let rows = report.classes.iter().map(|(class, measures)| (class.as_str(), measures));
    for (class, m) in rows.chain([("all", &report.all)]) {
        out!(
            "{class:<28}{:>8}{:>11.3}{:>11.3}{:>9.3}{:>9.3}{:>7}",
            m.queries,
            m.success_1,
            m.success_3,
            m.mrr_10,
            m.ndcg_10,
            m.empty
        );
    }
}
