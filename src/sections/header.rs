//! A card's heading with the picker, and the way back.

use crate::context::Card;
use crate::markup::ActionButton;
use crate::message::Msg;
use crate::options::{Control, View};
use crate::picker::{Picked, Picker};
use crate::state::Place;
use pose_format::Pose;
use pose_model::Catalog;
use pose_model::words::{Message, Words};
use std::rc::Rc;
use yew::{Callback, Html, html};

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
                    on_pick={picked(catalog, &card.dispatch)}
                />
            }
        </header>
    }
}

/// Shows a sequence that was picked, or a pose, led with the side that was typed with its name.
fn picked(catalog: &Rc<Catalog>, dispatch: &Callback<Msg>) -> Callback<Picked> {
    let (catalog, dispatch) = (catalog.clone(), dispatch.clone());
    Callback::from(move |Picked { id, side }: Picked| {
        if let Some(side) = side {
            dispatch.emit(Msg::SideChosen(side));
        }
        dispatch.emit(match catalog.sequence(&id) {
            Some(_) => Msg::SequencePicked(id),
            None => Msg::PosePicked(id),
        });
    })
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

/// The way back from what was followed, on a page of this view; nothing where there is no way.
pub fn back(words: &Words, catalog: &Catalog, to: Option<&Place>, view: View) -> Html {
    let Some(to) = to else {
        return Html::default();
    };
    let pose = to.pose.as_deref().and_then(|id| catalog.find(id));
    let label = match pose {
        Some(pose) => words.say(&Message::new("back-to").text("pose", &*pose.name)),
        None => words.word(to.key(view)),
    };
    html! { <ActionButton class="back" msg={Msg::WentBack}>{ label }</ActionButton> }
}
