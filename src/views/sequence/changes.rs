//! What to change for this reader: each pose that something restricts, why, and what to do instead.

use crate::context::Card;
use crate::markup::{ActionButton, joint, level_sign, section_heading};
use crate::message::Msg;
use crate::options::Control;
use crate::picture::{Thumb, adjusted_thumb};
use crate::state::Subject;
use pose_model::advice::adjusted_much;
use pose_model::assessment::{Asked, Instead, Judged};
use pose_model::words::{Message, Words};
use pose_model::{Catalog, Reader};
use std::rc::Rc;
use yew::{Html, html};

/// A row for each restricted pose, in the order of the sequence; nothing where none is.
pub fn changes(
    card: &Card,
    words: &Words,
    catalog: &Catalog,
    reader: &Reader,
    asked: &Asked,
) -> Html {
    let has_instead = card.has(Control::Alternatives);
    let mut rows = asked.restricted().peekable();
    if rows.peek().is_none() {
        return Html::default();
    }
    let row = |judged: &Judged| {
        let (pose, advice) = (judged.assessed.pose, &judged.assessed.advice);
        let instead = if has_instead {
            what_instead(words, catalog, reader, judged)
        } else {
            Html::default()
        };
        html! {
            <li key={pose.id.clone()}>
                <div class="row-head">
                    <ActionButton class="row-name" msg={Msg::PoseFollowed(pose.id.clone())}>
                        { pose.name.clone() }
                    </ActionButton>
                    { joint(" ") }
                    { level_sign(words, "span", "small level", judged.level()) }
                    { joint(". ") }
                </div>
                <p class="small">{ words.say(&advice.headline) }</p>
                { instead }
            </li>
        }
    };
    html! {
        <section part="alternatives">
            { section_heading(card, words.word("class-changes")) }
            <ul class="rows changes">{ for rows.map(row) }</ul>
        </section>
    }
}

/// What to do in place of a pose: a picture, and what it eases.
fn what_instead(words: &Words, catalog: &Catalog, reader: &Reader, judged: &Judged) -> Html {
    let (pose, advice) = (judged.assessed.pose, &judged.assessed.advice);
    match &judged.instead {
        Instead::Nothing => html! { <p class="small">{ words.word("class-nothing") }</p> },
        Instead::Change(at) => {
            let saving = &advice.adjustments[*at];
            let eased = adjusted_much(&judged.assessed.demand, advice.judged.leading, saving);
            let subject = Subject {
                pose: Rc::new(pose.clone()),
                answer: judged.assessed.answer.clone(),
            };
            html! {
                <div class="change">
                    <span class="thumb">{ adjusted_thumb(catalog, &subject, saving.index) }</span>
                    <span class="what">
                        <span>{ pose.adjustments[saving.index].text.clone() }{ joint(" ") }</span>
                        <span class="small">{ words.say(&eased) }</span>
                    </span>
                </div>
            }
        }
        Instead::Pose(other) => {
            let Some(found) = catalog.find(&other.id) else {
                return Html::default();
            };
            html! {
                <div class="change">
                    <span class="thumb">
                        <Thumb pose={other.id.clone()} mobility={reader.mobility} side={reader.side} age={reader.age} />
                    </span>
                    <span class="what">
                        <ActionButton class="instead" msg={Msg::PoseFollowed(other.id.clone())}>
                            { words.say(&Message::new("class-instead").text("pose", &*found.name)) }
                        </ActionButton>
                        { joint(". ") }
                        <span class="small">{ words.say(&other.eases) }</span>
                    </span>
                </div>
            }
        }
    }
}
