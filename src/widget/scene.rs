//! What every section of the card borrows.

use super::app::{Act, Widget};
use super::shown::Shown;
use super::{Control, Options};
use crate::words::{Message, Words};
use yew::html::Scope;
use yew::{Callback, Html, NodeRef, html};

/// One rendering of one card.
pub struct Scene<'a> {
    /// Unique among the cards of a page.
    pub id: u32,
    /// What the page asked for.
    pub options: &'a Options,
    /// The language.
    pub words: &'static Words,
    /// Where acts go.
    pub link: &'a Scope<Widget>,
    /// What is shown.
    pub shown: &'a Shown,
    /// The heading, which takes the focus when the pose changes under the reader's hand.
    pub heading: &'a NodeRef,
    /// Whether this is the card of the page that carries the red-flag line.
    pub has_red_flags: bool,
}

impl Scene<'_> {
    /// The words of a key.
    pub fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    /// The words of a family's member, such as `level-` and `fine`.
    pub fn of(&self, family: &str, word: &str) -> String {
        self.words.word(&[family, word].concat())
    }

    /// The words of a message.
    pub fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// An id of this card alone.
    pub fn id(&self, name: &str) -> String {
        ["pr", &self.id.to_string(), "-", name].concat()
    }

    /// Whether the page wants this control.
    pub fn has(&self, control: Control) -> bool {
        self.options.controls.contains(&control)
    }

    /// Does `act` on an event.
    pub fn on<E>(&self, act: Act) -> Callback<E> {
        self.link.callback(move |_| act.clone())
    }

    /// A heading `below` levels under the card's own.
    pub fn heading(&self, below: u8, key: &str) -> Html {
        html! { <@{self.tag(below)} class="section">{ self.word(key) }</@> }
    }

    /// The tag of a heading `below` levels under the card's own.
    pub fn tag(&self, below: u8) -> &'static str {
        const TAGS: [&str; 5] = ["h2", "h3", "h4", "h5", "h6"];
        let level = usize::from(self.options.heading_level.saturating_sub(2) + below);
        TAGS[level.min(4)]
    }
}

/// One choice of several: a group of radio buttons that looks like a switch.
pub fn radios<T: Clone + PartialEq + 'static>(
    scene: &Scene,
    name: &str,
    legend: &str,
    choices: &[(T, &'static str)],
    now: &T,
    act: fn(T) -> Act,
) -> Html {
    let name = scene.id(name);
    let choice = |(value, key): &(T, &'static str)| {
        html! {
            <label class="choice">
                <input type="radio" name={name.clone()} checked={value == now}
                    onchange={scene.on(act(value.clone()))} />
                <span>{ scene.word(key) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="switch">
            <legend>{ scene.word(legend) }</legend>
            <div class="choices">{ for choices.iter().map(choice) }</div>
        </fieldset>
    }
}

/// A native disclosure: it works without us and keeps its own state.
pub fn unfold(summary: String, inside: Html) -> Html {
    html! { <details><summary>{ summary }</summary>{ inside }</details> }
}
