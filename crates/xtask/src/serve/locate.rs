//! From the path of a URL to a file below a root, and to nothing else.

use std::path::{Path, PathBuf};

/// The file a URL's path names; a folder stands for its `index.html`.
/// None for what does not exist, is hidden, or lies outside the root.
pub fn file(root: &Path, url: &str) -> Option<PathBuf> {
    let mut path = root.join(relative(url)?);
    if path.is_dir() {
        path.push("index.html");
    }
    // A link may lead out of the root although the words of the path do not.
    let real = path.canonicalize().ok()?;
    (real.is_file() && real.starts_with(root.canonicalize().ok()?)).then_some(path)
}

/// The path below the root, or None if a part of it is hidden, climbs, or is no plain name.
fn relative(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = decode(path)?;
    let mut plain = PathBuf::new();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('.') || part.contains(['\\', '\0', ':']) {
            return None;
        }
        plain.push(part);
    }
    Some(plain)
}

/// Percent-decoding; None if what comes out is no UTF-8 or an escape is cut short.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_paths_and_queries_are_found() {
        assert_eq!(relative("/"), Some(PathBuf::new()));
        assert_eq!(
            relative("/pkg/pose-risk.js?v=1#x"),
            Some("pkg/pose-risk.js".into())
        );
        assert_eq!(
            relative("/B%C4%81l%C4%81sana.html"),
            Some("Bālāsana.html".into())
        );
    }

    #[test]
    fn no_path_climbs_out_of_the_root_or_into_hidden_folders() {
        let tries = [
            "/../secret",
            "/pkg/../../secret",
            "/%2e%2e/secret",
            "/%2E%2E%2Fsecret",
            "/..%5csecret",
            "/c:/secret",
            "/.git/config",
            "/pkg/%00",
            "/%zz",
            "/%2",
            "secret",
        ];
        for url in tries {
            assert_eq!(relative(url), None, "{url}");
        }
    }

    #[test]
    fn a_folder_stands_for_its_index() {
        let root = std::env::temp_dir().join(format!("xtask-locate-{}", std::process::id()));
        std::fs::create_dir_all(root.join("empty")).unwrap();
        std::fs::write(root.join("index.html"), "").unwrap();
        let (found, empty) = (file(&root, "/"), file(&root, "/empty/"));
        std::fs::remove_dir_all(&root).unwrap();
        assert_eq!(found, Some(root.join("index.html")));
        assert_eq!(empty, None);
    }
}
