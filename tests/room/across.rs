//! What can only be seen when all records are read.

use crate::case::Change::{Add, Remove, Swap, Write};
use crate::case::{Case, check};

const SOS: &str = "records/national/sos-112.toml";
const LINE: &str = "records/national/stodlinjen.toml";
const STEPS: &str = "records/national/steg.toml";
const WEST: &str = "records/coordinators/vast.toml";
const SHELTER: &str = "records/local/13-halland/jouren.toml";
const COUNTIES: &str = "places/counties.tsv";

pub(crate) const CASES: &[Case] = &[
    // One record for an id, present or past.
    (
        "records/local/13-halland/handbok.toml",
        Write(include_bytes!("../fixtures/room/records/national/handbok.toml")),
        &["records/national/handbok.toml:1: id-twice id=handbok other=records/local/13-halland/handbok.toml"],
    ),
    (LINE, Swap("gamla-linjen", "steg"), &["2: id-twice id=steg other=records/national/steg.toml"]),
    (LINE, Swap("gamla-linjen", "stodlinjen"), &["2: id-twice id=stodlinjen other=records/national/stodlinjen.toml"]),
    // No link to nothing, none to oneself.
    (
        WEST,
        Swap(r#"general = "regionkoordinatorer""#, r#"general = "regionkoordinator""#),
        &["5: no-such-record id=regionkoordinator near=regionkoordinatorer, region:nord, region:vast"],
    ),
    (
        LINE,
        Swap(r#"see = ["sos-112""#, r#"see = ["sos-113""#),
        &["9: no-such-record id=sos-113 near=sos-112, jouren, steg"],
    ),
    (
        WEST,
        Swap(r#"record = "stodlinjen""#, r#"record = "gamla-linjen""#),
        &["21: no-such-record id=gamla-linjen near=stodlinjen, mottagningen, barnahus"],
    ),
    (
        STEPS,
        Swap(r#"links = ["sos-112""#, r#"links = ["sos-911""#),
        &["19: no-such-record id=sos-911 near=sos-112, jouren, steg"],
    ),
    (
        STEPS,
        Swap(r#""my-police""#, r#""my-polis""#),
        &["25: no-such-record id=my-polis near=barnahus, handbok, jouren"],
    ),
    (
        WEST,
        Swap(r#"general = "regionkoordinatorer""#, r#"general = "region:vast""#),
        &["5: link-to-itself id=region:vast"],
    ),
    (LINE, Swap(r#"see = ["sos-112""#, r#"see = ["stodlinjen""#), &["9: link-to-itself id=stodlinjen"]),
    (STEPS, Swap(r#"links = ["sos-112""#, r#"links = ["steg""#), &["19: link-to-itself id=steg"]),
    // The cards that "my coordinator" and the like fall back on.
    ("records/national/barnahus.toml", Remove, &["1: needed-record id=barnahus"]),
    // Reached through somebody who can be rung.
    (WEST, Swap(r#"record = "stodlinjen""#, r#"record = "barnahus""#), &["21: through-nothing id=barnahus"]),
    (WEST, Swap(r#"record = "stodlinjen""#, r#"record = "handbok""#), &["21: through-nothing id=handbok"]),
    // One home for every number, however it is written.
    (
        SHELTER,
        Swap("031-390 06 00", "+46 8 46500400"),
        &["records/national/stodlinjen.toml:28: number-twice number=08-465 004 00 other=jouren"],
    ),
    (SOS, Add("[[text]]\nnumber = \"112\"\nsource = \"own\"\n"), &[]),
    // Numbers in running texts are ours, in any form, and none is a person's.
    (LINE, Swap("Råd om våld. Ring 08-465 004 00.", "Råd om våld. Ring +46 8-46500400."), &[]),
    (
        LINE,
        Swap("Råd om våld. Ring 08-465 004 00.", "Råd om våld. Ring 08-465 004 01."),
        &["18: number-in-text number=08-465 004 01"],
    ),
    (LINE, Swap("Kvinnolinjen", "031-390 06 02"), &["15: number-in-text number=031-390 06 02"]),
    (LINE, Swap("Stängt på helgdagar.", "Stängt 2026-12-24, 2019-2023 och 24-26 12."), &[]),
    (LINE, Swap("Hela landet.", "Hela landet, 800101-1234."), &["25: personal-number"]),
    (LINE, Swap("Hela landet.", "Hela landet, 19800101-1234."), &["25: personal-number"]),
    // Each county has one coordinator region: the table's, which is the one whose record covers it.
    (
        COUNTIES,
        Swap("region:vast", "region:nord"),
        &["2: region-disagrees county=13 region=region:nord found=region:vast"],
    ),
    (
        WEST,
        Swap(r#"areas = ["13"]"#, r#"areas = ["13", "25"]"#),
        &["places/counties.tsv:3: region-disagrees county=25 region=region:nord found=region:nord, region:vast"],
    ),
    (
        WEST,
        Swap(r#"areas = ["13"]"#, r#"areas = ["1384"]"#),
        &["places/counties.tsv:2: region-disagrees county=13 region=region:vast found="],
    ),
];

#[test]
fn records_together() {
    check(CASES);
}
