//! `[[source]]`: no fact without one, no date that cannot be.

use crate::case::Change::Swap;
use crate::case::{Case, check};

const SOS: &str = "records/national/sos-112.toml";
const LINE: &str = "records/national/stodlinjen.toml";
const BARNAHUS: &str = "records/national/barnahus.toml";
const HANDBOOK: &str = "records/national/handbok.toml";
const SERVICE: &str = "records/local/13-halland/mottagningen.toml";

const BARNAHUS_SOURCE: &str =
    "[[source]]\nkey = \"own\"\npublisher = \"Myndigheten\"\nread = \"2026-11-22\"\nmethod = \"second-source\"\n";

pub(crate) const CASES: &[Case] = &[
    // Names of sources.
    (BARNAHUS, Swap(BARNAHUS_SOURCE, ""), &["1: no-source", "17: unknown-source key=own known="]),
    (
        HANDBOOK,
        Swap("stated\"\nsource = \"own\"", "stated\"\nsource = \"now\""),
        &["25: unknown-source key=now known=own"],
    ),
    (
        LINE,
        Swap(r#"is = false, source = "other" }"#, r#"is = false, source = "others" }"#),
        &["32: unknown-source key=others known=own, other"],
    ),
    (
        LINE,
        Swap(r#"key = "other""#, r#"key = "own""#),
        &[
            "32: unknown-source key=other known=own, own",
            "48: unknown-source key=other known=own, own",
            "59: unknown-source key=other known=own, own",
            "69: unknown-source key=other known=own, own",
            "89: source-twice key=own",
        ],
    ),
    // A number rests on a source, and on one that somebody has read.
    (
        SOS,
        Swap("number = \"112\"\nsource = \"own\"", r#"number = "112""#),
        &["21: missing-key key=source", "22: number-without-source number=112"],
    ),
    (SERVICE, Swap(r#""rang""#, r#""imported""#), &["20: number-imported number=031-390 06 01"]),
    (SERVICE, Swap(r#""rang""#, "\"imported\"\ncheck = { date = \"2026-11-22\", method = \"rang\" }"), &[]),
    // How somebody knows.
    (
        HANDBOOK,
        Swap(r#""imported""#, r#""phone""#),
        &["31: unknown-method value=phone known=own-page, second-source, by-the-body, rang, imported"],
    ),
    (LINE, Swap(r#"method = "rang""#, r#"method = "imported""#), &["86: imported-is-no-check"]),
    (HANDBOOK, Swap("method = \"imported\"\n", ""), &["27: missing-key key=method"]),
    // Dates: whole ones for what somebody did, as precise as the page for the page; none after the edition's.
    (SOS, Swap(r#"read = "2026-11-22""#, r#"read = "2026-11""#), &["30: bad-date key=read value=2026-11"]),
    (SOS, Swap(r#"page_date = "2026""#, r#"page_date = "maj 2026""#), &["29: bad-date key=page_date value=maj 2026"]),
    (
        SOS,
        Swap(r#"page_date = "2026""#, r#"page_date = "2026-02-30""#),
        &["29: bad-date key=page_date value=2026-02-30"],
    ),
    (LINE, Swap(r#"not_before = "2021""#, r#"not_before = "21""#), &["91: bad-date key=not_before value=21"]),
    (LINE, Swap(r#"date = "2026-11-20""#, r#"date = "2026""#), &["86: bad-date key=date value=2026"]),
    (SOS, Swap("read = \"2026-11-22\"\n", ""), &["25: missing-key key=read"]),
    (
        SOS,
        Swap(r#"read = "2026-11-22""#, r#"read = "2026-11-23""#),
        &["30: date-after-edition key=read value=2026-11-23 edition=2026-11-22"],
    ),
    (
        SOS,
        Swap(r#"page_date = "2026""#, r#"page_date = "2026-12""#),
        &["29: date-after-edition key=page_date value=2026-12 edition=2026-11-22"],
    ),
    (
        LINE,
        Swap(r#"date = "2026-11-20""#, r#"date = "2026-12-20""#),
        &["86: date-after-edition key=date value=2026-12-20 edition=2026-11-22"],
    ),
    // Addresses.
    (SOS, Swap("https://www", "www"), &["28: bad-url url=www.example.se/112"]),
    (SOS, Swap("se/112", "se/1 12"), &["28: bad-url url=https://www.example.se/1 12"]),
    (SOS, Swap("https://www.example.se/112", "https://localhost"), &["28: bad-url url=https://localhost"]),
];

#[test]
fn sources() {
    check(CASES);
}
