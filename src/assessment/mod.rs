//! A pose, a reader, and everything we have to say: for the card, for JavaScript, for print.

mod describe;
mod rank;
mod summary;
mod whole;

pub use describe::describe;
pub use rank::{By, Ranked, rank};
pub use summary::PoseSummary;
pub use whole::{
    AdjustmentText, AdviceText, AlternativeText, Assessed, Assessment, DemandText, HipsBySide,
    ReaderText, ReasonText, Saves, assess, assessed,
};
