//! Laws of alternatives and adjustments.

use super::card::Card;
use pose_format::{Choice, Concern, Mechanism, Pose, Support};
use pose_model::advice::{Level, Topic, judge, raises};

/// What an alternative breaks, if anything.
pub fn a_broken_alternative(card: &Card) -> Option<String> {
    let advice = card.advice;
    if advice.judged.level < Level::Caution {
        let first = advice.alternatives.first()?;
        return Some(format!(
            "{}: {} though nothing restricts",
            card.name(),
            first.id
        ));
    }
    advice.alternatives.iter().find_map(|other| {
        let pose = card.shelf.catalog.find(&other.id)?;
        breaks(card, pose).map(|what| format!("{} -> {}: {what}", card.name(), pose.id))
    })
}

/// The law of alternatives that another pose breaks, if it stands in for the pose of a restricted card.
pub fn breaks(card: &Card, other: &Pose) -> Option<String> {
    let pose = card.pose;
    if other.difficulty > pose.difficulty {
        return Some("harder".into());
    }
    if other.effort > pose.effort {
        return Some("less restful".into());
    }
    if ladder(other.support) > ladder(pose.support) {
        return Some("less supported".into());
    }
    if !pose
        .targets
        .iter()
        .take(2)
        .any(|target| other.targets.contains(target))
    {
        return Some("for another purpose".into());
    }
    let knowledge = card.shelf.catalog.knowledge();
    let demand = card.shelf.demand(other, card.reader);
    let watched = [
        Concern::NeckLoad,
        Concern::Wrist,
        Concern::Balance,
        Concern::HeadDown,
        Concern::Knee,
    ];
    let is_new = |concern: Concern| {
        raises(knowledge, other, &demand, concern) && !raises(knowledge, pose, card.demand, concern)
    };
    if let Some(concern) = watched.into_iter().find(|concern| is_new(*concern)) {
        return Some(format!("new: {}", concern.word()));
    }
    let judged = judge(knowledge, other, card.reader, &demand);
    let heeded = judged.findings.iter().find(|finding| match finding.topic {
        Topic::Concern(_) => {
            let known = &card.advice.judged.findings;
            known.iter().all(|known| known.topic != finding.topic)
        }
        Topic::Mechanism(_) => false,
    });
    if let Some(finding) = heeded {
        return Some(format!("newly heeded: {}", finding.topic.word()));
    }
    let before = &card.advice.judged;
    let avoided = Mechanism::all().find(|m| {
        judged.by_mechanism.of(*m) == Level::Avoid && before.by_mechanism.of(*m) != Level::Avoid
    });
    if let Some(mechanism) = avoided {
        return Some(format!("{} is to be avoided", mechanism.word()));
    }
    (judged.level >= before.level).then(|| "no milder for this reader".into())
}

/// Lying, sitting, kneeling or on all fours, standing, on one leg, on the arms, upside down.
fn ladder(support: Support) -> usize {
    const RUNGS: [&[Support]; 7] = [
        &[Support::Supine, Support::Prone, Support::SideLying],
        &[Support::Seated],
        &[Support::Kneeling, Support::AllFours],
        &[Support::Standing],
        &[Support::StandingOneLeg],
        &[Support::ArmSupport],
        &[Support::Inverted],
    ];
    RUNGS
        .iter()
        .position(|rung| rung.contains(&support))
        .unwrap_or(RUNGS.len())
}

/// An adjustment that is offered eases what is the trouble by 5 points of share or 15 hundredths of standing, or takes
/// a concern away, and burdens nothing else by as much as it saves.
pub fn a_useless_adjustment(card: &Card) -> Option<String> {
    let judged = &card.advice.judged;
    card.advice.adjustments.iter().find_map(|saving| {
        let least = |m: Mechanism| if m == Mechanism::Loading { 15.0 } else { 5.0 };
        let steps = |m: Mechanism| saving.saves[m.index()] / least(m);
        let id = &card.pose.adjustments[saving.index].id;
        let wrong = |what: &str| Some(format!("{}: \"{id}\" {what}", card.name()));
        if let Some(concern) = saving.removes {
            let is_raised = judged
                .findings
                .iter()
                .any(|finding| finding.topic == Topic::Concern(concern));
            return if is_raised {
                None
            } else {
                wrong("removes what is not there")
            };
        }
        let is_movement = |topic: Topic| matches!(topic, Topic::Mechanism(_));
        let mut findings = judged.findings.iter();
        if !judged.findings.is_empty() && !findings.any(|finding| is_movement(finding.topic)) {
            return wrong("eases a movement that restricts nothing");
        }
        if steps(judged.leading) < 1.0 {
            return wrong("eases the trouble too little");
        }
        let burden = Mechanism::all().map(|m| -steps(m)).fold(0.0, f64::max);
        if burden > 1.0 || burden >= steps(judged.leading) {
            return wrong("burdens something else");
        }
        None
    })
}
