//! Judged queries, and how good answers to them are.
//!
//! Grades: 3 must be first, 2 fully right, 1 fine in the first ten. The measures are those of TREC's known-item and graded tasks,
//! so that a third party's tool can check them.

use serde::Serialize;
use std::collections::HashMap;
use std::hash::Hash;

/// How many answers count.
pub const DEPTH: usize = 10;

/// The least grade of an answer that is fully right.
const RIGHT: u32 = 2;

/// A query with the records that answer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Its name in the file.
    pub qid: String,
    /// What sort of query it is.
    pub class: String,
    /// What is typed.
    pub text: String,
    /// The asker's place, by name.
    pub place: Option<String>,
    /// The asker's role.
    pub role: Option<String>,
    /// Record ids with their grades.
    pub grades: HashMap<String, u32>,
}

/// The number of a line that is not of the file's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadLine(pub u32);

/// Reads a file of judged queries: tab-separated, `#` begins a comment, the first other line names the columns.
pub fn read(text: &str) -> Result<Vec<Judged>, BadLine> {
    let rows = text.lines().zip(1..).filter(|(line, _)| !line.is_empty() && !line.starts_with('#')).skip(1);
    rows.map(|(line, number)| judged(line).ok_or(BadLine(number))).collect()
}

fn judged(line: &str) -> Option<Judged> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [qid, class, query, place, role, relevant, ..] = cells.as_slice() else { return None };
    let mut grades: HashMap<String, u32> = HashMap::new();
    for pair in relevant.split(',').filter(|pair| !pair.is_empty()) {
        let (id, grade) = pair.trim().rsplit_once(':')?;
        raise(&mut grades, id, grade.parse().ok()?);
    }
    let given = |cell: &str| Some(cell.to_owned()).filter(|cell| !cell.is_empty());
    Some(Judged {
        qid: (*qid).to_owned(),
        class: (*class).to_owned(),
        text: (*query).to_owned(),
        place: given(place),
        role: given(role),
        grades,
    })
}

impl Judged {
    /// The same with other ids: records are judged by ids they may have had.
    #[must_use]
    pub fn renamed<'a>(&'a self, present: impl Fn(&'a str) -> &'a str) -> Self {
        let mut grades = HashMap::new();
        for (id, grade) in &self.grades {
            raise(&mut grades, present(id), *grade);
        }
        Self { grades, ..self.clone() }
    }
}

fn raise(grades: &mut HashMap<String, u32>, id: &str, grade: u32) {
    let best = grades.entry(id.to_owned()).or_default();
    *best = grade.max(*best);
}

/// Measures of one answer, their sum, or their mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Measures {
    /// How many queries.
    pub queries: u32,
    /// The first hit has the highest grade the query has.
    pub success_1: f64,
    /// A right hit stands among the first three.
    pub success_3: f64,
    /// One over the rank of the first right hit.
    pub mrr_10: f64,
    /// Normalised discounted gain, with gain 2^grade − 1.
    pub ndcg_10: f64,
    /// How many had no answer.
    pub empty: u32,
}

impl Measures {
    /// The measures of one answer.
    #[allow(clippy::cast_precision_loss, reason = "ranks are small")]
    pub fn of<K: Eq + Hash>(grades: &HashMap<K, u32>, answer: &[K]) -> Self {
        let answer = &answer[..answer.len().min(DEPTH)];
        let grade = |id: &K| grades.get(id).copied().unwrap_or(0);
        let highest = grades.values().copied().max().unwrap_or(0);
        let right = |id: &K| grade(id) >= RIGHT;
        let yes = |condition: bool| if condition { 1.0 } else { 0.0 };
        Self {
            queries: 1,
            success_1: yes(highest > 0 && answer.first().is_some_and(|id| grade(id) == highest)),
            success_3: yes(answer.iter().take(3).any(right)),
            mrr_10: answer.iter().position(right).map_or(0.0, |rank| 1.0 / (rank as f64 + 1.0)),
            ndcg_10: ndcg(grades.values().copied(), answer.iter().map(grade)),
            empty: u32::from(answer.is_empty()),
        }
    }

    /// Adds the measures of another answer.
    pub fn add(&mut self, one: Self) {
        self.queries += one.queries;
        self.success_1 += one.success_1;
        self.success_3 += one.success_3;
        self.mrr_10 += one.mrr_10;
        self.ndcg_10 += one.ndcg_10;
        self.empty += one.empty;
    }

    /// The mean of a sum; how many were empty stays a count.
    #[must_use]
    pub fn mean(self) -> Self {
        let by = |value: f64| value / f64::from(self.queries.max(1));
        Self {
            success_1: by(self.success_1),
            success_3: by(self.success_3),
            mrr_10: by(self.mrr_10),
            ndcg_10: by(self.ndcg_10),
            ..self
        }
    }
}

fn ndcg(grades: impl Iterator<Item = u32>, answer: impl Iterator<Item = u32>) -> f64 {
    let mut ideal: Vec<u32> = grades.collect();
    ideal.sort_unstable_by(|a, b| b.cmp(a));
    let ideal = gain(ideal.into_iter().take(DEPTH));
    if ideal > 0.0 { gain(answer) / ideal } else { 0.0 }
}

#[allow(clippy::cast_precision_loss, reason = "ranks are small")]
fn gain(grades: impl Iterator<Item = u32>) -> f64 {
    let one = |(rank, grade): (usize, u32)| (2_f64.powi(grade.cast_signed()) - 1.0) / (rank as f64 + 2.0).log2();
    grades.enumerate().map(one).sum()
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "the figures are exact")]
mod tests {
    use super::*;

    fn of(grades: &[(u32, u32)], answer: &[u32]) -> Measures {
        Measures::of(&grades.iter().copied().collect(), answer)
    }

    #[test]
    fn the_highest_grade_is_wanted_first_and_a_right_one_soon() {
        for (grades, answer, success_1, success_3, mrr) in [
            (&[(1, 3), (2, 2)][..], &[1, 2][..], 1.0, 1.0, 1.0),
            (&[(1, 3), (2, 2)], &[2, 1], 0.0, 1.0, 1.0),
            (&[(1, 3)], &[7, 8, 9, 1], 0.0, 0.0, 0.25),
            (&[(1, 1)], &[1], 1.0, 0.0, 0.0),
            (&[(1, 3)], &[7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 1], 0.0, 0.0, 0.0),
            (&[], &[1], 0.0, 0.0, 0.0),
        ] {
            let m = of(grades, answer);
            assert_eq!((m.success_1, m.success_3, m.mrr_10), (success_1, success_3, mrr), "{grades:?} {answer:?}");
        }
    }

    #[test]
    fn gain_is_discounted_by_rank_and_compared_with_the_best_order() {
        assert_eq!(of(&[(1, 3), (2, 1)], &[1, 2]).ndcg_10, 1.0);
        // 7 at rank two beside 1 at rank one: (1 + 7 / log2 3) / (7 + 1 / log2 3).
        let by_hand = (1.0 + 7.0 / 3_f64.log2()) / (7.0 + 1.0 / 3_f64.log2());
        assert!((of(&[(1, 3), (2, 1)], &[2, 1]).ndcg_10 - by_hand).abs() < 1e-12);
    }

    #[test]
    fn a_mean_is_over_queries_and_counts_the_empty_ones() {
        let mut sum = of(&[(1, 3)], &[1]);
        sum.add(of(&[(1, 3)], &[]));
        let mean = sum.mean();
        assert_eq!((mean.queries, mean.success_1, mean.mrr_10, mean.empty), (2, 0.5, 0.5, 1));
        assert_eq!(Measures::default().mean().success_1, 0.0);
    }
}
