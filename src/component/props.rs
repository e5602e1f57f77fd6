//! What a card is given, and what it tells.

use crate::options::Options;
use pose_format::Value;
use pose_model::Reader;
use pose_model::assessment::Answer;
use std::rc::Rc;
use yew::{Callback, Properties};

/// What a card is given.
#[derive(Clone, Properties)]
pub struct Props {
    /// Checked options.
    pub options: Rc<Options>,
    /// Told after every change of what is shown.
    #[prop_or_default]
    pub on_change: Callback<Changed>,
    /// Asked for the file of sources, when a reader first unfolds one.
    #[prop_or_default]
    pub on_sources_wanted: Callback<SourcesReply>,
    /// Asked to put a text where the reader can use it.
    #[prop_or_default]
    pub on_share: Callback<Sharing>,
    /// Whether it carries the page's line of red flags; none: the first card of the page does.
    #[prop_or_default]
    pub has_red_flags: Option<bool>,
    /// Gives the address that opens an answer, from what says the answer in it; none where there is no page.
    #[prop_or_default]
    pub address: Option<Callback<String, String>>,
}

/// Takes the file of sources, or nothing when it cannot be had.
pub type SourcesReply = Callback<Option<Rc<Value>>>;

/// A text on its way to where the reader can use it.
pub struct Sharing {
    /// The text.
    pub text: String,
    /// Whether the phone's own sheet may take it, rather than the clipboard.
    pub by_sheet: bool,
    /// Told whether the text is on the clipboard; told nothing where the sheet took it.
    pub reply: Callback<Option<bool>>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.options, &other.options)
    }
}

/// What is shown now.
pub struct Changed {
    /// The pose; none while the picker or the ranking is shown.
    pub pose: Option<String>,
    /// The reader.
    pub reader: Reader,
    /// What the card says of them.
    pub answer: Option<Rc<Answer>>,
}
