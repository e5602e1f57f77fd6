//! A card as HTML, as static pages and first views are made of it.

use pose_model::Catalog;
use pose_risk::options::{Options, View};
use pose_risk::{Props, Widget, rendered};
use scraper::{Html, Node};
use std::rc::Rc;
use yew::props;

/// The tags that a card is made of, and the two that a parser puts around them.
const TAGS: &str = "html body a article b button details dialog div fieldset figcaption figure footer g h2 h3 h4 h5 h6 header \
    i img input label legend li line ol ul option output p path rect section select small span strong summary svg \
    table tbody td th thead tr";
/// Attributes that bring a style, a page or a picture.
const BRINGING: [&str; 4] = ["style", "srcdoc", "srcset", "background"];
/// Attributes that hold an address.
const LEADING: [&str; 4] = ["href", "src", "action", "formaction"];

/// A card that shows a pose of a catalogue, rendered without a browser.
///
/// # Panics
/// The runtime that renders it cannot be started.
pub fn card(catalog: &Rc<Catalog>, pose: &str, view: View) -> String {
    let options = Options {
        pose: Some(pose.into()),
        catalog: catalog.clone(),
        view,
        ..Options::default()
    };
    let props = props!(Props {
        options: Rc::new(options)
    });
    rendered::<Widget>(props).expect("a runtime")
}

/// What in some HTML no card has: a tag, or an attribute that runs or fetches something.
pub fn foreign_markup(html: &str) -> Vec<String> {
    let mut found = vec![];
    for node in Html::parse_fragment(html).tree.nodes() {
        match node.value() {
            Node::Element(element) => {
                let tag = element.name();
                if !TAGS.split(' ').any(|known| known == tag) {
                    found.push(format!("<{tag}>"));
                }
                for (name, value) in element.attrs() {
                    let is_script = value.contains(':') && !value.starts_with("http");
                    if name.starts_with("on")
                        || BRINGING.contains(&name)
                        || (LEADING.contains(&name) && is_script)
                    {
                        found.push(format!("{tag}[{name}={value}]"));
                    }
                }
            }
            Node::Comment(comment) if !comment.is_empty() => {
                found.push(format!("<!--{}-->", &**comment))
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_that_no_card_has_is_found() {
        let html = "<p>a</p><img src=x onerror=ran()><script>ran()</script><a href=\"javascript:ran()\">x</a><p style=x>&lt;b onx=1></p>";
        let found = foreign_markup(html);
        let wanted = [
            "img[onerror=ran()]",
            "<script>",
            "a[href=javascript:ran()]",
            "p[style=x]",
        ];
        assert_eq!(found, wanted);
    }
}
