//! A twist seen from above along the trunk: pelvis, shoulders and head, turned by the same degrees as the words say.

use super::dom::{Dress, el, nothing, say};
use super::scene::Scene;
use crate::assessment::Assessed;
use crate::body::MainAsk;
use crate::reader::Side;
use crate::words::Message;
use pose_format::whole;
use yew::Html;

/// The view, where a twist is the point.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    if a.posture.main != MainAsk::Twist {
        return nothing();
    }
    let (twist, neck) = (&a.posture.twist, a.posture.cervical.rotation);
    // The lead side is the right one.
    let sign = if a.reader.side == Side::Left {
        -1.0
    } else {
        1.0
    };
    let shoulders = twist.hips + twist.lumbar + twist.thorax;
    let part = |class, path, by: f64| {
        let by = (by * sign).round_ties_even() as i64;
        el("path", class, vec![])
            .is("d", path)
            .has("transform", ["rotate(", &whole(by), ")"].concat())
    };
    let way = (shoulders * sign).min(0.0) - 90.0;
    let arc = el("circle", "arc", vec![])
        .is("r", "36")
        .is("pathLength", "360")
        .has("stroke-dasharray", [&*degrees(shoulders), " 360"].concat())
        .has(
            "transform",
            ["rotate(", &whole(way.round_ties_even() as i64), ")"].concat(),
        );
    let drawing = el(
        "svg",
        "above",
        vec![
            arc,
            part("hips", PELVIS, twist.hips),
            part("shoulders", SHOULDERS, shoulders),
            part("head", HEAD, shoulders + neck),
        ],
    )
    .is("viewBox", "-40 -40 80 80")
    .is("role", "img")
    .has("aria-labelledby", scene.id("above"));
    let said = Message::new("above")
        .number("degrees", shoulders.abs())
        .number("more", neck.abs());
    el(
        "div",
        "from-above",
        vec![
            drawing,
            say("p", "small", scene.say(&said)).has("id", scene.id("above")),
        ],
    )
}

/// Without a sign, to whole degrees, as the words say it.
fn degrees(angle: f64) -> String {
    whole(angle.abs().round_ties_even() as i64)
}

/// Each faces up, and has a mark in front.
const PELVIS: &str = "M-17 0a17 11 0 0 1 34 0a17 11 0 0 1 -34 0M0 -40V-32";
const SHOULDERS: &str = "M-27 0a5 6 0 0 1 5 -6H22a5 6 0 0 1 0 12H-22a5 6 0 0 1 -5 -6M0 -40V-32";
const HEAD: &str = "M-2.5 -10L0 -15L2.5 -10A10 11 0 1 1 -2.5 -10";
