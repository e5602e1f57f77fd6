//! The solved postures as a table, for reviewing data.

use crate::figures::chosen;
use pose_format::{Change, Knowledge};
use pose_model::Reader;
use pose_model::body::{Ask, Body, Sample, solve};
use pose_model::demand::typical_demand;

/// Prints hips, low back, thorax and shortfall for stiff, typical and supple.
pub fn run(knowledge: &Knowledge, ids: &[String]) -> Result<(), String> {
    println!(
        "{:32} {:>9} | stiff / typical / supple: hip lumbar (share) thorax short",
        "pose", "main ask"
    );
    for pose in chosen(knowledge, ids)? {
        let ask = Ask::new(pose, 1.0, &Change::default());
        let mut row = format!("{:32}", pose.id);
        for mobility in [-1.0, 0.0, 1.0] {
            let body = Body::new(&knowledge.ranges, mobility, None, &Sample::TYPICAL);
            let p = solve(&ask, &body, &knowledge.law, &Sample::TYPICAL);
            if mobility < 0.0 {
                row += &format!(
                    " {:>5.0} {:<6}|",
                    p.main_chain().ask,
                    format!("{:?}", p.main)
                );
            }
            let share = p.lumbar.flexion.abs() / body.lumbar.sagittal(p.lumbar.flexion) * 100.0;
            row += &format!(
                " {:>4.0} {:>4.0} ({:>3.0}%) {:>3.0} s{:<3.0}|",
                p.hips[p.main_hip].flexion,
                p.lumbar.flexion,
                share,
                p.thoracic.flexion,
                p.shortfall()
            );
            if mobility == 0.0 {
                row += &format!(
                    " rot {:.0}/{:.0} lat {:.0}/{:.0} |",
                    p.lumbar.rotation, p.thoracic.rotation, p.lumbar.lateral, p.thoracic.lateral
                );
            }
        }
        let demand = typical_demand(knowledge, pose, &Reader::default(), &Change::default());
        println!("{row} load {:.2}", demand.load.typical);
    }
    Ok(())
}
