//! The block of data that no first card needs (`src/later.rs` of the widget, which has the layout).

use std::ops::Range;

use anyhow::{Context, Result, ensure};
use walrus::ir::Value;
use walrus::{ConstExpr, DataId, DataKind, Memory, MemoryId, Module};

const MARK: &[u8] = b"pose-risk: later";

/// Where the block lies.
pub struct Later {
    segment: DataId,
    place: Range<usize>,
    memory: MemoryId,
    address: i32,
}

/// Finds the block.
///
/// # Errors
/// It is there twice, or is cut off.
pub fn find(module: &Module) -> Result<Option<Later>> {
    let mut found = None;
    for data in module.data.iter() {
        let DataKind::Active {
            memory,
            offset: ConstExpr::Value(Value::I32(offset)),
        } = data.kind
        else {
            continue;
        };
        let at = |from: usize| {
            let place = data.value[from..]
                .windows(MARK.len())
                .position(|bytes| bytes == MARK)?;
            Some(from + place)
        };
        let Some(start) = at(0) else { continue };
        ensure!(
            found.is_none() && at(start + 1).is_none(),
            "two blocks are marked as later"
        );
        let length = data.value[start + MARK.len()..]
            .first_chunk()
            .copied()
            .map(u32::from_le_bytes);
        let end = start + MARK.len() + 4 + length.unwrap_or(u32::MAX) as usize;
        ensure!(
            end <= data.value.len(),
            "the block of later data is cut off"
        );
        let address = offset + i32::try_from(start)?;
        found = Some(Later {
            segment: data.id(),
            place: start..end,
            memory,
            address,
        });
    }
    Ok(found)
}

/// Takes the block out of a module, and gives its bytes. Memory is zero where no data is.
///
/// # Errors
/// The module is larger than a wasm can be.
pub fn take(module: &mut Module, later: &Later) -> Result<Vec<u8>> {
    let data = module.data.get_mut(later.segment);
    let after = data.value.split_off(later.place.end);
    let block = data.value.split_off(later.place.start);
    let end = later.address + i32::try_from(block.len())?;
    put(module, later.memory, end, after);
    Ok(block)
}

/// Puts the block into another module at the same address, in the memory they share.
///
/// # Errors
/// The other module has no such memory.
pub fn give(module: &mut Module, later: &Later, block: Vec<u8>) -> Result<()> {
    let shared = |memory: &&Memory| memory.id().index() == later.memory.index();
    let memory = module
        .memories
        .iter()
        .find(shared)
        .context("the memory is not shared")?
        .id();
    put(module, memory, later.address, block);
    Ok(())
}

fn put(module: &mut Module, memory: MemoryId, address: i32, value: Vec<u8>) {
    let offset = ConstExpr::Value(Value::I32(address));
    let segment = module.data.add(DataKind::Active { memory, offset }, value);
    module
        .memories
        .get_mut(memory)
        .data_segments
        .insert(segment);
}
