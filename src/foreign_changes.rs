//! Undoes what others did to a card's nodes, before Yew works on them again.
//!
//! Translation tools, of browsers and extensions, replace text nodes by `<font>` elements that hold the translated
//! words. Yew keeps a reference to each node that it made: it would go on writing into the detached ones, and the
//! card would still show the advice of the pose before. So changes to the tree that are not Yew's are recorded, and
//! undone in reverse order just before the next rendering. Every node is then where Yew left it: focus, caret and
//! scroll position stay, and the tool, which watches the page, translates the new words in its turn.
//!
//! Text that is changed in place needs nothing of this: Yew writes each text that becomes another.
//!
//! React has the same trouble: <https://github.com/facebook/react/issues/11538>. Remove when Yew (0.23) finds out
//! by itself that its nodes were moved.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node};

/// A page that changes a card without end would fill the memory with records: this many are undone at once.
/// A translated card makes about 600.
const MOST_RECORDS: usize = 20_000;

/// What others changed in one card since it was last rendered.
#[derive(Clone, Default)]
pub struct ForeignChanges(Rc<Inner>);

impl PartialEq for ForeignChanges {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Default)]
struct Inner {
    watch: RefCell<Option<Watch>>,
    /// In the order in which they happened.
    records: RefCell<Vec<MutationRecord>>,
    /// From a component's rendering to the end of the browser's task: what changes meanwhile is Yew's work.
    is_rendering: Cell<bool>,
}

struct Watch {
    observer: MutationObserver,
    /// Called by the observer as long as it exists.
    _told: Closure<dyn Fn(js_sys::Array)>,
}

impl ForeignChanges {
    /// Begins to watch what is below an element.
    pub fn watch(&self, root: &Element) {
        let inner = Rc::downgrade(&self.0);
        let told = Closure::<dyn Fn(js_sys::Array)>::new(move |records: js_sys::Array| {
            if let Some(inner) = inner.upgrade() {
                inner.hear(&records);
            }
        });
        let Ok(observer) = MutationObserver::new(told.as_ref().unchecked_ref()) else {
            return;
        };
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_subtree(true);
        // These options are always taken.
        let _ = observer.observe_with_options(root, &options);
        let watch = Watch {
            observer,
            _told: told,
        };
        self.0.watch.replace(Some(watch));
        // Yew is at work still.
        self.0.begin();
    }

    /// Puts every node back to where Yew left it. To be called before anything else by every component that is
    /// rendered ([`crate::context`]'s hooks do so) or destroyed.
    pub fn before_render(&self) {
        if !self.0.is_rendering.get() && self.0.watch.borrow().is_some() {
            self.0.undo();
            self.0.begin();
        }
    }

    /// Watches no longer.
    pub fn stop(&self) {
        if let Some(watch) = self.0.watch.take() {
            watch.observer.disconnect();
        }
    }
}

impl Inner {
    /// Yew renders components one after the other and lets the browser work in between when that takes long. Until
    /// then nothing else runs, so a microtask that is queued now ends the time in which all changes are Yew's: it runs
    /// right after Yew, and before any observer of the page hears of what Yew changed. Whatever is rendered in a later
    /// task begins anew.
    fn begin(self: &Rc<Self>) {
        self.is_rendering.set(true);
        let inner = Rc::downgrade(self);
        spawn_local(async move {
            if let Some(inner) = inner.upgrade() {
                inner.take_records();
                inner.is_rendering.set(false);
            }
        });
    }

    fn hear(&self, records: &js_sys::Array) {
        if self.is_rendering.get() {
            return;
        }
        self.keep(records);
        if self.records.borrow().len() > MOST_RECORDS {
            self.undo();
        }
    }

    fn keep(&self, records: &js_sys::Array) {
        let records = records.iter().map(MutationRecord::unchecked_from_js);
        self.records.borrow_mut().extend(records);
    }

    fn take_records(&self) -> Option<js_sys::Array> {
        let watch = self.watch.borrow();
        watch.as_ref().map(|watch| watch.observer.take_records())
    }

    fn undo(&self) {
        if let Some(latest) = self.take_records() {
            self.keep(&latest);
        }
        for record in self.records.take().iter().rev() {
            undo(record);
        }
        // Undoing is a change as well.
        self.take_records();
    }
}

/// Takes away what a record says was added, and puts what was removed back between the same neighbours.
fn undo(record: &MutationRecord) {
    let Some(target) = record.target() else {
        return;
    };
    for node in nodes(&record.added_nodes()) {
        if node.parent_node().as_ref() == Some(&target) {
            // It is a child, so it can be removed.
            let _ = target.remove_child(&node);
        }
    }
    let next = record.next_sibling();
    for node in nodes(&record.removed_nodes()) {
        // Only a node that holds its new parent cannot go back, and a tree has none.
        let _ = target.insert_before(&node, next.as_ref());
    }
}

fn nodes(list: &web_sys::NodeList) -> impl Iterator<Item = Node> + '_ {
    (0..list.length()).filter_map(|at| list.get(at))
}
