//! Who answers for a place.

use super::{RecordIndex, Resolver};
use crate::model::{Dataset, Mine, Record, StepLink};
use crate::place::{Gazetteer, PlaceIndex, Serves, areas_of};

/// Why a record is given for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Near {
    /// It is known to answer for the place.
    Local,
    /// It is known to answer for the place, but no source says so in words.
    Inferred,
    /// The switchboard of the municipality: ask to be put through.
    Switchboard,
    /// It answers for a part of the county asked about.
    Part,
    /// It answers for the whole country.
    Country,
    /// No local one is known: the general card.
    NoneLocal,
    /// No place is set: the general card.
    NoPlace,
    /// It always stands, whatever was asked.
    Standing,
}

/// The local records under each of the general cards, in editorial order.
#[derive(Clone, Debug, Default)]
pub(super) struct Members {
    of: [Vec<RecordIndex>; Mine::ALL.len()],
    switchboards: Vec<RecordIndex>,
}

impl Members {
    pub(super) fn new(dataset: &Dataset) -> Self {
        let records = || dataset.records.iter().enumerate();
        let members = |mine: Mine| records().filter(move |(_, record)| mine.may_be(record)).map(|(index, _)| index);
        let of = Mine::ALL.map(|mine| members(mine).collect());
        let switchboards = records().filter(|(_, record)| record.kind == "switchboard").map(|(index, _)| index);
        Self { of, switchboards: switchboards.collect() }
    }

    fn of(&self, mine: Mine) -> &[RecordIndex] {
        Mine::ALL.iter().position(|other| *other == mine).map_or(&[], |position| &self.of[position])
    }
}

impl Resolver {
    /// The record that a step's or situation's link leads to for a place.
    pub fn target(
        &self,
        dataset: &Dataset,
        places: &Gazetteer,
        link: &StepLink,
        place: Option<PlaceIndex>,
    ) -> Option<RecordIndex> {
        match link {
            StepLink::Record(id) => self.ids.get(id).copied(),
            StepLink::Mine(mine) => self.local(dataset, places, *mine, None, place).map(|(record, _)| record),
        }
    }

    /// "My" coordinator and the like: the one that serves the place, by municipality before county. Where none that can be reached
    /// does, the municipality's switchboard leads to its social services; else the general card answers, never a neighbour's. Nothing
    /// where one does, but is not for the role.
    pub(super) fn local(
        &self,
        dataset: &Dataset,
        places: &Gazetteer,
        mine: Mine,
        role: Option<&str>,
        place: Option<PlaceIndex>,
    ) -> Option<(RecordIndex, Near)> {
        let general = |near| Some((*self.ids.get(mine.general())?, near));
        let Some(place) = place else { return general(Near::NoPlace) };
        // Of those that are known to serve the place and can be reached by somebody in a role.
        let serving = |members: &[RecordIndex], role: Option<&str>| {
            let serves = |index: &RecordIndex| (places.serves(&dataset.records[*index], place), *index);
            let local = members.iter().map(serves).filter(|(serves, _)| serves.is_local());
            let reached = local.filter(|(_, index)| self.is_reachable(dataset, *index, role));
            reached.min_by_key(|(serves, _)| *serves).map(|(_, index)| index)
        };
        let members = self.members.of(mine);
        if let Some(index) = serving(members, role) {
            return Some((index, founded(&dataset.records[index], places, place)));
        }
        if serving(members, None).is_some() {
            return None;
        }
        let switchboards = (mine == Mine::SocialServices).then_some(&self.members.switchboards);
        let switchboard = switchboards.and_then(|members| serving(members, role));
        switchboard.map(|record| (record, Near::Switchboard)).or_else(|| general(Near::NoneLocal))
    }

    /// How a record named by an editor stands to the place; nothing where it serves other places only, or where no place is
    /// known and it does not serve them all.
    pub(super) fn near(record: &Record, places: &Gazetteer, place: Option<PlaceIndex>) -> Option<Near> {
        let everywhere = || record.covers.iter().flat_map(|covers| &covers.areas).any(|code| code == "SE");
        let Some(place) = place else { return everywhere().then_some(Near::Country) };
        match places.serves(record, place) {
            Serves::Municipality | Serves::County => Some(founded(record, places, place)),
            Serves::Part => Some(Near::Part),
            Serves::Country => Some(Near::Country),
            Serves::Elsewhere => None,
        }
    }

    /// Whether somebody in a role knows any way to a record.
    fn is_reachable(&self, dataset: &Dataset, index: RecordIndex, role: Option<&str>) -> bool {
        let record = &dataset.records[index];
        let through = || record.through.iter().filter_map(|through| self.ids.get(&through.record));
        self.may_call(record, role)
            && (!record.lines.is_empty() || through().any(|other| self.may_call(&dataset.records[*other], role)))
    }

    /// Whether a record may be suggested to somebody in a role; without one, to anybody.
    pub(super) fn may_call(&self, record: &Record, role: Option<&str>) -> bool {
        role.is_none_or(|role| self.staff.may_call(record, role))
    }
}

/// Whether a source states that a local record serves the place.
fn founded(record: &Record, places: &Gazetteer, place: PlaceIndex) -> Near {
    let stated = record.covers.iter().any(|covers| covers.stated && places.covers(&areas_of(covers), place).is_local());
    if stated { Near::Local } else { Near::Inferred }
}
