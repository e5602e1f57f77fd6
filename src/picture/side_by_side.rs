//! A pose and its alternatives side by side.

use super::Thumb;
use crate::context::{use_catalog, use_words};
use crate::markup::{SubjectProps, joint};
use pose_format::{Change, Choice, Pose};
use pose_model::Reader;
use pose_model::advice::lumbar_share;
use pose_model::demand::typical_demand;
use pose_model::words::Message;
use yew::{Html, component, html};

/// Each as this reader would do it, with what it asks where it matters to them.
#[component]
pub fn SideBySide(SubjectProps { subject }: &SubjectProps) -> Html {
    let (words, catalog) = (use_words(), use_catalog());
    let leading = subject.advice.judged.leading;
    let one = |pose: &Pose, depth: f64| {
        let reader = Reader {
            depth,
            ..subject.reader.clone()
        };
        let demand = typical_demand(catalog.knowledge(), pose, &reader, &Change::default());
        let share = lumbar_share(&demand, leading);
        let said = Message::of("beside-", leading.word()).number("share", share);
        html! {
            <li>
                <span class="thumb">
                    <Thumb pose={pose.id.clone()} mobility={reader.mobility} side={reader.side} age={reader.age} />
                </span>
                <span class="name">{ pose.name.clone() }{ joint(": ") }</span>
                <span class="small">{ words.say(&said) }</span>
            </li>
        }
    };
    let others = subject.advice.alternatives.iter();
    let others = others.filter_map(|other| catalog.find(&other.id));
    html! {
        <ul class="both">
            { one(&subject.pose, subject.reader.depth) }
            { for others.map(|pose| one(pose, 1.0)) }
        </ul>
    }
}
