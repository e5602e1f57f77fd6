//! A text that a reader takes along: handed to the phone's own sheet, or put on the clipboard.

use crate::component::ShareReply;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_futures::spawn_local;

#[wasm_bindgen(module = "/www/card/share.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn share(text: &str) -> Result<JsValue, JsValue>;
}

/// Shares a text, and tells whether it could be.
#[allow(clippy::needless_pass_by_value, reason = "what a callback hands over")]
pub fn hand_over((text, told): (String, ShareReply)) {
    spawn_local(async move {
        told.emit(share(&text).await.is_ok());
    });
}
