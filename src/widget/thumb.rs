//! A small figure of a pose at full depth.

use super::figure;
use pose_format::Change;
use pose_model::Reader;
use pose_model::catalog::{Catalog, Pose};
use pose_model::demand::typical;
use std::rc::Rc;
use yew::virtual_dom::VChild;
use yew::{Component, Context, Html, Properties};

/// The pose as this reader would do it, all the way.
pub fn drawn(catalog: &Catalog, pose: &Pose, reader: &Reader) -> Html {
    let reader = Reader {
        depth: 1.0,
        ..reader.clone()
    };
    let s = typical(catalog.knowledge(), pose, &reader, &Change::default());
    figure::drawing(
        catalog,
        pose,
        &s.posture,
        &s.skeleton,
        reader.side,
        Default::default(),
        true,
    )
}

/// The same, drawn again only when the body changes: a list has a hundred.
pub fn kept(catalog: &Rc<Catalog>, pose: &Pose, reader: &Reader) -> Html {
    let props = ThumbProps {
        catalog: catalog.clone(),
        pose: pose.id.clone(),
        reader: Reader {
            mobility: reader.mobility,
            side: reader.side,
            age: reader.age,
            ..Reader::default()
        },
    };
    VChild::<Thumb>::new(props, None).into()
}

/// What a kept figure is of.
#[derive(Clone, Properties)]
struct ThumbProps {
    catalog: Rc<Catalog>,
    pose: String,
    reader: Reader,
}

impl PartialEq for ThumbProps {
    fn eq(&self, other: &Self) -> bool {
        let same_catalog = Rc::ptr_eq(&self.catalog, &other.catalog);
        same_catalog && self.pose == other.pose && self.reader == other.reader
    }
}

struct Thumb;

impl Component for Thumb {
    type Message = ();
    type Properties = ThumbProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let pose = props.catalog.find(&props.pose);
        pose.map(|pose| drawn(&props.catalog, pose, &props.reader))
            .unwrap_or_default()
    }
}
