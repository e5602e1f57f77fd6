//! Where the movement comes from, the main ask as one bar; and the switch of mobility that moves it.

use crate::context::Card;
use crate::markup::{Disclosure, Radios, bar, joint, section_heading, silent_svg};
use crate::message::Msg;
use crate::options::{Control, MOBILITIES, mobility_at, nearest_mobility};
use crate::picture::from_above;
use crate::state::Subject;
use pose_model::Reader;
use pose_model::body::MainAsk;
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// A stretch of the bar: key of its name, class, degrees in the direction of the ask.
type Part = (&'static str, &'static str, f64);

/// Where the movement of what is drawn comes from.
pub fn chain(card: &Card, words: &Words, subject: &Subject) -> Html {
    html! {
        <section class="chain">
            { section_heading(card, words.word(title(subject))) }
            { from_above(words, subject) }
            { chain_bar(words, subject, chain_total(subject)) }
        </section>
    }
}

/// The switch that moves bar and picture at once, where the page wants it.
pub fn mobility(card: &Card, words: &Words, reader: &Reader) -> Html {
    if !card.has(Control::Mobility) {
        return Html::default();
    }
    let on_choose = card
        .dispatch
        .reform(|at| Msg::MobilityChosen(mobility_at(at)));
    let switch = Radios {
        family: "mobility",
        choices: MOBILITIES,
        now: nearest_mobility(reader.mobility),
        on_choose,
    };
    html! {
        <>
            { switch.view(card, words) }
            <Disclosure summary="mobility-how"><p>{ words.word("mobility-test") }</p></Disclosure>
        </>
    }
}

/// What a whole bar stands for, degrees.
pub fn chain_total(subject: &Subject) -> f64 {
    parts(subject).iter().map(|part| part.2.max(0.0)).sum()
}

/// The bar, `total` degrees wide, and its numbers.
pub fn chain_bar(words: &Words, subject: &Subject, total: f64) -> Html {
    let parts = parts(subject);
    if parts.is_empty() {
        return html! { <p>{ words.word("chain-rest") }</p> };
    }
    let mut at = 0.0;
    let mut bars = vec![];
    for (_, class, degrees) in &parts {
        let width = degrees.max(0.0) / total.max(1.0) * 1000.0;
        bars.push(bar(
            class,
            at as i32,
            width.round_ties_even() as i32,
            "0",
            "24",
        ));
        at += width;
    }
    // What is too little to be seen, or within what the model can tell, is not named.
    let is_named = |part: &&Part| part.2.abs() >= if part.1 == "short" { 2.0 } else { 0.5 };
    let name = |(key, class, degrees): &Part| {
        let said = words.say(&Message::new("degrees").number("degrees", *degrees));
        html! {
            <li>
                { silent_svg("key", "0 0 10 10", bar(class, 0, 10, "0", "10")) }
                <span>{ words.word(key) }{ joint(": ") }</span>
                <b>{ said }</b>
            </li>
        }
    };
    html! {
        <>
            <svg class="bar" viewBox="0 0 1000 24" aria-hidden="true" preserveAspectRatio="none">
                { bars }
            </svg>
            <ul class="parts">{ for parts.iter().filter(is_named).map(name) }</ul>
        </>
    }
}

fn title(subject: &Subject) -> &'static str {
    match subject.posture.main {
        MainAsk::Twist => "chain-turn",
        MainAsk::Lean => "chain-lean",
        _ if subject.posture.fold.ask < 0.0 => "chain-arch",
        _ => "chain-fold",
    }
}

/// The parts that add up to the ask, and what of it is not reached. A part may go the other way.
fn parts(subject: &Subject) -> Vec<Part> {
    let posture = &subject.posture;
    let chain = posture.main_chain();
    let sign = if chain.ask < 0.0 { -1.0 } else { 1.0 };
    if chain.ask.abs() < 1.0 {
        return vec![];
    }
    let turns = matches!(posture.main, MainAsk::Twist | MainAsk::Lean);
    let hips = if turns { "part-pelvis" } else { "part-hips" };
    let mut parts = vec![
        (hips, "hips", chain.hips * sign),
        ("part-low-back", "low", chain.lumbar * sign),
        ("part-upper-back", "upper", chain.thorax * sign),
    ];
    let neck = posture.cervical.rotation * sign;
    if posture.main == MainAsk::Twist && neck >= 1.0 {
        parts.push(("part-neck", "neck", neck));
    }
    parts.push(("part-not-reached", "short", chain.shortfall));
    parts
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use pose_model::Catalog;

    #[test]
    fn the_parts_of_every_poses_bar_add_up_to_what_it_asks() {
        let catalog = Catalog::ours();
        for pose in catalog.poses() {
            let subject =
                Subject::of(&catalog, &Reader::default(), &pose.id).expect("a pose of ours");
            let ask = subject.posture.main_chain().ask;
            let parts = parts(&subject);
            let sum: f64 = parts
                .iter()
                .filter(|p| p.0 != "part-neck")
                .map(|p| p.2)
                .sum();
            if ask.abs() >= 1.0 {
                assert!((sum - ask.abs()).abs() < 0.01, "{}: {sum}, {ask}", pose.id);
            }
        }
    }
}
