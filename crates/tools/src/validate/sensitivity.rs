//! How much three well-known poses depend on each constant, as a chart for the model card.

use std::fmt::Write;
use std::fs;

use pose_format::{Change, Knowledge};
use pose_model::body::{Ask, Body, Sample, solve};

const CHART: &str = "docs/images/sensitivity.svg";
const POSES: [&str; 3] = ["happy-baby", "seated-forward-fold", "downward-dog"];
/// Each constant is decreased and increased by this part.
const BY: f64 = 0.2;
/// Pixels for a degree of low-back flexion.
const DEGREE: f64 = 6.0;
const ROW: usize = 22;

type Constant = (&'static str, fn(&mut Knowledge) -> &mut f64);

const CONSTANTS: [Constant; 14] = [
    ("low back's range", |k| &mut k.ranges.lumbar.flexion.mean),
    ("hips' range, knee bent", |k| {
        &mut k.ranges.hips.flexion_bent.typical
    }),
    ("hips' range, knee straight", |k| {
        &mut k.ranges.hips.flexion_straight.typical
    }),
    ("upper back's range", |k| {
        &mut k.ranges.thoracic.flexion.mean
    }),
    ("low back's steepness", |k| &mut k.law.fold.lumbar_b),
    ("hips' stiffness", |k| &mut k.law.fold.hip_a),
    ("hips' steepness for each degree", |k| {
        &mut k.law.fold.hip_b_per_degree
    }),
    ("what the knee gives the hip", |k| {
        &mut k.law.fold.knee_exponent
    }),
    ("upper back's stiffness", |k| &mut k.law.fold.thorax_a),
    ("upper back's steepness", |k| &mut k.law.fold.thorax_b),
    ("ceiling of gravity", |k| &mut k.law.ceilings.gravity),
    ("ceiling of a pull", |k| &mut k.law.ceilings.pull),
    ("dial: lying", |k| &mut k.law.low_back.lying),
    ("dial: slumped", |k| &mut k.law.low_back.slumped),
];

/// Draws the chart.
///
/// # Errors
/// A pose is not there, or the file cannot be written.
pub fn run(knowledge: &Knowledge) -> Result<(), String> {
    fs::write(CHART, chart(knowledge)?).map_err(|error| format!("{CHART}: {error}"))?;
    println!("{CHART}");
    Ok(())
}

fn lumbar(knowledge: &Knowledge, pose: &str) -> Result<f64, String> {
    let pose = knowledge.poses.iter().find(|p| p.id == pose);
    let pose = pose.ok_or("a pose of the chart is not in the catalogue")?;
    let body = Body::new(&knowledge.ranges, 0.0, None, &Sample::TYPICAL);
    let ask = Ask::new(pose, 1.0, &Change::default());
    Ok(solve(&ask, &body, &knowledge.law, &Sample::TYPICAL)
        .lumbar
        .flexion)
}

fn chart(knowledge: &Knowledge) -> Result<String, String> {
    let (names, panel) = (190.0, 190.0);
    let height = ROW * (CONSTANTS.len() + 3);
    let width = names + panel * POSES.len() as f64;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>Change of low-back flexion when a constant is a fifth smaller (light) or larger (dark)</title>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"white\"/>\n"
    );
    // Writing to a String cannot fail.
    for (at, pose) in POSES.iter().enumerate() {
        let middle = names + panel * (at as f64 + 0.5);
        let now = lumbar(knowledge, pose)?;
        let _ = writeln!(
            svg,
            "<text x=\"{middle}\" y=\"16\" text-anchor=\"middle\">{pose}, {now:.0}°</text>"
        );
        let bottom = ROW * (CONSTANTS.len() + 1) + 6;
        let _ = writeln!(svg, "<path d=\"M{middle} 24V{bottom}\" stroke=\"#888\"/>");
        for degrees in [-10.0, 10.0] {
            let (x, y) = (middle + degrees * DEGREE, bottom + 14);
            let _ = writeln!(
                svg,
                "<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\" fill=\"#555\">{degrees:+}°</text>"
            );
        }
    }
    for (row, (name, of)) in CONSTANTS.iter().enumerate() {
        let y = ROW * (row + 1) + 8;
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{name}</text>",
            names - 12.0,
            y + 12
        );
        for (at, pose) in POSES.iter().enumerate() {
            let middle = names + panel * (at as f64 + 0.5);
            for (factor, y, fill) in [(1.0 - BY, y + 1, "#9ecae1"), (1.0 + BY, y + 9, "#08519c")] {
                let mut other = knowledge.clone();
                *of(&mut other) *= factor;
                let change = lumbar(&other, pose)? - lumbar(knowledge, pose)?;
                let (x, long) = (middle + change.min(0.0) * DEGREE, change.abs() * DEGREE);
                let _ = writeln!(
                    svg,
                    "<rect x=\"{x:.1}\" y=\"{y}\" width=\"{long:.1}\" height=\"7\" fill=\"{fill}\"/>"
                );
            }
        }
    }
    Ok(svg + "</svg>\n")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_model_cards_chart_is_of_the_model_as_it_is() {
        crate::validate::at_the_root::at_the_root();
        let knowledge = pose_format::author::data::load(Path::new("data")).unwrap();
        let there = std::fs::read_to_string(super::CHART).unwrap();
        assert!(
            there == super::chart(&knowledge).unwrap(),
            "`cargo xtask validate --write` draws it anew"
        );
    }
}
