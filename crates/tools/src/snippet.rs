//! The tags for a post. The element says what the pose is, for wherever the card cannot run.

use clap::Args;
use html_escape::{encode_double_quoted_attribute as quoted, encode_text};
use pose_model::Catalog;
use pose_model::assessment::{FallbackPicture, fallback};
use pose_model::words::Words;
use serde_json::json;

use crate::pictures::LINK;

/// Where a page of ours would be, when the owner does not say.
const HERE: &str = "/pkg/";
/// Height of a frame before its page has said how tall it is, pixels.
const FRAME: u32 = 900;

#[derive(Debug, Args)]
pub struct Options {
    /// A pose, such as happy-baby
    pose: String,
    /// The address where pkg/ will be
    #[arg(long, value_name = "URL", default_value = HERE)]
    at: String,
    /// The hash of pose-risk.js, as pkg/pose-risk.js.integrity has it
    #[arg(long, value_name = "HASH")]
    integrity: Option<String>,
}

/// Prints the script tag and the element for a pose.
///
/// # Errors
/// There is no such pose; the message names the nearest.
pub fn run(options: &Options) -> Result<(), String> {
    let at = folder(&options.at);
    let element = element(&Catalog::ours(), &options.pose, &at)?;
    println!("{}", script(&at, options.integrity.as_deref()));
    println!();
    println!("{element}");
    Ok(())
}

/// An address that ends in a slash.
pub fn folder(address: &str) -> String {
    format!("{}/", address.trim_end_matches('/'))
}

fn script(at: &str, integrity: Option<&str>) -> String {
    let at = quoted(at);
    let pinned = integrity.map_or_else(String::new, |hash| {
        format!(" integrity=\"{}\" crossorigin=\"anonymous\"", quoted(hash))
    });
    format!("<script type=\"module\" src=\"{at}pose-risk.js\"{pinned}></script>")
}

/// The element with its words.
///
/// # Errors
/// A pose that is not there.
pub fn element(catalog: &Catalog, pose: &str, at: &str) -> Result<String, String> {
    let words = fallback(catalog, pose, Words::english()).map_err(|error| error.to_string())?;
    let mut name = format!("<strong>{}</strong>", encode_text(&words.name));
    if !words.sanskrit.is_empty() {
        let sanskrit = encode_text(&words.sanskrit);
        name += &format!(" (<i lang=\"sa-Latn\">{sanskrit}</i>)");
    }
    let mut lines = vec![format!("<pose-risk pose=\"{}\">", quoted(pose))];
    if let Some(FallbackPicture { alt, width, height }) = &words.picture {
        // Closed as XML wants it: people paste this into JSX and XHTML, too.
        lines.push(format!(
            "  <p><img src=\"{}pictures/{}.svg\" alt=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" /></p>",
            quoted(at),
            quoted(pose),
            quoted(alt)
        ));
    }
    lines.push(format!("  <p>{name}</p>"));
    for line in &words.lines {
        lines.push(format!("  <p>{}</p>", encode_text(line)));
    }
    let (at, pose, link) = (quoted(at), quoted(pose), encode_text(&words.link));
    lines.push(format!(
        "  <p><a href=\"{at}static/{pose}.html\">{link}</a></p>"
    ));
    lines.push("</pose-risk>".into());
    Ok(lines.join("\n"))
}

/// The answer for a consumer of oEmbed: a frame with the pose's card.
///
/// # Errors
/// A pose that is not there.
pub fn oembed(catalog: &Catalog, pose: &str, at: &str) -> Result<String, String> {
    let name = &catalog.pose(pose).map_err(|error| error.to_string())?.name;
    let frame = format!(
        "<iframe src=\"{}embed.html?pose={}\" title=\"{}\" width=\"100%\" height=\"{FRAME}\" loading=\"lazy\"></iframe>",
        quoted(at),
        quoted(pose),
        quoted(name)
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "pose-risk",
        "title": name,
        "html": frame,
        "width": 640,
        "height": FRAME,
        "thumbnail_url": format!("{at}pictures/{pose}.png"),
        "thumbnail_width": LINK.width,
        "thumbnail_height": LINK.height,
    });
    Ok(format!("{answer:#}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use pose_format::Choice;
    use pose_model::advice::Level;

    #[test]
    fn the_text_inside_the_element_says_what_the_pose_is_and_where_to_read_more() {
        let text = element(&Catalog::ours(), "happy-baby", HERE).expect("a pose of ours");
        for wanted in [
            "<pose-risk pose=\"happy-baby\">\n  <p><img src=\"/pkg/pictures/happy-baby.svg\" alt=\"Lying on the back: ",
            "<strong>Happy Baby</strong>",
            "Happy Baby is done lying on the back. People do it for ",
            "depends on your hips and on what hurts",
            "href=\"/pkg/static/happy-baby.html\"",
        ] {
            assert!(text.contains(wanted), "{wanted}\n{text}");
        }
    }

    #[test]
    fn no_text_inside_an_element_says_what_a_release_may_change() {
        let catalog = Catalog::ours();
        let levels = Level::WORDS.iter();
        let levels = levels.map(|level| Words::english().word_of("level-", level).to_lowercase());
        let levels: Vec<String> = levels.collect();
        for pose in catalog.poses() {
            let words = fallback(&catalog, &pose.id, Words::english()).expect("a pose of ours");
            let alt = words.picture.expect("a picture of our own pose").alt;
            let said = [&words.lines[..], &[alt]].concat().join(" ");
            let said = said.replace(&pose.name, "");
            assert!(
                !said.contains(|sign: char| sign.is_ascii_digit() || sign == '%'),
                "{said}"
            );
            let said = said.to_lowercase();
            let level = levels.iter().find(|level| said.contains(*level));
            assert_eq!(level, None, "{}: {said}", pose.id);
            let other = catalog
                .poses()
                .find(|other| words.lines[1].contains(&other.name));
            assert!(other.is_none(), "{}: {said}", pose.id);
        }
    }

    #[test]
    fn a_pose_that_is_not_there_is_named_with_the_nearest() {
        let error = element(&Catalog::ours(), "hapy-baby", HERE).expect_err("no pose");
        assert!(error.contains("happy-baby"), "{error}");
    }

    #[test]
    fn an_oembed_answer_is_a_frame_at_a_whole_address() {
        let text = oembed(&Catalog::ours(), "cobra", "https://example.org/pkg/").expect("cobra");
        let answer: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(answer["version"], "1.0");
        assert_eq!(answer["type"], "rich");
        let thumbnail = "https://example.org/pkg/pictures/cobra.png";
        assert_eq!(answer["thumbnail_url"], thumbnail);
        assert_eq!(answer["thumbnail_width"], 960);
        assert_eq!(answer["thumbnail_height"], 504);
        let html = answer["html"].as_str().expect("html");
        assert!(html.contains("https://example.org/pkg/embed.html?pose=cobra"));
    }
}
