//! How often a rehabilitation move is done, in words.

use crate::advice::Level;
use crate::words::Message;
use pose_format::{Effort, Hold, Pose};

/// What is over so soon is a movement and no hold, seconds.
const A_MOMENT: f64 = 5.0;

/// "Hold for 10 seconds: 6 times, then 4, then 2. Every day."; nothing for a pose whose file does not say, or that its
/// reader leaves out for now.
pub fn dose(pose: &Pose, level: Level) -> Option<Message> {
    let dose = pose.dose.as_ref().filter(|_| level != Level::Avoid)?;
    let times = dose.repetitions;
    let count = if dose.fewer > 0.0 {
        Message::new("dose-falling")
            .number("times", times)
            .number("second", times - dose.fewer)
            .number("third", times - 2.0 * dose.fewer)
    } else if dose.sets > 1.0 {
        Message::new("dose-sets")
            .number("sets", dose.sets)
            .number("times", times)
    } else {
        Message::new("dose-times").number("times", times)
    };
    let seconds = pose.seconds;
    let time = if seconds < 120.0 {
        Message::new("time-seconds").number("seconds", seconds)
    } else {
        Message::new("dose-minutes").number("minutes", seconds / 60.0)
    };
    let how = match (pose.hold, pose.effort) {
        (Hold::Repeated, _) => "moving",
        _ if seconds <= A_MOMENT => "moving",
        (_, Effort::Rest) => "rest",
        _ => "held",
    };
    let sides = if pose.is_one_sided() { "each" } else { "both" };
    Some(
        Message::new("dose")
            .text("how", how)
            .text("sides", sides)
            .message("time", time)
            .message("count", count),
    )
}
