//! Which words stand in which records, and where in them. Built at start from the dataset; nothing of it is stored.

use super::lexicon::{Lexicon, WordId};
use crate::model::{Dataset, Record, Term, Vocabulary};
use crate::place::Gazetteer;
use crate::text::{Forms, words};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Position of a record in the dataset: its editorial order.
pub(crate) type RecordIndex = u32;

/// Where in a record a word stands, by weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Field {
    Name,
    Also,
    Former,
    Kind,
    Topic,
    Operator,
    Audience,
    Summary,
}

impl Field {
    /// How much a word in this field says about what the record is.
    pub(crate) fn weight(self) -> f32 {
        match self {
            Self::Name => 1.0,
            Self::Also => 0.97,
            Self::Former => 0.90,
            Self::Kind => 0.80,
            Self::Topic => 0.60,
            Self::Operator => 0.50,
            Self::Audience => 0.35,
            Self::Summary => 0.25,
        }
    }

    /// The record's own names, as opposed to what it is about.
    pub(crate) fn is_name(self) -> bool {
        matches!(self, Self::Name | Self::Also | Self::Former)
    }
}

/// A word in a record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Posting {
    pub(crate) record: RecordIndex,
    pub(crate) field: Field,
    /// Which share of its phrase the word is: 1 for a word by itself.
    pub(crate) share: f32,
}

/// The words of a dataset.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    pub(crate) lexicon: Lexicon,
    postings: Vec<Vec<Posting>>,
    /// Words that carry no subject.
    stopwords: HashSet<String>,
    /// Words that are places' names ("Socialjouren Falun").
    place_names: HashSet<WordId>,
    /// Words that the vocabulary explains: such a word is a place only where nothing else speaks for it.
    explained: HashSet<WordId>,
    /// Other words of the same meaning.
    synonyms: HashMap<WordId, Vec<WordId>>,
    /// Names and ids as one word, for "exactly this record".
    whole: HashMap<String, Vec<RecordIndex>>,
    /// Each record's numbers as digits: digits, record, position among its lines.
    pub(crate) numbers: Vec<(String, RecordIndex, usize)>,
    /// Records reached through another one: the other, and who.
    pub(crate) through: Vec<(RecordIndex, RecordIndex)>,
}

impl Index {
    /// Reads all words of a dataset.
    pub(crate) fn new(dataset: &Dataset, gazetteer: &Gazetteer) -> Self {
        let mut raw = Raw::default();
        for (record, at) in dataset.records.iter().zip(0..) {
            raw.record(at, record, dataset);
        }
        for word in dataset.synonyms.iter().flatten() {
            raw.words.entry(Forms::of(word).written).or_default();
        }
        let lexicon = Lexicon::new(raw.words.keys().cloned().collect());
        let id = |word: &str| lexicon.id(&Forms::of(word).written);
        let mut synonyms: HashMap<WordId, Vec<WordId>> = HashMap::new();
        for group in &dataset.synonyms {
            let ids: Vec<WordId> = group.iter().filter_map(|word| id(word)).collect();
            for word in &ids {
                synonyms.entry(*word).or_default().extend(ids.iter().copied().filter(|other| other != word));
            }
        }
        let vocabulary = dataset.terms.iter().flat_map(|term| &term.words).map(|(_, word)| word);
        let explained = vocabulary.chain(dataset.synonyms.iter().flatten()).flat_map(|phrase| words(phrase));
        Self {
            explained: explained.filter_map(|token| id(&token.text)).collect(),
            stopwords: dataset.stopwords.iter().map(|word| Forms::of(word).written).collect(),
            place_names: lexicon.words().filter(|(_, forms)| gazetteer.is_name(&forms.plain)).map(|(id, _)| id).collect(),
            synonyms,
            postings: raw.words.into_values().collect(),
            whole: raw.whole,
            numbers: numbers(dataset),
            through: through(dataset),
            lexicon,
        }
    }

    pub(crate) fn postings(&self, word: WordId) -> &[Posting] {
        &self.postings[word as usize]
    }

    pub(crate) fn synonyms(&self, word: WordId) -> &[WordId] {
        self.synonyms.get(&word).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn is_stopword(&self, written: &str) -> bool {
        self.stopwords.contains(written)
    }

    pub(crate) fn is_place_name(&self, word: WordId) -> bool {
        self.place_names.contains(&word)
    }

    pub(crate) fn explains(&self, written: &str) -> bool {
        self.lexicon.id(written).is_some_and(|word| self.explained.contains(&word))
    }

    /// Records with exactly this name or id, as one plain word.
    pub(crate) fn whole(&self, plain: &str) -> &[RecordIndex] {
        self.whole.get(plain).map_or(&[], Vec::as_slice)
    }
}

/// A name as one plain word: how a whole query is compared with a whole name.
pub(crate) fn as_one_word(text: &str) -> String {
    words(text).iter().map(|token| Forms::of(&token.text).plain).collect()
}

/// What is gathered before the dictionary has its order.
#[derive(Default)]
struct Raw {
    words: BTreeMap<String, Vec<Posting>>,
    whole: HashMap<String, Vec<RecordIndex>>,
}

impl Raw {
    fn record(&mut self, at: RecordIndex, record: &Record, dataset: &Dataset) {
        for name in [&record.name.sv, &record.name.en] {
            self.name(at, Field::Name, name);
        }
        for name in &record.also {
            self.name(at, Field::Also, name);
        }
        for name in &record.former {
            self.name(at, Field::Former, name);
        }
        for id in record.was.iter().chain([&record.id]) {
            self.whole.entry(as_one_word(id)).or_default().push(at);
        }
        for text in record.operator.iter() {
            self.phrase(at, Field::Operator, text);
        }
        for text in [&record.summary.sv, &record.summary.en] {
            self.each(at, Field::Summary, text);
        }
        self.terms(at, Field::Kind, dataset, |term| term.of == Vocabulary::Kind && term.id == record.kind);
        self.terms(at, Field::Topic, dataset, |term| {
            term.of == Vocabulary::Topic && record.topics.contains(&term.id)
        });
        self.terms(at, Field::Audience, dataset, |term| {
            term.of == Vocabulary::Audience && record.audiences.contains(&term.id)
        });
    }

    fn name(&mut self, at: RecordIndex, field: Field, name: &str) {
        let records = self.whole.entry(as_one_word(name)).or_default();
        if !records.contains(&at) {
            records.push(at);
        }
        self.each(at, field, name);
    }

    fn terms(&mut self, at: RecordIndex, field: Field, dataset: &Dataset, wanted: impl Fn(&Term) -> bool) {
        for term in dataset.terms.iter().filter(|term| wanted(term)) {
            let labels = [&term.label.sv, &term.label.en];
            for phrase in labels.into_iter().chain(term.words.iter().map(|(_, word)| word)) {
                self.phrase(at, field, phrase);
            }
        }
    }

    /// Every word of a text by itself.
    fn each(&mut self, at: RecordIndex, field: Field, text: &str) {
        for token in words(text) {
            self.add(&token.text, Posting { record: at, field, share: 1.0 });
        }
    }

    /// A phrase: each of its words says only a part of it.
    #[allow(clippy::cast_precision_loss, reason = "phrases are short")]
    fn phrase(&mut self, at: RecordIndex, field: Field, phrase: &str) {
        let tokens = words(phrase);
        let share = 1.0 / (tokens.len() as f32).sqrt();
        for token in tokens {
            self.add(&token.text, Posting { record: at, field, share });
        }
    }

    fn add(&mut self, word: &str, posting: Posting) {
        let postings = self.words.entry(Forms::of(word).written).or_default();
        match postings.iter_mut().find(|p| p.record == posting.record && p.field == posting.field) {
            Some(known) => known.share = known.share.max(posting.share),
            None => postings.push(posting),
        }
    }
}

fn numbers(dataset: &Dataset) -> Vec<(String, RecordIndex, usize)> {
    let lines = (0..).zip(&dataset.records).flat_map(|(at, record)| {
        record.lines.iter().enumerate().filter_map(move |(line, l)| Some((l.to.number()?.digits().to_owned(), at, line)))
    });
    lines.collect()
}

fn through(dataset: &Dataset) -> Vec<(RecordIndex, RecordIndex)> {
    let at: HashMap<&str, RecordIndex> = dataset.records.iter().zip(0..).map(|(r, i)| (r.id.as_str(), i)).collect();
    let links = dataset.records.iter().zip(0..).flat_map(|(record, from)| {
        record.through.iter().map(move |through| (through.record.as_str(), from))
    });
    links.filter_map(|(to, from)| Some((*at.get(to)?, from))).collect()
}

