//! One moment of the live picture: the body, and from where it is seen.

use super::drawing::{scene, widened};
use super::handle::Start;
use super::message::Bodies;
use super::props::PictureProps;
use pose_format::Pose;
use pose_model::Side;
use pose_model::body::Skeleton;
use pose_model::catalog::Catalog;
use pose_model::figure::{Camera, frame, ghost, steady};

/// From this turn on the box is the same from everywhere, degrees.
const STEADY_FROM: f64 = 30.0;

/// What is shown at one moment.
#[derive(Clone)]
pub struct Frame {
    /// The body.
    pub body: Skeleton,
    /// How far the camera is turned, degrees.
    pub turn: f64,
    /// How high the camera stands, degrees.
    pub height: f64,
    /// The box that is seen: left, top, width, height.
    pub view: [f64; 4],
    /// Its width to its height on the page. While a pose is changed or turned it keeps what it had: what stands
    /// below it stays under the finger.
    pub room: [f64; 2],
}

impl Frame {
    /// Where it is seen from.
    pub fn camera(&self, catalog: &Catalog) -> Camera {
        Camera::new(self.turn, self.height, catalog.knowledge().body.stature)
    }
}

/// What is shown once nothing moves.
pub fn goal(props: &PictureProps, bodies: &Bodies) -> Frame {
    turned(props, bodies, props.picture.degrees())
}

/// The body, turned by so many degrees from the first view.
fn turned(props: &PictureProps, bodies: &Bodies, by: f64) -> Frame {
    let (turn, height) = match props.catalog.find(&props.pose) {
        Some(pose) => (pose.camera.turn, pose.camera.height),
        None => (0.0, 0.0),
    };
    // To the right for the eye, whichever side the picture is mirrored to.
    let by_camera = if props.side == Side::Left { by } else { -by };
    let mut frame = Frame {
        body: bodies.skeleton.clone(),
        turn: turn + by_camera,
        height,
        view: [0.0; 4],
        room: [0.0; 2],
    };
    let camera = frame.camera(&props.catalog);
    if let Some(pose) = props.catalog.find(&props.pose) {
        frame.view = fit(props, bodies, pose, &camera);
    }
    let part = smooth((by.abs() / STEADY_FROM).min(1.0));
    if part > 0.0 {
        let mut all = vec![&frame.body];
        all.extend(bodies.outlines.iter().map(|g| &g.1));
        let always = steady(&all, &camera, &props.catalog.knowledge().body);
        let fits = frame.view;
        frame.view = std::array::from_fn(|i| fits[i] + (always[i] - fits[i]) * part);
    }
    frame.room = [frame.view[2], frame.view[3]];
    frame
}

/// The box around the body and the outlines beside it, as seen now.
fn fit(props: &PictureProps, bodies: &Bodies, pose: &Pose, camera: &Camera) -> [f64; 4] {
    let pose = bodies.adjusted.as_ref().unwrap_or(pose);
    let scene = scene(&props.catalog, pose, &bodies.posture, true);
    let [left, top, width, height] = frame(&bodies.skeleton, camera, &scene);
    let outlines = bodies.outlines.iter().map(|(_, body)| ghost(body, camera));
    let edges = [left, top, left + width, top + height];
    let [left, top, right, bottom] = outlines.fold(edges, |edges, ghost| widened(edges, &ghost));
    [left, top, right - left, bottom - top].map(f64::round_ties_even)
}

/// The first frame of a live picture: the posture that was shown before.
pub fn at_start(props: &PictureProps, start: &Start) -> Option<Frame> {
    let pose = props.catalog.find(&start.pose)?;
    let bodies = Bodies {
        posture: start.posture.clone(),
        skeleton: start.skeleton.clone(),
        adjusted: None,
        outlines: vec![],
    };
    let before = PictureProps {
        pose: pose.id.clone(),
        ..props.clone()
    };
    Some(turned(&before, &bodies, start.degrees))
}

/// Slow at both ends.
pub fn smooth(part: f64) -> f64 {
    part * part * (3.0 - 2.0 * part)
}
