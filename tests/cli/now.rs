//! `now`: the same answers as the window, as lines a person can read.

use crate::run::Run;

/// At 03.10 in Falun, somebody at a hotel.
const NIGHT: [&str; 9] = [
    "now",
    "--situation",
    "trafficking-in-the-house",
    "--role",
    "hotel",
    "--place",
    "Falun",
    "--at",
    "2026-11-23T03:10",
];

#[test]
fn a_night_clerk_reads_whom_to_call_and_who_opens_later() {
    let run = Run::new(NIGHT);
    run.code(0);
    let at = |text: &str| run.out.find(text).unwrap_or_else(|| panic!("no {text:?} in\n{}", run.out));
    let order = [
        "Misstänkt prostitution",
        "Falun (Dalarnas län)",
        "Ring nu",
        "1. Polisen 114 14: 114 14",
        "Svarar ingen: ",
        "När de öppnar",
        "020-390 000",
        "Till dess: Polisen 114 14, 114 14",
        "Gör så här",
        "Gör inte så här",
        "Tecken",
        "Källor: ",
    ];
    assert!(order.iter().map(|text| at(text)).is_sorted(), "{}", run.out);
    assert!(!["cli-", "why-", "state-"].iter().any(|code| run.out.contains(code)), "{}", run.out);
    let english = Run::new(NIGHT.into_iter().chain(["--lang", "en"]));
    english.out_contains("Call now").out_contains("When they open").out_contains("Open day and night").code(0);
}

#[test]
fn without_a_situation_there_is_what_to_choose_and_who_answers_here() {
    let run = Run::new(["now", "--place", "Kungsbacka", "--role", "person"]);
    run.out_contains("  partner-violence").out_contains("Kungsbacka").out_contains("Polisregion Väst: 114 14").code(0);
    assert!(!run.out.contains("professional-needs-advice"), "no tile for the person concerned\n{}", run.out);
    Run::new(["now", "--lang", "en"]).out_contains("Violence in a close relationship").out_contains("Here").code(0);
}

#[test]
fn json_is_the_reply_the_window_gets() {
    let reply = Run::new(NIGHT.into_iter().chain(["--json"])).json();
    assert_eq!(reply["situation"]["id"], "trafficking-in-the-house");
    assert_eq!(reply["lines"][0]["lines"][0]["shown"], "114 14");
    assert_eq!(reply["at"], "2026-11-23T03:10+01:00");
    assert!(reply["later"].as_array().is_some_and(|later| !later.is_empty()));
    let start = Run::new(["now", "--json"]).json();
    assert!(start["situations"].as_array().is_some_and(|tiles| tiles.len() >= 12));
    assert_eq!(start["here"]["lines"].as_array().map(Vec::len), Some(4));
}
