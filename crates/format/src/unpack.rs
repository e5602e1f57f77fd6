//! Reading back what `pack` wrote. The data was checked when it was packed, so there are no errors: what ends early reads
//! as zeros and empty texts.

use crate::{Field, Fields, Record, Span};

/// The record of packed texts and bytes.
pub fn unpack<R: Record + Default>(texts: &str, bytes: &[u8]) -> R {
    let mut record = R::default();
    let mut texts = texts.split('\n');
    let ids = texts.next().unwrap_or_default().split('\t').collect();
    record.fields(&mut Unpacker {
        texts,
        bytes,
        ids,
        poses: 0,
    });
    record
}

/// Numbers that are not whole come in these. A quotient of two whole numbers is the nearest there is
/// to the decimal that stands in the file, so nothing is lost.
pub(crate) const TEN_THOUSANDTHS: f64 = 10_000.0;

/// The whole number that `pack` made a zigzag count of.
fn whole(zigzag: usize) -> f64 {
    f64::from((zigzag >> 1) as i32 ^ -((zigzag & 1) as i32))
}

struct Unpacker<'a> {
    texts: std::str::Split<'a, char>,
    bytes: &'a [u8],
    /// The ids of the poses, and how many poses there were so far.
    ids: Vec<&'a str>,
    poses: usize,
}

impl Unpacker<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else {
            return 0;
        };
        self.bytes = rest;
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
            0 => whole(self.count()) / TEN_THOUSANDTHS,
            n => whole(n - 1),
        }
    }

    fn id(&self, at: usize) -> String {
        self.ids.get(at).copied().unwrap_or_default().to_string()
    }

    fn string(&mut self) -> String {
        self.texts.next().unwrap_or_default().to_string()
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
    fn pose_id(&mut self, _: &'static Field, slot: &mut String) {
        *slot = self.id(self.poses);
        self.poses += 1;
    }
    fn pose_ids(&mut self, _: &'static Field, slot: &mut Vec<String>) {
        for _ in 0..self.count() {
            let at = self.count();
            slot.push(self.id(at));
        }
    }
    fn author_texts(&mut self, _: &'static Field, _: &mut Vec<String>) {}
    fn author_text(&mut self, _: &'static Field) {}
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
