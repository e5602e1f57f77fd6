//! Checked records in two parts, small before compression and read by `unpack`: the texts, a line
//! each, and the numbers: each kind compresses better by itself.

use crate::unpack::TEN_THOUSANDTHS;
use crate::{Field, Fields, Record, Span};

/// A record in parts.
#[derive(Default)]
pub struct Packed {
    /// The texts, a line each, for [`crate::unpack`].
    pub texts: String,
    /// The numbers, for [`crate::unpack`].
    pub bytes: Vec<u8>,
    /// The ids of the poses, in their order.
    ids: Vec<String>,
}

/// The parts of a record whose poses have these ids, in this order.
///
/// # Panics
/// The record names a pose that is not among them; a check at build time has seen to that.
pub fn pack<R: Record>(record: &mut R, ids: Vec<String>) -> Packed {
    let mut packed = Packed {
        texts: ids.join("\t") + "\n",
        ids,
        ..Packed::default()
    };
    record.fields(&mut packed);
    packed
}

/// A whole number as a count: 0, -1, 1, -2 … are 0, 1, 2, 3 …
fn zigzag(n: f64) -> usize {
    let whole = n as i64;
    ((whole << 1) ^ (whole >> 63)) as usize
}

impl Packed {
    fn count(&mut self, mut n: usize) {
        while n > 127 {
            self.bytes.push((n & 127) as u8 | 128);
            n >>= 7;
        }
        self.bytes.push(n as u8);
    }

    /// Whole numbers in a zigzag count, as nearly all are; else a mark and ten-thousandths.
    fn real(&mut self, n: f64) {
        if n.fract() == 0.0 && n.abs() < 1e6 {
            self.count(zigzag(n) + 1);
        } else {
            let scaled = (n * TEN_THOUSANDTHS).round_ties_even();
            assert!(
                scaled / TEN_THOUSANDTHS == n && scaled.abs() < 1e9,
                "{n} has more than four decimals, and is packed with four"
            );
            self.count(0);
            self.count(zigzag(scaled));
        }
    }

    fn string(&mut self, text: &str) {
        // Texts hold no line breaks: `read` refuses control characters.
        self.texts.push_str(text);
        self.texts.push('\n');
    }
}

impl Fields for Packed {
    fn number(&mut self, _: &'static Field, slot: &mut f64) {
        self.real(*slot);
    }
    fn span(&mut self, _: &'static Field, slot: &mut Span) {
        self.real(slot.to);
        self.real(slot.from - slot.to);
    }
    fn flag(&mut self, _: &'static Field, slot: &mut bool) {
        self.bytes.push(u8::from(*slot));
    }
    fn text(&mut self, _: &'static Field, slot: &mut String) {
        self.string(slot);
    }
    fn texts(&mut self, _: &'static Field, slot: &mut Vec<String>) {
        self.count(slot.len());
        slot.iter().for_each(|text| self.string(text));
    }
    fn pose_id(&mut self, _: &'static Field, _: &mut String) {}
    fn pose_ids(&mut self, _: &'static Field, slot: &mut Vec<String>) {
        self.count(slot.len());
        for id in slot {
            let at = self.ids.iter().position(|known| known == id);
            self.count(at.unwrap_or_else(|| panic!("no pose has the id `{id}`")));
        }
    }
    fn author_texts(&mut self, _: &'static Field, _: &mut Vec<String>) {}
    fn author_text(&mut self, _: &'static Field) {}
    fn word(&mut self, _: &'static Field, _: &'static [&'static str], slot: &mut usize) {
        self.count(*slot);
    }
    fn words(&mut self, _: &'static Field, _: &'static [&'static str], slot: &mut Vec<usize>) {
        self.count(slot.len());
        slot.iter().for_each(|index| self.count(*index));
    }
    fn enter(&mut self, _: &'static Field, present: bool) -> bool {
        self.bytes.push(u8::from(present));
        present
    }
    fn enter_list(&mut self, _: &'static Field, count: usize) -> usize {
        self.count(count);
        count
    }
    fn item(&mut self, _: usize) {}
    fn leave(&mut self) {}
}
