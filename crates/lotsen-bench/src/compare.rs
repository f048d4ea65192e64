//! Everything side by side in one run: the same records, the same questions, the same machine.

use crate::Failure;
use crate::document::{documents, stopwords};
use crate::engine::{Engine, Lotsen};
use crate::judged::{self, Question};
use crate::noise::Query;
use crate::peers::{Entries, Matcher};
use crate::peers::{Export, Frizbee, Fts, JsPeer, Nucleo, Peer, Scan, Skim, WIDE, WithPlace, js_question, place_words};
use crate::quality::{Quality, in_turn};
use crate::side::Side;
use crate::speed::Speed;
use lotsen_core::model::Dataset;
use lotsen_core::place::Gazetteer;
use lotsen_measure::Measures;
use std::rc::Rc;
use std::time::Duration;

/// What was measured of one engine.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) judged: Measures,
    pub(crate) noise: Measures,
    pub(crate) speed: Speed,
}

/// How much is asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effort {
    /// For the noisy queries of one engine, and for typing them.
    pub(crate) seconds: u64,
    /// Whether node is there.
    pub(crate) js: bool,
}

/// Queries of each class that are typed letter by letter.
const TYPED: usize = 5;

struct Task<'a> {
    dataset: &'a Dataset,
    gazetteer: Gazetteer,
    judged: Vec<Question>,
    noise: Vec<&'a Query>,
    typed: Vec<&'a str>,
    time: Duration,
}

/// Measures our own search and every peer.
pub(crate) fn compare(dataset: &Dataset, queries: &[Query], effort: Effort) -> Result<Vec<Row>, Failure> {
    let gazetteer = Gazetteer::new(&dataset.places);
    let held: Vec<&Query> = queries.iter().filter(|query| query.side == Side::Held).collect();
    let noise = in_turn(&held);
    let typed = noise.iter().take(TYPED * crate::noise::Class::ALL.len()).map(|query| query.text.as_str()).collect();
    let judged = judged::read(dataset, &gazetteer)?;
    let task = Task { dataset, gazetteer, judged, noise, typed, time: Duration::from_secs(effort.seconds) };
    let documents = documents(dataset);
    let entries = Rc::new(Entries::new(&documents, stopwords(dataset)));

    let mut rows = vec![task.row(&mut Lotsen::new(dataset))];
    rows.push(task.peer(Fts::new(&documents)?));
    rows.push(task.scan(Frizbee::new(&entries), &entries));
    rows.push(task.scan(Nucleo::new(&entries), &entries));
    rows.push(task.scan(Skim::new(&entries), &entries));
    if effort.js {
        let export = task.export(&documents, &entries, effort);
        rows.extend(JsPeer::all(&export, &entries)?.into_iter().map(|peer| task.js(peer)));
    }
    Ok(rows)
}

impl Task<'_> {
    fn row(&self, engine: &mut dyn Engine) -> Row {
        Row {
            name: engine.name().to_owned(),
            judged: judged::measures(engine, &self.judged),
            noise: Quality::of(engine, &self.noise, self.time).all(Side::Held),
            speed: Speed::of(engine, &self.typed, self.time),
        }
    }

    fn peer(&self, peer: impl Peer + 'static) -> Row {
        self.row(&mut WithPlace::new(Box::new(peer), self.dataset, &self.gazetteer))
    }

    fn scan(&self, matcher: impl Matcher + 'static, entries: &Rc<Entries>) -> Row {
        self.peer(Scan { matcher, entries: Rc::clone(entries) })
    }

    /// The script has answered already, and timed itself.
    fn js(&self, mut peer: JsPeer) -> Row {
        let noise: Vec<&Query> = self.noise.iter().copied().filter(|query| peer.has_answered(&query.text)).collect();
        let speed = Speed::from_milliseconds(std::mem::take(&mut peer.milliseconds));
        let engine: &mut dyn Engine = &mut WithPlace::new(Box::new(peer), self.dataset, &self.gazetteer);
        Row {
            name: engine.name().to_owned(),
            judged: judged::measures(engine, &self.judged),
            noise: Quality::of(engine, &noise, self.time).all(Side::Held),
            speed,
        }
    }

    fn export<'b>(
        &self,
        documents: &'b [crate::document::Document],
        entries: &'b Entries,
        effort: Effort,
    ) -> Export<'b> {
        let ask = |text: &str| js_question(text, entries);
        let places = self.judged.iter().filter_map(|question| question.place);
        let places = places.flat_map(|place| place_words(self.dataset, &self.gazetteer, place)).map(|(name, _)| name);
        let mut questions: Vec<Vec<String>> = places.map(|name| ask(&name)).collect();
        questions.sort();
        questions.dedup();
        questions.extend(self.judged.iter().map(|question| ask(&question.text)));
        let at_least = questions.len();
        questions.extend(self.noise.iter().map(|query| ask(&query.text)));
        Export {
            documents,
            entries: &entries.texts,
            bearers: &entries.bearers,
            questions,
            at_least,
            typed: self.typed.iter().map(|text| ask(text)).collect(),
            seconds: effort.seconds,
            most: WIDE,
        }
    }
}
