//! How long the model takes natively: criterion's benchmarks, and the medians that it writes.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use crate::{files, places, run};

/// Runs the native benchmarks, and returns their times by name.
pub fn measure() -> Result<Map<String, Value>> {
    let start = SystemTime::now();
    // Criterion's own folder, so that it compares with the run before.
    let criterion = places::target().join("criterion");
    let status = run::command("cargo")?
        .args(["bench", "-p", "pose-model", "--bench", "solve"])
        .env("CRITERION_HOME", &criterion)
        .status()?;
    ensure!(status.success(), "`cargo bench` failed ({status})");
    native(&criterion, start)
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
        let estimates = files::json(&file)?;
        let about = files::json(&criterion.join(folder).join("new/benchmark.json"))?;
        let name = about["full_id"].as_str().context("a benchmark's name")?;
        let estimate = |which: &str| estimates[which]["point_estimate"].clone();
        let numbers = json!({ "median-ns": estimate("median"), "mean-ns": estimate("mean") });
        all.insert(name.to_owned(), numbers);
    }
    ensure!(!all.is_empty(), "criterion wrote no estimates");
    Ok(all)
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
