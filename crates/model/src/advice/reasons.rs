//! The sentences: what would happen, how sure that is, and where it comes from.

use super::levels::{Level, Levels, lumbar_share, raised};
use crate::body::{MainAsk, Posture};
use crate::demand::Demand;
use crate::reader::Reader;
use crate::words::Message;
use pose_format::{Choice, Concern, Hold, Knowledge, Mechanism, Pose, choices};

choices! {
    /// What a sentence rests on: our model of the body, studies that we have looked up, clinicians' opinion, teachers' tradition.
    Certainty {
        Geometry = "geometry", Study = "study", Clinical = "clinical", Tradition = "tradition",
    }
}

/// What a reason is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What makes it worse.
    Mechanism(Mechanism),
    /// Something beyond the spine.
    Concern(Concern),
}

impl Topic {
    /// Its word in the API.
    pub fn word(self) -> &'static str {
        match self {
            Self::Mechanism(mechanism) => mechanism.word(),
            Self::Concern(concern) => concern.word(),
        }
    }
}

/// One sentence of advice.
#[derive(Clone, Debug)]
pub struct Reason {
    /// What it is about.
    pub topic: Topic,
    /// The sentence.
    pub message: Message,
    /// A pose's own words in place of the sentence, where its file has them.
    pub own_words: Option<String>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Keys of `data/references.json`.
    pub sources: Vec<String>,
}

/// The sentence beside the level: it says for whom.
pub fn headline(
    level: Level,
    levels: &Levels,
    chosen: &[Mechanism],
    leading: Mechanism,
    concerns: &[Concern],
) -> Message {
    if !chosen.is_empty() || !concerns.is_empty() {
        return Message::of("headline-", level.word());
    }
    let restricted = |at: Level| -> Vec<Message> {
        Mechanism::all()
            .filter(|m| levels.of(*m) == at)
            .map(|m| Message::of("if-", m.word()))
            .collect()
    };
    let avoid = restricted(Level::Avoid);
    let who = if avoid.is_empty() {
        restricted(Level::Caution)
    } else {
        avoid
    };
    if who.is_empty() {
        return Message::new("headline-fine");
    }
    // The leading mechanism first.
    let mut who = who;
    let first = Message::of("if-", leading.word());
    if let Some(at) = who.iter().position(|m| *m == first) {
        who.swap(0, at);
    }
    Message::new("headline-go-easy-if").any_of("who", who)
}

/// Reasons for the leading mechanism, for other chosen ones that restrict, and for raised concerns.
#[allow(
    clippy::too_many_arguments,
    reason = "the sentences depend on every part of the judgement"
)]
pub fn reasons(
    knowledge: &Knowledge,
    pose: &Pose,
    reader: &Reader,
    demand: &Demand,
    posture: &Posture,
    levels: &Levels,
    leading: Mechanism,
    chosen: &[Mechanism],
    concerns: &[Concern],
) -> Vec<Reason> {
    let mut about = vec![leading];
    let matters = |m: &Mechanism| match chosen {
        [] => levels.of(*m) >= Level::Caution,
        _ => chosen.contains(m),
    };
    about.extend(Mechanism::all().filter(|m| *m != leading && matters(m)));
    let mut reasons: Vec<Reason> = about
        .into_iter()
        .flat_map(|m| of_mechanism(knowledge, pose, demand, posture, levels, m))
        .collect();
    for concern in raised(pose, concerns) {
        let own = pose
            .cautions
            .iter()
            .find(|c| c.about == concern && !c.text.is_empty());
        let condition = knowledge
            .conditions
            .iter()
            .find(|c| Some(c.id.as_str()) == reader.condition.as_deref());
        reasons.push(Reason {
            topic: Topic::Concern(concern),
            message: Message::of("concern-", concern.word()),
            own_words: own.map(|c| c.text.clone()),
            certainty: Certainty::Clinical,
            sources: condition.map(|c| c.references.clone()).unwrap_or_default(),
        });
    }
    reasons
}

fn of_mechanism(
    knowledge: &Knowledge,
    pose: &Pose,
    demand: &Demand,
    posture: &Posture,
    levels: &Levels,
    mechanism: Mechanism,
) -> Vec<Reason> {
    let topic = Topic::Mechanism(mechanism);
    let reason = |message: Message, certainty: Certainty, sources: Vec<String>| Reason {
        topic,
        message,
        own_words: None,
        certainty,
        sources,
    };
    let mut reasons = vec![reason(fact(demand, mechanism), Certainty::Geometry, vec![])];
    if mechanism == Mechanism::Bending
        && posture.main == MainAsk::Fold
        && posture.fold.shortfall > 3.0
    {
        reasons.push(reason(
            Message::new("reason-stops-short"),
            Certainty::Geometry,
            vec![],
        ));
    }
    let level = levels.of(mechanism);
    if level >= Level::Caution {
        let rule = knowledge
            .mechanisms
            .iter()
            .find(|r| r.mechanism == mechanism);
        let sources = rule.map(|r| r.references.clone()).unwrap_or_default();
        reasons.push(reason(
            Message::of("reason-why-", mechanism.word()),
            Certainty::Study,
            sources,
        ));
        // True in the morning only, and the level does not know the time.
        if mechanism == Mechanism::Bending {
            reasons.push(reason(
                Message::new("reason-morning"),
                Certainty::Study,
                vec!["snook_1998".into()],
            ));
        }
        if pose.hold == Hold::Static && pose.seconds >= 45.0 && mechanism != Mechanism::Loading {
            reasons.push(reason(
                Message::new("reason-held").number("seconds", pose.seconds),
                Certainty::Tradition,
                vec![],
            ));
        }
    } else if level == Level::Suits {
        reasons.push(reason(
            Message::of("reason-suits-", mechanism.word()),
            Certainty::Study,
            vec!["long_2004".into()],
        ));
    }
    reasons
}

/// What the posture does to the low back on this axis: a fact of the model.
fn fact(demand: &Demand, mechanism: Mechanism) -> Message {
    let share = lumbar_share(demand, mechanism);
    match mechanism {
        Mechanism::Loading => Message::new("fact-loading").tenths("times", share / 100.0),
        _ if share < 5.0 => Message::of("fact-none-", mechanism.word()),
        _ => Message::of("fact-", mechanism.word()).number("share", share),
    }
}
