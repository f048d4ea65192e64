//! Names that could be Swedish places and are none, many of them one letter apart.

use crate::dice::Dice;
use std::collections::HashSet;

const BEFORE: [&str; 8] = ["", "Norr", "Söder", "Öster", "Väster", "Gammel", "Ny", "Stor"];

const FIRST: [&str; 42] = [
    "kungs", "fars", "björk", "ek", "sten", "sand", "häll", "lind", "älv", "ås", "berg", "skog", "sjö", "vik", "holm",
    "kil", "mal", "mar", "hag", "tors", "fred", "gran", "tall", "löv", "hus", "kvarn", "kyrk", "prest", "ry", "säter",
    "djur", "får", "gås", "hjort", "järn", "kalk", "lax", "mör", "ren", "svan", "tran", "varg",
];

const LAST: [&str; 36] = [
    "näs", "ås", "torp", "by", "vik", "sta", "stad", "berg", "borg", "hamn", "sund", "fors", "bo", "inge", "rum",
    "ryd", "tuna", "hult", "bro", "sjö", "dal", "lund", "mo", "åker", "hed", "backa", "vall", "arp", "löv", "holm",
    "lösa", "mark", "nora", "strand", "vad", "ö",
];

/// One letter for another: what makes Fårsta of Farsta.
const LIKE: [(&str, &str); 6] = [("a", "å"), ("a", "ä"), ("o", "ö"), ("k", "g"), ("b", "p"), ("n", "m")];

/// So many names that are not taken; fewer when there are no more.
pub(super) fn invented(count: usize, taken: &[&str], dice: &mut Dice) -> Vec<String> {
    let mut seen: HashSet<String> = taken.iter().map(|name| (*name).to_owned()).collect();
    let mut names = Vec::new();
    for before in BEFORE {
        let mut stems: Vec<String> =
            FIRST.iter().flat_map(|first| LAST.iter().map(move |last| format!("{before}{first}{last}"))).collect();
        dice.shuffle(&mut stems);
        for stem in stems {
            let sibling = dice.pick(&LIKE).map(|(from, to)| stem.replacen(from, to, 1)).filter(|_| dice.chance(50));
            for name in [Some(stem), sibling].into_iter().flatten().map(|name| capital(&name)) {
                if names.len() < count && seen.insert(name.clone()) {
                    names.push(name);
                }
            }
        }
    }
    names
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
