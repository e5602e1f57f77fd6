//! The file of sources, which is fetched when a reader first unfolds one.

use pose_format::Value;
use std::rc::Rc;

/// Where the file is.
#[derive(Clone, Debug, Default)]
pub enum Sources {
    /// Nobody has asked for it.
    #[default]
    Unasked,
    /// On its way.
    Coming,
    /// Here.
    Here(Rc<Value>),
    /// It could not be had; the next reader who unfolds a source asks again.
    Missing,
}

/// A file is equal only to itself: it is fetched once, and comparing what is in it takes long.
impl PartialEq for Sources {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Here(one), Self::Here(other)) => Rc::ptr_eq(one, other),
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

impl Sources {
    /// Whether it has to be fetched now; if so it is on its way from here.
    pub fn ask(&mut self) -> bool {
        let is_needed = matches!(self, Self::Unasked | Self::Missing);
        if is_needed {
            *self = Self::Coming;
        }
        is_needed
    }
}
