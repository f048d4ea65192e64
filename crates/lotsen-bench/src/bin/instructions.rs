//! Answers a fixed list of questions so many times and prints nothing: `scripts/instructions` counts what that costs.

#![expect(clippy::disallowed_methods, reason = "the one argument of this program")]

use lotsen_core::dataset;
use lotsen_core::search::{Engine, Question};

const QUESTIONS: &str = include_str!("../../queries.txt");

fn main() {
    let Some(times) = std::env::args().nth(1).and_then(|times| times.parse::<u32>().ok()) else {
        eprintln!("Say how many times the questions are to be answered.");
        return;
    };
    let Ok(dataset) = dataset::open(lotsen_data::DATASET) else {
        eprintln!("The embedded dataset cannot be opened.");
        return;
    };
    let engine = Engine::new(&dataset);
    for _ in 0..times {
        for text in QUESTIONS.lines().flat_map(while_typing) {
            std::hint::black_box(engine.ask(&dataset, &Question { text, ..Question::default() }));
        }
    }
}

/// The text half typed, and the whole.
fn while_typing(text: &str) -> [&str; 2] {
    let half = text.chars().take(text.chars().count() / 2).map(char::len_utf8).sum();
    [&text[..half], text]
}
