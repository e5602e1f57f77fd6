//! The button that changes the pose, and the dialog that it opens over the card.

use super::combobox::Combobox;
use super::events::{answered, closed, is_outside, lowers_keyboard, pressed, typed_on_button};
use super::message::{Picked, PickerMsg};
use super::recent::{recent, remember};
use super::sight::Sight;
use super::state::PickerState;
use crate::foreign_changes::ForeignChanges;
use crate::markup::silent_svg;
use pose_model::catalog::Catalog;
use pose_model::words::Words;
use std::rc::Rc;
use web_sys::{Element, HtmlDialogElement, HtmlElement};
use yew::{Callback, Component, Context, Html, MouseEvent, NodeRef, Properties, html};

/// What the picker is given.
#[derive(Clone, Properties)]
pub struct PickerProps {
    /// Begins every id in it.
    pub id: String,
    /// What can be picked.
    pub catalog: Rc<Catalog>,
    /// Whether the button is as wide as its card and invites to search: there is no pose yet.
    #[prop_or_default]
    pub is_wide: bool,
    /// Whether the search stands in the dialog from the start, for readers who type before our code is on the page.
    #[prop_or_default]
    pub is_first_view: bool,
    /// What others changed in the card.
    pub foreign_changes: ForeignChanges,
    /// Told of the pose that was picked.
    pub on_pick: Callback<Picked>,
}

impl PartialEq for PickerProps {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
            && self.is_wide == other.is_wide
            && Rc::ptr_eq(&self.catalog, &other.catalog)
    }
}

/// The picker. Its messages queue up, so that letters and keys that come faster than it renders are all answered.
pub struct Picker {
    state: PickerState,
    send: Callback<PickerMsg>,
    button: NodeRef,
    dialog: NodeRef,
    field: NodeRef,
    list: NodeRef,
    sight: Sight,
    /// Whether the pointer was pressed outside the search.
    is_leaving: bool,
    /// Whether the next rendering opens the dialog. Later ones do not: the browser may have closed it, and its event
    /// comes after them.
    is_opening: bool,
}

impl Component for Picker {
    type Message = PickerMsg;
    type Properties = PickerProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            state: PickerState::default(),
            send: ctx.link().callback(|msg| msg),
            button: NodeRef::default(),
            dialog: NodeRef::default(),
            field: NodeRef::default(),
            list: NodeRef::default(),
            sight: Sight::default(),
            is_leaving: false,
            is_opening: false,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: PickerMsg) -> bool {
        let list = self.list.cast::<Element>();
        match msg {
            PickerMsg::Scrolled => return self.sight.look(list, self.state.listed()),
            PickerMsg::PressedAt(is_outside) => {
                self.is_leaving = is_outside;
                return false;
            }
            PickerMsg::ReleasedOutside if !self.is_leaving => return false,
            PickerMsg::Shown => self.sight.open(),
            PickerMsg::Begun(ref typed) => self.sight.begin_again(typed),
            PickerMsg::Escaped => self.sight.begin_again(""),
            PickerMsg::Moved(_) => self.sight.complete(),
            // Another search starts at its best match.
            PickerMsg::Typed(ref typed) => {
                self.sight.begin_again(typed);
                if let Some(list) = list {
                    list.set_scroll_top(0);
                }
            }
            _ => {}
        }
        let PickerProps {
            catalog, on_pick, ..
        } = ctx.props();
        let was_shown = self.state.is_shown;
        let picked = self.state.apply(catalog, &recent(), msg);
        if was_shown && !self.state.is_shown {
            self.close();
        }
        self.is_opening |= self.state.is_shown && !was_shown;
        if let Some(picked) = picked {
            remember(&picked.id);
            on_pick.emit(picked);
        }
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if !self.state.is_shown {
            return;
        }
        if std::mem::take(&mut self.is_opening) {
            self.show();
        }
        if self.state.active.is_some() {
            self.scroll_to_active();
        }
        self.sight.look_later(&self.send);
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().foreign_changes.before_render();
        let id = &ctx.props().id;
        // While the dialog is open it comes first: `focus()` of the element takes what comes first.
        html! {
            <div class={if ctx.props().is_wide { "picker wide" } else { "picker" }} part="picker">
                <dialog
                    aria-labelledby={format!("{id}-label")}
                    ref={self.dialog.clone()}
                    onkeydown={answered(&self.send, pressed)}
                    onmousedown={answered(&self.send, |event: &MouseEvent| {
                        Some(PickerMsg::PressedAt(is_outside(event)))
                    })}
                    onclick={answered(&self.send, |event: &MouseEvent| {
                        is_outside(event).then_some(PickerMsg::ReleasedOutside)
                    })}
                    onclose={answered(&self.send, closed)}
                >
                    if self.state.is_shown || ctx.props().is_first_view {
                        { self.search(ctx) }
                    }
                </dialog>
                { self.open_button(ctx.props().is_wide) }
            </div>
        }
    }
}

impl Picker {
    fn open_button(&self, is_wide: bool) -> Html {
        let words = Words::english();
        let key = if is_wide {
            "picker-label"
        } else {
            "picker-open"
        };
        let glass =
            html! { <path d="M10.4 10.4 14 14M6.8 2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 0 0 0-9.6z" /> };
        html! {
            <button
                type="button"
                class="find"
                aria-haspopup="dialog"
                ref={self.button.clone()}
                onclick={self.send.reform(|_| PickerMsg::Shown)}
                onkeydown={answered(&self.send, typed_on_button)}
            >
                { silent_svg("icon", "0 0 16 16", glass) }
                { words.word(key) }
            </button>
        }
    }

    fn search(&self, ctx: &Context<Self>) -> Html {
        let PickerProps { id, catalog, .. } = ctx.props();
        let words = Words::english();
        let combobox = Combobox {
            catalog,
            words,
            id,
            state: &self.state,
            sight: &self.sight,
            send: &self.send,
            field_node: self.field.clone(),
            list_node: self.list.clone(),
        };
        html! {
            <div class="search" ontouchmove={lowers_keyboard(&self.field)}>
                <label for={id.clone()} id={format!("{id}-label")}>{ words.word("picker-label") }</label>
                { combobox.field() }
                { combobox.said() }
                { combobox.listbox() }
                <button type="button" class="shut" onclick={self.send.reform(|_| PickerMsg::Closed)}>
                    { words.word("picker-close") }
                </button>
            </div>
        }
    }

    /// Opens the dialog, unless it is open.
    fn show(&self) {
        let dialog = self.dialog.cast::<HtmlDialogElement>();
        let Some(dialog) = dialog.filter(|dialog| !dialog.open()) else {
            return;
        };
        // It refuses only where there is no page around it.
        let _ = dialog.show_modal();
        focus(&self.field);
    }

    fn close(&mut self) {
        self.sight = Sight::default();
        if let Some(dialog) = self.dialog.cast::<HtmlDialogElement>() {
            dialog.close();
        }
        // The dialog gives the focus back to what had it, which in Safari is not a button that was clicked.
        focus(&self.button);
    }

    /// Brings the active option into sight.
    fn scroll_to_active(&self) {
        let list = self.list.cast::<Element>();
        let option = list.and_then(|list| list.query_selector("[aria-selected=true]").ok()?);
        if let Some(option) = option {
            let nearest = web_sys::ScrollIntoViewOptions::new();
            nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
            option.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    }
}

fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // An element that is on the page takes the focus.
        let _ = element.focus();
    }
}
