//! A row of the ranking: picture, name, level, the value that orders it, and what to do instead.

use super::value::Value;
use crate::context::{use_catalog, use_reader, use_words};
use crate::markup::{ActionButton, joint, level_sign};
use crate::message::Msg;
use crate::picture::Thumb;
use pose_model::advice::Level;
use pose_model::assessment::stand_in_of;
use pose_model::words::Message;
use yew::{Html, Properties, component, html, use_memo};

/// What a row is given.
#[derive(Clone, PartialEq, Properties)]
pub struct ListRowProps {
    /// Id of the pose.
    pub pose: String,
    /// Its level for this reader.
    pub level: Level,
    /// What orders it.
    pub value: Value,
    /// Whether it is the first that was not there before all rows were: it takes the focus.
    pub is_first_new: bool,
}

/// The row. It is a component so that a new order draws again only the rows that say something new.
#[component]
pub fn ListRow(props: &ListRowProps) -> Html {
    let (words, catalog, reader) = (use_words(), use_catalog(), use_reader());
    // A new order asks for no stand-in again.
    let stand_in = {
        let catalog = catalog.clone();
        let whose = (props.pose.clone(), props.level, reader.clone());
        use_memo(whose, move |(pose, level, reader)| {
            let pose = catalog.find(pose).filter(|_| *level >= Level::Caution)?;
            stand_in_of(&catalog, reader, pose).cloned()
        })
    };
    let Some(pose) = catalog.find(&props.pose) else {
        return Html::default();
    };
    html! {
        <li class={props.is_first_new.then_some("first-new")}>
            <span class="thumb">
                <Thumb pose={pose.id.clone()} mobility={reader.mobility} side={reader.side} age={reader.age} />
            </span>
            <div class="row-head">
                <ActionButton class="row-name" msg={Msg::PoseFollowed(pose.id.clone())}>
                    { pose.name.clone() }
                </ActionButton>
                { joint(" ") }
                { level_sign(words, "span", "small level", props.level) }
                { joint(". ") }
            </div>
            { props.value.view(words, &catalog) }
            if let Some(other) = &*stand_in {
                <ActionButton class="instead" msg={Msg::PoseFollowed(other.id.clone())}>
                    { words.say(&Message::new("list-instead").text("pose", &*other.name)) }
                </ActionButton>
            }
        </li>
    }
}
