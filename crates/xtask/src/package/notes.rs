//! What the page of a release says: the version's section of `CHANGELOG.md`, and which file is for whom.

use anyhow::{Context, Result, ensure};

/// # Errors
/// The changelog has no section for the version, or an empty one.
pub fn of(changelog: &str, version: &str) -> Result<String> {
    let head = format!("## [{version}]");
    let (_, after) = changelog
        .split_once(&format!("\n{head}"))
        .with_context(|| format!("CHANGELOG.md has no section `{head}`"))?;
    // The rest of the line is the day.
    let (_, after) = after.split_once('\n').unwrap_or_default();
    let section = after.split("\n## ").next().unwrap_or_default();
    // Links that the changelog names at its end.
    let section = section.split("\n[").next().unwrap_or_default().trim();
    ensure!(
        !section.is_empty(),
        "CHANGELOG.md says nothing of {version}"
    );
    Ok(format!(
        "- `pose-risk-{version}.zip`: for a site. Unpack it, rename its folder to `pkg`, upload that.\n\
         - `pose-risk-wordpress-{version}.zip`: for WordPress. Plugins, Add New, Upload Plugin.\n\
         - `pose-risk-{version}.tgz`: for `npm install`, with a bundler.\n\
         - `pose-risk-{version}.cdx.json`: what the widget is made of (CycloneDX).\n\
         - `SHA256SUMS`: `sha256sum --check SHA256SUMS` says whether all arrived as they were made.\n\n\
         {section}\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n- Later.\n\n## [0.2.0] - 2026-11-29\n\n### Added\n\n- This.\n\n\
        ## [0.1.0] - 2026-01-01\n\n- Old.\n\n[0.2.0]: https://example.org\n";

    #[test]
    fn the_notes_are_the_section_of_that_version_alone() {
        let notes = of(CHANGELOG, "0.2.0").unwrap();
        assert!(notes.ends_with("\n\n### Added\n\n- This.\n"), "{notes}");
        assert!(notes.contains("pose-risk-wordpress-0.2.0.zip"));
        assert!(of(CHANGELOG, "0.1.0").unwrap().ends_with("\n\n- Old.\n"));
    }

    #[test]
    fn a_version_of_which_nothing_is_said_is_no_release() {
        assert!(of(CHANGELOG, "0.3.0").is_err());
        assert!(of("\n## [0.3.0]\n\n## [0.2.0]\n- x\n", "0.3.0").is_err());
    }
}
