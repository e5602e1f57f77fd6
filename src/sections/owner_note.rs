//! For the owner of a page, on the card itself: what is wrong with the poses that the page adds.

use crate::markup::Disclosure;
use pose_model::Catalog;
use yew::{Html, html};

/// So that a wrong file cannot push the card away. `check()` names all problems.
const MOST: usize = 12;

/// A folded line with each problem and its path; nothing where there is none.
pub fn owner_note(catalog: &Catalog) -> Html {
    if catalog.problems.is_empty() {
        return Html::default();
    }
    let problems = catalog.problems.lines().take(MOST);
    html! {
        <div class="note">
            <Disclosure summary="owner-note">
                <ul class="plain small">
                    { for problems.map(|problem| html! { <li>{ problem.to_owned() }</li> }) }
                </ul>
            </Disclosure>
        </div>
    }
}
