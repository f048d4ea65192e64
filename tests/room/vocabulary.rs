//! `words/`, and the ids that records take from it.

use crate::case::Change::{Add, Swap};
use crate::case::{Case, check};

const SOS: &str = "records/national/sos-112.toml";
const KINDS: &str = "words/kinds.toml";
const TOPICS: &str = "words/topics.toml";
const AUDIENCES: &str = "words/audiences.toml";
const FORMATS: &str = "words/formats.toml";

pub(crate) const CASES: &[Case] = &[
    // An id that is in no list comes with the nearest that are.
    (
        SOS,
        Swap(r#""emergency""#, r#""emergancy""#),
        &["2: unknown-kind value=emergancy near=emergency, service, resource"],
    ),
    (SOS, Swap(r#""danger""#, r#""dangre""#), &["5: unknown-topic value=dangre near=danger, violence"]),
    (SOS, Swap(r#""public""#, r#""publik""#), &["6: unknown-audience value=publik near=public, hotel"]),
    (
        SOS,
        Swap(r#""public"]"#, "\"public\"]\nnot_for = [\"hotels\"]"),
        &["7: unknown-audience value=hotels near=hotel, public"],
    ),
    (
        "records/national/steg.toml",
        Swap(r#"roles = ["hotel"]"#, r#"roles = ["motel"]"#),
        &["21: unknown-role value=motel near=hotel"],
    ),
    // A list has each thing once.
    (
        TOPICS,
        Add("[[term]]\nid = \"danger\"\nsv = \"F\"\nen = \"D\"\ndescription = { sv = \"F\", en = \"D\" }\n"),
        &["18: twice key=id value=danger"],
    ),
    (TOPICS, Swap(r#""fara"]"#, r#""fara", "akut"]"#), &["7: twice key=sv value=akut"]),
    (TOPICS, Swap(r#"en = ["danger"]"#, r#"en = ["fara"]"#), &[]),
    // Ids are kept in one column: what parts them may not stand in them.
    (
        TOPICS,
        Add("[[term]]\nid = \"vio lence\"\nsv = \"V\"\nen = \"V\"\ndescription = { sv = \"V\", en = \"V\" }\n"),
        &["18: bad-id id=vio lence"],
    ),
    // What a term must have.
    (
        TOPICS,
        Swap("description = { sv = \"Fara just nu.\", en = \"Danger right now.\" }\n", ""),
        &["1: missing-key key=description"],
    ),
    (
        FORMATS,
        Swap(r#"id = "handbook""#, r#"id = "bok""#),
        &[
            "2: unknown-format value=bok known=handbook, manual, course, film, podcast, report, method, form, page, campaign",
        ],
    ),
    // Classes of re-check belong to kinds, each has one; roles are audiences.
    (KINDS, Swap("recheck = \"B\"\n", ""), &["18: recheck-belongs-to-kinds"]),
    (KINDS, Swap(r#"recheck = "B""#, r#"recheck = "E""#), &["23: recheck-belongs-to-kinds"]),
    (TOPICS, Swap(r#"en = "Danger""#, "en = \"Danger\"\nrecheck = \"A\""), &["5: recheck-belongs-to-kinds"]),
    (TOPICS, Swap(r#"en = "Danger""#, "en = \"Danger\"\nrole = true"), &["5: role-belongs-to-audiences"]),
    (
        AUDIENCES,
        Swap("role = true", r#"role = "hotel""#),
        &[
            "records/national/steg.toml:21: unknown-role value=hotel near=",
            "situations/fara.toml:6: unknown-role value=hotel near=",
            "situations/fara.toml:26: unknown-role value=hotel near=",
            "situations/fara.toml:42: unknown-role value=hotel near=",
            "12: wrong-type key=role wanted=true-or-false",
        ],
    ),
];

#[test]
fn words() {
    check(CASES);
}
