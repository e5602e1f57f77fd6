//! Where it comes from: the main ask as one bar, and the switch that moves it.

use super::app::Act;
use super::dom::{Dress, el, nothing, row, say};
use super::fold::{Fold, unfold_later};
use super::icon::silent;
use super::meter::rect;
use super::scene::{Scene, radios};
use super::{Control, tried};
use pose_model::assessment::Assessed;
use pose_model::body::MainAsk;
use pose_model::words::Message;
use yew::Html;

/// A stretch of the bar: key of its name, class, degrees in the direction of the ask.
type Part = (&'static str, &'static str, f64);

/// The bar with its numbers, the mobility switch, and how to tell.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let tried = match (scene.tried, scene.looking) {
        (Some(tried), Some(looking)) => tried::line(scene, looking, tried),
        _ => nothing(),
    };
    let parts = vec![
        scene.section(title(a)),
        tried,
        bar(scene, a, total(a)),
        mobility(scene),
    ];
    el("section", "chain", parts)
}

/// The switch that moves bar and picture at once.
pub fn mobility(scene: &Scene) -> Html {
    if !scene.has(Control::Mobility) {
        return nothing();
    }
    let now = nearest(scene.shown.reader.mobility);
    let act = |at: usize| Act::Mobility(at as f64 - 1.0);
    row(vec![
        radios(scene, "mobility", &["stiff", "typical", "supple"], now, act),
        unfold_later(scene, "mobility-how", Fold::Mobility, &|| {
            say("p", "", scene.word("mobility-test"))
        }),
    ])
}

/// What a whole bar stands for, degrees.
pub fn total(a: &Assessed) -> f64 {
    parts(a).iter().map(|p| p.2.max(0.0)).sum()
}

/// The bar, `total` degrees wide, and its numbers.
pub fn bar(scene: &Scene, a: &Assessed, total: f64) -> Html {
    let parts = parts(a);
    if parts.is_empty() {
        return say("p", "", scene.word("chain-rest"));
    }
    let mut at = 0.0;
    let mut rects = vec![];
    let mut names = vec![];
    for (key, class, degrees) in parts {
        let width = degrees.max(0.0) / total.max(1.0) * 1000.0;
        rects.push(rect(
            class,
            at as i32,
            width.round_ties_even() as i32,
            "0",
            "24",
        ));
        at += width;
        names.push(el(
            "li",
            "",
            vec![
                silent("key", "0 0 10 10", vec![rect(class, 0, 10, "0", "10")]),
                say("span", "", scene.word(key)),
                say(
                    "b",
                    "",
                    scene.say(&Message::new("degrees").number("degrees", degrees)),
                ),
            ],
        ));
    }
    let bar = silent("bar", "0 0 1000 24", rects).is("preserveAspectRatio", "none");
    row(vec![bar, el("ul", "parts", names)])
}

fn title(a: &Assessed) -> &'static str {
    match a.posture.main {
        MainAsk::Twist => "chain-turn",
        MainAsk::Lean => "chain-lean",
        _ if a.posture.fold.ask < 0.0 => "chain-arch",
        _ => "chain-fold",
    }
}

/// The parts that add up to the ask, and what of it is not reached. A part may go the other way.
fn parts(a: &Assessed) -> Vec<Part> {
    let chain = a.posture.main_chain();
    let sign = if chain.ask < 0.0 { -1.0 } else { 1.0 };
    if chain.ask.abs() < 1.0 {
        return vec![];
    }
    let turns = matches!(a.posture.main, MainAsk::Twist | MainAsk::Lean);
    let hips = if turns { "part-pelvis" } else { "part-hips" };
    let mut parts = vec![
        (hips, "hips", chain.hips * sign),
        ("part-low-back", "low", chain.lumbar * sign),
        ("part-upper-back", "upper", chain.thorax * sign),
    ];
    let neck = a.posture.cervical.rotation * sign;
    if a.posture.main == MainAsk::Twist && neck >= 1.0 {
        parts.push(("part-neck", "neck", neck));
    }
    parts.push(("part-not-reached", "short", chain.shortfall));
    parts
}

/// The position of the nearest word.
fn nearest(mobility: f64) -> usize {
    if mobility < -0.5 {
        0
    } else if mobility <= 0.5 {
        1
    } else {
        2
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::{Catalog, Reader, assessed};

    #[test]
    fn the_parts_of_every_poses_bar_add_up_to_what_it_asks() {
        let catalog = Catalog::ours();
        for pose in catalog.poses() {
            let a = assessed(&catalog, &Reader::default(), &pose.id).expect("a pose of ours");
            let chain = a.posture.main_chain();
            let sum: f64 = parts(&a)
                .iter()
                .filter(|p| p.0 != "part-neck")
                .map(|p| p.2)
                .sum();
            if chain.ask.abs() >= 1.0 {
                assert!(
                    (sum - chain.ask.abs()).abs() < 0.01,
                    "{}: {sum}, {}",
                    pose.id,
                    chain.ask
                );
            }
        }
    }
}
