//! How a change within a pose is drawn beside what it changes in the ask: with a thing, with the hands
//! elsewhere, on a higher seat. It is told in words, one text each.

use super::{Arm, Landmark, Pose, Prop, Settle, Thing};
use crate::choices;
use crate::{Choice, Span, nearest};

choices! {
    /// Whose hands go elsewhere.
    Hands { Both = "hands", Lead = "lead-hand", Trail = "trail-hand" }
}

/// One of the things by which a changed pose looks another.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawn {
    /// Something it is done with: `bolster chest`, or a strap with both its ends, `strap lead-hand lead-foot`.
    With(Prop),
    /// Hands that go elsewhere: `hands hip`; for hands on the floor, on a block or free also the arm's hint in
    /// degrees (raise, out, elbow) and what lies under the hand in centimetres, `lead-hand floor 45 10 0 20`.
    Hands(Hands, Arm),
    /// What it rests on then, `rest lead-toes trail-toes`; on something or turned another way, also its height in
    /// centimetres and the pitch of the anchor's segment in degrees, `rest seat 12 -83`.
    Rest(Vec<Landmark>, Option<(f64, f64)>),
}

/// The numbers that may follow, with their least and greatest.
type Numbers = [(&'static str, i16, i16)];

const ARM: &Numbers = &[
    ("raise", -90, 190),
    ("out", -60, 180),
    ("elbow", 0, 155),
    ("height", 0, 120),
];
const REST: &Numbers = &[("height", 0, 120), ("pitch", -270, 270)];

impl Drawn {
    /// Reads it.
    ///
    /// # Errors
    /// What is wrong, with the word and the nearest that there is.
    pub fn from_words(text: &str) -> Result<Self, String> {
        let mut words = text.split(' ').peekable();
        let first = words.next().unwrap_or_default();
        let read = if first == "rest" {
            let mut on = vec![known(words.next())?];
            while let Some(also) = words.peek().and_then(|word| Landmark::of(word)) {
                words.next();
                on.push(also);
            }
            let is_given = words.peek().is_some();
            let [height, pitch, ..] = numbers(&mut words, REST)?;
            Self::Rest(on, is_given.then_some((height, pitch)))
        } else if let Some(hands) = Hands::of(first) {
            let reach = known(words.next())?;
            let [raise, out, elbow, raised] = numbers(&mut words, ARM)?;
            let arm = Arm {
                raise: Span::still(raise),
                out: Span::still(out),
                elbow: Span::still(elbow),
                reach,
                raised,
                ..Arm::default()
            };
            Self::Hands(hands, arm)
        } else {
            let Some(thing) = Thing::of(first) else {
                let all = Thing::WORDS.iter().chain(Hands::WORDS).chain(&["rest"]);
                return Err(unknown(first, &mut all.copied()));
            };
            let at = known(words.next())?;
            let to = match thing {
                Thing::Strap => known(words.next())?,
                _ => Landmark::default(),
            };
            Self::With(Prop { thing, at, to })
        };
        match words.next() {
            None => Ok(read),
            Some(word) => Err(["has a word too many, \"", word, "\""].concat()),
        }
    }

    /// Makes `pose` the one that is drawn.
    pub fn on(&self, pose: &mut Pose) {
        match self {
            Self::With(prop) => pose.props.push(prop.clone()),
            Self::Hands(Hands::Both, arm) => {
                pose.arm = arm.clone();
                pose.trail_arm = None;
            }
            Self::Hands(Hands::Lead, arm) => {
                pose.trail_arm = Some(pose.other_arm().clone());
                pose.arm = arm.clone();
            }
            Self::Hands(Hands::Trail, arm) => pose.trail_arm = Some(arm.clone()),
            Self::Rest(on, given) => {
                pose.anchor.on = on.clone();
                if let Some((height, pitch)) = *given {
                    pose.anchor.settle = Settle::Given;
                    pose.anchor.raised = height;
                    pose.anchor.pitch = pitch;
                }
            }
        }
    }
}

fn known<C: Choice>(word: Option<&str>) -> Result<C, String> {
    let Some(word) = word else {
        return Err("wants a word more, such as \"bolster chest\" or \"hands hip\"".into());
    };
    C::of(word).ok_or_else(|| unknown(word, &mut C::WORDS.iter().copied()))
}

fn unknown(word: &str, known: &mut dyn Iterator<Item = &'static str>) -> String {
    let near = nearest(word, known).unwrap_or_default();
    ["names \"", word, "\"; the nearest is \"", near, "\""].concat()
}

/// The numbers that are there, and 0 for each that is not.
fn numbers(words: &mut dyn Iterator<Item = &str>, of: &Numbers) -> Result<[f64; 4], String> {
    let mut read = [0.0; 4];
    for ((name, least, most), slot) in of.iter().zip(&mut read) {
        let Some(word) = words.next() else { break };
        *slot = match word.parse::<i16>() {
            Ok(number) if (*least..=*most).contains(&number) => f64::from(number),
            _ => {
                let (least, most) = (least.to_string(), most.to_string());
                let told = [
                    name,
                    " \"",
                    word,
                    "\" is not a whole number from ",
                    &least,
                    " to ",
                    &most,
                ];
                return Err(told.concat());
            }
        };
    }
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Reach;

    #[test]
    fn what_is_drawn_is_read_and_a_slip_is_told_with_the_nearest_word() {
        let strap = Prop {
            thing: Thing::Strap,
            at: Landmark::LeadHand,
            to: Landmark::TrailFoot,
        };
        let read = Drawn::from_words;
        assert_eq!(read("strap lead-hand trail-foot"), Ok(Drawn::With(strap)));
        let seat = Drawn::Rest(vec![Landmark::Seat], Some((12.0, -83.0)));
        assert_eq!(read("rest seat 12 -83"), Ok(seat));
        let toes = Drawn::Rest(vec![Landmark::LeadToes, Landmark::TrailToes], None);
        assert_eq!(read("rest lead-toes trail-toes"), Ok(toes));
        for (words, told) in [
            (
                "bolstr chest",
                "names \"bolstr\"; the nearest is \"bolster\"",
            ),
            ("hand hip", "names \"hand\"; the nearest is \"hands\""),
            ("bolster chst", "names \"chst\"; the nearest is \"chest\""),
            ("hands hips", "names \"hips\"; the nearest is \"hip\""),
            ("strap lead-hand", "wants a word more"),
            (
                "hands floor 300",
                "raise \"300\" is not a whole number from -90 to 190",
            ),
            (
                "rest seat high",
                "height \"high\" is not a whole number from 0 to 120",
            ),
            ("bolster chest belly", "has a word too many, \"belly\""),
        ] {
            let message = read(words).expect_err(words);
            assert!(message.contains(told), "{words}: {message}");
        }
    }

    #[test]
    fn one_hand_goes_elsewhere_and_the_other_stays() {
        let mut pose = Pose::default();
        pose.arm.reach = Reach::Floor;
        let hip = Drawn::from_words("lead-hand hip 0 40 90").expect("a hand");
        hip.on(&mut pose);
        assert_eq!(pose.arm.reach, Reach::Hip);
        assert_eq!(pose.arm.elbow, Span::still(90.0));
        assert_eq!(pose.other_arm().reach, Reach::Floor);
    }
}
