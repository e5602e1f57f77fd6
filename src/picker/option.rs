//! An option of the list: a small picture, the name with what was typed of it, and a second name.

use super::highlight::pieces;
use crate::picture::Thumb;
use pose_model::Side;
use pose_model::catalog::Pose;
use yew::{Callback, Html, MouseEvent, html};

/// How an option is now.
pub struct OptionState {
    /// Its id on the page.
    pub id: String,
    /// Whether the keyboard is at it.
    pub is_active: bool,
    /// Whether its picture is drawn.
    pub is_pictured: bool,
    /// Called when it is pressed.
    pub press: Callback<MouseEvent>,
}

/// The option of a pose.
pub fn option(pose: &Pose, typed: &str, is: OptionState) -> Html {
    let (second, lang) = second_name(pose, typed);
    html! {
        <li
            key={pose.id.clone()}
            role="option"
            id={is.id}
            aria-selected={is.is_active.to_string()}
            onclick={is.press}
        >
            <span class="sight">
                if is.is_pictured {
                    <Thumb pose={pose.id.clone()} mobility={0.0} side={Side::Right} age={None} />
                }
            </span>
            <span class="names-of">
                <span>{ highlighted(&pose.name, typed) }</span>
                if !second.is_empty() {
                    { " " }
                    <span class="small" {lang}>{ highlighted(second, typed) }</span>
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
