//! A card on a page, and a reader's hands and eyes.

use pose_risk::options::Options;
use pose_risk::{Changed, Props, Widget};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit};
use yew::{AppHandle, Callback, Renderer};

/// A mounted card.
pub struct Page {
    app: Option<AppHandle<Widget>>,
    on_change: Callback<Changed>,
    /// Where the card is.
    pub root: Element,
    /// What the page was told.
    pub told: Rc<RefCell<Vec<Changed>>>,
}

impl Page {
    /// Mounts a card and waits for it.
    pub async fn with(options: Options) -> Self {
        let document = document();
        let root = document.create_element("div").expect("an element");
        document
            .body()
            .expect("a body")
            .append_child(&root)
            .expect("room");
        let told: Rc<RefCell<Vec<Changed>>> = Rc::default();
        let on_change = Callback::from({
            let told = told.clone();
            move |changed| told.borrow_mut().push(changed)
        });
        let props = Props {
            options: Rc::new(options),
            on_change: on_change.clone(),
            on_sources_wanted: Callback::noop(),
            has_red_flags: None,
            on_share: Callback::noop(),
            address: None,
        };
        let app = Renderer::<Widget>::with_root_and_props(root.clone(), props).render();
        settled().await;
        Self {
            app: Some(app),
            on_change,
            root,
            told,
        }
    }

    /// A card of one pose.
    pub async fn of(pose: &str) -> Self {
        Self::with(Options {
            pose: Some(pose.into()),
            ..Options::default()
        })
        .await
    }

    /// The page changes the card's options.
    pub async fn update(&mut self, options: Options) {
        let on_change = self.on_change.clone();
        if let Some(app) = &mut self.app {
            app.update(Props {
                options: Rc::new(options),
                on_change,
                on_sources_wanted: Callback::noop(),
                has_red_flags: None,
                on_share: Callback::noop(),
                address: None,
            });
        }
        settled().await;
    }

    /// The first element of a selector.
    pub fn find(&self, selector: &str) -> HtmlElement {
        let found = self.root.query_selector(selector).expect("a selector");
        found
            .unwrap_or_else(|| panic!("nothing matches {selector}"))
            .dyn_into()
            .expect("an HTML element")
    }

    /// What can be read there.
    pub fn text(&self, selector: &str) -> String {
        // As a reader sees it: a no-break space is a space.
        self.find(selector)
            .text_content()
            .unwrap_or_default()
            .replace('\u{a0}', " ")
    }

    /// How many there are.
    pub fn count(&self, selector: &str) -> u32 {
        self.root
            .query_selector_all(selector)
            .expect("a selector")
            .length()
    }

    /// Presses the element whose words begin so.
    pub async fn press(&self, selector: &str, words: &str) {
        let all = self.root.query_selector_all(selector).expect("a selector");
        let found = (0..all.length()).filter_map(|i| all.item(i)).find(|node| {
            node.text_content()
                .is_some_and(|t| t.trim().starts_with(words))
        });
        let found: HtmlElement = found
            .unwrap_or_else(|| panic!("no {selector} says {words}"))
            .dyn_into()
            .expect("an HTML element");
        found.click();
        settled().await;
    }

    /// Opens the picker.
    pub async fn opens_picker(&self) {
        self.find(".picker > button").click();
        settled().await;
    }

    /// Types into the picker, which is opened if it is not open.
    pub async fn types(&self, text: &str) {
        if self.count("[role=combobox]") == 0 {
            self.opens_picker().await;
        }
        let field: HtmlInputElement = self.find("[role=combobox]").dyn_into().expect("a field");
        field.focus().expect("focus");
        field.set_value(text);
        let event =
            web_sys::Event::new_with_event_init_dict("input", &bubbling()).expect("an event");
        field.dispatch_event(&event).expect("dispatched");
        settled().await;
    }

    /// Presses a key in the picker.
    pub async fn key(&self, key: &str) {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event =
            KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("an event");
        self.find("[role=combobox]")
            .dispatch_event(&event)
            .expect("dispatched");
        settled().await;
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}

/// The page's document.
pub fn document() -> web_sys::Document {
    web_sys::window()
        .expect("a window")
        .document()
        .expect("a document")
}

/// An init whose event bubbles.
pub fn bubbling() -> web_sys::EventInit {
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    init
}

/// Waits until the browser is about to paint.
pub async fn painted() {
    let frame = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("a window");
        window
            .request_animation_frame(&resolve)
            .expect("a frame to come");
    });
    wasm_bindgen_futures::JsFuture::from(frame)
        .await
        .expect("a frame");
}

/// Waits until Yew has nothing left to render. It may yield to the browser in between, so no number
/// of microtasks is enough.
pub async fn settled() {
    yew::scheduler::flush().await;
}
