//! Load at L5–S1 by static equilibrium of the drawn body, relative to relaxed standing. It is not disc pressure.
//!
//! `contacts` finds where the body presses on the ground and how its weight spreads over those places;
//! `equilibrium` cuts the body at L5–S1 and asks what one equivalent muscle on each side has to hold.
//! A body that lies takes the measured values, and what its lifted legs ask of the trunk on top.

mod contacts;
mod equilibrium;

use super::bands::Band;
use crate::body::{Ask, MainAsk, Posture, Skeleton, skeleton};
use contacts::{Lies, contacts};
use pose_format::{
    Anchor, BodyTable, Change, Knowledge, Landmark, Pose, Ranges, Segment, Settle, Support,
};

/// How far published loads of one posture lie apart (wilke_1999, sato_1999): about a quarter each way.
const BETWEEN_STUDIES: f64 = 0.25;

/// The load band. Its width is the spread between studies, not of bodies.
pub fn load(knowledge: &Knowledge, pose: &Pose, ask: &Ask, skeleton: &Skeleton) -> Band {
    let body = &knowledge.body;
    let typical = relative(body, standing(body, &knowledge.ranges), pose, ask, skeleton);
    Band {
        low: typical * (1.0 - BETWEEN_STUDIES),
        typical,
        high: typical * (1.0 + BETWEEN_STUDIES),
    }
}

/// The load of a body in a pose, where `standing` is the compression that counts as 1. They are apart so
/// that a body that holds a weight can be laid beside its own standing without one.
pub fn relative(body: &BodyTable, standing: f64, pose: &Pose, ask: &Ask, s: &Skeleton) -> f64 {
    let contacts = contacts(body, pose, ask, s);
    let working = 1.0 - body.offset;
    match contacts.lies() {
        Lies::Flat => {
            let measured = if pose.support == Support::SideLying {
                body.lying_side
            } else {
                body.lying
            };
            let mut held = equilibrium::legs_held(body, ask, s);
            if pose.support == Support::Supine {
                held += equilibrium::curl_held(body, s);
            }
            measured + working * held / standing
        }
        // Only the front was measured: on the back nobody props the trunk on the elbows.
        Lies::Propped if pose.support == Support::Prone && ask.main != MainAsk::Held => {
            body.propped
        }
        _ => body.offset + working * equilibrium::compression(body, ask, s, &contacts) / standing,
    }
}

/// Compression of relaxed standing, in body weights.
pub fn standing(body: &BodyTable, ranges: &Ranges) -> f64 {
    let pose = Pose {
        anchor: Anchor {
            settle: Settle::Balance,
            on: vec![Landmark::LeadFoot, Landmark::TrailFoot],
            segment: Segment::LeadShin,
            ..Anchor::default()
        },
        ..Pose::default()
    };
    let ask = Ask::new(&pose, 1.0, &Change::default());
    let s = skeleton(&Posture::default(), &ask, &pose.anchor, body, ranges);
    equilibrium::compression(body, &ask, &s, &contacts(body, &pose, &ask, &s))
}
