//! Each pose's page, each sequence's, and the list's.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use html_escape::encode_text;
use pose_format::{Sequence, Value};
use pose_model::assessment::{asked, headline, spent, takes};
use pose_model::words::Words;
use pose_model::{Catalog, Reader, assessed};
use pose_risk::options::{Control, Options, View};
use pose_risk::{Props, Widget, rendered};
use yew::props;

use super::page::{Page, Picture};
use super::value::plain;
use crate::pictures::{first_of, first_of_the_list};
use crate::snippet;

/// Where pictures are, as seen from a page.
const PICTURES: &str = "../pictures/";

/// So many movements near an end are named in a page's description.
const MOST_NEAR: usize = 2;

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
            picture_files: Some(PICTURES.into()),
            ..Options::default()
        };
        let answer = assessed(&catalog, &Reader::default(), &pose.id).map_err(|e| e.to_string())?;
        let description = pose_model::assessment::describe(&answer, Words::english());
        let page = Page {
            kind: "article",
            name: pose.id.clone(),
            title: format!("{}: what it asks of the spine", pose.name),
            picture: Picture {
                file: format!("{}.png", pose.id),
                alt: description.clone(),
            },
            description,
            element: format!("<pose-risk pose=\"{}\" heading-level=\"2\"", pose.id),
            card: card(options)?,
            has_oembed: true,
            foot: "<p><a href=\"index.html\">All poses</a></p>\n",
        };
        file(&format!("{}.html", pose.id), &page.html(at.0))?;
        if let Some(at) = at.0 {
            let oembed = snippet::oembed(&catalog, &pose.id, at)?;
            file(&format!("{}.oembed.json", pose.id), &oembed)?;
        }
    }
    for sequence in catalog.sequences() {
        let page = of_sequence(&catalog, sequence, sources.clone())?;
        file(&format!("{}.html", page.name), &page.html(at.0))?;
    }
    let link = |sequence: &Sequence| {
        let (id, name) = (&sequence.id, encode_text(&sequence.name));
        format!("<li><a href=\"sequence-{id}.html\">{name}</a></li>\n")
    };
    let links: String = catalog.sequences().map(link).collect();
    let first = first_of_the_list(&catalog).into_iter();
    let first: Vec<String> = first.map(|pose| pose.name).collect();
    let list = Page {
        kind: "website",
        name: "index".into(),
        title: "Yoga poses by what they ask of the low back".into(),
        description: format!(
            "{} poses and movements, the most demanding for the low back first.",
            catalog.poses().count()
        ),
        picture: Picture {
            file: "list.png".into(),
            alt: first.join(", "),
        },
        element: "<pose-risk view=\"ranking\" heading-level=\"2\"".into(),
        card: card(Options {
            view: View::Ranking,
            controls: vec![],
            heading_level: 2,
            catalog: catalog.clone(),
            static_page: Some(sources.clone()),
            picture_files: Some(PICTURES.into()),
            ..Options::default()
        })?,
        has_oembed: false,
        foot: &format!("<h2>Sequences</h2>\n<ul>\n{links}</ul>\n"),
    };
    file("index.html", &list.html(at.0))
}

/// The page of a sequence.
fn of_sequence(
    catalog: &Rc<Catalog>,
    sequence: &Sequence,
    sources: Rc<Value>,
) -> Result<Page<'static>, String> {
    let (reader, words) = (Reader::default(), Words::english());
    let asked = asked(catalog, &reader, sequence).map_err(|e| e.to_string())?;
    // The line of the time leads on to what is near an end.
    let near = asked.round.near.iter().take(MOST_NEAR);
    let near = near.map(|near| words.say(&spent(near, &asked.round, asked.rounds)));
    let near = near.collect::<Vec<_>>().join("; ");
    let time = words.say(&takes(&asked.round, asked.rounds));
    let time = if near.is_empty() {
        time
    } else {
        format!("{time} {near}.")
    };
    let poses = first_of(sequence).into_iter();
    let names: Vec<&str> = poses
        .filter_map(|id| catalog.find(id))
        .map(|pose| &*pose.name)
        .collect();
    let name = format!("sequence-{}", sequence.id);
    Ok(Page {
        kind: "article",
        title: format!("{}: what it asks of the spine", sequence.name),
        description: format!("{time} {}", words.say(&headline(&asked, &reader))),
        picture: Picture {
            file: format!("{name}.png"),
            alt: names.join(", "),
        },
        element: format!(
            "<pose-risk view=\"sequence\" sequence=\"{}\" heading-level=\"2\"",
            sequence.id
        ),
        card: card(Options {
            view: View::Sequence,
            sequence: Some(Rc::new(sequence.clone())),
            controls: vec![Control::Alternatives],
            heading_level: 2,
            catalog: catalog.clone(),
            static_page: Some(sources),
            picture_files: Some(PICTURES.into()),
            ..Options::default()
        })?,
        has_oembed: false,
        foot: "<p><a href=\"index.html\">All poses</a></p>\n",
        name,
    })
}

/// A card as HTML.
fn card(options: Options) -> Result<String, String> {
    rendered::<Widget>(props!(Props {
        options: Rc::new(options)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use pose_format::AgeBand;

    #[test]
    fn a_page_says_what_is_an_emergency_before_what_is_for_a_doctor() {
        let page = card(Options {
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
            let page = card(Options {
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
