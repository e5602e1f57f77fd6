//! The picture once a reader has touched it: it turns, shows outlines beside the body, and moves from one
//! posture to the next. A component with its own state, so that a frame draws the picture and nothing else.

use super::PictureHandle;
use super::drawing::{Drawn, framed, outline, scene, widened};
use super::handle::{Start, short_way};
use super::message::{Bodies, PictureMsg};
use crate::foreign_changes::ForeignChanges;
use gloo_render::{AnimationFrame, request_animation_frame};
use pose_format::{Landmark, Pose};
use pose_model::Side;
use pose_model::Within;
use pose_model::body::{Skeleton, blend, rest_alike};
use pose_model::catalog::Catalog;
use pose_model::demand::Zone;
use pose_model::figure::{Camera, frame, ghost, steady};
use std::rc::Rc;
use yew::{Component, Context, Html, Properties, html};

/// How long the way into another pose takes, milliseconds, and one within a pose.
const LONG: f64 = 540.0;
const SHORT: f64 = 400.0;

/// From this turn on the box is the same from everywhere, degrees.
const STEADY_FROM: f64 = 30.0;

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

/// What is shown at one moment.
#[derive(Clone)]
struct Frame {
    body: Skeleton,
    turn: f64,
    height: f64,
    view: [f64; 4],
    /// Its width to its height on the page. While a pose is changed it keeps what it had: the slider below it
    /// stays under the finger.
    room: [f64; 2],
}

struct Motion {
    from: Frame,
    to: Frame,
    /// What both poses rest on.
    shared: Vec<Landmark>,
    is_same_pose: bool,
    since: Option<f64>,
    time: f64,
}

/// The picture.
pub struct LivePicture {
    now: Frame,
    motion: Option<Motion>,
    /// The frame of the browser that has been asked for.
    next_frame: Option<AnimationFrame>,
    bodies: Rc<Bodies>,
    zones: [Zone; 3],
}

impl Component for LivePicture {
    type Message = PictureMsg;
    type Properties = PictureProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        props.picture.shown_by(ctx.link().callback(|msg| msg));
        let mut picture = Self {
            now: goal(props, &props.bodies),
            motion: None,
            next_frame: None,
            bodies: props.bodies.clone(),
            zones: props.zones,
        };
        if let Some(start) = props.picture.take_start()
            && let Some(from) = at_start(props, &start)
        {
            picture.now = from;
            let to = picture.goal_after(props, &start.pose);
            if props.moves {
                picture.go(ctx, &start.pose, to);
            } else {
                picture.rest(to);
            }
        }
        picture
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &PictureProps) -> bool {
        let props = ctx.props();
        if Rc::ptr_eq(&props.catalog, &old.catalog)
            && props.pose == old.pose
            && props.side == old.side
            && props.zones == self.zones
            && props.bodies == self.bodies
        {
            // It has followed a slider here.
            return false;
        }
        self.draws(props.bodies.clone(), props.zones);
        let to = self.goal_after(props, &old.pose);
        if props.moves && props.side == old.side {
            self.go(ctx, &old.pose, to);
        } else {
            self.rest(to);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: PictureMsg) -> bool {
        let props = ctx.props();
        match msg {
            PictureMsg::Frame(time) => {
                self.next_frame = None;
                let moves = self.motion.is_some();
                self.step(ctx, time);
                return moves;
            }
            PictureMsg::Followed(bodies, zones) => {
                self.draws(bodies, zones);
                self.rest(self.goal_after(props, &props.pose));
            }
            PictureMsg::Turned => self.rest(goal(props, &self.bodies)),
            PictureMsg::GlideBack => self.go(ctx, &props.pose, goal(props, &self.bodies)),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        props.foreign_changes.before_render();
        let Some(pose) = props.catalog.find(&props.pose) else {
            return Html::default();
        };
        let camera = self.now.camera(&props.catalog);
        let bodies = &self.bodies;
        let drawn = Drawn {
            catalog: &props.catalog,
            pose: bodies.adjusted.as_ref().unwrap_or(pose),
            posture: &bodies.posture,
            skeleton: &self.now.body,
            zones: self.zones,
            is_small: false,
        };
        let (shapes, _) = drawn.shapes(&camera);
        let has_outlines = self
            .motion
            .as_ref()
            .is_none_or(|motion| motion.is_same_pose);
        let outlines = bodies.outlines.iter().filter(|_| has_outlines).enumerate();
        let outlines = outlines.map(|(at, (class, body))| {
            outline(format!("{}{at}", props.id), class, &ghost(body, &camera))
        });
        let shapes = html! { <>{ shapes }{ for outlines }</> };
        let Frame { view, room, .. } = self.now;
        let room = (room != [view[2], view[3]]).then_some(room);
        framed(shapes, view, props.side, room)
    }
}

impl LivePicture {
    /// What is shown once nothing moves, after this pose: in the same room if it is the same pose.
    fn goal_after(&self, props: &PictureProps, before: &str) -> Frame {
        let mut to = goal(props, &self.bodies);
        if props.pose == before {
            to.room = self.motion.as_ref().map_or(self.now.room, |m| m.to.room);
        }
        to
    }

    fn draws(&mut self, bodies: Rc<Bodies>, zones: [Zone; 3]) {
        self.bodies = bodies;
        self.zones = zones;
    }

    /// Shows this, and stops whatever moves.
    fn rest(&mut self, frame: Frame) {
        self.motion = None;
        self.now = frame;
    }

    /// Moves there from what is shown now, or shows it at once to a reader who wants no motion.
    fn go(&mut self, ctx: &Context<Self>, from_pose: &str, to: Frame) {
        let props = ctx.props();
        if wants_no_motion() {
            return self.rest(to);
        }
        let body = &props.catalog.knowledge().body;
        let on = |id: &str| props.catalog.find(id).map(|p| p.anchor.on.clone());
        let (was, is) = (
            on(from_pose).unwrap_or_default(),
            on(&props.pose).unwrap_or_default(),
        );
        let shared = was
            .into_iter()
            .filter(|l| is.contains(l))
            .collect::<Vec<_>>();
        let mut from = self.now.clone();
        // What rests on the floor in both poses stays where it is; the box goes with the body.
        let before = from.body.pelvis.at;
        rest_alike(&mut from.body, &to.body, &shared, body);
        let moved = from
            .camera(&props.catalog)
            .see(from.body.pelvis.at - before);
        from.view[0] += moved.x;
        from.view[1] += moved.y;
        let is_same_pose = from_pose == props.pose;
        self.motion = Some(Motion {
            from,
            to,
            shared,
            is_same_pose,
            since: None,
            time: if is_same_pose { SHORT } else { LONG },
        });
        self.ask_frame(ctx);
    }

    /// Asks the browser for its next frame, once. It is never called off: one that comes when nothing moves changes
    /// nothing.
    fn ask_frame(&mut self, ctx: &Context<Self>) {
        if self.next_frame.is_some() {
            return;
        }
        let tell = ctx.link().callback(PictureMsg::Frame);
        self.next_frame = Some(request_animation_frame(move |time| tell.emit(time)));
    }

    fn step(&mut self, ctx: &Context<Self>, time: f64) {
        let Some(motion) = &mut self.motion else {
            return;
        };
        let since = *motion.since.get_or_insert(time);
        let part = ((time - since) / motion.time).within(0.0, 1.0);
        if part < 1.0 {
            self.now = motion.at(smooth(part), ctx.props());
            self.ask_frame(ctx);
        } else {
            self.now = motion.to.clone();
            self.motion = None;
        }
    }
}

impl Frame {
    fn camera(&self, catalog: &Catalog) -> Camera {
        Camera::new(self.turn, self.height, catalog.knowledge().body.stature)
    }
}

impl Motion {
    fn at(&self, part: f64, props: &PictureProps) -> Frame {
        let (from, to) = (&self.from, &self.to);
        let toward = |a: f64, b: f64| a + (b - a) * part;
        let body = &props.catalog.knowledge().body;
        Frame {
            body: blend(&from.body, &to.body, part, &self.shared, body),
            turn: from.turn + short_way(to.turn - from.turn) * part,
            height: toward(from.height, to.height),
            view: std::array::from_fn(|i| toward(from.view[i], to.view[i])),
            room: std::array::from_fn(|i| toward(from.room[i], to.room[i])),
        }
    }
}

/// What is shown once nothing moves.
fn goal(props: &PictureProps, bodies: &Bodies) -> Frame {
    let by = props.picture.degrees();
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
fn at_start(props: &PictureProps, start: &Start) -> Option<Frame> {
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
    Some(goal(&before, &bodies))
}

/// Slow at both ends.
fn smooth(part: f64) -> f64 {
    part * part * (3.0 - 2.0 * part)
}

/// Whether this reader has asked their system for no motion.
fn wants_no_motion() -> bool {
    let asked = web_sys::window().map(|w| w.match_media("(prefers-reduced-motion: reduce)"));
    matches!(asked, Some(Ok(Some(query))) if query.matches())
}
