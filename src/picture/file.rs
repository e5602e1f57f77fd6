//! A picture as a file of its own, which a page loads when it comes into view. `tools pictures` writes the files.

use super::drawing::rounded;
use crate::context::Card;
use pose_format::Pose;
use pose_model::{Catalog, Reader, Side};
use yew::{AttrValue, Html, html};

/// Where the files are, if this picture is among them: they show our poses, done all the way by the average reader.
pub fn files_for<'a>(card: &'a Card, reader: &Reader, pose: &Pose) -> Option<&'a str> {
    let at = card.picture_files.as_deref()?;
    let average = Reader::default();
    let is_average = reader.depth == average.depth
        && reader.mobility == average.mobility
        && reader.side == Side::Right
        && reader.age.is_none();
    (is_average && Catalog::ours().find(&pose.id).is_some()).then_some(at)
}

/// The file, as large on the page as the drawing in a box of these numbers would be.
pub fn picture_file(src: String, [_, _, width, height]: [f64; 4], is_lazy: bool) -> Html {
    let loading = is_lazy.then_some(AttrValue::Static("lazy"));
    html! {
        <img class="body" {src} width={rounded(width)} height={rounded(height)} alt="" {loading} />
    }
}
