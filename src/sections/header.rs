//! A card's heading with the picker, and the way back.

use crate::context::{use_card, use_catalog};
use crate::markup::ActionButton;
use crate::message::Msg;
use crate::options::Control;
use crate::picker::Picker;
use pose_format::Pose;
use pose_model::Catalog;
use pose_model::words::{Message, Words};
use yew::{Html, Properties, component, html};

/// What a heading is given.
#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    /// The name.
    pub children: Html,
}

/// The heading, and the control that changes the pose.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let (card, catalog) = (use_card(), use_catalog());
    html! {
        <header>
            <@{card.heading_tag(0)}
                class="title"
                id={card.id("name")}
                tabindex="-1"
                ref={card.heading.clone()}
            >
                { props.children.clone() }
            </@>
            if card.has(Control::Picker) {
                <Picker
                    id={card.id("picker")}
                    {catalog}
                    foreign_changes={card.foreign_changes.clone()}
                    on_pick={card.dispatch.reform(Msg::PosePicked)}
                />
            }
        </header>
    }
}

/// The heading of a card of one pose.
pub fn pose_name(pose: &Pose) -> Html {
    html! {
        <Header>
            { pose.name.clone() }
            if !pose.sanskrit.is_empty() {
                { " " }
                <small lang="sa-Latn">{ pose.sanskrit.clone() }</small>
            }
        </Header>
    }
}

/// The way back from an alternative to a pose (by its id), or to the list; nothing where there is no way.
pub fn back(words: &Words, catalog: &Catalog, to: Option<&Option<String>>) -> Html {
    let Some(to) = to else {
        return Html::default();
    };
    let pose = to.as_deref().and_then(|id| catalog.find(id));
    let label = match pose {
        Some(pose) => words.say(&Message::new("back-to").text("pose", &*pose.name)),
        None => words.word("back-to-list"),
    };
    html! { <ActionButton class="back" msg={Msg::WentBack}>{ label }</ActionButton> }
}
