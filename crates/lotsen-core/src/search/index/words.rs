//! From a dataset's texts to its dictionary, and where each word stands.

use super::{Field, Posting, RecordIndex, TermPosting, names};
use crate::model::{Dataset, Record, Term};
use crate::search::lexicon::{Lexicon, WordId, head};
use crate::search::lists::Lists;
use crate::text::{words, written};
use std::collections::HashMap;

/// The words of a dataset.
pub(super) struct Words {
    pub(super) lexicon: Lexicon,
    /// For each word where it stands in records.
    pub(super) postings: Lists<Posting>,
    /// For each word in which terms.
    pub(super) terms: Lists<TermPosting>,
    /// For each word whether it is said for a term.
    pub(super) explained: Vec<bool>,
}

/// Languages whose words are found with slips. In dozens of languages together any slip of the finger is a word of one of them.
const TOLERANT: [&str; 2] = ["sv", "en"];

/// People type how a name begins: its later words count this much.
const LATER_WORD: f32 = 0.93;

impl Words {
    pub(super) fn of(dataset: &Dataset) -> Self {
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
        raw.in_order()
    }
}

/// Words in the order they are met.
#[derive(Default)]
struct Raw {
    ids: HashMap<String, WordId>,
    /// For each word whether it is found with slips too, and whether it is said for a term.
    tolerant: Vec<bool>,
    explained: Vec<bool>,
    postings: Vec<(WordId, Posting)>,
    terms: Vec<(WordId, TermPosting)>,
}

impl Raw {
    fn word(&mut self, word: &str, tolerant: bool) -> WordId {
        let next = WordId::try_from(self.ids.len()).unwrap_or(WordId::MAX);
        let id = *self.ids.entry(written(word)).or_insert(next);
        if id == next {
            self.tolerant.push(false);
            self.explained.push(false);
        }
        self.tolerant[id as usize] |= tolerant;
        id
    }

    fn record(&mut self, at: RecordIndex, record: &Record) {
        let texts = [
            (Field::Operator, record.operator.as_ref()),
            (Field::Summary, Some(&record.summary.sv)),
            (Field::Summary, Some(&record.summary.en)),
        ];
        let texts = texts.into_iter().filter_map(|(field, text)| Some((field, text?)));
        for (field, text) in names(record).chain(texts) {
            for (place, token) in words(text).iter().enumerate() {
                let share = if field.is_name() && place > 0 { LATER_WORD } else { 1.0 };
                let word = self.word(&token.text, true);
                self.postings.push((word, Posting { record: at, field, share }));
            }
        }
    }

    /// The labels of a term and what people say for it. A word of a phrase says only a part of it.
    #[allow(clippy::cast_precision_loss, reason = "phrases are short")]
    fn term(&mut self, at: u32, term: &Term) {
        let labels = [("sv", term.label.sv.as_str(), false), ("en", term.label.en.as_str(), false)];
        let spoken = term.said().map(|(lang, word)| (lang, word, true));
        for (lang, phrase, is_spoken) in labels.into_iter().chain(spoken) {
            let tokens = words(phrase);
            let share = 1.0 / (tokens.len() as f32).sqrt();
            for token in tokens {
                let word = self.word(&token.text, TOLERANT.contains(&lang));
                self.explained[word as usize] |= is_spoken;
                self.terms.push((word, TermPosting { term: at, share }));
            }
        }
    }

    /// The same in the dictionary's order. Of a word that stands several times in one place, what says most is kept.
    fn in_order(mut self) -> Words {
        let exact = |word: WordId| !self.tolerant[word as usize];
        let words = self.ids.iter().map(|(word, id)| (exact(*id), head(word), word.as_str(), *id));
        let mut words: Vec<(bool, u64, &str, WordId)> = words.collect();
        words.sort_unstable();
        let mut place = vec![0; words.len()];
        for ((_, _, _, id), new) in words.iter().zip(0..) {
            place[*id as usize] = new;
        }
        let explained = words.iter().map(|(_, _, _, id)| self.explained[*id as usize]).collect();
        let tolerant = words.partition_point(|(exact, ..)| !exact);
        let written: Vec<&str> = words.into_iter().map(|(_, _, written, _)| written).collect();
        let lexicon = Lexicon::new(&written[..tolerant], &written[tolerant..]);

        self.postings.iter_mut().for_each(|(word, _)| *word = place[*word as usize]);
        self.postings.sort_unstable_by(|(a_word, a), (b_word, b)| {
            (a_word, a.record, a.field).cmp(&(b_word, b.record, b.field)).then(b.share.total_cmp(&a.share))
        });
        self.postings.dedup_by_key(|(word, posting)| (*word, posting.record, posting.field));
        self.terms.iter_mut().for_each(|(word, _)| *word = place[*word as usize]);
        self.terms.sort_unstable_by(|(a_word, a), (b_word, b)| {
            (a_word, a.term).cmp(&(b_word, b.term)).then(b.share.total_cmp(&a.share))
        });
        self.terms.dedup_by_key(|(word, posting)| (*word, posting.term));
        Words {
            postings: Lists::new(lexicon.len(), self.postings),
            terms: Lists::new(lexicon.len(), self.terms),
            explained,
            lexicon,
        }
    }
}
