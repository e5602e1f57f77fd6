//! Reading back what `pack` wrote. The bytes are our own, checked at build time:
//! bytes that end early read as zeros.

use crate::{Field, Fields, Record, Span};

/// The record of packed bytes.
pub fn unpack<R: Record + Default>(bytes: &[u8]) -> R {
    let mut record = R::default();
    record.fields(&mut Unpacker(bytes));
    record
}

struct Unpacker<'a>(&'a [u8]);

impl Unpacker<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    fn count(&mut self) -> usize {
        let (mut n, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            n |= usize::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 {
                return n;
            }
        }
    }

    fn real(&mut self) -> f64 {
        match self.count() {
            0 => f64::from_le_bytes(std::array::from_fn(|_| self.byte())),
            n => {
                let zigzag = n - 1;
                let tenths = (zigzag >> 1) as i32 ^ -((zigzag & 1) as i32);
                f64::from(tenths) / 10.0
            }
        }
    }

    fn string(&mut self) -> String {
        // Counted first: a receiver is read before its arguments, and counting moves on.
        let length = self.count();
        let (text, rest) = self.0.split_at(length.min(self.0.len()));
        self.0 = rest;
        String::from_utf8_lossy(text).into_owned()
    }
}

impl Fields for Unpacker<'_> {
    fn number(&mut self, _: &'static Field, slot: &mut f64) {
        *slot = self.real();
    }
    fn span(&mut self, _: &'static Field, slot: &mut Span) {
        slot.to = self.real();
        slot.from = slot.to + self.real();
    }
    fn flag(&mut self, _: &'static Field, slot: &mut bool) {
        *slot = self.byte() != 0;
    }
    fn text(&mut self, _: &'static Field, slot: &mut String) {
        *slot = self.string();
    }
    fn texts(&mut self, _: &'static Field, slot: &mut Vec<String>) {
        *slot = (0..self.count()).map(|_| self.string()).collect();
    }
    fn asides(&mut self, _: &'static Field, _: &mut Vec<String>) {}
    fn aside(&mut self, _: &'static Field) {}
    fn word(&mut self, _: &'static Field, _: &'static [&'static str], slot: &mut usize) {
        *slot = self.count();
    }
    fn words(&mut self, _: &'static Field, _: &'static [&'static str], slot: &mut Vec<usize>) {
        *slot = (0..self.count()).map(|_| self.count()).collect();
    }
    fn enter(&mut self, _: &'static Field, _: bool) -> bool {
        self.byte() != 0
    }
    fn enter_list(&mut self, _: &'static Field, _: usize) -> usize {
        self.count()
    }
    fn item(&mut self, _: usize) {}
    fn leave(&mut self) {}
}
