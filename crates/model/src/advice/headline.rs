//! The sentence beside the level: it says for whom, and what stands against or for the pose.

use super::judgement::{Because, Judgement, Topic};
use super::levels::Level;
use crate::words::Message;
use pose_format::{Choice, Concern, Condition, Mechanism};

/// The headline of a judgement for a reader who named these movements; `has_others`: whether alternatives follow.
pub fn headline(
    judged: &Judgement,
    condition: Option<&Condition>,
    named: &[Mechanism],
    has_others: bool,
) -> Message {
    if named.is_empty() && condition.is_none() {
        return for_everybody(judged);
    }
    let Some(first) = judged.findings.first() else {
        return calm(judged, condition, named);
    };
    match (first.topic, first.because) {
        (_, Because::Young) => Message::new("headline-young"),
        (Topic::Mechanism(mechanism), Because::Extreme) => {
            Message::of("headline-extreme-", mechanism.word())
        }
        (Topic::Concern(concern), _) if first.level == Level::Avoid => {
            Message::of("headline-avoid-", concern.word())
        }
        (Topic::Concern(concern), _) => Message::of("headline-caution-", concern.word()),
        (Topic::Mechanism(_), _) if first.level == Level::Avoid && !has_others => {
            Message::new("headline-avoid-alone")
        }
        (Topic::Mechanism(_), _) => Message::of("headline-", first.level.word()),
    }
}

/// A reader who named nothing is told for whom the pose is restricted.
fn for_everybody(judged: &Judgement) -> Message {
    if judged
        .findings
        .iter()
        .any(|finding| finding.because == Because::Young)
    {
        return Message::new("headline-young");
    }
    let neck = judged
        .findings
        .iter()
        .any(|finding| finding.topic == Topic::Concern(Concern::NeckLoad));
    let at = |level: Level| -> Vec<Mechanism> {
        let levels = &judged.by_mechanism;
        Mechanism::all()
            .filter(|m| levels.of(*m) == level)
            .collect()
    };
    let mut who = at(Level::Avoid);
    if who.is_empty() && !neck {
        who = at(Level::Caution);
    }
    // The leading mechanism first.
    if let Some(place) = who.iter().position(|m| *m == judged.leading) {
        who.swap(0, place);
    }
    let mut who: Vec<Message> = who.iter().map(|m| Message::of("if-", m.word())).collect();
    if neck {
        who.push(Message::new("if-neck"));
    }
    if who.is_empty() {
        return Message::new("headline-fine");
    }
    Message::new("headline-go-easy-if").any_of("who", who)
}

/// Nothing restricts it for this reader. What it asks elsewhere is said all the same.
fn calm(judged: &Judgement, condition: Option<&Condition>, named: &[Mechanism]) -> Message {
    let own = condition.filter(|condition| !condition.calm.is_empty());
    let calm = match own {
        _ if judged.level == Level::Suits => Message::new("headline-suits"),
        Some(condition) if named.is_empty() => Message::of("headline-calm-", &condition.calm),
        _ if condition.is_some_and(|condition| !condition.low_back) => {
            Message::new("headline-clear")
        }
        _ => Message::new("headline-little"),
    };
    let still = |m: &Mechanism| judged.by_mechanism.of(*m) == Level::Avoid && !named.contains(m);
    match Mechanism::all().find(still) {
        Some(mechanism) => Message::new("headline-still")
            .message("calm", calm)
            .message("still", Message::of("still-", mechanism.word())),
        None => calm,
    }
}
