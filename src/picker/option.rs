//! An option of the list: a small picture, the name with what was typed of it, and a second name; of a sequence, that it is
//! one.

use super::highlight::pieces;
use crate::picture::Thumb;
use pose_format::Sequence;
use pose_model::Side;
use pose_model::catalog::{Catalog, Pose};
use pose_model::words::Words;
use yew::{Callback, Html, MouseEvent, html};

/// How an option is now.
pub struct OptionState {
    /// Its id on the page.
    pub id: String,
    /// Its place in the list, and how many options there are, while only the first of them are drawn.
    pub place: Option<(usize, usize)>,
    /// Whether the keyboard is at it.
    pub is_active: bool,
    /// Whether its picture is drawn.
    pub is_pictured: bool,
    /// Called when it is pressed.
    pub press: Callback<MouseEvent>,
}

/// The option of a pose or a sequence, by its id.
pub fn option(
    catalog: &Catalog,
    words: &Words,
    id: &str,
    typed: &str,
    is: OptionState,
) -> Option<Html> {
    if let Some(sequence) = catalog.sequence(id) {
        let second = (words.word("picker-sequence"), None);
        return Some(row(id, shown(sequence)?, &sequence.name, second, typed, is));
    }
    let pose = catalog.find(id)?;
    let (second, lang) = second_name(pose, typed);
    let second = (second.to_owned(), lang);
    Some(row(id, id, &pose.name, second, typed, is))
}

/// The pose that is shown for it: one from its middle, for many begin with standing.
fn shown(sequence: &Sequence) -> Option<&str> {
    let step = sequence.steps.get(sequence.steps.len() / 2)?;
    step.poses.first().map(String::as_str)
}

fn row(
    id: &str,
    pose: &str,
    name: &str,
    (second, lang): (String, Option<&'static str>),
    typed: &str,
    is: OptionState,
) -> Html {
    html! {
        <li
            key={id}
            role="option"
            id={is.id}
            aria-selected={is.is_active.to_string()}
            aria-posinset={is.place.map(|(at, _)| at.to_string())}
            aria-setsize={is.place.map(|(_, count)| count.to_string())}
            onclick={is.press}
        >
            <span class="sight">
                if is.is_pictured {
                    <Thumb pose={pose.to_owned()} mobility={0.0} side={Side::Right} age={None} />
                }
            </span>
            <span class="names-of">
                <span>{ highlighted(name, typed) }</span>
                if !second.is_empty() {
                    { " " }
                    <span class="small" {lang}>{ highlighted(&second, typed) }</span>
                }
            </span>
        </li>
    }
}

/// The Sanskrit name; where a reader typed another name, and nothing of the first, that one.
fn second_name<'a>(pose: &'a Pose, typed: &str) -> (&'a str, Option<&'static str>) {
    let is_match = |name: &&String| pieces(name, typed).iter().any(|(is_typed, _)| *is_typed);
    let is_explained = is_match(&&pose.name) || is_match(&&pose.sanskrit);
    let nickname = pose.nicknames.iter().find(is_match);
    match nickname.filter(|_| !is_explained) {
        Some(nickname) => (nickname, None),
        None => (&pose.sanskrit, Some("sa-Latn")),
    }
}

fn highlighted(name: &str, typed: &str) -> Html {
    let piece = |(is_typed, piece): (bool, &str)| {
        let piece = piece.to_string();
        match is_typed {
            true => html! { <mark>{ piece }</mark> },
            false => html! { { piece } },
        }
    };
    pieces(name, typed).into_iter().map(piece).collect()
}
