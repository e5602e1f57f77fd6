//! A rendered card as a tree, and the tree as JSON: `["p", {"class": "small"}, "Words, ", ["b", "and more"]]`. The shell
//! builds it by `createElement` (www/first/tree.js): no HTML is parsed on the page.

use std::collections::{BTreeMap, HashMap};

use scraper::{ElementRef, Html, Node as HtmlNode, Selector};
use serde_json::Value as Json;

/// An element or a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// Text.
    Text(String),
    /// An element.
    Element(Element),
    /// An element of another tree, by its place among that tree's elements.
    Same(usize),
}

/// An element with what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Element {
    /// Its tag.
    pub tag: String,
    /// Its attributes, in the order of their names.
    pub attributes: BTreeMap<String, String>,
    /// What is in it.
    pub children: Vec<Node>,
}

impl Element {
    /// The one element of a text of HTML. Elements that a selector of `marks` finds get its words as an attribute of this
    /// name.
    ///
    /// # Errors
    /// There is none, or a selector is none.
    pub fn of_html(
        html: &str,
        attribute: &str,
        marks: impl IntoIterator<Item = (&'static str, Vec<&'static str>)>,
    ) -> Result<Self, String> {
        let parsed = Html::parse_fragment(html);
        let root = parsed.root_element().child_elements().next();
        let root = root.ok_or_else(|| format!("no element: {html}"))?;
        let mut found = HashMap::new();
        for (selector, words) in marks {
            let selector = Selector::parse(selector).map_err(|error| error.to_string())?;
            for element in root.select(&selector) {
                found
                    .entry(element.id())
                    .or_insert_with(Vec::new)
                    .extend(words.clone());
            }
        }
        let mark = |element: &ElementRef<'_>| {
            let words = found.get(&element.id())?;
            Some((attribute.to_owned(), words.join(" ")))
        };
        Ok(element(root, &mark))
    }

    /// The same with something in the place of each element that is directly in it.
    pub fn with_each(mut self, mut of: impl FnMut(Element) -> Node) -> Self {
        let child = |node: Node| match node {
            Node::Element(element) => of(element),
            other => other,
        };
        self.children = self.children.into_iter().map(child).collect();
        self
    }

    /// As JSON.
    pub fn json(&self) -> Json {
        let mut parts = vec![Json::from(self.tag.as_str())];
        if !self.attributes.is_empty() {
            parts.push(self.attributes.clone().into_iter().collect());
        }
        parts.extend(self.children.iter().map(|child| match child {
            Node::Text(text) => Json::from(text.as_str()),
            Node::Element(element) => element.json(),
            Node::Same(at) => Json::from(*at),
        }));
        Json::Array(parts)
    }
}

/// A parsed element as ours, with an attribute more where there is one.
fn element(
    parsed: ElementRef<'_>,
    more: &impl Fn(&ElementRef<'_>) -> Option<(String, String)>,
) -> Element {
    let children = parsed.children().filter_map(|child| match child.value() {
        HtmlNode::Text(text) => Some(Node::Text(text.to_string())),
        HtmlNode::Element(_) => {
            ElementRef::wrap(child).map(|child| Node::Element(element(child, more)))
        }
        _ => None,
    });
    let own = parsed.value().attrs();
    let own = own.map(|(name, value)| (name.to_owned(), value.to_owned()));
    Element {
        tag: parsed.value().name().to_owned(),
        children: children.collect(),
        attributes: own.chain(more(&parsed)).collect(),
    }
}
