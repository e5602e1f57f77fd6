//! Small drawings beside words.

use yew::{Html, html};

/// A drawing that is hidden from assistive technology, because words beside it say the same.
pub fn silent_svg(class: &'static str, view_box: &'static str, inside: Html) -> Html {
    html! { <svg class={class} viewBox={view_box} aria-hidden="true">{ inside }</svg> }
}

/// A rectangle of a drawing; a negative width counts as none.
pub fn bar(class: &'static str, x: i32, width: i32, y: &'static str, height: &'static str) -> Html {
    html! {
        <rect class={class} x={x.to_string()} width={width.max(0).to_string()} y={y} height={height} />
    }
}
