//! Stands in for the crate of this name, which Yew sets as its panic hook on each first card.
//!
//! In the wasm that readers get a panic traps before any hook is called (`xtask/src/build/wasm.rs`), so the
//! hook, its formatting and its three imports would be fetched and never run (docs/decisions/0003). It can go when
//! Yew's renderer can be had without the hook.

/// Does nothing.
pub fn hook(_: &std::panic::PanicHookInfo<'_>) {}
