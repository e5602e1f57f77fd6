//! What two poses ask of one reader, the difference in words.

use super::assessed::Assessed;
use crate::advice::{lumbar_share, more_than};
use crate::sort_list;
use crate::words::Message;
use pose_format::{Choice, Mechanism, Target};

/// Points of a range (for loading, per cent of standing) below which nobody would feel a difference.
const FELT: f64 = 10.0;
/// At most this many differences are named.
const MOST: usize = 3;

/// Sentences, the largest difference first; then what the two are for.
pub fn difference(a: &Assessed, b: &Assessed) -> Vec<Message> {
    let apart = |m: Mechanism| lumbar_share(&a.demand, m) - lumbar_share(&b.demand, m);
    let mut felt = Mechanism::all()
        .filter(|m| apart(*m).abs() >= FELT)
        .collect::<Vec<_>>();
    // Largest first.
    sort_list(&mut felt, &|x: &Mechanism, y: &Mechanism| {
        apart(*y).abs().total_cmp(&apart(*x).abs())
    });
    let mut said = felt
        .into_iter()
        .take(MOST)
        .map(|m| {
            let (more, less) = if apart(m) > 0.0 { (a, b) } else { (b, a) };
            Message::of("difference-", m.word())
                .text("more", &*more.pose.name)
                .text("less", &*less.pose.name)
                .message(
                    "than",
                    more_than(lumbar_share(&more.demand, m), lumbar_share(&less.demand, m)),
                )
        })
        .collect::<Vec<_>>();
    if said.is_empty() {
        said.push(Message::new("difference-none"));
    }
    said.push(purposes(&a.pose.targets, &b.pose.targets));
    said
}

fn purposes(a: &[Target], b: &[Target]) -> Message {
    let both = a.iter().filter(|t| b.contains(t));
    let both = both
        .map(|t| Message::of("target-", t.word()))
        .collect::<Vec<_>>();
    if both.is_empty() {
        Message::new("difference-no-purpose")
    } else {
        Message::new("difference-purpose").list("targets", both)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::words::Words;
    use crate::{Catalog, Reader, assessed};

    fn said(a: &str, b: &str) -> Vec<String> {
        let catalog = Catalog::ours();
        let of = |id| assessed(&catalog, &Reader::default(), id).expect("a pose of ours");
        let messages = difference(&of(a), &of(b));
        messages.iter().map(|m| Words::english().say(m)).collect()
    }

    #[test]
    fn the_pose_that_asks_more_is_named_first_whichever_way_they_are_compared() {
        let (there, back) = (
            said("happy-baby", "figure-four-supine"),
            said("figure-four-supine", "happy-baby"),
        );
        assert_eq!(there[0], back[0]);
        assert!(
            there[0].starts_with("Happy Baby rounds the low back"),
            "{there:?}"
        );
    }

    #[test]
    fn a_pose_beside_itself_asks_the_same() {
        assert!(said("cobra", "cobra")[0].starts_with("Both ask about the same"));
    }
}
