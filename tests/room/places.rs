//! `places/`: tables separated by tabs.

use crate::case::Change::{Add, Swap, Write};
use crate::case::{Case, check};

const COUNTIES: &str = "places/counties.tsv";
const MUNICIPALITIES: &str = "places/municipalities.tsv";
const LOCALITIES: &str = "places/localities.tsv";

pub(crate) const CASES: &[Case] = &[
    // The table.
    (MUNICIPALITIES, Swap("code\tname\talso", "code\tname"), &["1: bad-header wanted=code name also"]),
    (LOCALITIES, Write(b""), &["1: bad-header wanted=id name municipality population also source"]),
    (MUNICIPALITIES, Add("2580\tLuleå\n"), &["5: bad-row wanted=3 found=2"]),
    (MUNICIPALITIES, Add("\n"), &["5: bad-row wanted=3 found=1"]),
    (LOCALITIES, Swap("own-saro\tSärö", "own-saro\t"), &["3: empty key=name"]),
    (LOCALITIES, Swap("own-saro\t", "\t"), &["3: empty key=id"]),
    (LOCALITIES, Swap("Wikipedia (sv)", ""), &["3: empty key=source"]),
    (LOCALITIES, Swap("5590", "omkring 5000"), &["2: not-in-range key=population low=0 high=10000000"]),
    // A code has the length of its table and stands once, in something that is there.
    (
        COUNTIES,
        Add("7\tKronobergs län\t\tregion:vast\t\n"),
        &["4: bad-place-code code=7", "4: region-disagrees county=7 region=region:vast found="],
    ),
    (MUNICIPALITIES, Add("13841\tSärö\t\n"), &["5: bad-place-code code=13841"]),
    (LOCALITIES, Swap("own-saro", "saro"), &["3: bad-place-code code=saro"]),
    (MUNICIPALITIES, Add("1384\tKungsbacka\t\n"), &["5: place-twice code=1384"]),
    (LOCALITIES, Swap("own-saro", "2699062"), &["3: place-twice code=2699062"]),
    (MUNICIPALITIES, Add("1480\tGöteborg\t\n"), &["5: unknown-area code=14"]),
    (LOCALITIES, Swap("\t2523\t", "\t2524\t"), &["2: unknown-area code=2524"]),
];

#[test]
fn tables_of_places() {
    check(CASES);
}
