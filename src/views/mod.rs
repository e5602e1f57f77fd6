//! What a whole card can be: one pose, two compared, the ranking, a start without a pose.

mod card;
mod compare;
mod ranking;
mod start;

pub use card::CardView;
pub use compare::CompareView;
pub use ranking::RankingView;
pub use start::StartView;
