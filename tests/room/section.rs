//! The form of a table, the same in every TOML file.

use crate::case::Change::{Add, Swap};
use crate::case::{Case, check};

const SOS: &str = "records/national/sos-112.toml";
const LINE: &str = "records/national/stodlinjen.toml";
const BARNAHUS: &str = "records/national/barnahus.toml";
const TOPICS: &str = "words/topics.toml";

pub(crate) const CASES: &[Case] = &[
    // What must be there: told at the table that lacks it.
    (SOS, Swap("kind = \"emergency\"\n", ""), &["1: missing-key key=kind"]),
    (SOS, Swap("topics = [\"danger\"]\n", ""), &["1: missing-key key=topics"]),
    (SOS, Swap(r#"topics = ["danger"]"#, "topics = []"), &["5: missing-key key=topics"]),
    (SOS, Swap("en = \"Emergency number 112\"\n", ""), &["8: missing-key key=en"]),
    (SOS, Swap("en = \"Call when somebody is in danger.\"\n", ""), &["12: missing-key key=en"]),
    (SOS, Swap("areas = [\"SE\"]\n", ""), &["16: missing-key key=areas"]),
    (LINE, Swap(r#", en = "Day and night.""#, ""), &["30: missing-key key=en"]),
    (LINE, Swap("about = \"call\"\n", ""), &["72: missing-key key=about"]),
    (
        SOS,
        Swap("[summary]\nsv = \"Ring när någon är i fara.\"\nen = \"Call when somebody is in danger.\"\n", ""),
        &["1: missing-key key=summary"],
    ),
    // The wrong sort of value: told where the value stands.
    (SOS, Swap(r#""emergency""#, "3"), &["2: wrong-type key=kind wanted=text"]),
    (SOS, Swap(r#"["danger"]"#, r#""danger""#), &["5: missing-key key=topics", "5: wrong-type key=topics wanted=list"]),
    (SOS, Swap(r#"["danger"]"#, r#"["danger", 3]"#), &["5: wrong-type key=topics wanted=text"]),
    (SOS, Swap("founding = true", r#"founding = "yes""#), &["4: wrong-type key=founding wanted=true-or-false"]),
    (SOS, Swap("founding = true", "ages = 3"), &["4: wrong-type key=ages wanted=table"]),
    (BARNAHUS, Swap("topics", "call = \"112\"\ntopics"), &["3: wrong-type key=call wanted=tables"]),
    (BARNAHUS, Swap("topics", "call = [\"112\"]\ntopics"), &["3: wrong-type key=call wanted=tables"]),
    (TOPICS, Swap(r#"en = ["danger"]"#, r#"en = "danger""#), &["8: wrong-type key=en wanted=list"]),
    (
        TOPICS,
        Swap(r#"en = ["danger"]"#, r#"en = ["danger", 3, " "]"#),
        &["8: empty key=en", "8: wrong-type key=en wanted=text"],
    ),
    // Numbers have a range.
    (SOS, Swap("100", "101"), &["3: not-in-range key=priority low=0 high=100"]),
    (SOS, Swap("100", "-1"), &["3: not-in-range key=priority low=0 high=100"]),
    (SOS, Swap("100", r#""high""#), &["3: not-in-range key=priority low=0 high=100"]),
    (SOS, Swap("100", "0"), &[]),
    (LINE, Swap("to = 25", "to = 125"), &["63: not-in-range key=to low=0 high=120"]),
    // Texts are neither blank nor padded, and hold nothing that cannot be seen.
    (LINE, Swap("\"Myndigheten\"\ntopics", "\"\"\ntopics"), &["5: empty key=operator"]),
    (SOS, Swap(r#"sv = "Nödnumret 112""#, r#"sv = " ""#), &["9: empty key=sv"]),
    (SOS, Swap(r#"["danger"]"#, r#"["danger", " "]"#), &["5: empty key=topics"]),
    (SOS, Swap(r#"sv = "Nödnumret 112""#, r#"sv = "Nödnumret 112 ""#), &["9: untidy key=sv"]),
    (SOS, Swap(r#"sv = "Nödnumret 112""#, r#"sv = "Nödnumret\n112""#), &["9: untidy key=sv"]),
    (SOS, Swap(r#"sv = "Nödnumret 112""#, r#"sv = "Nödnumret\u001b112""#), &["9: untidy key=sv"]),
    (LINE, Swap(r#""SL""#, r#""S|L""#), &["14: untidy key=also"]),
    // Nothing stands twice in a list.
    (SOS, Swap(r#"["danger"]"#, r#"["danger", "danger"]"#), &["5: twice key=topics value=danger"]),
    (LINE, Swap(r#""linjen""#, r#""SL""#), &["14: twice key=also value=SL"]),
    // Languages are BCP 47.
    (LINE, Swap(r#""zh-Hant""#, r#""svenska""#), &["70: no-language tag=svenska"]),
    (LINE, Swap(r#""zh-Hant""#, r#""SV""#), &["70: no-language tag=SV"]),
    (TOPICS, Swap(r#"en = ["danger"]"#, r#"english = ["danger"]"#), &["8: no-language tag=english"]),
    // A key that nobody reads is a misspelt one.
    (
        SOS,
        Swap(r#"basis = "stated""#, "basis = \"stated\"\nbase = \"stated\""),
        &["19: unknown-key key=base known=areas, basis, note, source"],
    ),
    (LINE, Swap("former", "fomer"), &["15: unknown-key key=fomer known=sv, en, also, former"]),
    (
        LINE,
        Swap("free = { is = true, ", "free = { is = true, are = true, "),
        &["31: unknown-key key=are known=is, source"],
    ),
    (
        SOS,
        Add("rang = true\n"),
        &["32: unknown-key key=rang known=key, read, check, publisher, url, page_date, not_before, method, says"],
    ),
    (
        SOS,
        Swap("founding", "foundling"),
        &[
            "4: unknown-key key=foundling known=source, kind, call, text, chat, email, web, visit, through, id, name, covers, \
         step, was, priority, founding, summary, operator, topics, audiences, not_for, hours, ages, facts, resource, \
         general, see, conflict",
        ],
    ),
];

#[test]
fn the_form_of_tables() {
    check(CASES);
}
