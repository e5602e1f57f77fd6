//! `pkg/cards/`: what everybody sees of a card before our code is on the page, rendered by the widget's own components. One
//! small file a view; the shell builds it (www/first/tree.js).
//!
//! - `cobra.json`: the card of a pose.
//! - `cobra.bending.json`: the same card for who is hurt by bending, with numbers for what is as in `cobra.json`.
//! - `cobra.none.json`: the same card without controls, written in the same way.
//! - `cobra.compact.json`: what the view `compact` shows of it.
//! - `start.json`, `list.json`: without a pose, and the whole list.
//! - `sun-salutation-a.json`: one of our sequences, and its variants but `compact`. No pose has the id of a sequence.
//! - `names.json`: no view, but the ids of poses and sequences by their names.

#[cfg(test)]
mod laws;
mod marks;
mod names;
mod same;
mod tree;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use pose_format::{Choice, Mechanism, Sequence};
use pose_model::{Catalog, Reader};
use pose_risk::options::{Options, View};
use pose_risk::{Props, Widget, rendered};
use yew::props;

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
    let names = serde_json::to_string(&names::all(&catalog)).map_err(|error| error.to_string())?;
    fs::write(folder.join("names.json"), names).map_err(|error| error.to_string())?;
    for pose in catalog.poses() {
        let options = of_pose(&pose.id);
        let view = View::Compact;
        let compact = of(Options {
            view,
            ..options.clone()
        })?;
        file(&format!("{}.compact", pose.id), &compact)?;
        whole(&pose.id, options, &of, &file)?;
    }
    for sequence in catalog.sequences() {
        whole(&sequence.id, of_sequence(sequence), &of, &file)?;
    }
    Ok(())
}

/// The whole view of a pose or a sequence, that without controls, and one for each mechanism.
fn whole(
    id: &str,
    options: Options,
    of: &dyn Fn(Options) -> Result<Element, String>,
    file: &dyn Fn(&str, &Element) -> Result<(), String>,
) -> Result<(), String> {
    let (known, view) = Known::noting(of(options.clone())?);
    file(id, &view)?;
    let variant = |name: &str, options: Options| {
        file(&format!("{id}.{name}"), &known.left_out_of(of(options)?))
    };
    let none = Options {
        controls: vec![],
        ..options.clone()
    };
    variant("none", none)?;
    for mechanism in Mechanism::all() {
        let options = for_mechanism(&options, mechanism);
        variant(mechanism.word(), options)?;
    }
    Ok(())
}

/// The same for a reader whom one movement hurts.
fn for_mechanism(options: &Options, mechanism: Mechanism) -> Options {
    Options {
        reader: Reader::hurt_by(mechanism),
        ..options.clone()
    }
}

/// What the page of a pose asks for.
fn of_pose(id: &str) -> Options {
    Options {
        pose: Some(id.to_owned()),
        ..Options::default()
    }
}

/// What the page of a sequence asks for.
fn of_sequence(sequence: &Sequence) -> Options {
    Options {
        view: View::Sequence,
        sequence: Some(Rc::new(sequence.clone())),
        ..Options::default()
    }
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
    let html = rendered::<Widget>(props!(Props {
        options: Rc::new(options),
        has_red_flags: Some(has_red_flags)
    }))?;
    // Each rendering numbers its card anew.
    let own = html
        .split("aria-labelledby=\"")
        .nth(1)
        .and_then(|rest| rest.split('-').next());
    let own = own.ok_or_else(|| format!("a card without a name: {html}"))?;
    let html = html.replace(&format!("{own}-"), &format!("{PREFIX}-"));
    Element::of_html(&html, marks::ATTRIBUTE, marks::parts())
}
