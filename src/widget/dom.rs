//! Elements by plain functions. Yew's `html!` writes about three times the code for each element,
//! and the first use of a card has a budget in bytes.

use super::deeds::{On, mark};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Event;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VNode, VTag, VText};
use yew::{AttrValue, Callback, Html};

/// An element with a class (or none, when empty) and what is in it.
pub fn el(tag: &'static str, class: &'static str, inside: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        let class = AttributeOrProperty::Attribute(AttrValue::Static(class));
        add(&mut element, "class", class);
    }
    for child in inside {
        element.add_child(child);
    }
    element.into()
}

/// An element with words in it.
pub fn say(tag: &'static str, class: &'static str, words: String) -> Html {
    el(tag, class, vec![text(words)])
}

/// Words.
pub fn text(words: String) -> Html {
    VText::new(words).into()
}

/// Several in a row.
pub fn row(inside: Vec<Html>) -> Html {
    VNode::VList(Rc::new(VList::with_children(inside, None)))
}

/// Nothing at all.
pub fn nothing() -> Html {
    Html::default()
}

/// What an element is told beside its class.
pub trait Dress: Sized {
    /// An attribute with a fixed value.
    fn is(self, name: &'static str, value: &'static str) -> Self;
    /// An attribute with words or a number.
    fn has(self, name: &'static str, value: String) -> Self;
    /// A property that a reader changes too, such as an option's `selected`.
    fn set(self, name: &'static str, value: bool) -> Self;
    /// What an event does.
    fn on(self, on: On, deed: Callback<Event>) -> Self;
    /// What tells it from its siblings when they change places.
    fn keyed(self, key: &str) -> Self;
    /// The element itself, to change it.
    fn tag(&mut self) -> Option<&mut VTag>;
}

impl Dress for Html {
    fn is(mut self, name: &'static str, value: &'static str) -> Self {
        attribute(&mut self, name, AttrValue::Static(value));
        self
    }

    fn has(mut self, name: &'static str, value: String) -> Self {
        attribute(&mut self, name, value.into());
        self
    }

    fn set(mut self, name: &'static str, value: bool) -> Self {
        if let Some(element) = self.tag() {
            add(element, name, AttributeOrProperty::Property(value.into()));
        }
        self
    }

    fn on(self, on: On, deed: Callback<Event>) -> Self {
        mark(self, on, deed)
    }

    fn keyed(mut self, key: &str) -> Self {
        if let Some(element) = self.tag() {
            element.key = Some(key.into());
        }
        self
    }

    fn tag(&mut self) -> Option<&mut VTag> {
        match self {
            VNode::VTag(element) => Some(Rc::make_mut(element)),
            _ => None,
        }
    }
}

fn attribute(html: &mut Html, name: &'static str, value: AttrValue) {
    if let Some(element) = html.tag() {
        add(element, name, AttributeOrProperty::Attribute(value));
    }
}

/// Yew's own `add_attribute` keeps a hash table for each element, and weighs as much as a section of
/// the card. This keeps to the form that `html!` makes: names that are the same for every element of
/// a kind, and beside them the values.
fn add(element: &mut VTag, name: &'static str, value: AttributeOrProperty) {
    let (names, mut values) = match std::mem::take(&mut element.attributes) {
        Attributes::Dynamic { keys, values } => (keys, values.into_vec()),
        _ => (&[][..], vec![]),
    };
    values.push(Some(value));
    element.attributes = Attributes::Dynamic {
        keys: names_with(names, name),
        values: values.into(),
    };
}

/// Names and one more, each list made once. There are as many as there are kinds of elements.
fn names_with(names: &'static [&'static str], name: &'static str) -> &'static [&'static str] {
    type Names = &'static [&'static str];
    thread_local! { static KNOWN: RefCell<Vec<Names>> = const { RefCell::new(vec![]) }; }
    KNOWN.with_borrow_mut(|known| {
        let is_it = |n: &&Names| n.split_last() == Some((&name, names));
        if let Some(names) = known.iter().find(is_it) {
            return *names;
        }
        let mut longer = names.to_vec();
        longer.push(name);
        known.push(longer.leak());
        known[known.len() - 1]
    })
}
