//! What a page asks of a card.

use crate::catalog::Catalog;
use crate::reader::Reader;
use pose_format::Choice;
use std::rc::Rc;

/// Which view of the pose is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words say it")]
pub enum View {
    #[default]
    Card,
    Compact,
    Ranking,
    Compare,
}

impl Choice for View {
    const WORDS: &'static [&'static str] = &["card", "compact", "ranking", "compare"];
    fn at(index: usize) -> Self {
        [Self::Card, Self::Compact, Self::Ranking, Self::Compare]
            .get(index)
            .copied()
            .unwrap_or_default()
    }
    fn index(self) -> usize {
        self as usize
    }
}

/// A control that a site owner may leave out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words say it")]
pub enum Control {
    #[default]
    Picker,
    Mechanisms,
    Condition,
    Mobility,
    Depth,
    Side,
    Age,
    Alternatives,
}

impl Choice for Control {
    const WORDS: &'static [&'static str] = &[
        "picker",
        "mechanisms",
        "condition",
        "mobility",
        "depth",
        "side",
        "age",
        "alternatives",
    ];
    fn at(index: usize) -> Self {
        use Control::*;
        [
            Picker,
            Mechanisms,
            Condition,
            Mobility,
            Depth,
            Side,
            Age,
            Alternatives,
        ]
        .get(index)
        .copied()
        .unwrap_or_default()
    }
    fn index(self) -> usize {
        self as usize
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
    /// The controls shown.
    pub controls: Vec<Control>,
    /// Ours, with the page's own poses.
    pub catalog: Rc<Catalog>,
    /// Level of the card's heading, 2 to 6.
    pub heading_level: u8,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            pose: None,
            compare: None,
            reader: Reader::default(),
            view: View::Card,
            controls: Control::all().collect(),
            catalog: Rc::new(Catalog::ours()),
            heading_level: 3,
        }
    }
}
