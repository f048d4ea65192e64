//! The judged queries of `tests/search`, over the real records.

use crate::Failure;
use crate::engine::{Asker, Engine};
use lotsen_core::model::Dataset;
use lotsen_core::place::{Gazetteer, PlaceIndex};
use lotsen_measure::{Judged, Measures};
use std::collections::HashMap;
use std::path::Path;

/// A judged query with positions for ids.
pub(crate) struct Question {
    pub(crate) text: String,
    pub(crate) place: Option<PlaceIndex>,
    pub(crate) class: String,
    role: Option<String>,
    grades: HashMap<u32, u32>,
}

/// All judged queries there are, in the order of their files.
pub(crate) fn read(dataset: &Dataset, gazetteer: &Gazetteer) -> Result<Vec<Question>, Failure> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/search");
    let mut files: Vec<_> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "tsv"));
    files.sort();
    let ids: HashMap<&str, u32> = (0..)
        .zip(&dataset.records)
        .flat_map(|(at, record)| record.was.iter().chain([&record.id]).map(move |id| (id.as_str(), at)))
        .collect();
    let mut questions = Vec::new();
    for file in files {
        let judged = lotsen_measure::read(&std::fs::read_to_string(&file)?)
            .map_err(|bad| format!("{}:{}: not of the form of judged queries", file.display(), bad.0))?;
        questions.extend(judged.into_iter().map(|judged| question(judged, gazetteer, &ids)));
    }
    Ok(questions)
}

fn question(judged: Judged, gazetteer: &Gazetteer, ids: &HashMap<&str, u32>) -> Question {
    let place = judged.place.as_deref().and_then(|name| gazetteer.exactly(name).first().copied());
    let mut grades: HashMap<u32, u32> = HashMap::new();
    for ((id, grade), nobody) in judged.grades.iter().zip((0..=u32::MAX).rev()) {
        // What is not there cannot be found; it counts all the same.
        let best = grades.entry(ids.get(id.as_str()).copied().unwrap_or(nobody)).or_default();
        *best = (*best).max(*grade);
    }
    Question { text: judged.text, class: judged.class, place, role: judged.role, grades }
}

/// How good an engine's answers to them are.
pub(crate) fn measures(engine: &mut dyn Engine, questions: &[Question]) -> Measures {
    let mut sum = Measures::default();
    for question in questions {
        sum.add(measure(engine, question));
    }
    sum.mean()
}

/// How good its answer to one of them is.
pub(crate) fn measure(engine: &mut dyn Engine, question: &Question) -> Measures {
    let asker = Asker { place: question.place, role: question.role.as_deref() };
    Measures::of(&question.grades, &engine.search(&question.text, asker))
}
