//! A record by itself.

use crate::case::Change::{Add, Remove, Swap};
use crate::case::{Case, check};

const SOS: &str = "records/national/sos-112.toml";
const LINE: &str = "records/national/stodlinjen.toml";
const BARNAHUS: &str = "records/national/barnahus.toml";
const HANDBOOK: &str = "records/national/handbok.toml";
const STEPS: &str = "records/national/steg.toml";
const NORTH: &str = "records/coordinators/nord.toml";

pub(crate) const CASES: &[Case] = &[
    // Ids name their files; what precedes a colon does not.
    (HANDBOOK, Swap(r#""handbok""#, r#""Handbok""#), &["1: bad-id id=Handbok"]),
    (HANDBOOK, Swap(r#""handbok""#, r#""handbok-åäö""#), &["1: bad-id id=handbok-åäö"]),
    (HANDBOOK, Swap(r#""handbok""#, r#""a:b:handbok""#), &["1: bad-id id=a:b:handbok"]),
    (HANDBOOK, Swap(r#""handbok""#, r#""bok""#), &["1: id-is-not-file-name id=bok wanted=bok"]),
    (HANDBOOK, Swap(r#""handbok""#, r#""bok:handbok""#), &[]),
    (
        NORTH,
        Swap(r#"id = "region:nord""#, r#"id = "region:norr""#),
        &[
            "places/counties.tsv:3: region-disagrees county=25 region=region:nord found=region:norr",
            "1: id-is-not-file-name id=region:norr wanted=norr",
        ],
    ),
    // Where it answers.
    (
        HANDBOOK,
        Swap("[[covers]]\nareas = [\"SE\"]\nbasis = \"stated\"\nsource = \"own\"\n", ""),
        &["1: covers-nothing"],
    ),
    (HANDBOOK, Swap(r#""SE""#, r#""14""#), &["23: unknown-area code=14"]),
    (HANDBOOK, Swap(r#""SE""#, r#""2699062""#), &["23: unknown-area code=2699062"]),
    (HANDBOOK, Swap(r#""SE""#, r#""1384""#), &[]),
    (HANDBOOK, Swap(r#""stated""#, r#""guessed""#), &["24: unknown-basis value=guessed"]),
    // Ages.
    (LINE, Swap("from = 13", "from = 26"), &["61: bad-ages"]),
    (LINE, Swap("from = 13\nto = 25\n", ""), &["61: bad-ages"]),
    (LINE, Swap("from = 13\n", ""), &[]),
    // Facts are known or absent.
    (LINE, Swap("recorded = { is = false, ", "recorded = { "), &["68: missing-key key=is"]),
    (LINE, Swap(r#"["sv", "en", "zh-Hant"]"#, "[]"), &["70: missing-key key=are"]),
    // Material.
    (SOS, Add("[resource]\nyear = 2023\n"), &["32: resource-on-other-kind kind=emergency"]),
    (
        HANDBOOK,
        Swap(r#""handbook""#, r#""bok""#),
        &[
            "15: unknown-format value=bok known=handbook, manual, course, film, podcast, report, method, form, page, campaign",
        ],
    ),
    (HANDBOOK, Swap(r#""free""#, r#""gratis""#), &["19: unknown-cost value=gratis"]),
    (HANDBOOK, Swap(r#""free""#, r#""paid""#), &[]),
    (HANDBOOK, Swap("2023", "23"), &["17: not-in-range key=year low=1900 high=2100"]),
    // Steps.
    (BARNAHUS, Swap(r#""service""#, r#""procedure""#), &["1: procedure-without-steps"]),
    (STEPS, Swap("sources = [\"own\"]\n\n[[step]]", "\n[[step]]"), &["19: missing-key key=sources"]),
    (
        STEPS,
        Swap("sources = [\"own\"]\n\n[[source]]", "sources = [\"now\"]\n\n[[source]]"),
        &["28: unknown-source key=now known=own"],
    ),
    (STEPS, Remove, &["situations/fara.toml:40: no-such-record id=steg near=jouren, sos-112, handbok"]),
];

#[test]
fn records() {
    check(CASES);
}
