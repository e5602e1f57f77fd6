//! How much less is asked, in words: a reader feels "about half as much", and no points of a range.

use super::adjust::Saving;
use super::levels::lumbar_share;
use crate::demand::Demand;
use crate::words::Message;
use pose_format::{Choice, Mechanism, choices};

choices! {
    /// How much less of something is asked.
    Much {
        Bit = "bit", Less = "less", Half = "half", Far = "far", Hardly = "hardly",
    }
}

impl Much {
    /// What is left of `before`, as a word.
    fn of(before: f64, after: f64) -> Self {
        let part = after / before;
        if part <= 0.15 {
            Self::Hardly
        } else if part <= 0.4 {
            Self::Far
        } else if part <= 0.6 {
            Self::Half
        } else if part <= 0.85 {
            Self::Less
        } else {
            Self::Bit
        }
    }

    /// The end of the key of what is not nearly nothing.
    fn key(self) -> &'static str {
        match self {
            Self::Hardly => Self::Far.word(),
            much => much.word(),
        }
    }
}

fn less(family: &str, mechanism: Mechanism, before: f64, after: f64) -> Message {
    let much = Much::of(before, after);
    Message::of(family, mechanism.word())
        .choice("much", much)
        .message("less", Message::of("less-", much.key()))
}

/// What another pose asks of a mechanism: "Your low back rounds about half as much."
pub fn eases(mechanism: Mechanism, before: f64, after: f64) -> Message {
    less("eases-", mechanism, before, after)
}

/// What a change within the pose takes away or saves: "Rounds the low back about half as much."
pub fn adjusted_much(before: &Demand, leading: Mechanism, saving: &Saving) -> Message {
    if let Some(about) = saving.removes {
        return Message::new("adjustment-removes").choice("about", about);
    }
    let share = |demand| lumbar_share(demand, leading);
    less(
        "adjustment-saves-",
        leading,
        share(before),
        share(&saving.demand),
    )
}

/// How much more one pose asks than another: "about twice as much as".
pub fn more_than(more: f64, less: f64) -> Message {
    Message::of("more-", Much::of(more, less).key())
}
