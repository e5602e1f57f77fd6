//! What to do with a pose that nothing restricts.

use super::dose::dose;
use crate::advice::Advice;
use crate::words::Message;
use pose_format::{Choice, Pose};

/// The key of the title over [`good_news`].
pub const GOOD_NEWS_TITLE: &str = "good-news-title";

/// What to do with it.
pub struct GoodNews {
    /// How to use the pose well.
    pub use_it: Message,
    /// What would change the answer; only for a reader who named nothing.
    pub change: Option<Message>,
}

/// Of a pose that restricts nothing for its reader; none where something does.
pub fn good_news(pose: &Pose, advice: &Advice) -> Option<GoodNews> {
    let is_for_most = advice.headline.key == "headline-fine";
    (!advice.judged.restricts()).then(|| GoodNews {
        use_it: dose(pose, advice.judged.level)
            .unwrap_or_else(|| Message::of("good-news-", pose.effort.word())),
        change: is_for_most.then(|| Message::new("good-news-change")),
    })
}
