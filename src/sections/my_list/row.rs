//! A pose of the reader's own list, and where the focus goes when it is moved or removed.

use crate::markup::{ActionButton, joint, level_sign, silent_svg};
use crate::message::{ListEdit, Msg};
use pose_format::Pose;
use pose_model::advice::Level;
use pose_model::assessment::{seconds, time};
use pose_model::words::{Message, Words};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{Callback, Html, NodeRef, html};

/// A button of a row.
#[derive(Clone, Copy, PartialEq)]
pub enum Place {
    /// "Move up" of the row at this place.
    MoveUp(usize),
    /// "Remove" of the row at this place, or of the last one.
    Remove(usize),
}

impl Place {
    /// Moves the focus there. At the top there is no "move up": the name takes the focus instead. Of a list that is
    /// empty now, the line that stands for it takes it.
    pub fn focus(self, list: &NodeRef) {
        let Some(list) = list.cast::<Element>() else {
            return;
        };
        let rows = list.children();
        let (at, class) = match self {
            Self::MoveUp(at) => (at, ".move-up"),
            Self::Remove(at) => (at.min(rows.length().saturating_sub(1) as usize), ".remove"),
        };
        let button = match rows.item(at as u32) {
            Some(row) => {
                let find = |selector: &str| row.query_selector(selector).ok().flatten();
                find(class).or_else(|| find("button"))
            }
            None => Some(list),
        };
        if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            // A button that is on the page takes the focus.
            let _ = button.focus();
        }
    }
}

/// The row of the pose at a place of the list. One pose may be on it twice, so the key is the caller's.
pub fn row(
    words: &Words,
    at: usize,
    (pose, level): (&Pose, Level),
    key: String,
    edit: &Callback<(ListEdit, Place)>,
) -> Html {
    let button =
        |class: &'static str, label: &'static str, path: &'static str, what: (ListEdit, Place)| {
            let label = words.say(&Message::new(label).text("pose", &*pose.name));
            let onclick = edit.reform(move |_| what.clone());
            html! {
                <button type="button" class={class} aria-label={label} {onclick}>
                    { silent_svg("icon", "0 0 16 16", html! { <path d={path} /> }) }
                </button>
            }
        };
    html! {
        <li {key}>
            <ActionButton class="row-name" msg={Msg::PoseFollowed(pose.id.clone())}>
                { pose.name.clone() }
            </ActionButton>
            <span class="small about">
                { words.say(&time(seconds(pose))) }
                { joint(", ") }
                { level_sign(words, "span", "level", level) }
            </span>
            if at > 0 {
                { button(
                    "move-up",
                    "sequence-sooner",
                    "M8 13V3.5M3.5 8L8 3.5 12.5 8",
                    (ListEdit::MoveUp(at), Place::MoveUp(at - 1)),
                ) }
            }
            { button("remove", "sequence-remove", "M4 4l8 8M12 4l-8 8", (ListEdit::Remove(at), Place::Remove(at))) }
        </li>
    }
}
