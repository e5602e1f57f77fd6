//! The card: what it says, and what moves when a reader moves something.

use crate::page::{Page, bubbling, document, painted, settled};
use pose_risk::options::{Control, Options, View};
use pose_risk::{Reader, Side};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_card_shows_name_level_reason_picture_and_limits() {
    let page = Page::of("happy-baby").await;
    assert!(page.text(".title").contains("Happy Baby"));
    assert!(page.text("[part=advice] .headline").len() > 3);
    assert_eq!(
        page.count("[part=advice] svg"),
        1,
        "a sign, not colour alone"
    );
    assert!(page.text("[part=advice] .fact").contains("% of its range"));
    assert!(page.count("[role=img] svg path") > 8);
    assert!(page.text("footer").contains("not a diagnosis"));
    assert_eq!(
        page.count("[style]"),
        0,
        "a strict policy blocks inline style"
    );
}

#[wasm_bindgen_test]
async fn the_mobility_switch_moves_bar_and_picture_at_once() {
    let page = Page::of("seated-forward-fold").await;
    let (bar, picture) = (page.text(".parts"), page.find(".figure").inner_html());
    page.find(".choice input").click();
    settled().await;
    assert_ne!(page.text(".parts"), bar);
    // The picture sets out with the next frame, and has moved in the one after it.
    for _ in 0..3 {
        painted().await;
        settled().await;
    }
    assert_ne!(page.find(".figure").inner_html(), picture);
    assert_eq!(
        page.told.borrow().last().map(|c| c.reader.mobility),
        Some(-1.0)
    );
}

#[wasm_bindgen_test]
async fn pressing_a_movement_answers_for_that_reader_and_not_sure_takes_it_back() {
    let page = Page::of("seated-forward-fold").await;
    let before = page.text("[part=advice]");
    assert_eq!(movements(&page), 5, "nothing chosen stands for “not sure”");
    page.press(".movement", "Bending").await;
    assert!(
        page.text("[part=advice] .headline")
            .starts_with("Skip for now")
    );
    assert_eq!(page.count(".movement[aria-pressed=true]"), 1);
    page.press(".movement", "Not sure").await;
    assert_eq!(page.text("[part=advice]"), before);
    assert_eq!(movements(&page), 5);
}

/// How many buttons answer what hurts.
fn movements(page: &Page) -> u32 {
    page.count(".movement")
}

#[wasm_bindgen_test]
async fn a_movement_is_short_for_the_eye_and_whole_for_the_ear() {
    let page = Page::of("seated-forward-fold").await;
    let first = page.find(".movement:first-child .name").first_child();
    assert_eq!(
        first.and_then(|seen| seen.text_content()).as_deref(),
        Some("Bending")
    );
    assert_eq!(
        page.text(".movement:first-child"),
        "Bending forward: Skip for now",
        "the movement, and the level for whom it hurts"
    );
}

#[wasm_bindgen_test]
async fn what_is_folded_stands_in_the_page_before_it_is_opened() {
    let page = Page::with(Options {
        pose: Some("seated-forward-fold".into()),
        ..Options::default()
    })
    .await;
    assert_eq!(page.count("details[open]"), 0);
    assert!(page.text(".folds").contains("Keep breathing"));
    assert!(page.text(".folds").contains("from our body model"));
    assert_eq!(page.count(".my-body input[type=range]"), 2);
    assert!(page.count("footer li") > 10);
}

#[wasm_bindgen_test]
async fn of_the_row_of_words_one_is_open_at_a_time() {
    let page = Page::of("seated-forward-fold").await;
    let folds = ".folds > details";
    assert!(page.count(folds) > 4);
    page.press(&[folds, " > summary"].concat(), "Why").await;
    page.press(&[folds, " > summary"].concat(), "All numbers")
        .await;
    assert_eq!(page.count(".folds > details[open]"), 1);
    assert!(
        page.text(".folds > details[open] > summary")
            .starts_with("All numbers")
    );
}

#[wasm_bindgen_test]
async fn a_condition_presses_the_movements_it_stands_for_and_says_so() {
    let page = Page::of("cobra").await;
    let select: web_sys::HtmlSelectElement =
        page.find(".condition select").dyn_into().expect("a select");
    select.set_value("facet-pain");
    let event = web_sys::Event::new_with_event_init_dict("change", &bubbling()).expect("an event");
    select.dispatch_event(&event).expect("dispatched");
    settled().await;
    assert_eq!(page.count(".movement[aria-pressed=true]"), 3);
    assert!(
        page.text(".note")
            .contains("arching back, twisting and leaning sideways")
    );
}

#[wasm_bindgen_test]
async fn an_alternative_opens_with_one_tap_and_back_returns() {
    let page = Page::of("happy-baby").await;
    page.press("[part=alternatives] .tile:not(.same)", "").await;
    assert!(!page.text(".title").contains("Happy Baby"));
    let focused = document()
        .active_element()
        .expect("something has the focus");
    assert!(
        focused.class_name().contains("title"),
        "the new name has the focus"
    );
    page.press(".back", "Back to Happy Baby").await;
    assert!(page.text(".title").contains("Happy Baby"));
    assert_eq!(page.count(".back"), 0);
    let told: Vec<_> = page.told.borrow().iter().map(|c| c.pose.clone()).collect();
    assert_eq!(told.len(), 2);
    assert_eq!(told[1].as_deref(), Some("happy-baby"));
}

#[wasm_bindgen_test]
async fn nothing_is_told_for_the_first_card_or_for_a_page_update_that_changes_nothing() {
    let mut page = Page::of("cobra").await;
    page.update(Options {
        pose: Some("cobra".into()),
        ..Options::default()
    })
    .await;
    assert!(page.told.borrow().is_empty());
}

#[wasm_bindgen_test]
async fn a_page_update_changes_what_differs_and_keeps_the_readers_choices() {
    let mut page = Page::of("cobra").await;
    page.press(".movement", "Twisting").await;
    page.update(Options {
        pose: Some("wheel".into()),
        ..Options::default()
    })
    .await;
    assert!(page.text(".title").contains("Wheel"));
    assert_eq!(page.count(".movement[aria-pressed=true]"), 1);
    assert!(
        page.text(".movement[aria-pressed=true]")
            .starts_with("Twisting")
    );
}

#[wasm_bindgen_test]
async fn the_red_flag_line_stands_on_the_first_card_of_a_page_only() {
    let first = Page::of("cobra").await;
    let second = Page::of("wheel").await;
    assert_eq!(first.count(".flags"), 1);
    assert_eq!(second.count(".flags"), 0);
    assert_eq!(second.count("footer details li"), 12);
}

#[wasm_bindgen_test]
async fn a_control_the_page_leaves_out_is_not_there() {
    let page = Page::with(Options {
        pose: Some("half-lord-fishes".into()),
        controls: vec![Control::Mechanisms],
        ..Options::default()
    })
    .await;
    assert_eq!(
        page.count(".picker, select, input[type=range], .choice, .my-body, [part=alternatives]"),
        0
    );
    assert_eq!(movements(&page), 5);
}

#[wasm_bindgen_test]
async fn a_pose_led_with_the_left_is_drawn_as_the_mirror_image() {
    let page = Page::with(Options {
        pose: Some("half-lord-fishes".into()),
        reader: Reader {
            side: Side::Left,
            ..Reader::default()
        },
        ..Options::default()
    })
    .await;
    assert_eq!(
        page.find(".figure")
            .query_selector_all("g[transform]")
            .map(|l| l.length()),
        Ok(1)
    );
}

#[wasm_bindgen_test]
async fn a_compact_card_unfolds() {
    let page = Page::with(Options {
        pose: Some("cobra".into()),
        view: View::Compact,
        ..Options::default()
    })
    .await;
    assert_eq!(page.count("[part=demand]"), 0);
    assert_eq!(page.count(".folds, .movement, [part=alternatives]"), 0);
    page.press(".more", "").await;
    assert_eq!(page.count("[part=demand]"), 1);
    assert_eq!(movements(&page), 5);
}

#[wasm_bindgen_test]
async fn a_row_of_the_ranking_opens_its_card_and_back_leads_to_the_list() {
    let page = Page::with(Options {
        view: View::Ranking,
        ..Options::default()
    })
    .await;
    assert!(page.text(".title").starts_with("Most demanding"));
    let first = page.text(".ranking .row-name");
    page.press(".ranking .row-name", &first).await;
    assert!(page.text(".title").contains(&first));
    page.press(".back", "Back to the list").await;
    assert_eq!(page.count(".ranking > li"), 20);
    page.press(".more", "").await;
    let poses = pose_risk::Catalog::ours().poses().count();
    assert_eq!(page.count(".ranking > li") as usize, poses);
    page.types("cobra").await;
    page.key("Enter").await;
    assert!(page.text(".title").contains("Cobra"));
    assert_eq!(page.count(".back"), 1);
}
