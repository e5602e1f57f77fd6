//! A pose, a reader, and everything we have to say: for the card, for JavaScript, for print.

mod assessed;
mod describe;
mod difference;
mod fallback;
mod rank;
mod sequence;
mod summary;
mod whole;

pub use assessed::{Answer, Assessed, assessed};
pub use describe::describe;
pub use difference::difference;
pub use fallback::Fallback;
pub use rank::{By, Ranked, Row, rank, rows};
pub use sequence::{Near, Part, Totals, seconds, totals};
pub use summary::PoseSummary;
pub use whole::{
    AdjustmentText, AdviceText, AlternativeText, Assessment, DemandText, HipsBySide, ReaderText,
    ReasonText, Saves, assess, why,
};
