//! The one declaration of a format: a record names its fields to a visitor.

use crate::{Choice, Span};

/// Something a data file describes.
pub trait Record {
    /// Names every field to the visitor, in file order. A field left out of a file keeps its default.
    fn fields(&mut self, f: &mut dyn Fields);
}

/// What is declared of a field.
#[derive(Debug)]
pub struct Field {
    /// Its name in files.
    pub name: &'static str,
    /// It must be present.
    pub required: bool,
    /// Least and most: of a number in the unit that the doc names, of a text in characters.
    pub range: (f64, f64),
    /// What it means, with its unit: for the schema, and not compiled into the wasm.
    #[cfg(feature = "author")]
    pub doc: &'static str,
}

/// Declares a field that may be left out: name, doc, and the range of a number or the length of a text.
macro_rules! field {
    ($name:expr, $doc:expr) => {
        $crate::fields::declared!($name, $doc, (0.0, 0.0), false)
    };
    ($name:expr, $doc:expr, most = $most:literal) => {
        $crate::fields::declared!($name, $doc, (0.0, $most as f64), false)
    };
    ($name:expr, $doc:expr, $range:expr) => {
        $crate::fields::declared!($name, $doc, $range, false)
    };
}

/// Declares a field that must be present.
macro_rules! required {
    ($name:expr, $doc:expr) => {
        $crate::fields::declared!($name, $doc, (0.0, 0.0), true)
    };
    ($name:expr, $doc:expr, most = $most:literal) => {
        $crate::fields::declared!($name, $doc, (0.0, $most as f64), true)
    };
    ($name:expr, $doc:expr, $range:expr) => {
        $crate::fields::declared!($name, $doc, $range, true)
    };
}

macro_rules! declared {
    ($name:expr, $doc:expr, $range:expr, $required:literal) => {
        const {
            &$crate::Field {
                name: $name,
                required: $required,
                range: $range,
                #[cfg(feature = "author")]
                doc: $doc,
            }
        }
    };
}
pub(crate) use {declared, field, required};

/// A visitor of a record's fields: it reads, packs, unpacks or describes them.
pub trait Fields {
    /// A number within the field's range.
    fn number(&mut self, field: &'static Field, slot: &mut f64);
    /// One angle, or `[from, to]`, each within the field's range.
    fn span(&mut self, field: &'static Field, slot: &mut Span);
    /// True or false.
    fn flag(&mut self, field: &'static Field, slot: &mut bool);
    /// A text.
    fn text(&mut self, field: &'static Field, slot: &mut String);
    /// A list of texts.
    fn texts(&mut self, field: &'static Field, slot: &mut Vec<String>);
    /// The id of a pose, where the pose says it. Ids are packed once, in the order of the poses.
    fn pose_id(&mut self, field: &'static Field, slot: &mut String) {
        self.text(field, slot);
    }
    /// Ids of our poses: packed as positions among them.
    fn pose_ids(&mut self, field: &'static Field, slot: &mut Vec<String>) {
        self.texts(field, slot);
    }
    /// Texts for authors and for checks at build time: read, never carried into the wasm.
    fn author_texts(&mut self, field: &'static Field, slot: &mut Vec<String>);
    /// One such text.
    fn author_text(&mut self, field: &'static Field);
    /// One word of a closed list, as its position.
    fn word(&mut self, field: &'static Field, words: &'static [&'static str], slot: &mut usize);
    /// Several words of a closed list, as their positions.
    fn words(
        &mut self,
        field: &'static Field,
        words: &'static [&'static str],
        slot: &mut Vec<usize>,
    );
    /// Enters a table (`present` when written); true if it is there.
    fn enter(&mut self, field: &'static Field, present: bool) -> bool;
    /// Enters a list of tables; gives how many there are.
    fn enter_list(&mut self, field: &'static Field, count: usize) -> usize;
    /// Enters a table of the list entered last.
    fn item(&mut self, index: usize);
    /// Leaves what was entered last.
    fn leave(&mut self);
}

/// A field whose words are an enum's.
pub(crate) fn choice<C: Choice>(f: &mut dyn Fields, field: &'static Field, slot: &mut C) {
    let mut index = slot.index();
    f.word(field, C::WORDS, &mut index);
    *slot = C::at(index);
}

/// A field that lists words of an enum.
pub(crate) fn choices<C: Choice>(f: &mut dyn Fields, field: &'static Field, slot: &mut Vec<C>) {
    let mut indices = slot.iter().map(|c| c.index()).collect();
    f.words(field, C::WORDS, &mut indices);
    *slot = indices.into_iter().map(C::at).collect();
}

/// A table that is always there; left out, it keeps its defaults.
pub(crate) fn table(f: &mut dyn Fields, field: &'static Field, slot: &mut dyn Record) {
    if f.enter(field, true) {
        slot.fields(f);
    }
    f.leave();
}

/// A table that may be absent.
pub(crate) fn maybe<R: Record + Default>(
    f: &mut dyn Fields,
    field: &'static Field,
    slot: &mut Option<R>,
) {
    if f.enter(field, slot.is_some()) {
        slot.get_or_insert_with(R::default).fields(f);
    }
    f.leave();
}

/// A list of tables.
pub(crate) fn list<R: Record + Default>(
    f: &mut dyn Fields,
    field: &'static Field,
    slot: &mut Vec<R>,
) {
    let count = f.enter_list(field, slot.len());
    slot.truncate(count);
    slot.resize_with(count, R::default);
    for (index, record) in slot.iter_mut().enumerate() {
        f.item(index);
        record.fields(f);
        f.leave();
    }
    f.leave();
}
