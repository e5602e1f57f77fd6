//! Folded parts of a card, whose content comes when a reader first unfolds them. Red flags are none of
//! them: whoever needs those gets them whatever else fails to come.

use super::app::Act;
use super::deeds::On;
use super::dom::{Dress, el, nothing, say};
use super::scene::Scene;
use yew::Html;

/// What can be unfolded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// The rest of a compact card.
    Card,
    /// The demand of upper back and neck, and the load.
    Demand,
    /// How to tell one's mobility.
    Mobility,
    /// How to find out what makes it worse.
    FindOut,
    /// The rows after the first of a list.
    Rows,
    /// More about the order of the list and what is on it.
    Filters,
    /// What keeps poses off the list.
    Hidden,
    /// Why other poses are no alternatives.
    LeftOut,
    /// The sequence as text.
    Share,
    /// Turning the picture, and outlines beside the body.
    Turn,
    /// The alternatives beside the pose.
    Beside,
}

/// What a reader unfolded.
#[derive(Clone, Debug, Default)]
pub struct Folds(u32);

impl Folds {
    /// Everything unfolded: on a page that runs no script.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn all() -> Self {
        Self(u32::MAX)
    }

    /// Whether this was wanted.
    pub fn has(&self, fold: Fold) -> bool {
        self.0 & (1 << fold as u32) != 0
    }

    /// Remembers that it was; says whether it is news.
    pub fn want(&mut self, fold: Fold) -> bool {
        let is_news = !self.has(fold);
        self.0 |= 1 << fold as u32;
        is_news
    }
}

/// A native disclosure: it works without us and keeps its own state.
pub fn unfold(scene: &Scene, key: &str, inside: Html) -> Html {
    let summary = say("summary", "", scene.word(key));
    el("details", "", vec![summary, inside])
}

/// A disclosure whose content is made when it is first unfolded.
pub fn unfold_later(scene: &Scene, key: &str, fold: Fold, inside: &dyn Fn() -> Html) -> Html {
    let inside = if scene.folds.has(fold) {
        inside()
    } else {
        nothing()
    };
    let summary = say("summary", "", scene.word(key)).on(On::Click, scene.does(Act::Unfold(fold)));
    el("details", "", vec![summary, inside])
}
