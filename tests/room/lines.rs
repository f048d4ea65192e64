//! Ways to reach a record.

use crate::case::Change::{Add, Swap};
use crate::case::{Case, check};

const SOS: &str = "records/national/sos-112.toml";
const LINE: &str = "records/national/stodlinjen.toml";
const SHELTER: &str = "records/local/13-halland/jouren.toml";

pub(crate) const CASES: &[Case] = &[
    // Only numbers that somebody could have published and somebody can dial.
    (SOS, Swap(r#""112""#, r#""1–12""#), &["22: bad-number number=1–12 why=sign"]),
    (SOS, Swap(r#""112""#, r#""08-46""#), &["22: bad-number number=08-46 why=length"]),
    (SOS, Swap(r#""112""#, r#""115""#), &["22: bad-number number=115 why=unknown"]),
    (SOS, Swap(r#""112""#, r#""""#), &["22: empty key=number"]),
    (LINE, Swap("+46 70-174 06 05", "(070) 174 06 05"), &["35: bad-number number=(070) 174 06 05 why=sign"]),
    // Addresses.
    (LINE, Swap("https://www.example.se/chatt", "www.example.se/chatt"), &["39: bad-url url=www.example.se/chatt"]),
    (LINE, Swap(r#""http://www.example.se""#, r#""ftp://www.example.se""#), &["47: bad-url url=ftp://www.example.se"]),
    (LINE, Swap("hej@example.se", "hej.example.se"), &["43: bad-email url=hej.example.se"]),
    (LINE, Swap("hej@example.se", "@example.se"), &["43: bad-email url=@example.se"]),
    // A protected address cannot be written down.
    (SHELTER, Add("[[visit]]\naddress = \"Storgatan 1\"\nsource = \"own\"\n"), &["28: shelter-address"]),
    // What is claimed about a line.
    (LINE, Swap("free = { is = true, ", "free = { "), &["31: missing-key key=is"]),
    (
        LINE,
        Swap(r#"on_bill = { is = false, source = "other" }"#, "on_bill = false"),
        &["32: wrong-type key=on_bill wanted=table"],
    ),
    // Hours that are none, or that lose the night in which somebody calls.
    (LINE, Swap(r#"of = "chat""#, r#"of = "fax""#), &["56: unknown-channel value=fax"]),
    (LINE, Swap("Mo-Su 00:00-24:00", "kontorstid"), &["52: bad-hours hours=kontorstid"]),
    (LINE, Swap("Mo-Su 00:00-24:00", "Mo-Su closed"), &["52: hours-never-open hours=Mo-Su closed"]),
    (
        LINE,
        Swap("Mo-Su 00:00-24:00", "Mo-Fr 18:00-08:00; Sa,Su 00:00-24:00"),
        &["52: hours-forget-a-night hours=Mo-Fr 18:00-08:00; Sa,Su 00:00-24:00"],
    ),
    (
        LINE,
        Swap("Mo-Su 00:00-24:00", "Fr,Sa 16:00-01:00; Su 15:00-23:00"),
        &["52: hours-cut-a-night hours=Fr,Sa 16:00-01:00; Su 15:00-23:00"],
    ),
    (LINE, Swap("Mo-Su 00:00-24:00", "24/7"), &[]),
    // Red days are in the text; what it does on other days off is said beside it.
    (LINE, Swap("Mo-Su 00:00-24:00", "Mo-Fr 09:00-12:00; PH off"), &[]),
    (LINE, Swap("Mo-Su 00:00-24:00", "24/7; SH off"), &["52: hours-need-more hours=24/7; SH off"]),
    (LINE, Swap("Mo-Su 00:00-24:00", "24/7; PH -1 day off"), &["52: hours-need-more hours=24/7; PH -1 day off"]),
    (LINE, Swap("of = \"chat\"", "of = \"chat\"\neves = \"off\"\nshort_days = \"09:00-12:00\""), &[]),
    (LINE, Swap("of = \"chat\"", "of = \"chat\"\neves = \"as usual\""), &[]),
    (LINE, Swap("of = \"chat\"", "of = \"chat\"\neves = \"stängt\""), &["57: bad-such-days key=eves value=stängt"]),
    (
        LINE,
        Swap("of = \"chat\"", "of = \"chat\"\nshort_days = \"20:00-02:00\""),
        &["57: bad-such-days key=short_days value=20:00-02:00"],
    ),
    (
        LINE,
        Swap("opening = \"Mo-Fr 09:00-12:00,13:00-16:00\"", "eves = \"off\""),
        &["57: such-days-without-opening key=eves value=off"],
    ),
    (LINE, Swap("opening = \"Mo-Su 00:00-24:00\"\n", ""), &["50: hours-say-nothing"]),
    (LINE, Swap("of = \"call\"\nopening", "opening"), &[]),
];

#[test]
fn lines() {
    check(CASES);
}
