//! The picker, by keyboard alone.

use crate::page::{Page, settled};
use pose_risk::options::Options;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

fn active(page: &Page) -> Option<String> {
    page.find("[role=combobox]")
        .get_attribute("aria-activedescendant")
}

/// Whether the search is open over the card.
fn is_shown(page: &Page) -> bool {
    page.count("dialog[open] [role=combobox]") == 1
}

fn is_expanded(page: &Page) -> bool {
    page.find("[role=combobox]")
        .get_attribute("aria-expanded")
        .as_deref()
        == Some("true")
}

fn typed(page: &Page) -> String {
    let field: HtmlInputElement = page.find("[role=combobox]").dyn_into().expect("a field");
    field.value()
}

fn focused(page: &Page) -> String {
    let document = page.root.owner_document().expect("a document");
    let element = document.active_element().expect("something has the focus");
    element.text_content().unwrap_or_default().trim().into()
}

#[wasm_bindgen_test]
async fn with_no_pose_the_button_invites_to_search() {
    let page = Page::with(Options::default()).await;
    assert_eq!(page.text(".picker button").trim(), "Find a pose");
    page.types("cobra").await;
    page.key("Enter").await;
    assert!(page.text(".title").contains("Cobra"));
    assert_eq!(page.text(".picker button").trim(), "Another pose");
}

#[wasm_bindgen_test]
async fn nothing_of_the_search_stands_in_a_card_until_it_is_opened() {
    let page = Page::of("cobra").await;
    assert_eq!(page.count("[role=combobox], [role=option]"), 0);
    page.opens_picker().await;
    assert!(is_shown(&page));
    assert!(page.count("[role=option]") > 10);
}

#[wasm_bindgen_test]
async fn with_nothing_typed_the_poses_stand_in_groups_by_how_they_are_done() {
    let page = Page::of("cobra").await;
    page.opens_picker().await;
    // The first rows come first, and a key wants all of them.
    page.key("ArrowDown").await;
    assert!(page.count("[role=listbox] > [role=group]") > 5);
    page.types("happ").await;
    assert!(
        page.count("[role=listbox] > [role=presentation]:first-child > [role=option]") > 0,
        "the best match comes first, whatever its group"
    );
}

#[wasm_bindgen_test]
async fn typing_filters_down_moves_and_enter_picks() {
    let page = Page::of("cobra").await;
    page.types("happy").await;
    assert!(is_expanded(&page));
    assert!(page.count("[role=option]") < 5);
    assert_eq!(page.text("[role=option] mark"), "Happy");
    assert_eq!(active(&page), None);
    page.key("ArrowDown").await;
    let at = active(&page).expect("an active option");
    assert_eq!(page.find("[role=option][aria-selected=true]").id(), at);
    page.key("Enter").await;
    assert!(page.text(".title").contains("Happy Baby"));
    assert!(!is_shown(&page));
    assert!(
        focused(&page).starts_with("Happy Baby"),
        "the focus is on the heading"
    );
}

#[wasm_bindgen_test]
async fn the_arrows_wrap_around_the_ends() {
    let page = Page::of("cobra").await;
    page.opens_picker().await;
    page.key("ArrowUp").await;
    let last = page.count("[role=option]") - 1;
    assert!(active(&page).is_some_and(|id| id.ends_with(&["-", &last.to_string()].concat())));
    page.key("ArrowDown").await;
    assert!(active(&page).is_some_and(|id| id.ends_with("-0")));
    page.key("End").await;
    assert_eq!(active(&page), None, "End is a key of the text");
}

#[wasm_bindgen_test]
async fn escape_clears_first_and_then_closes() {
    let page = Page::of("cobra").await;
    page.types("wheel").await;
    page.key("Escape").await;
    assert!(is_shown(&page));
    assert_eq!(typed(&page), "");
    // The first rows come first, and a key wants all of them.
    page.key("ArrowDown").await;
    assert!(page.count("[role=option]") > 100, "all poses are back");
    page.key("Escape").await;
    assert!(!is_shown(&page));
    assert_eq!(focused(&page), "Another pose");
}

#[wasm_bindgen_test]
async fn a_name_that_is_not_there_gets_a_polite_sentence_and_suggestions() {
    let page = Page::of("wheel").await;
    page.types("cobrqqq").await;
    assert!(
        page.text("[role=status]")
            .contains("No pose called “cobrqqq”")
    );
    assert!(page.count("[role=option]") <= 3);
    assert_eq!(
        page.count("[role=group]"),
        1,
        "suggestions are said to be suggestions"
    );
    page.key("Enter").await;
    assert!(is_shown(&page), "Enter picks no suggestion by itself");
    page.press("[role=option]", "Cobra").await;
    assert!(page.text(".title").contains("Cobra"));
}

#[wasm_bindgen_test]
async fn losing_the_focus_leaves_the_list_as_it_is() {
    let page = Page::of("cobra").await;
    page.types("wheel").await;
    page.find("[role=combobox]").blur().expect("blur");
    settled().await;
    assert!(is_shown(&page) && is_expanded(&page));
    page.press("[role=option]", "Wheel").await;
    assert!(page.text(".title").contains("Wheel"));
}

#[wasm_bindgen_test]
async fn poses_picked_in_one_card_come_first_in_all_cards_of_the_page() {
    let page = Page::of("wheel").await;
    page.types("locust").await;
    page.key("Enter").await;
    let other = Page::of("cobra").await;
    other.opens_picker().await;
    assert!(other.text("[role=group]").contains("Locust"));
    assert!(other.text("[role=group] .label").contains("before"));
}
