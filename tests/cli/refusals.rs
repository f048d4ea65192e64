//! What is asked for does not exist or cannot be: one sentence on stderr, and the exit code says which sort.

use crate::run::Run;

/// What is typed, the exit code, and what the sentence names.
const REFUSED: &[(&[&str], i32, &[&str])] = &[
    (&["search", "akut", "--at", "igår"], 3, &["igår", "2026-12-24T03:10"]),
    (&["search", "akut", "--at", "2026-02-30"], 3, &["2026-02-30"]),
    (&["search", "akut", "--at", ""], 3, &[]),
    (&["due", "--at", "snart"], 3, &["snart"]),
    (&["coverage", "--at", "snart"], 3, &["snart"]),
    (&["check", "--at", "snart"], 3, &["snart"]),
    // The nearest are named.
    (&["search", "akut", "--place", "Kungsbarka"], 3, &["Kungsbarka", "Kungsbacka"]),
    (&["search", "akut", "--lang", "en", "--place", "Kungsbarka"], 3, &["Kungsbarka", "Kungsbacka"]),
    (&["show", "sos-112", "--place", "Kungsbarka"], 3, &["Kungsbarka", "Kungsbacka"]),
    (&["search", "akut", "--role", "hotell"], 3, &["hotell", "hotel", "police", "person"]),
    (&["now", "--situation", "partner-violens"], 3, &["partner-violens", "partner-violence"]),
    (&["now", "--situation", "danger-nov", "--lang", "en"], 3, &["danger-nov", "danger-now"]),
    (&["now", "--role", "hotell"], 3, &["hotell", "hotel", "police", "person"]),
    (&["now", "--situation", "danger-now", "--place", "Kungsbarka"], 3, &["Kungsbarka", "Kungsbacka"]),
    (&["now", "--at", "snart"], 3, &["snart"]),
    (&["show", "sos-113"], 3, &["sos-113", "sos-112"]),
    (&["show", "kvinofridslinjen", "--lang", "en"], 3, &["kvinofridslinjen", "kvinnofridslinjen"]),
    (&["show", ""], 3, &[]),
];

#[test]
fn a_refusal_is_a_sentence_that_helps() {
    for (args, code, names) in REFUSED {
        let run = Run::new(args.iter().copied());
        run.refused(*code);
        for name in *names {
            run.err_contains(name);
        }
    }
}

/// What clap does not understand: it says how, and ends with 2.
#[test]
fn a_command_line_that_is_none_ends_with_2() {
    let cases: &[&[&str]] = &[
        &[],
        &["search"],
        &["show"],
        &["serach", "akut"],
        &["search", "akut", "--limit", "many"],
        &["search", "akut", "--limit", "-1"],
        &["search", "akut", "--limit", "4294967296"],
        &["search", "akut", "--lang", "fi"],
        &["search", "akut", "--plats", "Kungsbacka"],
        &["now", "danger-now"],
        &["now", "--situation"],
        &["search", "akut", "--data"],
        &["show", "sos-112", "polisen-114-14"],
        &["eval"],
    ];
    for args in cases {
        let run = Run::new(args.iter().copied());
        run.err_contains("--help").code(2);
        assert_eq!(run.out, "");
    }
    Run::new(["serach", "akut"]).err_contains("'search'");
}

#[test]
fn help_and_version_are_no_refusals() {
    Run::new(["--help"]).out_contains("Usage: lotsen-cli").code(0);
    Run::new(["search", "--help"]).out_contains("--place").code(0);
    Run::new(["--version"]).out_contains(env!("CARGO_PKG_VERSION")).code(0);
}
