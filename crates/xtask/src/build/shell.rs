//! The hand-written part of `pkg/`: the files of `www/`, minified if browsers fetch them.
//!
//! Each file holds the hashes of the files that it fetches, so those are built first: `integrity.json` lists the
//! hashes of the glue, the wasm and other scripts, and the shell holds the hash of that list.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::integrity::{self, Algorithm::Sha256};
use super::message::plain_message;
use crate::{files, fingerprint, places, run};

/// Not bundled: these stay files of their own beside the file that imports them.
const EXTERNAL: [&str; 4] = [
    "--external:./pose_risk.js",
    "--external:./pose-risk-more.js",
    "--external:./pose-risk-wake-bundled.js",
    "--external:./pose-risk-card-bundled.js",
];
const SHELL: &str = "pose-risk";
/// Loads the shell, and so holds its hash.
const CLASSIC: &str = "pose-risk-classic";
/// The scripts of which each loads the one before it, and so holds its hash; each with the constant for that hash. The
/// last is the shell.
const IN_TURN: [(&str, &str); 3] = [
    ("pose-risk-wake", "PIN_WAKE"),
    ("pose-risk-card", "PIN_CARD"),
    (SHELL, "PIN_SHELL"),
];
/// The card's stylesheet: what a first view needs, and the rest.
const STYLES: [&str; 2] = ["pose-risk.css", "pose-risk-more.css"];
/// The few words that are not of a card, by the constants that the scripts have for them.
const WORDS: [(&str, &str); 4] = [
    ("WORDS_PAGE", "fallback-link"),
    ("WORDS_STILL", "still-cannot-run"),
    ("WORDS_STOPPED", "still-stopped"),
    ("WORDS_TRY_AGAIN", "still-did-not-come"),
];

/// Minifies `www/` in the order in which one file holds the hash of another.
pub struct Shell<'a> {
    built: &'a Path,
    pkg: &'a Path,
    build: String,
}

impl<'a> Shell<'a> {
    /// # Errors
    /// The built wasm cannot be read.
    pub fn new(built: &'a Path, pkg: &'a Path) -> Result<Self> {
        let sources = ["pose_risk.js", "pose_risk_bg.wasm"];
        let mut build = fingerprint::of(built, &sources, env!("CARGO_PKG_VERSION"))?;
        build.truncate(8);
        Ok(Self { built, pkg, build })
    }

    /// The stylesheet, the glue with `www/card/` in it, and every other script of `www/` but the shell itself.
    ///
    /// # Errors
    /// esbuild finds a mistake in one of them.
    pub fn parts(&self) -> Result<()> {
        let www = places::root().join("www");
        for name in STYLES {
            files::copy(&minified_styles(&www, name)?, &self.pkg.join(name))?;
        }
        let sources = integrity::of(&self.pkg.join("sources.json"), Sha256)?;
        let glue = format!("--alias:glue={}", self.built.join("pose_risk.js").display());
        self.minify(
            &["pose_risk=www/card/pose_risk.js"],
            &[&glue],
            &[("PIN_SOURCES", &sources)],
        )?;
        let first = self.pins()?;
        let mut pins: Vec<(&str, &str)> = first.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let mut entries = vec![];
        for name in top_level(&www)? {
            if let Some(stem) = name.strip_suffix(".js")
                && stem != CLASSIC
                && IN_TURN.iter().all(|(name, _)| stem != *name)
            {
                entries.push(format!("{stem}={}", www.join(&name).display()));
            }
        }
        let english = fs::read_to_string(www.join("locales/en.ftl"))?;
        let words = WORDS.map(|(name, key)| plain_message(&english, key).map(|text| (name, text)));
        let words: Vec<_> = words.into_iter().collect::<Result<_>>()?;
        pins.extend(words.iter().map(|(name, text)| (*name, text.as_str())));
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        self.minify(&entries, &[], &pins)
    }

    /// The shell: once for a script tag, with the hashes of what it loads, and once for bundlers,
    /// which write these files anew. And the classic script that loads the first.
    ///
    /// # Errors
    /// esbuild finds a mistake in it.
    pub fn shell(&self) -> Result<()> {
        let pin = |name: &str| integrity::of(&self.pkg.join(name), Sha256);
        let first = self.pins()?;
        let mut pins: Vec<(&str, &str)> = first.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let list = pin("integrity.json")?;
        let [styles, more] = [pin(STYLES[0])?, pin(STYLES[1])?];
        pins.extend([
            ("PIN_LIST", &*list),
            ("PIN_STYLES", &styles),
            ("PIN_MORE_STYLES", &more),
        ]);
        let all = pins.iter().map(|(name, _)| *name);
        let none: Vec<_> = all
            .chain(["PIN_WAKE", "PIN_CARD"])
            .map(|name| (name, ""))
            .collect();
        let mut hashes = vec![];
        for (name, constant) in IN_TURN {
            let mut known = pins.clone();
            known.extend(
                hashes
                    .iter()
                    .map(|(name, hash): &(&str, String)| (*name, hash.as_str())),
            );
            self.minify(&[&format!("{name}=www/{name}.js")], &[], &known)?;
            self.minify(&[&format!("{name}-bundled=www/{name}.js")], &[], &none)?;
            hashes.push((constant, pin(&format!("{name}.js"))?));
        }
        let own = integrity::of(&self.pkg.join("pose-risk.js"), Sha256)?;
        let classic = format!("{CLASSIC}=www/{CLASSIC}.js");
        self.minify(&[&classic], &[], &[("PIN_SHELL", &own)])
    }

    /// What the shell loads for a first card.
    fn pins(&self) -> Result<[(&'static str, String); 2]> {
        let pin = |name: &str| integrity::of(&self.pkg.join(name), Sha256);
        Ok([
            ("PIN_GLUE", pin("pose_risk.js")?),
            ("PIN_WASM", pin("pose_risk_bg.wasm")?),
        ])
    }

    /// The stylesheet of the prerendered pages: the card's, for a card that stands on the page itself,
    /// and what the page has around it.
    ///
    /// # Errors
    /// A file cannot be read or written, or esbuild finds a mistake in one.
    pub fn page_styles(&self) -> Result<()> {
        let www = places::root().join("www");
        let card = places::scratch().join("styles").join("host-as-class.css");
        let mut texts = vec![];
        for name in STYLES {
            write_for_the_page(&minified_styles(&www, name)?, &card)?;
            texts.push(fs::read_to_string(&card)?);
        }
        texts.push(fs::read_to_string(www.join("page.css"))?);
        fs::create_dir_all(self.pkg.join("static"))?;
        Ok(fs::write(
            self.pkg.join("static").join("page.css"),
            texts.join("\n"),
        )?)
    }

    fn minify(&self, entries: &[&str], more: &[&str], pins: &[(&str, &str)]) -> Result<()> {
        let out = format!("--outdir={}", self.pkg.display());
        let mut defines = vec![
            format!("--define:BUILD={:?}", self.build),
            format!("--define:VERSION={:?}", env!("CARGO_PKG_VERSION")),
        ];
        defines.extend(
            pins.iter()
                .map(|(name, pin)| format!("--define:{name}={pin:?}")),
        );
        let mut arguments = vec![
            "--bundle",
            "--minify",
            "--format=esm",
            "--target=es2022",
            "--charset=utf8",
            "--legal-comments=none",
            "--log-level=warning",
            &out,
        ];
        arguments.extend(EXTERNAL);
        arguments.extend(more);
        arguments.extend(defines.iter().map(String::as_str));
        arguments.extend(entries);
        run::shown("esbuild", &arguments).context("minifying www/")
    }
}

/// A stylesheet of `www/`, minified: where it is then.
fn minified_styles(www: &Path, name: &str) -> Result<PathBuf> {
    let to = places::scratch().join("styles").join(name);
    let from = www.join(name);
    let out = format!("--outfile={}", to.display());
    run::shown(
        "esbuild",
        &[
            "--bundle",
            "--minify",
            "--target=es2022",
            "--log-level=warning",
            &out,
            &from.to_string_lossy(),
        ],
    )
    .with_context(|| format!("minifying {name}"))?;
    let text = fs::read_to_string(&to)?;
    fs::write(&to, text.trim_end())?;
    Ok(to)
}

/// Writes a stylesheet for a shadow root anew, so that its rules for the host (`:host`, `:host(…)`) apply to an
/// element of class `host`. By a CSS parser of npm's: see the script.
fn write_for_the_page(css: &Path, to: &Path) -> Result<()> {
    let script = "crates/xtask/src/build/host-to-class.mjs";
    run::shown(
        "node",
        &[script, &css.to_string_lossy(), &to.to_string_lossy()],
    )
}

/// Copies pages, types and built locales as they are. English is compiled into the wasm.
///
/// # Errors
/// A file cannot be copied.
pub fn copy(pkg: &Path) -> Result<()> {
    let www = places::root().join("www");
    for name in top_level(&www)? {
        if name.ends_with(".html") || name.ends_with(".d.ts") || name == "configure.css" {
            files::copy(&www.join(&name), &pkg.join(&name))?;
        }
    }
    for name in top_level(&www.join("locales"))?
        .iter()
        .filter(|name| name.ends_with(".json"))
    {
        files::copy(
            &www.join("locales").join(name),
            &pkg.join("locales").join(name),
        )?;
    }
    Ok(())
}

/// The files directly in a folder; none if it does not exist.
fn top_level(folder: &Path) -> Result<Vec<String>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut names = files::below(folder)?;
    names.retain(|name| !name.contains('/'));
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_for_a_host_become_rules_for_a_class() {
        let folder = std::env::temp_dir().join(format!("xtask-host-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (from, to) = (folder.join("from.css"), folder.join("to.css"));
        let css = ":host{a:b}:host([theme=dark]) .x,:host(.p,.q){c:d}@media print{:host{e:\":host\"}}.y{f:g}";
        fs::write(&from, css).unwrap();
        let written = write_for_the_page(&from, &to).and_then(|()| Ok(fs::read_to_string(&to)?));
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(
            written.unwrap(),
            ".host{a:b}.host[theme=dark] .x,.host:is(.p,.q){c:d}@media print{.host{e:\":host\"}}.y{f:g}"
        );
    }
}
