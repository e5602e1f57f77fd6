//! The marks of two poses on a scale. Their shapes differ, and so tell them apart without colour.

use crate::markup::silent_svg;
use pose_format::decimal;
use pose_model::demand::Band;
use yew::{Html, html};

/// One pose of two.
#[derive(Clone, Copy, PartialEq)]
pub enum Which {
    /// A full disc, above.
    First,
    /// An open diamond, below.
    Second,
}

impl Which {
    fn class(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
        }
    }

    fn shape(self) -> Html {
        match self {
            Self::First => html! { <circle class="first" r="5" /> },
            Self::Second => html! { <path class="second" d="M0-5.5L5.5 0 0 5.5-5.5 0z" /> },
        }
    }
}

/// The mark beside a name.
pub fn mark(which: Which) -> Html {
    silent_svg("which", "-7 -7 14 14", which.shape())
}

/// The mark at its place on a scale of per cent, over the band of eight bodies in ten. Lengths along the scale are per
/// cent, and so no shape is stretched.
pub fn on_scale(which: Which, band: &Band) -> Html {
    let (band_top, middle) = match which {
        Which::First => ("4", "6"),
        Which::Second => ("16", "18"),
    };
    html! {
        <>
            <rect
                class={which.class()}
                x={percent(band.low)}
                width={percent(band.high - band.low)}
                y={band_top}
                height="4"
            />
            <svg class="at" x={percent(band.typical)} y={middle}>{ which.shape() }</svg>
        </>
    }
}

/// Tenths are finer than a screen shows.
pub fn percent(value: f64) -> String {
    [&*decimal((value * 10.0).round_ties_even() / 10.0), "%"].concat()
}
