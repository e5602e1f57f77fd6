//! The fixed, small set of bodies and shapes over which bands are taken.

use std::sync::LazyLock;

/// How many there are beside the typical one.
pub const SAMPLES: usize = 32;

/// One deviation from the typical solve, in standard deviations.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sample {
    /// Of the hips' ranges.
    pub hips: f64,
    /// Of the low back's ranges.
    pub lumbar: f64,
    /// Of the thorax's and neck's ranges.
    pub thorax: f64,
    /// Of the shape people make.
    pub shape: f64,
    /// Of how firmly the low back holds.
    pub low_back: f64,
    /// Of mobility, already on its -1 to 1 scale.
    pub mobility: f64,
}

impl Sample {
    /// No deviation.
    pub const TYPICAL: Self = Self {
        hips: 0.0,
        lumbar: 0.0,
        thorax: 0.0,
        shape: 0.0,
        low_back: 0.0,
        mobility: 0.0,
    };
}

/// The same samples always: a Halton sequence in six dimensions through the normal quantile.
/// `mobility_sd` scales the last.
pub fn samples(mobility_sd: f64) -> impl Iterator<Item = Sample> {
    static POINTS: LazyLock<Vec<[f64; 6]>> = LazyLock::new(|| {
        let point = |i| [2, 3, 5, 7, 11, 13].map(|base| normal(halton(i, base)));
        (1..=SAMPLES).map(point).collect()
    });
    POINTS.iter().map(move |p| Sample {
        hips: p[0],
        lumbar: p[1],
        thorax: p[2],
        shape: p[3],
        low_back: p[4],
        mobility: p[5] * mobility_sd,
    })
}

/// The `index`-th number of van der Corput's sequence in a base, between 0 and 1.
fn halton(mut index: usize, base: usize) -> f64 {
    let (mut value, mut part) = (0.0, 1.0);
    while index > 0 {
        part /= base as f64;
        value += part * (index % base) as f64;
        index /= base;
    }
    value
}

/// The normal quantile by the logistic one, within 0.1 between 0.02 and 0.98: samples need no more.
fn normal(p: f64) -> f64 {
    libm::log1p(p / (1.0 - p) - 1.0) / 1.702
}
