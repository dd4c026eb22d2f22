//! How much chance a property test takes.
//!
//! The promise: every day the same cases, so that a red run is somebody's change and nobody's bad
//! luck; `make test-long` draws new ones, a hundred times as many, and prints what it found.

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

/// Which cases are drawn every day.
const DAILY_SEED: u64 = 0x0B06;
/// How many times more are drawn in the long run.
const LONG_TIMES: u32 = 100;

/// `cases` drawn alike every day, or many new ones in the long run.
pub fn cases(cases: u32) -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("SPORTELLO_LONG").is_some() {
        let max_global_rejects = config.max_global_rejects * LONG_TIMES;
        return ProptestConfig { cases: cases * LONG_TIMES, max_global_rejects, ..config };
    }
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(DAILY_SEED), ..config }
}
