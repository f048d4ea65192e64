//! `coverage` and `due`.

use crate::run::Run;
use serde_json::Value;

#[test]
fn coverage_counts_every_municipality_once() {
    let coverage = Run::new(["coverage", "--json", "--at", "2026-11-22"]).json();
    let counties = coverage["counties"].as_array().expect("a list of counties");
    assert_eq!((counties.len(), &coverage["sweden"]["municipalities"]), (21, &Value::from(290)));
    for key in ["municipalities", "coordinator", "social_services", "youth_clinic", "switchboard", "way_in"] {
        let count = |row: &Value| row[key].as_u64().expect(key);
        assert_eq!(counties.iter().map(count).sum::<u64>(), count(&coverage["sweden"]), "{key}");
        assert!(counties.iter().all(|row| count(row) <= count_of(row)), "{key}");
    }
    assert_eq!(coverage["sweden"]["coordinator"], 290, "every municipality has a coordinator");
    let total = |by: &Value| by.as_object().expect("counts").values().filter_map(Value::as_u64).sum::<u64>();
    assert_eq!(total(&coverage["numbers_by_certainty"]), total(&coverage["numbers_by_age"]));
    let table = Run::new(["coverage"]);
    table.out_contains("Hallands län").out_contains("Hela Sverige").code(0);
    assert!(!["cli-", "age-", "certainty-"].iter().any(|code| table.out.contains(code)), "{}", table.out);
}

#[test]
fn browse_lists_what_there_is_and_what_stands_under_it() {
    let all = Run::new(["browse", "--json"]).json();
    assert_eq!(all["regions"].as_array().map(Vec::len), Some(21));
    for list in ["topics", "kinds", "formats"] {
        assert!(all["contents"][list].as_array().is_some_and(|shelves| !shelves.is_empty()), "{list}");
    }
    let list = Run::new(["browse"]);
    list.out_contains("human_trafficking").out_contains("Människohandel").out_contains("Handbok").code(0);
    assert!(!["browse-", "format-"].iter().any(|code| list.out.contains(code)), "{}", list.out);
    Run::new(["browse", "coordinator"]).out_contains("region:vast").out_contains("020-390 000").code(0);
    Run::new(["browse", "koordinator"]).refused(3).err_contains("koordinator");
}

#[test]
fn about_tells_edition_and_counts() {
    let about = Run::new(["about", "--json", "--at", "2026-11-22"]).json();
    let table = Run::new(["about", "--lang", "en"]);
    table.out_contains(about["edition"].as_str().expect("a name")).out_contains("Nobody has rung").code(0);
    assert!(!table.out.contains("about-"), "{}", table.out);
}

fn count_of(county: &Value) -> u64 {
    county["municipalities"].as_u64().expect("a count")
}

#[test]
fn due_tells_the_most_urgent_first() {
    let due = Run::new(["due", "--at", "2027-06-01", "--json"]).json();
    let due = due.as_array().expect("a list");
    // The class that ages fastest; then what nobody knows the age of; then the longest overdue.
    let urgency = |one: &Value| {
        let days = one["overdue"].as_i64();
        (one["class"].as_str().expect("a class").to_owned(), days.is_some(), -days.unwrap_or(0))
    };
    let classes: Vec<_> = due.iter().map(urgency).collect();
    assert!(classes.is_sorted(), "{classes:?}");
    assert!(["A", "B", "C"].iter().all(|class| classes.iter().any(|(of, ..)| of == class)), "{classes:?}");
    for one in due {
        assert!(one["overdue"].as_i64().is_none_or(|days| days > 0), "not yet due: {one}");
        assert!(!one["numbers"].as_array().expect("numbers").is_empty(), "no number rests on it: {one}");
        assert!(one["record"].is_string() && one["publisher"].is_string(), "{one}");
    }
    let lines = Run::new(["due", "--at", "2027-06-01"]).code(0).out.lines().count();
    assert_eq!(lines, due.len() + 1, "one line each, and one that counts them");
}

#[test]
fn less_is_due_on_an_earlier_day() {
    let due = |day| Run::new(["due", "--json", "--at", day]).json().as_array().expect("a list").len();
    assert!(due("1970-01-01") < due("2026-11-22") && due("2026-11-22") <= due("2027-11-22"));
}
