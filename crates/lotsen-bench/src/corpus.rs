//! The records that are measured: the real ones, or the real ones and made ones beside them.
//!
//! Made records exist to see what size does to the search. Their names and numbers are nobody's, they are never written into
//! anything people get, and they live only while the measuring program runs.

mod names;
mod services;

use crate::dice::Dice;
use crate::directory::names as names_of;
use lotsen_core::dataset::{self, OpenError};
use lotsen_core::date::Date;
use lotsen_core::model::{Covers, Dataset, Line, Method, Place, PlaceKind, Reach, Record, Source, Text};
use lotsen_core::number::Number;
use lotsen_core::place::Gazetteer;
use services::{SERVICES, Service};

/// The dataset the programs carry.
pub(crate) fn real() -> Result<Dataset, OpenError> {
    dataset::open(lotsen_data::DATASET)
}

/// The real records and made ones after them, up to a size: every kind of service in every municipality, then in every locality,
/// then in places that do not exist. A size below the number of real records leaves them as they are.
pub(crate) fn made(size: usize, seed: u64) -> Result<Dataset, OpenError> {
    let mut dataset = real()?;
    let wanted = size.saturating_sub(dataset.records.len());
    let places = places(&mut dataset, (wanted + ALREADY_THERE).div_ceil(SERVICES.len()), seed);
    let gazetteer = Gazetteer::new(&dataset.places);
    let there = |(at, service): &(&At, &Service)| {
        let Some(place) = gazetteer.by_code(&at.code) else { return false };
        let of_place = dataset.records.iter().filter(|record| gazetteer.serves(record, place).is_local());
        at.code == at.municipality && of_place.flat_map(names_of).any(|name| service.is_called(name))
    };
    let pairs = places.iter().flat_map(|place| SERVICES.iter().map(move |service| (place, service)));
    let pairs = pairs.filter(|pair| !there(pair));
    let date = dataset.edition.date;
    let records: Vec<Record> =
        (0..wanted).zip(pairs).map(|(number, (place, service))| record(number, place, service, date, seed)).collect();
    dataset.records.extend(records);
    Ok(dataset)
}

/// At most so many services are real ones already, and are not made a second time.
const ALREADY_THERE: usize = 1_500;

/// A place a made record stands for.
struct At {
    name: String,
    code: String,
    municipality: String,
}

/// So many places, real ones first. Those that do not exist are added to the dataset's, so that they are understood as places.
fn places(dataset: &mut Dataset, count: usize, seed: u64) -> Vec<At> {
    let mut dice = Dice::new(seed, &["places"]);
    let of_kind = |kind: PlaceKind| dataset.places.iter().filter(move |place| place.kind == kind);
    let mut municipalities: Vec<String> = of_kind(PlaceKind::Municipality).map(|place| place.code.clone()).collect();
    municipalities.sort_unstable();
    let mut found: Vec<At> = of_kind(PlaceKind::Municipality)
        .map(|place| At { name: place.name.clone(), code: place.code.clone(), municipality: place.code.clone() })
        .collect();
    dice.shuffle(&mut found);
    let mut localities: Vec<At> = of_kind(PlaceKind::Locality)
        .filter(|place| !found.iter().any(|at| at.name == place.name))
        .filter_map(|place| {
            Some(At { name: place.name.clone(), code: place.code.clone(), municipality: place.within.clone()? })
        })
        .collect();
    dice.shuffle(&mut localities);
    found.append(&mut localities);
    let taken: Vec<&str> = dataset.places.iter().map(|place| place.name.as_str()).collect();
    let wanted = count.saturating_sub(found.len());
    let invented = names::invented(wanted, &taken, &mut dice);
    for name in invented {
        let Some(municipality) = dice.pick(&municipalities).cloned() else { break };
        let code = format!("made-{}", found.len());
        dataset.places.push(Place {
            code: code.clone(),
            kind: PlaceKind::Locality,
            name: name.clone(),
            name_en: None,
            also: Vec::new(),
            within: Some(municipality.clone()),
            population: 200,
        });
        found.push(At { name, code, municipality });
    }
    found.truncate(count);
    found
}

fn record(number: usize, at: &At, service: &Service, date: Date, seed: u64) -> Record {
    let id = format!("made-{number:06}");
    let mut dice = Dice::new(seed, &["record", &id]);
    let both = |sv: &str, en: &str| Text { sv: format!("{sv} {}", at.name), en: format!("{en} {}", at.name) };
    let mut also = vec![format!("{} {}", at.name, service.short)];
    also.extend(service.also.iter().filter(|_| dice.chance(50)).map(|word| format!("{word} {}", at.name)));
    let list = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    Record {
        id,
        kind: service.kind.to_owned(),
        priority: 30,
        name: both(service.name, service.english),
        also,
        summary: Text {
            sv: format!("{} för dig som bor i {}.", service.summary_sv, at.name),
            en: format!("{} for people who live in {}.", service.summary_en, at.name),
        },
        operator: Some(format!("{} kommun", at.name)),
        topics: list(service.topics),
        audiences: list(service.audiences),
        covers: vec![Covers { areas: vec![at.municipality.clone()], stated: true, note: None, source: 0 }],
        lines: number_of(&mut dice).into_iter().map(line).collect(),
        sources: vec![source(date)],
        ..Record::default()
    }
}

/// A number of the right form that nobody published.
fn number_of(dice: &mut Dice) -> Option<Number> {
    let digits: String = (0..6).map(|_| char::from(b'0' + u8::try_from(dice.below(10)).unwrap_or(0))).collect();
    let (a, rest) = digits.split_at_checked(2)?;
    let (b, c) = rest.split_at_checked(2)?;
    Number::parse(&format!("0{}-{a} {b} {c}", 100 + dice.below(880))).ok()
}

fn line(number: Number) -> Line {
    Line { to: Reach::Call(number), note: None, free: None, on_bill: None, source: 0 }
}

fn source(read: Date) -> Source {
    let publisher = "Made for measuring".to_owned();
    Source { publisher, url: None, page_date: None, not_before: None, read, method: Method::OwnPage, check: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_made_corpus_is_a_dataset_like_any_other() {
        let dataset = made(2_000, 1).expect("the embedded dataset");
        assert_eq!(dataset.records.len(), 2_000);
        let terms: HashSet<&str> = dataset.terms.iter().map(|term| term.id.as_str()).collect();
        for record in &dataset.records {
            assert!(terms.contains(record.kind.as_str()), "{}: {}", record.id, record.kind);
            assert!(
                record.topics.iter().chain(&record.audiences).all(|id| terms.contains(id.as_str())),
                "{}",
                record.id
            );
        }
        assert_eq!(dataset, made(2_000, 1).expect("the embedded dataset"), "made twice alike");
        let bytes = dataset::write(&dataset).expect("a dataset that can be written");
        assert!(bytes.len() > 100_000);
    }

    #[test]
    fn a_service_that_exists_is_not_made_again() {
        let dataset = made(3_000, 1).expect("the embedded dataset");
        let named = |name: &str| dataset.records.iter().filter(|record| record.name.sv == name).count();
        assert_eq!(named("Socialtjänsten Ragunda"), 1);
    }

    #[test]
    fn made_places_are_many_and_differ() {
        let dataset = made(40_000, 1).expect("the embedded dataset");
        let names: HashSet<&str> =
            dataset.places.iter().filter(|p| p.code.starts_with("made-")).map(|p| p.name.as_str()).collect();
        assert_eq!(names.len(), dataset.places.iter().filter(|p| p.code.starts_with("made-")).count());
        assert!(names.len() > 400, "{}", names.len());
    }
}
