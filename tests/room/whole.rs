//! The room as a whole: its files, and all mistakes at once.

use crate::case::Change::{self, Add, Remove, Swap, Write};
use crate::case::{Case, check, terse};
use crate::room::Room;
use lotsen_compile::compile;

const EDITION: &str = "edition.toml";
const HANDBOOK: &str = "records/national/handbok.toml";

pub(crate) const CASES: &[Case] = &[
    // Files that are not there or are no text.
    (EDITION, Remove, &["1: unreadable why=entity not found"]),
    ("words/stopwords.toml", Remove, &["1: unreadable why=entity not found"]),
    ("places/localities.tsv", Remove, &["1: unreadable why=entity not found"]),
    (HANDBOOK, Write(b"\xff\xfe"), &["1: unreadable why=invalid data"]),
    (
        "records",
        Remove,
        &[
            "places/counties.tsv:2: region-disagrees county=13 region=region:vast found=",
            "places/counties.tsv:3: region-disagrees county=25 region=region:nord found=",
            "records:1: unreadable why=folder",
            "records/national/barnahus.toml:1: needed-record id=barnahus",
            "records/national/polisen-114-14.toml:1: needed-record id=polisen-114-14",
            "records/national/regionkoordinatorer.toml:1: needed-record id=regionkoordinatorer",
            "records/national/socialtjanst-socialjour.toml:1: needed-record id=socialtjanst-socialjour",
            "records/national/ungdomsmottagning-umo.toml:1: needed-record id=ungdomsmottagning-umo",
            "situations/fara.toml:11: no-such-record id=sos-112 near=my-police, my-barnahus, my-coordinator",
            "situations/fara.toml:21: no-such-record id=stodlinjen near=my-police, my-barnahus, my-coordinator",
            "situations/fara.toml:40: no-such-record id=sos-112 near=my-police, my-barnahus, my-coordinator",
            "situations/fara.toml:40: no-such-record id=steg near=my-police, my-barnahus, my-coordinator",
        ],
    ),
    // Files that are no TOML: every error in them, and nothing else from them.
    (
        HANDBOOK,
        Write(b"id = \n\nkind = \"resource\n"),
        &[
            "1: syntax why=string values must be quoted, expected literal string",
            r#"3: syntax why=invalid basic string, expected `"`"#,
        ],
    ),
    // The edition.
    (EDITION, Swap("2026-11-22", "22 november"), &["2: bad-date key=date value=22 november"]),
    (EDITION, Swap("2026-11-22", "2026-11"), &["2: bad-date key=date value=2026-11"]),
    (EDITION, Swap("date = \"2026-11-22\"\n", ""), &["1: missing-key key=date"]),
    (EDITION, Swap("name", "named"), &["1: missing-key key=name", "1: unknown-key key=named known=name, date"]),
    // What is no business of the compiler.
    ("records/national/notes.txt", Write(b"to do"), &[]),
];

#[test]
fn its_files() {
    check(CASES);
}

#[test]
fn the_fixture_is_whole() {
    let compiled = compile(Room::copy().path());
    assert_eq!(terse(&compiled), Vec::<String>::new());
    let dataset = compiled.dataset.expect("a dataset, as there is no problem");
    let situations: Vec<&str> = dataset.situations.iter().map(|situation| situation.id.as_str()).collect();
    assert_eq!(situations, ["fara", "hot"], "as their files say; what says nothing comes last");
    assert_eq!((dataset.records.len(), dataset.places.len(), dataset.terms.len()), (13, 8, 13));
    let first: Vec<&str> = dataset.records.iter().take(3).map(|record| record.id.as_str()).collect();
    assert_eq!(first, ["sos-112", "stodlinjen", "barnahus"], "the weightiest first, then by id");
}

#[test]
fn all_mistakes_are_told_at_once_and_there_is_no_half_dataset() {
    let room = Room::copy();
    let changes: [(&str, Change); 7] = [
        (EDITION, Swap(r#"name = "2026-11""#, r#"name = """#)),
        ("words/topics.toml", Swap(r#""fara""#, r#""akut""#)),
        ("places/municipalities.tsv", Add("2580\tLuleå\n")),
        ("records/national/sos-112.toml", Swap(r#"number = "112""#, r#"number = "115""#)),
        ("records/national/stodlinjen.toml", Swap("Mo-Su", "Må-Sö")),
        (HANDBOOK, Write(b"id = ")),
        ("records/coordinators/nord.toml", Swap(r#""25""#, r#""26""#)),
    ];
    for (file, change) in changes {
        change.make(&room, file);
    }
    let compiled = compile(room.path());
    assert_eq!(
        terse(&compiled),
        [
            "edition.toml:1: empty key=name",
            "places/counties.tsv:3: region-disagrees county=25 region=region:nord found=",
            "places/municipalities.tsv:5: bad-row wanted=3 found=2",
            "records/coordinators/nord.toml:16: unknown-area code=26",
            "records/national/handbok.toml:1: syntax why=string values must be quoted, expected literal string",
            "records/national/sos-112.toml:22: bad-number number=115 why=unknown",
            "records/national/stodlinjen.toml:52: bad-hours hours=Må-Sö 00:00-24:00",
            "words/topics.toml:7: twice key=sv value=akut",
        ]
    );
    assert_eq!(compiled.dataset, None);
}
