//! A sequence in words: how long, how much of it near an end, what to change; and all of it for JavaScript.

use super::asked::{Asked, Instead, Placed};
use super::totals::{Near, Totals};
use crate::advice::{Level, adjusted_much};
use crate::assessment::PoseSummary;
use crate::catalog::Catalog;
use crate::reader::Reader;
use crate::words::{Message, Words};
use pose_format::{Beat, Choice, Sequence, StepSide};
use serde::Serialize;

/// Seconds as people say them.
pub fn time(seconds: f64) -> Message {
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

/// How long it takes in so many rounds, and whether some of that is near an end.
pub fn takes(round: &Totals, rounds: f64) -> Message {
    let message = if round.near.is_empty() {
        Message::new("sequence-none-near")
    } else {
        Message::new("sequence-near")
    };
    let mut all = time(round.seconds * rounds);
    if rounds > 1.0 {
        all = Message::new("sequence-rounds")
            .number("rounds", rounds)
            .message("round", time(round.seconds))
            .message("all", all);
    }
    message.message("time", all)
}

/// How much of so many rounds is near the end of one range.
pub fn spent(near: &Near, round: &Totals, rounds: f64) -> Message {
    Message::new("sequence-spent")
        .message("part", Message::of("part-", near.part.word()))
        .message("moves", Message::of("moves-", near.mechanism.word()))
        .message("time", time(near.seconds * rounds))
        .number("share", near.seconds / round.seconds * 100.0)
}

/// How long a step stays: "breathe in", "5 breaths", "6 × 10 seconds, each side".
pub fn counted(placed: &Placed) -> Message {
    let step = placed.step;
    let times = step.times.max(1.0);
    let poses = placed.poses.len() as f64;
    let has_sides = placed.poses.iter().any(|pose| pose.is_one_sided());
    let sides = if has_sides && step.side == StepSide::Both {
        2.0
    } else {
        1.0
    };
    let message = match step.beat {
        Beat::In => Message::new("step-in"),
        Beat::Out => Message::new("step-out"),
        Beat::Held if step.breaths > 0.0 => {
            let breaths = step.breaths * poses * times;
            Message::new("step-breaths").number("breaths", breaths)
        }
        Beat::Held if times > 1.0 => Message::new("step-times")
            .number("times", times)
            .number("seconds", placed.seconds / (times * sides)),
        Beat::Held => time(placed.seconds / sides),
    };
    match step.side {
        StepSide::Both if sides < 2.0 => message,
        side => Message::of("step-", side.word()).message("what", message),
    }
}

/// What is to be changed in all. Of a reader who named nothing it is not known whether anything is.
pub fn headline(asked: &Asked, reader: &Reader) -> Message {
    let count = |level: Level| {
        let poses = asked.restricted().filter(|judged| judged.level() == level);
        poses.count() as f64
    };
    let (avoided, careful) = (count(Level::Avoid), count(Level::Caution));
    let is_unsure = reader.worse_with.is_empty() && reader.condition.is_none();
    let key = match (avoided > 0.0, careful > 0.0) {
        (true, true) => "class-both",
        (true, false) => "class-leave-out",
        (false, true) if is_unsure => "class-depends",
        (false, true) => "class-go-easy",
        (false, false) if is_unsure => "class-fine",
        (false, false) => "class-clear",
    };
    let numbered = |number: f64| Message::new("number-words").number("count", number);
    Message::new(key)
        .number("avoided", avoided)
        .message("avoided-words", numbered(avoided))
        .number("careful", careful)
        .message("careful-words", numbered(careful))
        .message("all", numbered(asked.poses.len() as f64))
}

/// A sequence for one reader, for JavaScript.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SequenceText {
    /// Its id; none for a list that a page wrote itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name, or empty.
    pub name: String,
    /// The strictest level of its poses.
    pub level: &'static str,
    /// What is to be changed in all.
    pub headline: String,
    /// How often the whole is done.
    pub rounds: f64,
    /// Seconds of all rounds.
    pub seconds: f64,
    /// The steps of one round, in order.
    pub steps: Vec<StepText>,
    /// Time near the end of a range in all rounds, the longest first.
    pub near: Vec<NearText>,
    /// The poses that something restricts for this reader, each once.
    pub restricted: Vec<RestrictedText>,
}

/// A step of a sequence.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StepText {
    /// Ids of its one pose or two.
    pub poses: Vec<String>,
    /// How long it stays, in words.
    pub how: String,
    /// Seconds in one round.
    pub seconds: f64,
}

/// Time near the end of one range.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NearText {
    /// `low-back`, `upper-back` or `neck`.
    pub part: &'static str,
    /// In which direction.
    pub mechanism: &'static str,
    /// For how long in all rounds.
    pub seconds: f64,
}

/// A pose that something restricts, and what to do instead.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RestrictedText {
    /// The pose.
    pub pose: PoseSummary,
    /// `caution` or `avoid`.
    pub level: &'static str,
    /// The change within the pose, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adjustment: Option<String>,
    /// The pose to do instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<PoseSummary>,
    /// What that eases, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

impl Asked<'_> {
    /// All of it in words.
    pub fn in_words(
        &self,
        catalog: &Catalog,
        reader: &Reader,
        sequence: &Sequence,
        words: &Words,
    ) -> SequenceText {
        let restricted = self.restricted().map(|judged| {
            let (pose, advice) = (judged.assessed.pose, &judged.assessed.advice);
            let mut text = RestrictedText {
                pose: pose.into(),
                level: judged.level().word(),
                adjustment: None,
                instead: None,
                why: None,
            };
            match &judged.instead {
                Instead::Nothing => {}
                Instead::Change(at) => {
                    let saving = &advice.adjustments[*at];
                    let (demand, leading) = (&judged.assessed.demand, advice.judged.leading);
                    text.adjustment = Some(pose.adjustments[saving.index].id.clone());
                    text.why = Some(words.say(&adjusted_much(demand, leading, saving)));
                }
                Instead::Pose(other) => {
                    text.instead = catalog.find(&other.id).map(PoseSummary::from);
                    text.why = Some(words.say(&other.eases));
                }
            }
            text
        });
        let step = |placed: &Placed| StepText {
            poses: placed.step.poses.clone(),
            how: words.say(&counted(placed)),
            seconds: placed.seconds,
        };
        let near = |near: &Near| NearText {
            part: near.part.word(),
            mechanism: near.mechanism.word(),
            seconds: near.seconds * self.rounds,
        };
        SequenceText {
            id: Some(sequence.id.clone()).filter(|id| !id.is_empty()),
            name: sequence.name.clone(),
            level: self.strictest().word(),
            headline: words.say(&headline(self, reader)),
            rounds: self.rounds,
            seconds: self.round.seconds * self.rounds,
            steps: self.steps.iter().map(step).collect(),
            near: self.round.near.iter().map(near).collect(),
            restricted: restricted.collect(),
        }
    }
}
