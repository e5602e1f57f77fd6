//! A card's heading with the picker, and the way back.

use crate::context::Card;
use crate::markup::ActionButton;
use crate::message::Msg;
use crate::options::Control;
use crate::picker::Picker;
use pose_format::Pose;
use pose_model::Catalog;
use pose_model::words::{Message, Words};
use std::rc::Rc;
use yew::{Html, html};

/// The heading with this name, and the control that changes the pose. At the start there is no pose yet.
pub fn header(card: &Card, catalog: &Rc<Catalog>, name: Html, is_start: bool) -> Html {
    html! {
        <header>
            <@{card.heading_tag(0)}
                class="title"
                id={card.id("name")}
                tabindex="-1"
                ref={card.heading.clone()}
            >
                { name }
            </@>
            if card.has(Control::Picker) {
                <Picker
                    id={card.id("picker")}
                    catalog={catalog.clone()}
                    is_wide={is_start}
                    is_first_view={card.is_first_view}
                    foreign_changes={card.foreign_changes.clone()}
                    on_pick={card.dispatch.reform(Msg::PosePicked)}
                />
            }
        </header>
    }
}

/// The heading of a card of one pose.
pub fn pose_name(card: &Card, catalog: &Rc<Catalog>, pose: &Pose) -> Html {
    let name = html! {
        <>
            { pose.name.clone() }
            if !pose.sanskrit.is_empty() {
                { " " }
                <small lang="sa-Latn">{ pose.sanskrit.clone() }</small>
            }
        </>
    };
    header(card, catalog, name, false)
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
