//! Turning the picture by hand: across turns it, up and down is left to the page, twice in a row goes back.

use super::deeds;
use super::picture::Happens;
use super::turn::Turned;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, PointerEvent};

/// Two taps within this time go back, milliseconds; and nearer to each other than this, pixels.
const TWICE_MS: f64 = 400.0;
const STILL: f64 = 6.0;

/// Half a turn for a hand that goes across a phone.
const DEGREES_A_PIXEL: f64 = 0.6;

/// A hand on the picture.
pub struct Hand {
    since: f64,
    moved: Rc<Cell<f64>>,
    on: Element,
    moves: Closure<dyn Fn(PointerEvent)>,
}

impl Drop for Hand {
    fn drop(&mut self) {
        // What does not listen any more needs no telling.
        let _ = self.on.remove_event_listener_with_callback(
            "pointermove",
            self.moves.as_ref().unchecked_ref(),
        );
    }
}

/// Takes hold of the picture that this event is on.
pub fn grab(turned: &Rc<Turned>) {
    let Some(event) = deeds::event() else {
        return;
    };
    let on = event.target().and_then(|t| t.dyn_into::<Element>().ok());
    let on = on.and_then(|e| e.closest(".figure").ok().flatten());
    let (pointer, Some(on)) = (event.unchecked_into::<PointerEvent>(), on) else {
        return;
    };
    // The main button, or a finger.
    if pointer.buttons() != 1 {
        return;
    }
    let since = pointer.time_stamp();
    if let Some(last) = turned.hand.take()
        && since - last.since < TWICE_MS
        && last.moved.get() < STILL
    {
        return turned.to(0.0, Happens::GlideBack);
    }
    // A pointer that is gone cannot be held.
    let _ = on.set_pointer_capture(pointer.pointer_id());
    let (x, from) = (pointer.client_x(), turned.degrees());
    let moved = Rc::new(Cell::new(0.0));
    let moves = Closure::<dyn Fn(PointerEvent)>::new({
        // The hand is kept by what it turns.
        let (turned, moved) = (Rc::downgrade(turned), moved.clone());
        move |event: PointerEvent| {
            let across = f64::from(event.client_x() - x);
            moved.set(across.abs().max(moved.get()));
            // A hand that rests does not turn; nor one that has let go.
            if event.buttons() != 0
                && moved.get() >= STILL
                && let Some(turned) = turned.upgrade()
            {
                turned.to(from + across * DEGREES_A_PIXEL, Happens::Turn);
            }
        }
    });
    // An element always takes a listener.
    let _ = on.add_event_listener_with_callback("pointermove", moves.as_ref().unchecked_ref());
    let hand = Hand {
        since,
        moved,
        on,
        moves,
    };
    turned.hand.replace(Some(hand));
}
