//! Data: the memory as it is from the start, and what of it no first card can read.
//!
//! Two kinds of data come later. What is marked so in the source (`src/later.rs` of the widget, which has the
//! layout), even where the first part holds its address. And every piece of read-only data that the first
//! part holds no address of, neither in its code nor in data it can reach: the linker's map says where each
//! piece begins and ends.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::{Context, Result, ensure};
use walrus::ir::{self, Value, Visitor};
use walrus::{ConstExpr, DataKind, Memory, Module};

const MARK: &[u8] = b"pose-risk: later";

/// So many zeros are worth a segment's head in the compressed file. wasm-opt counts uncompressed bytes, and would
/// cut at every nine.
const GAP: usize = 256;

/// Where something lies in memory.
pub type Place = Range<usize>;

/// The memory of a module from its first byte of data to its last.
pub struct Image {
    memory: usize,
    start: usize,
    bytes: Vec<u8>,
}

impl Image {
    /// Of a module with any data.
    ///
    /// # Errors
    /// Some data has no fixed place.
    pub fn of(module: &Module) -> Result<Option<Self>> {
        let mut segments = BTreeMap::new();
        let mut whose = None;
        for data in module.data.iter() {
            let DataKind::Active {
                memory,
                offset: ConstExpr::Value(Value::I32(offset)),
            } = data.kind
            else {
                anyhow::bail!("some data has no fixed place");
            };
            whose = Some(memory.index());
            segments.insert(offset.cast_unsigned() as usize, &data.value);
        }
        let (Some(memory), Some((&start, _))) = (whose, segments.first_key_value()) else {
            return Ok(None);
        };
        let mut bytes = vec![];
        for (offset, value) in segments {
            // Memory is zero where no data is.
            bytes.resize(offset - start, 0);
            bytes.extend_from_slice(value);
        }
        Ok(Some(Self {
            memory,
            start,
            bytes,
        }))
    }

    fn at(&self, place: &Place) -> &[u8] {
        &self.bytes[place.start - self.start..place.end - self.start]
    }

    fn place(&self) -> Place {
        self.start..self.start + self.bytes.len()
    }

    /// The blocks marked as later.
    ///
    /// # Errors
    /// One is cut off.
    pub fn marked(&self) -> Result<Vec<Place>> {
        let mut found = vec![];
        let mut from = 0;
        let next = |from: usize| {
            let mut windows = self.bytes[from..].windows(MARK.len());
            windows.position(|bytes| bytes == MARK)
        };
        while let Some(gap) = next(from) {
            let start = from + gap;
            let length = self.bytes[start + MARK.len()..].first_chunk().copied();
            let length = length.map_or(usize::MAX, |bytes| u32::from_le_bytes(bytes) as usize);
            let end = (start + MARK.len() + 4).saturating_add(length);
            ensure!(end <= self.bytes.len(), "a block of later data is cut off");
            found.push(start + self.start..end + self.start);
            from = end;
        }
        Ok(found)
    }

    /// Those pieces, and they are apart and in order, to which nothing leads from a module's code, if
    /// what lies in `without` is not there.
    pub fn unreached(&self, module: &Module, pieces: &[Place], without: &[Place]) -> Vec<Place> {
        let mut kept = vec![false; pieces.len()];
        let mut todo = Addresses::of(module).0;
        // What is no piece (data that can change) stays, and so does what it leads to.
        let mut all = self.without(without);
        for piece in pieces {
            all.fill(piece);
        }
        todo.extend(all.words(&self.place()));
        let left = self.without(without);
        while let Some(address) = todo.pop() {
            let index = pieces.partition_point(|piece| piece.end <= address);
            let Some(piece) = pieces.get(index).filter(|piece| piece.contains(&address)) else {
                continue;
            };
            if !std::mem::replace(&mut kept[index], true) {
                todo.extend(left.words(piece));
            }
        }
        let unreached = pieces.iter().zip(kept).filter(|(_, kept)| !kept);
        unreached.map(|(piece, _)| piece.clone()).collect()
    }

    /// What may be addresses.
    fn words(&self, place: &Place) -> Vec<usize> {
        let words = (place.start.next_multiple_of(4)..).step_by(4);
        let words = words.take_while(|at| at + 4 <= place.end);
        words
            .filter_map(|at| self.at(&(at..at + 4)).first_chunk().copied())
            .map(|bytes| u32::from_le_bytes(bytes) as usize)
            .filter(|address| self.place().contains(address))
            .collect()
    }

    fn fill(&mut self, place: &Place) {
        self.bytes[place.start - self.start..place.end - self.start].fill(0);
    }

    /// The same with zeros in some places.
    pub fn without(&self, places: &[Place]) -> Self {
        let mut left = Self {
            bytes: self.bytes.clone(),
            ..*self
        };
        places.iter().for_each(|place| left.fill(place));
        left
    }

    /// Makes this all the data of a module.
    ///
    /// # Errors
    /// The module has no such memory.
    pub fn replace(&self, module: &mut Module) -> Result<()> {
        let old: Vec<_> = module.data.iter().map(|data| data.id()).collect();
        for id in old {
            module.data.delete(id);
            for memory in module.memories.iter_mut() {
                memory.data_segments.remove(&id);
            }
        }
        self.give(module, &self.filled())
    }

    /// Where there is more than zeros.
    fn filled(&self) -> Vec<Place> {
        let mut filled: Vec<Place> = vec![];
        let bytes = self.bytes.iter().zip(self.start..);
        for (_, at) in bytes.filter(|(byte, _)| **byte != 0) {
            match filled.last_mut() {
                Some(last) if at < last.end + GAP => last.end = at + 1,
                _ => filled.push(at..at + 1),
            }
        }
        filled
    }

    /// Puts some of it into another module at the same addresses, in the memory they share.
    ///
    /// # Errors
    /// The other module has no such memory.
    pub fn give(&self, module: &mut Module, places: &[Place]) -> Result<()> {
        let shared = |memory: &&Memory| memory.id().index() == self.memory;
        let memory = module.memories.iter().find(shared);
        let memory = memory.context("the memory is not shared")?.id();
        for place in places {
            let at = u32::try_from(place.start)?.cast_signed();
            let offset = ConstExpr::Value(Value::I32(at));
            let kind = DataKind::Active { memory, offset };
            let segment = module.data.add(kind, self.at(place).to_vec());
            let memory = module.memories.get_mut(memory);
            memory.data_segments.insert(segment);
        }
        Ok(())
    }
}

/// The numbers in a module's code that may be addresses.
#[derive(Default)]
struct Addresses(Vec<usize>);

impl Addresses {
    fn of(module: &Module) -> Self {
        let mut found = Self::default();
        for (_, function) in module.funcs.iter_local() {
            ir::dfs_in_order(&mut found, function, function.entry_block());
        }
        found
    }
}

impl<'a> Visitor<'a> for Addresses {
    fn visit_const(&mut self, number: &ir::Const) {
        if let Value::I32(number) = number.value {
            self.0.push(number.cast_unsigned() as usize);
        }
    }

    fn visit_load(&mut self, load: &ir::Load) {
        self.0.push(load.arg.offset as usize);
    }

    fn visit_store(&mut self, store: &ir::Store) {
        self.0.push(store.arg.offset as usize);
    }
}

/// The pieces of read-only data that a linker's map lists, in order.
pub fn pieces(map: &str) -> Vec<Place> {
    let mut found: Vec<Place> = map
        .lines()
        .filter(|line| line.contains(":(.rodata"))
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let mut number = || usize::from_str_radix(words.next()?, 16).ok();
            let (start, _, size) = (number()?, number()?, number()?);
            (size > 0).then_some(start..start + size)
        })
        .collect();
    found.sort_by_key(|place| place.start);
    found
}

/// Places in order, those that touch as one.
pub fn joined(mut places: Vec<Place>) -> Vec<Place> {
    places.sort_by_key(|place| place.start);
    let mut joined: Vec<Place> = vec![];
    for place in places {
        match joined.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            _ => joined.push(place),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{FunctionBuilder, ModuleConfig, ValType};

    const MAP: &str = "
        Addr      Off     Size Out     In      Symbol
         400      ...        c .rodata
         400      100        4         a b.o:(.rodata..one)
         404      104        4         a b.o:(.rodata..two)
         408      108        4         a b.o:(.rodata..three)
         40c      10c        4         a b.o:(.rodata..four)
         410      110        4         a b.o:(.data.five)";

    #[test]
    fn the_map_says_where_read_only_data_begins_and_ends() {
        assert_eq!(pieces(&MAP.replace("...", "100")).len(), 4);
        assert_eq!(pieces(MAP)[1], 0x404..0x408);
    }

    #[test]
    fn data_stays_that_code_or_data_that_stays_has_the_address_of() {
        let mut module = Module::with_config(ModuleConfig::new());
        let memory = module.memories.add_local(false, false, 1, None, None);
        let mut function = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
        function.func_body().i32_const(0x402);
        let function = function.finish(vec![], &mut module.funcs);
        module.exports.add("function", function);
        // The first leads to the third, what can change to the fourth, and nothing to the second.
        let value = [0x408u32, 0, 0, 0, 0x40c].map(u32::to_le_bytes).concat();
        let offset = ConstExpr::Value(Value::I32(0x400));
        let kind = DataKind::Active { memory, offset };
        module.data.add(kind, value);
        let image = Image::of(&module).unwrap().unwrap();
        let pieces = pieces(MAP);
        let second = pieces[1].clone();
        assert_eq!(image.unreached(&module, &pieces, &[]), vec![second]);
        // What is not there leads nowhere.
        let later = image.unreached(&module, &pieces, &pieces[..1]);
        assert_eq!(later, pieces[1..3]);
        assert_eq!(joined(later), vec![0x404..0x40c]);
    }
}
