//! The effect of the weight for bending with twisting. The weight is a choice, so the model card shows other weights too.

use std::fmt::Write;

use pose_format::{Change, Knowledge};
use pose_model::Reader;
use pose_model::demand::typical_demand;

const WEIGHTS: [f64; 3] = [0.0, 0.5, 1.0];

/// The poses that bend and twist the low back most, with their combined share at each weight.
pub fn table(knowledge: &Knowledge) -> String {
    let reader = Reader::default();
    let combined = |pose, weight| {
        let mut other = knowledge.clone();
        other.law.sampling.combined = weight;
        typical_demand(&other, pose, &reader, &Change::default())
            .lumbar
            .combined
            .typical
    };
    let mut rows: Vec<_> = knowledge
        .poses
        .iter()
        .map(|pose| (pose, WEIGHTS.map(|weight| combined(pose, weight))))
        .collect();
    rows.sort_by(|a, b| (b.1[2] - b.1[0]).total_cmp(&(a.1[2] - a.1[0])));
    let mut text = format!(
        "The weight is {}. At 0 bending and twisting count as at right angles; at 1 their product is added whole.\n\n\
         | low back, combined share | weight 0 | 0.5 | 1 |\n|---|---|---|---|\n",
        knowledge.law.sampling.combined
    );
    for (pose, [none, half, whole]) in rows.iter().take(6) {
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "| {} | {none:.0} % | {half:.0} % | {whole:.0} % |",
            pose.name
        );
    }
    text
}
