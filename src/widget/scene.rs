//! What every section of the card borrows.

use super::app::{Act, Sources, Widget};
use super::deeds::On;
use super::dom::{Dress, el, nothing, say};
use super::fold::Folds;
use super::foreign_changes::ForeignChanges;
use super::shown::Shown;
use super::turn::Looking;
use super::{Control, Options};
use pose_format::whole;
use pose_model::assessment::Assessed;
use pose_model::words::{Message, Words};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::html::Scope;
use yew::{Callback, Event, Html, NodeRef};

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
    /// What others changed in the card, for components that are rendered by themselves.
    pub foreign_changes: &'a ForeignChanges,
    /// Whether this is the card of the page that carries the red-flag line.
    pub has_red_flags: bool,
    /// What the reader unfolded.
    pub folds: &'a Folds,
    /// The file of sources.
    pub sources: &'a Sources,
    /// How the reader looks at the picture, where it can be turned.
    pub looking: Option<&'a Looking>,
    /// The pose with the adjustment that the reader tries.
    pub tried: Option<&'a Assessed<'a>>,
    /// Whether the last text to share could be.
    pub shared: Option<bool>,
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
        ["pr", &whole(self.id.into()), "-", name].concat()
    }

    /// Whether the page wants this control.
    pub fn has(&self, control: Control) -> bool {
        self.options.controls.contains(&control)
    }

    /// A heading of a section, one level under the card's own.
    pub fn section(&self, key: &str) -> Html {
        say(self.tag(1), "section", self.word(key))
    }

    /// The tag of a heading `below` levels under the card's own.
    pub fn tag(&self, below: u8) -> &'static str {
        const TAGS: [&str; 5] = ["h2", "h3", "h4", "h5", "h6"];
        let level = usize::from(self.options.heading_level.saturating_sub(2) + below);
        TAGS[level.min(4)]
    }

    /// Whether this is a page that runs no script. The wasm is never asked to make one.
    pub fn is_page(&self) -> bool {
        cfg!(not(target_arch = "wasm32")) && self.options.page.is_some()
    }

    /// A button that does `act`; on a page a link, or nothing where only a script could do it.
    pub fn button(&self, class: &'static str, act: Act, inside: Vec<Html>) -> Html {
        if self.is_page() {
            return match act {
                Act::Follow(id) => el("a", class, inside).has("href", [&id, ".html"].concat()),
                _ => nothing(),
            };
        }
        el("button", class, inside)
            .is("type", "button")
            .on(On::Click, self.does(act))
    }

    /// The deed that does `act`, whatever the event. One kind for all acts: each kind weighs.
    pub fn does(&self, act: Act) -> Callback<Event> {
        self.link.callback(move |_| act.clone())
    }
}

/// One choice of several: a group of radio buttons that looks like a switch. `family` holds the
/// question and the words of each choice.
pub fn radios(
    scene: &Scene,
    family: &'static str,
    words: &[&str],
    now: usize,
    act: fn(usize) -> Act,
) -> Html {
    let choices = words.iter().enumerate().map(|(at, word)| {
        let mut radio = el("input", "", vec![])
            .is("type", "radio")
            .has("name", scene.id(family))
            .on(On::Change, scene.does(act(at)));
        if let Some(radio) = radio.tag() {
            radio.set_checked(at == now);
        }
        let name = say("span", "", scene.word(&[family, "-", word].concat()));
        el("label", "choice", vec![radio, name])
    });
    let choices = el("div", "choices", choices.collect());
    let question = say("legend", "", question(scene, family));
    el("fieldset", "switch", vec![question, choices])
}

/// A native list of choices, which read as `family` and each word do; the empty one as "none".
pub fn select(
    scene: &Scene,
    question: &'static str,
    family: &'static str,
    words: &[&str],
    now: &str,
    act: fn(String) -> Act,
) -> Html {
    let option = |word: &&str| {
        let name = if word.is_empty() { "none" } else { word };
        say("option", "", scene.word(&[family, "-", name].concat()))
            .has("value", (*word).into())
            .set("selected", *word == now)
    };
    let options = words.iter().map(option).collect();
    let chosen = scene.link.callback(move |event: Event| {
        let select = event
            .target()
            .and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
        act(select.map(|s| s.value()).unwrap_or_default())
    });
    field(
        scene,
        question,
        vec![el("select", "", options).on(On::Change, chosen)],
    )
}

/// A control under its question.
pub fn field(scene: &Scene, family: &str, mut inside: Vec<Html>) -> Html {
    inside.insert(0, say("span", "", question(scene, family)));
    el("label", "field", inside)
}

/// These choices, and before them none.
pub fn and_none<'a>(words: &[&'a str]) -> Vec<&'a str> {
    std::iter::once("").chain(words.iter().copied()).collect()
}

/// A slider from `least` to 100, with what its value means.
pub fn slider(
    scene: &Scene,
    family: &str,
    now: f64,
    least: &'static str,
    said: String,
    act: fn(f64) -> Act,
) -> Html {
    let moved = scene.link.callback(move |event: Event| {
        let input = event
            .target()
            .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        act(input.map_or(100.0, |i| i.value_as_number()))
    });
    let mut slider = el("input", "", vec![])
        .is("type", "range")
        .is("min", least)
        .is("step", "5")
        .has("aria-valuetext", said.clone())
        .on(On::Input, moved);
    if let Some(slider) = slider.tag() {
        slider.set_value(whole(now.round_ties_even() as i64));
    }
    field(scene, family, vec![slider, say("output", "small", said)])
}

fn question(scene: &Scene, family: &str) -> String {
    scene.word(&[family, "-question"].concat())
}
