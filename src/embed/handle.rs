//! One mounted card.

use super::value::{object, value};
use super::{share, sources};
use crate::options::parse;
use crate::widget::{Changed, Options, Props, Widget};
use js_sys::{Function, Object, Reflect};
use pose_model::Error;
use pose_model::assessment::Assessed;
use pose_model::words::Words;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};
use yew::{AppHandle, Callback, Renderer};

/// A card on a page. Its published type stands in `types`.
#[wasm_bindgen(skip_typescript)]
pub struct Handle {
    app: Option<AppHandle<Widget>>,
    wrapper: web_sys::Element,
    catalog: Rc<RefCell<Rc<pose_model::Catalog>>>,
    on_change: Callback<Changed>,
}

impl Handle {
    /// Mounts a card in a fresh wrapper: Yew must never mount twice on one.
    pub(super) fn mount(
        root: &web_sys::Element,
        options: &JsValue,
        listener: Option<Function>,
    ) -> Result<Self, JsError> {
        let wrapper = root
            .owner_document()
            .and_then(|document| document.create_element("div").ok())
            .ok_or_else(|| JsError::new("root is in no document"))?;
        root.append_child(&wrapper)
            .map_err(|_| JsError::new("root takes no children"))?;
        let options = checked(options);
        let catalog = Rc::new(RefCell::new(options.catalog.clone()));
        let on_change = tell(listener, catalog.clone());
        let props = Props {
            options: Rc::new(options),
            on_change: on_change.clone(),
            on_cite: Callback::from(sources::send),
            on_share: Callback::from(share::hand_over),
        };
        let app = Renderer::<Widget>::with_root_and_props(wrapper.clone(), props).render();
        Ok(Self {
            app: Some(app),
            wrapper,
            catalog,
            on_change,
        })
    }
}

#[wasm_bindgen]
impl Handle {
    /// Shows other options. A field that is as it was keeps what the reader chose since.
    pub fn update(&mut self, options: JsValue) {
        let options = checked(&options);
        *self.catalog.borrow_mut() = options.catalog.clone();
        if let Some(app) = &mut self.app {
            app.update(Props {
                options: Rc::new(options),
                on_change: self.on_change.clone(),
                on_cite: Callback::from(sources::send),
                on_share: Callback::from(share::hand_over),
            });
        }
    }

    /// Takes the card away. Further calls do nothing.
    pub fn unmount(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
            self.wrapper.remove();
        }
    }
}

/// A card's options; problems go to the console, each once a page.
fn checked(options: &JsValue) -> Options {
    let (request, problems) = parse(&value(options));
    if !problems.is_empty() {
        complain(problems);
    }
    let defaults = Options::default();
    Options {
        pose: request.pose,
        compare: request.compare,
        reader: request.reader,
        view: request.view,
        controls: request.controls.unwrap_or(defaults.controls),
        heading_level: request.heading_level.unwrap_or(defaults.heading_level),
        catalog: Rc::new(request.catalog),
        page: None,
    }
}

// Out of line, as all that a first card does without.
fn complain(problems: Vec<Error>) {
    thread_local! { static SAID: RefCell<Vec<String>> = const { RefCell::new(vec![]) }; }
    for problem in problems {
        let message = ["pose-risk: ", &problem.to_string()].concat();
        if !SAID.with_borrow(|said| said.contains(&message)) {
            web_sys::console::warn_1(&message.as_str().into());
            SAID.with_borrow_mut(|said| said.push(message));
        }
    }
}

/// Tells the page of changes after Rust has returned, once a microtask: a listener may set a
/// property and so come back in.
fn tell(
    listener: Option<Function>,
    catalog: Rc<RefCell<Rc<pose_model::Catalog>>>,
) -> Callback<Changed> {
    let latest: Rc<RefCell<Option<Changed>>> = Rc::default();
    let waiting = Rc::new(Cell::new(false));
    Callback::from(move |changed: Changed| {
        let Some(listener) = listener.clone() else {
            return;
        };
        *latest.borrow_mut() = Some(changed);
        if waiting.replace(true) {
            return;
        }
        let (latest, waiting, catalog) =
            (latest.clone(), waiting.clone(), catalog.borrow().clone());
        wasm_bindgen_futures::spawn_local(async move {
            waiting.set(false);
            let Some(changed) = latest.borrow_mut().take() else {
                return;
            };
            let event = Object::new();
            let shown = changed.answer.and_then(|answer| {
                let pose = catalog.find(changed.pose.as_deref()?)?;
                Some(Assessed { pose, answer })
            });
            let detail = shown.map_or(JsValue::UNDEFINED, |shown| {
                object(&shown.in_words(&catalog, Words::english()))
            });
            // Setting a field of a fresh object cannot fail.
            let _ = Reflect::set(&event, &"type".into(), &"change".into());
            let _ = Reflect::set(&event, &"detail".into(), &detail);
            if let Err(error) = listener.call1(&JsValue::UNDEFINED, &event) {
                web_sys::console::error_1(&error);
            }
        });
    })
}
