//! What a message may look like.

use pose_format::is_deceptive;

/// Characters: a field, a shortened value, what is wanted, and the nearest.
const LONGEST: usize = 1200;

/// Whether a message about a foreign value is short, and shows all that it holds.
pub fn is_plain(message: &str) -> bool {
    let has_hidden = message.chars().any(|c| c.is_control() || is_deceptive(c));
    !message.is_empty() && message.chars().count() <= LONGEST && !has_hidden
}
