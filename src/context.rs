//! What surrounds the sections of a card, as two Yew contexts: the card itself with its words, catalogue and sources, and
//! its reader. Each context more would bring a provider and a hook of its own into the wasm, 0.5 kB or so. Every component
//! uses one of the hooks before anything else: they also put back what others changed in the card.

use crate::foreign_changes::ForeignChanges;
use crate::message::Msg;
use crate::options::Control;
use crate::state::Sources;
use pose_model::words::Words;
use pose_model::{Catalog, Reader};
use std::ops::Deref;
use std::rc::Rc;
use yew::html::ChildrenProps;
use yew::{Callback, ContextProvider, Html, NodeRef, component, hook, html, use_context};

/// One card among those of a page.
#[derive(Clone, Default, PartialEq)]
pub struct Card {
    /// Begins the ids of its elements, such as `pr1`: no other card of the page has it.
    pub id: Rc<str>,
    /// The words of its language.
    pub words: Shared<&'static Words>,
    /// Its catalogue.
    pub catalog: Shared<Rc<Catalog>>,
    /// Its file of sources.
    pub sources: Sources,
    /// Level of its heading, 2 to 6.
    pub heading_level: u8,
    /// The controls that the page wants.
    pub controls: Rc<[Control]>,
    /// Whether it is a static page that runs no script: nothing is folded, and other poses are links.
    pub is_static: bool,
    /// Whether it is shown before our code is on the page.
    pub is_first_view: bool,
    /// Where the files of pictures are, if it shows pictures as files.
    pub picture_files: Option<Rc<str>>,
    /// Takes what a reader does.
    pub dispatch: Callback<Msg>,
    /// The heading, which takes the focus when the pose changes under the reader's hand.
    pub heading: NodeRef,
    /// What others changed in its nodes.
    pub foreign_changes: ForeignChanges,
}

impl Card {
    /// An id of this card alone.
    pub fn id(&self, name: &str) -> String {
        format!("{}-{name}", self.id)
    }

    /// Whether the page wants this control.
    pub fn has(&self, control: Control) -> bool {
        self.controls.contains(&control)
    }

    /// The tag of a heading `below` levels under the card's own.
    pub fn heading_tag(&self, below: u8) -> &'static str {
        const TAGS: [&str; 5] = ["h2", "h3", "h4", "h5", "h6"];
        let level = usize::from(self.heading_level.saturating_sub(2) + below);
        TAGS[level.min(4)]
    }

    /// An event handler that sends a message, whatever the event.
    pub fn send<E: 'static>(&self, msg: Msg) -> Callback<E> {
        self.dispatch.reform(move |_| msg.clone())
    }
}

/// A shared value that is equal only to itself.
#[derive(Clone)]
pub struct Shared<T>(pub T);

impl<T: Deref> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(&raw const *self.0, &raw const *other.0)
    }
}

impl Default for Shared<Rc<Catalog>> {
    fn default() -> Self {
        Self(Rc::default())
    }
}

impl Default for Shared<&'static Words> {
    fn default() -> Self {
        Self(Words::english())
    }
}

/// What stands within the contexts. A provider puts its children into the tree when its turn comes, which on a slow machine
/// is another of the browser's tasks than the card's own, and does not say that it renders: this does.
#[component]
fn Inside(props: &ChildrenProps) -> Html {
    use_card();
    html! { <>{ props.children.clone() }</> }
}

/// Sections within their contexts.
pub fn surrounded(card: Card, reader: Reader, sections: Html) -> Html {
    html! {
        <ContextProvider<Card> context={card}>
        <ContextProvider<Reader> context={reader}>
            <Inside>{ sections }</Inside>
        </ContextProvider<Reader>>
        </ContextProvider<Card>>
    }
}

/// The card that this component belongs to.
#[hook]
pub fn use_card() -> Card {
    let card: Card = use_context().unwrap_or_default();
    card.foreign_changes.before_render();
    card
}

/// The words of the card's language.
#[hook]
pub fn use_words() -> &'static Words {
    use_card().words.0
}

/// The card's catalogue.
#[hook]
pub fn use_catalog() -> Rc<Catalog> {
    use_card().catalog.0
}

/// The card's reader.
#[hook]
pub fn use_reader() -> Reader {
    use_context().unwrap_or_default()
}

/// The card's sources.
#[hook]
pub fn use_sources() -> Sources {
    use_card().sources
}
