//! Where the focus goes after a change: it stays in the card.

use crate::message::{ListingChange, Msg};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement, ShadowRoot};
use yew::NodeRef;

/// The first control below the first sections of a card.
const FIRST_OF_WHOLE: &str = ".my-body summary, .movements button, .folds summary";
/// The first answer to what hurts.
const FIRST_MOVEMENT: &str = ".movements button";
/// The first row that was not there before all rows were.
const FIRST_NEW_ROW: &str = ".ranking > .first-new button";
/// What a filter hid, after it was taken back: its button is gone. Where that is nothing yet, the next filter.
const FIRST_ROW: &str = ".ranking button, .hidden-poses button";

/// The focus of one card.
#[derive(Default)]
pub struct Focus {
    /// All of the card.
    pub article: NodeRef,
    /// The heading: what takes the focus when nothing nearer can.
    pub heading: NodeRef,
    next: Next,
}

/// Where it goes after the next rendering.
#[derive(Default)]
enum Next {
    /// It stays where it is.
    #[default]
    Stays,
    /// Something of this card has it; the heading takes it if that is gone.
    On(Element),
    /// The heading takes it.
    ToHeading,
    /// The first element of a selector takes it: what the reader asked for.
    To(&'static str),
}

impl Focus {
    /// A message is about to change the card.
    pub fn before(&mut self, msg: &Msg) {
        match msg {
            Msg::PosePicked(_) | Msg::SequencePicked(_) | Msg::PoseFollowed(_) | Msg::WentBack => {
                self.next = Next::ToHeading;
            }
            Msg::WholeCardWanted => self.next = Next::To(FIRST_OF_WHOLE),
            // Its button goes with what it takes back.
            Msg::NotSurePressed => self.next = Next::To(FIRST_MOVEMENT),
            Msg::ListingChanged(ListingChange::AllRows) => self.next = Next::To(FIRST_NEW_ROW),
            Msg::ListingChanged(ListingChange::Show(_)) => self.next = Next::To(FIRST_ROW),
            _ => self.keep(),
        }
    }

    /// It stays where it is, unless another message before the same rendering moves it.
    pub fn keep(&mut self) {
        if matches!(self.next, Next::Stays | Next::On(_)) {
            self.next = self.focused().map_or(Next::Stays, Next::On);
        }
    }

    /// The card has been rendered.
    pub fn place(&mut self) {
        let focus = |element: Option<HtmlElement>, prevent_scroll: bool| {
            let options = FocusOptions::new();
            options.set_prevent_scroll(prevent_scroll);
            if let Some(element) = element {
                // An element that is on the page takes the focus.
                let _ = element.focus_with_options(&options);
            }
        };
        match std::mem::take(&mut self.next) {
            Next::Stays => {}
            Next::On(element) => {
                if !element.is_connected() && self.focused().is_none() {
                    focus(self.heading.cast(), true);
                }
            }
            Next::ToHeading => focus(self.heading.cast(), false),
            Next::To(selector) => {
                let article = self.article.cast::<Element>();
                let found = article.and_then(|article| article.query_selector(selector).ok()?);
                let found = found.and_then(|found| found.dyn_into().ok());
                focus(found.or_else(|| self.heading.cast()), false);
            }
        }
    }

    /// The element of this card that has the focus.
    fn focused(&self) -> Option<Element> {
        let article = self.article.cast::<Element>()?;
        let focused = active_element(&article)?;
        article.contains(Some(&focused)).then_some(focused)
    }
}

/// What has the focus in the document or shadow root that an element stands in.
fn active_element(element: &Element) -> Option<Element> {
    let root = element.get_root_node();
    match root.dyn_into::<ShadowRoot>() {
        Ok(root) => root.active_element(),
        Err(root) => root.dyn_into::<Document>().ok()?.active_element(),
    }
}
