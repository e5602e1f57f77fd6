//! The reader's own short list of poses, with what it adds up to. It lives as long as the card does.

use crate::context::{Card, use_card, use_catalog, use_reader, use_words};
use crate::markup::{ActionButton, Disclosure, section_heading};
use crate::message::{ListEdit, Msg};
use crate::options::Control;
use pose_format::{Change, Choice, Pose};
use pose_model::advice::level_of;
use pose_model::assessment::{Near, Totals, seconds, totals};
use pose_model::demand::demand;
use pose_model::words::{Message, Words};
use pose_model::{Catalog, Reader};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{
    Callback, Html, NodeRef, Properties, component, html, use_effect_with, use_mut_ref,
    use_node_ref,
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

/// The list, once there is something on it.
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
        return Html::default();
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
            row(words, at, pose, format!("{id} {earlier}"), &edit)
        }
        None => Html::default(),
    };
    let totals = totals(&catalog, &reader, poses.iter());
    let near = |near: &Near| html! { <li>{ words.say(&spent(near, &totals)) }</li> };
    html! {
        <section>
            { section_heading(&card, words.word("sequence-title")) }
            <ol class="rows sequence" ref={list}>
                { for poses.iter().enumerate().map(row) }
            </ol>
            <p role="status">{ words.say(&takes(&totals)) }</p>
            <ul class="plain">{ for totals.near.iter().map(near) }</ul>
            <p class="small">{ words.word("sequence-how") }</p>
            <Disclosure summary="sequence-share">
                <AsText poses={poses.clone()} shared={*shared} />
            </Disclosure>
        </section>
    }
}

/// A button of a row.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// "Move up" of the row at this place.
    MoveUp(usize),
    /// "Remove" of the row at this place, or of the last one.
    Remove(usize),
}

impl Place {
    /// Moves the focus there. At the top there is no "move up": the name takes the focus instead.
    fn focus(self, list: &NodeRef) {
        let Some(list) = list.cast::<Element>() else {
            return;
        };
        let rows = list.children();
        let (at, class) = match self {
            Self::MoveUp(at) => (at, ".move-up"),
            Self::Remove(at) => (at.min(rows.length().saturating_sub(1) as usize), ".remove"),
        };
        let Some(row) = rows.item(at as u32) else {
            return;
        };
        let find = |selector: &str| row.query_selector(selector).ok().flatten();
        let button = find(class).or_else(|| find("button"));
        if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            // A button that is on the page takes the focus.
            let _ = button.focus();
        }
    }
}

fn row(
    words: &Words,
    at: usize,
    pose: &Pose,
    key: String,
    edit: &Callback<(ListEdit, Place)>,
) -> Html {
    let label = |key: &'static str| words.say(&Message::new(key).text("pose", &*pose.name));
    let remove = edit.reform(move |_| (ListEdit::Remove(at), Place::Remove(at)));
    html! {
        <li class="line" {key}>
            <ActionButton msg={Msg::PoseFollowed(pose.id.clone())}>
                { pose.name.clone() }
                <div class="small">{ words.say(&time(seconds(pose))) }</div>
            </ActionButton>
            if at > 0 {
                <button
                    type="button"
                    class="move-up"
                    aria-label={label("sequence-sooner")}
                    onclick={edit.reform(move |_| (ListEdit::MoveUp(at), Place::MoveUp(at - 1)))}
                >
                    { "↑" }
                </button>
            }
            <button type="button" class="remove" aria-label={label("sequence-remove")} onclick={remove}>
                { "×" }
            </button>
        </li>
    }
}

/// The list in plain words, to take along.
#[component]
fn AsText(MyListProps { poses, shared }: &MyListProps) -> Html {
    let (words, catalog, reader) = (use_words(), use_catalog(), use_reader());
    let text = written(words, &catalog, &reader, poses);
    let copied = match shared {
        Some(true) => words.word("sequence-copied"),
        Some(false) => words.word("sequence-not-copied"),
        None => String::new(),
    };
    html! {
        <>
            <textarea
                readonly={true}
                rows={text.lines().count().to_string()}
                aria-label={words.word("sequence-text")}
                value={text.clone()}
            />
            <ActionButton msg={Msg::ShareWanted(text)}>{ words.word("sequence-copy") }</ActionButton>
            <p class="small" role="status">{ copied }</p>
        </>
    }
}

fn written(words: &Words, catalog: &Catalog, reader: &Reader, poses: &[String]) -> String {
    let totals = totals(catalog, reader, poses.iter());
    let line = |(at, pose): (usize, &Pose)| {
        let knowledge = catalog.knowledge();
        let demand = demand(knowledge, pose, reader, &Change::default());
        let level = level_of(knowledge, pose, reader, &demand);
        let line = Message::new("sequence-line")
            .number("at", (at + 1) as f64)
            .text("pose", &*pose.name)
            .message("time", time(seconds(pose)))
            .message("level", Message::of("level-", level.word()));
        words.say(&line)
    };
    let poses = poses.iter().filter_map(|id| catalog.find(id)).enumerate();
    let mut lines = vec![words.word("sequence-text")];
    lines.extend(poses.map(line));
    lines.push(words.say(&takes(&totals)));
    lines.extend(
        totals
            .near
            .iter()
            .map(|near| words.say(&spent(near, &totals))),
    );
    lines.push(words.word("limits-model"));
    lines.push(words.word("limits-not"));
    lines.join("\n")
}

fn takes(totals: &Totals) -> Message {
    let message = if totals.near.is_empty() {
        Message::new("sequence-none-near")
    } else {
        Message::new("sequence-near")
    };
    message.message("time", time(totals.seconds))
}

fn spent(near: &Near, totals: &Totals) -> Message {
    Message::new("sequence-spent")
        .message("part", Message::of("part-", near.part.word()))
        .message("moves", Message::of("moves-", near.mechanism.word()))
        .message("time", time(near.seconds))
        .number("share", near.seconds / totals.seconds * 100.0)
}

/// Seconds as people say them.
fn time(seconds: f64) -> Message {
    let whole = seconds.round_ties_even();
    if whole < 100.0 {
        return Message::new("time-seconds").number("seconds", whole);
    }
    // Not by `%`, which weighs 0.6 kB (brotli) for numbers like these.
    let minutes = (whole / 60.0).floor();
    let seconds = whole - minutes * 60.0;
    let message = if seconds < 1.0 {
        Message::new("time-minutes")
    } else {
        Message::new("time-both")
    };
    message
        .number("minutes", minutes)
        .number("seconds", seconds)
}
