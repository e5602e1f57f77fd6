//! A small picture of a pose at full depth.

use super::drawing::{Drawn, own_camera};
use super::file::{files_for, picture_file};
use crate::context::{use_card, use_catalog};
use crate::state::Subject;
use pose_format::{AgeBand, Change, Pose};
use pose_model::catalog::adjusted;
use pose_model::demand::typical;
use pose_model::{Catalog, Reader, Side};
use yew::{Html, Properties, component};

/// The pose as this reader would do it, all the way.
pub(super) fn full_depth(catalog: &Catalog, pose: &Pose, reader: &Reader) -> Html {
    let reader = Reader {
        depth: 1.0,
        ..reader.clone()
    };
    small(catalog, pose, &reader, &Change::default(), |drawn| {
        drawn.framed(reader.side)
    })
}

/// The subject's pose with one of its adjustments, as this reader would do it.
pub fn adjusted_thumb(catalog: &Catalog, subject: &Subject, index: usize) -> Html {
    let adjustment = &subject.pose.adjustments[index];
    let pose = adjusted(&subject.pose, adjustment);
    small(
        catalog,
        &pose,
        &subject.reader,
        &adjustment.change,
        |drawn| drawn.framed(subject.reader.side),
    )
}

fn small<T>(
    catalog: &Catalog,
    pose: &Pose,
    reader: &Reader,
    change: &Change,
    show: impl FnOnce(&Drawn) -> T,
) -> T {
    let situation = typical(catalog.knowledge(), pose, reader, change);
    let drawn = Drawn {
        catalog,
        pose,
        posture: &situation.posture,
        skeleton: &situation.skeleton,
        zones: Default::default(),
        is_small: true,
    };
    show(&drawn)
}

/// The small picture as a file: `at` is where the files are.
fn small_file(at: &str, catalog: &Catalog, pose: &Pose, reader: &Reader) -> Html {
    let camera = own_camera(catalog, pose);
    let view = small(catalog, pose, reader, &Change::default(), |drawn| {
        drawn.view(&camera)
    });
    picture_file(format!("{at}small/{}.svg", pose.id), view, true)
}

/// Whose body does which pose.
#[derive(Clone, PartialEq, Properties)]
pub struct ThumbProps {
    /// Id of the pose.
    pub pose: String,
    /// Hips and hamstrings: -1 stiff, 0 typical, 1 supple.
    pub mobility: f64,
    /// The side the pose is led with.
    pub side: Side,
    /// The age band.
    pub age: Option<AgeBand>,
}

/// [`full_depth`] as a component, which is drawn again only when the body changes: a list has a hundred. A card that shows
/// pictures as files has the file instead, where there is one.
#[component]
pub fn Thumb(props: &ThumbProps) -> Html {
    let (card, catalog) = (use_card(), use_catalog());
    let reader = Reader {
        mobility: props.mobility,
        side: props.side,
        age: props.age,
        ..Reader::default()
    };
    let Some(pose) = catalog.find(&props.pose) else {
        return Html::default();
    };
    match files_for(&card, &reader, pose) {
        Some(at) => small_file(at, &catalog, pose, &reader),
        None => full_depth(&catalog, pose, &reader),
    }
}
