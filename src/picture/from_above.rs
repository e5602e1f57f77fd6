//! A twist seen from above along the trunk: pelvis, shoulders and head, turned by the same degrees as the words say.

use super::drawing::{framed, rounded};
use crate::state::Subject;
use pose_format::Choice;
use pose_model::Side;
use pose_model::body::MainAsk;
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// The view, where a twist is the point of the pose.
pub fn from_above(words: &Words, subject: &Subject) -> Html {
    let posture = &subject.posture;
    if posture.main != MainAsk::Twist {
        return Html::default();
    }
    let twist = &posture.twist;
    let toward = twist.hips + twist.lumbar + twist.thorax;
    // Drawn toward the right, and mirrored where it is toward the left.
    let sign = if toward < 0.0 { -1.0 } else { 1.0 };
    let side = Side::at((subject.reader.side == Side::Right) as usize ^ (toward >= 0.0) as usize);
    let (shoulders, neck) = (toward * sign, posture.cervical.rotation * sign);
    let drawing = html! {
        <>
            <path class="way" d={WAY} pathLength="360" stroke-dasharray={format!("{} 360", rounded(shoulders))} />
            { turned("hips", PELVIS, twist.hips * sign) }
            { turned("shoulders", SHOULDERS, shoulders) }
            { turned("head", HEAD, shoulders + neck) }
        </>
    };
    let said = Message::new("above")
        .number("degrees", shoulders)
        .number("more", neck);
    // The bar beside it has the same numbers for the eye.
    html! {
        <div class="above" role="img" aria-label={words.say(&said)}>
            { framed(drawing, [-40.0, -42.0, 80.0, 74.0], side, None) }
        </div>
    }
}

fn turned(class: &'static str, path: &'static str, degrees: f64) -> Html {
    html! { <path class={class} d={path} transform={format!("rotate({})", rounded(degrees))} /> }
}

/// Each faces up, and has a mark in front.
const PELVIS: &str = "M-20 0a20 15 0 0 1 40 0a20 15 0 0 1 -40 0M0 -28V-34";
const SHOULDERS: &str = "M-29 0a4 5 0 0 1 4 -5H25a4 5 0 0 1 0 10H-25a4 5 0 0 1 -4 -5M0 -34V-40";
const HEAD: &str = "M-2 -8L0 -12L2 -8A8 9 0 1 1 -2 -8";
/// Round from the front, to the right.
const WAY: &str = "M0 -34a34 34 0 0 1 0 68a34 34 0 0 1 0 -68";
