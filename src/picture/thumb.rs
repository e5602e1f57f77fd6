//! A small picture of a pose at full depth.

use super::drawing::Drawn;
use crate::context::use_catalog;
use crate::state::Subject;
use pose_format::{AgeBand, Change, Pose};
use pose_model::catalog::adjusted;
use pose_model::demand::typical;
use pose_model::{Catalog, Reader, Side};
use yew::{Html, Properties, component};

/// The pose as this reader would do it, all the way.
pub fn full_depth(catalog: &Catalog, pose: &Pose, reader: &Reader) -> Html {
    let reader = Reader {
        depth: 1.0,
        ..reader.clone()
    };
    small(catalog, pose, &reader, &Change::default())
}

/// The subject's pose with one of its adjustments, as this reader would do it.
pub fn adjusted_thumb(catalog: &Catalog, subject: &Subject, index: usize) -> Html {
    let adjustment = &subject.pose.adjustments[index];
    let pose = adjusted(&subject.pose, adjustment);
    small(catalog, &pose, &subject.reader, &adjustment.change)
}

fn small(catalog: &Catalog, pose: &Pose, reader: &Reader, change: &Change) -> Html {
    let situation = typical(catalog.knowledge(), pose, reader, change);
    let drawn = Drawn {
        catalog,
        pose,
        posture: &situation.posture,
        skeleton: &situation.skeleton,
        zones: Default::default(),
        is_small: true,
    };
    drawn.framed(reader.side)
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

/// [`full_depth`] as a component, which is drawn again only when the body changes: a list has a hundred.
#[component]
pub fn Thumb(props: &ThumbProps) -> Html {
    let catalog = use_catalog();
    let reader = Reader {
        mobility: props.mobility,
        side: props.side,
        age: props.age,
        ..Reader::default()
    };
    let pose = catalog.find(&props.pose);
    pose.map(|pose| full_depth(&catalog, pose, &reader))
        .unwrap_or_default()
}
