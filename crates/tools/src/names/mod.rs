//! Names as people and lists write them, and what the search makes of each: `docs/names.md`, and how others would do.

mod compare;
mod lists;
mod page;
#[cfg(test)]
mod tests;

use pose_model::Catalog;

/// Where the page stands.
const PAGE: &str = "docs/names.md";

/// Writes the page, checks that it is up to date, or prints how other matchers do on the same names.
///
/// # Errors
/// A list cannot be read, or the page is out of date.
pub fn run(catalog: &Catalog, write: bool, check: bool) -> Result<(), String> {
    if !write && !check {
        print!("{}", compare::table(catalog)?);
        return Ok(());
    }
    let page = page::page(catalog)?;
    if write {
        return std::fs::write(PAGE, page).map_err(|error| format!("{PAGE}: {error}"));
    }
    match std::fs::read_to_string(PAGE) {
        Ok(now) if now == page => Ok(()),
        _ => Err(format!("{PAGE} is out of date: cargo xtask names --write")),
    }
}
