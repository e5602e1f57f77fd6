//! What a view has twice, or in common with another view of the same pose, is written once: a number stands for it.

use std::collections::HashMap;

use super::tree::{Element, Node};

/// An element that is shorter than this as JSON is written again: the number that stands for it would save nothing.
const LEAST: usize = 24;

/// The elements of a written view, each with its place among all that are written.
#[derive(Default)]
pub struct Known {
    places: HashMap<Element, usize>,
    written: usize,
}

impl Known {
    /// A view that others may refer to, with numbers in the place of elements that came before in it.
    pub fn noting(view: Element) -> (Self, Element) {
        let mut known = Self::default();
        let view = known.note(view);
        (known, view)
    }

    fn note(&mut self, element: Element) -> Element {
        let place = self.written;
        self.written += 1;
        let whole = element.clone();
        let element = element.with_each(|element| match self.places.get(&element) {
            Some(place) => Node::Same(*place),
            None => Node::Element(self.note(element)),
        });
        if whole.json().to_string().len() >= LEAST {
            self.places.insert(whole, place);
        }
        element
    }

    /// Another view, with numbers in the place of elements that this one has, too.
    pub fn left_out_of(&self, view: Element) -> Element {
        view.with_each(|element| match self.places.get(&element) {
            Some(place) => Node::Same(*place),
            None => Node::Element(self.left_out_of(element)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(html: &str) -> Element {
        Element::of_html(html, "", []).expect("a tree")
    }

    #[test]
    fn what_a_view_has_twice_or_another_has_too_is_a_number() {
        let base = tree(
            "<div><b>Two</b><p>One sentence that both have.</p><i><p>One sentence that both have.</p></i></div>",
        );
        let (known, base) = Known::noting(base);
        let sentence = r#"["p","One sentence that both have."]"#;
        assert_eq!(
            base.json().to_string(),
            format!(r#"["div",["b","Two"],{sentence},["i",2]]"#)
        );
        let view =
            tree("<div><section><p>One sentence that both have.</p></section><b>Three</b></div>");
        let view = known.left_out_of(view);
        assert_eq!(
            view.json().to_string(),
            r#"["div",["section",2],["b","Three"]]"#
        );
    }
}
