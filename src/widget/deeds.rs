//! What elements do when a reader presses, chooses or types: one listener for each kind of event on a
//! component's root, and on the elements a mark that says which deed is theirs.
//!
//! Yew can do this too, for any event and any tree of components. What it needs for that runs on every
//! first card and weighs 1.9 kB of the 100 there are (docs/decisions/0005); this runs when something happens.

use super::dom::Dress;
use pose_format::whole;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event};
use yew::{Callback, Html, NodeRef};

/// The events that elements answer, and the mark of each.
const EVENTS: [(&str, &str); 8] = [
    ("click", "data-click"),
    ("change", "data-change"),
    ("input", "data-input"),
    ("focus", "data-focus"),
    ("blur", "data-blur"),
    ("keydown", "data-keydown"),
    ("mousedown", "data-mousedown"),
    ("pointerdown", "data-pointerdown"),
];

/// What an element answers.
#[derive(Clone, Copy, Debug)]
pub enum On {
    Click,
    Change,
    Input,
    Focus,
    Blur,
    Keydown,
    Mousedown,
    Pointerdown,
}

/// The deeds of a rendering, by number.
#[derive(Default)]
struct List {
    /// Begins every mark, so that no component answers for one inside it.
    owner: String,
    deeds: Vec<Callback<Event>>,
}

thread_local! {
    /// Of the rendering that is being made. Components render one after the other.
    static MADE: RefCell<List> = RefCell::default();
}

thread_local! {
    /// What is being answered, or was last.
    static NOW: RefCell<Option<Event>> = const { RefCell::new(None) };
}

/// The event that is being answered, for deeds that are told nothing of it ([`super::scene::Scene::does`]).
pub fn event() -> Option<Event> {
    NOW.take()
}

/// Adds a deed to the rendering that is being made.
pub fn mark(element: Html, on: On, deed: Callback<Event>) -> Html {
    let mark = MADE.with_borrow_mut(|made| {
        made.deeds.push(deed);
        [&made.owner, ":", &whole(made.deeds.len() as i64 - 1)].concat()
    });
    element.has(EVENTS[on as usize].1, mark)
}

/// The deeds of a component's elements.
pub struct Deeds {
    list: Rc<RefCell<List>>,
    root: NodeRef,
    listener: Option<Closure<dyn Fn(Event)>>,
}

impl Deeds {
    /// For the component with this id, which no other on the page has.
    pub fn of(owner: String) -> Self {
        let list = List {
            owner,
            deeds: vec![],
        };
        Self {
            list: Rc::new(RefCell::new(list)),
            root: NodeRef::default(),
            listener: None,
        }
    }

    /// Makes a rendering, and keeps what its elements do. The outermost element has to be one element.
    pub fn render(&self, view: impl FnOnce() -> Html) -> Html {
        let owner = self.list.borrow().owner.clone();
        MADE.set(List {
            owner,
            deeds: vec![],
        });
        let mut html = view();
        *self.list.borrow_mut() = MADE.take();
        if let Some(root) = html.tag() {
            root.node_ref = self.root.clone();
        }
        html
    }

    /// The outermost element, once the component is on the page.
    pub fn root(&self) -> Option<Element> {
        self.root.cast()
    }

    /// Listens, once the component is on the page.
    pub fn listen(&mut self) {
        let Some(root) = self.root() else {
            return;
        };
        let list = self.list.clone();
        let listener = Closure::<dyn Fn(Event)>::new(move |event| answer(&list, &event));
        for (event, _) in EVENTS {
            // On the way down, so that focus and blur, which do not rise, are heard as well.
            // An element always takes a listener.
            let _ = root.add_event_listener_with_callback_and_bool(
                event,
                listener.as_ref().unchecked_ref(),
                true,
            );
        }
        self.listener = Some(listener);
    }
}

/// Does the deed of the nearest element around an event that has one.
fn answer(list: &RefCell<List>, event: &Event) {
    let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
    let of_event = |(name, _): &&(&str, &str)| *name == event.type_();
    let (Some(target), Some((_, name))) = (target, EVENTS.iter().find(of_event)) else {
        return;
    };
    let owner = list.borrow().owner.clone();
    let marked = ["[", name, "^=\"", &owner, ":\"]"].concat();
    let Ok(Some(element)) = target.closest(&marked) else {
        return;
    };
    let mark = element.get_attribute(name).unwrap_or_default();
    let number: Option<usize> = mark.get(owner.len() + 1..).and_then(|n| n.parse().ok());
    // Let go before it is done: it may lead to another rendering.
    let deed = number.and_then(|n| list.borrow().deeds.get(n).cloned());
    if let Some(deed) = deed {
        NOW.set(Some(event.clone()));
        deed.emit(event.clone());
    }
}
