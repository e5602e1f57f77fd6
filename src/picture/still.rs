//! A pose's picture alone, as files hold it: the average reader, all the way in the pose, seen by the pose's own camera.

use super::drawing::{Drawn, zones};
use super::thumb::full_depth;
use crate::state::Subject;
use pose_model::{Catalog, Reader};
use yew::{Html, Properties, component};

/// Which picture.
#[derive(Clone, PartialEq, Properties)]
pub struct StillProps {
    /// Id of the pose, of our catalogue.
    pub pose: String,
    /// Whether it is the light drawing of a thumbnail.
    pub is_small: bool,
}

/// The drawing that a card shows, or that of a thumbnail; nothing for a pose that is not there.
#[component]
pub fn Still(StillProps { pose, is_small }: &StillProps) -> Html {
    let (catalog, reader) = (Catalog::ours(), Reader::default());
    let Some(subject) = Subject::of(&catalog, &reader, pose) else {
        return Html::default();
    };
    if *is_small {
        return full_depth(&catalog, &subject.pose, &reader);
    }
    whole(&catalog, &subject).framed(reader.side)
}

fn whole<'a>(catalog: &'a Catalog, subject: &'a Subject) -> Drawn<'a> {
    Drawn {
        catalog,
        pose: &subject.pose,
        posture: &subject.posture,
        skeleton: &subject.skeleton,
        zones: zones(catalog, &subject.demand),
        is_small: false,
    }
}
