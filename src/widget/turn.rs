//! How a reader looks at the picture: turned by hand or by keys, with outlines of other hips beside it, with a
//! change within the pose. It begins with the reader's first touch; until then a card has none of this.

use super::app::Act;
use super::deeds::On;
use super::dom::{Dress, el, nothing, say, text};
use super::fold::{Fold, unfold_later};
use super::picture::{Happens, Picture, PictureProps, short};
use super::scene::Scene;
use super::shown::Shown;
use super::{drag, figure, outlines};
use pose_format::{Change, Pose, whole};
use pose_model::Reader;
use pose_model::assessment::Assessed;
use pose_model::body::{Posture, Skeleton};
use pose_model::catalog::{Catalog, adjusted};
use pose_model::demand::{typical, typical_demand};
use pose_model::words::{Message, Words};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::html::Scope;
use yew::virtual_dom::VChild;
use yew::{Event, Html, NodeRef};

/// What a reader does to see more.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Look {
    /// Turns the picture to so many degrees from its first view.
    Turn(f64),
    /// Goes back to the first view.
    Back,
    /// Takes hold of the picture.
    Grab,
    /// Shows an outline beside the body, or no more.
    Ghost(usize),
    /// Shows the body with an adjustment of the pose, by its position, or no more.
    Try(usize),
}

/// From which posture a picture comes to life.
pub struct Start {
    /// Id of the pose.
    pub pose: String,
    /// The solved angles.
    pub posture: Posture,
    /// In space.
    pub skeleton: Skeleton,
}

/// How far the picture is turned, known to all who show it.
#[derive(Default)]
pub struct Turned {
    degrees: Cell<f64>,
    start: RefCell<Option<Start>>,
    picture: RefCell<Option<Scope<Picture>>>,
    slider: NodeRef,
    pub(super) hand: RefCell<Option<drag::Hand>>,
}

impl Turned {
    /// From the first view, -180 to 180: + turns the near side to the right.
    pub fn degrees(&self) -> f64 {
        self.degrees.get()
    }

    /// Takes the posture that the picture comes to life from, if it does not begin at rest.
    pub fn take_start(&self) -> Option<Start> {
        self.start.take()
    }

    /// A picture wants to be told.
    pub fn shown_by(&self, picture: Scope<Picture>) {
        self.picture.replace(Some(picture));
    }

    /// Turns all that shows it.
    pub fn to(&self, degrees: f64, happens: Happens) {
        self.degrees.set(short(degrees));
        if let Some(slider) = self.slider.cast::<HtmlInputElement>() {
            slider.set_value(&whole(self.degrees.get().round_ties_even() as i64));
            // An attribute with a fixed name is always taken.
            let _ = slider.set_attribute("aria-valuetext", &self.said(Words::english()));
        }
        if let Some(picture) = &*self.picture.borrow() {
            picture.send_message(happens);
        }
    }

    fn said(&self, words: &Words) -> String {
        let degrees = self.degrees.get().round_ties_even();
        let key = if degrees == 0.0 {
            "turn-none"
        } else if degrees > 0.0 {
            "turn-right"
        } else {
            "turn-left"
        };
        words.say(&Message::new(key).number("degrees", degrees.abs()))
    }
}

/// What a reader has chosen to see.
#[derive(Default)]
pub struct Looking {
    turned: Rc<Turned>,
    is_live: bool,
    moves: bool,
    ghosts: [bool; 2],
    tried: Option<usize>,
}

impl Looking {
    /// Whether the picture has been touched.
    pub fn is_live(&self) -> bool {
        self.is_live
    }

    /// Which adjustment is shown.
    pub fn tried(&self) -> Option<usize> {
        self.tried
    }

    /// The pose as it is drawn with the adjustment that is shown.
    pub fn changed(&self, pose: &Pose) -> Option<Pose> {
        let adjustment = pose.adjustments.get(self.tried?)?;
        Some(adjusted(pose, adjustment))
    }

    /// Whether stiffer (0) or looser (1) hips are shown.
    pub fn shows(&self, which: usize) -> bool {
        self.ghosts[which]
    }

    /// Does what the reader did; says whether the card has to be drawn again.
    pub fn look(&mut self, catalog: &Catalog, shown: &Shown, look: Look) -> bool {
        let was_live = self.is_live;
        self.is_live = true;
        self.moves = true;
        match look {
            Look::Turn(degrees) => self.turned.to(degrees, Happens::Turn),
            Look::Back => self.turned.to(0.0, Happens::GlideBack),
            Look::Grab => drag::grab(&self.turned),
            Look::Ghost(which) => {
                self.ghosts[which] = !self.ghosts[which];
                return true;
            }
            Look::Try(index) => {
                if !was_live {
                    self.start_from(catalog, shown.pose.as_deref(), &shown.reader);
                }
                self.tried = (self.tried != Some(index)).then_some(index);
                return true;
            }
        }
        !was_live
    }

    /// The reader changed what is shown, by a slider (`is_quick`) or at one go.
    pub fn follow(
        &mut self,
        catalog: &Catalog,
        (pose, reader): (Option<String>, Reader),
        shown: &Shown,
        is_quick: bool,
    ) {
        let is_same_body = Reader {
            worse_with: reader.worse_with.clone(),
            condition: reader.condition.clone(),
            ..shown.reader.clone()
        } == reader;
        if pose == shown.pose && is_same_body {
            return;
        }
        if !self.is_live || pose.is_none() {
            self.start_from(catalog, pose.as_deref().or(Some("mountain")), &reader);
        }
        if pose != shown.pose {
            self.reset();
        }
        self.is_live = true;
        self.moves = !is_quick;
    }

    /// The picture alone follows a slider; whether there is one.
    pub fn draw_at_once(&self, catalog: &Catalog, shown: &Shown) -> bool {
        let picture = self.turned.picture.borrow();
        let pose = shown.pose.as_deref().and_then(|id| catalog.find(id));
        let (Some(picture), Some(pose)) = (&*picture, pose) else {
            return false;
        };
        let (knowledge, reader) = (catalog.knowledge(), &shown.reader);
        let bodies = outlines::bodies(catalog, self, pose, reader);
        let pose_shown = bodies.changed.as_ref().unwrap_or(pose);
        let change = outlines::change(self, pose);
        let demand = typical_demand(knowledge, pose_shown, reader, &change);
        let lit = figure::lit(catalog, &demand);
        picture.send_message(Happens::Follow(Rc::new(bodies), lit));
        true
    }

    /// The page changed what is shown: nothing moves.
    pub fn give_way(&mut self, is_same_pose: bool) {
        self.moves = false;
        if !is_same_pose {
            self.reset();
        }
    }

    /// Another pose is looked at as it is first shown.
    fn reset(&mut self) {
        self.turned.degrees.set(0.0);
        self.tried = None;
    }

    fn start_from(&self, catalog: &Catalog, pose: Option<&str>, reader: &Reader) {
        let pose = pose.and_then(|id| catalog.find(id));
        let start = pose.map(|pose| {
            let s = typical(catalog.knowledge(), pose, reader, &Change::default());
            Start {
                pose: pose.id.clone(),
                posture: s.posture,
                skeleton: s.skeleton,
            }
        });
        self.turned.start.replace(start);
    }
}

/// The picture that can be turned and moves.
pub fn live(scene: &Scene, looking: &Looking, a: &Assessed) -> Html {
    let catalog = &scene.options.catalog;
    let seen = scene.tried.unwrap_or(a);
    let props = PictureProps {
        id: scene.id("ghost"),
        catalog: catalog.clone(),
        pose: a.pose.id.clone(),
        bodies: Rc::new(outlines::bodies(catalog, looking, a.pose, &a.reader)),
        side: a.reader.side,
        lit: figure::lit(catalog, &seen.demand),
        turned: looking.turned.clone(),
        moves: looking.moves,
        foreign_changes: scene.foreign_changes.clone(),
    };
    VChild::<Picture>::new(props, None).into()
}

/// The disclosure under the picture.
pub fn fold(scene: &Scene, looking: &Looking, a: &Assessed) -> Html {
    if scene.is_page() {
        return nothing();
    }
    unfold_later(scene, "turn-title", Fold::Turn, &|| {
        controls(scene, looking, a)
    })
}

fn controls(scene: &Scene, looking: &Looking, a: &Assessed) -> Html {
    let moved = scene.link.callback(|event: Event| {
        let input = event
            .target()
            .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        Act::Look(Look::Turn(input.map_or(0.0, |i| i.value_as_number())))
    });
    let turned = &looking.turned;
    let mut slider = el("input", "", vec![])
        .is("type", "range")
        .is("min", "-180")
        .is("max", "180")
        .is("step", "5")
        // As the picture turns, in any language.
        .is("dir", "ltr")
        .has("aria-valuetext", turned.said(scene.words))
        .on(On::Input, moved);
    if let Some(slider) = slider.tag() {
        slider.set_value(whole(turned.degrees().round_ties_even() as i64));
        slider.node_ref = turned.slider.clone();
    }
    let question = say("span", "", scene.word("turn-question"));
    let back = vec![text(scene.word("turn-back"))];
    el(
        "div",
        "turn",
        vec![
            el("label", "field", vec![question, slider]),
            scene.button("", Act::Look(Look::Back), back),
            outlines::switches(scene, looking, a),
        ],
    )
}
