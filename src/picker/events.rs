//! What a reader's keys and presses mean to the picker.

use super::message::PickerMsg;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDialogElement, HtmlElement, HtmlInputElement};
use yew::{Callback, KeyboardEvent, MouseEvent, NodeRef, TargetCast, TouchEvent};

/// An event handler that sends the message, if any, that an event stands for.
pub fn answered<E: 'static>(
    send: &Callback<PickerMsg>,
    message: fn(&E) -> Option<PickerMsg>,
) -> Callback<E> {
    let send = send.clone();
    Callback::from(move |event: E| {
        if let Some(msg) = message(&event) {
            send.emit(msg);
        }
    })
}

/// The keys of the pattern. Keys of an input method are not ours: its Enter ends a composition, its arrows choose a word.
/// Safari sends that Enter after the composition, with 229 as its code. <https://bugs.webkit.org/show_bug.cgi?id=165004>
pub fn pressed(event: &KeyboardEvent) -> Option<PickerMsg> {
    let key = event.key();
    let is_in_field = event.target_dyn_into::<HtmlInputElement>().is_some();
    if event.is_composing() || event.key_code() == 229 || !is_in_field && key != "Escape" {
        return None;
    }
    let msg = match key.as_str() {
        "ArrowDown" if event.alt_key() => PickerMsg::Opened,
        "ArrowUp" if event.alt_key() => PickerMsg::Folded,
        "ArrowDown" => PickerMsg::Moved(1),
        "ArrowUp" => PickerMsg::Moved(-1),
        "Enter" => PickerMsg::Entered,
        "Escape" => {
            // A dialog of the page's own, in which the card may stand, must not close with it.
            event.stop_propagation();
            PickerMsg::Escaped
        }
        // These move the caret, too.
        "ArrowLeft" | "ArrowRight" | "Home" | "End" => return Some(PickerMsg::CaretMoved),
        _ => return None,
    };
    event.prevent_default();
    Some(msg)
}

/// Whether the dialog itself is under the pointer, and so its backdrop: its content covers all of it.
pub fn is_outside(event: &MouseEvent) -> bool {
    event
        .target()
        .is_some_and(|target| target.has_type::<HtmlDialogElement>())
}

/// The browser has closed the dialog, such as by a phone's "back". When we closed it, and the reader has opened it again
/// since, this event comes late and means nothing.
pub fn closed(event: &Event) -> Option<PickerMsg> {
    let dialog = event.target_dyn_into::<HtmlDialogElement>();
    dialog
        .is_none_or(|dialog| !dialog.open())
        .then_some(PickerMsg::Closed)
}

/// A letter typed on the button opens the search, as it does on a `<select>`, and begins the text.
pub fn typed_on_button(event: &KeyboardEvent) -> Option<PickerMsg> {
    let key = event.key();
    let is_letter = key != " " && key.chars().count() == 1;
    let is_command = event.ctrl_key() || event.meta_key() || event.alt_key();
    let msg = match key.as_str() {
        "ArrowDown" => PickerMsg::Shown,
        _ if is_letter && !is_command => PickerMsg::Begun(key),
        _ => return None,
    };
    event.prevent_default();
    Some(msg)
}

/// A finger that scrolls is done with typing: the phone's keyboard goes and leaves its room to the list.
pub fn lowers_keyboard(field: &NodeRef) -> Callback<TouchEvent> {
    let field = field.clone();
    Callback::from(move |_| {
        if let Some(field) = field.cast::<HtmlElement>() {
            // A field without the focus has none to lose.
            let _ = field.blur();
        }
    })
}
