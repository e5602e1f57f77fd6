//! What is said to those who hear the page after a reader's own change: the pose, its level, and what changed. Once a
//! change, and no number that the control itself has said. Of a changed list the list speaks.

use crate::message::{ListEdit, Msg};
use crate::sections::{answered, depth_in_words, mobility_in_words, what_hurts};
use crate::state::{CardState, Subject};
use pose_format::{AgeBand, Choice, Pose};
use pose_model::Catalog;
use pose_model::words::Message;

/// Whether something is said of an act.
pub fn is_spoken(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::PosePicked(_)
            | Msg::SequencePicked(_)
            | Msg::PoseFollowed(_)
            | Msg::WentBack
            | Msg::MechanismPressed(_)
            | Msg::NotSurePressed
            | Msg::ConditionChosen(_)
            | Msg::MobilityChosen(_)
            | Msg::DepthMoved(_)
            | Msg::SideChosen(_)
            | Msg::AgeChosen(_)
            | Msg::AdjustmentTried(_)
            | Msg::ListEdited(_)
            | Msg::AnswerOpened(..)
            | Msg::ListingChanged(_)
    )
}

/// What changed, in words; nothing where the pose itself did. `listed` is the pose that a list was changed by.
pub fn change(
    catalog: &Catalog,
    msg: &Msg,
    listed: Option<&Pose>,
    state: &CardState,
) -> Option<Message> {
    let reader = &state.shown.reader;
    Some(match msg {
        Msg::MechanismPressed(_) | Msg::NotSurePressed | Msg::ConditionChosen(_) => {
            what_hurts(catalog, reader)
        }
        Msg::MobilityChosen(_) => answered("mobility", mobility_in_words(reader.mobility)),
        Msg::DepthMoved(_) => answered("depth", depth_in_words(reader.depth)),
        Msg::SideChosen(side) => answered("side", Message::of("side-", side.word())),
        Msg::AgeChosen(age) => {
            let word = age.map_or("none", AgeBand::word);
            answered("age", Message::of("age-", word))
        }
        Msg::AdjustmentTried(_) => Message::new(match state.looking.tried() {
            Some(_) => "said-tried",
            None => "said-untried",
        }),
        Msg::ListEdited(ListEdit::Add(_)) => on_list("said-listed", listed?),
        Msg::ListEdited(ListEdit::MoveUp(_)) => on_list("said-sooner", listed?),
        Msg::ListEdited(ListEdit::Remove(_)) => on_list("said-off-list", listed?),
        Msg::WentBack if state.shown.pose.is_none() => {
            Message::new(state.shown.place().key(state.shown.view))
        }
        Msg::AnswerOpened(..) => Message::new("take-opened"),
        _ => return None,
    })
}

fn on_list(key: &'static str, pose: &Pose) -> Message {
    Message::new(key).text("pose", &*pose.name)
}

/// The pose and its level, and what changed; where there is no pose, only that.
pub fn whole(subject: Option<&Subject>, change: Option<Message>) -> Option<Message> {
    let Some(subject) = subject else {
        return change;
    };
    let level = subject.advice.judged.level;
    let message = match change {
        Some(change) => Message::new("said").message("change", change),
        None => Message::new("said-pose"),
    };
    let message = message
        .text("pose", &*subject.pose.name)
        .message("level", Message::of("level-", level.word()));
    Some(message)
}
