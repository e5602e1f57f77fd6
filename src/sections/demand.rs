//! What the pose asks of the low back and the hips.

use crate::markup::{Meter, Scale, load_meter};
use crate::state::Subject;
use pose_format::{Choice, Knowledge, Mechanism};
use pose_model::Catalog;
use pose_model::advice::Level;
use pose_model::body::MainAsk;
use pose_model::demand::{Axis, Cuts, axes};
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// A movement below this share of its range is not worth a row of its own, per cent.
pub const WORTH_A_ROW: f64 = 5.0;

/// The low back beside the hips, one line of words each over one bar.
pub fn demand_section(words: &Words, catalog: &Catalog, subject: &Subject) -> Html {
    html! {
        <section class="demand" part="demand">
            // No heading: one more would stand between the verdict and what to do instead.
            <ul class="meters" aria-label={words.word("demand-title")}>
                { for meters(catalog.knowledge(), subject).iter().map(|meter| meter.line(words)) }
            </ul>
        </section>
    }
}

/// What is asked of the low back, of the hips, and of what carries; then, as one, what is not asked of the low back.
pub fn meters(knowledge: &Knowledge, subject: &Subject) -> Vec<Meter> {
    let lumbar = axes(&subject.demand.lumbar).into_iter().enumerate();
    let shown = lumbar.filter(|(at, (axis, _))| *at < 2 || axis.share.typical > WORTH_A_ROW);
    let verb = |mechanism: Mechanism| Message::of("verb-", mechanism.word());
    let of_low_back = |(_, (axis, mechanism)): (usize, (&Axis, Mechanism))| {
        let meter = of_axis(knowledge, axis, "part-low-back", verb(mechanism), mechanism);
        (meter, mechanism)
    };
    let (asked, not_asked): (Vec<_>, Vec<_>) = shown
        .map(of_low_back)
        .partition(|(meter, _)| meter.numbers.is_some());
    let mut meters: Vec<Meter> = asked.into_iter().map(|(meter, _)| meter).collect();
    let (hips, moves, mechanism) = main_hip(subject);
    let hips_move = Message::of("verb-hips-", moves);
    meters.push(of_axis(knowledge, hips, "part-hips", hips_move, mechanism));
    if subject.advice.judged.by_mechanism.of(Mechanism::Loading) >= Level::Caution {
        meters.push(Meter {
            name: Message::new("meter-load-short"),
            ..load_meter(knowledge, &subject.demand.load)
        });
    }
    let moves = not_asked.iter().map(|(_, mechanism)| verb(*mechanism));
    let name = Message::new("demand-rest").any_of("moves", moves.collect());
    let rest = not_asked.into_iter().map(|(meter, _)| meter).next();
    meters.extend(rest.map(|rest| Meter { name, ..rest }));
    meters
}

/// The hip of the main ask, on the same scale as the low back: its axis, how it moves, and the movement's direction.
pub fn main_hip(subject: &Subject) -> (&Axis, &'static str, Mechanism) {
    let hips = &subject.demand.hips;
    let (moves, mechanism) = match subject.posture.main {
        MainAsk::Twist => ("twisting", Mechanism::Twisting),
        MainAsk::Lean => ("side-bending", Mechanism::SideBending),
        _ if hips.degrees.typical < 0.0 => ("opening", Mechanism::Arching),
        _ => ("folding", Mechanism::Bending),
    };
    (hips, moves, mechanism)
}

/// The meter of an axis.
pub fn of_axis(
    knowledge: &Knowledge,
    axis: &Axis,
    part: &'static str,
    moves: Message,
    mechanism: Mechanism,
) -> Meter {
    let name = Message::new("meter-name")
        .message("part", Message::new(part))
        .message("moves", moves);
    let numbers = (axis.share.high >= 1.0).then(|| {
        Message::new("meter-numbers")
            .number("degrees", axis.degrees.typical.abs())
            .number("share", axis.share.typical)
            .number("low", axis.share.low)
            .number("high", axis.share.high)
    });
    Meter {
        name,
        scale: Scale {
            band: axis.share,
            most: 100.0,
            cuts: Cuts::of(knowledge, mechanism),
        },
        zone_words: "zone-",
        line: "meter-line",
        numbers,
    }
}
