//! What the live picture is given.

use super::PictureHandle;
use super::message::Bodies;
use crate::foreign_changes::ForeignChanges;
use pose_model::Side;
use pose_model::catalog::Catalog;
use pose_model::demand::Zone;
use std::rc::Rc;
use yew::Properties;

/// What a picture is given.
#[derive(Clone, Properties)]
pub struct PictureProps {
    /// Unique among the cards of a page.
    pub id: String,
    /// Where the pose is found.
    pub catalog: Rc<Catalog>,
    /// Its id.
    pub pose: String,
    /// What is drawn.
    pub bodies: Rc<Bodies>,
    /// The side the pose is led with.
    pub side: Side,
    /// How much each region is asked.
    pub zones: [Zone; 3],
    /// How far it is turned, and who turns it.
    pub picture: PictureHandle,
    /// Whether a change is shown as a movement.
    pub moves: bool,
    /// What others changed in the card.
    pub foreign_changes: ForeignChanges,
}

impl PartialEq for PictureProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.catalog, &other.catalog)
            && self.pose == other.pose
            && self.side == other.side
            && self.zones == other.zones
            && self.bodies == other.bodies
    }
}
