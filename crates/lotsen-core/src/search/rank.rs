//! From understood words to ranked records.

use super::index::{Field, Index, RecordIndex};
use super::query::Query;
use super::worth::{Column, NumberMatch, Value, number_values, phrase_values};
use super::{Hit, Question, Tier, Why};
use crate::model::{Dataset, Record};
use crate::place::{Gazetteer, PlaceIndex, Serves};

/// A record while it is ranked.
struct Candidate {
    record: RecordIndex,
    order: Order,
    score: f32,
    /// It serves the place that was typed, or the user's.
    serves_here: bool,
    hit: Hit,
}

/// What decides before the score does; smaller comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Order {
    /// The text is exactly the record's name, number or id.
    not_whole: bool,
    /// Some word that carries a subject stands nowhere in it.
    partial: bool,
    /// For another place than the one typed.
    place: u8,
    tier: Tier,
}

/// Ranks all records for a query.
pub(super) fn rank(
    dataset: &Dataset,
    index: &Index,
    gazetteer: &Gazetteer,
    query: &Query,
    question: &Question<'_>,
) -> Vec<Hit> {
    let count = dataset.records.len();
    let columns: Vec<Column> = query.units.iter().map(|unit| Column::new(unit, index, count)).collect();
    let digits = query.digits.as_deref().map(|digits| number_values(digits, index, count));
    let phrases = phrase_values(query, index, count);
    let whole = index.whole(&query.whole);
    let context = Context {
        gazetteer,
        query,
        question,
        columns: &columns,
        digits: digits.as_deref(),
        phrases: &phrases,
        shared_name: whole.len() > 1,
    };
    let mut candidates: Vec<Candidate> = (0..)
        .zip(&dataset.records)
        .filter_map(|(at, record)| context.candidate(at, record, whole.contains(&at)))
        .collect();
    candidates.sort_by(|a, b| a.order.cmp(&b.order).then(b.score.total_cmp(&a.score)).then(a.record.cmp(&b.record)));
    local_before_general(dataset, &mut candidates);
    candidates.into_iter().map(|candidate| candidate.hit).collect()
}

struct Context<'a> {
    gazetteer: &'a Gazetteer,
    query: &'a Query,
    question: &'a Question<'a>,
    columns: &'a [Column],
    digits: Option<&'a [Option<NumberMatch>]>,
    phrases: &'a [f32],
    /// The whole text is a name that several records bear.
    shared_name: bool,
}

/// What a whole phrase adds.
const PHRASE: f32 = 0.8;

/// Weight of a typed place's own word in a record's name, beside the words that carry the subject.
const PLACE_WORD: f32 = 0.3;

impl Context<'_> {
    fn candidate(&self, at: RecordIndex, record: &Record, whole: bool) -> Option<Candidate> {
        let number = self.digits.and_then(|digits| digits[at as usize]);
        let words = self.words(at, number.is_some());
        let place = self.place(record);
        // A name that several bear is this place's before it is another's; one that only this record bears is meant.
        let whole = whole && !(place.serves == Serves::Elsewhere && self.shared_name);
        let served = !self.query.places.is_empty() && place.rank == 0;
        let anything = words.matched > 0.0 || number.is_some() || whole || (served && words.wanted == 0.0);
        if !anything {
            return None;
        }
        let share = if words.wanted > 0.0 { words.matched / words.wanted } else { 1.0 };
        let partial = share < 0.999 && !whole;
        let tier = match (whole, number) {
            (true, _) => Tier::Exact,
            (false, Some(number)) => number.tier.max(words.tier.unwrap_or(Tier::Exact)),
            (false, None) if partial => Tier::Partial,
            (false, None) => words.tier.unwrap_or(Tier::Related),
        };
        let order = Order { not_whole: !whole, partial, place: place.rank, tier };
        let base = words.score.max(number.map_or(0.0, |number| number.worth));
        let by_words = base * (0.25 + 0.75 * share * share);
        let nothing_new = if adds_nothing(record) { ADDS_NOTHING } else { 1.0 };
        let score = nothing_new
            * (by_words + PHRASE * self.phrases[at as usize] + 0.05)
            * priority(record)
            * place.factor
            * self.role(record);
        let hit = Hit { record: at as usize, tier, why: Self::why(record, &words, number, &place) };
        let serves_here = place.place.is_some() && place.serves.is_local();
        Some(Candidate { record: at, order, score, serves_here, hit })
    }

    /// What the typed words are worth in a record.
    fn words(&self, at: RecordIndex, digits_found: bool) -> Words {
        let mut sum = Words { wanted: 0.0, matched: 0.0, score: 0.0, tier: None, best: None };
        let (mut total, mut value_sum) = (0.0, 0.0);
        for (column, unit) in self.columns.iter().zip(&self.query.units) {
            if unit.is_digits && digits_found {
                continue;
            }
            let value = column.values[at as usize];
            let weight = if unit.is_place { PLACE_WORD * column.weight } else { column.weight };
            if column.counts {
                sum.wanted += column.weight;
            }
            if column.counts || value.is_some() {
                total += weight;
            }
            let Some(value) = value else { continue };
            value_sum += weight * value.worth;
            if column.counts {
                sum.matched += column.weight;
                sum.tier = sum.tier.max(Some(value.tier));
            }
            if !unit.is_place && sum.best.is_none_or(|best: Value| best.worth < value.worth) {
                sum.best = Some(value);
            }
        }
        sum.score = if total > 0.0 { value_sum / total } else { 0.0 };
        sum
    }

    fn place(&self, record: &Record) -> PlaceView {
        let serves = |place: &PlaceIndex| self.gazetteer.serves(record, *place);
        if let Some((first, others)) = self.query.places.split_first() {
            let nearest = std::iter::once((serves(first), *first, 1.0_f32))
                .chain(others.iter().map(|place| (serves(place), *place, 0.9)))
                .min_by(|a, b| a.0.cmp(&b.0).then(b.2.total_cmp(&a.2)));
            let (serves, place, second) = nearest.unwrap_or((Serves::Country, *first, 1.0));
            let (rank, factor) = typed_place(serves);
            return PlaceView { rank, factor: factor * second, serves, place: Some(place), typed: true };
        }
        let Some(place) = self.question.place else {
            return PlaceView { rank: 0, factor: 1.0, serves: Serves::Country, place: None, typed: false };
        };
        let serves = self.gazetteer.serves(record, place);
        let rank = if serves == Serves::Elsewhere { 2 } else { 0 };
        PlaceView { rank, factor: my_place(serves), serves, place: Some(place), typed: false }
    }

    /// A line for the role before any other; one that is not for it sinks.
    fn role(&self, record: &Record) -> f32 {
        let Some(role) = self.question.role else { return 1.0 };
        let has = |list: &[String], id: &str| list.iter().any(|audience| audience == id);
        let professional = role != "person";
        if has(&record.not_for, role) || (professional && has(&record.not_for, "professional")) {
            0.85
        } else if has(&record.audiences, role) {
            1.05
        } else if professional && has(&record.audiences, "professional") {
            1.03
        } else {
            1.0
        }
    }

    fn why(record: &Record, words: &Words, number: Option<NumberMatch>, place: &PlaceView) -> Vec<Why> {
        let mut why = Vec::new();
        if let Some(number) = number {
            let own = number.line.and_then(|line| record.lines.get(line)).and_then(|line| line.to.number());
            why.push(own.map_or(Why::ThroughNumber, |number| Why::Number(number.shown().to_owned())));
        }
        if let Some(best) = words.best {
            why.push(match best.field {
                Field::Name | Field::Also => Why::Name,
                Field::Former => Why::Former,
                Field::Kind => Why::Kind(record.kind.clone()),
                Field::Topic => Why::Topic(record.topics.first().cloned().unwrap_or_default()),
                Field::Operator => Why::Operator(record.operator.clone().unwrap_or_default()),
                Field::Audience | Field::Summary => Why::Text,
            });
        }
        if let Some(at) = place.place {
            match place.serves {
                Serves::Municipality | Serves::County | Serves::Part => {
                    why.push(if place.typed { Why::Covers(at) } else { Why::MyPlace(at) });
                }
                Serves::Country if place.typed => why.push(Why::CoversCountry),
                Serves::Elsewhere => why.push(Why::Elsewhere(at)),
                Serves::Country => {}
            }
        }
        why
    }
}

struct Words {
    /// Weight of the words that carry a subject, and of those of them that stand in the record.
    wanted: f32,
    matched: f32,
    score: f32,
    /// The worst tier among the matched ones.
    tier: Option<Tier>,
    best: Option<Value>,
}

struct PlaceView {
    rank: u8,
    factor: f32,
    serves: Serves,
    place: Option<PlaceIndex>,
    typed: bool,
}

/// A typed place decides before words do: what serves it, then what serves everybody, then the rest, far down.
fn typed_place(serves: Serves) -> (u8, f32) {
    match serves {
        Serves::Municipality => (0, 1.3),
        Serves::County => (0, 1.2),
        Serves::Part => (0, 1.1),
        Serves::Country => (1, 1.0),
        Serves::Elsewhere => (2, 0.5),
    }
}

/// "My place" weighs less than a typed one, but a neighbour's line stays a neighbour's.
fn my_place(serves: Serves) -> f32 {
    match serves {
        Serves::Municipality => 1.35,
        Serves::County => 1.25,
        Serves::Part => 1.1,
        Serves::Country => 1.0,
        Serves::Elsewhere => 0.5,
    }
}

/// Editorial order, where words leave it nearly equal.
fn priority(record: &Record) -> f32 {
    0.6 + 0.4 * f32::from(record.priority) / 100.0
}

/// A local member that is reached only through its general card says nothing that the card does not.
fn adds_nothing(record: &Record) -> bool {
    let only_general = |general: &String| record.through.iter().any(|through| through.record == *general);
    record.lines.iter().all(|line| line.to.number().is_none()) && record.general.as_ref().is_some_and(only_general)
}

/// What such a member counts.
const ADDS_NOTHING: f32 = 0.8;

/// Puts a local member that serves the place directly before its general card, if it came after it. Both were found; known
/// to cover the place, the local one is whom to call.
fn local_before_general(dataset: &Dataset, candidates: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < candidates.len() {
        let id = &dataset.records[candidates[at].record as usize].id;
        let local = candidates[at + 1..].iter().position(|candidate| {
            let record = &dataset.records[candidate.record as usize];
            candidate.serves_here
                && !candidate.order.partial
                && record.general.as_ref() == Some(id)
                && !adds_nothing(record)
        });
        if let Some(local) = local {
            let found = candidates.remove(at + 1 + local);
            candidates.insert(at, found);
            at += 1;
        }
        at += 1;
    }
}
