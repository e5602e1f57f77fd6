//! The poses in their order: small pictures, each with its level for this reader and how long it is done.

use crate::markup::{ActionButton, joint, level_sign};
use crate::message::Msg;
use crate::picture::Thumb;
use pose_format::{Choice, Pose, StepSide};
use pose_model::assessment::{Asked, Placed, counted};
use pose_model::words::Words;
use pose_model::{Reader, Side};
use yew::{Html, html};

/// The strip. It wraps, so that nothing of it is hidden and it is never wider than the card.
pub fn strip(words: &Words, reader: &Reader, asked: &Asked) -> Html {
    let step = |(at, placed): (usize, &Placed)| {
        let pose = |pose: &&Pose| {
            html! {
                <ActionButton class="tile" msg={Msg::PoseFollowed(pose.id.clone())}>
                    <span class="thumb">
                        <Thumb
                            pose={pose.id.clone()}
                            mobility={reader.mobility}
                            side={side(placed.step.side, reader.side)}
                            age={reader.age}
                        />
                    </span>
                    <span class="name">{ pose.name.clone() }{ joint(": ") }</span>
                    { level_sign(words, "span", "level", asked.level_of(pose)) }
                </ActionButton>
            }
        };
        html! {
            <li key={at} class={(placed.poses.len() > 1).then_some("pair")}>
                { for placed.poses.iter().map(pose) }
                <span class="small">
                    if !placed.step.name.is_empty() {
                        { placed.step.name.clone() }
                        { ", " }
                    }
                    { words.say(&counted(placed)) }
                </span>
            </li>
        }
    };
    html! {
        <ol class="steps" aria-label={words.word("class-steps")}>
            { for asked.steps.iter().enumerate().map(step) }
        </ol>
    }
}

/// The side that leads in a step.
fn side(step: StepSide, own: Side) -> Side {
    match step {
        StepSide::Second => Side::at(1 - own.index()),
        _ => own,
    }
}
