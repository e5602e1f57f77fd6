//! One mounted card.

use super::value::{object, value};
use super::{share, sources};
use crate::component::{Changed, Props, Widget};
use crate::message::Msg;
use crate::options::{Options, catalog_with, parse_with};
use js_sys::{Function, Object, Reflect};
use pose_model::assessment::Assessed;
use pose_model::words::Words;
use pose_model::{Catalog, Error};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};
use yew::{AppHandle, Callback, Renderer};

#[wasm_bindgen(module = "/www/card/listeners.js")]
extern "C" {
    #[wasm_bindgen(js_name = rememberListeners)]
    fn remember_listeners(element: &web_sys::Element) -> Function;
}

/// A card on a page. Its published type stands in `types`.
#[wasm_bindgen(skip_typescript)]
pub struct Handle {
    app: Option<AppHandle<Widget>>,
    wrapper: web_sys::Element,
    /// Removes Yew's listeners.
    remove_listeners: Function,
    catalog: Rc<RefCell<ReadCatalog>>,
    on_change: Callback<Changed>,
    address: Callback<String, String>,
}

impl Handle {
    /// Mounts a card in a fresh wrapper: Yew must never mount twice on one.
    pub(super) fn mount(
        root: &web_sys::Element,
        options: &JsValue,
        listener: Option<Function>,
        has_red_flags: Option<bool>,
    ) -> Result<Self, JsError> {
        let wrapper = root
            .owner_document()
            .and_then(|document| document.create_element("div").ok())
            .ok_or_else(|| JsError::new("root is in no document"))?;
        root.append_child(&wrapper)
            .map_err(|_| JsError::new("root takes no children"))?;
        let catalog: Rc<RefCell<ReadCatalog>> = Rc::default();
        let on_change = tell(listener, catalog.clone());
        let address = {
            let root = root.clone();
            Callback::from(move |answer: String| share::address_of(&root, &answer))
        };
        let props = Props {
            has_red_flags,
            ..props(options, &catalog, &on_change, &address)
        };
        let remove_listeners = remember_listeners(&wrapper);
        let app = Renderer::<Widget>::with_root_and_props(wrapper.clone(), props).render();
        Ok(Self {
            app: Some(app),
            wrapper,
            remove_listeners,
            catalog,
            on_change,
            address,
        })
    }
}

#[wasm_bindgen]
impl Handle {
    /// Shows other options. A field that is as it was keeps what the reader chose since.
    pub fn update(&mut self, options: JsValue) {
        if let Some(app) = &mut self.app {
            app.update(props(
                &options,
                &self.catalog,
                &self.on_change,
                &self.address,
            ));
        }
    }

    /// Shows an answer that the page's address names, as the reader's own choice.
    pub fn open(&self, options: JsValue) {
        if let Some(app) = &self.app {
            let catalog = self.catalog.borrow().catalog.clone();
            let (options, left_out) = value(&options);
            let (request, problems) = parse_with(&options, catalog);
            report(left_out.iter().map(Error::from).chain(problems));
            app.send_message(Msg::AnswerOpened(request.pose, request.reader));
        }
    }

    /// The page is about to be printed, sources and all.
    #[wasm_bindgen(js_name = beforePrint)]
    pub fn before_print(&self) {
        if let Some(app) = &self.app {
            app.send_message(Msg::SourcesWanted);
        }
    }

    /// Takes the card away. Further calls do nothing.
    pub fn unmount(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
            self.wrapper.remove();
            // It throws nothing.
            let _ = self.remove_listeners.call0(&JsValue::UNDEFINED);
        }
    }
}

/// The catalogue of a card, and the JavaScript object that it was read from: the same object is not read again, even if
/// something in it has changed.
#[derive(Default)]
struct ReadCatalog {
    from: JsValue,
    catalog: Rc<Catalog>,
}

impl ReadCatalog {
    /// Reads a catalogue if it is another one; gives its problems then.
    fn read(&mut self, from: JsValue) -> Vec<Error> {
        if Object::is(&from, &self.from) {
            return vec![];
        }
        let (catalog, problems) = match from.is_undefined() || from.is_null() {
            true => (Catalog::ours(), vec![]),
            false => {
                let (added, left_out) = value(&from);
                catalog_with(&added, left_out)
            }
        };
        self.from = from;
        self.catalog = Rc::new(catalog);
        problems
    }
}

/// A card's props; problems of its options go to the console, each once a page.
fn props(
    options: &JsValue,
    catalog: &RefCell<ReadCatalog>,
    on_change: &Callback<Changed>,
    address: &Callback<String, String>,
) -> Props {
    // Options that are no object have no catalogue; `parse_with` names them.
    let added = Reflect::get(options, &"catalog".into()).unwrap_or_default();
    let options = without_catalog(options);
    let mut problems = catalog.borrow_mut().read(added);
    let catalog = catalog.borrow().catalog.clone();
    let (options, left_out) = value(&options);
    let (request, others) = parse_with(&options, catalog.clone());
    problems.extend(left_out.iter().map(Error::from).chain(others));
    report(problems);
    let defaults = Options::default();
    let options = Options {
        pose: request.pose,
        compare: request.compare,
        reader: request.reader,
        view: request.view,
        by: request.by.unwrap_or(defaults.by),
        limit: request.limit,
        sequence: request.sequence,
        controls: request.controls.unwrap_or(defaults.controls),
        heading_level: request.heading_level.unwrap_or(defaults.heading_level),
        catalog,
        static_page: None,
        is_first_view: false,
        picture_files: None,
    };
    Props {
        options: Rc::new(options),
        on_change: on_change.clone(),
        on_sources_wanted: Callback::from(sources::send),
        on_share: Callback::from(share::hand_over),
        // Only counts when the card is mounted.
        has_red_flags: None,
        address: Some(address.clone()),
    }
}

/// The same options without their catalogue, which is large, and has been read.
fn without_catalog(options: &JsValue) -> JsValue {
    let Some(object) = options.dyn_ref::<Object>() else {
        return options.clone();
    };
    let others = Object::assign(&Object::new(), object);
    // A field of a fresh object can be deleted.
    let _ = Reflect::delete_property(&others, &"catalog".into());
    others.into()
}

/// Names problems on the console, each once a page.
fn report(problems: impl IntoIterator<Item = Error>) {
    thread_local! { static REPORTED: RefCell<Vec<String>> = const { RefCell::new(vec![]) }; }
    for problem in problems {
        let message = format!("pose-risk: {problem}");
        if !REPORTED.with_borrow(|reported| reported.contains(&message)) {
            web_sys::console::warn_1(&message.as_str().into());
            REPORTED.with_borrow_mut(|reported| reported.push(message));
        }
    }
}

/// Tells the page of changes after Rust has returned, once a microtask: a listener may set a property and so come
/// back in.
fn tell(listener: Option<Function>, catalog: Rc<RefCell<ReadCatalog>>) -> Callback<Changed> {
    let latest: Rc<RefCell<Option<Changed>>> = Rc::default();
    let is_waiting = Rc::new(Cell::new(false));
    Callback::from(move |changed: Changed| {
        let Some(listener) = listener.clone() else {
            return;
        };
        *latest.borrow_mut() = Some(changed);
        if is_waiting.replace(true) {
            return;
        }
        let (latest, is_waiting) = (latest.clone(), is_waiting.clone());
        let catalog = catalog.borrow().catalog.clone();
        wasm_bindgen_futures::spawn_local(async move {
            is_waiting.set(false);
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
