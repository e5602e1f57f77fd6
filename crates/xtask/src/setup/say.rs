//! Progress of the set-up.

/// Prints what is about to be installed, or what is unusual about this machine.
pub fn say(what: &str) {
    println!("Set-up: {what}");
}
