//! The loads of poses at every depth and with every adjustment, for reviewing data.

use crate::figures::chosen;
use pose_format::{Change, Knowledge};
use pose_model::Reader;
use pose_model::demand::{Demand, typical_demand};

/// Prints for stiff, typical and supple the load at five depths, what works and carries, and the adjustments.
pub fn run(knowledge: &Knowledge, ids: &[String]) -> Result<(), String> {
    for pose in chosen(knowledge, ids)? {
        for (name, mobility) in [("stiff", -1.0), ("typical", 0.0), ("supple", 1.0)] {
            let of = |depth: f64, change: &Change| {
                let reader = Reader {
                    mobility,
                    depth,
                    ..Reader::default()
                };
                typical_demand(knowledge, pose, &reader, change)
            };
            let none = Change::default();
            let depths: Vec<String> = [0.0, 0.25, 0.5, 0.75, 1.0]
                .iter()
                .map(|depth| format!("{:5.2}", of(*depth, &none).load.typical))
                .collect();
            println!(
                "{:26} {name:8} {} | {}",
                pose.id,
                depths.join(" "),
                parts(&of(1.0, &none))
            );
            if mobility == 0.0 {
                for adjustment in &pose.adjustments {
                    let demand = of(1.0, &adjustment.change);
                    println!(
                        "  {:32} {:5.2} | {}",
                        adjustment.id,
                        demand.load.typical,
                        parts(&demand)
                    );
                }
            }
        }
    }
    Ok(())
}

fn parts(demand: &Demand) -> String {
    let (m, w) = (&demand.muscles, &demand.weight_on);
    format!(
        "front {:4.2} back {:4.2} aside {:4.2} | head {:4.2} neck {:4.2} hands {:4.2}",
        m.front, m.back, m.aside, w.head, w.neck, w.hands
    )
}
