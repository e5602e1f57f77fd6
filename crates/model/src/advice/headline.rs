//! The sentence beside the level: it says for whom, and what stands against or for the pose.

use super::judgement::{Because, Finding, Judgement, Topic, comparable_share};
use super::levels::Level;
use crate::demand::Demand;
use crate::words::{Argument, Message};
use pose_format::{Choice, Concern, Condition, Mechanism};

/// The headline of a judgement for a reader who named these movements; `has_others`: whether alternatives follow.
pub fn headline(
    judged: &Judgement,
    condition: Option<&Condition>,
    named: &[Mechanism],
    demand: &Demand,
    has_others: bool,
) -> Message {
    if named.is_empty() && condition.is_none() {
        return for_everybody(judged);
    }
    let Some(first) = strictest(judged, condition) else {
        return calm(judged, condition, named, demand);
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
        (Topic::Mechanism(_), _) if first.level == Level::Avoid => Message::new("headline-avoid"),
        (Topic::Mechanism(mechanism), _) => Message::of("headline-caution-", mechanism.word()),
    }
}

/// The finding that speaks for the reader's trouble: the first, but where a condition is none of the low back, such as
/// pregnancy, a concern of its own comes before a movement that is no stricter.
fn strictest<'a>(judged: &'a Judgement, condition: Option<&Condition>) -> Option<&'a Finding> {
    let first = judged.findings.first()?;
    if condition.is_none_or(|condition| condition.low_back) {
        return Some(first);
    }
    let own = judged.findings.iter().find(|finding| {
        finding.level == first.level
            && finding.because == Because::Named
            && matches!(finding.topic, Topic::Concern(_))
    });
    own.or(Some(first))
}

/// The headlines that say a level's own word, each with that level: no other word need stand before them.
const SAYS_ITS_LEVEL: [(&str, Level); 4] = [
    ("headline-suits", Level::Suits),
    ("headline-fine", Level::Fine),
    ("headline-go-easy-if", Level::Caution),
    ("headline-young", Level::Caution),
];

/// Level and headline as one line, in which the level's word stands once.
pub fn verdict_line(level: Level, headline: &Message) -> Message {
    // What is calm but for something else begins with what is calm.
    let begins = match headline.arguments.first() {
        Some(("calm", Argument::Message(calm))) => &calm.key,
        _ => &headline.key,
    };
    if SAYS_ITS_LEVEL.contains(&(begins, level)) {
        return headline.clone();
    }
    Message::new("verdict-line")
        .message("level", Message::of("level-", level.word()))
        .message("headline", headline.clone())
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

/// From here a movement that the reader named is more than a little, per cent of its range: walking turns the low back
/// by 40.
const SOME: f64 = 40.0;

/// Nothing restricts it for this reader. What it asks elsewhere is said all the same.
fn calm(
    judged: &Judgement,
    condition: Option<&Condition>,
    named: &[Mechanism],
    demand: &Demand,
) -> Message {
    let asks_some = |m: &Mechanism| comparable_share(demand, *m) >= SOME;
    let own = condition.filter(|condition| !condition.calm.is_empty());
    let calm = match own {
        _ if judged.level == Level::Suits => Message::new("headline-suits"),
        Some(condition) if named.is_empty() => Message::of("headline-calm-", &condition.calm),
        _ if condition.is_some_and(|condition| !condition.low_back) => {
            Message::new("headline-clear")
        }
        _ if named.iter().any(asks_some) => Message::new("headline-some"),
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
