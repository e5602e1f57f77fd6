//! What a page asks of a card.

use pose_format::{Choice, Sequence, Value, choices};
use pose_model::Reader;
use pose_model::assessment::By;
use pose_model::catalog::Catalog;
use std::rc::Rc;

choices! {
    /// Which view of the pose is shown.
    View {
        Card = "card", Compact = "compact", Ranking = "ranking", Compare = "compare", Sequence = "sequence",
    }
}

choices! {
    /// A control that a site owner may leave out.
    Control {
        Picker = "picker", Mechanisms = "mechanisms", Condition = "condition", Mobility = "mobility", Depth = "depth", Side = "side", Age = "age", Alternatives = "alternatives", Sequence = "sequence",
    }
}

/// Everything a page can ask of one card, already checked.
#[derive(Clone, Debug)]
pub struct Options {
    /// The pose shown; none opens the picker.
    pub pose: Option<String>,
    /// The other pose of `view="compare"`.
    pub compare: Option<String>,
    /// Whose body it is.
    pub reader: Reader,
    /// The view.
    pub view: View,
    /// What the list of `view="ranking"` begins with as its order.
    pub by: By,
    /// How many rows that list begins with; none means all.
    pub limit: Option<usize>,
    /// The poses of `view="sequence"`, in order.
    pub sequence: Option<Rc<Sequence>>,
    /// The controls shown.
    pub controls: Vec<Control>,
    /// Ours, with the page's own poses.
    pub catalog: Rc<Catalog>,
    /// Level of the card's heading, 2 to 6.
    pub heading_level: u8,
    /// The file of sources, where the card is a page of its own that runs no script: nothing is
    /// folded away for later, and other poses are links. Never in a browser.
    pub static_page: Option<Rc<Value>>,
    /// Whether it is rendered to be shown before our code is on the page (www/shell): then the search stands in its
    /// dialog from the start, so that a reader can type at once. Never in a browser.
    pub is_first_view: bool,
    /// Where the files of pictures are (`../pictures/`), where the card shows pictures as files rather than drawing
    /// them: those of other poses, and on a static page its own. Files show the average reader, so another reader's
    /// pictures are drawn all the same.
    pub picture_files: Option<Rc<str>>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            pose: None,
            compare: None,
            reader: Reader::default(),
            view: View::Card,
            by: By::Demanding,
            limit: None,
            sequence: None,
            controls: Control::all().collect(),
            catalog: Rc::new(Catalog::ours()),
            heading_level: 3,
            static_page: None,
            is_first_view: false,
            picture_files: None,
        }
    }
}
