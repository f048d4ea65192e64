//! What the generator asks a dataset: who bears a name, a word, a number; and what is right for a query.

use lotsen_core::model::{Dataset, PlaceKind, Record, Term, Vocabulary};
use lotsen_core::place::{Gazetteer, PlaceIndex};
use lotsen_core::text::{plain, words, written};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A dataset with the look-ups that making and judging queries needs. Built from the dataset's own texts, not from the search:
/// what is right must not depend on what is measured.
pub(crate) struct Directory<'a> {
    pub(crate) dataset: &'a Dataset,
    pub(crate) gazetteer: Gazetteer,
    /// Names as one plain word, and who bears them.
    by_name: HashMap<String, Vec<u32>>,
    /// What names go on with from each of their words, sorted.
    endings: Vec<(String, u32)>,
    /// In whose names a word stands.
    by_word: HashMap<String, Vec<u32>>,
    /// Terms by id, each with its records.
    bearers: BTreeMap<(Vocabulary, String), Vec<u32>>,
    /// What people say, and the terms it stands in.
    phrases: HashMap<String, Vec<(Vocabulary, String)>>,
    /// All plain words of the directory.
    vocabulary: HashSet<String>,
    numbers: Vec<(String, u32)>,
}

impl<'a> Directory<'a> {
    pub(crate) fn new(dataset: &'a Dataset) -> Self {
        let mut made = Self {
            dataset,
            gazetteer: Gazetteer::new(&dataset.places),
            by_name: HashMap::new(),
            endings: Vec::new(),
            by_word: HashMap::new(),
            bearers: BTreeMap::new(),
            phrases: HashMap::new(),
            vocabulary: HashSet::new(),
            numbers: Vec::new(),
        };
        for (record, at) in dataset.records.iter().zip(0..) {
            made.record(record, at);
        }
        for term in &dataset.terms {
            made.term(term);
        }
        made.endings.sort_unstable();
        made.endings.dedup();
        made
    }

    fn record(&mut self, record: &Record, at: u32) {
        for name in names(record) {
            let parts = plain_words(name);
            once(self.by_name.entry(parts.concat()).or_default(), at);
            for word in &parts {
                once(self.by_word.entry(word.clone()).or_default(), at);
            }
            self.endings.extend((0..parts.len()).map(|from| (parts[from..].concat(), at)));
            self.vocabulary.extend(parts);
        }
        for text in [&record.summary.sv, &record.summary.en] {
            self.vocabulary.extend(plain_words(text));
        }
        for (of, id) in borne(record) {
            self.bearers.entry((of, id.clone())).or_default().push(at);
        }
        let numbers = record.lines.iter().filter_map(|line| line.to.number());
        self.numbers.extend(numbers.map(|number| (number.digits().to_owned(), at)));
    }

    fn term(&mut self, term: &Term) {
        for (_, phrase) in said(term) {
            let parts = plain_words(phrase);
            self.phrases.entry(parts.concat()).or_default().push((term.of, term.id.clone()));
            self.vocabulary.extend(parts);
        }
    }

    /// Whose name a text is, diacritics, blanks and case forgiven.
    pub(crate) fn named(&self, text: &str) -> &[u32] {
        self.by_name.get(&as_one_word(text)).map_or(&[], Vec::as_slice)
    }

    /// The records that bear a term by this phrase.
    pub(crate) fn about(&self, phrase: &str) -> Vec<u32> {
        let terms = self.phrases.get(&as_one_word(phrase)).into_iter().flatten();
        let mut records: Vec<u32> = terms.filter_map(|term| self.bearers.get(term)).flatten().copied().collect();
        records.extend(self.named(phrase));
        sorted(records)
    }

    /// Those of some records that answer for a place itself.
    pub(crate) fn local(&self, records: &[u32], place: PlaceIndex) -> Vec<u32> {
        let local = |at: &&u32| self.gazetteer.serves(&self.dataset.records[**at as usize], place).is_local();
        records.iter().filter(local).copied().collect()
    }

    /// Who is right when a name is meant: its bearers. Where several bear it, it says what they are rather than who: then the card
    /// that stands over them is right as well, and so is whoever has it within a longer name.
    pub(crate) fn meant(&self, name: &str) -> Vec<u32> {
        let bearers = self.named(name);
        if bearers.len() < 2 {
            return bearers.to_vec();
        }
        let general = |at: &u32| self.dataset.records[*at as usize].general.as_ref();
        let over: HashSet<&String> = bearers.iter().filter_map(general).collect();
        let cards = self.dataset.records.iter().zip(0..).filter(|(record, _)| over.contains(&record.id));
        sorted(cards.map(|(_, at)| at).chain(self.completing(name)).chain(bearers.iter().copied()).collect())
    }

    /// The records one of whose names is completed by going on typing: it goes on so from one of its words, or it has the typed
    /// words and one that begins like the last.
    pub(crate) fn completing(&self, beginning: &str) -> Vec<u32> {
        let parts = plain_words(beginning);
        let typed = parts.concat();
        let from = self.endings.partition_point(|(ending, _)| *ending < typed);
        let hits = self.endings[from..].iter().take_while(|(ending, _)| ending.starts_with(&typed));
        let mut records: Vec<u32> = hits.map(|(_, at)| *at).collect();
        if let Some((last, whole)) = parts.split_last()
            && let Some(candidates) = whole.first().and_then(|first| self.by_word.get(first))
        {
            let completes = |name: &String| {
                let own = plain_words(name);
                whole.iter().all(|word| own.contains(word)) && own.iter().any(|word| word.starts_with(last))
            };
            let bears = |at: &&u32| names(&self.dataset.records[**at as usize]).any(completes);
            records.extend(candidates.iter().filter(bears));
        }
        sorted(records)
    }

    /// The records one of whose own numbers holds these digits.
    pub(crate) fn numbered(&self, digits: &str) -> Vec<u32> {
        let holding = self.numbers.iter().filter(|(number, _)| number.contains(digits));
        sorted(holding.map(|(_, at)| *at).collect())
    }

    /// Whether a plain word stands anywhere in the directory.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.vocabulary.contains(word)
    }

    /// The terms that say what a record is: its kind and its first topics.
    pub(crate) fn terms_of(&self, record: &Record) -> Vec<&'a Term> {
        let ids = [(Vocabulary::Kind, &record.kind)].into_iter();
        let ids = ids.chain(record.topics.iter().take(2).map(|id| (Vocabulary::Topic, id)));
        ids.filter_map(|(of, id)| self.dataset.terms.iter().find(|term| term.of == of && term.id == *id)).collect()
    }

    /// The municipalities and counties a record names as its own.
    pub(crate) fn places_of(&self, record: &Record) -> Vec<PlaceIndex> {
        let codes = record.covers.iter().flat_map(|covers| &covers.areas);
        let places = codes.filter_map(|code| self.gazetteer.by_code(code));
        places.filter(|place| self.dataset.places[*place].kind != PlaceKind::Country).collect()
    }
}

/// All names of a record.
pub(crate) fn names(record: &Record) -> impl Iterator<Item = &String> {
    [&record.name.sv, &record.name.en].into_iter().chain(&record.also).chain(&record.former)
}

/// The terms that a record bears.
pub(crate) fn borne(record: &Record) -> impl Iterator<Item = (Vocabulary, &String)> {
    let kind = std::iter::once((Vocabulary::Kind, &record.kind));
    let topics = record.topics.iter().map(|id| (Vocabulary::Topic, id));
    let audiences = record.audiences.iter().map(|id| (Vocabulary::Audience, id));
    let format = record.resource.iter().filter_map(|resource| resource.format.as_ref());
    kind.chain(topics).chain(audiences).chain(format.map(|id| (Vocabulary::Format, id)))
}

/// What people say for a term, each with its language; the labels too.
pub(crate) fn said(term: &Term) -> impl Iterator<Item = (&str, &str)> {
    let labels = [("sv", term.label.sv.as_str()), ("en", term.label.en.as_str())];
    labels.into_iter().chain(term.said())
}

/// A text as one plain word.
pub(crate) fn as_one_word(text: &str) -> String {
    plain_words(text).concat()
}

fn plain_words(text: &str) -> Vec<String> {
    words(text).iter().map(|word| plain(&written(&word.text))).collect()
}

fn once(records: &mut Vec<u32>, at: u32) {
    if records.last() != Some(&at) {
        records.push(at);
    }
}

fn sorted(mut records: Vec<u32>) -> Vec<u32> {
    records.sort_unstable();
    records.dedup();
    records
}
