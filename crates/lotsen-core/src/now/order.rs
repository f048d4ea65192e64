//! What comes first: the right audience, then what is open, then a variant's own lines, then what is known to answer for the place,
//! then what is well founded, then as the editor wrote it. 112 is everybody's local line.

use super::{Candidate, Entry, Moment, Near, RecordIndex};
use crate::audience::PERSON;
use crate::model::{EMERGENCY, Record, Situation};

/// Lines that answer day and night whatever the matter: where none of a list does, the first of these that is for the role comes
/// before it. 112 is the last resort, since it is for danger; the police come after health care, since nobody who asks for help
/// for their own sake is sent to them unasked. `lotsen-cli check` tells an editor of such lists.
const STANDING: [&str; 3] = ["vardguiden-1177", "polisen-114-14", EMERGENCY];

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Openness {
    Open,
    /// Ring and ask.
    Unknown,
    /// An address to read or to go to.
    Address,
    /// No way is known.
    Nothing,
}

/// Lines for now and for later, each record once.
pub(super) fn ordered<'a>(
    moment: &Moment<'a>,
    candidates: Vec<Candidate<'a>>,
    role: Option<&str>,
    layers: &[&Situation],
) -> (Vec<Entry<'a>>, Vec<Entry<'a>>) {
    let (now, later): (Vec<Candidate<'_>>, Vec<Candidate<'_>>) = candidates.into_iter().partition(|c| c.now);
    let mut now = once(now, &[]);
    let mut later = once(later, &now);
    let record = |candidate: &Candidate<'_>| &moment.dataset.records[candidate.entry.record];
    let meant = |candidate: &Candidate<'_>| is_meant(record(candidate), role);
    let is_emergency = |candidate: &Candidate<'_>| record(candidate).id == EMERGENCY;
    let danger = layers.iter().any(|layer| layer.danger);
    let emergency_first = danger || now.first().is_some_and(is_emergency);
    if danger {
        now.extend(moment.always(EMERGENCY, role, &now));
    }
    if !now.iter().any(|candidate| candidate.entry.reached.is_open() && meant(candidate)) {
        now.extend(STANDING.into_iter().find_map(|id| moment.always(id, role, &now)));
    }
    // What decides, in this order; false comes before true. What is equal stays as the editor wrote it.
    now.sort_by_cached_key(|candidate| {
        let first = emergency_first && is_emergency(candidate);
        let Candidate { layer, entry, .. } = candidate;
        (!first, !meant(candidate), openness(entry), *layer, !is_local(entry), entry.weak)
    });
    later.sort_by_cached_key(|candidate| !meant(candidate));
    let entries = |candidates: Vec<Candidate<'a>>| candidates.into_iter().map(|candidate| candidate.entry).collect();
    let (mut now, mut later): (Vec<Entry<'_>>, Vec<Entry<'_>>) = (entries(now), entries(later));
    add_then(&mut now, &mut later);
    (now, later)
}

/// Each record once, the first time it is named; none that is in `except`.
fn once<'a>(candidates: Vec<Candidate<'a>>, except: &[Candidate<'a>]) -> Vec<Candidate<'a>> {
    let mut kept: Vec<Candidate<'a>> = Vec::new();
    for candidate in candidates {
        if !kept.iter().chain(except).any(|other| other.entry.record == candidate.entry.record) {
            kept.push(candidate);
        }
    }
    kept
}

fn is_local(entry: &Entry<'_>) -> bool {
    matches!(entry.near, Near::Local | Near::Inferred | Near::Switchboard)
}

fn openness(entry: &Entry<'_>) -> Openness {
    match entry.reached {
        reached if reached.is_open() => Openness::Open,
        reached if reached.is_talk() => Openness::Unknown,
        reached if reached.is_reachable() => Openness::Address,
        _ => Openness::Nothing,
    }
}

/// Whether a record says that it is for somebody in the role. At work that is also what is for professionals or for everybody;
/// a line for the person concerned alone is not where a question from work begins.
fn is_meant(record: &Record, role: Option<&str>) -> bool {
    let Some(role) = role.filter(|role| *role != PERSON) else { return true };
    record.audiences.iter().any(|audience| audience == role || audience == "professional" || audience == "public")
}

impl<'a> Moment<'a> {
    /// A line that always stands, if it is for the role, is open and is not there yet.
    fn always(&self, id: &str, role: Option<&str>, among: &[Candidate<'a>]) -> Option<Candidate<'a>> {
        let record = *self.resolver.ids.get(id)?;
        if among.iter().any(|candidate| candidate.entry.record == record) {
            return None;
        }
        let reached = self.reach(record, role, true).filter(super::Reached::is_open)?;
        Some(Candidate { entry: self.entry(record, None, Near::Standing, reached), layer: 0, now: true })
    }
}

/// Whom to call if nobody answers: the next open one, else the first other open one.
fn add_then(lines: &mut [Entry<'_>], later: &mut [Entry<'_>]) {
    let open: Vec<(usize, RecordIndex)> =
        lines.iter().enumerate().filter(|(_, e)| e.reached.is_open()).map(|(at, e)| (at, e.record)).collect();
    for (at, entry) in lines.iter_mut().enumerate() {
        let next = open.iter().find(|(other, _)| *other > at).or_else(|| open.iter().find(|(other, _)| *other != at));
        entry.then = next.map(|(_, record)| *record);
    }
    for entry in later {
        entry.then = open.first().map(|(_, record)| *record);
    }
}
