//! Outlines beside the body: stiffer hips, looser hips, the pose without the change that is tried. What each
//! is stands in words and degrees under the picture.

use super::app::Act;
use super::deeds::On;
use super::dom::{Dress, el, nothing, row, say};
use super::icon::silent;
use super::picture::Bodies;
use super::scene::Scene;
use super::tried;
use super::turn::{Look, Looking};
use pose_format::{Change, Pose};
use pose_model::Reader;
use pose_model::assessment::Assessed;
use pose_model::body::{MainAsk, Posture, Skeleton, rest_alike};
use pose_model::catalog::Catalog;
use pose_model::demand::{Situation, typical};
use pose_model::words::Message;
use yew::Html;

/// Mobilities to lay beside a body's own: stiffer hips, looser hips; none where the body is that itself.
fn others(mobility: f64) -> [Option<f64>; 2] {
    [
        (mobility > -0.9).then_some(-1.0),
        (mobility < 0.9).then_some(1.0),
    ]
}

const OUTLINES: [&str; 2] = ["ghost stiff", "ghost supple"];
const NAMES: [&str; 2] = ["ghost-stiff", "ghost-supple"];

/// The body, and those whose outlines are shown, each with its class, resting where the body does.
pub fn bodies(catalog: &Catalog, looking: &Looking, pose: &Pose, reader: &Reader) -> Bodies {
    let knowledge = catalog.knowledge();
    let change = change(looking, pose);
    let changed = looking.changed(pose);
    let shown = changed.as_ref().unwrap_or(pose);
    let Situation {
        posture, skeleton, ..
    } = typical(knowledge, shown, reader, &change);
    let mut ghosts = vec![];
    let mut add = |class: &'static str, mut ghost: Skeleton| {
        rest_alike(&mut ghost, &skeleton, &pose.anchor.on, &knowledge.body);
        ghosts.push((class, ghost));
    };
    if change != Change::default() {
        let before = typical(knowledge, pose, reader, &Change::default());
        add("ghost before", before.skeleton);
    }
    for (i, other) in shown_ghosts(looking, reader) {
        add(
            OUTLINES[i],
            typical(knowledge, shown, &other, &change).skeleton,
        );
    }
    Bodies {
        posture,
        skeleton,
        changed,
        ghosts,
    }
}

/// The adjustment that is shown.
pub fn change(looking: &Looking, pose: &Pose) -> Change {
    let tried = looking.tried().and_then(|i| pose.adjustments.get(i));
    tried.map(|t| t.change.clone()).unwrap_or_default()
}

/// The readers whose outlines are shown.
fn shown_ghosts(looking: &Looking, reader: &Reader) -> Vec<(usize, Reader)> {
    let all = others(reader.mobility).into_iter().enumerate();
    let chosen = all.filter(|(i, _)| looking.shows(*i));
    let of = |(i, mobility): (usize, Option<f64>)| {
        let mobility = mobility?;
        let reader = Reader {
            mobility,
            ..reader.clone()
        };
        Some((i, reader))
    };
    chosen.filter_map(of).collect()
}

/// What the outlines are, in words and degrees.
fn legend(scene: &Scene, looking: &Looking, a: &Assessed) -> Vec<(&'static str, String)> {
    let said = |key: &'static str, posture: &Posture| {
        let [hips, back] = hips_and_back(posture);
        let said = Message::new("ghost-says")
            .message("who", Message::new(key))
            .number("hips", hips)
            .number("back", back);
        scene.say(&said)
    };
    let mut lines = vec![];
    if scene.tried.is_some() {
        lines.push(("ghost before", said("ghost-before", &a.posture)));
    }
    for (i, reader) in shown_ghosts(looking, &a.reader) {
        let knowledge = scene.options.catalog.knowledge();
        let posture = typical(knowledge, a.pose, &reader, &change(looking, a.pose)).posture;
        lines.push((OUTLINES[i], said(NAMES[i], &posture)));
    }
    lines
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

/// The switches of the outlines.
pub fn switches(scene: &Scene, looking: &Looking, a: &Assessed) -> Html {
    let all = others(a.reader.mobility).into_iter().enumerate();
    let mut inside = vec![say("legend", "", scene.word("ghosts-question"))];
    let all = all.filter(|(_, mobility)| mobility.is_some());
    inside.extend(all.map(|(i, _)| check(scene, looking, i)));
    el("fieldset", "", inside)
}

/// The switch of one outline.
fn check(scene: &Scene, looking: &Looking, which: usize) -> Html {
    let mut switch = el("input", "", vec![])
        .is("type", "checkbox")
        .on(On::Change, scene.does(Act::Look(Look::Ghost(which))));
    if let Some(switch) = switch.tag() {
        switch.set_checked(looking.shows(which));
    }
    let parts = vec![
        switch,
        swatch(OUTLINES[which]),
        say("span", "", scene.word(NAMES[which])),
    ];
    el("label", "check", parts)
}

/// A piece of an outline.
pub fn swatch(class: &'static str) -> Html {
    let line = el("path", class, vec![]).is("d", "M1 4H29");
    silent("swatch", "0 0 30 8", vec![line])
}

/// What the outlines in the picture are, under it.
pub fn captions(scene: &Scene, looking: &Looking, a: &Assessed) -> Html {
    let line = |(class, said)| el("li", "", vec![swatch(class), say("span", "", said)]);
    let lines = legend(scene, looking, a);
    let list = if lines.is_empty() {
        nothing()
    } else {
        el("ul", "legend", lines.into_iter().map(line).collect())
    };
    row(vec![tried::line(scene, looking, a), list])
}
