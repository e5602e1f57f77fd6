//! `pkg/cards/`: what everybody sees of a card before our code is on the page, rendered by the widget's own components. One
//! small file a view; the shell builds it (www/first/tree.js).
//!
//! - `cobra.json`: the card of a pose.
//! - `cobra.bending.json`: the same card for who is hurt by bending, with numbers for what is as in `cobra.json`.
//! - `cobra.none.json`: the same card without controls, written in the same way.
//! - `cobra.compact.json`: what the view `compact` shows of it.
//! - `start.json`, `list.json`: without a pose, and the whole list.

#[cfg(test)]
mod laws;
mod marks;
mod same;
mod tree;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use pose_format::{Choice, Mechanism};
use pose_model::{Catalog, Reader};
use pose_risk::options::{Options, View};
use pose_risk::{Props, Widget};
use yew::Callback;

use crate::rendered::rendered;
use same::Known;
use tree::Element;

/// Begins the ids of a first view. The living card, which stands beside it for a moment, has others (`pr1`, `pr2` …).
const PREFIX: &str = "first";

/// Writes all first views into a folder.
///
/// # Errors
/// One cannot be rendered or written.
pub fn write(folder: &str) -> Result<(), String> {
    let folder = Path::new(folder);
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let catalog = Rc::new(Catalog::ours());
    let file = |name: &str, view: &Element| {
        let path = folder.join(format!("{name}.json"));
        fs::write(&path, view.json().to_string())
            .map_err(|error| format!("{}: {error}", path.display()))
    };
    let of = |options: Options| {
        first_view(Options {
            catalog: catalog.clone(),
            ..options
        })
    };
    file("start", &of(Options::default())?)?;
    file(
        "list",
        &of(Options {
            view: View::Ranking,
            ..Options::default()
        })?,
    )?;
    for pose in catalog.poses() {
        let options = || Options {
            pose: Some(pose.id.clone()),
            ..Options::default()
        };
        let (known, card) = Known::noting(of(options())?);
        file(&pose.id, &card)?;
        let view = View::Compact;
        file(
            &format!("{}.compact", pose.id),
            &of(Options { view, ..options() })?,
        )?;
        let variant = |name: &str, options: Options| {
            file(
                &format!("{}.{name}", pose.id),
                &known.left_out_of(of(options)?),
            )
        };
        variant(
            "none",
            Options {
                controls: vec![],
                ..options()
            },
        )?;
        for mechanism in Mechanism::all() {
            let reader = Reader {
                worse_with: vec![mechanism],
                ..Reader::default()
            };
            variant(
                mechanism.word(),
                Options {
                    reader,
                    ..options()
                },
            )?;
        }
    }
    Ok(())
}

/// A first view as a tree, with every part that some page may want.
///
/// # Errors
/// It cannot be rendered.
fn first_view(options: Options) -> Result<Element, String> {
    let options = Options {
        is_first_view: true,
        ..options
    };
    card(options, true)
}

/// A card as a tree.
fn card(options: Options, has_red_flags: bool) -> Result<Element, String> {
    let html = rendered::<Widget>(Props {
        options: Rc::new(options),
        on_change: Callback::noop(),
        on_sources_wanted: Callback::noop(),
        on_share: Callback::noop(),
        has_red_flags: Some(has_red_flags),
        address: None,
    })?;
    // Each rendering numbers its card anew.
    let own = html
        .split("aria-labelledby=\"")
        .nth(1)
        .and_then(|rest| rest.split('-').next());
    let own = own.ok_or_else(|| format!("a card without a name: {html}"))?;
    let html = html.replace(&format!("{own}-"), &format!("{PREFIX}-"));
    Element::of_html(&html, marks::ATTRIBUTE, marks::parts())
}
