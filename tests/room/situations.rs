//! What can only be seen when all situations and all records are read.

use crate::case::Change::{Add, Many, Remove, Swap, Write};
use crate::case::{Case, check};

const DANGER: &str = "situations/fara.toml";
const THREAT: &str = "situations/hot.toml";

const PLAIN: &str = r##"id = "#"
within = "fara"
topics = ["violence"]
name = { sv = "Så", en = "So" }
meaning = { sv = "Så är det.", en = "So it is." }
"##;

pub(crate) const CASES: &[Case] = &[
    // One file for an id.
    (
        "records/national/hot.toml",
        Write(include_bytes!("../fixtures/room/records/national/handbok.toml")),
        &[
            "1: id-is-not-file-name id=handbok wanted=handbok",
            "1: id-twice id=handbok other=records/national/handbok.toml",
        ],
    ),
    (
        THREAT,
        Swap(r#"id = "hot""#, r#"id = "fara""#),
        &[
            "1: id-is-not-file-name id=fara wanted=fara",
            "1: id-twice id=fara other=situations/fara.toml",
            "2: link-to-itself id=fara",
        ],
    ),
    // A variant lies within a situation that is none.
    (THREAT, Swap(r#"within = "fara""#, r#"within = "farra""#), &["2: no-such-situation id=farra near=fara, hot"]),
    (THREAT, Swap(r#"within = "fara""#, r#"within = "hot""#), &["2: link-to-itself id=hot"]),
    (
        DANGER,
        Swap("danger = true", "danger = true\nwithin = \"hot\""),
        &["5: within-a-variant id=hot outer=fara", "situations/hot.toml:2: within-a-variant id=fara outer=hot"],
    ),
    // No link to nothing.
    (
        DANGER,
        Swap("to = \"stodlinjen\"", "to = \"stodlinje\""),
        &[
            "21: line-for-no-role to=stodlinje",
            "21: no-such-record id=stodlinje near=stodlinjen, jouren, my-police",
            "26: order-without-line to=stodlinjen near=stodlinje, sos-112, my-coordinator",
        ],
    ),
    (
        DANGER,
        Swap(r#"links = ["sos-112", "steg""#, r#"links = ["sos-112", "steget""#),
        &["40: no-such-record id=steget near=steg, jouren, sos-112"],
    ),
    (
        DANGER,
        Swap(r#""my-police""#, r#""my-polis""#),
        &["40: no-such-record id=my-polis near=my-police, barnahus, my-barnahus"],
    ),
    // Nobody is given a line that is not for them.
    (
        "records/national/stodlinjen.toml",
        Swap(r#"not_for = ["public"]"#, r#"not_for = ["hotel"]"#),
        &["situations/fara.toml:26: line-not-for-role role=hotel id=stodlinjen"],
    ),
    // A phrase leads to one situation; in another voice it may lead elsewhere.
    (
        THREAT,
        Swap(r#""gästen hotar oss""#, r#""Gästen är  rädd!""#),
        &["8: phrase-twice phrase=Gästen är  rädd! other=fara"],
    ),
    (THREAT, Swap(r#""gästen hotar oss""#, r#""han vill döda mig""#), &[]),
    (THREAT, Add("[signals]\nsv = [\"har kniv\"]\n"), &["10: phrase-twice phrase=har kniv other=fara"]),
    // Numbers in running texts are ours, and none is a person's.
    (THREAT, Swap("Någon hotar.", "Någon hotar. Ring 08-465 004 00."), &[]),
    (THREAT, Swap("Någon hotar.", "Någon hotar. Ring 08-465 004 01."), &["5: number-in-text number=08-465 004 01"]),
    (DANGER, Swap("Stöd på natten.", "Stöd på 08-465 004 01."), &["23: number-in-text number=08-465 004 01"]),
    (DANGER, Swap("Gå inte in ensam.", "800101-1234"), &["33: personal-number"]),
    // What is learnt has room for so many: two stand there, and these are one too many.
    ("situations", Many(252, PLAIN), &["situations/hot.toml:1: too-many-situations count=254 most=253"]),
    ("situations", Many(251, PLAIN), &[]),
    // The folder must be there: without it nobody would be told that the tiles are gone.
    ("situations", Remove, &["1: unreadable why=folder"]),
];

#[test]
fn situations_together() {
    check(CASES);
}
