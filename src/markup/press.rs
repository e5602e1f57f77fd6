//! A press that may become a drag across. A finger's press may also become a scroll, which the browser then takes over
//! (`touch-action: pan-y`): until the finger has gone further across than down, it is not known which.

use web_sys::PointerEvent;

/// A pointer that is pressed.
pub struct Press {
    pointer: i32,
    x: i32,
    y: i32,
    is_drag: bool,
}

impl Press {
    /// Of the pointer that is pressed now.
    pub fn of(event: &PointerEvent) -> Self {
        Self {
            pointer: event.pointer_id(),
            x: event.client_x(),
            y: event.client_y(),
            // A mouse scrolls by its wheel.
            is_drag: event.pointer_type() == "mouse",
        }
    }

    /// Whether the pointer drags across, now that it has moved: the pixels from where the drag began.
    pub fn dragged(&mut self, event: &PointerEvent) -> Option<i32> {
        if event.pointer_id() != self.pointer {
            return None;
        }
        let (x, y) = (event.client_x(), event.client_y());
        if !self.is_drag && (x - self.x).abs() <= (y - self.y).abs() {
            // A drag that comes later begins here, so that nothing jumps.
            (self.x, self.y) = (x, y);
            return None;
        }
        self.is_drag = true;
        Some(x - self.x)
    }
}
