//! `pkg/static/`: a page for each pose and one for the list, rendered by the widget's own components. They can be
//! read without scripts; where scripts run, the card on them becomes the live widget.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use html_escape::{encode_double_quoted_attribute as quoted, encode_text};
use pose_format::Value;
use pose_model::words::Words;
use pose_model::{Catalog, Reader, assessed};
use pose_risk::options::{Control, Options, View};
use pose_risk::{Props, Widget};
use yew::{Callback, LocalServerRenderer};

use crate::snippet;

/// The address of `pkg/`, if it is known: oEmbed needs absolute addresses.
pub struct At<'a>(pub Option<&'a str>);

/// Writes the pages into a folder.
///
/// # Errors
/// The file of sources cannot be read, or a page not written.
pub fn write(folder: &str, sources: &str, at: &At) -> Result<(), String> {
    let folder = Path::new(folder);
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let text = fs::read_to_string(sources).map_err(|error| format!("{sources}: {error}"))?;
    let json: serde_json::Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let sources = Rc::new(plain(json));
    let catalog = Rc::new(Catalog::ours());
    let file = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    for pose in catalog.poses() {
        let options = Options {
            pose: Some(pose.id.clone()),
            controls: vec![Control::Alternatives],
            heading_level: 2,
            catalog: catalog.clone(),
            static_page: Some(sources.clone()),
            ..Options::default()
        };
        let answer = assessed(&catalog, &Reader::default(), &pose.id).map_err(|e| e.to_string())?;
        let description = pose_model::assessment::describe(&answer, Words::english());
        let page = Page {
            title: format!("{}: what it asks of the spine", pose.name),
            description,
            element: format!("<pose-risk pose=\"{}\" heading-level=\"2\"", pose.id),
            card: rendered(options)?,
            // Absolute, because consumers (WordPress, for one) do not resolve it.
            embed: at.0.map(|at| format!("{at}static/{}.oembed.json", pose.id)),
            foot: "<p><a href=\"index.html\">All poses</a></p>\n",
        };
        file(&format!("{}.html", pose.id), &page.html())?;
        if let Some(at) = at.0 {
            let oembed = snippet::oembed(&catalog, &pose.id, at)?;
            file(&format!("{}.oembed.json", pose.id), &oembed)?;
        }
    }
    let list = Page {
        title: "Yoga poses by what they ask of the low back".into(),
        description: format!(
            "{} poses and movements, the most demanding for the low back first.",
            catalog.poses().count()
        ),
        element: "<pose-risk view=\"ranking\" heading-level=\"2\"".into(),
        card: rendered(Options {
            view: View::Ranking,
            controls: vec![],
            heading_level: 2,
            catalog: catalog.clone(),
            static_page: Some(sources.clone()),
            ..Options::default()
        })?,
        embed: None,
        foot: "",
    };
    file("index.html", &list.html())
}

struct Page {
    title: String,
    description: String,
    /// The element's start tag, without `>`: attributes are added to it.
    element: String,
    card: String,
    /// The address of its oEmbed answer.
    embed: Option<String>,
    foot: &'static str,
}

impl Page {
    fn html(&self) -> String {
        let Self {
            element,
            card,
            title,
            foot,
            ..
        } = self;
        let embed = self.embed.as_ref().map_or_else(String::new, |address| {
            format!(
                "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">\n",
                quoted(address),
                quoted(title)
            )
        });
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{}</title>\n<meta name=\"description\" content=\"{}\">\n{embed}\
             <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"page.css\">\n\
             <script type=\"module\" src=\"../pose-risk.js\"></script>\n\
             <main>\n<h1>{}</h1>\n{element} loading=\"interaction\"><div class=\"host\">{card}</div></pose-risk>\n\
             {foot}</main>\n</html>\n",
            encode_text(title),
            quoted(&self.description),
            encode_text(title),
        )
    }
}

/// A card as HTML.
fn rendered(options: Options) -> Result<String, String> {
    let props = Props {
        options: Rc::new(options),
        on_change: Callback::noop(),
        on_sources_wanted: Callback::noop(),
        on_share: Callback::noop(),
        address: None,
    };
    let renderer = LocalServerRenderer::<Widget>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    Ok(tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}

/// JSON in the form in which the widget takes it from a browser.
fn plain(json: serde_json::Value) -> Value {
    use serde_json::Value as Json;
    match json {
        Json::Null => Value::Nothing,
        Json::Bool(is_so) => Value::Flag(is_so),
        Json::Number(number) => Value::Number(number.as_f64().unwrap_or_default()),
        Json::String(text) => Value::Text(text),
        Json::Array(items) => Value::List(items.into_iter().map(plain).collect()),
        Json::Object(fields) => {
            let fields = fields.into_iter();
            Value::Table(fields.map(|(name, value)| (name, plain(value))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pose_format::AgeBand;

    #[test]
    fn a_page_says_what_is_an_emergency_before_what_is_for_a_doctor() {
        let page = rendered(Options {
            pose: Some("cobra".into()),
            ..Options::default()
        });
        let page = page.expect("a page");
        let place = |text: &str| page.find(text).expect(text);
        let lead = place("Go to emergency care today if you have:");
        let doctor = place("see a doctor first if you have:");
        assert!(place("Numb, weak or feverish? See a doctor first.") < lead);
        assert!(lead < place("leaking urine") && place("leaking urine") < doctor);
        assert!(doctor < place("pain at night"));
    }

    #[test]
    fn a_reader_under_18_finds_what_they_should_know_below_the_signs() {
        let page = |age| {
            let page = rendered(Options {
                pose: Some("cobra".into()),
                reader: Reader {
                    age,
                    ..Reader::default()
                },
                ..Options::default()
            });
            page.expect("a page")
        };
        let young = page(Some(AgeBand::Under18));
        let grown = page(Some(AgeBand::Under45));
        for said in [
            "A crack without pain is harmless",
            "Few people under 18 were measured",
        ] {
            assert!(young.contains(said), "{said}");
            assert!(!grown.contains(said), "{said}");
        }
    }
}
