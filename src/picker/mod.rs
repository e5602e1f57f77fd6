//! The picker: an editable combobox with a listbox, after the ARIA 1.2 pattern.
//! <https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/>

mod state;

use crate::foreign_changes::ForeignChanges;
use pose_model::catalog::{Catalog, Pose};
use pose_model::words::{Message, Words};
use state::{MOST, PickerMsg, PickerState};
use std::rc::Rc;
use web_sys::{Element, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::{
    Callback, Component, Context, FocusEvent, Html, InputEvent, KeyboardEvent, MouseEvent, NodeRef,
    Properties, TargetCast, html,
};

/// What the picker is given.
#[derive(Clone, Properties)]
pub struct PickerProps {
    /// Begins every id in it.
    pub id: String,
    /// What can be picked.
    pub catalog: Rc<Catalog>,
    /// What others changed in the card.
    pub foreign_changes: ForeignChanges,
    /// Told of the id of the pose that was picked.
    pub on_pick: Callback<String>,
}

impl PartialEq for PickerProps {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && Rc::ptr_eq(&self.catalog, &other.catalog)
    }
}

/// The picker. Its messages queue up, so that letters and keys that come faster than it renders are all answered.
pub struct Picker {
    state: PickerState,
    list: NodeRef,
}

impl Component for Picker {
    type Message = PickerMsg;
    type Properties = PickerProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            state: PickerState::default(),
            list: NodeRef::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: PickerMsg) -> bool {
        let PickerProps {
            catalog, on_pick, ..
        } = ctx.props();
        if let Some(id) = self.state.apply(catalog, msg) {
            on_pick.emit(id);
        }
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if self.state.active.is_some() {
            self.scroll_to_active();
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let PickerProps {
            id,
            foreign_changes,
            ..
        } = ctx.props();
        foreign_changes.before_render();
        let words = Words::english();
        let is_open = self.state.is_open;
        // How many were found can be seen; it is only said. Too many or none is shown, too.
        let is_hint = is_open && (self.state.found == 0 || self.state.found >= MOST);
        html! {
            <div class="picker" part="picker">
                <label for={id.clone()}>{ words.word("picker-label") }</label>
                { self.input(ctx, words) }
                <div class={if is_open { "popup" } else { "popup closed" }}>
                    <p class={if is_hint { "hint" } else { "heard" }} role="status">
                        { self.status(words) }
                    </p>
                    { self.listbox(ctx, words) }
                </div>
            </div>
        }
    }
}

impl Picker {
    fn input(&self, ctx: &Context<Self>, words: &Words) -> Html {
        let (link, id) = (ctx.link(), &ctx.props().id);
        let oninput = link.callback(|event: InputEvent| {
            let field: Option<HtmlInputElement> = event.target_dyn_into();
            PickerMsg::Typed(field.map(|field| field.value()).unwrap_or_default())
        });
        let onfocus = Callback::from(|event: FocusEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                field.select();
            }
        });
        html! {
            <input
                type="text"
                role="combobox"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="go"
                aria-autocomplete="list"
                aria-expanded={self.state.is_open.to_string()}
                placeholder={words.word("picker-placeholder")}
                id={id.clone()}
                aria-controls={list_id(id)}
                aria-activedescendant={self.state.active.map(|at| option_id(id, at))}
                value={self.state.typed.clone()}
                {oninput}
                {onfocus}
                onclick={link.callback(|_| PickerMsg::Opened)}
                onblur={link.callback(|_| PickerMsg::Left)}
                onkeydown={link.batch_callback(pressed)}
            />
        }
    }

    /// What is said of the list.
    fn status(&self, words: &Words) -> String {
        if !self.state.is_open {
            return String::new();
        }
        let message = match self.state.found {
            0 => Message::new("picker-found-none"),
            1..MOST => Message::new("picker-found"),
            _ => Message::new("picker-found-many"),
        };
        let message = message
            .text("typed", &*self.state.typed)
            .number("count", self.state.found as f64);
        words.say(&message)
    }

    fn listbox(&self, ctx: &Context<Self>, words: &Words) -> Html {
        let PickerProps { id, catalog, .. } = ctx.props();
        let listed = self.state.listed.iter().filter(|_| self.state.is_open);
        let poses = listed.filter_map(|id| catalog.find(id)).enumerate();
        // A press on the list must not take the focus from the field: losing it closes the list.
        let keep_focus = Callback::from(|event: MouseEvent| event.prevent_default());
        html! {
            <ul
                role="listbox"
                id={list_id(id)}
                aria-label={words.word("picker-list")}
                onmousedown={keep_focus}
                ref={self.list.clone()}
            >
                { for poses.map(|(at, pose)| self.option(ctx, at, pose)) }
            </ul>
        }
    }

    fn option(&self, ctx: &Context<Self>, at: usize, pose: &Pose) -> Html {
        let is_active = self.state.active == Some(at);
        html! {
            <li
                role="option"
                id={option_id(&ctx.props().id, at)}
                aria-selected={is_active.to_string()}
                onclick={ctx.link().callback(move |_| PickerMsg::Chosen(at))}
            >
                <span>{ pose.name.clone() }</span>
                if !pose.sanskrit.is_empty() {
                    <span class="small" lang="sa-Latn">{ pose.sanskrit.clone() }</span>
                }
            </li>
        }
    }

    /// Brings the active option into sight.
    fn scroll_to_active(&self) {
        let list = self.list.cast::<Element>();
        let option = list.and_then(|list| list.query_selector("[aria-selected=true]").ok()?);
        if let Some(option) = option {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            option.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    }
}

fn list_id(picker: &str) -> String {
    format!("{picker}-list")
}

fn option_id(picker: &str, at: usize) -> String {
    format!("{picker}-{at}")
}

/// The keys of the pattern; the others, Home and End too, belong to the text.
fn pressed(event: KeyboardEvent) -> Option<PickerMsg> {
    let msg = match event.key().as_str() {
        "ArrowDown" if event.alt_key() => PickerMsg::Opened,
        "ArrowUp" if event.alt_key() => PickerMsg::Left,
        "ArrowDown" => PickerMsg::Moved(1),
        "ArrowUp" => PickerMsg::Moved(-1),
        "Enter" => PickerMsg::Entered,
        "Escape" => PickerMsg::Escaped,
        _ => return None,
    };
    event.prevent_default();
    Some(msg)
}
