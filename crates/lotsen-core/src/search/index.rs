//! Which words stand in which records, and where in them. Built at start from the dataset; nothing of it is stored.

mod words;

use super::lenience::Lenience;
use super::lexicon::{Found, Lexicon, Likeness, Typed, WordId};
use super::lists::Lists;
use super::names::Names;
use super::query::{Query, Unit};
use super::standing::Standing;
use crate::model::{Dataset, Mine, Record, Situation, Term, Vocabulary};
use crate::place::{AreaCode, Gazetteer, areas};
use crate::text::{plain, written};
use std::collections::{HashMap, HashSet};
use words::Words;

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
            Self::Audience => 0.1,
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

/// A word among those of a term; it stands in every record that bears the term.
#[derive(Clone, Copy, Debug)]
struct TermPosting {
    term: u32,
    share: f32,
}

/// A term and the records that bear it, each with how much the record is about it.
#[derive(Clone, Debug)]
struct Bearers {
    field: Field,
    records: Vec<(RecordIndex, f32)>,
}

/// Words that together decide for a situation.
#[derive(Clone, Debug)]
struct Signal {
    situation: usize,
    words: Vec<WordId>,
}

/// Letters of a text that may be a whole name with slips in it.
const NEARLY_WHOLE_FROM: usize = 8;

/// A record whose topics are listed is most about the first: each later one counts this much less than the one before.
const LATER_TERM: f32 = 0.93;

/// The words of a phrase share one; the last digits are lost in the sum.
const WHOLE_PHRASE: f32 = 0.99;

/// The kind of centres and clinics for one sort of trouble.
const SUPPORT: &str = "support_service";

/// The words of a dataset.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    pub(crate) lexicon: Lexicon,
    postings: Lists<Posting>,
    /// For each word the terms it stands in: thousands of everyday words are kept once a term, not once a record.
    term_postings: Lists<TermPosting>,
    bearers: Vec<Bearers>,
    /// Words that carry no subject.
    stopwords: HashSet<String>,
    /// Words that are the name of a place too.
    namesakes: HashSet<String>,
    /// Spoken spellings and what is meant.
    spoken: HashMap<String, String>,
    /// For each word whether it is a place's name ("Socialjouren Falun").
    place_names: Vec<bool>,
    /// For each word whether the vocabulary explains it: such a word is a place only where nothing else speaks for it.
    explained: Vec<bool>,
    /// Names and ids as one word, for "exactly this record" and nearly it.
    whole: Names<RecordIndex>,
    /// Records by id.
    ids: HashMap<String, RecordIndex>,
    /// For each situation the one it lies within.
    outer: Vec<Option<usize>>,
    /// The local records under each of the general cards.
    members: [Vec<RecordIndex>; Mine::ALL.len()],
    /// For each record the general card it stands under.
    general: Vec<Option<RecordIndex>>,
    /// Local support services that no general card of [`Mine`] stands for.
    support: Vec<RecordIndex>,
    /// Words and phrases that alone decide what a text tells of.
    signals: Vec<Signal>,
    /// Each record's numbers as digits: digits, record, position among its lines.
    pub(crate) numbers: Vec<(String, RecordIndex, usize)>,
    /// For each record the areas it covers.
    areas: Vec<Vec<AreaCode>>,
    standings: Vec<Standing>,
    /// Records reached through another one: the other, and who.
    pub(crate) through: Vec<(RecordIndex, RecordIndex)>,
}

impl Index {
    /// Reads all words of a dataset. Which of them are places, [`Index::with_places`] adds.
    pub(crate) fn new(dataset: &Dataset) -> Self {
        let words = Words::of(dataset);
        let ids: HashMap<String, RecordIndex> =
            (0..).zip(&dataset.records).map(|(at, record)| (record.id.clone(), at)).collect();
        let general = |record: &Record| ids.get(record.general.as_ref()?).copied();
        let areas: Vec<Vec<AreaCode>> = dataset.records.iter().map(areas).collect();
        Self {
            explained: words.explained,
            spoken: dataset.spoken.iter().map(|(spelt, meant)| (written(spelt), meant.clone())).collect(),
            stopwords: dataset.stopwords.iter().map(|word| written(word)).collect(),
            namesakes: dataset.namesakes.iter().map(|word| written(word)).collect(),
            place_names: vec![false; words.lexicon.len()],
            postings: words.postings,
            term_postings: words.terms,
            bearers: dataset.terms.iter().map(|term| bearers(term, dataset)).collect(),
            whole: Names::new(&whole_names(dataset)),
            general: dataset.records.iter().map(general).collect(),
            through: through(dataset, &ids),
            ids,
            outer: outer(dataset),
            members: Mine::ALL.map(|mine| members(dataset, mine)),
            support: support(dataset),
            signals: signals(dataset, &words.lexicon),
            numbers: numbers(dataset),
            standings: dataset.records.iter().zip(&areas).map(|(record, areas)| Standing::of(record, areas)).collect(),
            areas,
            lexicon: words.lexicon,
        }
    }

    /// The same index, which knows which words are places' names.
    pub(crate) fn with_places(mut self, gazetteer: &Gazetteer) -> Self {
        for name in gazetteer.names() {
            for word in self.lexicon.like(name) {
                self.place_names[*word as usize] = true;
            }
        }
        self
    }

    /// The same index, which forgives other things.
    pub(crate) fn forgiving(mut self, lenience: Lenience) -> Self {
        self.lexicon = self.lexicon.forgiving(lenience);
        self.whole.lexicon = self.whole.lexicon.forgiving(lenience);
        self
    }

    /// Where a word stands in records themselves.
    pub(crate) fn postings(&self, word: WordId) -> &[Posting] {
        self.postings.get(word as usize)
    }

    /// How many terms there are.
    pub(crate) fn terms_in_all(&self) -> usize {
        self.bearers.len()
    }

    /// Where a term stands that is worth so much of itself.
    pub(crate) fn bearers(&self, term: u32, share: f32) -> impl Iterator<Item = Posting> {
        let Bearers { field, records } = &self.bearers[term as usize];
        records.iter().map(move |(record, part)| Posting { record: *record, field: *field, share: share * part })
    }

    /// The terms a word stands for, each with the share of its phrase.
    pub(crate) fn terms(&self, word: WordId) -> impl Iterator<Item = (u32, f32)> {
        self.term_postings.get(word as usize).iter().map(|posting| (posting.term, posting.share))
    }

    /// The record of an id it has now.
    pub(crate) fn record(&self, id: &str) -> Option<RecordIndex> {
        self.ids.get(id).copied()
    }

    /// The situation that a variant lies within.
    pub(crate) fn outer(&self, situation: usize) -> Option<usize> {
        self.outer.get(situation).copied().flatten()
    }

    /// The local records that may be "my" one.
    pub(crate) fn members(&self, mine: Mine) -> &[RecordIndex] {
        Mine::ALL.iter().position(|other| *other == mine).map_or(&[], |at| &self.members[at])
    }

    /// The general card that a local record stands under.
    pub(crate) fn general(&self, record: RecordIndex) -> Option<RecordIndex> {
        self.general.get(record as usize).copied().flatten()
    }

    /// Local support services, each for topics of its own.
    pub(crate) fn support(&self) -> &[RecordIndex] {
        &self.support
    }

    /// The situations that a signal in the text decides for.
    pub(crate) fn signals(&self, query: &Query) -> Vec<usize> {
        let is_meant = |f: &&Found| !matches!(f.likeness, Likeness::Prefix | Likeness::Inside | Likeness::Abbreviated);
        let mut meant: Vec<WordId> =
            query.units.iter().flat_map(|unit| unit.found.iter().filter(is_meant)).map(|f| f.word).collect();
        meant.sort_unstable();
        let is_said = |word: &WordId| meant.binary_search(word).is_ok();
        let mut decided: Vec<usize> = self
            .signals
            .iter()
            .filter(|signal| signal.words.iter().all(is_said))
            .map(|signal| signal.situation)
            .collect();
        decided.dedup();
        decided
    }

    /// The areas a record covers.
    pub(crate) fn areas(&self, record: RecordIndex) -> &[AreaCode] {
        self.areas.get(record as usize).map_or(&[], Vec::as_slice)
    }

    /// What a record is worth before anything is asked.
    pub(crate) fn standing(&self, record: RecordIndex) -> Standing {
        self.standings[record as usize]
    }

    /// What a spoken spelling means, one word or several.
    pub(crate) fn spoken(&self, word: &str) -> Option<&str> {
        self.spoken.get(word).map(String::as_str)
    }

    pub(crate) fn is_stopword(&self, written: &str) -> bool {
        self.stopwords.contains(written)
    }

    pub(crate) fn is_place_name(&self, word: WordId) -> bool {
        self.place_names[word as usize]
    }

    /// Whether a typed word is, as it stands, one that the vocabulary has in Swedish or English.
    pub(crate) fn is_plain_word(&self, found: &[Found]) -> bool {
        let plain = |f: &&Found| f.likeness.is_plain();
        found.iter().filter(plain).any(|f| self.lexicon.is_tolerant(f.word) && self.explained[f.word as usize])
    }

    /// Whether a word is one of a language and the name of a place too.
    pub(crate) fn is_namesake(&self, written: &str) -> bool {
        let base = written.strip_suffix('s').unwrap_or(written);
        [written, base].iter().any(|word| self.namesakes.contains(*word))
    }

    /// Whether words say what sort of thing is looked for: a coordinator, a "youth clinic".
    pub(crate) fn says_kind<'a>(&self, units: impl Iterator<Item = &'a Unit>) -> bool {
        let meant = |f: &&Found| f.likeness.is_plain();
        let mut shares: HashMap<u32, f32> = HashMap::new();
        for found in units.flat_map(|unit| unit.found.iter().filter(meant)) {
            for (term, share) in self.terms(found.word) {
                *shares.entry(term).or_default() += share;
            }
        }
        let says =
            |(term, share): (&u32, &f32)| *share >= WHOLE_PHRASE && self.bearers[*term as usize].field == Field::Kind;
        shares.iter().any(says)
    }

    pub(crate) fn explains(&self, written: &str) -> bool {
        self.lexicon.id(written).is_some_and(|word| self.explained[word as usize])
    }

    /// Records with exactly this name or id, as one plain word.
    pub(crate) fn whole(&self, plain: &str) -> &[RecordIndex] {
        self.whole.lexicon.id(plain).map_or(&[], |name| self.whole.bearers(name))
    }

    /// Records of which the whole text is a name with slips in it, each with how alike they are. Short names have too many
    /// neighbours.
    pub(crate) fn nearly_whole(&self, plain: &str) -> Vec<(RecordIndex, f32)> {
        let typed = Typed::new(plain);
        if typed.len < NEARLY_WHOLE_FROM {
            return Vec::new();
        }
        let near = self.whole.lexicon.nearly(&typed).into_iter();
        near.flat_map(|f| self.whole.bearers(f.word).iter().map(move |record| (*record, f.quality))).collect()
    }
}

/// A name as one plain word: how a whole query is compared with a whole name.
pub(crate) fn as_one_word(text: &str) -> String {
    crate::text::words(text).iter().map(|token| plain(&written(&token.text))).collect()
}

/// The names and ids of all records, as one word each.
fn whole_names(dataset: &Dataset) -> Vec<(String, RecordIndex)> {
    let of = |(at, record): (RecordIndex, &Record)| -> Vec<(String, RecordIndex)> {
        let ids = record.was.iter().chain([&record.id]);
        names(record).map(|(_, name)| name).chain(ids).map(|name| (as_one_word(name), at)).collect()
    };
    (0..).zip(&dataset.records).flat_map(of).collect()
}

/// All that a record is called, and by which field.
fn names(record: &Record) -> impl Iterator<Item = (Field, &String)> {
    let now = [&record.name.sv, &record.name.en].into_iter().map(|name| (Field::Name, name));
    let also = record.also.iter().map(|name| (Field::Also, name));
    now.chain(also).chain(record.former.iter().map(|name| (Field::Former, name)))
}

fn outer(dataset: &Dataset) -> Vec<Option<usize>> {
    let ids: HashMap<&str, usize> = dataset.situations.iter().enumerate().map(|(at, s)| (s.id.as_str(), at)).collect();
    dataset.situations.iter().map(|situation| ids.get(situation.within.as_deref()?).copied()).collect()
}

fn members(dataset: &Dataset, mine: Mine) -> Vec<RecordIndex> {
    (0..).zip(&dataset.records).filter(|(_, record)| mine.may_be(record)).map(|(at, _)| at).collect()
}

fn support(dataset: &Dataset) -> Vec<RecordIndex> {
    let is_mine = |general: &String| Mine::ALL.iter().any(|mine| mine.general() == general);
    let is_support = |record: &Record| record.kind == SUPPORT && !record.general.as_ref().is_some_and(is_mine);
    (0..).zip(&dataset.records).filter(|(_, record)| is_support(record)).map(|(at, _)| at).collect()
}

fn signals(dataset: &Dataset, lexicon: &Lexicon) -> Vec<Signal> {
    let of = |(situation, from): (usize, &Situation)| -> Vec<Signal> {
        let ids = |text: &str| {
            crate::text::words(text).iter().map(|token| lexicon.id(&written(&token.text))).collect::<Option<_>>()
        };
        from.signals.iter().filter_map(|(_, text)| Some(Signal { situation, words: ids(text)? })).collect()
    };
    dataset.situations.iter().enumerate().flat_map(of).collect()
}

fn bearers(term: &Term, dataset: &Dataset) -> Bearers {
    let listed = |list: &[String]| {
        let place = list.iter().zip(0..).find(|(id, _)| **id == term.id).map(|(_, place)| place)?;
        Some(LATER_TERM.powi(place))
    };
    let part = |record: &Record| match term.of {
        Vocabulary::Kind => (record.kind == term.id).then_some(1.0),
        Vocabulary::Topic => listed(&record.topics),
        Vocabulary::Audience => listed(&record.audiences),
        Vocabulary::Format => {
            let format = record.resource.as_ref()?.format.as_ref()?;
            (*format == term.id).then_some(1.0)
        }
        Vocabulary::Everyday => None,
    };
    let field = match term.of {
        Vocabulary::Kind | Vocabulary::Format => Field::Kind,
        Vocabulary::Topic => Field::Topic,
        Vocabulary::Audience => Field::Audience,
        Vocabulary::Everyday => Field::Summary,
    };
    let records = dataset.records.iter().zip(0..).filter_map(|(record, at)| Some((at, part(record)?)));
    Bearers { field, records: records.collect() }
}

fn numbers(dataset: &Dataset) -> Vec<(String, RecordIndex, usize)> {
    let lines = (0..).zip(&dataset.records).flat_map(|(at, record)| {
        record
            .lines
            .iter()
            .enumerate()
            .filter_map(move |(line, l)| Some((l.to.number()?.digits().to_owned(), at, line)))
    });
    lines.collect()
}

fn through(dataset: &Dataset, ids: &HashMap<String, RecordIndex>) -> Vec<(RecordIndex, RecordIndex)> {
    let links = (0..).zip(&dataset.records).flat_map(|(from, record)| record.through.iter().map(move |to| (to, from)));
    links.filter_map(|(to, from)| Some((*ids.get(&to.record)?, from))).collect()
}
