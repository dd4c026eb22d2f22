//! Counts: what may be told of requests without telling of anybody.
//!
//! The promise: no count from one to four is ever told, and none can be worked out from what is
//! told, not even by whoever knows these rules: for every count that is hidden, another one fits
//! all that is shown. Drills are not counted. It deliberately knows no person, place or text.
//!
//! How: a row is a total and one or more ways in which it divides (by outcome, by language). A
//! total from one to four hides the whole row. Of a division with small counts those are hidden,
//! and with them every count that equals the smallest of the others: which of the hidden ones is
//! the large one is then anybody's guess. A division of small counts alone is not told at all.

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
    /// Too few to tell, or one of those that hide each other.
    Hidden,
}

/// A row of counts as it may be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// All together.
    pub total: Cell,
    /// The ways in which it divides, each by category, as they were given.
    pub divisions: Vec<BTreeMap<String, Cell>>,
}

/// A count that stands alone and divides in no way.
#[must_use]
pub fn alone(count: u64) -> Cell {
    if is_small(count) { Cell::Hidden } else { Cell::Count(count) }
}

/// A total and the ways in which it divides, suppressed together. Every division names all its
/// categories, also those of which there is none. A division that does not add up to the total is
/// not told: what is missing in it would be told by the difference.
#[must_use]
pub fn tell(total: u64, divisions: &[BTreeMap<String, u64>]) -> Row {
    let adds_up =
        |division: &BTreeMap<String, u64>| division.values().copied().sum::<u64>() == total;
    if is_small(total) {
        let divisions = divisions.iter().map(all_hidden).collect();
        return Row { total: Cell::Hidden, divisions };
    }
    let told = |division: &BTreeMap<String, u64>| {
        if adds_up(division) { divided(division) } else { all_hidden(division) }
    };
    Row { total: Cell::Count(total), divisions: divisions.iter().map(told).collect() }
}

fn is_small(count: u64) -> bool {
    (1..THRESHOLD).contains(&count)
}

fn all_hidden(division: &BTreeMap<String, u64>) -> BTreeMap<String, Cell> {
    division.keys().map(|name| (name.clone(), Cell::Hidden)).collect()
}

fn divided(division: &BTreeMap<String, u64>) -> BTreeMap<String, Cell> {
    if !division.values().any(|count| is_small(*count)) {
        return division.iter().map(|(name, count)| (name.clone(), Cell::Count(*count))).collect();
    }
    let Some(smallest) = division.values().copied().filter(|count| *count >= THRESHOLD).min()
    else {
        return all_hidden(division);
    };
    let cell = |count: u64| {
        if is_small(count) || count == smallest { Cell::Hidden } else { Cell::Count(count) }
    };
    division.iter().map(|(name, count)| (name.clone(), cell(*count))).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashMap};

    use super::*;

    fn named(counts: &[u64]) -> BTreeMap<String, u64> {
        counts.iter().enumerate().map(|(at, count)| (format!("{at}"), *count)).collect()
    }

    fn told(counts: &[u64]) -> (Vec<Cell>, Cell) {
        let Row { total, mut divisions } = tell(counts.iter().sum(), &[named(counts)]);
        (divisions.remove(0).into_values().collect(), total)
    }

    #[test]
    fn small_counts_are_hidden_with_one_that_hides_them() {
        use Cell::{Count, Hidden};
        assert_eq!(told(&[9, 0, 7]), (vec![Count(9), Count(0), Count(7)], Count(16)));
        assert_eq!(told(&[9, 3, 7]), (vec![Count(9), Hidden, Hidden], Count(19)));
        assert_eq!(told(&[9, 3, 4]), (vec![Hidden, Hidden, Hidden], Count(16)));
        assert_eq!(told(&[7, 0, 3, 7]), (vec![Hidden, Count(0), Hidden, Hidden], Count(17)));
        assert_eq!(told(&[3, 0]), (vec![Hidden, Hidden], Hidden));
        assert_eq!(told(&[4, 1]), (vec![Hidden, Hidden], Count(5)));
        assert_eq!(told(&[4, 4]), (vec![Hidden, Hidden], Count(8)));
        assert_eq!(alone(4), Hidden);
        assert_eq!((alone(0), alone(5)), (Count(0), Count(5)));
    }

    fn every(cells: u32, most: u64) -> impl Iterator<Item = Vec<u64>> {
        let base = most + 1;
        (0..base.pow(cells)).map(move |mut number| {
            (0..cells)
                .map(|_| {
                    let digit = number % base;
                    number /= base;
                    digit
                })
                .collect()
        })
    }

    /// Whoever knows the rules and sees what is told: of every hidden count at least two values
    /// fit, and no small one is shown. All tables up to four cells are tried, with sums that leave
    /// no larger table out of account.
    #[test]
    fn from_what_is_told_no_hidden_count_follows() {
        for (cells, most) in [(1, 40), (2, 40), (3, 24), (4, 18)] {
            let mut alike: HashMap<String, Vec<Vec<u64>>> = HashMap::new();
            for counts in every(cells, most) {
                // A larger table cut off by `most` would be missing among those that fit.
                if counts.iter().sum::<u64>() <= most {
                    let told = told(&counts);
                    let (shown, total) = &told;
                    for cell in shown.iter().chain([total]) {
                        assert!(!matches!(cell, Cell::Count(count) if is_small(*count)));
                    }
                    alike.entry(format!("{told:?}")).or_default().push(counts);
                }
            }
            for (told, tables) in alike {
                for at in 0..cells as usize {
                    let fits: BTreeSet<u64> = tables.iter().map(|counts| counts[at]).collect();
                    let is_small_one = tables.iter().any(|counts| is_small(counts[at]));
                    assert!(!is_small_one || fits.len() > 1, "{told} gives away {tables:?}");
                }
            }
        }
    }

    /// The same over two divisions of one total, which could be set against each other.
    #[test]
    fn two_divisions_of_one_total_do_not_give_each_other_away() {
        let most = 14;
        let tables: Vec<Vec<u64>> =
            every(3, most).filter(|counts| counts.iter().sum::<u64>() <= most).collect();
        let mut by_sum: HashMap<u64, Vec<&Vec<u64>>> = HashMap::new();
        for counts in &tables {
            by_sum.entry(counts.iter().sum()).or_default().push(counts);
        }
        let mut alike: HashMap<String, [Vec<BTreeSet<u64>>; 2]> = HashMap::new();
        let mut seen = Vec::new();
        for (sum, tables) in by_sum {
            for one in &tables {
                for other in &tables {
                    let told = format!("{:?}", tell(sum, &[named(one), named(other)]));
                    let fits = alike
                        .entry(told.clone())
                        .or_insert_with(|| [vec![BTreeSet::new(); 3], vec![BTreeSet::new(); 3]]);
                    for (fits, counts) in fits.iter_mut().zip([one, other]) {
                        for (fits, count) in fits.iter_mut().zip(counts.iter()) {
                            fits.insert(*count);
                        }
                    }
                    seen.push(told);
                }
            }
        }
        for told in seen {
            for fits in alike[&told].iter().flatten() {
                let has_small = fits.iter().any(|count| is_small(*count));
                assert!(!has_small || fits.len() > 1, "{told}");
            }
        }
    }

    #[test]
    fn a_division_that_does_not_add_up_is_not_told() {
        let row = tell(20, &[named(&[9, 8]), named(&[12, 8])]);
        assert_eq!(row.total, Cell::Count(20));
        assert!(row.divisions[0].values().all(|cell| *cell == Cell::Hidden));
        assert!(row.divisions[1].values().all(|cell| *cell != Cell::Hidden));
    }
}
