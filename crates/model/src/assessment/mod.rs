//! The whole answer for a pose and a reader: judged (`assessed`), and in words (`in_words`) for JavaScript and print.

mod assessed;
mod describe;
mod difference;
mod dose;
mod fallback;
mod good_news;
mod in_words;
mod notes;
mod published;
mod rank;
mod sequence;
mod summary;

pub use assessed::{Answer, Assessed, assessed};
pub use describe::describe;
pub use difference::difference;
pub use dose::dose;
pub use fallback::{Fallback, FallbackPicture, fallback};
pub use good_news::{GOOD_NEWS_TITLE, GoodNews, good_news};
pub use in_words::assess;
pub use notes::{Note, notes};
pub use published::{
    AdjustmentText, AdviceText, AlternativeText, Assessment, DemandText, HipsBySide, NoteText,
    ReaderText, ReasonText, Saves,
};
pub use rank::{By, Ranked, Row, rank, rows, stand_in_of};
pub use sequence::{
    Asked, Instead, Judged, Near, NearText, Part, Placed, RestrictedText, SequenceText, StepText,
    Totals, asked, counted, headline, seconds, spent, takes, time, totals,
};
pub use summary::PoseSummary;
