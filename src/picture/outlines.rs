//! Outlines beside the body: stiffer hips, looser hips, the pose without the adjustment that is shown. What each is
//! stands in words and degrees under the picture.

use super::message::Bodies;
use crate::context::Card;
use crate::markup::silent_svg;
use crate::message::Msg;
use crate::state::{Looking, Subject};
use pose_format::{Change, Pose};
use pose_model::Reader;
use pose_model::body::{MainAsk, Posture, Skeleton, rest_alike};
use pose_model::catalog::Catalog;
use pose_model::demand::{Situation, typical};
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// Mobilities to lay beside a body's own: stiffer hips, looser hips; none for hips that are already so.
fn others(mobility: f64) -> [Option<f64>; 2] {
    [
        (mobility > -0.9).then_some(-1.0),
        (mobility < 0.9).then_some(1.0),
    ]
}

const CLASSES: [&str; 2] = ["ghost stiff", "ghost supple"];
const NAMES: [&str; 2] = ["ghost-stiff", "ghost-supple"];

/// The body, and those whose outlines are shown, each with its class, resting where the body does.
pub fn bodies(catalog: &Catalog, looking: &Looking, pose: &Pose, reader: &Reader) -> Bodies {
    let knowledge = catalog.knowledge();
    let change = looking.change(pose);
    let adjusted = looking.adjusted(pose);
    let drawn = adjusted.as_ref().unwrap_or(pose);
    let Situation {
        posture, skeleton, ..
    } = typical(knowledge, drawn, reader, &change);
    let mut outlines = vec![];
    let mut add = |class: &'static str, mut outline: Skeleton| {
        rest_alike(&mut outline, &skeleton, &pose.anchor.on, &knowledge.body);
        outlines.push((class, outline));
    };
    if change != Change::default() {
        let before = typical(knowledge, pose, reader, &Change::default());
        add("ghost before", before.skeleton);
    }
    for (which, other) in outlined_readers(looking, reader) {
        add(
            CLASSES[which],
            typical(knowledge, drawn, &other, &change).skeleton,
        );
    }
    Bodies {
        posture,
        skeleton,
        adjusted,
        outlines,
    }
}

/// The readers whose outlines are shown.
fn outlined_readers(looking: &Looking, reader: &Reader) -> Vec<(usize, Reader)> {
    let all = others(reader.mobility).into_iter().enumerate();
    let shown = all.filter(|(which, _)| looking.outlines[*which]);
    let of = |(which, mobility): (usize, Option<f64>)| {
        let reader = Reader {
            mobility: mobility?,
            ..reader.clone()
        };
        Some((which, reader))
    };
    shown.filter_map(of).collect()
}

/// How far hips and low back go in the direction of the main ask, degrees.
fn hips_and_back(posture: &Posture) -> [f64; 2] {
    let chain = posture.main_chain();
    let both = match posture.main {
        MainAsk::Twist | MainAsk::Lean => [chain.hips, chain.lumbar],
        _ => [
            posture.hips[posture.main_hip].flexion,
            posture.lumbar.flexion,
        ],
    };
    both.map(f64::abs)
}

/// The switches of the outlines beside a body of this mobility.
pub fn outline_switches(card: &Card, words: &Words, mobility: f64, shown: [bool; 2]) -> Html {
    let all = others(mobility).into_iter().enumerate();
    let there = all.filter_map(|(which, mobility)| mobility.map(|_| which));
    let switch = |which: usize| {
        html! {
            <label class="check">
                <input
                    type="checkbox"
                    checked={shown[which]}
                    onchange={card.send(Msg::OutlinePressed(which))}
                />
                { swatch(CLASSES[which]) }
                <span>{ words.word(NAMES[which]) }</span>
            </label>
        }
    };
    html! {
        <fieldset>
            <legend>{ words.word("ghosts-question") }</legend>
            { for there.map(switch) }
        </fieldset>
    }
}

/// A piece of an outline.
pub fn swatch(class: &'static str) -> Html {
    silent_svg(
        "swatch",
        "0 0 30 8",
        html! { <path class={class} d="M1 4H29" /> },
    )
}

/// What the outlines in the picture are, under it.
pub fn captions(words: &Words, catalog: &Catalog, subject: &Subject, looking: &Looking) -> Html {
    let said = |key: &'static str, posture: &Posture| {
        let [hips, back] = hips_and_back(posture);
        let said = Message::new("ghost-says")
            .message("who", Message::new(key))
            .number("hips", hips)
            .number("back", back);
        words.say(&said)
    };
    let pose = &subject.pose;
    let mut lines = vec![];
    if looking.adjustment(pose).is_some() {
        lines.push(("ghost before", said("ghost-before", &subject.posture)));
    }
    for (which, reader) in outlined_readers(looking, &subject.reader) {
        let posture = typical(catalog.knowledge(), pose, &reader, &looking.change(pose)).posture;
        lines.push((CLASSES[which], said(NAMES[which], &posture)));
    }
    if lines.is_empty() {
        return Html::default();
    }
    let line = |(class, said): (&'static str, String)| {
        html! { <li>{ swatch(class) }<span>{ said }</span></li> }
    };
    html! { <ul class="legend">{ for lines.into_iter().map(line) }</ul> }
}
