//! What a first use costs a reader. Only the shell has a limit (docs/decisions/0013); the rest is printed.
//! 1 kB is 1000 bytes.

use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::run;

/// Fetched before a first card shows, with one card in the place of all.
const FIRST_VIEW: [&str; 4] = [
    "pose-risk.js",
    "pose-risk-card.js",
    "pose-risk.css",
    "cards/en/happy-baby.json",
];
/// Fetched when a reader reaches for a card.
const TO_WAKE: [&str; 4] = [
    "pose-risk-wake.js",
    "pose-risk-more.css",
    "pose_risk.js",
    "pose_risk_bg.wasm",
];
const SHELL: &str = "pose-risk.js";
const SHELL_GZIP_BYTES: usize = 3_000;
/// `docs/performance.md` has it for ten cards, too, and beside other libraries.
const FIRST_VIEW_BROTLI_BYTES: usize = 20_000;

/// One file in bytes: as it is, by gzip -9 and by brotli -11.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// The sizes of a built `pkg/`. A file that is missing has none.
#[derive(Debug)]
pub struct Sizes {
    files: Vec<(&'static str, Option<Size>)>,
}

/// Measures a built `pkg/`.
///
/// # Errors
/// Node cannot read or compress a file.
pub fn of(pkg: &Path) -> Result<Sizes> {
    let mut files = Vec::new();
    for name in FIRST_VIEW.iter().chain(&TO_WAKE) {
        let path = pkg.join(name);
        let size = if path.exists() {
            Some(measure(&path)?)
        } else {
            None
        };
        files.push((*name, size));
    }
    Ok(Sizes { files })
}

impl Sizes {
    /// The tables, and each budget with OK or OVER.
    pub fn print(&self) {
        self.table("first view", &FIRST_VIEW);
        self.table("to wake a card", &TO_WAKE);
        for (budget, kept) in self.budgets() {
            println!("{}  {budget}", if kept { "OK   " } else { "OVER!" });
        }
    }

    fn table(&self, title: &str, names: &[&str]) {
        println!(
            "\n{title:<26}{:>10}{:>10}{:>10}  bytes",
            "raw", "gzip", "brotli"
        );
        for (name, size) in self.files.iter().filter(|(name, _)| names.contains(name)) {
            match size {
                Some(size) => row(name, *size),
                None => println!("{name:<26}{:>30}", "missing"),
            }
        }
        row("total", self.total(names));
    }

    /// The same numbers for programs, by file.
    pub fn json(&self) -> Map<String, Value> {
        let files = self.files.iter();
        files
            .map(|(name, size)| ((*name).to_owned(), json!(size)))
            .collect()
    }

    /// # Errors
    /// Names every budget that is passed, and every file that is missing.
    pub fn check(&self) -> Result<()> {
        let budgets = self.budgets().into_iter();
        let broken: Vec<_> = budgets.filter(|(_, kept)| !kept).map(|(b, _)| b).collect();
        anyhow::ensure!(broken.is_empty(), "over budget: {}", broken.join("; "));
        Ok(())
    }

    /// The budgets, and whether each is kept.
    fn budgets(&self) -> Vec<(String, bool)> {
        let mut budgets = vec![];
        if let Some((_, Some(shell))) = self.files.iter().find(|(name, _)| *name == SHELL) {
            budgets.push(budget("shell, gzip", shell.gzip, SHELL_GZIP_BYTES));
        }
        budgets.push(budget(
            "first view of a card, brotli",
            self.total(&FIRST_VIEW).brotli,
            FIRST_VIEW_BROTLI_BYTES,
        ));
        // A budget kept by leaving a file out is not kept.
        let missing = self.files.iter().filter(|(_, size)| size.is_none());
        budgets.extend(missing.map(|(name, _)| (format!("{name} is missing"), false)));
        budgets
    }

    fn total(&self, names: &[&str]) -> Size {
        let named = self.files.iter().filter(|(name, _)| names.contains(name));
        let sizes = named.filter_map(|(_, size)| *size);
        sizes.fold(Size::default(), |sum, size| Size {
            raw: sum.raw + size.raw,
            gzip: sum.gzip + size.gzip,
            brotli: sum.brotli + size.brotli,
        })
    }
}

fn budget(what: &str, bytes: usize, limit: usize) -> (String, bool) {
    (
        format!("{what}: {bytes} of at most {limit}"),
        bytes <= limit,
    )
}

fn row(name: &str, size: Size) {
    println!(
        "{name:<26}{:>10}{:>10}{:>10}",
        size.raw, size.gzip, size.brotli
    );
}

fn measure(file: &Path) -> Result<Size> {
    let script = "crates/xtask/src/sizes.mjs";
    let json = run::answer("node", &[script, &file.to_string_lossy()])
        .with_context(|| format!("measuring {}", file.display()))?;
    serde_json::from_str(&json).with_context(|| format!("measuring {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sizes of which only the shell's and the style's count.
    fn sizes(shell_gzip: usize, style_brotli: usize) -> Sizes {
        let file = |name: &&'static str| {
            let mut size = Size::default();
            if *name == SHELL {
                size.gzip = shell_gzip;
            }
            if *name == "pose-risk.css" {
                size.brotli = style_brotli;
            }
            (*name, Some(size))
        };
        Sizes {
            files: FIRST_VIEW.iter().chain(&TO_WAKE).map(file).collect(),
        }
    }

    #[test]
    fn a_budget_is_kept_up_to_its_last_byte() {
        let [shell, view] = [SHELL_GZIP_BYTES, FIRST_VIEW_BROTLI_BYTES];
        assert!(sizes(shell, view).check().is_ok());
        let over = sizes(shell + 1, 0).check().unwrap_err();
        assert!(over.to_string().contains("shell"));
        let over = sizes(0, view + 1).check().unwrap_err();
        assert!(over.to_string().contains("first view"));
    }

    #[test]
    fn a_file_that_is_missing_breaks_the_budget() {
        let mut sizes = sizes(0, 0);
        sizes.files[2].1 = None;
        let missing = sizes.check().unwrap_err().to_string();
        assert!(missing.contains("pose-risk.css is missing"), "{missing}");
    }

    #[test]
    fn repetition_compresses() {
        let file = std::env::temp_dir().join(format!("xtask-sizes-{}", std::process::id()));
        std::fs::write(&file, [b'a'; 10_000]).unwrap();
        let size = measure(&file);
        std::fs::remove_file(&file).unwrap();
        let size = size.unwrap();
        assert!(size.raw == 10_000 && size.gzip < 100 && size.brotli < 100);
    }
}
