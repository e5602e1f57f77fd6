//! Which input widens a band most.

use super::measure::shares_of;
use crate::body::{Ask, Body, Sample, solve};
use crate::reader::Reader;
use pose_format::{Change, Knowledge, Pose};

/// Something in which people differ, or do a pose differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// How far hips and hamstrings go.
    Hips,
    /// How far the low back can go.
    LowBack,
    /// How far the upper back and the neck can go.
    UpperBack,
    /// How far people go into the shape.
    Shape,
    /// How firmly they hold the low back.
    Hold,
}

impl Input {
    const ALL: [Self; 5] = [
        Self::Hips,
        Self::LowBack,
        Self::UpperBack,
        Self::Shape,
        Self::Hold,
    ];

    /// Its name in the API and in the locale.
    pub fn word(self) -> &'static str {
        ["hips", "low-back", "upper-back", "shape", "hold"][self as usize]
    }
}

/// For each axis the input that widens its band of shares most; none where no band is wider than a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Widest {
    /// Flexion or extension, lateral bend, rotation of low back, upper back and neck.
    pub regions: [[Option<Input>; 3]; 3],
    /// The hip in the chain of the main ask.
    pub hips: Option<Input>,
}

/// From the 10th to the 90th percentile of a normal spread, in standard deviations to each side.
const EIGHT_IN_TEN: f64 = 1.2816;

/// Moves one input at a time from its 10th to its 90th percentile, and the others stay typical.
pub fn widest(knowledge: &Knowledge, pose: &Pose, reader: &Reader) -> Widest {
    let ask = Ask::new(pose, reader.depth, &Change::default());
    let shares = |sample: Sample| {
        let body = Body::new(&knowledge.ranges, reader.mobility, reader.age, &sample);
        shares_of(&solve(&ask, &body, &knowledge.law, &sample), &body)
    };
    let mobility = knowledge.law.sampling.mobility;
    let mut most = [(1.0, None); 10];
    for input in Input::ALL {
        let [low, high] =
            [-EIGHT_IN_TEN, EIGHT_IN_TEN].map(|by| shares(sample(input, by, mobility)));
        for (i, most) in most.iter_mut().enumerate() {
            let width = (high[i] - low[i]).abs();
            if width > most.0 {
                *most = (width, Some(input));
            }
        }
    }
    let of = |i: usize| most[i].1;
    Widest {
        regions: std::array::from_fn(|region| std::array::from_fn(|axis| of(3 * region + axis))),
        hips: of(9),
    }
}

fn sample(input: Input, by: f64, mobility: f64) -> Sample {
    let mut sample = Sample::TYPICAL;
    match input {
        Input::Hips => {
            sample.hips = by;
            sample.mobility = by * mobility;
        }
        Input::LowBack => sample.lumbar = by,
        Input::UpperBack => sample.thorax = by,
        Input::Shape => sample.shape = by,
        Input::Hold => sample.low_back = by,
    }
    sample
}
