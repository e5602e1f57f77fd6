//! Turning the picture by pointer: across turns it, up and down is left to the page, two taps go back.

use std::cell::Cell;
use web_sys::{Element, PointerEvent};

/// Two taps within this time go back, milliseconds; and a tap moves by less than this, pixels.
const TWICE_MS: f64 = 400.0;
const STILL: f64 = 6.0;

/// Half a turn for a finger that goes across a phone.
const DEGREES_A_PIXEL: f64 = 0.6;

/// A pointer that has been pressed on the picture.
pub struct Grip {
    since: f64,
    x: i32,
    degrees: f64,
    /// How far it has moved at most, pixels.
    moved: Cell<f64>,
}

impl Grip {
    /// Takes hold of an element that shows `degrees`.
    pub fn take(event: &PointerEvent, on: Option<&Element>, degrees: f64) -> Self {
        if let Some(on) = on {
            // A pointer that is gone cannot be captured, and needs not be.
            let _ = on.set_pointer_capture(event.pointer_id());
        }
        Self {
            since: event.time_stamp(),
            x: event.client_x(),
            degrees,
            moved: Cell::new(0.0),
        }
    }

    /// Whether a press now is the second of two taps.
    pub fn is_second_tap(&self, event: &PointerEvent) -> bool {
        event.time_stamp() - self.since < TWICE_MS && self.moved.get() < STILL
    }

    /// The degrees after a movement; none while the pointer rests or once it has let go.
    pub fn dragged_to(&self, event: &PointerEvent) -> Option<f64> {
        let across = f64::from(event.client_x() - self.x);
        self.moved.set(across.abs().max(self.moved.get()));
        let is_dragging = event.buttons() != 0 && self.moved.get() >= STILL;
        is_dragging.then_some(self.degrees + across * DEGREES_A_PIXEL)
    }
}
