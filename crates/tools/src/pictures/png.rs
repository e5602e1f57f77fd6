//! The picture of a shared link: drawings on a calm background, as PNG. It holds no words: whoever shows it
//! puts the page's title beside it, in the reader's own font.

use oxipng::{BitDepth, ColorType, PngError, RawImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::palette::{Indexed, indexed};
use super::size::LINK;
use super::svg::Svg;

/// The room around drawings at least, pixels.
const MARGIN: f64 = 70.0;

/// How hard the packer tries, of 0 to 6: at 4 the files are 3 % smaller and take three times as long.
const PRESET: u8 = 1;

/// The file of drawings in so many equal columns.
///
/// # Errors
/// It cannot be rendered or packed.
pub fn png(drawings: &[Svg], columns: usize) -> Result<Vec<u8>, String> {
    let (width, height) = (f64::from(LINK.width), f64::from(LINK.height));
    let background = drawings.first().map_or("#fff", |first| &first.background);
    let rows = drawings.len().div_ceil(columns);
    let cell = [
        (width - MARGIN) / columns as f64,
        (height - MARGIN) / rows as f64,
    ];
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{background}\"/>"
    );
    for (at, drawing) in drawings.iter().enumerate() {
        let place = [at % columns, at / columns];
        let middle = [0, 1].map(|axis| MARGIN / 2.0 + cell[axis] * (place[axis] as f64 + 0.5));
        text += &drawing.within(middle, cell.map(|side| side - MARGIN));
    }
    text += "</svg>";
    let tree = Tree::from_str(&text, &Options::default()).map_err(|error| error.to_string())?;
    let mut pixels = Pixmap::new(LINK.width, LINK.height).ok_or("no room for pixels")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    packed(pixels.data()).map_err(|error| error.to_string())
}

fn packed(pixels: &[u8]) -> Result<Vec<u8>, PngError> {
    let Indexed { palette, pixels } = indexed(pixels);
    let colours = ColorType::Indexed { palette };
    let image = RawImage::new(LINK.width, LINK.height, colours, BitDepth::Eight, pixels)?;
    image.create_optimized_png(&oxipng::Options::from_preset(PRESET))
}
