//! What a reader takes along: an address that opens an answer, and a text that is handed to the phone's own sheet or
//! put on the clipboard.

use crate::component::Sharing;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_futures::spawn_local;

#[wasm_bindgen(module = "/www/card/share.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn share(text: &str, by_sheet: bool) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(module = "/www/card/address.js")]
extern "C" {
    /// The page's address with an answer in its fragment, for the card in this element.
    #[wasm_bindgen(js_name = addressOf)]
    pub fn address_of(root: &web_sys::Element, answer: &str) -> String;
}

/// Shares a text, and tells whether it is on the clipboard.
pub fn hand_over(sharing: Sharing) {
    let Sharing {
        text,
        by_sheet,
        reply,
    } = sharing;
    spawn_local(async move {
        let is_copied = share(&text, by_sheet).await;
        reply.emit(is_copied.map_or(Some(false), |is_copied| is_copied.as_bool()));
    });
}
