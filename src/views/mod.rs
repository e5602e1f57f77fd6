//! What a whole card can be: one pose, two compared, the ranking, a sequence, a start without a pose.

mod card;
mod compare;
mod ranking;
mod sequence;
mod start;

pub use card::CardView;
pub use compare::CompareView;
pub use ranking::RankingView;
pub use sequence::SequenceView;
pub use start::StartView;
