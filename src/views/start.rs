//! No pose yet: the picker, open to suggestions.

use crate::context::{use_catalog, use_reader, use_words};
use crate::markup::ActionButton;
use crate::message::Msg;
use crate::sections::{Header, foot, red_flags};
use pose_format::Pose;
use yew::{Html, Properties, component, html};

/// Poses that many people meet; those a catalogue lacks are left out.
const SUGGESTED: [&str; 6] = [
    "happy-baby",
    "knees-to-chest",
    "seated-forward-fold",
    "downward-dog",
    "cobra",
    "half-lord-fishes",
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
    let (words, catalog, reader) = (use_words(), use_catalog(), use_reader());
    let suggested = SUGGESTED.iter().filter_map(|id| catalog.find(id));
    let suggestion = |pose: &Pose| {
        html! {
            <ActionButton class="chip" msg={Msg::PosePicked(pose.id.clone())}>
                { pose.name.clone() }
            </ActionButton>
        }
    };
    html! {
        <>
            <Header>{ words.word("start-title") }</Header>
            <p>{ words.word("start-lead") }</p>
            <div class="chips">{ for suggested.map(suggestion) }</div>
            if props.has_red_flags {
                { red_flags(words, &reader) }
            }
            { foot(words, &reader) }
        </>
    }
}
