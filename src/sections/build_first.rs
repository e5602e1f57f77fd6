//! "Core endurance first": the drills to build up before trying the pose again.

use crate::context::Card;
use crate::markup::{ActionButton, section_heading};
use crate::message::Msg;
use crate::options::Control;
use crate::state::Subject;
use pose_model::Catalog;
use pose_model::words::Words;
use yew::{Html, html};

/// The drills and how they are done; nothing where endurance is no answer.
pub fn build_first(card: &Card, words: &Words, catalog: &Catalog, subject: &Subject) -> Html {
    let drills = &subject.advice.build_first;
    if !card.has(Control::Alternatives) || drills.is_empty() {
        return Html::default();
    }
    let drill = |id: &String| {
        let name = catalog.find(id).map(|pose| pose.name.clone());
        html! { <ActionButton msg={Msg::PoseFollowed(id.clone())}>{ name }</ActionButton> }
    };
    html! {
        <section class="build-first">
            { section_heading(card, words.word("build-first-title")) }
            <div class="names">{ for drills.iter().map(drill) }</div>
            <p>{ words.word("build-first-how") }</p>
            <p>{ words.word("build-first-then") }</p>
        </section>
    }
}
