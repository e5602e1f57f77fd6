//! The native answers as lines of JSON, to compare with the answers of the wasm.

use pose_model::{Catalog, Reader, assess};
use serde_json::json;
use std::io::{BufWriter, Write as _, stdout};

const MOBILITIES: [(&str, f64); 3] = [("stiff", -1.0), ("typical", 0.0), ("supple", 1.0)];
const DEPTHS: [f64; 3] = [0.3, 0.7, 1.0];

/// Prints `{"options", "answer"}` for every pose of the crate, three mobilities and three depths.
pub fn run() -> Result<(), String> {
    let catalog = Catalog::ours();
    let mut out = BufWriter::new(stdout().lock());
    for pose in catalog.poses() {
        for (word, mobility) in MOBILITIES {
            for depth in DEPTHS {
                let reader = Reader {
                    mobility,
                    depth,
                    ..Reader::default()
                };
                let answer = assess(&catalog, &reader, &pose.id).map_err(|e| e.to_string())?;
                let options = json!({ "pose": pose.id, "mobility": word, "depth": depth });
                let line = json!({ "options": options, "answer": answer });
                writeln!(out, "{line}").map_err(|e| e.to_string())?;
            }
        }
    }
    Ok(())
}
