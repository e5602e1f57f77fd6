//! How a card keeps up with a slider under a finger: the picture follows each step, the words and numbers
//! around it come as soon as the hand rests, and a few times a second while it does not
//! (docs/decisions/0012). A single step has both at once.

use super::app::{Act, Widget};
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use yew::html::Scope;

/// A hand that does nothing for this long rests, milliseconds.
const REST: i32 = 80;

/// After so many of them words come to a hand that does not rest.
const MOST: u8 = 3;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(then: &JsValue, milliseconds: i32) -> i32;
}

/// When the words come.
#[derive(Default)]
pub struct Pace {
    is_waiting: bool,
    is_owed: bool,
    has_moved: bool,
    waited: u8,
}

impl Pace {
    /// The slider moved: whether words came so lately that the next ones wait. If so, they are owed.
    pub fn waits(&mut self) -> bool {
        self.has_moved = true;
        self.is_owed = self.is_waiting;
        self.is_owed
    }

    /// The words come now; the next ones wait.
    pub fn begin(&mut self, link: &Scope<Widget>) {
        self.is_owed = false;
        self.waited = 0;
        self.wait(link);
    }

    /// Some time has passed ([`Act::Waited`]): whether words are owed and due.
    pub fn is_due(&mut self, link: &Scope<Widget>) -> bool {
        self.is_waiting = false;
        self.waited += 1;
        if self.is_owed && self.has_moved && self.waited < MOST {
            self.wait(link);
            return false;
        }
        self.is_owed
    }

    /// A task of its own tells when the time is over, so that words share no frame with a step.
    fn wait(&mut self, link: &Scope<Widget>) {
        self.is_waiting = true;
        self.has_moved = false;
        let link = link.clone();
        // Of the shape that a frame is told by, because the wasm has that already. It belongs to the browser:
        // a card that is gone by then hears nothing.
        let then = Closure::<dyn FnMut(f64)>::new(move |_| link.send_message(Act::Waited));
        set_timeout(&then.into_js_value(), REST);
    }
}
