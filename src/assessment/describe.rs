//! The figure in words: the same posture that is drawn and counted.

use super::Assessed;
use crate::body::MainAsk;
use crate::words::{Message, Words};
use pose_format::Choice;
use pose_format::Listed;

/// One short paragraph: how the body rests, what the hips do, what the back does, what is not reached.
pub fn describe(assessed: &Assessed, words: &Words) -> String {
    let sentences = [
        Some(rests(assessed)),
        hips(assessed),
        back(assessed),
        turn(assessed),
        missed(assessed),
    ];
    let said: Vec<String> = sentences
        .into_iter()
        .flatten()
        .map(|m| words.say(&m))
        .listed();
    said.join(" ")
}

fn rests(a: &Assessed) -> Message {
    Message::of("figure-", a.pose.support.word()).text("pose", a.pose.name.clone())
}

fn hips(a: &Assessed) -> Option<Message> {
    let hip = &a.posture.hips[a.posture.main_hip];
    let share = (hip.flexion.abs() / hip.range * 100.0).min(100.0);
    if hip.flexion.abs() < 8.0 {
        return None;
    }
    let way = if hip.flexion > 0.0 {
        "figure-hips-fold"
    } else {
        "figure-hips-open"
    };
    let end = if share >= 90.0 { "near" } else { "short" };
    Some(
        Message::new(way)
            .number("degrees", hip.flexion.abs())
            .text("end", end),
    )
}

fn back(a: &Assessed) -> Option<Message> {
    let axis = &a.demand.lumbar.sagittal;
    let share = axis.share.typical;
    if axis.degrees.typical.abs() < 2.0 {
        return Some(Message::new("figure-back-rest"));
    }
    let way = if axis.degrees.typical > 0.0 {
        "figure-back-rounds"
    } else {
        "figure-back-arches"
    };
    Some(Message::new(way).number("share", share))
}

fn turn(a: &Assessed) -> Option<Message> {
    let (twist, lean) = (&a.posture.twist, &a.posture.lean);
    if a.posture.main == MainAsk::Twist
        || (twist.ask.abs() >= 10.0 && twist.ask.abs() >= lean.ask.abs())
    {
        return Some(
            Message::new("figure-turns")
                .number("degrees", (twist.ask.abs() - twist.shortfall).abs()),
        );
    }
    (lean.ask.abs() >= 8.0)
        .then(|| Message::new("figure-leans").number("degrees", lean.ask.abs() - lean.shortfall))
}

fn missed(a: &Assessed) -> Option<Message> {
    (a.demand.shortfall >= 5.0)
        .then(|| Message::new("figure-short").number("degrees", a.demand.shortfall))
}
