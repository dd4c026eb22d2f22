//! The turnstile: first come, first served, and nothing is left behind.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

use sportello::store::turnstile::{Turn, Turnstile};

use crate::store_contract::key;

fn poll<F: Future>(future: &mut Pin<&mut F>) -> Option<F::Output> {
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

fn enter_now(turnstile: &Turnstile, name: &str) -> Option<Turn> {
    let key = key(name);
    poll(&mut pin!(turnstile.enter(&key)))
}

#[test]
fn turns_come_in_the_order_of_asking() {
    let (turnstile, key) = (Turnstile::new(), key("a"));
    let first = enter_now(&turnstile, "a").unwrap();
    let (mut second, mut third) = (pin!(turnstile.enter(&key)), pin!(turnstile.enter(&key)));
    assert!(poll(&mut second).is_none() && poll(&mut third).is_none());
    assert!(enter_now(&turnstile, "b").is_some(), "another key is free");
    drop(first);
    assert!(enter_now(&turnstile, "a").is_none(), "nobody overtakes those who wait");
    assert!(poll(&mut third).is_none());
    let second = poll(&mut second).unwrap();
    assert!(poll(&mut third).is_none());
    drop(second);
    drop(poll(&mut third).unwrap());
    assert_eq!(turnstile.held(), 0, "nothing is kept for a key that nobody holds");
}

#[test]
fn who_gives_up_holds_up_nobody() {
    let (turnstile, key) = (Turnstile::new(), key("a"));
    let first = enter_now(&turnstile, "a").unwrap();
    let mut last = pin!(turnstile.enter(&key));
    {
        let mut gives_up_waiting = Box::pin(turnstile.enter(&key));
        let mut gives_up_at_the_gate = Box::pin(turnstile.enter(&key));
        assert!(poll(&mut gives_up_waiting.as_mut()).is_none());
        assert!(poll(&mut gives_up_at_the_gate.as_mut()).is_none());
        assert!(poll(&mut last).is_none());
        drop(gives_up_waiting);
        // The turn is handed to one who never looks at it.
        drop(first);
        assert!(poll(&mut last).is_none());
    }
    drop(poll(&mut last).expect("the turn passed on"));
    assert_eq!(turnstile.held(), 0);
}

#[test]
fn several_keys_are_taken_without_a_circle() {
    let turnstile = Turnstile::new();
    let (a, b) = (key("a"), key("b"));
    let (one, other) = ([a.clone(), b.clone(), a.clone()], [b, a]);
    let mut one = pin!(turnstile.enter_all(&one));
    let mut other = pin!(turnstile.enter_all(&other));
    let turns = poll(&mut one).unwrap();
    assert_eq!((turns.len(), turnstile.held()), (2, 2));
    assert!(poll(&mut other).is_none());
    drop(turns);
    drop(poll(&mut other).unwrap());
    assert_eq!(turnstile.held(), 0);
}

#[test]
fn only_one_at_a_time_on_many_threads() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let turnstile = Turnstile::new();
    let counters: Arc<[AtomicU64; 3]> = Arc::default();
    let tasks: Vec<_> = (0..64)
        .map(|task: usize| {
            let (turnstile, counters) = (turnstile.clone(), Arc::clone(&counters));
            runtime.spawn(async move {
                for round in 0..200 {
                    let place = (task + round) % 3;
                    let turn = turnstile.enter(&key(&place.to_string())).await;
                    // Two halves of an addition that only exclusion makes whole.
                    let seen = counters[place].load(Ordering::Relaxed);
                    tokio::task::yield_now().await;
                    counters[place].store(seen + 1, Ordering::Relaxed);
                    drop(turn);
                }
            })
        })
        .collect();
    runtime.block_on(futures_util::future::join_all(tasks));
    let sum: u64 = counters.iter().map(|counter| counter.load(Ordering::Relaxed)).sum();
    assert_eq!((sum, turnstile.held()), (64 * 200, 0));
}
