//! npm's part: `pkg/` depends on no package of it. The tools that build and test do, and are audited.

use std::path::Path;

use anyhow::{Result, bail, ensure};
use serde_json::Value;

use crate::{files, run};

/// Fields of `package.json` that bring other packages to whoever installs ours.
const BRINGING: [&str; 5] = [
    "dependencies",
    "peerDependencies",
    "optionalDependencies",
    "bundleDependencies",
    "bundledDependencies",
];

/// Whether the package brings no other along.
///
/// # Errors
/// It does.
pub fn ships_nothing(pkg: &Path) -> Result<()> {
    let package = files::json(&pkg.join("package.json"))?;
    for field in BRINGING {
        ensure!(
            package.get(field).is_none(),
            "pkg/package.json has `{field}`: what ships depends on no package of npm's"
        );
    }
    ensure!(
        package.get("scripts").is_none(),
        "pkg/package.json has `scripts`, which npm may run where it is installed"
    );
    Ok(())
}

/// Whether npm knows a grave weakness of a tool that builds or tests.
///
/// # Errors
/// It does.
pub fn advisories() -> Result<()> {
    let output = run::command("npm")?
        .args(["audit", "--json", "--audit-level=high"])
        .output()?;
    let answer: Value = serde_json::from_slice(&output.stdout)?;
    let counted = answer.pointer("/metadata/vulnerabilities");
    match counted {
        None => {
            let why = answer["message"].as_str().unwrap_or("no reason given");
            println!(
                "npm audit: this registry gives no advisories ({why}). Nothing of npm's ships."
            );
            Ok(())
        }
        Some(counts) if output.status.success() => {
            println!("npm audit of the tools, by gravity: {counts}");
            Ok(())
        }
        Some(counts) => bail!(
            "npm audit names weaknesses of tools, by gravity: {counts}; `npm audit` says which"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_package_that_brings_another_is_refused() {
        let folder = std::env::temp_dir().join(format!("xtask-npm-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let told = |text: &str| {
            fs::write(folder.join("package.json"), text).unwrap();
            ships_nothing(&folder).map_err(|problem| problem.to_string())
        };
        let right = told(r#"{"name": "pose-risk"}"#);
        let brings = told(r#"{"dependencies": {"left-pad": "1"}}"#);
        let runs = told(r#"{"scripts": {"postinstall": "x"}}"#);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(right, Ok(()));
        assert!(brings.unwrap_err().contains("`dependencies`"));
        assert!(runs.unwrap_err().contains("`scripts`"));
    }
}
