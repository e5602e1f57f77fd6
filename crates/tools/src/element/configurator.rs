//! The fields of `www/configure.html`.

use super::blocks::Block;
use super::declaration::{Attribute, Element, Field};
use html_escape::{encode_double_quoted_attribute as in_quotes, encode_text as text};

/// A select for each attribute that takes one value, then a box for each value of those that take several.
pub fn fields(element: &Element) -> Vec<Block> {
    let of = |several: bool| element.fields().filter(move |(a, _)| a.several == several);
    let selects = of(false).map(|(a, field)| select(a, field));
    let boxes = of(true).map(|(a, field)| boxes(a, field));
    vec![("fields", selects.chain(boxes).collect())]
}

fn select(a: &Attribute, field: &Field) -> String {
    let of_view = a
        .in_view
        .as_ref()
        .map(|view| format!(" data-in-view=\"{}\"", in_quotes(view)));
    // The script offers every pose, this one first chosen.
    let pose = a
        .example_pose
        .as_ref()
        .map(|pose| format!(" data-pose=\"{}\"", in_quotes(pose)));
    let mut html = format!(
        "        <label{}>{}\n          <select name=\"{}\"{}>\n",
        of_view.unwrap_or_default(),
        text(&field.label),
        a.name,
        pose.unwrap_or_default(),
    );
    for (value, label) in a.choices(field) {
        let (value, label) = (in_quotes(&value), text(&label));
        html += &format!("            <option value=\"{value}\">{label}</option>\n");
    }
    html + "          </select>\n        </label>\n"
}

fn boxes(a: &Attribute, field: &Field) -> String {
    let (name, label) = (&a.name, text(&field.label));
    let mut html = format!(
        "        <fieldset>\n          <legend>{label}</legend>\n          <div id=\"{name}\">\n"
    );
    for value in a.values() {
        let value = text(&value);
        html += &format!(
            "            <label><input type=\"checkbox\" name=\"{name}\" value=\"{value}\" checked>{value}</label>\n"
        );
    }
    html + "          </div>\n        </fieldset>\n"
}
