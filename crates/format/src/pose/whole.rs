//! The whole of a pose file.

use super::adjustment::Adjustment;
use super::anchor::{Anchor, Camera};
use super::ask::{Fold, Neck, Spine, Turn};
use super::dose::Dose;
use super::limb::{Arm, Leg};
use super::prop::Prop;
use super::terms::{Caution, Effort, Hold, Kind, Support, Target};
use crate::fields::{choice, choices, field, list, maybe, required, table};
use crate::{Fields, Record};

/// One pose or movement: its names, what it is for, and its *ask* — never the answer for a body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pose {
    /// Kebab-case, unique.
    pub id: String,
    /// English name.
    pub name: String,
    /// Sanskrit in IAST, or empty.
    pub sanskrit: String,
    /// Sanskrit in plain letters, or empty.
    pub sanskrit_plain: String,
    /// What readers type.
    pub nicknames: Vec<String>,
    /// Yoga or rehab.
    pub kind: Kind,
    /// What carries the body.
    pub support: Support,
    /// What people do it for, most important first.
    pub targets: Vec<Target>,
    /// How much practice it wants: a whole number from 1 (anyone) to 5 (advanced).
    pub difficulty: f64,
    /// How much the muscles work to hold it.
    pub effort: Effort,
    /// Concerns beyond the spine.
    pub cautions: Vec<Caution>,
    /// Whether it is held or repeated.
    pub hold: Hold,
    /// Usual seconds of one hold.
    pub seconds: f64,
    /// How often a rehabilitation move is done.
    pub dose: Option<Dose>,
    /// Part of the upper body's weight that lies on a bolster, a wall or a chair's back, per cent.
    pub rested: f64,
    /// How it rests on the ground.
    pub anchor: Anchor,
    /// What it is done with, beside what lies under raised hands or a raised seat.
    pub props: Vec<Prop>,
    /// From where it is seen best.
    pub camera: Camera,
    /// The leg the pose is led with (the right one by default), or both alike.
    pub lead: Leg,
    /// The other leg, where it differs.
    pub trail: Option<Leg>,
    /// The arm on the lead side, or both alike.
    pub arm: Arm,
    /// The other arm, where it differs.
    pub trail_arm: Option<Arm>,
    /// Thigh to upper trunk.
    pub fold: Option<Fold>,
    /// Pelvis to shoulders, turning.
    pub twist: Option<Turn>,
    /// Pelvis to shoulders, sideways.
    pub lean: Option<Turn>,
    /// A spine that muscles hold.
    pub spine: Option<Spine>,
    /// The neck.
    pub neck: Neck,
    /// Changes within the pose.
    pub adjustments: Vec<Adjustment>,
    /// Ids of poses that teachers name instead; the model still has to agree.
    pub instead: Vec<String>,
    /// Keys of `data/references.json` behind shape, load or caution.
    pub references: Vec<String>,
}

impl Pose {
    /// The leg on the trailing side.
    pub fn trail_leg(&self) -> &Leg {
        self.trail.as_ref().unwrap_or(&self.lead)
    }

    /// Whether its left and its right differ.
    pub fn is_one_sided(&self) -> bool {
        self.trail.is_some()
            || self.trail_arm.is_some()
            || self.twist.is_some()
            || self.lean.is_some()
    }

    /// The arm on the trailing side.
    pub fn other_arm(&self) -> &Arm {
        self.trail_arm.as_ref().unwrap_or(&self.arm)
    }
}

impl Record for Pose {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.pose_id(
            required!("id", "Kebab-case id, the file's name.", most = 40),
            &mut self.id,
        );
        f.text(
            required!("name", "English name, as a reader would say it.", most = 60),
            &mut self.name,
        );
        f.text(
            field!("sanskrit", "Sanskrit name in IAST letters.", most = 60),
            &mut self.sanskrit,
        );
        f.text(
            field!(
                "sanskrit-plain",
                "Sanskrit name in plain letters.",
                most = 60
            ),
            &mut self.sanskrit_plain,
        );
        f.texts(
            field!("nicknames", "Other names readers type.", most = 40),
            &mut self.nicknames,
        );
        choice(
            f,
            required!("kind", "Yoga pose or rehab movement."),
            &mut self.kind,
        );
        choice(
            f,
            required!("support", "What carries the body."),
            &mut self.support,
        );
        choices(
            f,
            required!("targets", "What people do it for, most important first."),
            &mut self.targets,
        );
        f.number(
            required!(
                "difficulty",
                "How much practice it wants, a whole number: 1 anyone, 2 a beginner class, 3 a general class, 4 months of practice, 5 advanced.",
                (1.0, 5.0)
            ),
            &mut self.difficulty,
        );
        choice(
            f,
            required!(
                "effort",
                "How much the muscles work to hold it: rest, easy, work or hard."
            ),
            &mut self.effort,
        );
        choice(f, field!("hold", "Held still or repeated."), &mut self.hold);
        f.number(
            field!(
                "seconds",
                "Usual length of one hold, in seconds.",
                (1.0, 600.0)
            ),
            &mut self.seconds,
        );
        maybe(
            f,
            field!("dose", "How often a rehabilitation move is done."),
            &mut self.dose,
        );
        f.author_texts(
            field!(
                "references",
                "Keys of data/references.json behind its shape, load or cautions.",
                most = 40
            ),
            &mut self.references,
        );
        f.pose_ids(
            field!(
                "instead",
                "Ids of poses that teachers name instead.",
                most = 40
            ),
            &mut self.instead,
        );
        f.number(
            field!(
                "rested",
                "Per cent of the upper body's weight that lies on a bolster, a wall or a chair's back.",
                (0.0, 100.0)
            ),
            &mut self.rested,
        );
        table(
            f,
            required!("anchor", "How the body rests on the ground."),
            &mut self.anchor,
        );
        list(
            f,
            field!(
                "props",
                "What it is done with, beside what lies under raised hands or a raised seat."
            ),
            &mut self.props,
        );
        table(
            f,
            field!("camera", "From where the pose is seen best."),
            &mut self.camera,
        );
        table(
            f,
            field!("lead", "The leg the pose is led with, or both alike."),
            &mut self.lead,
        );
        maybe(
            f,
            field!("trail", "The other leg, where it differs."),
            &mut self.trail,
        );
        table(
            f,
            field!("arm", "The arm on the lead side, or both alike."),
            &mut self.arm,
        );
        maybe(
            f,
            field!("trail-arm", "The other arm, where it differs."),
            &mut self.trail_arm,
        );
        maybe(
            f,
            field!("fold", "Thigh to upper trunk: + closes, - is an arch."),
            &mut self.fold,
        );
        maybe(
            f,
            field!(
                "twist",
                "The turn from pelvis to shoulders: + toward the lead side."
            ),
            &mut self.twist,
        );
        maybe(
            f,
            field!(
                "lean",
                "The side bend from pelvis to shoulders: + toward the lead side."
            ),
            &mut self.lean,
        );
        maybe(
            f,
            field!("spine", "A spine that muscles hold, instead of a fold."),
            &mut self.spine,
        );
        table(
            f,
            field!("neck", "The neck, as the pose sets it."),
            &mut self.neck,
        );
        list(
            f,
            field!("cautions", "Concerns beyond the spine."),
            &mut self.cautions,
        );
        list(
            f,
            field!(
                "adjustments",
                "Changes within the pose; the model computes what each saves."
            ),
            &mut self.adjustments,
        );
    }
}
