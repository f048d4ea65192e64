//! `eval`: answers measured against judged queries.

use crate::run::{Run, arg, repository};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

const HEADER: &str = "qid\tclass\tquery\tplace\trole\trelevant\tnote\n";

/// A folder with a judged file.
fn judged(rows: &str) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("judged.tsv");
    fs::write(&path, format!("# judged\n{HEADER}{rows}")).expect("a file");
    (folder, path)
}

#[test]
fn the_judged_queries_are_measured() {
    let folder = TempDir::new().expect("a temporary folder");
    let run = folder.path().join("run.tsv");
    let file = repository("tests/search/judged.tsv");
    let queries = fs::read_to_string(&file).expect("the judged queries");
    let qids: Vec<&str> =
        queries.lines().filter(|l| !l.starts_with('#')).skip(1).filter_map(|l| l.split('\t').next()).collect();
    let table = Run::new(["eval", arg(&file), "--run", arg(&run)]);
    table.out_contains("success@1").out_contains("exact_name").out_contains("\nall ").code(0);

    let answers = fs::read_to_string(&run).expect("the run just written");
    let mut last = ("", 0);
    for line in answers.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [qid, rank, id, milliseconds] = cells[..] else { panic!("not four columns: {line}") };
        let rank: u32 = rank.parse().expect("a rank");
        assert!(qids.contains(&qid) && !id.is_empty() && milliseconds.parse::<f64>().is_ok_and(|m| m >= 0.0), "{line}");
        assert_eq!(rank, if last.0 == qid { last.1 + 1 } else { 1 }, "{line}");
        assert!(rank <= 10, "{line}");
        last = (qid, rank);
    }
}

/// Rows, and the measures of all of them by hand.
#[test]
fn the_measures_are_what_they_are_called() {
    let kvinofrid = "a\tc\tkvinnofridslinjen\t\t\t";
    for (rows, queries, success_1, success_3, mrr) in [
        (format!("{kvinofrid}kvinnofridslinjen:3\t\n"), 1.0, 1.0, 1.0, 1.0),
        (format!("{kvinofrid}kvinnofridslinjen:2,nck:1\n"), 1.0, 1.0, 1.0, 1.0),
        (format!("{kvinofrid}no-such-record:3\t\n"), 1.0, 0.0, 0.0, 0.0),
        (format!("{kvinofrid}kvinnofridslinjen:3\t\n{kvinofrid}no-such-record:3\t\n"), 2.0, 0.5, 0.5, 0.5),
        ("a\tc\tkoordinator\tKungsbacka\thotel\tregion:vast:3\t\n".to_owned(), 1.0, 1.0, 1.0, 1.0),
        ("a\tc\tmikamottagningen göteborg\t\t\tmika-goteborg:3\t\n".to_owned(), 1.0, 1.0, 1.0, 1.0),
        (String::new(), 0.0, 0.0, 0.0, 0.0),
    ] {
        let (_folder, path) = judged(&rows);
        let all = Run::new(["eval", arg(&path), "--json"]).json()["all"].clone();
        let measures = ["queries", "success_1", "success_3", "mrr_10"].map(|key| all[key].as_f64());
        assert_eq!(measures, [queries, success_1, success_3, mrr].map(Some), "{rows}");
    }
}

#[test]
fn misses_are_named() {
    let (_folder, path) =
        judged("a1\tc\tkvinnofridslinjen\t\t\tnck:3\t\na2\tc\tkvinnofridslinjen\t\t\tkvinnofridslinjen:3\t\n");
    let run = Run::new(["eval", arg(&path), "--misses"]);
    run.out_contains("a1\tc\tkvinnofridslinjen\tkvinnofridslinjen ").code(0);
    assert!(!run.out.contains("a2\t"), "{}", run.out);
}

#[test]
fn a_malformed_file_is_refused_with_its_line() {
    for (rows, names) in [
        ("a\tc\tword\n", ":3"),
        ("\na\tc\tword\t\t\tsos-112\t\n", ":4"),
        ("a\tc\tword\t\t\tsos-112:high\t\n", ":3"),
        ("a\tc\tword\t\t\tsos-112:-1\t\n", ":3"),
        ("a\tc\tword\tKungsbarka\t\tsos-112:3\t\n", "Kungsbarka"),
        ("a\tc\tword\t\thotell\tsos-112:3\t\n", "hotell"),
    ] {
        let (_folder, path) = judged(rows);
        Run::new(["eval", arg(&path)]).refused(3).err_contains(names);
    }
    let (folder, path) = judged("");
    let missing = folder.path().join("missing.tsv");
    Run::new(["eval", arg(&missing)]).refused(3).err_contains(arg(&missing));
    Run::new(["eval", arg(&path), "--run", arg(folder.path())]).refused(3).err_contains(arg(folder.path()));
}
