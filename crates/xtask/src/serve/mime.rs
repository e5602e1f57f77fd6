//! The content type by a file's ending. Browsers refuse modules and wasm with a wrong one.

use std::path::Path;

pub fn of(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json; charset=utf-8",
        Some("md" | "txt" | "ts") => "text/plain; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml; charset=utf-8",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_get_the_types_they_insist_on() {
        assert_eq!(of(Path::new("pkg/pose_risk_bg.wasm")), "application/wasm");
        assert_eq!(
            of(Path::new("pkg/pose-risk.js")),
            "text/javascript; charset=utf-8"
        );
        assert_eq!(
            of(Path::new("pkg/pose-risk.css")),
            "text/css; charset=utf-8"
        );
        assert_eq!(
            of(Path::new("pkg/integrity.json")),
            "application/json; charset=utf-8"
        );
        assert_eq!(of(Path::new("index.html")), "text/html; charset=utf-8");
        assert_eq!(of(Path::new("LICENSE-MIT")), "application/octet-stream");
    }
}
