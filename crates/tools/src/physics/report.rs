//! The report of `tools physics`.

use super::laws::{faults, faults_of_changes};
use pose_format::{Knowledge, LimbRanges, Pose};
use std::path::Path;

/// The limbs' ranges as they are on disk.
pub fn limbs(data: &Path) -> Result<LimbRanges, String> {
    pose_format::author::data::apart(&data.join("limbs.toml"))
        .map_err(|problems| problems.join("\n"))
}

/// Prints every fault of the poses with these ids, or of all poses.
///
/// # Errors
/// The data cannot be read, or there is no such pose.
pub fn run(knowledge: &Knowledge, ids: &[String]) -> Result<(), String> {
    for pose in crate::figures::chosen(knowledge, ids)? {
        for fault in found(knowledge, pose)? {
            println!("{}: {fault}", pose.id);
        }
    }
    Ok(())
}

/// Every fault of a pose and of the changes within it.
///
/// # Errors
/// The limbs' ranges cannot be read.
pub fn found(knowledge: &Knowledge, pose: &Pose) -> Result<Vec<String>, String> {
    let limbs = limbs(Path::new("data"))?;
    let mut all = faults(knowledge, &limbs, pose);
    all.extend(faults_of_changes(knowledge, &limbs, pose));
    Ok(all)
}
