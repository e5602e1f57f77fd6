//! The sentences: what would happen, how sure that is, and where it comes from.

use super::judgement::{Because, Finding, Judgement, Topic, raises};
use super::levels::{Level, lumbar_share, upper_back_share};
use crate::body::{MainAsk, Posture};
use crate::demand::Demand;
use crate::sort_list;
use crate::words::Message;
use pose_format::{Choice, Concern, Condition, Hold, Knowledge, Mechanism, Pose, choices};

choices! {
    /// What a sentence rests on: our model of the body, studies that we have looked up, clinicians' opinion, teachers' tradition.
    Certainty {
        Geometry = "geometry", Study = "study", Clinical = "clinical", Tradition = "tradition",
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

/// What the reasons are about.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub knowledge: &'a Knowledge,
    pub pose: &'a Pose,
    pub demand: &'a Demand,
    pub posture: &'a Posture,
    pub judged: &'a Judgement,
    pub condition: Option<&'a Condition>,
    /// The movements that the reader named.
    pub named: &'a [Mechanism],
}

/// So many facts are enough to say that nothing of what a condition watches is asked much.
const CALM: usize = 2;

/// What the level rests on, the strictest first; then what the reader named and the pose hardly asks.
pub fn reasons(subject: Subject) -> Vec<Reason> {
    let Subject {
        judged,
        condition,
        named,
        ..
    } = subject;
    let mut reasons: Vec<Reason> = judged
        .findings
        .iter()
        .flat_map(|finding| of_finding(subject, finding))
        .collect();
    let is_found = |m: &Mechanism| {
        let of_it = |finding: &Finding| finding.topic == Topic::Mechanism(*m);
        judged.findings.iter().any(of_it)
    };
    let mut others = match (&judged.chosen[..], reasons.is_empty()) {
        ([], true) => vec![judged.leading],
        (chosen, true) => chosen.to_vec(),
        // Beside what restricts, only what the reader named is worth a sentence.
        (_, false) => named.to_vec(),
    };
    others.retain(|m| !is_found(m));
    // What speaks for the pose comes first.
    sort_list(&mut others, &|a, b| {
        judged.by_mechanism.of(*a).cmp(&judged.by_mechanism.of(*b))
    });
    // Where a condition is about a concern first, or allows what the movement alone would not, the concern speaks.
    let first = others.first().map(|m| judged.by_mechanism.of(*m));
    let is_for_a_concern = |c: &&Condition| !c.low_back || first == Some(Level::Avoid);
    if reasons.is_empty() {
        let heeds = condition.filter(is_for_a_concern);
        if let Some(heeded) = heeds.and_then(|condition| condition.heeded.first()) {
            let message = Message::of("clear-", heeded.concern.word());
            return vec![plain(Topic::Concern(heeded.concern), message)];
        }
    }
    let most = named.len().max(CALM);
    for mechanism in others.into_iter().take(most) {
        reasons.extend(of_calm(subject, mechanism));
    }
    reasons
}

/// What a pose raises beyond the low back's directions, whoever reads, and the reasons have not said: for the list at their end.
pub fn also(knowledge: &Knowledge, pose: &Pose, demand: &Demand, said: &[Finding]) -> Vec<Reason> {
    // What only matters to a reader whose condition heeds it is not said to others.
    const FOR_ALL: [Concern; 9] = [
        Concern::Knee,
        Concern::Wrist,
        Concern::Shoulder,
        Concern::HipReplacement,
        Concern::HamstringTendon,
        Concern::NerveTension,
        Concern::Balance,
        Concern::HeadDown,
        Concern::NeckLoad,
    ];
    let concerns = FOR_ALL
        .into_iter()
        .filter(|concern| raises(knowledge, pose, demand, *concern))
        .filter(|concern| {
            said.iter()
                .all(|finding| finding.topic != Topic::Concern(*concern))
        })
        .map(|concern| of_concern(pose, concern, Level::Caution, &[]));
    concerns.chain(more_range(demand)).collect()
}

/// From this share on a pose ends where the low back ends, per cent.
const AT_THE_END: f64 = 95.0;

/// Where the low back goes to its end: what studies of more mobile backs found, which is less than readers hope for.
fn more_range(demand: &Demand) -> Option<Reason> {
    let mut movements = Mechanism::all().filter(|m| *m != Mechanism::Loading);
    let ends = movements.find(|m| lumbar_share(demand, *m) >= AT_THE_END)?;
    Some(Reason {
        certainty: Certainty::Study,
        sources: vec![
            "burton_1989".into(),
            "burton_tillotson_1989".into(),
            "biering_1984".into(),
        ],
        ..plain(Topic::Mechanism(ends), Message::new("reason-more-range"))
    })
}

fn plain(topic: Topic, message: Message) -> Reason {
    Reason {
        topic,
        message,
        own_words: None,
        certainty: Certainty::Geometry,
        sources: vec![],
    }
}

fn of_concern(pose: &Pose, concern: Concern, level: Level, sources: &[String]) -> Reason {
    let own = pose
        .cautions
        .iter()
        .find(|caution| caution.about == concern && !caution.text.is_empty());
    // Where balance is to be left alone, a wall is no advice.
    let is_high = level == Level::Avoid && matches!(concern, Concern::Balance | Concern::Falls);
    let family = if is_high { "concern-high-" } else { "concern-" };
    Reason {
        topic: Topic::Concern(concern),
        message: Message::of(family, concern.word()),
        own_words: own.map(|caution| caution.text.clone()),
        certainty: opinion_or(Certainty::Clinical, sources),
        sources: sources.to_vec(),
    }
}

/// A sentence that names no source is the opinion of those who teach and treat.
fn opinion_or(certainty: Certainty, sources: &[String]) -> Certainty {
    if sources.is_empty() {
        Certainty::Tradition
    } else {
        certainty
    }
}

fn of_finding(subject: Subject, finding: &Finding) -> Vec<Reason> {
    let Subject { pose, demand, .. } = subject;
    let mechanism = match finding.topic {
        Topic::Concern(concern) => {
            return vec![of_concern(pose, concern, finding.level, &finding.sources)];
        }
        Topic::Mechanism(mechanism) => mechanism,
    };
    let mut reasons = vec![plain(
        finding.topic,
        if finding.is_upper {
            Message::of("fact-upper-", mechanism.word())
                .number("share", upper_back_share(demand, mechanism))
        } else {
            fact(demand, mechanism)
        },
    )];
    if mechanism == Mechanism::Bending {
        reasons.extend(stops_short(subject));
    }
    if finding.because == Because::Young {
        reasons.push(Reason {
            certainty: Certainty::Clinical,
            sources: finding.sources.clone(),
            ..plain(finding.topic, Message::new("reason-young"))
        });
        return reasons;
    }
    reasons.push(why(subject, mechanism, finding));
    let is_held = pose.hold == Hold::Static && pose.seconds >= 45.0;
    let is_first = subject.judged.first() == finding.topic;
    if is_held && is_first && mechanism != Mechanism::Loading {
        reasons.push(Reason {
            certainty: Certainty::Tradition,
            ..plain(finding.topic, Message::new("reason-held"))
        });
    }
    // True in the morning only, and the level does not know the time.
    let condition = subject.condition.map(|condition| condition.id.as_str());
    let is_of_discs = matches!(
        condition,
        None | Some("disc-herniation" | "sciatica" | "low-back-pain")
    );
    if mechanism == Mechanism::Bending && is_of_discs {
        reasons.push(Reason {
            certainty: Certainty::Study,
            sources: vec!["snook_1998".into()],
            ..plain(finding.topic, Message::new("reason-morning"))
        });
    }
    reasons
}

/// Why a level restricts.
fn why(subject: Subject, mechanism: Mechanism, finding: &Finding) -> Reason {
    let Subject {
        knowledge, demand, ..
    } = subject;
    let is_middle = mechanism == Mechanism::Bending
        && !finding.is_upper
        && lumbar_share(demand, mechanism) < 80.0;
    let (message, certainty, sources) = match &finding.says {
        Some(says) => (
            Message::of("because-", says),
            opinion_or(Certainty::Study, &finding.sources),
            finding.sources.clone(),
        ),
        // What long holds do was seen in discs and in cats, so it is no more than a view on yoga.
        None if is_middle => (
            Message::new("reason-why-bending-middle"),
            Certainty::Clinical,
            vec!["adams_1987".into(), "solomonow_2003".into()],
        ),
        None => {
            let rule = knowledge.rule(mechanism);
            let shown = rule.map(|rule| rule.shown.clone()).unwrap_or_default();
            (
                Message::of("reason-why-", mechanism.word()),
                opinion_or(Certainty::Study, &shown),
                shown,
            )
        }
    };
    Reason {
        certainty,
        sources,
        ..plain(finding.topic, message)
    }
}

/// A mechanism that the pose hardly asks.
fn of_calm(subject: Subject, mechanism: Mechanism) -> Vec<Reason> {
    let topic = Topic::Mechanism(mechanism);
    let mut reasons = vec![plain(topic, fact(subject.demand, mechanism))];
    if mechanism == Mechanism::Bending {
        reasons.extend(stops_short(subject));
    }
    let judged = subject.judged;
    if judged.level == Level::Suits && judged.by_mechanism.of(mechanism) == Level::Suits {
        reasons.push(recommended(subject, mechanism));
    }
    reasons
}

/// Why it suits: what a condition's own sources say, or what was tried on backs that prefer a direction.
fn recommended(subject: Subject, mechanism: Mechanism) -> Reason {
    let topic = Topic::Mechanism(mechanism);
    let watched = subject.condition.and_then(|condition| {
        let mut watched = condition.watched.iter();
        watched.find(|own| own.mechanism == mechanism && !own.suits_says.is_empty())
    });
    match watched {
        Some(own) => Reason {
            certainty: opinion_or(Certainty::Clinical, &own.references),
            sources: own.references.clone(),
            ..plain(topic, Message::of("suits-", &own.suits_says))
        },
        None => Reason {
            certainty: Certainty::Study,
            sources: vec!["long_2004".into()],
            ..plain(topic, Message::of("reason-suits-", mechanism.word()))
        },
    }
}

fn stops_short(subject: Subject) -> Option<Reason> {
    let posture = subject.posture;
    let is_short = posture.main == MainAsk::Fold && posture.fold.shortfall > 3.0;
    is_short.then(|| {
        plain(
            Topic::Mechanism(Mechanism::Bending),
            Message::new("reason-stops-short"),
        )
    })
}

/// What the posture does to the low back on this axis: a fact of the model.
fn fact(demand: &Demand, mechanism: Mechanism) -> Message {
    let share = lumbar_share(demand, mechanism);
    match mechanism {
        Mechanism::Loading if (90.0..=110.0).contains(&share) => {
            Message::new("fact-loading-standing")
        }
        Mechanism::Loading if share < 90.0 => Message::new("fact-none-loading"),
        Mechanism::Loading => Message::new("fact-loading").tenths("times", share / 100.0),
        _ if share < 5.0 => Message::of("fact-none-", mechanism.word()),
        _ => Message::of("fact-", mechanism.word()).number("share", share),
    }
}
