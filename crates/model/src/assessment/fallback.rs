//! The words that stand where a card cannot: inside the tag, in a feed reader, in an e-mail.
//!
//! They stay in an owner's post for years, and no release can mend them there. So they say only what stays true: what
//! the pose is, and what the card answers. No number, no level, no other pose.

use super::assessed::{Assessed, assessed};
use super::describe::stance;
use crate::figure::{Camera, Scene, draw};
use crate::words::{Message, Words};
use crate::{Catalog, Error, Reader};
use pose_format::Choice;
use serde::Serialize;

/// How many purposes are named.
const PURPOSES: usize = 2;
/// The room that a picture fills, pixels: narrow enough for a phone, low enough for a post.
const ROOM: [f64; 2] = [320.0, 240.0];

/// A pose in a few plain lines.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fallback {
    /// The pose's name.
    pub name: String,
    /// In Sanskrit, or empty.
    pub sanskrit: String,
    /// What it is, and what the card answers: a paragraph each.
    pub lines: Vec<String>,
    /// What a link to the pose's page says.
    pub link: String,
    /// Its picture: there is a file for each of our own poses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<FallbackPicture>,
}

/// The picture of a pose beside the words. Its file is drawn anew by every release, these words stay.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FallbackPicture {
    /// What it shows, without degrees and shares.
    pub alt: String,
    /// On the page, pixels.
    pub width: u32,
    /// On the page, pixels.
    pub height: u32,
}

/// A pose in a few lines of plain text.
///
/// # Errors
/// When no pose has this id; the message names the nearest.
pub fn fallback(catalog: &Catalog, pose: &str, words: &Words) -> Result<Fallback, Error> {
    let is_ours = Catalog::ours().find(pose).is_some();
    let answer = assessed(catalog, &Reader::default(), pose)?;
    let pose = answer.pose;
    let purposes = pose.targets.iter().take(PURPOSES);
    let what = Message::new("fallback-pose")
        .text("pose", &*pose.name)
        .message("support", Message::of("support-", pose.support.word()))
        .list(
            "targets",
            purposes.map(|t| Message::of("target-", t.word())).collect(),
        );
    Ok(Fallback {
        name: pose.name.clone(),
        sanskrit: pose.sanskrit.clone(),
        lines: vec![words.say(&what), words.word("fallback-card")],
        link: words.word("fallback-link"),
        picture: is_ours.then(|| picture(catalog, &answer, words)),
    })
}

fn picture(catalog: &Catalog, answer: &Assessed, words: &Words) -> FallbackPicture {
    let body = &catalog.knowledge().body;
    let turned = &answer.pose.camera;
    let camera = Camera::new(turned.turn, turned.height, body.stature);
    let scene = Scene {
        pose: answer.pose,
        body,
        hips: answer.posture.hips.map(|hip| hip.share()),
        small: false,
    };
    let [_, _, width, height] = draw(&answer.skeleton, &camera, &scene).view;
    let scale = (ROOM[0] / width).min(ROOM[1] / height);
    FallbackPicture {
        alt: stance(answer, words),
        width: (width * scale).round_ties_even() as u32,
        height: (height * scale).round_ties_even() as u32,
    }
}
