//! Load at L5–S1 by static equilibrium of the drawn body, relative to relaxed standing. It is not disc pressure.
//!
//! `contacts` finds where the body presses on the ground and how its weight spreads over those places;
//! `equilibrium` cuts the body at L5–S1 and asks what one equivalent muscle on each side has to hold.
//! A body that lies takes the measured values, and what its lifted legs ask of the trunk on top.

mod contacts;
mod equilibrium;

use super::bands::{Band, Muscles, WeightOn};
use crate::body::{Ask, MainAsk, Skeleton};
use contacts::{Lies, contacts};
use pose_format::{BodyTable, Knowledge, Pose, Support};

/// How far published loads of one posture differ (wilke_1999, sato_1999): about a quarter each way.
const BETWEEN_STUDIES: f64 = 0.25;

/// What a pose loads, of the typical posture.
#[derive(Clone, Copy, Debug, Default)]
pub struct Loads {
    /// The load at L5–S1. Its width is the spread between studies, not of bodies.
    pub load: Band,
    /// What the muscles hold.
    pub muscles: Muscles,
    /// What head, neck and hands carry.
    pub weight_on: WeightOn,
}

/// What a pose loads.
pub fn loads(knowledge: &Knowledge, pose: &Pose, ask: &Ask, skeleton: &Skeleton) -> Loads {
    let typical = relative(&knowledge.body, pose, ask, skeleton);
    Loads {
        load: Band {
            low: typical * (1.0 - BETWEEN_STUDIES),
            typical,
            high: typical * (1.0 + BETWEEN_STUDIES),
        },
        ..Loads::default()
    }
}

/// The load of a body in a pose, 1 in relaxed standing.
pub fn relative(body: &BodyTable, pose: &Pose, ask: &Ask, s: &Skeleton) -> f64 {
    let contacts = contacts(body, pose, ask, s);
    // What muscle work adds to the part that is the same in every posture.
    let working = (1.0 - body.offset) / body.standing;
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
            measured + working * held
        }
        // Measured only lying on the front.
        Lies::Propped if pose.support == Support::Prone && ask.main != MainAsk::Held => {
            body.propped
        }
        _ => body.offset + working * equilibrium::compression(body, ask, s, &contacts),
    }
}
