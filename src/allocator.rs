//! The wasm's allocator (docs/decisions/0004-a-small-allocator.md).

use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};

#[global_allocator]
static ALLOCATOR: WasmDynamicTalc = new_wasm_dynamic_allocator();

#[cfg(target_feature = "atomics")]
compile_error!("threads share memory: this allocator has no lock");
