//! The way of the live picture from one moment to another.

use super::frame::Frame;
use super::props::PictureProps;
use pose_format::Landmark;
use pose_model::body::blend;

/// From one moment to another.
pub struct Motion {
    /// Where it begins.
    pub from: Frame,
    /// Where it ends.
    pub to: Frame,
    /// From one to the other, degrees: where turns are added to a turn, more than the short way.
    pub turn: f64,
    /// What both poses rest on.
    pub shared: Vec<Landmark>,
    /// Whether both are of one pose.
    pub is_same_pose: bool,
    /// When its first frame came, milliseconds.
    pub since: Option<f64>,
    /// How long it takes, milliseconds.
    pub time: f64,
}

impl Motion {
    /// What is shown when this part of the way is done, 0 to 1.
    pub fn at(&self, part: f64, props: &PictureProps) -> Frame {
        let (from, to) = (&self.from, &self.to);
        let toward = |a: f64, b: f64| a + (b - a) * part;
        let body = &props.catalog.knowledge().body;
        Frame {
            body: blend(&from.body, &to.body, part, &self.shared, body),
            turn: from.turn + self.turn * part,
            height: toward(from.height, to.height),
            view: std::array::from_fn(|i| toward(from.view[i], to.view[i])),
            room: std::array::from_fn(|i| toward(from.room[i], to.room[i])),
        }
    }
}
