//! `search` and `show`.

use crate::run::{Run, program};
use serde_json::Value;
use std::process::Stdio;

/// What is typed, the record that comes first with its name and the number that is shown for it.
const FIRST: &[(&[&str], &str, &str, &str)] = &[
    (&["kvinofrid"], "kvinnofridslinjen", "Kvinnofridslinjen", "020-50 50 50"),
    (&["koordinator", "kungsbacka"], "region:vast", "Regionkoordinator Väst", "020-390 000"),
    (&["koordinator kungsbacka"], "region:vast", "Regionkoordinator Väst", "020-390 000"),
    (&["koordinator", "gällivare"], "region:nord", "Regionkoordinator Nord", "020-390 000"),
    (&["koordinator", "--place", "Gällivare"], "region:nord", "Regionkoordinator Nord", "020-390 000"),
    (&["koordinator", "--place", "2523"], "region:nord", "Regionkoordinator Nord", "020-390 000"),
    (&["0203900"], "nmt-stodtelefon", "NMT", "020-390 000"),
    (&["112"], "sos-112", "Nödnumret 112", "112"),
    (&["nmt", "--role", "hotel", "--at", "2026-12-24T03:10"], "nmt-stodtelefon", "NMT", "020-390 000"),
    (&["--lang", "en", "kvinofrid"], "kvinnofridslinjen", "Kvinnofridslinjen", "020-50 50 50"),
    (&["--lang", "en", "koordinator", "kungsbacka"], "region:vast", "Regional coordinator West", "020-390 000"),
];

#[test]
fn the_expected_record_comes_first_with_its_number() {
    for (typed, id, name, number) in FIRST {
        let args = || ["search"].into_iter().chain(typed.iter().copied());
        Run::new(args()).out_contains(name).out_contains(number).code(0);
        let reply = Run::new(args().chain(["--json"])).json();
        let first = &reply["hits"][0];
        assert_eq!(
            (first["id"].as_str(), first["lines"][0]["shown"].as_str()),
            (Some(*id), Some(*number)),
            "{typed:?}"
        );
    }
}

#[test]
fn json_is_the_reply_the_window_gets() {
    let reply = Run::new(["search", "kvinofrid", "--json", "--limit", "3"]).json();
    assert_eq!((&reply["text"], &reply["nothing_found"]), (&Value::from("kvinofrid"), &Value::from(false)));
    let hits = reply["hits"].as_array().expect("a list of hits");
    assert_eq!(hits.len(), 3, "--limit");
    for hit in hits {
        for key in ["id", "name", "tier", "kind", "summary", "area"] {
            assert!(hit[key].is_string(), "{key} in {hit}");
        }
        for line in hit["lines"].as_array().expect("a list of lines") {
            assert!(line["shown"].is_string() && line["channel"].is_string(), "{line}");
        }
    }
    let card = Run::new(["show", "region:vast", "--json"]).json();
    assert_eq!((&card["id"], &card["lines"][0]["shown"]), (&Value::from("region:vast"), &Value::from("020-390 000")));
}

#[test]
fn a_contact_card_can_be_put_into_a_file() {
    for name in ["show", "card"] {
        let output = program().args([name, "kvinnofridslinjen", "--vcard"]).output().expect("the program runs");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(text.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n") && text.ends_with("\r\nEND:VCARD\r\n"), "{text}");
        assert!(text.contains("\r\nTEL;VALUE=uri;TYPE=voice;PREF=1:tel:+4620505050\r\n"), "{text}");
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    }
    // A number of three digits never gets a country.
    let output = program().args(["show", "sos-112", "--vcard", "--lang", "en"]).output().expect("the program runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(text.contains("\r\nTEL;VALUE=text;TYPE=voice;PREF=1:112\r\n") && !text.contains("+46112"), "{text}");
    Run::new(["show", "no-such", "--vcard"]).code(3);
}

#[test]
fn a_handout_is_the_reply_the_window_gets() {
    let reply = Run::new(["show", "region:vast", "--handout"]).json();
    assert_eq!(
        (&reply["line"]["shown"], &reply["line"]["through"]["id"]),
        (&Value::from("020-390 000"), &Value::from("nmt-stodtelefon"))
    );
    assert!(reply["qr"]["path"].as_str().is_some_and(|path| path.starts_with("M4 4h7v1h-7z")), "{reply}");
}

#[test]
fn nobody_goes_without_a_number() {
    let long = "hjälp ".repeat(1_667);
    let garbage = "x".repeat(10_000);
    for typed in ["qqqqzzzz", "", " ", "🙂", "ٱلْعَرَبِيَّة", "' OR 1=1 --", &long[..10_000], &garbage] {
        let run = Run::new(["search", "--", typed]);
        let standing = Run::new(["search", "--json", "--", typed]).json();
        let hits = standing["hits"].as_array().expect("a list of hits");
        assert!(!hits.is_empty(), "{typed}");
        if standing["nothing_found"] == true {
            let ids: Vec<Option<&str>> = hits.iter().map(|hit| hit["id"].as_str()).collect();
            assert_eq!(ids, [Some("sos-112"), Some("polisen-114-14"), Some("vardguiden-1177")], "{typed}");
            run.out_contains("\n    112\n").out_contains("\n    114 14\n").out_contains("\n    1177\n");
        }
        run.code(0);
        assert!(run.out.len() < 20_000, "what was typed is not printed at length");
    }
    assert_eq!(Run::new(["search", "qqqqzzzz", "--json"]).json()["nothing_found"], true);
}

/// Nor what turns the writing round; `Run::new` fails if any such sign is printed.
#[test]
fn what_steers_a_terminal_is_never_printed() {
    let signs = "qqqq\u{1b}[31m\u{7}\r\u{9b}31m\u{7f}\u{202e}\u{2066}\u{200f}zzzz";
    Run::new(["search", signs]).code(0);
    Run::new(["search", &format!("kvinofrid {signs}")]).code(0);
    for args in [["search", "akut", "--place"], ["search", "akut", "--role"], ["search", "akut", "--at"]] {
        Run::new(args.into_iter().chain([signs])).code(3);
    }
    Run::new(["show", signs]).code(3);
    Run::new(["search", "akut", "--data", signs]).code(4);
}

#[test]
fn a_card_is_shown_under_any_id_it_has_had() {
    let present = Run::new(["show", "mikamottagningen-goteborg"]);
    present.out_contains("Mikamottagningen Göteborg").out_contains("020-390 000").code(0);
    assert_eq!(Run::new(["show", "mika-goteborg"]).out, present.out);
    assert_eq!(Run::new(["show", "mika-goteborg", "--json"]).json()["id"], "mikamottagningen-goteborg");
    Run::new(["show", "region:vast", "--lang", "en"]).out_contains("Regional coordinator West").code(0);
}

/// A state is by Swedish time; who reads it on a computer of another country is told so, but not when asking about a moment.
#[test]
fn a_computer_of_another_country_is_told_of() {
    let told = |zone: &str, args: &[&str]| {
        let output = program().env("TZ", zone).args(args).output().expect("the program runs");
        String::from_utf8(output.stdout).expect("UTF-8").contains("Lotsen räknar med svensk tid.")
    };
    let (sweden, japan) = ("CET-1CEST,M3.5.0,M10.5.0/3", "JST-9");
    for command in [&["search", "kvinofrid"][..], &["show", "bris-vuxen"]] {
        assert!(!told(sweden, command) && told(japan, command), "{command:?}");
        assert!(!told(japan, &[command, &["--at", "2026-12-24T03:10"]].concat()));
        assert!(!told(japan, &[command, &["--json"]].concat()));
    }
}

#[test]
fn the_state_at_a_moment_is_shown() {
    let at = |moment, lang| Run::new(["show", "orostelefonen", "--at", moment, "--lang", lang]);
    at("2026-12-22T11:50", "sv").out_contains("Tider: Öppet, stänger om 10 minuter\n").code(0);
    at("2026-12-24T11:50", "en").out_contains("Hours: It is Christmas Eve – call and ask\n").code(0);
    let search = Run::new(["search", "orostelefonen", "--limit", "1", "--at", "2026-12-25T11:50"]);
    search.out_contains("    Stängt, öppnar måndag 09.00\n").code(0);
    let json = Run::new(["show", "orostelefonen", "--json", "--at", "2026-12-25T11:50"]).json();
    assert_eq!(json["hours"][0]["state"]["code"], "closed");
    assert_eq!(json["hours"][0]["state"]["changes_at"], "2026-12-26T00:00+01:00");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let mut child = program().args(["show", "nmt-stodtelefon"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let child = child.as_mut().expect("the program runs");
    drop(child.stdout.take());
    let mut err = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().expect("piped"), &mut err).expect("UTF-8");
    assert_eq!((err.as_str(), child.wait().expect("it ends").code()), ("", Some(0)));
}
