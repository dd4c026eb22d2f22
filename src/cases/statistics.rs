//! Counts: what may be told of requests without telling of anybody.
//!
//! The promise: no count from one to four is ever told, and none can be worked out from the
//! others; drills are not counted. It deliberately knows no person, place or text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The smallest count that is told.
pub const THRESHOLD: u64 = 5;

/// A cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// This many.
    Count(u64),
    /// Too few to tell, or one of two that hide each other.
    Hidden,
}

/// A row of counts with its total, as it may be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// By category.
    pub cells: BTreeMap<String, Cell>,
    /// All together.
    pub total: Cell,
}

/// Suppresses what is too small. Where a single hidden cell could be worked out from the total,
/// the smallest of the others is hidden with it; where there is none, the total is.
#[must_use]
pub fn tell(counts: &BTreeMap<String, u64>) -> Table {
    let is_small = |count: u64| (1..THRESHOLD).contains(&count);
    let sum: u64 = counts.values().sum();
    let mut cells: BTreeMap<String, Cell> = counts
        .iter()
        .map(|(name, count)| {
            (name.clone(), if is_small(*count) { Cell::Hidden } else { Cell::Count(*count) })
        })
        .collect();
    let hidden: Vec<u64> = counts.values().copied().filter(|count| is_small(*count)).collect();
    let mut total = if is_small(sum) { Cell::Hidden } else { Cell::Count(sum) };
    // What is hidden must be at least two cells, and their sum at least the threshold: otherwise
    // the total less what is told gives it away.
    let hidden_sum: u64 = hidden.iter().sum();
    if !hidden.is_empty() && total != Cell::Hidden && (hidden.len() < 2 || hidden_sum < THRESHOLD) {
        let next = counts
            .iter()
            .filter(|(name, count)| **count > 0 && cells.get(*name) != Some(&Cell::Hidden))
            .min_by_key(|(_, count)| **count)
            .map(|(name, _)| name.clone());
        match next {
            Some(name) => {
                cells.insert(name, Cell::Hidden);
            }
            None => total = Cell::Hidden,
        }
    }
    Table { cells, total }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(counts: &[u64]) -> (Vec<Cell>, Cell) {
        let named =
            counts.iter().enumerate().map(|(at, count)| (format!("{at}"), *count)).collect();
        let Table { cells, total } = tell(&named);
        (cells.into_values().collect(), total)
    }

    #[test]
    fn small_counts_are_hidden_and_cannot_be_worked_out() {
        use Cell::{Count, Hidden};
        assert_eq!(told(&[9, 0, 7]), (vec![Count(9), Count(0), Count(7)], Count(16)));
        assert_eq!(told(&[9, 3, 7]), (vec![Count(9), Hidden, Hidden], Count(19)));
        assert_eq!(told(&[9, 3, 4]), (vec![Count(9), Hidden, Hidden], Count(16)));
        assert_eq!(told(&[9, 1, 1]), (vec![Hidden, Hidden, Hidden], Count(11)));
        assert_eq!(told(&[3]), (vec![Hidden], Hidden));
        assert_eq!(told(&[0, 3]), (vec![Count(0), Hidden], Hidden));
    }

    /// From what is told, no hidden count is determined: some other small value fits as well.
    #[test]
    fn every_hidden_count_has_another_that_fits() {
        for a in 0..12u64 {
            for b in 0..12u64 {
                for c in 0..12u64 {
                    let (cells, total) = told(&[a, b, c]);
                    let hidden: Vec<u64> = [a, b, c]
                        .into_iter()
                        .zip(&cells)
                        .filter(|(_, cell)| **cell == Cell::Hidden)
                        .map(|(count, _)| count)
                        .collect();
                    let small = hidden.iter().any(|count| (1..THRESHOLD).contains(count));
                    if small && total != Cell::Hidden {
                        assert!(hidden.len() >= 2, "{a} {b} {c}");
                        assert!(hidden.iter().sum::<u64>() >= THRESHOLD, "{a} {b} {c}");
                    }
                }
            }
        }
    }
}
