//! The tag for a post, with real words in it for wherever the card cannot run.

use html_escape::{encode_double_quoted_attribute as quoted, encode_text};
use pose_model::words::Words;
use pose_model::{Catalog, Reader, assessed};
use serde_json::json;

/// Where a page of ours would be, when the owner does not say.
const HERE: &str = "/pkg/";
/// Height of a frame before its page has said how tall it is, pixels.
const FRAME: u32 = 900;

/// Prints the script tag and the element for a pose.
///
/// # Errors
/// An option that is not known, or a pose that is not there; the message names the nearest.
pub fn run(words: &[&str]) -> Result<(), String> {
    let (mut pose, mut at, mut integrity) = (None, HERE.to_owned(), None);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || {
            let value = words.next().ok_or(format!("{word} wants a value"));
            value.map(|value| (*value).to_owned())
        };
        match *word {
            "--at" => at = folder(&value()?),
            "--integrity" => integrity = Some(value()?),
            word if word.starts_with('-') => return Err(format!("{word} is no option: --at URL")),
            word => pose = Some(word.to_owned()),
        }
    }
    let pose = pose.ok_or("name a pose, such as happy-baby")?;
    let catalog = Catalog::ours();
    println!("{}", script(&at, integrity.as_deref()));
    println!();
    println!("{}", element(&catalog, &pose, &at)?);
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
    let answer = assessed(catalog, &Reader::default(), pose).map_err(|error| error.to_string())?;
    let words = answer.fallback(catalog, Words::english());
    let mut name = format!("<strong>{}</strong>", encode_text(&words.name));
    if !words.sanskrit.is_empty() {
        let sanskrit = encode_text(&words.sanskrit);
        name += &format!(" (<i lang=\"sa-Latn\">{sanskrit}</i>)");
    }
    let mut lines = vec![
        format!("<pose-risk pose=\"{}\">", quoted(pose)),
        format!("  <p>{name}</p>"),
    ];
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

/// What an oEmbed consumer is told of a pose: a frame.
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
    let told = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "pose-risk",
        "title": name,
        "html": frame,
        "width": 640,
        "height": FRAME,
    });
    Ok(format!("{told:#}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_inside_the_tag_is_worth_reading_without_it() {
        let text = element(&Catalog::ours(), "happy-baby", HERE).expect("a pose of ours");
        for wanted in [
            "<pose-risk pose=\"happy-baby\">",
            "<strong>Happy Baby</strong>",
            "The low back rounds to about",
            "If bending forward hurts: skip for now.",
            "Gentler: ",
            "href=\"/pkg/static/happy-baby.html\"",
        ] {
            assert!(text.contains(wanted), "{wanted}\n{text}");
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
        let told: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(told["version"], "1.0");
        assert_eq!(told["type"], "rich");
        let html = told["html"].as_str().expect("html");
        assert!(html.contains("https://example.org/pkg/embed.html?pose=cobra"));
    }
}
