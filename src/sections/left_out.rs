//! Why a pose that a reader may have expected is no alternative. Each opens all the same.

use crate::context::{use_catalog, use_words};
use crate::markup::{ActionButton, SubjectProps};
use crate::message::Msg;
use pose_format::Choice;
use pose_model::advice::{WhyNot, left_out};
use yew::{Html, component, html};

/// The poses by reason.
#[component]
pub fn LeftOut(SubjectProps { subject }: &SubjectProps) -> Html {
    let (words, catalog) = (use_words(), use_catalog());
    let groups = left_out(
        &catalog,
        &subject.pose,
        &subject.reader,
        &subject.demand,
        &subject.advice,
    );
    if groups.is_empty() {
        return html! { <p>{ words.word("left-out-none") }</p> };
    }
    let group = |(why, ids): &(WhyNot, Vec<String>)| {
        let poses = ids.iter().filter_map(|id| catalog.find(id));
        let button = |pose: &pose_format::Pose| {
            html! {
                <ActionButton msg={Msg::PoseFollowed(pose.id.clone())}>{ pose.name.clone() }</ActionButton>
            }
        };
        html! {
            <li>
                <p>{ words.word_of("left-out-", why.word()) }</p>
                <div class="names">{ for poses.map(button) }</div>
            </li>
        }
    };
    html! { <ul class="rows">{ for groups.iter().map(group) }</ul> }
}
