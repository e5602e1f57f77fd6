//! What `www/element.json` declares of the options.

// begin declared (by `cargo run -p tools -- element`)
/// Names of the options that an element has.
#[rustfmt::skip]
pub(super) const OPTIONS: &[&str] = &["pose", "worseWith", "condition", "mobility", "depth", "side", "age", "view", "by", "limit", "compare", "sequence", "controls", "catalog", "theme", "lang", "dir", "headingLevel", "loading"];
/// Values of `mobility`.
#[rustfmt::skip]
pub(super) const MOBILITY: &[&str] = &["stiff", "typical", "supple"];
/// Values of `theme`.
#[rustfmt::skip]
pub(super) const THEME: &[&str] = &["auto", "light", "dark"];
/// Values of `dir`.
#[rustfmt::skip]
pub(super) const DIR: &[&str] = &["ltr", "rtl", "auto"];
/// Values of `loading`.
#[rustfmt::skip]
pub(super) const LOADING: &[&str] = &["lazy", "eager", "interaction"];
/// The least and the greatest value of `depth`.
pub(super) const DEPTH: [f64; 2] = [0.0, 1.0];
/// The least and the greatest value of `limit`.
pub(super) const LIMIT: [f64; 2] = [1.0, 1000.0];
/// The least and the greatest value of `heading-level`.
pub(super) const HEADING_LEVEL: [f64; 2] = [2.0, 6.0];
// end declared
