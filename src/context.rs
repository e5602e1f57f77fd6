//! What surrounds the sections of a card, as Yew contexts: the card itself, its words, its catalogue, its reader and
//! its sources. Every component uses one of the hooks before anything else: they also put back what others changed in
//! the card.

use crate::foreign_changes::ForeignChanges;
use crate::message::Msg;
use crate::options::Control;
use crate::state::Sources;
use pose_model::words::Words;
use pose_model::{Catalog, Reader};
use std::rc::Rc;
use yew::{Callback, ContextProvider, Html, NodeRef, hook, html, use_context};

/// One card among those of a page.
#[derive(Clone, Default, PartialEq)]
pub struct Card {
    /// Begins the ids of its elements, such as `pr1`: no other card of the page has it.
    pub id: Rc<str>,
    /// Level of its heading, 2 to 6.
    pub heading_level: u8,
    /// The controls that the page wants.
    pub controls: Rc<[Control]>,
    /// Whether it is a static page that runs no script: nothing is folded, and other poses are links.
    pub is_static: bool,
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
struct Shared<T>(Rc<T>);

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The words of one language.
#[derive(Clone, Copy)]
struct Language(&'static Words);

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// Sections within their contexts.
pub fn surrounded(
    card: Card,
    catalog: Rc<Catalog>,
    reader: Reader,
    sources: Sources,
    sections: Html,
) -> Html {
    html! {
        <ContextProvider<Language> context={Language(Words::english())}>
        <ContextProvider<Card> context={card}>
        <ContextProvider<Shared<Catalog>> context={Shared(catalog)}>
        <ContextProvider<Reader> context={reader}>
        <ContextProvider<Sources> context={sources}>
            { sections }
        </ContextProvider<Sources>>
        </ContextProvider<Reader>>
        </ContextProvider<Shared<Catalog>>>
        </ContextProvider<Card>>
        </ContextProvider<Language>>
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
    use_card();
    use_context::<Language>().map_or_else(Words::english, |language| language.0)
}

/// The card's catalogue.
#[hook]
pub fn use_catalog() -> Rc<Catalog> {
    use_card();
    let catalog = use_context::<Shared<Catalog>>();
    catalog.map(|catalog| catalog.0).unwrap_or_default()
}

/// The card's reader.
#[hook]
pub fn use_reader() -> Reader {
    use_context().unwrap_or_default()
}

/// The card's sources.
#[hook]
pub fn use_sources() -> Sources {
    use_context().unwrap_or_default()
}
