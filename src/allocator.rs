//! The wasm's allocator: a sorted free list in a kilobyte (docs/decisions/0004-a-small-allocator.md).

use lol_alloc::{AssumeSingleThreaded, FreeListAllocator};

// SAFETY: the wasm has one thread: it is built without atomics, so its memory cannot be shared.
#[allow(unsafe_code, reason = "an allocator without locks has to be told so")]
#[global_allocator]
static ALLOCATOR: AssumeSingleThreaded<FreeListAllocator> =
    unsafe { AssumeSingleThreaded::new(FreeListAllocator::new()) };

#[cfg(target_feature = "atomics")]
compile_error!("threads share memory: this allocator has no lock");
