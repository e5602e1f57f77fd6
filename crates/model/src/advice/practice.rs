//! What a physiotherapist says every time.

/// The key of the title over [`ALWAYS`].
pub const ALWAYS_TITLE: &str = "always-title";

/// Keys of what holds for every pose and every reader, in their order: the opinion of those who treat.
pub const ALWAYS: [&str; 6] = [
    "always-breathe",
    "always-stretch",
    "always-later",
    "always-sore",
    "always-build",
    "always-weeks",
];
