//! The card as Yew components: props in, callbacks out, no knowledge of elements or scripts.
//!
//! [`Widget`] keeps what is [`shown`] and lends it to plain functions, one a section of the card,
//! in the order of what readers need. Only the picker is a component of its own: typing in it
//! must not solve a posture again. Nothing here touches the browser while it renders.

mod above;
mod alternatives;
mod app;
mod card;
mod chain;
mod citations;
mod compare;
mod condition;
mod deeds;
mod demand;
mod dom;
mod drag;
mod figure;
mod fold;
mod foot;
mod foreign_changes;
mod frames;
mod headline;
mod icon;
mod left_out;
mod meter;
mod outlines;
mod owner_note;
mod pace;
mod picker;
mod picture;
mod ranking;
mod reasons;
mod red_flags;
mod scene;
mod sequence;
mod settings;
mod shown;
mod start;
mod thumb;
mod tried;
mod turn;
mod whom;

pub use crate::options::{Control, Options, View};
pub use app::{Changed, Props, Reply, Shared, Widget};
