//! Everything that one card keeps.

use super::{Looking, Shown, Sources};
use crate::message::{Msg, TakeAlong};
use crate::options::{Control, Options};
use pose_format::Knowledge;
use pose_model::Reader;

/// The state of a card; [`CardState::apply`] is its only way to change by a reader's hand.
#[derive(Clone, Debug, PartialEq)]
pub struct CardState {
    /// The pose, the reader, the lists.
    pub shown: Shown,
    /// How the reader looks at the picture.
    pub looking: Looking,
    /// The file of sources.
    pub sources: Sources,
    /// Whether a compact card shows everything.
    pub is_whole: bool,
    /// Whether the last text to share could be shared.
    pub shared: Option<bool>,
    /// What was last taken along of the answer that is shown.
    pub taken: Option<Taken>,
    /// Whether the address that led here named the answer that is shown.
    pub is_from_address: bool,
}

/// Something that a reader takes along.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// What it is.
    pub what: TakeAlong,
    /// The words or the address.
    pub text: String,
    /// Whether it is on the clipboard; none before that is known, or where the phone's own sheet took it.
    pub is_copied: Option<bool>,
}

impl CardState {
    /// What the options ask for.
    pub fn new(options: &Options) -> Self {
        let sources = match &options.static_page {
            Some(sources) => Sources::Here(sources.clone()),
            None => Sources::Unasked,
        };
        Self {
            shown: Shown::new(options),
            looking: Looking::default(),
            sources,
            is_whole: options.static_page.is_some(),
            shared: None,
            taken: None,
            is_from_address: false,
        }
    }

    /// Changes as a message says. What a message has others do (fetch, copy, draw) is the component's part.
    pub fn apply(&mut self, knowledge: &Knowledge, msg: Msg) {
        match msg {
            Msg::WholeCardWanted => self.is_whole = true,
            Msg::Shared(is_there) => self.shared = Some(is_there),
            Msg::TakenAlong(is_copied) => {
                if let Some(taken) = &mut self.taken {
                    taken.is_copied = is_copied;
                }
            }
            Msg::SourcesCame(file) => self.sources = file.map_or(Sources::Missing, Sources::Here),
            Msg::OutlinePressed(which) => self.looking.toggle_outline(which),
            Msg::AdjustmentTried(index) => self.looking.toggle_adjustment(index),
            msg => {
                self.shared = None;
                self.taken = None;
                self.is_from_address = false;
                self.shown.apply(knowledge, msg);
            }
        }
    }

    /// Shows an answer that the address names, as far as the page lets its readers choose.
    pub fn open(&mut self, controls: &[Control], pose: Option<String>, reader: Reader) {
        self.shown.open(controls, pose, reader);
        self.taken = None;
        self.is_from_address = true;
    }

    /// Takes over what the page changed; what it left alone stays as the reader chose it.
    pub fn merge(&mut self, old: &Options, new: &Options) {
        self.taken = None;
        self.shown.merge(old, new);
    }
}
