//! Turning the picture by pointer: across turns it, up and down is left to the page, two taps go back.

use crate::markup::Press;
use web_sys::{Element, PointerEvent};

/// Two taps within this time go back, milliseconds; and a tap moves by less than this, pixels.
const TWICE_MS: f64 = 400.0;
const STILL: i32 = 6;

/// Half a turn for a finger that goes across a phone.
const DEGREES_A_PIXEL: f64 = 0.6;

/// A pointer that has been pressed on the picture.
pub struct Grip {
    press: Press,
    since: f64,
    from: [i32; 2],
    degrees: f64,
    /// How far it has moved at most, pixels.
    moved: i32,
    is_down: bool,
}

impl Grip {
    /// Takes hold of an element that shows `degrees`.
    pub fn take(event: &PointerEvent, on: Option<&Element>, degrees: f64) -> Self {
        if let Some(on) = on {
            // A pointer that is gone cannot be captured, and needs not be.
            let _ = on.set_pointer_capture(event.pointer_id());
        }
        Self {
            press: Press::of(event),
            since: event.time_stamp(),
            from: [event.client_x(), event.client_y()],
            degrees,
            moved: 0,
            is_down: true,
        }
    }

    /// Whether a press now is the second of two taps.
    pub fn is_second_tap(&self, event: &PointerEvent) -> bool {
        event.time_stamp() - self.since < TWICE_MS && self.moved < STILL
    }

    /// The degrees after a movement; none while the pointer rests or scrolls, and once it has let go.
    pub fn dragged_to(&mut self, event: &PointerEvent) -> Option<f64> {
        if !self.is_down {
            return None;
        }
        let [x, y] = self.from;
        let moved = (event.client_x() - x).abs() + (event.client_y() - y).abs();
        self.moved = self.moved.max(moved);
        let across = self.press.dragged(event).filter(|across| *across != 0)?;
        Some(self.degrees + f64::from(across) * DEGREES_A_PIXEL)
    }

    /// The pointer lets go: what it does from here on turns nothing.
    pub fn release(&mut self) {
        self.is_down = false;
    }
}
