//! What a first use costs a reader, and whether that is within the standing budgets.
//! 1 kB is 1000 bytes.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::run;

/// Fetched before a first card shows.
const FIRST_USE: &[&str] = &["pose-risk.js", "pose_risk.js", "pose_risk_bg.wasm"];
const SHELL: &str = "pose-risk.js";
const FIRST_USE_BUDGET: &str = "first use, brotli";
const SHELL_GZIP_BYTES: usize = 3_000;
const FIRST_USE_BROTLI_BYTES: usize = 100_000;

/// One file in bytes: as it is, by gzip -9 and by brotli -11.
#[derive(Clone, Copy, Debug, Default)]
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
    for name in FIRST_USE {
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
    /// The table, and each budget with OK or OVER.
    pub fn print(&self) {
        println!(
            "\n{:<20}{:>10}{:>10}{:>10}  bytes",
            "first use", "raw", "gzip", "brotli"
        );
        for (name, size) in &self.files {
            match size {
                Some(size) => row(name, *size),
                None => println!("{name:<20}{:>30}", "missing"),
            }
        }
        row("total", self.total());
        for (budget, kept) in self.budgets() {
            println!("{}  {budget}", if kept { "OK   " } else { "OVER!" });
        }
    }

    /// # Errors
    /// Names every budget that is passed, and every first-use file that is missing. Where Rust's source
    /// cannot be had and the ready-made standard library is used (`small_std` false), a first use over
    /// its budget is printed and no failure: it is not the build that a release carries.
    pub fn check(&self, small_std: bool) -> Result<()> {
        let broken: Vec<_> = self
            .budgets()
            .into_iter()
            .filter(|(budget, kept)| !kept && (small_std || !budget.starts_with(FIRST_USE_BUDGET)))
            .map(|(budget, _)| budget)
            .collect();
        anyhow::ensure!(broken.is_empty(), "over budget: {}", broken.join("; "));
        Ok(())
    }

    /// The budgets, and whether each is kept.
    fn budgets(&self) -> Vec<(String, bool)> {
        let total = self.total().brotli;
        let mut budgets = vec![budget(FIRST_USE_BUDGET, total, FIRST_USE_BROTLI_BYTES)];
        if let Some((_, Some(shell))) = self.files.iter().find(|(name, _)| *name == SHELL) {
            budgets.push(budget("shell, gzip", shell.gzip, SHELL_GZIP_BYTES));
        }
        // A budget kept by leaving a file out is not kept.
        let missing = self.files.iter().filter(|(_, size)| size.is_none());
        budgets.extend(missing.map(|(name, _)| (format!("{name} is missing"), false)));
        budgets
    }

    fn total(&self) -> Size {
        let sizes = self.files.iter().filter_map(|(_, size)| *size);
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
        "{name:<20}{:>10}{:>10}{:>10}",
        size.raw, size.gzip, size.brotli
    );
}

/// The lengths of files by brotli.
///
/// # Errors
/// Node cannot read or compress a file.
pub fn brotli(files: &[PathBuf]) -> Result<Vec<usize>> {
    let mut node = run::command("node")?;
    let output = node.arg("xtask/src/sizes.mjs").args(files).output()?;
    let lines = String::from_utf8(output.stdout)?;
    let length = |line: &str| line.rsplit(' ').next().and_then(|word| word.parse().ok());
    let lengths: Option<Vec<usize>> = lines.lines().map(length).collect();
    let lengths = lengths.context("lengths of files")?;
    anyhow::ensure!(lengths.len() == files.len(), "not every file was measured");
    Ok(lengths)
}

fn measure(file: &Path) -> Result<Size> {
    let line = run::answer("node", &["xtask/src/sizes.mjs", &file.to_string_lossy()])
        .with_context(|| format!("measuring {}", file.display()))?;
    let mut numbers = line.split(' ').map(str::parse);
    let mut next = || {
        numbers
            .next()
            .context("three numbers")?
            .context("a number of bytes")
    };
    Ok(Size {
        raw: next()?,
        gzip: next()?,
        brotli: next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(shell_gzip: usize, wasm_brotli: usize) -> Sizes {
        let size = |gzip, brotli| {
            Some(Size {
                raw: 1,
                gzip,
                brotli,
            })
        };
        let sizes = [size(shell_gzip, 0), size(0, 0), size(0, wasm_brotli)];
        Sizes {
            files: FIRST_USE.iter().copied().zip(sizes).collect(),
        }
    }

    #[test]
    fn a_budget_is_kept_up_to_its_last_byte() {
        assert!(sizes(3_000, FIRST_USE_BROTLI_BYTES).check(true).is_ok());
        assert!(
            sizes(3_001, 0)
                .check(true)
                .unwrap_err()
                .to_string()
                .contains("shell")
        );
        assert!(
            sizes(0, FIRST_USE_BROTLI_BYTES + 1)
                .check(true)
                .unwrap_err()
                .to_string()
                .contains("first use")
        );
    }

    #[test]
    fn with_the_ready_made_library_only_the_first_use_may_pass_its_budget() {
        assert!(sizes(0, FIRST_USE_BROTLI_BYTES + 1).check(false).is_ok());
        assert!(sizes(3_001, 0).check(false).is_err());
    }

    #[test]
    fn a_missing_first_use_file_breaks_the_budget() {
        let mut sizes = sizes(0, 0);
        sizes.files[2].1 = None;
        assert!(
            sizes
                .check(true)
                .unwrap_err()
                .to_string()
                .contains("pose_risk_bg.wasm is missing")
        );
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
