//! One piece of work for each of many things, on all cores of the machine.
//!
//! The promise: the results are those of doing it one after the other, in the same order. It
//! deliberately has no pool and no queue: it is for loading and checking, not for serving.

use std::thread;

/// What `work` makes of each item, in their order.
///
/// A panic in `work` is one here.
pub fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    if workers < 2 {
        return items.iter().map(work).collect();
    }
    // Neighbours are of like size, so each worker takes every n-th.
    let share = |worker: usize| -> Vec<R> {
        items.iter().skip(worker).step_by(workers).map(&work).collect()
    };
    let mut shares: Vec<_> = thread::scope(|scope| {
        let others: Vec<_> =
            (1..workers).map(|worker| scope.spawn(move || share(worker))).collect();
        let own = share(0);
        let others = others
            .into_iter()
            .map(|other| other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        std::iter::once(own).chain(others).map(Vec::into_iter).collect()
    });
    (0..items.len()).filter_map(|at| shares[at % workers].next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        for count in [0, 1, 2, 7, 20] {
            let items: Vec<u32> = (0..count).collect();
            let squares: Vec<u32> = items.iter().map(|item| item * item).collect();
            assert_eq!(map(&items, |item| item * item), squares);
        }
    }
}
