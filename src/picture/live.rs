//! The picture once a reader has touched it: it turns, shows outlines beside the body, and moves from one
//! posture to the next. A component with its own state, so that a frame draws the picture and nothing else.

use super::drawing::{Drawn, framed, outline};
use super::frame::{Frame, at_start, goal, smooth};
use super::handle::short_way;
use super::message::{Bodies, PictureMsg};
use super::motion::Motion;
use super::props::PictureProps;
use gloo_render::{AnimationFrame, request_animation_frame};
use pose_model::Within;
use pose_model::body::rest_alike;
use pose_model::demand::Zone;
use pose_model::figure::ghost;
use std::rc::Rc;
use yew::{Component, Context, Html, html};

/// How long the way into another pose takes, milliseconds, and one within a pose.
const LONG: f64 = 540.0;
const SHORT: f64 = 400.0;

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
            PictureMsg::Turned => self.rest(self.goal_after(props, &props.pose)),
            PictureMsg::Glide => self.go(ctx, &props.pose, self.goal_after(props, &props.pose)),
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
        // A turn that was on its way is made whole.
        let rest = self
            .motion
            .as_ref()
            .map_or(0.0, |motion| motion.from.turn + motion.turn - self.now.turn);
        let turn = rest + short_way(to.turn - from.turn - rest);
        self.motion = Some(Motion {
            from,
            to,
            turn,
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

/// Whether this reader has asked their system for no motion.
fn wants_no_motion() -> bool {
    let asked = web_sys::window().map(|w| w.match_media("(prefers-reduced-motion: reduce)"));
    matches!(asked, Some(Ok(Some(query))) if query.matches())
}
