//! What a card keeps of its picture between renderings, and how it reaches the picture without rendering the card.

use super::drag::Grip;
use super::drawing::{rounded, zones};
use super::message::PictureMsg;
use super::outlines::bodies;
use crate::state::{Looking, Shown};
use pose_format::Change;
use pose_model::Reader;
use pose_model::body::{Posture, Skeleton};
use pose_model::catalog::Catalog;
use pose_model::demand::{typical, typical_demand};
use pose_model::words::{Message, Words};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::{Element, HtmlInputElement, PointerEvent};
use yew::{Callback, NodeRef};

/// An eighth of a full turn, degrees.
const EIGHTH: f64 = 45.0;

/// The posture that a live picture starts to move from.
pub struct Start {
    /// Id of the pose.
    pub pose: String,
    /// The solved angles.
    pub posture: Posture,
    /// The body in space.
    pub skeleton: Skeleton,
    /// How far it is turned, degrees.
    pub degrees: f64,
}

/// How far the picture is turned, and the way to it. Shared by all who show or turn it.
#[derive(Clone, Default)]
pub struct PictureHandle(Rc<Inner>);

#[derive(Default)]
struct Inner {
    degrees: Cell<f64>,
    start: RefCell<Option<Start>>,
    picture: RefCell<Option<Callback<PictureMsg>>>,
    slider: NodeRef,
    grip: RefCell<Option<Grip>>,
}

impl PartialEq for PictureHandle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl PictureHandle {
    /// Degrees from the first view, -180 to 180: + turns the near side to the right.
    pub fn degrees(&self) -> f64 {
        self.0.degrees.get()
    }

    /// The slider that shows the degrees.
    pub fn slider(&self) -> NodeRef {
        self.0.slider.clone()
    }

    /// The posture that the picture comes to life from, once, if it does not begin at rest.
    pub fn take_start(&self) -> Option<Start> {
        self.0.start.take()
    }

    /// The picture comes to life from this pose and reader.
    pub fn start_from(&self, catalog: &Catalog, pose: Option<&str>, reader: &Reader) {
        let pose = pose.and_then(|id| catalog.find(id));
        let start = pose.map(|pose| {
            let situation = typical(catalog.knowledge(), pose, reader, &Change::default());
            Start {
                pose: pose.id.clone(),
                posture: situation.posture,
                skeleton: situation.skeleton,
                degrees: self.degrees(),
            }
        });
        self.0.start.replace(start);
    }

    /// A picture wants to be told of turns.
    pub fn shown_by(&self, picture: Callback<PictureMsg>) {
        self.0.picture.replace(Some(picture));
    }

    /// Another pose is seen from its first view.
    pub fn forget_turn(&self) {
        self.set_degrees(0.0);
    }

    /// Turns the picture at once.
    pub fn turn_to(&self, degrees: f64) {
        self.set_degrees(degrees);
        self.send(PictureMsg::Turned);
    }

    /// The picture turns by itself to here.
    pub fn glide_to(&self, degrees: f64) {
        self.set_degrees(degrees);
        self.send(PictureMsg::Glide);
    }

    /// The picture turns by itself to the next of eight views; the first is one of them.
    pub fn glide_on(&self) {
        let nearest = (self.degrees() / EIGHTH).round_ties_even();
        self.glide_to((nearest + 1.0) * EIGHTH);
    }

    /// A pointer does something on the picture's element, or away from it once it has been grabbed; whether it has
    /// just been grabbed.
    pub fn hear(&self, event: &PointerEvent, on: Option<&Element>) -> bool {
        match &*event.type_() {
            "pointerdown" => return self.grab(event, on),
            "pointermove" => self.drag(event),
            "pointerup" => {
                if let Some(grip) = &mut *self.0.grip.borrow_mut() {
                    grip.release();
                }
            }
            // The browser scrolls or zooms by this pointer: it turns nothing, and was no tap.
            _ => drop(self.0.grip.take()),
        }
        false
    }

    fn grab(&self, event: &PointerEvent, on: Option<&Element>) -> bool {
        let last = self.0.grip.take();
        // The main button, or the first finger. A second one zooms, so it ends the turning.
        if event.buttons() != 1 || !event.is_primary() {
            return false;
        }
        if last.is_some_and(|last| last.is_second_tap(event)) {
            self.glide_to(0.0);
            return false;
        }
        let grip = Grip::take(event, on, self.degrees());
        self.0.grip.replace(Some(grip));
        true
    }

    fn drag(&self, event: &PointerEvent) {
        let mut grip = self.0.grip.borrow_mut();
        let degrees = grip.as_mut().and_then(|grip| grip.dragged_to(event));
        drop(grip);
        if let Some(degrees) = degrees {
            self.turn_to(degrees);
        }
    }

    /// The picture alone follows a slider; whether there is a picture that can.
    pub fn follow(&self, catalog: &Catalog, looking: &Looking, shown: &Shown) -> bool {
        let pose = shown.pose.as_deref().and_then(|id| catalog.find(id));
        let Some(pose) = pose else {
            return false;
        };
        let reader = &shown.reader;
        let bodies = bodies(catalog, looking, pose, reader);
        let drawn = bodies.adjusted.as_ref().unwrap_or(pose);
        let demand = typical_demand(catalog.knowledge(), drawn, reader, &looking.change(pose));
        let zones = zones(catalog, &demand);
        self.send(PictureMsg::Followed(Rc::new(bodies), zones))
    }

    /// How far it is turned, in words.
    pub fn said(&self, words: &Words) -> String {
        let degrees = self.degrees().round_ties_even();
        let message = if degrees == 0.0 {
            Message::new("turn-none")
        } else if degrees > 0.0 {
            Message::new("turn-right")
        } else {
            Message::new("turn-left")
        };
        words.say(&message.number("degrees", degrees.abs()))
    }

    fn set_degrees(&self, degrees: f64) {
        self.0.degrees.set(short_way(degrees));
        if let Some(slider) = self.0.slider.cast::<HtmlInputElement>() {
            slider.set_value(&rounded(self.degrees()));
            // An attribute with a fixed name is always taken.
            let _ = slider.set_attribute("aria-valuetext", &self.said(Words::english()));
        }
    }

    /// Whether there is a picture to take the message.
    fn send(&self, msg: PictureMsg) -> bool {
        let picture = self.0.picture.borrow();
        if let Some(picture) = &*picture {
            picture.emit(msg);
        }
        picture.is_some()
    }
}

/// The same turn, the short way round.
pub fn short_way(degrees: f64) -> f64 {
    degrees - 360.0 * (degrees / 360.0).round_ties_even()
}
