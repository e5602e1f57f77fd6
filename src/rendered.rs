//! What the widget's components show, as HTML.

use yew::{BaseComponent, LocalServerRenderer};

/// A component as HTML.
///
/// # Errors
/// The runtime that renders it cannot be started.
pub fn rendered<C: BaseComponent>(props: C::Properties) -> Result<String, String> {
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    Ok(tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}
