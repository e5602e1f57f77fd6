//! How the body rests, with a list of what trunk, legs and head do.

use super::figure::Figure;
use super::legs::{Bend, Leg, Place, leg};
use super::measure::{SKY, between, cosine, dot, side};
use crate::assessment::assessed::Assessed;
use crate::words::Message;
use pose_format::{Choice, Support, choices};

/// Degrees of a neck whose bend is part of the shape.
const NECK: f64 = 30.0;
/// Sine of a thigh that hangs less steeply than 30°, as on a chair.
const CHAIR: f64 = -0.5;

// Heights and lengths in parts of stature.

/// Knees that are crossed lie one over the other, or beyond.
const CROSSED: f64 = -0.015625;
/// Knees and feet that are wide: beyond the shoulders.
const KNEES_WIDE: f64 = 0.28125;
const FEET_WIDE: f64 = 0.375;
/// A pelvis that comes down by the heels, and one as high as a chair.
const LOW: f64 = 0.1875;
const SEAT: f64 = 0.21875;
/// A crown on the floor.
const CROWN: f64 = 0.03125;
/// Shoulders, and elbows, that something else carries.
const CARRIED: f64 = 0.125;

choices! {
    /// What both legs do together.
    Pair { KneesCrossed = "knees-crossed", KneesWide = "knees-wide", FeetWide = "feet-wide" }
}

choices! {
    /// What the head does.
    Head { Back = "head-back", Down = "head-down" }
}

choices! {
    /// A special way to rest on what carries the body.
    Way {
        Plain = "none", Low = "low", Seat = "seat", High = "high", Arms = "arms", Up = "up", Head = "head",
        Forearms = "forearms", Hands = "hands",
    }
}

/// How the body rests, with a list of what trunk, legs and head do.
pub fn rests(a: &Assessed) -> Message {
    let figure = Figure::of(a);
    let legs = [leg(&figure, 0), leg(&figure, 1)];
    let alike = legs[0] == legs[1];
    let feet = figure.skeleton.legs.each_ref().map(|leg| leg.ankle.at.z);
    let on_arms_alone = figure.is(Support::ArmSupport)
        && figure.skeleton.legs.iter().all(|leg| leg.is_in_the_air());
    let lower = usize::from(feet[1] < feet[0]);
    // A body on its side lies on the side that is lower.
    let on = if figure.is(Support::SideLying) {
        usize::from(figure.skeleton.pelvis.turned.y.z < 0.0)
    } else {
        lower
    };
    let of = |part: &str| Message::of("figure-", part);
    let mut shape = vec![];
    let planted = alike && legs[0].place == Place::Planted;
    shape.extend(figure.trunk(on_arms_alone, planted).map(|t| of(t.word())));
    if alike {
        let told = (!is_known(&figure, legs[0], lower == 0)).then(|| both_legs(legs[0]));
        shape.extend(told);
    } else {
        for (i, leg) in legs.into_iter().enumerate() {
            let known = is_known(&figure, leg, lower == i);
            if !(known || lower == i && is_a_prop(&figure, legs[1 - i])) {
                shape.push(said(side(a, i).word(), leg));
            }
        }
    }
    shape.extend(pair(&figure, alike).map(|p| of(p.word())));
    shape.extend(head(a, alike).map(|h| of(h.word())));
    of(figure.support.word())
        .choice("way", way(&figure, alike, on_arms_alone))
        .choice("side", side(a, on))
        .list("shape", shape)
}

/// Whether the first words have told of a leg: the one stood on, and the knees kneeled on.
fn is_known(figure: &Figure, leg: Leg, is_lower: bool) -> bool {
    let kneels = figure.is(Support::Kneeling) || figure.is(Support::AllFours);
    figure.is(Support::StandingOneLeg) && is_lower && leg.bend == Bend::Straight
        || kneels && leg.place == Place::Under
}

/// Whether the lower leg only stands there, while the other one is the shape: in a support on hands and feet, and on a
/// chair with a leg in the air.
fn is_a_prop(figure: &Figure, other: Leg) -> bool {
    let lifted = [Place::Lifted, Place::LiftedAhead, Place::LiftedBehind];
    figure.is(Support::ArmSupport) || figure.is(Support::Seated) && lifted.contains(&other.place)
}

/// Legs that are both aside are wide, which [`pair`] tells.
fn both_legs(leg: Leg) -> Message {
    let place = match leg.place {
        Place::Side => Place::Unsaid,
        place => place,
    };
    said("both", Leg { place, ..leg })
}

fn said(which: &str, leg: Leg) -> Message {
    Message::new("figure-leg")
        .text("leg", which)
        .choice("bend", leg.bend)
        .choice("place", leg.place)
}

fn pair(figure: &Figure, alike: bool) -> Option<Pair> {
    let [lead, trail] = &figure.skeleton.legs;
    let over = dot(
        &between(&trail.knee.at, &lead.knee.at),
        &figure.skeleton.pelvis.turned.y,
    );
    let apart = dot(&between(&trail.ankle.at, &lead.ankle.at), &figure.left);
    if over > CROSSED {
        Some(Pair::KneesCrossed)
    } else if !alike && !figure.is(Support::Standing) {
        None
    } else if apart.abs() > FEET_WIDE {
        Some(Pair::FeetWide)
    } else if alike && over.abs() > KNEES_WIDE {
        Some(Pair::KneesWide)
    } else {
        None
    }
}

fn head(a: &Assessed, alike: bool) -> Option<Head> {
    let neck = a.posture.cervical.flexion;
    if !alike {
        None
    } else if neck <= -NECK {
        Some(Head::Back)
    } else if neck >= NECK {
        Some(Head::Down)
    } else {
        None
    }
}

fn way(figure: &Figure, alike: bool, on_arms_alone: bool) -> Way {
    let (s, support) = (figure.skeleton, figure.support);
    let (lead, arm) = (&s.legs[0], &s.arms[0]);
    let on_chair = cosine(&between(&lead.hip.at, &lead.knee.at), &SKY) > CHAIR;
    let seat = s.pelvis.at.z;
    match support {
        Support::Standing if alike && on_chair => Way::Low,
        Support::Kneeling if seat < LOW => Way::Low,
        Support::Seated if seat > SEAT && on_chair => Way::Seat,
        Support::Seated if seat > SEAT => Way::High,
        Support::ArmSupport if on_arms_alone => Way::Arms,
        Support::ArmSupport if s.pelvis.turned.x.z > 0.0 => Way::Up,
        Support::SideLying if figure.is_raised() => Way::Up,
        Support::Inverted if s.crown.z < CROWN => Way::Head,
        Support::Inverted if arm.elbow.z > CARRIED => Way::Hands,
        Support::Inverted if arm.shoulder.at.z > CARRIED => Way::Forearms,
        _ => Way::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::super::figure::Trunk;
    use super::*;
    use crate::words::Words;

    #[test]
    fn every_word_that_ends_a_key_has_its_sentence() {
        let words = [Support::WORDS, Trunk::WORDS, Pair::WORDS, Head::WORDS].concat();
        for word in words {
            let key = ["figure-", word].concat();
            assert!(Words::english().has(&key), "{key}");
        }
    }
}
