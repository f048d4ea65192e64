//! What must hold of every answer, said without the resolver's own words.

use crate::LOTSEN;
use lotsen_core::model::{Record, Situation};
use lotsen_core::now::{Answer, Entry, Way};
use lotsen_core::place::{PlaceIndex, Serves};
use std::collections::HashSet;

/// What is wrong with an answer; nothing if nothing is.
pub(crate) fn broken(
    answer: &Answer<'_>,
    situation: &Situation,
    role: Option<&str>,
    place: Option<PlaceIndex>,
) -> Option<String> {
    let Some(first) = answer.lines.first() else { return Some("empty".to_owned()) };
    if !first.reached.is_open() {
        return Some(format!("the first is not open: {}", id(first)));
    }
    let danger = situation.danger || answer.layers.iter().any(|layer| layer.danger);
    if danger && id(first) != "sos-112" {
        return Some(format!("in danger {} comes before 112", id(first)));
    }
    let all = || answer.lines.iter().chain(&answer.later);
    let mut seen = HashSet::new();
    if let Some(twice) = all().find(|entry| !seen.insert(entry.record)) {
        return Some(format!("twice: {}", id(twice)));
    }
    if let Some(wrong) = all().find(|entry| !is_for(entry, role)) {
        return Some(format!("not for the role: {}", id(wrong)));
    }
    if let Some(far) = all().find(|entry| place.is_some_and(|place| !covers(record(entry), place))) {
        return Some(format!("serves other places: {}", id(far)));
    }
    let shut = |entry: &&Entry<'_>| entry.reached.is_known() && !entry.reached.is_open();
    if let Some(shut) = answer.lines.iter().find(shut) {
        return Some(format!("closed, and yet to be called now: {}", id(shut)));
    }
    let then = |entry: &&Entry<'_>| {
        entry.then.is_some_and(|then| !answer.lines.iter().any(|other| other.record == then && other.reached.is_open()))
    };
    answer.lines.iter().find(then).map(|entry| format!("leads on to nobody: {}", id(entry)))
}

fn record(entry: &Entry<'_>) -> &'static Record {
    &LOTSEN.dataset().records[entry.record]
}

fn id(entry: &Entry<'_>) -> &'static str {
    &record(entry).id
}

/// The record, and the number it is reached by, are for the role.
fn is_for(entry: &Entry<'_>, role: Option<&str>) -> bool {
    let Some(role) = role else { return true };
    let through = match entry.reached.way {
        Way::Through(position) => record(entry).through.get(position).map(|through| through.record.as_str()),
        _ => None,
    };
    let other = LOTSEN.dataset().records.iter().find(|record| Some(record.id.as_str()) == through);
    [Some(record(entry)), other].into_iter().flatten().all(|record| may(record, role))
}

const AT_WORK: [&str; 7] =
    ["professional", "hotel", "youth_clinic", "field", "social_services", "health_care", "police"];

fn may(record: &Record, role: &str) -> bool {
    let not = |audience: &str| record.not_for.iter().any(|id| id == audience);
    let for_staff_only = record.audiences.iter().all(|id| AT_WORK.contains(&id.as_str()));
    !not(role) && if role == "person" { !for_staff_only } else { !not("professional") }
}

/// A part can only be of a county, and then it is said to be one.
fn covers(record: &Record, place: PlaceIndex) -> bool {
    let county = LOTSEN.gazetteer().is_county(place);
    match LOTSEN.gazetteer().serves(record, place) {
        Serves::Municipality | Serves::County | Serves::Country => true,
        Serves::Part => county,
        Serves::Elsewhere => false,
    }
}
