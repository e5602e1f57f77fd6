//! How long it takes, and the time near the end of a range: a line of words each, and under it when that is.

use crate::markup::{ROW, thousandths};
use pose_format::Beat;
use pose_model::Catalog;
use pose_model::assessment::{Asked, Near, Placed, spent, takes};
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// The time, and a line for each part and movement that comes near its end, the longest first.
pub fn near(words: &Words, catalog: &Catalog, asked: &Asked) -> Html {
    let round = &asked.round;
    let at = |seconds: f64| thousandths(seconds, round.seconds);
    let span = |span: &[f64; 2]| {
        let (from, to) = (at(span[0]), at(span[1]));
        // A moment is seen as well.
        ROW.zone("near-end", from, (to - from).max(6))
    };
    let line = |near: &Near| {
        let parts = html! { <>{ ROW.zone("z0", 0, 1000) }{ for near.spans.iter().map(span) }</> };
        html! {
            <li class="meter">
                <span>{ words.say(&spent(near, round, asked.rounds)) }</span>
                { ROW.drawing(parts) }
            </li>
        }
    };
    let (steps, breath) = (&asked.steps, catalog.knowledge().breath.seconds);
    let has_breaths = |placed: &Placed| placed.step.beat != Beat::Held || placed.step.breaths > 0.0;
    let has_sides = |placed: &Placed| placed.poses.iter().any(|pose| pose.is_one_sided());
    html! {
        <section class="times" part="demand">
            <p>{ words.say(&takes(round, asked.rounds)) }</p>
            if !round.near.is_empty() {
                <ul class="meters">{ for round.near.iter().map(line) }</ul>
            }
            <p class="small">
                if !round.near.is_empty() {
                    { words.word("class-bars") }
                    { " " }
                }
                if steps.iter().any(has_breaths) {
                    { words.say(&Message::new("class-breath").number("breath", breath)) }
                    { " " }
                }
                if steps.iter().any(has_sides) {
                    { words.word("class-sides") }
                }
            </p>
        </section>
    }
}
