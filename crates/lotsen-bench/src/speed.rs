//! How long an answer takes while somebody types: one question for every letter, on one thread.

use crate::engine::{Asker, Engine};
use std::time::{Duration, Instant};

/// Times of single answers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Speed {
    milliseconds: Vec<f64>,
}

/// So many texts are typed before the clock counts.
const WARM_UP: usize = 20;

impl Speed {
    /// Types each text letter by letter until the time is up.
    #[allow(clippy::disallowed_methods, reason = "a measurement, printed and never decided on")]
    pub(crate) fn of(engine: &mut dyn Engine, texts: &[&str], time: Duration) -> Self {
        let began = Instant::now();
        for text in texts.iter().take(WARM_UP) {
            if began.elapsed() * 5 < time {
                engine.search(text, Asker::default());
            }
        }
        let mut speed = Self::default();
        let began = Instant::now();
        for text in texts {
            for beginning in beginnings(text) {
                if began.elapsed() > time {
                    return speed.sorted();
                }
                let asked = Instant::now();
                std::hint::black_box(engine.search(beginning, Asker::default()));
                speed.milliseconds.push(asked.elapsed().as_secs_f64() * 1000.0);
            }
        }
        speed.sorted()
    }

    /// From times measured elsewhere.
    pub(crate) fn from_milliseconds(milliseconds: Vec<f64>) -> Self {
        Self { milliseconds }.sorted()
    }

    fn sorted(mut self) -> Self {
        self.milliseconds.sort_by(f64::total_cmp);
        self
    }

    /// How many answers were timed.
    pub(crate) fn keystrokes(&self) -> usize {
        self.milliseconds.len()
    }

    /// The time that so many of a hundred answers do not exceed, in milliseconds.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let last = self.milliseconds.len().saturating_sub(1);
        self.milliseconds.get(last * percent / 100).copied().unwrap_or(f64::NAN)
    }
}

/// The texts that stand in the field while a text is typed.
pub(crate) fn beginnings(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().map(|(at, c)| &text[..at + c.len_utf8()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_is_a_question() {
        assert_eq!(beginnings("åka").collect::<Vec<_>>(), ["å", "åk", "åka"]);
    }

    #[test]
    fn percentiles_are_of_the_sorted_times() {
        let speed = Speed::from_milliseconds((0..=100).rev().map(f64::from).collect());
        assert_eq!((speed.percentile(50), speed.percentile(99)), (50.0, 99.0));
        assert!(Speed::default().percentile(50).is_nan());
    }
}
