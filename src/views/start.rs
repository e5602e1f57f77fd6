//! No pose yet: pictures of some to begin with, and the search.

use crate::context::{use_card, use_catalog, use_reader, use_words};
use crate::markup::ActionButton;
use crate::message::Msg;
use crate::picture::Thumb;
use crate::sections::{foot, header, red_flags};
use pose_format::Pose;
use yew::{Html, Properties, component, html};

/// Poses that many people meet; those a catalogue lacks are left out.
const SUGGESTED: [&str; 8] = [
    "happy-baby",
    "knees-to-chest",
    "seated-forward-fold",
    "downward-dog",
    "cobra",
    "childs-pose",
    "half-lord-fishes",
    "bridge",
];

/// What the view is given.
#[derive(Clone, PartialEq, Properties)]
pub struct StartProps {
    /// Whether this is the card of the page that carries the line of red flags.
    pub has_red_flags: bool,
}

/// "Pick a pose".
#[component]
pub fn StartView(props: &StartProps) -> Html {
    let (card, words, catalog, reader) = (use_card(), use_words(), use_catalog(), use_reader());
    let suggested = SUGGESTED.iter().filter_map(|id| catalog.find(id));
    let tile = |pose: &Pose| {
        html! {
            <li key={pose.id.clone()}>
                <ActionButton class="tile" msg={Msg::PosePicked(pose.id.clone())}>
                    <span class="thumb">
                        <Thumb pose={pose.id.clone()} mobility={reader.mobility} side={reader.side} age={reader.age} />
                    </span>
                    <span class="name">{ pose.name.clone() }</span>
                </ActionButton>
            </li>
        }
    };
    html! {
        <>
            { header(&card, &catalog, words.word("start-title").into(), true) }
            <p class="start-lead">{ words.word("start-lead") }</p>
            <ul class="tiles">{ for suggested.map(tile) }</ul>
            if props.has_red_flags {
                { red_flags(words, &reader) }
            }
            { foot(words, &reader) }
        </>
    }
}
