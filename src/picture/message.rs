//! What can happen to a picture, and what it draws.

use pose_format::Pose;
use pose_model::body::{Posture, Skeleton};
use pose_model::demand::Zone;
use std::rc::Rc;

/// What is drawn.
#[derive(PartialEq)]
pub struct Bodies {
    /// The solved angles.
    pub posture: Posture,
    /// The positions of the body's parts.
    pub skeleton: Skeleton,
    /// The pose as the adjustment that is shown makes it.
    pub adjusted: Option<Pose>,
    /// Outlines beside it, each with its class.
    pub outlines: Vec<(&'static str, Skeleton)>,
}

/// What can happen to a picture.
#[allow(missing_docs, reason = "the names say it")]
pub enum PictureMsg {
    /// The browser is about to paint, at this time in milliseconds.
    Frame(f64),
    /// A slider moves the body: this is what is drawn now.
    Followed(Rc<Bodies>, [Zone; 3]),
    /// The reader turned it.
    Turned,
    /// It turns by itself.
    Glide,
}
