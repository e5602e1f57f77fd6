//! The body as points of mass, each with how far it lies on something.

use crate::Within;
use crate::body::{Ask, Fold, Frame, MainAsk, Skeleton, Vector, ball, leg_masses};
use pose_format::{BodyTable, Driver, Effort, Landmark, Pose, Reach, Support};

/// The level of the spine that carries the arms.
const T1: usize = 17;
/// The level that carries the head.
const SKULL: usize = 25;

/// Flesh that is this near the ground rests on it, and beyond the second not at all, in parts of stature: 2 cm and 6.
/// In between it rests in part, for flesh and mats give way.
const NEAR: (f64, f64) = (0.012, 0.035);
/// The same for a body that lies without working: 5 cm and 15. Ground and body fit each other better than our bones
/// with their balls of flesh do, and blankets fill what is left.
const SLACK: (f64, f64) = (0.03, 0.09);

/// The limb that a point belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The trunk and the pelvis.
    Trunk,
    /// The head, where it lies on its front or its back.
    Head,
    /// The crown.
    Crown,
    /// An arm.
    Arm,
    /// A hand or a forearm that bears weight on the ground: 0 lead, 1 trail.
    Hand(usize),
    /// A leg: 0 lead, 1 trail.
    Leg(usize),
}

/// A point of the body.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// Where it is.
    pub at: Vector,
    /// The limb.
    pub part: Part,
    /// The level of the spine that carries it; none for the pelvis and the legs.
    pub level: Option<usize>,
    /// In body masses.
    pub mass: f64,
    /// The part of its own weight that the ground below it takes, in body weights.
    pub own: f64,
    /// How much of what else there is to carry it takes, relative to other points at the same distance.
    pub weight: f64,
    /// For an arm, the direction from the ground along it, in which it pushes like a strut.
    pub along: Vector,
    /// What the ground gives back, in body weights.
    pub force: Vector,
}

/// How far flesh rests on the ground, 0 to 1.
fn rests(clearance: f64, near: (f64, f64)) -> f64 {
    ((near.1 - clearance) / (near.1 - near.0)).within(0.0, 1.0)
}

/// Whether muscles hold the trunk in its shape; nothing does in a pose of rest, such as an arch that the floor allows.
pub fn works(ask: &Ask, pose: &Pose) -> bool {
    let by = |fold: &Fold| match fold.driver {
        Driver::Muscle => true,
        // Hands that draw a prone body into an arch lift it.
        Driver::Pull => {
            pose.support == Support::Prone && ask.main == MainAsk::Arch && !ask.arms[0].bears
        }
        _ => false,
    };
    pose.effort != Effort::Rest && (ask.main == MainAsk::Held || ask.fold.as_ref().is_some_and(by))
}

/// Places on the pelvis and how much each takes.
const PELVIS: [(Landmark, f64); 5] = [
    (Landmark::Seat, 3.0),
    (Landmark::Sacrum, 3.0),
    (Landmark::HipFront, 3.0),
    (Landmark::LeadHip, 2.0),
    (Landmark::TrailHip, 2.0),
];

/// Places on the back and the front of the trunk that a pose can name, with their level of the spine.
const TRUNK: [(Landmark, usize); 4] = [
    (Landmark::Belly, 2),
    (Landmark::MidBack, 9),
    (Landmark::Chest, 12),
    (Landmark::UpperBack, 14),
];

/// Shoulder, thigh, knee, heel and toes of the lead and the trail side.
const SIDES: [[Landmark; 5]; 2] = [
    [
        Landmark::LeadShoulder,
        Landmark::LeadThigh,
        Landmark::LeadKnee,
        Landmark::LeadHeel,
        Landmark::LeadToes,
    ],
    [
        Landmark::TrailShoulder,
        Landmark::TrailThigh,
        Landmark::TrailKnee,
        Landmark::TrailHeel,
        Landmark::TrailToes,
    ],
];

/// The whole foot, for its two ends.
fn foot_of(landmark: Landmark) -> Option<Landmark> {
    match landmark {
        Landmark::LeadHeel | Landmark::LeadToes => Some(Landmark::LeadFoot),
        Landmark::TrailHeel | Landmark::TrailToes => Some(Landmark::TrailFoot),
        _ => None,
    }
}

/// A body as points.
pub struct Points {
    /// The points, in no particular order.
    pub list: Vec<Point>,
    /// How much of the trunk lies on the ground, 0 to 1.
    pub lies: f64,
    /// How far each leg stands on the ground with its knee or its foot, 0 to 1.
    pub stands: [f64; 2],
    /// Whether the body lies and works at nothing.
    slack: bool,
}

impl Points {
    fn add(&mut self, at: Vector, part: Part, level: Option<usize>, [mass, own, weight]: [f64; 3]) {
        self.list.push(Point {
            at,
            part,
            level,
            mass,
            own: mass * own,
            weight,
            along: Vector::new(0.0, 0.0, 1.0),
            force: Vector::default(),
        });
    }

    /// All points of a body in a pose. No ground has pressed back yet.
    pub fn of(body: &BodyTable, pose: &Pose, ask: &Ask, s: &Skeleton) -> Self {
        let on = &pose.anchor.on;
        let lying = matches!(
            pose.support,
            Support::Supine | Support::Prone | Support::SideLying
        );
        let slack = lying && !works(ask, pose);
        let near = if slack { SLACK } else { NEAR };
        // Who holds only the spine lets the legs lie.
        let low = matches!(pose.support, Support::Seated | Support::Kneeling);
        let legs = if slack || low || (lying && ask.main == MainAsk::Held) {
            SLACK
        } else {
            NEAR
        };
        // Where the body is raised on something, that is its ground.
        let seat = pose.anchor.raised / 100.0 / body.stature;
        let soft = |height: f64, near: (f64, f64)| {
            let seat = if height > seat - 0.02 { seat } else { 0.0 };
            rests(height - seat - s.block, near)
        };
        let rests = |height: f64| soft(height, near);
        let place_by = |landmark: Landmark, near: (f64, f64)| {
            let flesh = ball(s, body, landmark);
            let named =
                on.contains(&landmark) || foot_of(landmark).is_some_and(|f| on.contains(&f));
            (
                flesh.at,
                if named {
                    1.0
                } else {
                    soft(flesh.bottom(), near)
                },
            )
        };
        let place = |landmark: Landmark| place_by(landmark, near);
        let leg = |landmark: Landmark| place_by(landmark, legs);
        let list = Vec::with_capacity(56);
        let mut points = Self {
            list,
            lies: 0.0,
            stands: [0.0; 2],
            slack: slack && ask.fold.is_some(),
        };
        // The abdomen in five slices, the chest in six.
        for slice in 0..11 {
            let (low, high, mass) = match slice {
                0..5 => (slice, slice + 1, body.abdomen_mass.mass / 5.0),
                _ => (2 * slice - 5, 2 * slice - 3, body.thorax_mass.mass / 6.0),
            };
            let named = |(landmark, at): &(Landmark, usize)| {
                (low..high).contains(at) && on.contains(landmark)
            };
            let lies = if TRUNK.iter().any(named) {
                1.0
            } else {
                rests(lowest(&s.spine[low]).min(lowest(&s.spine[high])))
            };
            points.lies += lies / 11.0;
            let middle = |frame: &Frame| frame.point(0.025, 0.0, 0.0);
            let at = middle(&s.spine[low]).toward(middle(&s.spine[high]), 0.5);
            // The belly is soft: it takes little of what others weigh.
            let takes = if slice < 5 { 0.4 } else { 1.0 };
            points.add(at, Part::Trunk, Some(low), [mass, lies, takes * lies]);
        }
        let mut lies: f64 = 0.0;
        for (landmark, weight) in PELVIS {
            // Under a low seat are the heels or a blanket.
            let flesh = ball(s, body, landmark);
            let how = soft(flesh.bottom(), SLACK).max(place(landmark).1);
            let at = flesh.at;
            lies = lies.max(how);
            points.add(at, Part::Trunk, None, [0.0, 0.0, weight * how]);
        }
        let mass = &body.pelvis_mass;
        let at = s.pelvis.at.toward(s.spine[0].at, mass.centre);
        points.add(at, Part::Trunk, None, [mass.mass, lies, 0.0]);

        let (crown, how) = place(Landmark::Crown);
        let lies = place(Landmark::Forehead)
            .1
            .max(place(Landmark::BackOfHead).1)
            * (1.0 - how);
        let mass = body.head_mass.mass;
        points.add(s.head.at, Part::Head, Some(SKULL), [mass, lies, 0.2 * lies]);
        // With this weight the head takes what was measured in headstands, 40 to 48 per cent (hector_2015).
        points.add(crown, Part::Crown, Some(SKULL), [0.0, 0.0, 3.0 * how]);
        for (side, [shoulder, thigh, knee, heel, toes]) in SIDES.into_iter().enumerate() {
            points.arm(body, ask, s, side, place(shoulder));
            points.leg(body, ask, s, side, legs, [thigh, knee, heel, toes].map(leg));
        }
        points
    }

    fn arm(
        &mut self,
        body: &BodyTable,
        ask: &Ask,
        s: &Skeleton,
        side: usize,
        shoulder: (Vector, f64),
    ) {
        let arm = &s.arms[side];
        self.add(
            shoulder.0,
            Part::Arm,
            Some(T1),
            [0.0, 0.0, 2.0 * shoulder.1],
        );
        for (mass, near, far, radius) in [
            (&body.upper_arm_mass, arm.shoulder.at, arm.elbow, 0.025),
            (&body.forearm_mass, arm.elbow, arm.wrist, 0.02),
            (&body.hand_mass, arm.wrist, arm.fingers, 0.014),
        ] {
            let at = near.toward(far, mass.centre);
            self.add(
                at,
                Part::Arm,
                Some(T1),
                [mass.mass, rests(at.z - radius, NEAR), 0.0],
            );
        }
        if !is_on_ground(ask, s, side) {
            return;
        }
        let elbow = rests(arm.elbow.z - 0.02, NEAR);
        // A hand on the low back carries it on the elbow, which pushes along the forearm.
        let on_back = ask.arms[side].reach == Reach::Back;
        let (level, along) = if on_back {
            (1, arm.wrist - arm.elbow)
        } else {
            (T1, arm.shoulder.at - arm.wrist)
        };
        for (at, how, along) in [
            (
                arm.elbow,
                elbow,
                if on_back {
                    along
                } else {
                    arm.shoulder.at - arm.elbow
                },
            ),
            (arm.wrist, if on_back { 0.0 } else { 1.0 }, along),
        ] {
            self.add(at, Part::Hand(side), Some(level), [0.0, 0.0, how]);
            if let Some(point) = self.list.last_mut() {
                point.along = along;
            }
        }
    }

    fn leg(
        &mut self,
        body: &BodyTable,
        ask: &Ask,
        s: &Skeleton,
        side: usize,
        near: (f64, f64),
        places: [(Vector, f64); 4],
    ) {
        let part = Part::Leg(side);
        // A wall, a chair, a strap or a hand holds the leg of a body that works at nothing. Who lifts a leg and takes
        // it in a hand holds half of it so.
        let by_hand = (0..2).any(|hand| held_leg(ask.arms[hand].reach, hand) == Some(side));
        let held = if ask.legs[side].held || self.slack {
            1.0
        } else if by_hand {
            0.5
        } else {
            // As half does a foot that lies on the other leg.
            0.5 * on_other(s, side)
        };
        let [thigh, shin, foot] = leg_masses(&s.legs[side], body);
        let lies = rests(shin.1.z - 0.03, near);
        let own = [places[0].1, lies, places[2].1.max(places[3].1)].map(|how| how.max(held));
        self.stands[side] = places.iter().fold(0.0, |most, place| place.1.max(most));
        self.add(thigh.1, part, None, [thigh.0, own[0], places[0].1]);
        self.add(shin.1, part, None, [shin.0, own[1], 0.0]);
        self.add(foot.1, part, None, [foot.0, own[2], 0.0]);
        for (i, (at, how)) in places[1..].iter().enumerate() {
            // A foot behind a knee on the ground only rests there.
            let kneels = if i > 0 { 0.95 * places[1].1 } else { 0.0 };
            self.add(*at, part, None, [0.0, 0.0, how * (1.0 - kneels)]);
        }
    }
}

/// The height of the lowest flesh at a level of the spine: back, front and both flanks.
fn lowest(level: &Frame) -> f64 {
    let balls = [
        (0.0, 0.0, 0.044),
        (0.03, 0.0, 0.05),
        (0.015, 0.055, 0.035),
        (0.015, -0.055, 0.035),
    ];
    balls
        .iter()
        .map(|(x, y, radius)| level.point(*x, *y, 0.0).z - radius)
        .fold(f64::INFINITY, f64::min)
}

/// Whether a hand or elbow bears weight on the ground, or on a block or chair that stands on it.
pub fn is_on_ground(ask: &Ask, s: &Skeleton, side: usize) -> bool {
    let arm = &ask.arms[side];
    arm.bears
        && (arm.reach == Reach::Floor || s.arms[side].wrist.z.min(s.arms[side].elbow.z) < 0.04)
}

/// The leg that a hand holds.
pub fn held_leg(reach: Reach, hand: usize) -> Option<usize> {
    match reach {
        Reach::Foot | Reach::Shin | Reach::Knee | Reach::Thigh => Some(hand),
        Reach::OtherFoot | Reach::OtherShin | Reach::OtherKnee => Some(1 - hand),
        _ => None,
    }
}

/// How far the foot lies on the other leg, 0 to 1.
fn on_other(s: &Skeleton, side: usize) -> f64 {
    let (foot, other) = (s.legs[side].ankle.at, &s.legs[1 - side]);
    let off = |from: Vector, to: Vector| {
        let bone = to - from;
        let along = ((foot - from).dot(bone) / bone.dot(bone)).within(0.0, 1.0);
        (from + bone * along - foot).length()
    };
    let off = off(other.hip.at, other.knee.at).min(off(other.knee.at, other.ankle.at));
    ((0.12 - off) / 0.06).within(0.0, 1.0)
}
