//! Where it comes from: the main ask as one bar, and the switch that moves it.

use super::Control;
use super::app::Act;
use super::scene::{Scene, radios, unfold};
use crate::assessment::Assessed;
use crate::body::MainAsk;
use crate::words::Message;
use yew::{Html, html};

/// A stretch of the bar: key of its name, class, degrees in the direction of the ask.
type Part = (&'static str, &'static str, f64);

/// The bar with its numbers, the mobility switch, and how to tell.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    html! {
        <section class="chain">
            { scene.heading(1, title(a)) }
            { bar(scene, a, total(a)) }
            { mobility(scene, a) }
        </section>
    }
}

/// The switch that moves bar and picture at once.
pub fn mobility(scene: &Scene, a: &Assessed) -> Html {
    if !scene.has(Control::Mobility) {
        return html! {};
    }
    let words = [
        (-1.0, "mobility-stiff"),
        (0.0, "mobility-typical"),
        (1.0, "mobility-supple"),
    ];
    html! {
        <>
            { radios(scene, "mobility", "mobility-question", &words, &nearest(a.reader.mobility), Act::Mobility) }
            { unfold(scene.word("mobility-how"), html! { <p>{ scene.word("mobility-test") }</p> }) }
        </>
    }
}

/// What a whole bar stands for, degrees.
pub fn total(a: &Assessed) -> f64 {
    parts(a).iter().map(|p| p.2.max(0.0)).sum()
}

/// The bar, `total` degrees wide, and its numbers.
pub fn bar(scene: &Scene, a: &Assessed, total: f64) -> Html {
    let parts = parts(a);
    if parts.is_empty() {
        return html! { <p>{ scene.word("chain-rest") }</p> };
    }
    let mut at = 0.0;
    let rects = parts.iter().map(|(_, class, degrees)| {
        let (x, width) = (at, degrees.max(0.0) / total.max(1.0) * 1000.0);
        at += width;
        html! { <rect class={*class} x={whole(x)} width={whole(width)} y="0" height="24" /> }
    });
    let rects: Html = rects.collect();
    let row = |(key, class, degrees): &Part| {
        html! {
            <li>
                <svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect class={*class} x="0" width="10" y="0" height="10" /></svg>
                <span>{ scene.word(key) }</span>
                <b>{ scene.say(&Message::new("degrees").number("degrees", *degrees)) }</b>
            </li>
        }
    };
    html! {
        <>
            <svg class="bar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">{ rects }</svg>
            <ul class="parts">{ for parts.iter().map(row) }</ul>
        </>
    }
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

fn nearest(mobility: f64) -> f64 {
    if mobility.abs() <= 0.5 {
        0.0
    } else {
        mobility.signum()
    }
}

fn whole(n: f64) -> String {
    (n.round() as i32).to_string()
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
