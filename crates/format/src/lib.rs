//! What a data file may say, declared once.
//!
//! A [`Record`] lists its fields to a visitor ([`Fields`]). There are four:
//! [`read`] checks a file or a site owner's catalogue and names every problem,
//! [`pack`] and [`unpack`] carry checked data into the wasm,
//! and `schema` writes the JSON Schema that editors use.
//! So a field is declared in one place, with its unit, range and meaning.

#[cfg(feature = "author")]
pub mod author;
mod choice;
mod decimal;
mod fields;
mod knowledge;
mod nearest;
#[cfg(feature = "author")]
mod pack;
pub mod pattern;
pub mod plural;
mod pose;
mod read;
#[cfg(feature = "author")]
mod schema;
mod sequence;
mod shown;
mod span;
mod unpack;
mod value;

pub use choice::Choice;
pub use decimal::{decimal, whole, write_whole};
pub use fields::{Field, Fields, Record};
pub use knowledge::*;
pub use nearest::nearest;
#[cfg(feature = "author")]
pub use pack::pack;
pub use pose::*;
pub use read::{Problem, read};
#[cfg(feature = "author")]
pub use schema::schema;
pub use sequence::*;
pub use shown::{is_deceptive, shown};
pub use span::Span;
pub use unpack::unpack;
pub use value::Value;
