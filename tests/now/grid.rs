//! Every answer there is, within reason.
//!
//! A question is where, what, who and when. Municipalities served by the same records get the same answers, and so do two moments at
//! which the same lines are open and the same time of day is office time: of such questions one is asked, for all of them.
//! `every_single_one` takes nothing to be like anything else, and so much longer.

#![allow(clippy::disallowed_methods, reason = "a test that says how long it took")]

use crate::promises::broken;
use crate::{LOTSEN, hours, roles};
use lotsen_core::date::{Date, Now};
use lotsen_core::hours::State;
use lotsen_core::model::{Mine, PlaceKind, Record, Situation, StepLink, When};
use lotsen_core::now::{Question, suggests};
use lotsen_core::place::{PlaceIndex, Serves};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Instant;

/// A place to ask about, and how many get the same answers.
type Asked = (Option<PlaceIndex>, u64);

/// Whether each line of each record is open, shut or not known at a moment, and which times of day it is.
type Sky = (Vec<Vec<Option<bool>>>, [bool; 3]);

fn records() -> &'static [Record] {
    &LOTSEN.dataset().records
}

fn municipalities() -> Vec<PlaceIndex> {
    let places = LOTSEN.dataset().places.iter().filter(|place| place.kind == PlaceKind::Municipality);
    let places: Vec<PlaceIndex> = places.filter_map(|place| LOTSEN.gazetteer().by_code(&place.code)).collect();
    assert_eq!(places.len(), 290);
    places
}

/// One municipality of each group that the same records serve in the same way.
fn groups() -> Vec<Asked> {
    let mut groups: BTreeMap<Vec<(usize, Serves)>, (PlaceIndex, u64)> = BTreeMap::new();
    for place in municipalities() {
        let serving = records().iter().enumerate();
        let serving = serving.map(|(index, record)| (index, LOTSEN.gazetteer().serves(record, place)));
        let key = serving.filter(|(_, serves)| serves.is_local()).collect();
        groups.entry(key).or_insert((place, 0)).1 += 1;
    }
    groups.into_values().map(|(place, count)| (Some(place), count)).collect()
}

fn tiles() -> Vec<&'static Situation> {
    let tiles: Vec<&Situation> = LOTSEN.dataset().situations.iter().filter(|situation| situation.tile).collect();
    assert!(tiles.len() >= 12, "the situations of the start page");
    tiles
}

fn sky(now: Now) -> Sky {
    let known = |state| match state {
        State::Always | State::Open { .. } | State::ClosingSoon { .. } => Some(true),
        State::Closed { .. } | State::OpeningSoon { .. } => Some(false),
        State::Unknown { .. } => None,
    };
    let of = |index| {
        let openings = LOTSEN.resolver().openings(LOTSEN.dataset(), index);
        openings.iter().map(|opening| known(opening.schedule.state(now).state)).collect()
    };
    ((0..records().len()).map(of).collect(), When::ALL.map(|when| suggests(when, now)))
}

/// All records that an answer may turn on.
fn concerned(situation: &Situation, place: Option<PlaceIndex>) -> Vec<usize> {
    let outer = situation.within.as_ref();
    let outer = outer.and_then(|id| LOTSEN.dataset().situations.iter().find(|other| other.id == *id));
    let serves = |record: &Record| place.is_none_or(|at| LOTSEN.gazetteer().serves(record, at) != Serves::Elsewhere);
    let mut ids: BTreeSet<&str> = ["sos-112", "vardguiden-1177", "polisen-114-14"].into();
    for line in [Some(situation), outer].into_iter().flatten().flat_map(|layer| &layer.lines) {
        ids.insert(line.to.needs());
        if let StepLink::Mine(mine) = &line.to {
            let kinds = if *mine == Mine::SocialServices { [mine.kind(), "switchboard"] } else { [mine.kind(); 2] };
            let local = records().iter().filter(|record| kinds.contains(&record.kind.as_str()) && serves(record));
            ids.extend(local.map(|record| record.id.as_str()));
        }
    }
    let through = records().iter().filter(|record| ids.contains(record.id.as_str())).flat_map(|record| &record.through);
    let ids: BTreeSet<&str> = ids.iter().copied().chain(through.map(|through| through.record.as_str())).collect();
    (0..records().len()).filter(|index| ids.contains(records()[*index].id.as_str())).collect()
}

/// Moments under one sky, as far as these records see it: one of each, and how many there are.
fn alike(moments: &[(Now, Sky)], concerned: &[usize]) -> Vec<(Now, u64)> {
    let mut alike: HashMap<_, (Now, u64)> = HashMap::new();
    for (now, (states, times)) in moments {
        let key: (Vec<&[Option<bool>]>, _) = (concerned.iter().map(|index| states[*index].as_slice()).collect(), times);
        alike.entry(key).or_insert((*now, 0)).1 += 1;
    }
    alike.into_values().collect()
}

/// Asks one of all questions that have the same answer; tells of broken promises and says how much it was.
fn ask(what: &str, places: &[Asked], situations: &[&Situation], moments: &[Now], one_by_one: bool) {
    let (started, roles) = (Instant::now(), roles());
    let skies: Vec<(Now, Sky)> = moments.iter().map(|now| (*now, sky(*now))).collect();
    let mut at = HashMap::new();
    let (mut asked, mut stood_for, mut wrong) = (0_u64, 0_u64, Vec::new());
    for ((place, municipalities), situation) in
        places.iter().flat_map(|place| situations.iter().map(move |s| (place, s)))
    {
        let each = || moments.iter().map(|now| (*now, 1)).collect();
        let moments = if one_by_one { each() } else { alike(&skies, &concerned(situation, *place)) };
        for ((now, hours), role) in moments.iter().flat_map(|now| roles.iter().map(move |role| (now, *role))) {
            let moment =
                at.entry(*now).or_insert_with(|| LOTSEN.resolver().at(LOTSEN.dataset(), LOTSEN.gazetteer(), *now));
            let answer = moment.ask(Question { situation, role, place: *place });
            asked += 1;
            stood_for += municipalities * hours;
            if let Some(broken) = broken(&answer, situation, role, *place) {
                let name = place.map_or("-", |place| LOTSEN.dataset().places[place].name.as_str());
                wrong.push(format!("{} {role:?} {name} {now}: {broken}", situation.id));
            }
        }
        assert!(wrong.len() < 20, "{}", wrong.join("\n"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!(
        "{what}: {stood_for} questions ({} groups of places, {} situations, {} roles, {} hours), {asked} answers worked out, \
         {:.1} s",
        places.len(),
        situations.len(),
        roles.len(),
        moments.len(),
        started.elapsed().as_secs_f64()
    );
}

#[test]
fn a_week_of_every_municipality_tile_and_role() {
    ask("a week", &groups(), &tiles(), &hours::of_a_week(), false);
}

#[test]
fn every_special_day_of_every_municipality_tile_and_role() {
    ask("special days", &groups(), &tiles(), &hours::of_special_days(), false);
}

/// What is only recognised from typed words: a working day and a Sunday.
#[test]
fn every_situation_answers_by_day_and_by_night() {
    let all: Vec<&Situation> = LOTSEN.dataset().situations.iter().collect();
    let days = ["2026-11-23", "2026-11-29"].map(|day| hours::of(Date::parse(day).expect(day)));
    let some: Vec<Asked> = groups().into_iter().step_by(10).collect();
    ask("all situations", &some, &all, &days.concat(), false);
}

/// Counties, localities and no place at all.
#[test]
fn any_sort_of_place_is_answered() {
    let all = LOTSEN.dataset().places.iter().filter(|place| place.kind == PlaceKind::County);
    let counties = all.filter_map(|place| LOTSEN.gazetteer().by_code(&place.code));
    let localities = ["Särö", "Järna", "Malmberget"].map(|name| LOTSEN.gazetteer().exactly(name)[0]);
    let places: Vec<Asked> = counties.chain(localities).map(|place| (Some(place), 1)).chain([(None, 1)]).collect();
    ask("other places", &places, &tiles(), &hours::of_a_week(), false);
}

/// Each municipality, tile and role once, each time at another hour, and how long one answer takes from nothing.
#[test]
fn a_sample_one_by_one() {
    let moments: Vec<Now> = [hours::of_a_week(), hours::of_special_days()].concat();
    let (tiles, roles) = (tiles(), roles());
    let mut took = Vec::new();
    let mut hours = moments.iter().cycle().step_by(167);
    for place in municipalities() {
        for (situation, role) in tiles.iter().flat_map(|tile| roles.iter().map(move |role| (tile, *role))) {
            let now = hours.next().copied().unwrap_or(moments[0]);
            let started = Instant::now();
            let moment = LOTSEN.resolver().at(LOTSEN.dataset(), LOTSEN.gazetteer(), now);
            let answer = moment.ask(Question { situation, role, place: Some(place) });
            took.push(started.elapsed());
            assert_eq!(broken(&answer, situation, role, Some(place)), None, "{} {role:?} {now}", situation.id);
        }
    }
    took.sort();
    let at = |part: usize| took[took.len() * part / 1000];
    println!("{} answers: median {:?}, p99 {:?}, longest {:?}", took.len(), at(500), at(990), took[took.len() - 1]);
}

/// `cargo test -p lotsen-api --test now -- --ignored --nocapture`
#[test]
#[ignore = "nothing is taken to be like anything else: about an hour"]
fn every_single_one() {
    let each: Vec<Asked> = municipalities().into_iter().map(|place| (Some(place), 1)).collect();
    ask("a week, one by one", &each, &tiles(), &hours::of_a_week(), true);
    ask("special days, one by one", &each, &tiles(), &hours::of_special_days(), true);
}
