//! What a pose file may say.
