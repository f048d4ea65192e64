//! Which words stand in which records, and where in them. Built at start from the dataset; nothing of it is stored.

use super::lenience::Lenience;
use super::lexicon::{Found, Lexicon, Likeness, Typed, WordId};
use super::query::Query;
use crate::model::{Dataset, Mine, Record, Situation, Term, Vocabulary};
use crate::place::{AreaCode, Gazetteer, areas};
use crate::text::{plain, words, written};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

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

/// People type how a name begins: its later words count this much.
const LATER_WORD: f32 = 0.93;

/// A record whose topics are listed is most about the first: each later one counts this much less than the one before.
const LATER_TERM: f32 = 0.93;

/// The kind of centres and clinics for one sort of trouble.
const SUPPORT: &str = "support_service";

/// The words of a dataset.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    pub(crate) lexicon: Lexicon,
    postings: Vec<Vec<Posting>>,
    /// For each word the terms it stands in: thousands of everyday words are kept once a term, not once a record.
    term_postings: Vec<Vec<TermPosting>>,
    bearers: Vec<Bearers>,
    /// Words that carry no subject.
    stopwords: HashSet<String>,
    /// Spoken spellings and what is meant.
    spoken: HashMap<String, String>,
    /// For each word whether it is a place's name ("Socialjouren Falun").
    place_names: Vec<bool>,
    /// For each word whether the vocabulary explains it: such a word is a place only where nothing else speaks for it.
    explained: Vec<bool>,
    /// Names and ids as one word, for "exactly this record" and nearly it; beside each, whose they are.
    whole: Lexicon,
    whole_of: Vec<Vec<RecordIndex>>,
    /// Records by id.
    ids: HashMap<String, RecordIndex>,
    /// For each situation the one it lies within.
    outer: Vec<Option<usize>>,
    /// The local records under each of the general cards.
    members: [Vec<RecordIndex>; Mine::ALL.len()],
    /// Local support services that no general card of [`Mine`] stands for.
    support: Vec<RecordIndex>,
    /// Words and phrases that alone decide what a text tells of.
    signals: Vec<Signal>,
    /// Each record's numbers as digits: digits, record, position among its lines.
    pub(crate) numbers: Vec<(String, RecordIndex, usize)>,
    /// For each record the areas it covers.
    areas: Vec<Vec<AreaCode>>,
    /// Records reached through another one: the other, and who.
    pub(crate) through: Vec<(RecordIndex, RecordIndex)>,
}

impl Index {
    /// Reads all words of a dataset. Which of them are places, [`Index::with_places`] adds.
    pub(crate) fn new(dataset: &Dataset) -> Self {
        let mut raw = Raw::default();
        for (record, at) in dataset.records.iter().zip(0..) {
            raw.record(at, record);
        }
        for (term, at) in dataset.terms.iter().zip(0..) {
            raw.term(at, term);
        }
        for (lang, signal) in dataset.situations.iter().flat_map(|situation| &situation.signals) {
            for token in words(signal) {
                raw.word(&token.text, TOLERANT.contains(&lang.as_str()));
            }
        }
        let mut sorted: Vec<(String, RawWord)> = raw.words.into_iter().collect();
        sorted.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        let (tolerant, exact): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|(_, word)| word.tolerant);
        let names = |words: &[(String, RawWord)]| words.iter().map(|(word, _)| word.clone()).collect();
        let whole = Lexicon::new(raw.whole.keys().cloned().collect(), BTreeSet::new());
        let lexicon = Lexicon::new(names(&tolerant), names(&exact));
        // The dictionary keeps the order of both lists.
        let (mut explained, mut postings, mut term_postings) = (Vec::new(), Vec::new(), Vec::new());
        for (_, word) in tolerant.into_iter().chain(exact) {
            explained.push(word.explained);
            postings.push(word.postings);
            term_postings.push(word.terms);
        }
        Self {
            explained,
            spoken: dataset.spoken.iter().map(|(spelt, meant)| (written(spelt), meant.clone())).collect(),
            stopwords: dataset.stopwords.iter().map(|word| written(word)).collect(),
            place_names: vec![false; lexicon.len()],
            postings,
            term_postings,
            bearers: dataset.terms.iter().map(|term| bearers(term, dataset)).collect(),
            whole_of: raw.whole.into_values().collect(),
            whole,
            ids: (0..).zip(&dataset.records).map(|(at, record)| (record.id.clone(), at)).collect(),
            outer: outer(dataset),
            members: Mine::ALL.map(|mine| members(dataset, mine)),
            support: support(dataset),
            signals: signals(dataset, &lexicon),
            numbers: numbers(dataset),
            areas: dataset.records.iter().map(areas).collect(),
            through: through(dataset),
            lexicon,
        }
    }

    /// The same index, which knows which words are places' names.
    pub(crate) fn with_places(mut self, gazetteer: &Gazetteer) -> Self {
        self.place_names = self.lexicon.words().map(|(_, forms)| gazetteer.bears(forms)).collect();
        self
    }

    /// The same index, which forgives other things.
    pub(crate) fn forgiving(mut self, lenience: Lenience) -> Self {
        self.lexicon = self.lexicon.forgiving(lenience);
        self.whole = self.whole.forgiving(lenience);
        self
    }

    /// Where a word stands in records themselves.
    pub(crate) fn postings(&self, word: WordId) -> &[Posting] {
        &self.postings[word as usize]
    }

    /// Where a term stands that is worth so much of itself.
    pub(crate) fn bearers(&self, term: u32, share: f32) -> impl Iterator<Item = Posting> {
        let Bearers { field, records } = &self.bearers[term as usize];
        records.iter().map(move |(record, part)| Posting { record: *record, field: *field, share: share * part })
    }

    /// The terms a word stands for, each with the share of its phrase.
    pub(crate) fn terms(&self, word: WordId) -> impl Iterator<Item = (u32, f32)> {
        self.term_postings[word as usize].iter().map(|posting| (posting.term, posting.share))
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

    /// Local support services, each for topics of its own.
    pub(crate) fn support(&self) -> &[RecordIndex] {
        &self.support
    }

    /// The situations that a signal in the text decides for.
    pub(crate) fn signals(&self, query: &Query) -> Vec<usize> {
        let means = |word: &WordId| {
            let meant = |f: &&Found| !matches!(f.likeness, Likeness::Prefix | Likeness::Inside | Likeness::Abbreviated);
            query.units.iter().any(|unit| unit.found.iter().filter(meant).any(|f| f.word == *word))
        };
        let mut decided: Vec<usize> = self
            .signals
            .iter()
            .filter(|signal| signal.words.iter().all(means))
            .map(|signal| signal.situation)
            .collect();
        decided.dedup();
        decided
    }

    /// The areas a record covers.
    pub(crate) fn areas(&self, record: RecordIndex) -> &[AreaCode] {
        self.areas.get(record as usize).map_or(&[], Vec::as_slice)
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
        let plain = |f: &&Found| matches!(f.likeness, Likeness::Exact | Likeness::Folded);
        found.iter().filter(plain).any(|f| self.lexicon.is_tolerant(f.word) && self.explained[f.word as usize])
    }

    pub(crate) fn explains(&self, written: &str) -> bool {
        self.lexicon.id(written).is_some_and(|word| self.explained[word as usize])
    }

    /// Records with exactly this name or id, as one plain word.
    pub(crate) fn whole(&self, plain: &str) -> &[RecordIndex] {
        self.whole.id(plain).map_or(&[], |name| &self.whole_of[name as usize])
    }

    /// Records of which the whole text is a name with slips in it, each with how alike they are. Short names have too many
    /// neighbours.
    pub(crate) fn nearly_whole(&self, plain: &str) -> Vec<(RecordIndex, f32)> {
        let typed = Typed::new(plain);
        if typed.len < NEARLY_WHOLE_FROM {
            return Vec::new();
        }
        let near = self.whole.nearly(&typed).into_iter();
        near.flat_map(|f| self.whole_of[f.word as usize].iter().map(move |record| (*record, f.quality))).collect()
    }
}

/// A name as one plain word: how a whole query is compared with a whole name.
pub(crate) fn as_one_word(text: &str) -> String {
    words(text).iter().map(|token| plain(&written(&token.text))).collect()
}

/// What is gathered before the dictionary has its order.
#[derive(Default)]
struct Raw {
    words: HashMap<String, RawWord>,
    whole: BTreeMap<String, Vec<RecordIndex>>,
}

#[derive(Default)]
struct RawWord {
    /// Found with slips too.
    tolerant: bool,
    /// Said for a term, or of the same meaning as another.
    explained: bool,
    postings: Vec<Posting>,
    terms: Vec<TermPosting>,
}

/// Languages whose words are found with slips. In dozens of languages together any slip of the finger is a word of one of them.
const TOLERANT: [&str; 2] = ["sv", "en"];

impl Raw {
    fn word(&mut self, word: &str, tolerant: bool) -> &mut RawWord {
        let entry = self.words.entry(written(word)).or_default();
        entry.tolerant |= tolerant;
        entry
    }

    fn record(&mut self, at: RecordIndex, record: &Record) {
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
            self.whole(at, id);
        }
        for (field, text) in [
            (Field::Operator, record.operator.as_ref()),
            (Field::Summary, Some(&record.summary.sv)),
            (Field::Summary, Some(&record.summary.en)),
        ] {
            self.each(at, field, text.map_or("", String::as_str));
        }
    }

    fn name(&mut self, at: RecordIndex, field: Field, name: &str) {
        self.whole(at, name);
        self.each(at, field, name);
    }

    fn whole(&mut self, at: RecordIndex, name: &str) {
        let records = self.whole.entry(as_one_word(name)).or_default();
        if !records.contains(&at) {
            records.push(at);
        }
    }

    /// Every word of a text by itself.
    fn each(&mut self, record: RecordIndex, field: Field, text: &str) {
        for (place, token) in words(text).iter().enumerate() {
            let share = if field.is_name() && place > 0 { LATER_WORD } else { 1.0 };
            let postings = &mut self.word(&token.text, true).postings;
            match postings.iter_mut().rev().take_while(|p| p.record == record).find(|p| p.field == field) {
                Some(known) => known.share = known.share.max(share),
                None => postings.push(Posting { record, field, share }),
            }
        }
    }

    /// The labels of a term and what people say for it. A word of a phrase says only a part of it.
    #[allow(clippy::cast_precision_loss, reason = "phrases are short")]
    fn term(&mut self, at: u32, term: &Term) {
        let labels = [("sv", term.label.sv.as_str(), false), ("en", term.label.en.as_str(), false)];
        let spoken = term.words.iter().map(|(lang, word)| (lang.as_str(), word.as_str(), true));
        for (lang, phrase, is_spoken) in labels.into_iter().chain(spoken) {
            let tokens = words(phrase);
            let share = 1.0 / (tokens.len() as f32).sqrt();
            for token in tokens {
                let word = self.word(&token.text, TOLERANT.contains(&lang));
                word.explained |= is_spoken;
                let postings = &mut word.terms;
                match postings.last_mut().filter(|last| last.term == at) {
                    Some(last) => last.share = last.share.max(share),
                    None => postings.push(TermPosting { term: at, share }),
                }
            }
        }
    }
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
        let ids = |text: &str| words(text).iter().map(|token| lexicon.id(&written(&token.text))).collect::<Option<_>>();
        from.signals.iter().filter_map(|(_, text)| Some(Signal { situation, words: ids(text)? })).collect()
    };
    dataset.situations.iter().enumerate().flat_map(of).collect()
}

fn bearers(term: &Term, dataset: &Dataset) -> Bearers {
    let place_in = |list: &[String]| list.iter().zip(0..).find(|(id, _)| **id == term.id).map(|(_, place)| place);
    let part = |record: &Record| -> Option<f32> {
        let place = match term.of {
            Vocabulary::Kind => (record.kind == term.id).then_some(0),
            Vocabulary::Topic => place_in(&record.topics),
            Vocabulary::Audience => place_in(&record.audiences),
            Vocabulary::Everyday => None,
        };
        place.map(|place| LATER_TERM.powi(place))
    };
    let field = match term.of {
        Vocabulary::Kind => Field::Kind,
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

fn through(dataset: &Dataset) -> Vec<(RecordIndex, RecordIndex)> {
    let at: HashMap<&str, RecordIndex> = dataset.records.iter().zip(0..).map(|(r, i)| (r.id.as_str(), i)).collect();
    let links = dataset
        .records
        .iter()
        .zip(0..)
        .flat_map(|(record, from)| record.through.iter().map(move |through| (through.record.as_str(), from)));
    links.filter_map(|(to, from)| Some((*at.get(to)?, from))).collect()
}
