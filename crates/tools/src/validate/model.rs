//! The model's value for a measured task.

use pose_format::{Change, Choice, ClosesOn, Driver, Joint, Knowledge, LowBack, Pose};
use pose_model::body::{Ask, Body, Fold, MainAsk, Posture, Sample, Turn, solve};

use super::measurements::{Reads, Row, Task};

/// The number that the row is about.
pub fn answer(knowledge: &Knowledge, row: &Row) -> f64 {
    let value = read(knowledge, &row.task, row.reads);
    let Some(less) = &row.less else { return value };
    let other = Task {
        mobility: less.mobility.unwrap_or(row.task.mobility),
        fold: less.fold.or(row.task.fold),
        ..row.task.clone()
    };
    value - read(knowledge, &other, row.reads)
}

fn read(knowledge: &Knowledge, task: &Task, reads: Reads) -> f64 {
    if !task.folds.is_empty() {
        let one = |fold: &f64| Task {
            fold: Some(*fold),
            folds: vec![],
            ..task.clone()
        };
        let sum: f64 = task
            .folds
            .iter()
            .map(|fold| read(knowledge, &one(fold), reads))
            .sum();
        return sum / task.folds.len() as f64;
    }
    let body = Body::new(&knowledge.ranges, task.mobility, None, &Sample::TYPICAL);
    let posture: Posture = solve(&ask(task), &body, &knowledge.law, &Sample::TYPICAL);
    let chain = posture.main_chain();
    match reads {
        Reads::Lumbar => chain.lumbar,
        Reads::Hips => chain.hips,
        Reads::Thorax => chain.thorax,
        Reads::LumbarShare => chain.lumbar / body.lumbar.flexion * 100.0,
        Reads::PelvicPart => (1.0 - chain.hips / (chain.ask - chain.shortfall)) * 100.0,
        Reads::LumbarToHips => chain.lumbar / chain.hips,
    }
}

/// The task as what a pose would ask of both legs alike. The words were checked when the row was read.
fn ask(task: &Task) -> Ask {
    let mut ask = Ask::new(&Pose::default(), 1.0, &Change::default());
    let driver = Driver::of(&task.driver).unwrap_or_default();
    let is_free = |joint: Joint| task.free.iter().any(|word| word == joint.word());
    let free = [Joint::Hips, Joint::Lumbar, Joint::Thorax].map(is_free);
    for leg in &mut ask.legs {
        leg.knee = task.knee;
        leg.full = (task.knee, 0.0);
    }
    if let Some(degrees) = task.fold {
        ask.main = MainAsk::Fold;
        ask.fold = Some(Fold {
            degrees,
            closes_on: ClosesOn::Both,
            driver,
            low_back: LowBack::of(&task.low_back).unwrap_or_default(),
            free,
        });
    }
    if let Some(degrees) = task.lean {
        ask.main = MainAsk::Lean;
        ask.lean = Some(Turn {
            degrees,
            driver,
            free,
        });
    }
    ask
}
