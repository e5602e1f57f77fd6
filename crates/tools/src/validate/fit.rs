//! Finds the fitted constants of the sharing law, on the fitted rows alone.
//!
//! Least squares with a prior: a stiffness factor of the low back stays as near to 1, natural, as the measurements
//! allow. Without the prior, a row that a whole range of values satisfies would leave its factor undetermined.

use pose_format::{Knowledge, Law};

use super::loads::{bare_and_measured, standing};
use super::measurements::{Group, MEASUREMENTS, Row, read};
use super::model;

/// The weight of the prior, per squared natural logarithm of the factor: as much as a set of rows that is off by the 4
/// degrees it may be.
const TOWARD_NATURAL: f64 = 16.0;
/// Rounds over all constants. The values have converged after half as many.
const ROUNDS: usize = 60;

struct Constant {
    name: &'static str,
    of: fn(&mut Law) -> &mut f64,
    is_dial: bool,
}

/// Constants that follow from the low back's steepness: the upper back bends 21 degrees when the low back reaches its
/// end (chosen), a pull takes the low back to its end, and muscles take it to 0.687 of that.
fn tie(law: &mut Law) {
    let end = libm::expm1(law.fold.lumbar_b);
    law.fold.thorax_a = end / libm::expm1(0.5 * law.fold.thorax_b);
    law.ceilings.pull = end;
    law.ceilings.muscle = libm::expm1(0.687 * law.fold.lumbar_b);
}

const CONSTANTS: [Constant; 5] = [
    Constant {
        name: "fold.hip-a",
        of: |law| &mut law.fold.hip_a,
        is_dial: false,
    },
    Constant {
        name: "ceilings.gravity",
        of: |law| &mut law.ceilings.gravity,
        is_dial: false,
    },
    Constant {
        name: "low-back.slumped",
        of: |law| &mut law.low_back.slumped,
        is_dial: true,
    },
    Constant {
        name: "low-back.lying",
        of: |law| &mut law.low_back.lying,
        is_dial: true,
    },
    Constant {
        name: "low-back.lifting",
        of: |law| &mut law.low_back.lifting,
        is_dial: true,
    },
];

/// The low back's steepness and the constants that follow from it.
const TIED: [Constant; 4] = [
    Constant {
        name: "fold.lumbar-b",
        of: |law| &mut law.fold.lumbar_b,
        is_dial: false,
    },
    Constant {
        name: "fold.thorax-a",
        of: |law| &mut law.fold.thorax_a,
        is_dial: false,
    },
    Constant {
        name: "ceilings.pull",
        of: |law| &mut law.ceilings.pull,
        is_dial: false,
    },
    Constant {
        name: "ceilings.muscle",
        of: |law| &mut law.ceilings.muscle,
        is_dial: false,
    },
];

/// Prints each constant as the file has it and as the fit finds it.
///
/// # Errors
/// The measurements cannot be read.
pub fn run(knowledge: &Knowledge) -> Result<(), String> {
    println!("{:20}{:>10}{:>10}", "", "law.toml", "fit");
    for (name, now, found) in found(knowledge)? {
        println!("{name:20}{now:>10.3}{found:>10.3}");
    }
    Ok(())
}

/// Name, value in the file, value found.
fn found(knowledge: &Knowledge) -> Result<Vec<(&'static str, f64, f64)>, String> {
    let mut rows = read(MEASUREMENTS)?;
    rows.retain(|row| row.group == Group::Fit);
    // The measurements hardly distinguish neighbouring values of the steepness, so steps of a quarter are enough.
    let fits = (12..=32).map(|quarters| fit_at(f64::from(quarters) / 4.0, knowledge, &rows));
    let (_, mut fitted) = fits
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .ok_or("no fit was tried")?;
    let mut now = knowledge.clone();
    let both = CONSTANTS.iter().chain(&TIED);
    let values = both.map(|c| (c.name, *(c.of)(&mut now.law), *(c.of)(&mut fitted.law)));
    let mut values: Vec<_> = values.collect();
    values.push(("body.standing", now.body.standing, standing(&now)?));
    values.push(("body.offset", now.body.offset, offset(&now)?));
    Ok(values)
}

/// The load's offset for co-contraction. The model's load is `offset + (1 - offset) bare`, linear in the offset, so
/// least squares have a closed solution. The postures of the fitted loads hardly depend on the other constants, so
/// those of the file are used.
fn offset(knowledge: &Knowledge) -> Result<f64, String> {
    let rows = bare_and_measured(knowledge)?;
    let sum = |of: &dyn Fn(f64, f64) -> f64| rows.iter().map(|(b, m)| of(*b, *m)).sum::<f64>();
    Ok(sum(&|bare, measured| (measured - bare) * (1.0 - bare))
        / sum(&|bare, _| (1.0 - bare).powi(2)))
}

/// The remaining cost for a steepness of the low back, and the other constants fitted to it.
fn fit_at(lumbar_b: f64, knowledge: &Knowledge, rows: &[Row]) -> (f64, Knowledge) {
    let mut fitted = knowledge.clone();
    fitted.law.fold.lumbar_b = lumbar_b;
    tie(&mut fitted.law);
    for _ in 0..ROUNDS {
        for constant in &CONSTANTS {
            let best = least(|value| {
                *(constant.of)(&mut fitted.law) = value;
                cost(&fitted, rows)
            });
            *(constant.of)(&mut fitted.law) = best;
        }
    }
    (cost(&fitted, rows), fitted)
}

fn cost(knowledge: &Knowledge, rows: &[Row]) -> f64 {
    let mut law = knowledge.law.clone();
    let off: f64 = rows
        .iter()
        .map(|row| row.measured.off(model::answer(knowledge, row)).powi(2))
        .sum();
    let dials = CONSTANTS.iter().filter(|constant| constant.is_dial);
    let away: f64 = dials
        .map(|dial| libm::log(*(dial.of)(&mut law)).powi(2))
        .sum();
    off + TOWARD_NATURAL * away
}

/// The minimum of a function of a constant between 0.05 and 4000, by golden-section search over its logarithm.
fn least(mut of: impl FnMut(f64) -> f64) -> f64 {
    const GOLDEN: f64 = 0.618_033_988_749_895;
    let (mut low, mut high) = (libm::log(0.05), libm::log(4000.0));
    while high - low > 1e-5 {
        let (a, b) = (high - GOLDEN * (high - low), low + GOLDEN * (high - low));
        if of(libm::exp(a)) < of(libm::exp(b)) {
            high = b;
        } else {
            low = a;
        }
    }
    libm::exp(0.5 * (low + high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_constants_of_the_law_are_what_the_fit_finds() {
        crate::validate::at_the_root::at_the_root();
        let knowledge = pose_format::author::data::load(Path::new("data")).unwrap();
        for (name, now, found) in found(&knowledge).unwrap() {
            assert!(
                (now / found - 1.0).abs() < 0.02,
                "{name} is {now} and the fit finds {found}"
            );
        }
    }
}
