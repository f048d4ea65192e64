//! How many of the municipalities reach what, and how sure and old the numbers are. For whoever keeps the list and whoever trusts
//! it; not for answering whom to call.

use crate::lotsen::Lotsen;
use crate::wire::{Age, Certainty, Coverage, CoverageRow, Lang};
use lotsen_core::age::{age, certainty};
use lotsen_core::date::{Date, Now};
use lotsen_core::model::{PlaceKind, Record, Source};
use lotsen_core::place::PlaceIndex;
use std::collections::BTreeMap;

impl Lotsen {
    /// Counts what the dataset covers, by county and nationally. Ages are counted to the day of `now`.
    pub fn coverage(&self, lang: Lang, now: Now) -> Coverage {
        let dataset = self.dataset();
        let row = |code: &str| CoverageRow {
            code: code.to_owned(),
            area: self.names().area(code, lang),
            ..CoverageRow::default()
        };
        let mut counties: BTreeMap<String, CoverageRow> = BTreeMap::new();
        for county in dataset.places.iter().filter(|place| place.kind == PlaceKind::County) {
            counties.insert(county.code.clone(), row(&county.code));
        }
        let mut sweden = row("SE");
        for place in dataset.places.iter().filter(|place| place.kind == PlaceKind::Municipality) {
            let Some(index) = self.gazetteer().by_code(&place.code) else { continue };
            let reached = self.reached(index);
            if let Some(county) = counties.get_mut(self.gazetteer().county_code(index).as_str()) {
                add(county, &reached);
            }
            add(&mut sweden, &reached);
        }
        let (numbers_by_certainty, numbers_by_age) = self.numbers(self.today(now));
        Coverage { counties: counties.into_values().collect(), sweden, numbers_by_certainty, numbers_by_age }
    }

    /// What one municipality reaches, as a row of ones and noughts.
    fn reached(&self, place: PlaceIndex) -> CoverageRow {
        let serving = |kind: &str| -> Vec<&Record> {
            let serves = |record: &&Record| record.kind == kind && self.gazetteer().serves(record, place).is_local();
            self.dataset().records.iter().filter(serves).collect()
        };
        let emergency = serving("social_emergency");
        let (by_112, own): (Vec<&Record>, Vec<&Record>) = emergency.into_iter().partition(|r| !r.through.is_empty());
        let alone = |record: &&Record| record.covers.iter().flat_map(|covers| &covers.areas).count() == 1;
        let services = !serving("social_services").is_empty();
        let switchboard = !serving("switchboard").is_empty();
        CoverageRow {
            municipalities: 1,
            coordinator: u32::from(!serving("coordinator").is_empty()),
            social_emergency_own: u32::from(own.iter().any(alone)),
            social_emergency_shared: u32::from(!own.is_empty() && !own.iter().any(alone)),
            social_emergency_by_112: u32::from(own.is_empty() && !by_112.is_empty()),
            social_services: u32::from(services),
            youth_clinic: u32::from(!serving("youth_clinic").is_empty()),
            switchboard: u32::from(switchboard),
            way_in: u32::from(!own.is_empty() || !by_112.is_empty() || services || switchboard),
            ..CoverageRow::default()
        }
    }

    fn numbers(&self, today: Date) -> (BTreeMap<Certainty, u32>, BTreeMap<Age, u32>) {
        let (mut by_certainty, mut by_age) = (BTreeMap::new(), BTreeMap::new());
        for (record, source) in self.numbered() {
            if let Some(certainty) = certainty(source) {
                *by_certainty.entry(certainty.into()).or_insert(0) += 1;
            }
            let class = self.dataset().recheck(&record.kind);
            *by_age.entry(age(source, class, today).into()).or_insert(0) += 1;
        }
        (by_certainty, by_age)
    }

    /// Every telephone number's record and source.
    pub(crate) fn numbered(&self) -> impl Iterator<Item = (&Record, &Source)> {
        self.dataset().records.iter().flat_map(|record| {
            let numbers = record.lines.iter().filter(|line| line.to.number().is_some());
            numbers.filter_map(move |line| Some((record, record.sources.get(usize::try_from(line.source).ok()?)?)))
        })
    }
}

fn add(row: &mut CoverageRow, one: &CoverageRow) {
    row.municipalities += one.municipalities;
    row.coordinator += one.coordinator;
    row.social_emergency_own += one.social_emergency_own;
    row.social_emergency_shared += one.social_emergency_shared;
    row.social_emergency_by_112 += one.social_emergency_by_112;
    row.social_services += one.social_services;
    row.youth_clinic += one.youth_clinic;
    row.switchboard += one.switchboard;
    row.way_in += one.way_in;
}
