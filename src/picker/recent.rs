//! The poses picked last during this visit, for all cards of the page. They are kept in memory only.

use std::cell::RefCell;

/// More of them would push the other groups out of sight.
const MOST: usize = 4;

thread_local! { static RECENT: RefCell<Vec<String>> = const { RefCell::new(vec![]) }; }

/// Ids of the poses picked last, the latest first.
pub fn recent() -> Vec<String> {
    RECENT.with_borrow(Vec::clone)
}

/// A pose was picked.
pub fn remember(id: &str) {
    RECENT.with_borrow_mut(|recent| put_first(recent, id));
}

fn put_first(recent: &mut Vec<String>, id: &str) {
    recent.retain(|other| other != id);
    recent.insert(0, id.into());
    recent.truncate(MOST);
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn the_latest_pose_comes_first_and_none_comes_twice() {
        let mut recent = vec![];
        for id in ["cobra", "wheel", "staff", "cobra", "boat", "plow"] {
            put_first(&mut recent, id);
        }
        assert_eq!(recent, ["plow", "boat", "cobra", "staff"]);
    }
}
