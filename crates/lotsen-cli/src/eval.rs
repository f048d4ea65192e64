//! `eval`: answers measured against judged queries.
//!
//! The measures and the file's form are `lotsen_measure`'s.

use crate::print;
use crate::{Context, Outcome, refusal};
use lotsen_api::Lotsen;
use lotsen_api::wire::{ApiError, Lang, SearchRequest};
use lotsen_measure::{BadLine, DEPTH, Judged, Measures};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// A query as the window would send it.
struct Asked {
    judged: Judged,
    request: SearchRequest,
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
    for asked in &queries {
        let (ids, milliseconds) = answer(lotsen, asked, context)?;
        for (id, rank) in ids.iter().zip(1..) {
            let _ = writeln!(lines, "{}\t{rank}\t{id}\t{milliseconds:.3}", asked.judged.qid);
        }
        let one = Measures::of(&asked.judged.grades, &ids);
        if misses && one.success_1 < 1.0 {
            let shown: Vec<&str> = ids.iter().take(3).map(String::as_str).collect();
            out!("{}\t{}\t{}\t{}", asked.judged.qid, asked.judged.class, asked.request.text, shown.join(" "));
        }
        classes.entry(asked.judged.class.clone()).or_default().add(one);
        all.add(one);
    }
    if let Some(out) = run {
        let failed = |error: std::io::Error| {
            refusal("cannot-write", &[("file", &out.to_string_lossy()), ("why", &error.kind().to_string())])
        };
        std::fs::write(out, lines).map_err(failed)?;
    }
    let report = Report { classes: classes.into_iter().map(|(class, m)| (class, m.mean())).collect(), all: all.mean() };
    if json {
        print::json(&report);
    } else {
        table(&report);
    }
    Ok(Outcome::Done)
}

fn read(lotsen: &Lotsen, file: &Path) -> Result<Vec<Asked>, ApiError> {
    let shown = file.to_string_lossy();
    let text = std::fs::read_to_string(file)
        .map_err(|error| refusal("cannot-read", &[("file", &shown), ("why", &error.kind().to_string())]))?;
    let bad = |BadLine(line)| refusal("bad-column", &[("file", &shown), ("line", &line.to_string())]);
    let asked = |judged: Judged| {
        let place = judged.place.as_deref().map(|place| lotsen.place_code(place)).transpose()?;
        let (text, role) = (judged.text.clone(), judged.role.clone());
        let request =
            SearchRequest { text, lang: Lang::Sv, place, role, limit: u32::try_from(DEPTH).unwrap_or(u32::MAX) };
        Ok(Asked { judged: judged.renamed(|id| lotsen.present_id(id).unwrap_or(id)), request })
    };
    lotsen_measure::read(&text).map_err(bad)?.into_iter().map(asked).collect()
}

#[allow(clippy::disallowed_methods, reason = "a measurement, printed and never decided on")]
fn answer(lotsen: &Lotsen, asked: &Asked, context: &Context) -> Result<(Vec<String>, f64), ApiError> {
    let started = std::time::Instant::now();
    let reply = lotsen.search(&asked.request, context.now)?;
    let milliseconds = started.elapsed().as_secs_f64() * 1000.0;
    Ok((reply.hits.into_iter().map(|hit| hit.id).collect(), milliseconds))
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
