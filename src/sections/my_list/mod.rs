//! The reader's own short list of poses, with what it adds up to. It lives as long as the card does.

mod as_text;
mod row;

use crate::context::{Card, use_card, use_catalog, use_reader, use_words};
use crate::markup::{ActionButton, Disclosure};
use crate::message::{ListEdit, Msg};
use crate::options::Control;
use as_text::{as_text, level};
use pose_model::assessment::{Near, spent, takes, totals};
use pose_model::words::Words;
use row::{Place, row};
use yew::{
    Callback, Html, Properties, component, html, use_effect_with, use_mut_ref, use_node_ref,
};

/// Puts a pose, by its id, on the list.
pub fn add_to_my_list(card: &Card, words: &Words, pose: &str) -> Html {
    if !card.has(Control::Sequence) {
        return Html::default();
    }
    let msg = Msg::ListEdited(ListEdit::Add(pose.to_owned()));
    html! { <ActionButton {msg}>{ words.word("sequence-add") }</ActionButton> }
}

/// What the section is given.
#[derive(Clone, PartialEq, Properties)]
pub struct MyListProps {
    /// The ids of the poses, in order.
    pub poses: Vec<String>,
    /// Whether the last text to share could be shared.
    pub shared: Option<bool>,
}

/// The list, with what it adds up to. The fold that it stands in has its name.
#[component]
pub fn MyList(MyListProps { poses, shared }: &MyListProps) -> Html {
    let (card, words, catalog, reader) = (use_card(), use_words(), use_catalog(), use_reader());
    let list = use_node_ref();
    let wanted = use_mut_ref(|| None::<Place>);
    {
        // The button that was pressed may have gone, or moved with its pose: the focus goes along.
        let (list, wanted) = (list.clone(), wanted.clone());
        use_effect_with(poses.clone(), move |_| {
            if let Some(place) = wanted.take() {
                place.focus(&list);
            }
        });
    }
    if poses.is_empty() {
        // Once the last pose is removed, the focus goes here.
        return html! {
            <p class="small" tabindex="-1" ref={list}>{ words.word("sequence-empty") }</p>
        };
    }
    let edit = {
        let dispatch = card.dispatch.clone();
        Callback::from(move |(edit, place): (ListEdit, Place)| {
            wanted.replace(Some(place));
            dispatch.emit(Msg::ListEdited(edit));
        })
    };
    let row = |(at, id): (usize, &String)| match catalog.find(id) {
        Some(pose) => {
            // One pose may be on the list twice.
            let earlier = poses[..at].iter().filter(|other| *other == id).count();
            let level = level(&catalog, pose, &reader);
            row(words, at, (pose, level), format!("{id} {earlier}"), &edit)
        }
        None => Html::default(),
    };
    let totals = totals(&catalog, &reader, poses.iter());
    let near = |near: &Near| html! { <li>{ words.say(&spent(near, &totals, 1.0)) }</li> };
    html! {
        <section class="my-list">
            <ol class="sequence" ref={list}>
                { for poses.iter().enumerate().map(row) }
            </ol>
            <div class="totals">
                <p>{ words.say(&takes(&totals, 1.0)) }</p>
                <ul>{ for totals.near.iter().map(near) }</ul>
            </div>
            <p class="small">{ words.word("sequence-how") }</p>
            <Disclosure summary="sequence-share">
                { as_text(words, &catalog, &reader, poses, *shared) }
            </Disclosure>
        </section>
    }
}
