//! What the pose asks of each region.

use super::dom::{Dress, el, say};
use super::fold::{Fold, unfold_later};
use super::meter::Meter;
use super::scene::Scene;
use pose_format::{Choice, Mechanism};
use pose_model::assessment::Assessed;
use pose_model::body::MainAsk;
use pose_model::demand::{Axis, Cuts, Region, axes, widest};
use pose_model::words::Message;
use yew::Html;

/// A movement below this share of its range is not worth a row of its own.
const WORTH_A_ROW: f64 = 5.0;

/// The low back against the hips; the rest unfolds.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let mut first = region(scene, &a.demand.lumbar, "low-back", true);
    first.push(hips(scene, a));
    let parts = vec![
        scene.section("demand-title"),
        el("ul", "meters", first),
        unfold_later(scene, "demand-more", Fold::Demand, &|| rest(scene, a)),
        say("p", "small", scene.word("demand-how")),
    ];
    el("section", "demand", parts).is("part", "demand")
}

/// The other regions, the load, and why the low back's bar is as long as it is.
fn rest(scene: &Scene, a: &Assessed) -> Html {
    let mut meters = region(scene, &a.demand.thoracic, "upper-back", false);
    meters.extend(region(scene, &a.demand.cervical, "neck", false));
    meters.push(Meter::load(scene, &a.demand.load).view(scene));
    let parts = vec![el("ul", "meters", meters), widest_line(scene, a)];
    el("div", "", parts)
}

/// Why the low back's bar is as long as it is.
fn widest_line(scene: &Scene, a: &Assessed) -> Html {
    let widest = widest(scene.options.catalog.knowledge(), a.pose, &a.reader);
    let [bend, lean, turn] = widest.regions[0];
    let most = match a.posture.main {
        MainAsk::Twist => turn,
        MainAsk::Lean => lean,
        _ => bend,
    };
    let line = match most {
        Some(input) => {
            Message::new("widest").message("input", Message::of("widest-", input.word()))
        }
        None => Message::new("widest-none"),
    };
    say("p", "small", scene.words.say(&line))
}

/// The rows of a region: flexion or extension and rotation always for the low back, the rest when asked.
fn region(scene: &Scene, region: &Region, name: &'static str, always: bool) -> Vec<Html> {
    let mut rows = vec![];
    for (i, (axis, mechanism)) in axes(region).into_iter().enumerate() {
        if i == 0 || (always && i == 1) || axis.share.typical > WORTH_A_ROW {
            let part = ["part-", name].concat();
            let moves = ["moves-", mechanism.word()].concat();
            rows.push(row(scene, axis, part, moves, mechanism));
        }
    }
    rows
}

/// The hip of the main ask, on the same scale as the low back.
fn hips(scene: &Scene, a: &Assessed) -> Html {
    let hips = &a.demand.hips;
    let (moves, mechanism) = match a.posture.main {
        MainAsk::Twist => ("moves-twisting", Mechanism::Twisting),
        MainAsk::Lean => ("moves-side-bending", Mechanism::SideBending),
        _ if hips.degrees.typical < 0.0 => ("moves-opening", Mechanism::Arching),
        _ => ("moves-folding", Mechanism::Bending),
    };
    row(scene, hips, "part-hips".into(), moves.into(), mechanism)
}

fn row(scene: &Scene, axis: &Axis, part: String, moves: String, mechanism: Mechanism) -> Html {
    let name = Message::new("meter-name")
        .message("part", Message::new(part))
        .message("moves", Message::new(moves));
    let numbers = if axis.share.high < 1.0 {
        Message::new("meter-none")
    } else {
        Message::new("meter-numbers")
            .number("degrees", axis.degrees.typical.abs())
            .number("share", axis.share.typical)
            .number("low", axis.share.low)
            .number("high", axis.share.high)
    };
    Meter {
        name,
        band: axis.share,
        most: 100.0,
        cuts: Cuts::of(scene.options.catalog.knowledge(), mechanism),
        words: "zone-",
        numbers: Some(numbers),
    }
    .view(scene)
}
