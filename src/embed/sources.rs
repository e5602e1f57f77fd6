//! `sources.json`, which readers get when they first unfold who says what.

use super::value::own_file;
use crate::component::SourcesReply;
use std::rc::Rc;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_futures::spawn_local;

#[wasm_bindgen(module = "/www/card/sources.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn sources() -> Result<JsValue, JsValue>;
}

/// Sends the file to a card when it is here, or nothing when it cannot be had.
pub fn send(reply: SourcesReply) {
    spawn_local(async move {
        let file = sources().await.ok();
        reply.emit(file.map(|file| Rc::new(own_file(&file))));
    });
}
