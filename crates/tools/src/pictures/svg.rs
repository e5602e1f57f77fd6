//! A drawing as an SVG file that needs nothing else: its own colours for light and dark, no script, no reference.

use html_escape::{encode_double_quoted_attribute as quoted, encode_text};
use resvg::usvg::roxmltree::{Document, Node};
use std::fmt::Write as _;

use super::colour::Scheme;
use super::drawing::{Kind, in_a_card};
use super::look::Looks;

/// A drawing with plain colours.
pub struct Svg {
    /// Left, top, width, height.
    pub view: [f64; 4],
    /// The style sheet.
    style: String,
    /// The shapes.
    shapes: String,
    /// The calm background that goes with it.
    pub background: String,
}

/// What a picture is called and how it is described.
pub struct Said<'a> {
    pub title: &'a str,
    pub description: &'a str,
}

/// A file of centimetres would be as small as a stamp where somebody opens it: so many pixels for each.
const SCALE: f64 = 4.0;

impl Svg {
    /// A pose's drawing.
    ///
    /// # Errors
    /// There is no such pose, or a colour of the stylesheet cannot be made plain.
    pub fn of(pose: &str, kind: Kind, looks: &Looks) -> Result<Self, String> {
        let markup = in_a_card(pose, kind)?;
        let document = Document::parse(&markup).map_err(|error| error.to_string())?;
        let is_svg = |node: &Node| node.has_tag_name("svg");
        let svg = document.descendants().find(is_svg).ok_or("no drawing")?;
        let view = view(svg)?;
        let mut classes = Classes::default();
        let mut shapes = String::new();
        for child in svg.children().filter(Node::is_element) {
            write(child, looks, &mut classes, &mut shapes)?;
        }
        let own = looks.paint(svg, Scheme::Light)?;
        Ok(Self {
            view,
            style: format!("svg{{{own}}}{}", classes.style()),
            shapes,
            background: looks.colour(document.root_element(), "tint", Scheme::Light)?,
        })
    }

    /// The file. With words it is a picture to look at by itself; without, it stands beside words that say the same.
    pub fn file(&self, said: Option<&Said>) -> String {
        let [x, y, w, h] = self.view;
        let scale = if said.is_some() { SCALE } else { 1.0 };
        let mut text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{x} {y} {w} {h}\" width=\"{}\" height=\"{}\"",
            w * scale,
            h * scale
        );
        if let Some(Said { title, description }) = said {
            let (title, description) = (encode_text(title), encode_text(description));
            let _ = write!(
                text,
                " role=\"img\"><title>{title}</title><desc>{description}</desc"
            );
        }
        text + &format!("><style>{}</style>{}</svg>\n", self.style, self.shapes)
    }

    /// The drawing within a larger one, around a point and as large as fits into a width and height.
    pub fn within(&self, middle: [f64; 2], [width, height]: [f64; 2]) -> String {
        let [x, y, w, h] = self.view;
        let scale = (width / w).min(height / h);
        let (width, height) = (w * scale, h * scale);
        let (left, top) = (middle[0] - width / 2.0, middle[1] - height / 2.0);
        format!(
            "<svg x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" viewBox=\"{x} {y} {w} {h}\">\
             <style>{}</style>{}</svg>",
            self.style, self.shapes
        )
    }
}

fn view(svg: Node) -> Result<[f64; 4], String> {
    let text = svg.attribute("viewBox").unwrap_or_default();
    let numbers: Result<Vec<f64>, _> = text.split(' ').map(str::parse).collect();
    let numbers = numbers.map_err(|error| format!("viewBox=\"{text}\": {error}"))?;
    numbers
        .try_into()
        .map_err(|_| format!("viewBox=\"{text}\""))
}

/// An element with its own, a letter in place of its classes.
fn write(
    node: Node,
    looks: &Looks,
    classes: &mut Classes,
    text: &mut String,
) -> Result<(), String> {
    let name = node.tag_name().name();
    let [light, dark] = [Scheme::Light, Scheme::Dark].map(|scheme| looks.paint(node, scheme));
    let class = classes.of(light?, dark?);
    let _ = write!(text, "<{name}{class}");
    let others = node.attributes().filter(|other| other.name() != "class");
    for other in others {
        let _ = write!(text, " {}=\"{}\"", other.name(), quoted(other.value()));
    }
    if !node.has_children() {
        *text += "/>";
        return Ok(());
    }
    *text += ">";
    for child in node.children().filter(Node::is_element) {
        write(child, looks, classes, text)?;
    }
    let _ = write!(text, "</{name}>");
    Ok(())
}

/// The looks of a drawing: paint in light and in dark.
#[derive(Default)]
struct Classes(Vec<[String; 2]>);

impl Classes {
    /// The attribute for a look; none for an element without one.
    fn of(&mut self, light: String, dark: String) -> String {
        if light.is_empty() && dark.is_empty() {
            return String::new();
        }
        let look = [light, dark];
        let known = self.0.iter().position(|other| *other == look);
        let at = known.unwrap_or_else(|| {
            self.0.push(look);
            self.0.len() - 1
        });
        format!(" class=\"{}\"", name(at))
    }

    fn style(&self) -> String {
        let (mut light, mut dark) = (String::new(), String::new());
        for (at, [in_light, in_dark]) in self.0.iter().enumerate() {
            let name = name(at);
            let _ = write!(light, ".{name}{{{in_light}}}");
            let were: Vec<&str> = in_light.split(';').collect();
            let others = in_dark.split(';').filter(|said| !were.contains(said));
            let others: Vec<&str> = others.collect();
            if !others.is_empty() {
                let _ = write!(dark, ".{name}{{{}}}", others.join(";"));
            }
        }
        format!("{light}@media (prefers-color-scheme:dark){{{dark}}}")
    }
}

/// `a`, `b`, … A drawing has fewer looks than there are letters.
fn name(at: usize) -> char {
    char::from(b'a' + at as u8)
}
