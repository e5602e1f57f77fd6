//! Everything that one card keeps.

use super::{Looking, Shown, Sources};
use crate::message::Msg;
use crate::options::Options;
use pose_format::Knowledge;

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
    /// Whether the ranking shows all rows.
    pub all_rows: bool,
    /// Whether the last text to share could be shared.
    pub shared: Option<bool>,
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
            all_rows: options.static_page.is_some(),
            shared: None,
        }
    }

    /// Changes as a message says. What a message has others do (fetch, copy, draw) is the component's part.
    pub fn apply(&mut self, knowledge: &Knowledge, msg: Msg) {
        match msg {
            Msg::WholeCardWanted => self.is_whole = true,
            Msg::AllRowsWanted => self.all_rows = true,
            Msg::Shared(is_there) => self.shared = Some(is_there),
            Msg::SourcesCame(file) => self.sources = file.map_or(Sources::Missing, Sources::Here),
            Msg::OutlinePressed(which) => self.looking.toggle_outline(which),
            Msg::AdjustmentTried(index) => self.looking.toggle_adjustment(index),
            msg => {
                self.shared = None;
                self.shown.apply(knowledge, msg);
            }
        }
    }

    /// Takes over what the page changed; what it left alone stays as the reader chose it.
    pub fn merge(&mut self, old: &Options, new: &Options) {
        self.shown.merge(old, new);
    }
}
