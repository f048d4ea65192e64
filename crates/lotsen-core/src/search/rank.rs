//! From understood words to ranked records.

mod stand_in;

use super::advice::Advice;
use super::index::{Field, Index, RecordIndex};
use super::query::Query;
use super::worth::{Board, Column, NumberMatch, Value, number_values};
use super::{Hit, Question, Tier, Why};
use crate::model::{Dataset, Record};
use crate::place::{Gazetteer, PlaceIndex, Serves};
use std::collections::HashMap;

/// A record while it is ranked.
struct Candidate {
    record: RecordIndex,
    order: Order,
    tier: Tier,
    score: f32,
    /// What says most for it among the words.
    best: Option<Value>,
    place: PlaceView,
    /// Found by words, numbers or places, not only by advice.
    by_words: bool,
    /// All words that count stand in its names or say what sort of thing it is: somebody looks for it.
    named: bool,
}

/// More hits than this are never wanted.
const MOST: usize = 120;

/// What decides before the score does; smaller comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(clippy::struct_excessive_bools, reason = "each is a step of the order, compared one after the other")]
struct Order {
    /// The text is exactly the record's name, number or id.
    not_whole: bool,
    /// Somebody is in danger, and this is not whom to call then.
    not_first: bool,
    /// No situation that the text tells of leads to it.
    not_led: bool,
    /// For another place than the one typed, and without that in its name.
    elsewhere: bool,
    /// Some word that carries a subject stands nowhere in it.
    partial: bool,
    /// How it stands to the place typed, else to mine: 0 serves it, 1 serves everybody, 2 another one.
    place: u8,
    /// Not every typed word stands in its name or says what sort of thing it is.
    not_said: bool,
    tier: Tier,
}

/// Ranks all records for a query.
pub(super) fn rank(
    dataset: &Dataset,
    index: &Index,
    gazetteer: &Gazetteer,
    query: &Query,
    advice: &Advice<'_>,
    question: &Question<'_>,
) -> Vec<Hit> {
    let whole = index.whole(&query.whole);
    let nearly =
        if whole.is_empty() && query.places.is_empty() { index.nearly_whole(&query.whole) } else { Vec::new() };
    let board = Board::new(&query.units, index, dataset.records.len());
    let counting = board.columns.iter().filter(|column| column.counts).count();
    let context = Context {
        dataset,
        index,
        gazetteer,
        query,
        advice,
        question,
        board,
        tells: advice.is_told && counting == 1 && query.units.len() >= SENTENCE,
        digits: query.digits.as_deref().map(|digits| number_values(digits, index)).unwrap_or_default(),
        whole,
        nearly_whole: nearly.into_iter().collect(),
    };
    let mut candidates: Vec<Candidate> = Vec::with_capacity(context.board.records.len());
    candidates.extend(context.records().filter_map(|at| context.candidate(at)));
    if candidates.iter().any(|candidate| candidate.named) {
        // Somebody looks for a thing by name: what the words may tell of besides decides nothing, unless it is clearly danger.
        let first = advice.first.filter(|_| advice.is_clear);
        let service_at_place = !query.places.is_empty()
            && candidates.iter().any(|c| c.named && dataset.records[c.record as usize].resource.is_none());
        candidates.retain(|candidate| candidate.by_words || first == Some(candidate.record));
        for candidate in &mut candidates {
            candidate.order.not_first = first != Some(candidate.record);
            // That a local record has to do with a sort of service does not make it one.
            let beside = service_at_place && !candidate.named;
            candidate.order.place = candidate.order.place.max(u8::from(beside));
        }
        context.stand_in(&mut candidates);
    } else {
        for candidate in &mut candidates {
            context.follow_advice(candidate);
        }
    }
    keep_best(&mut candidates, MOST);
    if query.places.is_empty() && question.place.is_none() {
        general_before_local(index, &mut candidates);
    } else {
        local_before_general(index, &mut candidates);
    }
    candidates.iter().map(|candidate| context.hit(candidate)).collect()
}

/// The best in their order, so many at most.
fn keep_best(candidates: &mut Vec<Candidate>, most: usize) {
    let by_rank = |a: &Candidate, b: &Candidate| {
        a.order.cmp(&b.order).then(b.score.total_cmp(&a.score)).then(a.record.cmp(&b.record))
    };
    if candidates.len() > most {
        candidates.select_nth_unstable_by(most, by_rank);
        candidates.truncate(most);
    }
    candidates.sort_unstable_by(by_rank);
}

struct Context<'a> {
    dataset: &'a Dataset,
    index: &'a Index,
    gazetteer: &'a Gazetteer,
    query: &'a Query,
    advice: &'a Advice<'a>,
    question: &'a Question<'a>,
    board: Board,
    /// The text tells of something in a sentence around one word that counts.
    tells: bool,
    digits: HashMap<RecordIndex, NumberMatch>,
    /// Records of which the whole text is a name.
    whole: &'a [RecordIndex],
    /// Records of which the whole text is a name with slips in it.
    nearly_whole: HashMap<RecordIndex, f32>,
}

/// What a situation adds when it is certain and the record the first it leads to.
const SITUATION: f32 = 1.2;

/// Words of the shortest sentence.
const SENTENCE: usize = 3;

/// A record is led to by a situation from this on.
const LED: f32 = 0.12;

/// Weight of a typed place's own word in a record's name, beside the words that carry the subject.
const PLACE_WORD: f32 = 0.3;

/// A typed place stands in a name that holds it nearly as well as with one slip.
const BORNE: f32 = 0.7;

impl Context<'_> {
    /// Every record that may be a hit, each once.
    fn records(&self) -> impl Iterator<Item = RecordIndex> {
        let led = self.advice.led.keys().chain(&self.advice.first);
        let others = self
            .digits
            .keys()
            .chain(self.nearly_whole.keys())
            .chain(self.whole)
            .chain(led)
            .copied()
            .filter(|at| self.board.row(*at).is_none());
        let mut others: Vec<RecordIndex> = others.collect();
        others.sort_unstable();
        others.dedup();
        let nothing_but_places = !self.query.places.is_empty() && !self.board.some_count;
        let all = if nothing_but_places { self.dataset.records.len() } else { 0 };
        let all = (0..).take(all).filter(|at| self.board.row(*at).is_none() && !others.contains(at));
        let all: Vec<RecordIndex> = all.collect();
        self.board.records.iter().copied().chain(others).chain(all)
    }

    /// A record that may be a hit: found by what was typed, or advised and for this place.
    fn candidate(&self, at: RecordIndex) -> Option<Candidate> {
        let candidate = self.weighed(at);
        let advised = self.advice.first == Some(at) || self.advice.led.contains_key(&at);
        (candidate.by_words || (advised && candidate.place.serves != Serves::Elsewhere)).then_some(candidate)
    }

    /// What speaks for a record.
    fn weighed(&self, at: RecordIndex) -> Candidate {
        let record = &self.dataset.records[at as usize];
        let number = self.digits.get(&at);
        let words = self.words(at);
        let place = self.place(at);
        let whole = self.is_whole(at, &place);
        let served = !self.query.places.is_empty() && place.rank == 0;
        let nearly = self.nearly_whole.get(&at).copied();
        let by_words =
            words.matched > 0.0 || number.is_some() || whole || nearly.is_some() || (served && words.wanted == 0.0);
        let share = if words.wanted > 0.0 { words.matched / words.wanted } else { 1.0 };
        let tier = Self::tier(&words, number, whole).min(nearly.map_or(Tier::Partial, |_| Tier::Misspelt));
        let share = if nearly.is_some() { 1.0 } else { share };
        let partial = tier == Tier::Partial;
        // A name with slips in it stands after the words of others, before their slips and what they are about.
        let step = if nearly.is_some() { tier.min(Tier::Folded) } else { tier };
        let order = Order {
            not_whole: !whole,
            not_first: true,
            not_led: true,
            elsewhere: place.typed && place.serves == Serves::Elsewhere && !words.bears_place,
            partial,
            place: place.rank,
            not_said: !words.said,
            tier: step,
        };
        let base = words.score.max(number.map_or(0.0, |number| number.worth)).max(nearly.unwrap_or(0.0));
        let worth = base * (0.25 + 0.75 * share * share);
        let standing = self.index.standing(at).weight;
        let score = (worth + 0.05) * standing * place.factor * self.role(record);
        let named = (words.named && !partial) || nearly.is_some();
        Candidate { record: at, order, tier, score, best: words.best, place, by_words, named: named || whole }
    }

    /// Whether a word is meant as a part of a name: one of the language begins none, and in a sentence around it that tells of
    /// something ("jag skär mig") it is none with another ending or a slip either.
    fn names(&self, value: Value, column: Column) -> bool {
        let begins = value.tier == Tier::Prefix && column.is_plain_word;
        let loose = value.field.is_name() && value.tier != Tier::Exact;
        value.names() && !begins && !(self.tells && loose)
    }

    /// The situations the text tells of lift what they lead to above what merely shares words with it.
    fn follow_advice(&self, candidate: &mut Candidate) {
        candidate.order.not_first = self.advice.first != Some(candidate.record);
        let led = self.advice.led.get(&candidate.record).map_or(0.0, |led| led.worth);
        if candidate.order.place > 1 || (led < LED && candidate.order.not_first) {
            return;
        }
        candidate.order = Order { not_led: false, partial: false, tier: Tier::Exact, ..candidate.order };
        candidate.tier = candidate.tier.min(Tier::Related);
        let fit = self.advice.speaker.fit(&self.dataset.records[candidate.record as usize]);
        candidate.score = fit * (candidate.score + SITUATION * led);
    }

    /// A name that several bear is this place's before it is another's; one that only this record bears is meant.
    fn is_whole(&self, at: RecordIndex, place: &PlaceView) -> bool {
        self.whole.contains(&at) && !(place.serves == Serves::Elsewhere && self.whole.len() > 1)
    }

    fn tier(words: &Words, number: Option<&NumberMatch>, whole: bool) -> Tier {
        let partial = words.matched < 0.999 * words.wanted;
        match (whole, number) {
            (true, _) => Tier::Exact,
            (false, _) if partial => Tier::Partial,
            (false, Some(number)) => number.tier.max(words.tier.unwrap_or(Tier::Exact)),
            (false, None) => words.tier.unwrap_or(Tier::Related),
        }
    }

    fn hit(&self, candidate: &Candidate) -> Hit {
        let at = candidate.record;
        let mut why = Self::why(&self.dataset.records[at as usize], candidate, self.digits.get(&at).copied());
        if !candidate.order.not_led {
            let topic = || self.dataset.records[at as usize].topics.first().cloned().map(Why::Topic);
            let led = self.advice.led.get(&at).map(|led| Why::Situation(led.by));
            why.splice(0..0, led.or_else(|| topic().filter(|_| candidate.best.is_none())));
        }
        Hit { record: at as usize, tier: candidate.tier, why }
    }

    /// What the typed words are worth in a record.
    fn words(&self, at: RecordIndex) -> Words {
        let digits_found = self.digits.contains_key(&at);
        let row = self.board.row(at);
        let mut sum = Words { named: true, said: true, bears_place: true, ..Words::default() };
        let (mut total, mut value_sum, mut telling) = (0.0, 0.0, 0);
        for (position, (column, unit)) in self.board.columns.iter().zip(&self.query.units).enumerate() {
            if unit.is_digits && digits_found {
                continue;
            }
            let value = row.and_then(|values| values[position]);
            sum.bears_place &= !unit.is_place || value.is_some_and(|value| value.names() && value.worth >= BORNE);
            // Beside nothing but a place a small word says nothing.
            if self.board.some_count || unit.weight >= 1.0 {
                sum.said &= value.is_some_and(Value::names);
                telling += 1;
            }
            let weight = if unit.is_place { PLACE_WORD * column.weight } else { column.weight };
            if column.counts {
                sum.wanted += column.weight;
            }
            if column.counts || unit.is_place || value.is_some() {
                total += weight;
            }
            let Some(value) = value else { continue };
            value_sum += weight * value.worth;
            if column.counts {
                sum.matched += column.weight;
                sum.tier = sum.tier.max(Some(value.tier));
                sum.named &= self.names(value, *column);
            }
            if !unit.is_place && sum.best.is_none_or(|best: Value| best.worth < value.worth) {
                sum.best = Some(value);
            }
        }
        sum.named &= sum.matched > 0.0;
        // One word alone is said by many names.
        sum.said &= telling > 1;
        // A place alone asks for what serves it, whatever that is called.
        sum.score = if total > 0.0 && self.board.some_count { value_sum / total } else { 0.0 };
        sum
    }

    fn place(&self, at: RecordIndex) -> PlaceView {
        let serves = |place: &PlaceIndex| self.gazetteer.covers(self.index.areas(at), *place);
        if let Some((first, others)) = self.query.places.split_first() {
            let nearest = std::iter::once((serves(first), *first, 1.0_f32))
                .chain(others.iter().map(|place| (serves(place), *place, 0.9)))
                .min_by(|a, b| a.0.cmp(&b.0).then(b.2.total_cmp(&a.2)));
            let (serves, place, second) = nearest.unwrap_or((Serves::Country, *first, 1.0));
            let (rank, factor) = typed_place(serves);
            return PlaceView { rank, factor: factor * second, serves, place: Some(place), typed: true };
        }
        let Some(place) = self.question.place else {
            let factor = if self.index.standing(at).is_local { SOMEWHERE } else { 1.0 };
            return PlaceView { rank: 0, factor, serves: Serves::Country, place: None, typed: false };
        };
        let serves = serves(&place);
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

    fn why(record: &Record, Candidate { best, place, .. }: &Candidate, number: Option<NumberMatch>) -> Vec<Why> {
        let mut why = Vec::new();
        if let Some(number) = number {
            let own = number.line.and_then(|line| record.lines.get(line)).and_then(|line| line.to.number());
            why.push(own.map_or(Why::ThroughNumber, |number| Why::Number(number.shown().to_owned())));
        }
        if let Some(best) = best {
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

#[derive(Default)]
struct Words {
    /// Weight of the words that carry a subject, and of those of them that stand in the record.
    wanted: f32,
    matched: f32,
    score: f32,
    /// The worst tier among the matched ones.
    tier: Option<Tier>,
    /// Each matched word stands in a name or says what sort of thing it is.
    named: bool,
    /// Every typed word, small ones and places too, stands in its name or says what sort of thing it is.
    said: bool,
    /// The typed place stands whole in its name.
    bears_place: bool,
    best: Option<Value>,
}

/// How a record stands to the place that was typed, or the user's.
#[derive(Clone, Copy, Debug)]
struct PlaceView {
    rank: u8,
    factor: f32,
    serves: Serves,
    place: Option<PlaceIndex>,
    typed: bool,
}

impl PlaceView {
    fn is_here(&self) -> bool {
        self.place.is_some() && self.serves.is_local()
    }
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

/// What a local record counts where no place is known: it serves this one hardly.
const SOMEWHERE: f32 = 0.75;

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

/// Where no place is known, a general card is whom to call: it goes before its local members, unless the words say more of one of
/// them than of it.
fn general_before_local(index: &Index, candidates: &mut [Candidate]) {
    let words = |candidate: &Candidate| {
        let Order { not_whole, not_said, partial, tier, .. } = candidate.order;
        (not_whole, not_said, partial, tier)
    };
    bring_forward(candidates, |general, local| {
        index.general(local.record) == Some(general.record) && words(general) <= words(local)
    });
}

/// Puts a local member that serves the place directly before its general card, if it came after it. Both were found; known
/// to cover the place, the local one is whom to call.
fn local_before_general(index: &Index, candidates: &mut [Candidate]) {
    bring_forward(candidates, |local, general| {
        local.place.is_here()
            && !local.order.partial
            && index.general(local.record) == Some(general.record)
            && !index.standing(local.record).adds_nothing
    });
}

/// Moves directly before each candidate the first later one that `goes_before` it.
fn bring_forward(candidates: &mut [Candidate], goes_before: impl Fn(&Candidate, &Candidate) -> bool) {
    let mut at = 0;
    while at < candidates.len() {
        if let Some(later) = (at + 1..candidates.len()).find(|later| goes_before(&candidates[*later], &candidates[at]))
        {
            candidates[at..=later].rotate_right(1);
            at += 1;
        }
        at += 1;
    }
}
