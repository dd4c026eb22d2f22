//! Memory that was needed for a moment, given back.
//!
//! The promise: what loading freed is the machine's again before the first family is heard. The
//! allocator would keep it: a third of what the desk then holds. It deliberately does nothing
//! while the desk answers, and nothing on other systems' allocators, which give back by
//! themselves.

/// Gives back what the allocator holds and nobody uses.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "the standard library has no name for it")]
pub fn give_back() {
    // SAFETY: `malloc_trim` takes no pointer, may be called at any time from any thread, and
    // touches nothing that is in use (malloc_trim(3)).
    unsafe {
        libc::malloc_trim(0);
    }
}

/// Gives back what the allocator holds and nobody uses.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn give_back() {}
