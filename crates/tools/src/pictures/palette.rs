//! The colours of a rendered drawing. It has a dozen, and some hundred between two of them along its edges: with the commonest
//! alone the file is little more than half as large, and nobody sees it.

use oxipng::RGBA8;
use std::collections::HashMap;

/// How many colours are kept. Measured for all poses: 256 gave 10 % more bytes, 64 gave 12 % less and steps in round edges.
const KEPT: usize = 128;

/// The colours, and for each pixel which of them it has.
pub struct Indexed {
    pub palette: Vec<RGBA8>,
    pub pixels: Vec<u8>,
}

/// Pixels of red, green, blue and alpha with the commonest colours only; others become the nearest of those.
pub fn indexed(pixels: &[u8]) -> Indexed {
    let (pixels, _) = pixels.as_chunks::<4>();
    let mut counts: HashMap<[u8; 4], usize> = HashMap::new();
    // Most pixels have the colour of the one before.
    for run in pixels.chunk_by(|one, other| one == other) {
        *counts.entry(run[0]).or_default() += run.len();
    }
    let mut colours: Vec<([u8; 4], usize)> = counts.into_iter().collect();
    colours.sort_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    let palette: Vec<[u8; 4]> = colours
        .iter()
        .take(KEPT)
        .map(|(colour, _)| *colour)
        .collect();
    let places: HashMap<[u8; 4], u8> = colours
        .iter()
        .map(|(colour, _)| (*colour, nearest(&palette, *colour)))
        .collect();
    let mut places_of_pixels = Vec::with_capacity(pixels.len());
    for run in pixels.chunk_by(|one, other| one == other) {
        places_of_pixels.extend(std::iter::repeat_n(places[&run[0]], run.len()));
    }
    let palette = palette.into_iter();
    Indexed {
        palette: palette.map(|[r, g, b, a]| RGBA8::new(r, g, b, a)).collect(),
        pixels: places_of_pixels,
    }
}

fn nearest(palette: &[[u8; 4]], colour: [u8; 4]) -> u8 {
    let distance = |other: &[u8; 4]| -> u32 {
        let channels = colour.iter().zip(other);
        let squares = channels.map(|(one, other)| u32::from(one.abs_diff(*other)).pow(2));
        squares.sum()
    };
    let near = palette.iter().enumerate();
    let near = near.min_by_key(|(_, other)| distance(other));
    near.map_or(0, |(at, _)| at as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_that_is_kept_stays_as_it_is_and_another_becomes_the_nearest() {
        let common: Vec<[u8; 4]> = (0..KEPT as u8).map(|at| [at * 2, 0, 0, 255]).collect();
        let rare = [9, 1, 0, 255];
        let pixels = [&common[..], &common[..], &[rare]].concat().concat();
        let Indexed { palette, pixels } = indexed(&pixels);
        let colours: Vec<u8> = pixels
            .iter()
            .map(|at| palette[usize::from(*at)].r)
            .collect();
        assert_eq!(palette.len(), KEPT);
        assert_eq!(colours[3], 6);
        assert!([8, 10].contains(colours.last().expect("the rare one")));
    }
}
