//! Checked records as bytes, small before compression and read by `unpack`.

use crate::{Field, Fields, Record, Span};

/// The bytes of a record, for [`crate::unpack`].
pub fn pack<R: Record>(record: &mut R) -> Vec<u8> {
    let mut packer = Packer(vec![]);
    record.fields(&mut packer);
    packer.0
}

struct Packer(Vec<u8>);

impl Packer {
    fn count(&mut self, mut n: usize) {
        while n > 127 {
            self.0.push((n & 127) as u8 | 128);
            n >>= 7;
        }
        self.0.push(n as u8);
    }

    /// Tenths in a zigzag count when that is exact, else a mark and eight bytes.
    fn real(&mut self, n: f64) {
        let tenths = (n * 10.0).round();
        if tenths / 10.0 == n && tenths.abs() < 1e6 {
            let t = tenths as i64;
            self.count((((t << 1) ^ (t >> 63)) as usize) + 1);
        } else {
            self.count(0);
            self.0.extend(n.to_le_bytes());
        }
    }

    fn string(&mut self, text: &str) {
        self.count(text.len());
        self.0.extend(text.as_bytes());
    }
}

impl Fields for Packer {
    fn number(&mut self, _: &'static Field, slot: &mut f64) {
        self.real(*slot);
    }
    fn span(&mut self, _: &'static Field, slot: &mut Span) {
        self.real(slot.to);
        self.real(slot.from - slot.to);
    }
    fn flag(&mut self, _: &'static Field, slot: &mut bool) {
        self.0.push(u8::from(*slot));
    }
    fn text(&mut self, _: &'static Field, slot: &mut String) {
        self.string(slot);
    }
    fn texts(&mut self, _: &'static Field, slot: &mut Vec<String>) {
        self.count(slot.len());
        slot.iter().for_each(|text| self.string(text));
    }
    fn asides(&mut self, _: &'static Field, _: &mut Vec<String>) {}
    fn aside(&mut self, _: &'static Field) {}
    fn word(&mut self, _: &'static Field, _: &'static [&'static str], slot: &mut usize) {
        self.count(*slot);
    }
    fn words(&mut self, _: &'static Field, _: &'static [&'static str], slot: &mut Vec<usize>) {
        self.count(slot.len());
        slot.iter().for_each(|index| self.count(*index));
    }
    fn enter(&mut self, _: &'static Field, present: bool) -> bool {
        self.0.push(u8::from(present));
        present
    }
    fn enter_list(&mut self, _: &'static Field, count: usize) -> usize {
        self.count(count);
        count
    }
    fn item(&mut self, _: usize) {}
    fn leave(&mut self) {}
}
