//! The reader's own list as a text to take along.

use crate::markup::ActionButton;
use crate::message::Msg;
use crate::sections::take_along::copied_line;
use pose_format::{Change, Choice, Pose};
use pose_model::advice::{Level, level_of};
use pose_model::assessment::{seconds, spent, takes, time, totals};
use pose_model::demand::demand;
use pose_model::words::{Message, Words};
use pose_model::{Catalog, Reader};
use yew::{Html, html};

/// The list in plain words, to take along; and whether the last text to share could be shared.
pub fn as_text(
    words: &Words,
    catalog: &Catalog,
    reader: &Reader,
    poses: &[String],
    shared: Option<bool>,
) -> Html {
    let text = written(words, catalog, reader, poses);
    html! {
        <>
            <textarea
                readonly={true}
                rows={text.lines().count().to_string()}
                aria-label={words.word("sequence-text")}
                value={text.clone()}
            />
            <ActionButton msg={Msg::ShareWanted(text)}>{ words.word("sequence-copy") }</ActionButton>
            { copied_line(words, shared) }
        </>
    }
}

fn written(words: &Words, catalog: &Catalog, reader: &Reader, poses: &[String]) -> String {
    let totals = totals(catalog, reader, poses.iter());
    let line = |(at, pose): (usize, &Pose)| {
        let level = level(catalog, pose, reader);
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
    lines.push(words.say(&takes(&totals, 1.0)));
    lines.extend(
        totals
            .near
            .iter()
            .map(|near| words.say(&spent(near, &totals, 1.0))),
    );
    lines.push(words.word("limits-model"));
    lines.push(words.word("limits-not"));
    lines.join("\n")
}

/// A pose's level for a reader.
pub fn level(catalog: &Catalog, pose: &Pose, reader: &Reader) -> Level {
    let knowledge = catalog.knowledge();
    let demand = demand(knowledge, pose, reader, &Change::default());
    level_of(knowledge, pose, reader, &demand)
}
