//! A twist seen from above along the trunk: pelvis, shoulders and head, turned by the same degrees as the words say.

use super::dom::{Dress, el, nothing, row, say};
use super::figure::framed;
use super::scene::Scene;
use pose_format::{Choice, whole};
use pose_model::Side;
use pose_model::assessment::Assessed;
use pose_model::body::MainAsk;
use pose_model::words::Message;
use yew::Html;

/// The view, where a twist is the point.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    if a.posture.main != MainAsk::Twist {
        return nothing();
    }
    let twist = &a.posture.twist;
    let toward = twist.hips + twist.lumbar + twist.thorax;
    // Drawn toward the right, and mirrored where it is toward the left.
    let sign = if toward < 0.0 { -1.0 } else { 1.0 };
    let side = Side::at((a.reader.side == Side::Right) as usize ^ (toward >= 0.0) as usize);
    let (shoulders, neck) = (toward * sign, a.posture.cervical.rotation * sign);
    let way = el("path", "way", vec![])
        .is("d", WAY)
        .is("pathLength", "360")
        .has("stroke-dasharray", [&*number(shoulders), " 360"].concat());
    let parts = vec![
        way,
        turned("hips", PELVIS, twist.hips * sign),
        turned("shoulders", SHOULDERS, shoulders),
        turned("head", HEAD, shoulders + neck),
    ];
    let picture = framed(row(parts), [-40.0, -42.0, 80.0, 74.0], side);
    let said = Message::new("above")
        .number("degrees", shoulders)
        .number("more", neck);
    let id = scene.id("above");
    let picture = el("div", "above", vec![picture])
        .is("role", "img")
        .has("aria-labelledby", id.clone());
    let said = say("p", "small", scene.say(&said)).has("id", id);
    el("div", "from-above", vec![picture, said])
}

fn turned(class: &'static str, path: &'static str, by: f64) -> Html {
    el("path", class, vec![])
        .is("d", path)
        .has("transform", ["rotate(", &*number(by), ")"].concat())
}

fn number(degrees: f64) -> String {
    whole(degrees.round_ties_even() as i64)
}

/// Each faces up, and has a mark in front.
const PELVIS: &str = "M-20 0a20 15 0 0 1 40 0a20 15 0 0 1 -40 0M0 -28V-34";
const SHOULDERS: &str = "M-29 0a4 5 0 0 1 4 -5H25a4 5 0 0 1 0 10H-25a4 5 0 0 1 -4 -5M0 -34V-40";
const HEAD: &str = "M-2 -8L0 -12L2 -8A8 9 0 1 1 -2 -8";
/// Round from the front, to the right.
const WAY: &str = "M0 -34a34 34 0 0 1 0 68a34 34 0 0 1 0 -68";
