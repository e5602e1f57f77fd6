//! An adjustment, before and after: the body with it, and the outline of the body without.

use super::drawing::{Drawn, framed, outline, own_camera, widened, zones};
use super::outlines::swatch;
use crate::context::Card;
use crate::state::Subject;
use pose_model::Catalog;
use pose_model::body::rest_alike;
use pose_model::figure::ghost;
use pose_model::words::Words;
use yew::{Html, html};

/// A small picture of both, where the reader pressed.
pub fn before_and_after(
    card: &Card,
    words: &Words,
    catalog: &Catalog,
    before: &Subject,
    after: &Subject,
) -> Html {
    let camera = own_camera(catalog, &before.pose);
    let mut without = before.skeleton.clone();
    let body = &catalog.knowledge().body;
    rest_alike(&mut without, &after.skeleton, &before.pose.anchor.on, body);
    let without = ghost(&without, &camera);
    let drawn = Drawn {
        catalog,
        pose: &after.pose,
        posture: &after.posture,
        skeleton: &after.skeleton,
        zones: zones(catalog, &after.demand),
        is_small: true,
    };
    let (shapes, [left, top, width, height]) = drawn.shapes(&camera);
    let edges = [left, top, left + width, top + height];
    let [left, top, right, bottom] = widened(edges, &without);
    let shapes = html! {
        <>
            { shapes }
            { outline(card.id("before"), "ghost before", &without) }
        </>
    };
    let view = [left, top, right - left, bottom - top];
    html! {
        <div class="beside">
            <span class="thumb">{ framed(shapes, view, before.reader.side, None) }</span>
            <span class="small">
                { swatch("ghost before") }
                <span>{ words.word("ghost-before") }</span>
            </span>
        </div>
    }
}
