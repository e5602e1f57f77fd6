//! The picker, by keyboard alone.

use crate::page::Page;
use pose_risk::options::Options;
use wasm_bindgen_test::wasm_bindgen_test;

fn active(page: &Page) -> Option<String> {
    page.find("[role=combobox]")
        .get_attribute("aria-activedescendant")
}

fn is_open(page: &Page) -> bool {
    page.find("[role=combobox]")
        .get_attribute("aria-expanded")
        .as_deref()
        == Some("true")
}

#[wasm_bindgen_test]
async fn with_no_pose_the_picker_and_suggestions_are_shown() {
    let page = Page::with(Options::default()).await;
    assert!(page.count(".chip") >= 3);
    page.press(".chip", "Cobra").await;
    assert!(page.text(".title").contains("Cobra"));
}

#[wasm_bindgen_test]
async fn typing_filters_down_moves_and_enter_picks() {
    let page = Page::of("cobra").await;
    page.types("happy").await;
    assert!(is_open(&page));
    assert!(page.count("[role=option]") < 5);
    assert_eq!(active(&page), None);
    page.key("ArrowDown").await;
    let at = active(&page).expect("an active option");
    assert_eq!(page.find("[role=option][aria-selected=true]").id(), at);
    page.key("Enter").await;
    assert!(page.text(".title").contains("Happy Baby"));
    assert!(!is_open(&page));
}

#[wasm_bindgen_test]
async fn the_arrows_wrap_around_the_ends() {
    let page = Page::of("cobra").await;
    page.key("ArrowUp").await;
    let last = page.count("[role=option]") - 1;
    assert!(active(&page).is_some_and(|id| id.ends_with(&["-", &last.to_string()].concat())));
    page.key("ArrowDown").await;
    assert!(active(&page).is_some_and(|id| id.ends_with("-0")));
}

#[wasm_bindgen_test]
async fn escape_closes_first_and_then_clears() {
    let page = Page::of("cobra").await;
    page.types("wheel").await;
    page.key("Escape").await;
    assert!(!is_open(&page));
    let value = || {
        let field: web_sys::HtmlInputElement =
            wasm_bindgen::JsCast::dyn_into(page.find("[role=combobox]")).expect("a field");
        field.value()
    };
    assert_eq!(value(), "wheel");
    page.key("Escape").await;
    assert_eq!(value(), "");
}

#[wasm_bindgen_test]
async fn a_name_that_is_not_there_gets_a_polite_sentence_and_suggestions() {
    let page = Page::of("wheel").await;
    page.types("cobrqqq").await;
    assert!(
        page.text(".popup [role=status]")
            .contains("No pose called “cobrqqq”")
    );
    assert!(page.count("[role=option]") <= 3);
    page.press("[role=option]", "Cobra").await;
    assert!(page.text(".title").contains("Cobra"));
}

#[wasm_bindgen_test]
async fn leaving_the_field_closes_the_list() {
    let page = Page::of("cobra").await;
    page.types("w").await;
    page.find("[role=combobox]").blur().expect("blur");
    crate::page::settled().await;
    assert!(!is_open(&page));
    assert_eq!(page.count("[role=option]"), 0);
}
