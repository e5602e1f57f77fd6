//! Bodies between two skeletons, for animation: joints turn, bones keep their lengths, and what rests on
//! the floor keeps resting there. They are only drawn; no number is computed from them.

use super::bones::{Arm, Frame, Leg, Skeleton};
use super::landmark::{Ball, ball};
use super::vector::{Rotation, Vector, angle};
use pose_format::{BodyTable, Choice, Landmark};

/// The body at `part` (0 to 1) of the way. Where both rest on something alike (`shared`), that stays in its place.
pub fn blend(
    from: &Skeleton,
    to: &Skeleton,
    part: f64,
    shared: &[Landmark],
    body: &BodyTable,
) -> Skeleton {
    if part <= 0.0 {
        return from.clone();
    }
    if part >= 1.0 {
        return to.clone();
    }
    let way = Way { from, to, part };
    let mut now = way.body();
    let [at_first, at_last] = [from, to].map(|s| contact(s, shared, body));
    if let (Some(first), Some(last), Some(is)) = (at_first, at_last, contact(&now, shared, body)) {
        let by = first.toward(last, part) - is;
        shift(&mut now, Vector { z: 0.0, ..by });
    }
    let [first, last, is] = [from, to, &now].map(|s| lowest(s, body));
    shift(
        &mut now,
        Vector::new(0.0, 0.0, first + (last - first) * part - is),
    );
    now
}

/// Moves a body along the floor until it rests where another does.
pub fn rest_alike(moved: &mut Skeleton, like: &Skeleton, on: &[Landmark], body: &BodyTable) {
    if let (Some(is), Some(wanted)) = (contact(moved, on, body), contact(like, on, body)) {
        shift(
            moved,
            Vector {
                z: 0.0,
                ..wanted - is
            },
        );
    }
}

/// The flesh of a body as balls: every landmark, and the finger tips.
pub fn balls(s: &Skeleton, body: &BodyTable) -> Vec<Ball> {
    let mut balls = Landmark::all()
        .map(|l| ball(s, body, l))
        .collect::<Vec<_>>();
    for arm in &s.arms {
        balls.push(Ball {
            at: arm.fingers,
            radius: 0.008,
        });
    }
    balls
}

/// The height of the lowest flesh.
fn lowest(s: &Skeleton, body: &BodyTable) -> f64 {
    let balls = balls(s, body);
    balls.iter().map(Ball::bottom).fold(f64::INFINITY, f64::min)
}

/// The middle of what a body rests on.
fn contact(s: &Skeleton, on: &[Landmark], body: &BodyTable) -> Option<Vector> {
    let sum = on
        .iter()
        .fold(Vector::default(), |sum, l| sum + ball(s, body, *l).at);
    (!on.is_empty()).then(|| sum * (1.0 / on.len() as f64))
}

fn shift(s: &mut Skeleton, by: Vector) {
    s.transform(|f| Frame { at: f.at + by, ..f });
}

/// Two bodies, and how far it is from the first to the second, 0 to 1.
struct Way<'a> {
    from: &'a Skeleton,
    to: &'a Skeleton,
    part: f64,
}

impl Way<'_> {
    fn body(&self) -> Skeleton {
        let both = |of: fn(&Skeleton) -> Frame| [of(self.from), of(self.to)];
        let pelvis = Frame {
            at: self.from.pelvis.at.toward(self.to.pelvis.at, self.part),
            turned: between(&self.from.pelvis.turned, &self.to.pelvis.turned, self.part),
        };
        let (spine_a, spine_b) = (&self.from.spine, &self.to.spine);
        let first = self.joint(both(|s| s.pelvis), [spine_a[0], spine_b[0]], &pelvis);
        let mut spine = vec![first];
        for i in 1..spine_a.len().min(spine_b.len()) {
            let below = [spine_a[i - 1], spine_b[i - 1]];
            let here = [spine_a[i], spine_b[i]];
            let turned = self.turn(below, here, &spine[i - 1]);
            // The step is fixed to the vertebra, so it turns with it.
            let step = self.step(here, [here[0].at - below[0].at, here[1].at - below[1].at]);
            spine.push(Frame {
                at: spine[i - 1].at + turned.of(step),
                turned,
            });
        }
        let skull = |s: &Skeleton| s.spine[s.spine.len() - 1];
        let skull_now = spine[spine.len() - 1];
        let crown = self.place(both(skull), [self.from.crown, self.to.crown], &skull_now);
        let mut now = Skeleton {
            head: self.joint(both(skull), both(|s| s.head), &skull_now),
            crown,
            legs: std::array::from_fn(|i| self.leg(i, &pelvis)),
            arms: self.from.arms,
            block: self.from.block + (self.to.block - self.from.block) * self.part,
            pelvis,
            spine,
        };
        let chest = *now.chest();
        now.arms = std::array::from_fn(|i| self.arm(i, &chest));
        now
    }

    fn leg(&self, i: usize, pelvis: &Frame) -> Leg {
        let (a, b) = (&self.from.legs[i], &self.to.legs[i]);
        let hip = self.joint([self.from.pelvis, self.to.pelvis], [a.hip, b.hip], pelvis);
        let knee = self.joint([a.hip, b.hip], [a.knee, b.knee], &hip);
        let ankle = self.joint([a.knee, b.knee], [a.ankle, b.ankle], &knee);
        let feet = [a.ankle, b.ankle];
        Leg {
            heel: self.place(feet, [a.heel, b.heel], &ankle),
            toes: self.place(feet, [a.toes, b.toes], &ankle),
            hip,
            knee,
            ankle,
        }
    }

    /// Bones of an arm have a direction only; it is the chest's frame that they turn in.
    fn arm(&self, i: usize, chest: &Frame) -> Arm {
        let (a, b) = (&self.from.arms[i], &self.to.arms[i]);
        let chests = [*self.from.chest(), *self.to.chest()];
        let bone = |a: Vector, b: Vector| {
            let [a, b] = [
                chests[0].turned.inverse().of(a),
                chests[1].turned.inverse().of(b),
            ];
            chest.turned.of(swung(a, b, self.part))
        };
        let shoulder = self.joint(chests, [a.shoulder, b.shoulder], chest);
        let elbow = shoulder.at + bone(a.elbow - a.shoulder.at, b.elbow - b.shoulder.at);
        let wrist = elbow + bone(a.wrist - a.elbow, b.wrist - b.elbow);
        Arm {
            fingers: wrist + bone(a.fingers - a.wrist, b.fingers - b.wrist),
            gap: a.gap + (b.gap - a.gap) * self.part,
            raised: b.raised,
            shoulder,
            elbow,
            wrist,
        }
    }

    /// A frame that hangs on another.
    fn joint(&self, parents: [Frame; 2], frames: [Frame; 2], parent: &Frame) -> Frame {
        Frame {
            at: self.place(parents, [frames[0].at, frames[1].at], parent),
            turned: self.turn(parents, frames, parent),
        }
    }

    /// How a frame is turned that hangs on another.
    fn turn(&self, parents: [Frame; 2], frames: [Frame; 2], parent: &Frame) -> Rotation {
        let [a, b] = [0, 1].map(|i| parents[i].turned.inverse().after(&frames[i].turned));
        parent.turned.after(&between(&a, &b, self.part))
    }

    /// A point that is fixed to a frame.
    fn place(&self, parents: [Frame; 2], points: [Vector; 2], parent: &Frame) -> Vector {
        let offsets = [0, 1].map(|i| points[i] - parents[i].at);
        parent.at + parent.turned.of(self.step(parents, offsets))
    }

    /// An offset as seen from its frame.
    fn step(&self, frames: [Frame; 2], offsets: [Vector; 2]) -> Vector {
        let [a, b] = [0, 1].map(|i| frames[i].turned.inverse().of(offsets[i]));
        a.toward(b, self.part)
    }
}

/// The rotation at a part of the shortest way between two.
fn between(a: &Rotation, b: &Rotation, part: f64) -> Rotation {
    let r = a.inverse().after(b);
    let twice = Vector::new(r.y.z - r.z.y, r.z.x - r.x.z, r.x.y - r.y.x);
    let degrees = angle(twice.length(), r.x.x + r.y.y + r.z.z - 1.0);
    // A half turn has no sense of rotation; its axis is the direction that stays where it is.
    let still = [
        r.x + Rotation::NONE.x,
        r.y + Rotation::NONE.y,
        r.z + Rotation::NONE.z,
    ];
    let longest = still.into_iter().fold(Vector::default(), |a, b| {
        if b.length() > a.length() { b } else { a }
    });
    let axis = if twice.length() > 1e-6 {
        twice
    } else {
        longest
    };
    a.after(&Rotation::about(
        axis.direction_or(Rotation::NONE.y),
        degrees * part,
    ))
}

/// A bone at a part of the shortest way between two directions.
fn swung(a: Vector, b: Vector, part: f64) -> Vector {
    let across = a.cross(b);
    let degrees = angle(across.length(), a.dot(b));
    // Opposite directions span no plane: the bone turns past the front.
    let aside = if across.length() > 1e-9 {
        across
    } else {
        a.cross(Rotation::NONE.x)
    };
    let axis = aside.direction_or(Rotation::NONE.y);
    let turned = Rotation::about(axis, degrees * part).of(a);
    let (from, to) = (a.length(), b.length());
    turned.direction_or(turned) * (from + (to - from) * part)
}
