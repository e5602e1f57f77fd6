//! The combobox: its field, what is said of the list, the list, and the keys.

use super::list::Group;
use super::message::PickerMsg;
use super::option::{OptionState, option};
use super::sight::Sight;
use super::state::PickerState;
use pose_model::catalog::Catalog;
use pose_model::words::{Message, Words};
use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, MouseEvent, NodeRef, TargetCast, html};

/// What the combobox is made from.
pub struct Combobox<'a> {
    /// Where the poses are.
    pub catalog: &'a Catalog,
    /// The words of its language.
    pub words: &'static Words,
    /// Begins every id in it; the field's own.
    pub id: &'a str,
    /// What it shows.
    pub state: &'a PickerState,
    /// How much of the list is drawn.
    pub sight: &'a Sight,
    /// Takes what a reader does.
    pub send: &'a Callback<PickerMsg>,
    /// Where the field goes.
    pub field_node: NodeRef,
    /// Where the list goes.
    pub list_node: NodeRef,
}

impl Combobox<'_> {
    /// The field. Losing the focus changes nothing: VoiceOver takes it from the field on the way to an option.
    /// <https://github.com/w3c/aria-practices/issues/1619>
    pub fn field(&self) -> Html {
        let Self {
            state, send, words, ..
        } = self;
        let oninput = send.reform(|event: InputEvent| {
            let field: Option<HtmlInputElement> = event.target_dyn_into();
            PickerMsg::Typed(field.map(|field| field.value()).unwrap_or_default())
        });
        html! {
            <input
                type="text"
                role="combobox"
                autocomplete="off"
                // Safari offers its reader's own name where a field says nothing else of itself.
                name="search"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="go"
                aria-autocomplete="list"
                aria-haspopup="listbox"
                aria-expanded={state.is_open.to_string()}
                placeholder={words.word("picker-placeholder")}
                id={self.id.to_string()}
                aria-controls={self.list_id()}
                aria-activedescendant={state.active.map(|at| self.option_id(at))}
                value={state.typed.clone()}
                ref={self.field_node.clone()}
                {oninput}
                onclick={send.reform(|_| PickerMsg::Opened)}
            />
        }
    }

    /// What is said of the list. How many were found can be seen, so that is only said.
    pub fn said(&self) -> Html {
        let Self { state, words, .. } = self;
        let list = &state.list;
        // The label of the list says that these are guesses.
        let is_seen = list.found + list.guessed == 0 || !list.about.is_empty();
        let class = if is_seen { "hint" } else { "heard" };
        let count = match list.found {
            _ if state.is_blank() => None,
            // What is known of it answers better than that no pose has this name.
            0 if !list.about.is_empty() => None,
            0 if list.guessed > 0 => Some(Message::new("picker-guessed")),
            0 => Some(Message::new("picker-found-none")),
            _ if list.found == list.sequences => None,
            _ => Some(Message::new("picker-found")),
        };
        let count = count.map(|message| {
            let message = message.text("typed", state.typed.trim());
            let count = match list.found {
                0 => list.guessed,
                found => found - list.sequences,
            };
            message.number("count", count as f64)
        });
        let sequences = (list.sequences > 0).then(|| {
            let message = Message::new("picker-found-sequences");
            message.number("count", list.sequences as f64)
        });
        let said = list.about.iter().cloned().chain(count).chain(sequences);
        html! {
            <div {class} role="status">
                { for said.map(|message| html! { <p>{ words.say(&message) }</p> }) }
            </div>
        }
    }

    /// The list. While it is folded it has no options.
    pub fn listbox(&self) -> Html {
        let Self { state, send, .. } = self;
        let mut at = 0;
        let mut groups = vec![];
        for group in state.list.groups.iter().filter(|_| state.is_open) {
            let end = at + group.ids.len();
            if at < self.sight.rows {
                groups.push(self.group(group, at));
            }
            at = end;
        }
        // A press on the list must not take the focus from the field.
        let keep_focus = Callback::from(|event: MouseEvent| event.prevent_default());
        html! {
            // Chrome takes the focus to a list that scrolls, unless it has a tabindex.
            <div
                role="listbox"
                class="poses"
                tabindex="-1"
                id={self.list_id()}
                aria-label={self.words.word("picker-list")}
                ref={self.list_node.clone()}
                onmousedown={keep_focus}
                onscroll={send.reform(|_| PickerMsg::Scrolled)}
            >
                { groups }
            </div>
        }
    }

    /// A group, whose first option has this position.
    fn group(&self, group: &Group, first: usize) -> Html {
        let count = self.state.listed().count();
        let is_part = self.sight.rows < count;
        let rows = group.ids.iter().enumerate();
        let rows = rows.take(self.sight.rows - first);
        let options = rows.filter_map(|(number, id)| {
            let at = first + number;
            let is = OptionState {
                id: self.option_id(at),
                place: is_part.then_some((at + 1, count)),
                is_active: self.state.active == Some(at),
                is_pictured: self.sight.pictured.contains(id),
                press: self.send.reform(move |_| PickerMsg::Chosen(at)),
            };
            option(self.catalog, self.words, id, &self.state.typed, is)
        });
        let options: Vec<Html> = options.collect();
        let Some(label) = &group.label else {
            return html! { <ul role="presentation" key="">{ options }</ul> };
        };
        let id = format!("{}-{}", self.id, label.key);
        html! {
            <ul role="group" aria-labelledby={id.clone()} key={&*label.key}>
                <li role="presentation" class="label" key="" {id}>{ self.words.say(label) }</li>
                { options }
            </ul>
        }
    }

    fn list_id(&self) -> String {
        format!("{}-list", self.id)
    }

    fn option_id(&self, at: usize) -> String {
        format!("{}-{at}", self.id)
    }
}
