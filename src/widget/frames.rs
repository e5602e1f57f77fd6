//! The browser's next frame, for whoever asks; nothing comes once the asker is gone.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use yew::Callback;

/// One that asks.
pub struct Frames {
    tick: Closure<dyn FnMut(f64)>,
    asked: Option<i32>,
}

impl Frames {
    /// Tells of each frame that was asked for, with its time in milliseconds.
    pub fn new(tell: Callback<f64>) -> Self {
        Self {
            tick: Closure::new(move |time| tell.emit(time)),
            asked: None,
        }
    }

    /// Asks for the next one; once is enough.
    pub fn ask(&mut self) {
        if self.asked.is_none()
            && let Some(window) = web_sys::window()
        {
            let tick = self.tick.as_ref().unchecked_ref();
            self.asked = window.request_animation_frame(tick).ok();
        }
    }

    /// It has come.
    pub fn came(&mut self) {
        self.asked = None;
    }

    /// Calls it off.
    pub fn stop(&mut self) {
        if let Some(asked) = self.asked.take()
            && let Some(window) = web_sys::window()
        {
            // A frame that is past needs no calling off.
            let _ = window.cancel_animation_frame(asked);
        }
    }
}

impl Drop for Frames {
    fn drop(&mut self) {
        self.stop();
    }
}
