//! A pose's drawing as the widget renders it.

use pose_risk::{Still, StillProps, rendered};

use super::rules::HOST;

/// Which of a pose's drawings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// That of a card.
    Whole,
    /// That of a thumbnail.
    Small,
}

/// The drawing, surrounded by what surrounds it in a card: rules of the stylesheet look at that, too.
///
/// # Errors
/// It cannot be rendered, or there is no such pose.
pub fn in_a_card(pose: &str, kind: Kind) -> Result<String, String> {
    let props = StillProps {
        pose: pose.into(),
        is_small: kind == Kind::Small,
    };
    let drawing = rendered::<Still>(props)?;
    if drawing.is_empty() {
        return Err(format!("{pose}: no such pose"));
    }
    let around = match kind {
        Kind::Whole => "figure",
        Kind::Small => "thumb",
    };
    Ok(format!(
        "<{HOST}><div class=\"card\"><div class=\"{around}\">{drawing}</div></div></{HOST}>"
    ))
}
