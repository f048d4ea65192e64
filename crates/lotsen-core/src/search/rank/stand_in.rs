//! Who stands in where somebody asks for a service by name, in a place that it does not serve ("mika umeå").

use super::{Candidate, Context, Order, keep_best};
use crate::model::Record;
use crate::place::Serves;
use crate::search::Tier;
use crate::search::advice::MAIN_TOPICS;

/// Sorts of services that help with something of their own, and may stand in for one another.
const HELPS: [&str; 5] = ["helpline", "chat", "coordinator", "support_service", "shelter"];

/// So many stand in at most: the service that was asked for stays in sight.
const STAND_INS: usize = 4;

impl Context<'_> {
    /// Where every service that is asked for by name serves other places than the one typed, those who serve it for the same thing come
    /// first, and then the asked ones, which say whom they serve.
    pub(super) fn stand_in(&self, candidates: &mut Vec<Candidate>) {
        let record = |candidate: &Candidate| &self.dataset.records[candidate.record as usize];
        let is_asked = |candidate: &Candidate| candidate.named && record(candidate).resource.is_none();
        let asked = || candidates.iter().filter(|candidate| is_asked(candidate));
        if self.query.places.is_empty() || asked().any(|candidate| candidate.place.serves != Serves::Elsewhere) {
            return;
        }
        let topics: Vec<&String> = asked().filter_map(|candidate| record(candidate).topics.first()).collect();
        let mut here: Vec<Candidate> = self.alike(&topics).collect();
        if here.is_empty() {
            return;
        }
        keep_best(&mut here, STAND_INS);
        candidates.retain(|known| here.iter().all(|candidate| candidate.record != known.record));
        for candidate in candidates.iter_mut().filter(|candidate| is_asked(candidate)) {
            candidate.order.not_led = false;
        }
        candidates.extend(here);
    }

    /// Services that are mainly about one of these topics, and serve the place.
    fn alike(&self, topics: &[&String]) -> impl Iterator<Item = Candidate> {
        let is_alike = |record: &Record| record.topics.iter().take(MAIN_TOPICS).any(|topic| topics.contains(&topic));
        let is_reached = |record: &Record| !record.lines.is_empty() || !record.through.is_empty();
        let helps = move |record: &Record| {
            HELPS.contains(&&*record.kind) && is_alike(record) && is_reached(record) && self.role(record) >= 1.0
        };
        let records = (0..).zip(&self.dataset.records).filter(move |(_, record)| helps(record));
        records.map(|(at, _)| self.weighed(at)).filter(|candidate| candidate.place.serves != Serves::Elsewhere).map(
            |found| {
                let order = Order { not_led: false, partial: false, tier: Tier::Exact, ..found.order };
                Candidate { order, tier: Tier::Related, ..found }
            },
        )
    }
}
