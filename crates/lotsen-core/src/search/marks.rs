//! Which letters of a name to mark: those that the typed words matched.

use super::abbreviation;
use super::lexicon::{Lexicon, Likeness};
use super::query::Query;
use crate::text::{words, written};
use std::ops::Range;

/// Ranges of characters of `name`, in order, not overlapping.
pub(super) fn marks(query: &Query, lexicon: &Lexicon, name: &str) -> Vec<Range<usize>> {
    let mut marked = vec![false; name.chars().count()];
    for token in words(name) {
        let Some(word) = lexicon.id(&written(&token.text)) else { continue };
        let start = name[..token.at.start].chars().count();
        let len = name[token.at].chars().count();
        for unit in &query.units {
            let Some(found) = unit.found.iter().find(|found| found.word == word) else { continue };
            let typed = unit.typed.len;
            match found.likeness {
                Likeness::Prefix => mark(&mut marked, start..start + typed.min(len)),
                Likeness::Inside => {
                    mark_inside(&mut marked, start, lexicon.forms(word).plain, &unit.typed.forms.plain, len);
                }
                Likeness::Abbreviated => {
                    for letter in abbreviation::letters(&unit.typed.forms.plain, lexicon.forms(word).plain) {
                        mark(&mut marked, start + letter..start + letter + 1);
                    }
                }
                Likeness::Exact | Likeness::Folded | Likeness::Misspelt => mark(&mut marked, start..start + len),
            }
        }
    }
    ranges(&marked)
}

/// The part of a compound; the whole word where the plain form has another length.
fn mark_inside(marked: &mut [bool], start: usize, plain: &str, typed: &str, len: usize) {
    let at = plain.find(typed).filter(|_| plain.chars().count() == len).map(|at| plain[..at].chars().count());
    match at {
        Some(at) => mark(marked, start + at..start + at + typed.chars().count()),
        None => mark(marked, start..start + len),
    }
}

fn mark(marked: &mut [bool], range: Range<usize>) {
    marked.iter_mut().take(range.end).skip(range.start).for_each(|letter| *letter = true);
}

fn ranges(marked: &[bool]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, _) in marked.iter().enumerate().filter(|(_, marked)| **marked) {
        match ranges.last_mut() {
            Some(range) if range.end == at => range.end = at + 1,
            _ => ranges.push(at..at + 1),
        }
    }
    ranges
}
