//! Turning sled's panics into answers.
//!
//! The promise: a panic inside the call comes back as its message, and nothing is printed for it.
//! It deliberately catches only on the calling thread and only where it is asked to.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

/// Panic messages of sled may carry whole pages; nobody needs more than this of one, in characters.
const MESSAGE_CHARS_MAX: usize = 200;

thread_local! {
    /// Whether a panic of this thread is being caught here and needs no report.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Puts a hook in front of the one that is there, once: it keeps still for a thread that catches.
fn install_hook() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |report| {
            // A thread that is being torn down has no flag any more, and is not catching.
            if !QUIET.try_with(Cell::get).unwrap_or(false) {
                before(report);
            }
        }));
    });
}

/// Runs `call`; a panic in it is its message.
///
/// Unwind safety: callers drop what the call was using, or stop using it, when it panics.
pub(super) fn catching<T>(call: impl FnOnce() -> T) -> Result<T, String> {
    install_hook();
    let outer = QUIET.replace(true);
    let result = panic::catch_unwind(AssertUnwindSafe(call));
    QUIET.set(outer);
    result.map_err(|payload| message(payload.as_ref()))
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without a message");
    text.lines().next().unwrap_or_default().chars().take(MESSAGE_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_its_first_line_shortened() {
        let caught = catching(|| panic!("{}\nmore", "x".repeat(500)));
        assert_eq!(caught, Err::<(), _>("x".repeat(MESSAGE_CHARS_MAX)));
        assert_eq!(catching(|| 3), Ok(3));
    }
}
