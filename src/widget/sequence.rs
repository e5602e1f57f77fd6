//! The reader's own short list of poses, with what it adds up to. It lives as long as the card does.

use super::Control;
use super::app::Act;
use super::dom::{Dress, el, nothing, row, say, text};
use super::fold::{Fold, unfold_later};
use super::scene::Scene;
use pose_format::{Change, Choice};
use pose_model::advice::level_of;
use pose_model::assessment::{Near, Totals, seconds, totals};
use pose_model::catalog::Pose;
use pose_model::demand::demand;
use pose_model::words::Message;
use yew::Html;

/// What a reader does to the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// This pose goes to the end of it.
    Add(String),
    /// The one at this place goes.
    Remove(usize),
    /// The one at this place changes places with the one before it.
    Sooner(usize),
}

impl Edit {
    /// Does it.
    pub fn to(self, list: &mut Vec<String>) {
        match self {
            Self::Add(id) => list.push(id),
            Self::Remove(at) if at < list.len() => {
                list.remove(at);
            }
            Self::Sooner(at) if (1..list.len()).contains(&at) => list.swap(at - 1, at),
            Self::Remove(_) | Self::Sooner(_) => {}
        }
    }
}

/// Puts a pose on the list.
pub fn add(scene: &Scene, pose: &Pose) -> Html {
    if !scene.has(Control::Sequence) {
        return nothing();
    }
    let words = vec![text(scene.word("sequence-add"))];
    scene.button("", Act::Edit(Edit::Add(pose.id.clone())), words)
}

/// The list, once there is something on it.
pub fn view(scene: &Scene) -> Html {
    if scene.shown.sequence.is_empty() {
        return nothing();
    }
    list(scene)
}

fn list(scene: &Scene) -> Html {
    let list = &scene.shown.sequence;
    let catalog = &scene.options.catalog;
    let totals = totals(catalog, &scene.shown.reader, list.iter());
    let poses = list.iter().enumerate().map(|(at, id)| {
        let pose = catalog.find(id);
        pose.map(|pose| line(scene, at, pose)).unwrap_or_default()
    });
    let near = totals.near.iter().map(|near| {
        let said = scene.say(&spent(near, &totals));
        say("li", "", said)
    });
    let parts = vec![
        scene.section("sequence-title"),
        el("ol", "rows sequence", poses.collect()),
        say("p", "", scene.say(&takes(&totals))).is("role", "status"),
        el("ul", "plain", near.collect()),
        say("p", "small", scene.word("sequence-how")),
        unfold_later(scene, "sequence-share", Fold::Share, &|| {
            share(scene, &totals)
        }),
    ];
    el("section", "", parts)
}

fn line(scene: &Scene, at: usize, pose: &Pose) -> Html {
    let does = |key: &'static str, sign: &str, edit: Edit| {
        let label = scene.say(&Message::new(key).text("pose", &*pose.name));
        scene
            .button("", Act::Edit(edit), vec![text(sign.into())])
            .has("aria-label", label)
    };
    let inside = vec![
        text(pose.name.clone()),
        say("div", "small", scene.say(&time(seconds(pose)))),
    ];
    let name = scene.button("", Act::Follow(pose.id.clone()), inside);
    let mut parts = vec![name];
    if at > 0 {
        parts.push(does("sequence-sooner", "↑", Edit::Sooner(at)));
    }
    parts.push(does("sequence-remove", "×", Edit::Remove(at)));
    el("li", "line", parts)
}

/// The same in plain words, to take along.
fn share(scene: &Scene, totals: &Totals) -> Html {
    let words = written(scene, totals);
    let lines = words.lines().count().to_string();
    let mut field = el("textarea", "", vec![])
        .is("readonly", "")
        .has("rows", lines)
        .has("aria-label", scene.word("sequence-text"));
    if let Some(field) = field.tag() {
        field.set_value(words.clone());
    }
    let copied = match scene.shared {
        Some(true) => scene.word("sequence-copied"),
        Some(false) => scene.word("sequence-not-copied"),
        None => String::new(),
    };
    row(vec![
        field,
        scene.button(
            "",
            Act::Share(words),
            vec![text(scene.word("sequence-copy"))],
        ),
        say("p", "small", copied).is("role", "status"),
    ])
}

fn written(scene: &Scene, totals: &Totals) -> String {
    let catalog = &scene.options.catalog;
    let reader = &scene.shown.reader;
    let poses = scene.shown.sequence.iter();
    let mut lines = vec![scene.word("sequence-text")];
    for (at, pose) in poses.filter_map(|id| catalog.find(id)).enumerate() {
        let knowledge = catalog.knowledge();
        let demand = demand(knowledge, pose, reader, &Change::default());
        let level = level_of(knowledge, pose, reader, &demand);
        let line = Message::new("sequence-line")
            .number("at", (at + 1) as f64)
            .text("pose", &*pose.name)
            .message("time", time(seconds(pose)))
            .message("level", Message::of("level-", level.word()));
        lines.push(scene.say(&line));
    }
    lines.push(scene.say(&takes(totals)));
    let near = totals.near.iter();
    lines.extend(near.map(|near| scene.say(&spent(near, totals))));
    lines.push(scene.word("limits-model"));
    lines.push(scene.word("limits-not"));
    lines.join("\n")
}

fn takes(totals: &Totals) -> Message {
    let key = if totals.near.is_empty() {
        "sequence-none-near"
    } else {
        "sequence-near"
    };
    Message::new(key).message("time", time(totals.seconds))
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
    let minutes = (whole / 60.0).floor();
    let key = if whole % 60.0 < 1.0 {
        "time-minutes"
    } else {
        "time-both"
    };
    Message::new(key)
        .number("minutes", minutes)
        .number("seconds", whole - minutes * 60.0)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn poses_are_added_at_the_end_moved_sooner_and_removed() {
        let mut list = vec![];
        for id in ["cobra", "staff", "cobra"] {
            Edit::Add(id.into()).to(&mut list);
        }
        Edit::Sooner(1).to(&mut list);
        assert_eq!(list, ["staff", "cobra", "cobra"]);
        Edit::Remove(1).to(&mut list);
        assert_eq!(list, ["staff", "cobra"]);
    }

    #[test]
    fn a_place_that_is_not_on_the_list_changes_nothing() {
        let mut list = vec!["cobra".to_string()];
        for edit in [Edit::Remove(1), Edit::Sooner(0), Edit::Sooner(1)] {
            edit.to(&mut list);
        }
        assert_eq!(list, ["cobra"]);
    }
}
