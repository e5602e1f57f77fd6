//! Instead: changes within the pose first, then other poses.

use super::app::Act;
use super::scene::Scene;
use super::{Control, figure, icon};
use crate::advice::{Alternative, Saving, lumbar_share};
use crate::assessment::{Assessed, why};
use crate::demand::typical;
use crate::reader::Reader;
use crate::words::Message;
use pose_format::{Change, Choice, Mechanism};
use yew::{Html, html};

/// Adjustments with what they save this body.
pub fn adjustments(scene: &Scene, a: &Assessed) -> Html {
    if a.advice.adjustments.is_empty() {
        return html! {};
    }
    html! {
        <section part="adjustments" class="adjustments">
            { scene.heading(1, "adjustments-title") }
            <ul class="rows">{ for a.advice.adjustments.iter().map(|s| adjustment(scene, a, s)) }</ul>
        </section>
    }
}

fn adjustment(scene: &Scene, a: &Assessed, saving: &Saving) -> Html {
    let leading = a.advice.leading;
    let (before, after) = (
        lumbar_share(&a.demand, leading),
        lumbar_share(&saving.demand, leading),
    );
    let saves = before.round() - after.round() >= 1.0;
    let said = if saves {
        Message::of("adjustment-saves-", leading.word())
            .number("before", before)
            .number("after", after)
    } else {
        Message::of(
            "adjustment-saves-none-",
            if leading == Mechanism::Loading {
                "load"
            } else {
                "low-back"
            },
        )
    };
    let class = if saves { "saves" } else { "saves small" };
    html! {
        <li>
            <span>{ a.pose.adjustments[saving.index].text.clone() }</span>
            <span {class}>{ scene.say(&said) }</span>
        </li>
    }
}

/// Up to three other poses, or an honest sentence.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    if !scene.has(Control::Alternatives) {
        return html! {};
    }
    let others = &a.advice.alternatives;
    html! {
        <section part="alternatives" class="alternatives">
            { scene.heading(1, "alternatives-title") }
            if others.is_empty() {
                <p>{ scene.word("alternatives-none") }</p>
            } else {
                <ul class="rows">{ for others.iter().map(|other| row(scene, a, other)) }</ul>
            }
        </section>
    }
}

fn row(scene: &Scene, a: &Assessed, other: &Alternative) -> Html {
    let catalog = &scene.options.catalog;
    let Some(pose) = catalog.find(&other.id) else {
        return html! {};
    };
    let reader = Reader {
        depth: 1.0,
        ..a.reader.clone()
    };
    let situation = typical(catalog.knowledge(), pose, &reader, &Change::default());
    html! {
        <li>
            <button type="button" class="other" onclick={scene.on(Act::Follow(other.id.clone()))}>
                <span class="thumb">
                    { figure::drawing(catalog, pose, &situation.skeleton, situation.posture.main_hip, reader.side, Default::default()) }
                </span>
                <span class="what">
                    <span class="name">{ pose.name.clone() }</span>
                    <span class="small">{ scene.say(&why(other, a.advice.leading)) }</span>
                </span>
                <span class="small level">{ icon::level(other.level) }{ scene.of("level-", other.level.word()) }</span>
            </button>
        </li>
    }
}
