//! A situation by itself.

use crate::case::Change::{Add, Swap, Write};
use crate::case::{Case, check};

const DANGER: &str = "situations/fara.toml";
const THREAT: &str = "situations/hot.toml";

pub(crate) const CASES: &[Case] = &[
    // Its form, as everywhere.
    (
        DANGER,
        Swap(r#"id = "fara""#, r#"id = "Fara""#),
        &["1: bad-id id=Fara", "situations/hot.toml:2: no-such-situation id=fara near=Fara, hot"],
    ),
    (
        DANGER,
        Swap(r#"id = "fara""#, r#"id = "far""#),
        &["1: id-is-not-file-name id=far wanted=far", "situations/hot.toml:2: no-such-situation id=fara near=far, hot"],
    ),
    (DANGER, Swap("tile = true", r#"tile = "yes""#), &["2: wrong-type key=tile wanted=true-or-false"]),
    (DANGER, Swap("order = 10\n", ""), &["1: missing-key key=order"]),
    (DANGER, Swap("order = 10", "order = -1"), &["3: not-in-range key=order low=0 high=9999"]),
    (DANGER, Swap("topics = [\"danger\", \"violence\"]\n", ""), &["1: missing-key key=topics"]),
    (DANGER, Swap(r#""violence"]"#, r#""violens"]"#), &["5: unknown-topic value=violens near=violence, danger"]),
    (DANGER, Swap(", en = \"Danger right now\"", ""), &["7: missing-key key=en"]),
    (
        DANGER,
        Swap("danger = true", "dangerous = true"),
        &[
            "4: unknown-key key=dangerous known=source, id, line, order_for, step, signals, phrases, tile, order, within, \
           danger, topics, first_for, name, meaning, sign, avoid, law",
        ],
    ),
    (
        DANGER,
        Write(b"id = "),
        &[
            "1: syntax why=string values must be quoted, expected literal string",
            "situations/hot.toml:2: no-such-situation id=fara near=hot",
        ],
    ),
    // Roles are audiences that somebody can choose.
    (
        DANGER,
        Swap(r#"first_for = ["hotel"]"#, r#"first_for = ["public"]"#),
        &["6: unknown-role value=public near=hotel"],
    ),
    (DANGER, Swap("hotel = [\"sos-112\", ", "hotell = [\"sos-112\", "), &["26: unknown-role value=hotell near=hotel"]),
    (DANGER, Swap("roles = [\"hotel\"]", "roles = [\"motel\"]"), &["42: unknown-role value=motel near=hotel"]),
    // Lines and their orders belong together.
    (
        DANGER,
        Swap(r#"when = "out-of-hours""#, r#"when = "at-night""#),
        &["22: unknown-when value=at-night known=always, office-hours, out-of-hours"],
    ),
    (
        DANGER,
        Swap("to = \"stodlinjen\"", "to = \"sos-112\""),
        &["21: twice key=to value=sos-112", "26: order-without-line to=stodlinjen near=sos-112, my-coordinator"],
    ),
    (DANGER, Swap(r#", "stodlinjen"]"#, "]"), &["21: line-for-no-role to=stodlinjen"]),
    (
        DANGER,
        Swap(r#", "stodlinjen"]"#, r#", "stodlinjen", "jouren"]"#),
        &["26: order-without-line to=jouren near=sos-112, stodlinjen, my-coordinator"],
    ),
    (DANGER, Swap(r#", "stodlinjen"]"#, r#", "stodlinjen", "sos-112"]"#), &["26: twice key=hotel value=sos-112"]),
    (THREAT, Swap("within = \"fara\"\n", ""), &["1: situation-without-lines"]),
    (THREAT, Add("[order_for]\nhotel = []\n"), &["10: empty key=hotel"]),
    // Who is not at work and speaks of another may have lines of their own, under the same rules.
    (DANGER, Swap("hotel = [\"sos-112\", ", "other = [\"sos-112\", "), &[]),
    (
        DANGER,
        Swap("hotel = [\"sos-112\", \"my-coordinator\", ", "other = [\"my-coordinator\", \"sos-112\", "),
        &["26: danger-not-first role=other id=sos-112"],
    ),
    // In danger 112 comes first.
    (
        DANGER,
        Swap(r#"["sos-112", "my-coordinator", "#, r#"["my-coordinator", "sos-112", "#),
        &["26: danger-not-first role=hotel id=sos-112"],
    ),
    // Everything that is said has a source in the same file.
    (DANGER, Swap("sources = [\"own\", \"other\"]\n", ""), &["32: missing-key key=sources"]),
    (DANGER, Swap(r#"["own", "other"]"#, r#"["own", "others"]"#), &["34: unknown-source key=others known=own, other"]),
    (
        DANGER,
        Swap(r#"page_date = "2023""#, r#"page_date = "2027""#),
        &["60: date-after-edition key=page_date value=2027 edition=2026-11-22"],
    ),
    // Phrases have a voice and a language; each stands once.
    (DANGER, Swap("[phrases.other]", "[phrases.staff]"), &["53: unknown-key key=staff known=person, other"]),
    (DANGER, Swap("ar = [", "arabic = ["), &["55: no-language tag=arabic"]),
    (
        DANGER,
        Swap(r#""gästen är rädd"]"#, r#""gästen är rädd", "gästen är rädd"]"#),
        &["54: twice key=sv value=gästen är rädd"],
    ),
    (DANGER, Swap(r#""gästen är rädd"]"#, r#"" "]"#), &["54: empty key=sv"]),
    (DANGER, Swap(r#"en = ["has a knife"]"#, "en = []"), &[]),
];

#[test]
fn situations() {
    check(CASES);
}
