//! `cargo xtask bench`: how long the model takes, natively and in Chromium. Never part of the tests: on a busy
//! machine they would fail.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use crate::serve::Server;
use crate::setup::Browser;
use crate::{build, files, places, run, sizes};

/// Runs all benchmarks. With `json`, also writes their numbers to that file.
pub fn command(json: Option<&Path>) -> Result<()> {
    let start = SystemTime::now();
    // Criterion's own folder, so that it compares with the run before.
    let criterion = places::target().join("criterion");
    let chromium = places::scratch().join("bench-in-chromium.json");
    if chromium.exists() {
        fs::remove_file(&chromium)?;
    }
    let status = run::command("cargo")?
        .args(["bench", "-p", "pose-model", "--bench", "solve"])
        .env("CRITERION_HOME", &criterion)
        .status()?;
    ensure!(status.success(), "`cargo bench` failed ({status})");
    build::run(None)?;
    let browser = Browser::ready()?;
    let server = Server::on_free_port()?;
    let status = run::command("node")?
        .args(["tests/bench/in-chromium.mjs", "--json"])
        .arg(&chromium)
        .env("POSE_RISK_BASE", server.address())
        .env("CHROMIUM", &browser.program)
        .status()?;
    if let Some(file) = json {
        let numbers = json!({
            "native": native(&criterion, start)?,
            "chromium": read(&chromium)?,
            "sizes": sizes::of(&places::pkg())?.json(),
        });
        fs::write(file, serde_json::to_string_pretty(&numbers)? + "\n")
            .with_context(|| format!("{}", file.display()))?;
    }
    ensure!(status.success(), "something takes longer than promised");
    Ok(())
}

/// Median and mean of each native benchmark, in nanoseconds, by name (`group/benchmark`). What was written before
/// `since` is of an earlier run.
fn native(criterion: &Path, since: SystemTime) -> Result<Map<String, Value>> {
    let mut all = Map::new();
    for file in files::below(criterion)? {
        let Some(folder) = file.strip_suffix("new/estimates.json") else {
            continue;
        };
        let file = criterion.join(&file);
        if fs::metadata(&file)?.modified()? < since {
            continue;
        }
        let estimates = read(&file)?;
        let about = read(&criterion.join(folder).join("new/benchmark.json"))?;
        let name = about["full_id"].as_str().context("a benchmark's name")?;
        let estimate = |which: &str| estimates[which]["point_estimate"].clone();
        let numbers = json!({ "median-ns": estimate("median"), "mean-ns": estimate("mean") });
        all.insert(name.to_owned(), numbers);
    }
    ensure!(!all.is_empty(), "criterion wrote no estimates");
    Ok(all)
}

fn read(file: &Path) -> Result<Value> {
    let text = fs::read_to_string(file).with_context(|| format!("{}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn each_native_benchmark_of_this_run_has_its_median_under_its_own_name() {
        let folder = std::env::temp_dir().join(format!("xtask-bench-{}", std::process::id()));
        let new = folder.join("happy-baby/one posture/new");
        fs::create_dir_all(&new).unwrap();
        let estimates = r#"{"mean": {"point_estimate": 2.5}, "median": {"point_estimate": 2.0}}"#;
        fs::write(new.join("estimates.json"), estimates).unwrap();
        let about = r#"{"full_id": "happy-baby/one posture"}"#;
        fs::write(new.join("benchmark.json"), about).unwrap();
        let numbers = native(&folder, SystemTime::UNIX_EPOCH);
        let none = native(&folder, SystemTime::now() + Duration::from_secs(60));
        fs::remove_dir_all(&folder).unwrap();
        let wanted = json!({ "happy-baby/one posture": { "median-ns": 2.0, "mean-ns": 2.5 } });
        assert_eq!(Value::Object(numbers.unwrap()), wanted);
        assert!(none.is_err());
    }
}
