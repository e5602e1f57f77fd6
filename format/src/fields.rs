//! The one declaration: a record names its fields to whoever asks.

use crate::{Choice, Span};

/// Something a data file describes.
pub trait Record: Default {
    /// Names every field, in file order. A field left out of a file keeps its default.
    fn fields(&mut self, f: &mut dyn Fields);
}

/// Who asks a record for its fields. `doc` is for people and is empty in the wasm.
pub trait Fields {
    /// The next field must be present.
    fn required(&mut self) -> &mut dyn Fields;
    /// A number within `range`, in the unit that `doc` names.
    fn number(&mut self, name: &'static str, doc: &'static str, range: (f64, f64), slot: &mut f64);
    /// One angle, or `[from, to]`, each within `range`.
    fn span(&mut self, name: &'static str, doc: &'static str, range: (f64, f64), slot: &mut Span);
    /// True or false.
    fn flag(&mut self, name: &'static str, doc: &'static str, slot: &mut bool);
    /// A text of at most `most` characters.
    fn text(&mut self, name: &'static str, doc: &'static str, most: usize, slot: &mut String);
    /// A list of texts, each of at most `most` characters.
    fn texts(&mut self, name: &'static str, doc: &'static str, most: usize, slot: &mut Vec<String>);
    /// Texts that are for people and for checks at build time: read, never carried into the wasm.
    fn asides(
        &mut self,
        name: &'static str,
        doc: &'static str,
        most: usize,
        slot: &mut Vec<String>,
    );
    /// One such text.
    fn aside(&mut self, name: &'static str, doc: &'static str, most: usize);
    /// One word of a closed list, as its position.
    fn word(
        &mut self,
        name: &'static str,
        doc: &'static str,
        words: &'static [&'static str],
        slot: &mut usize,
    );
    /// Several words of a closed list, as their positions.
    fn words(
        &mut self,
        name: &'static str,
        doc: &'static str,
        words: &'static [&'static str],
        slot: &mut Vec<usize>,
    );
    /// Enters a table (`count` 0 or 1 present when written); true if it is there.
    fn enter(&mut self, name: &'static str, doc: &'static str, present: bool) -> bool;
    /// Enters a list of tables; gives how many there are.
    fn enter_list(&mut self, name: &'static str, doc: &'static str, count: usize) -> usize;
    /// Enters a table of the list entered last.
    fn item(&mut self, index: usize);
    /// Leaves what was entered last.
    fn leave(&mut self);
}

/// A field whose words are an enum's.
pub(crate) fn choice<C: Choice>(
    f: &mut dyn Fields,
    name: &'static str,
    doc: &'static str,
    slot: &mut C,
) {
    let mut index = slot.index();
    f.word(name, doc, C::WORDS, &mut index);
    *slot = C::at(index);
}

/// A field that lists words of an enum.
pub(crate) fn choices<C: Choice>(
    f: &mut dyn Fields,
    name: &'static str,
    doc: &'static str,
    slot: &mut Vec<C>,
) {
    let mut indices = slot.iter().map(|c| c.index()).collect();
    f.words(name, doc, C::WORDS, &mut indices);
    *slot = indices.into_iter().map(C::at).collect();
}

/// A table that is always there; left out, it keeps its defaults.
pub(crate) fn table(
    f: &mut dyn Fields,
    name: &'static str,
    doc: &'static str,
    slot: &mut impl Record,
) {
    if f.enter(name, doc, true) {
        slot.fields(f);
    }
    f.leave();
}

/// A table that may be absent.
pub(crate) fn maybe<R: Record>(
    f: &mut dyn Fields,
    name: &'static str,
    doc: &'static str,
    slot: &mut Option<R>,
) {
    if f.enter(name, doc, slot.is_some()) {
        slot.get_or_insert_with(R::default).fields(f);
    }
    f.leave();
}

/// A list of tables.
pub(crate) fn list<R: Record>(
    f: &mut dyn Fields,
    name: &'static str,
    doc: &'static str,
    slot: &mut Vec<R>,
) {
    let count = f.enter_list(name, doc, slot.len());
    slot.resize_with(count, R::default);
    for (index, record) in slot.iter_mut().enumerate() {
        f.item(index);
        record.fields(f);
        f.leave();
    }
    f.leave();
}
