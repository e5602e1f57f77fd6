//! How much of the list is drawn. Hundreds of rows with as many bodies would keep a phone busy for longer than a reader
//! waits for a list, and that after each letter: first come the rows in sight, then their pictures, then the other rows;
//! of what was found these come once the reader goes through the list. Pictures come and go as it is scrolled.

use super::message::PickerMsg;
use gloo_render::{AnimationFrame, request_animation_frame};
use gloo_timers::callback::Timeout;
use web_sys::Element;
use yew::Callback;

/// More rows than this are in no sight, and fewer make a list that jumps.
const FIRST_ROWS: usize = 20;

/// Pictures come and go for this many options at a time.
const STEP: usize = 4;

/// What is drawn of the list.
#[derive(Default)]
pub struct Sight {
    /// How many rows there are, at most.
    pub rows: usize,
    /// Ids of the poses that have their pictures.
    pub pictured: Vec<String>,
    /// Whether this is what was found: another letter may come soon, and another list with it.
    is_found: bool,
    look: Option<AnimationFrame>,
}

impl Sight {
    /// The list opens.
    pub fn open(&mut self) {
        *self = Self {
            rows: FIRST_ROWS,
            ..Self::default()
        };
    }

    /// Another search: of the pictures those stay whose poses do.
    pub fn begin_again(&mut self, typed: &str) {
        self.rows = FIRST_ROWS;
        self.is_found = !typed.trim().is_empty();
    }

    /// The reader goes through the list: it must be whole.
    pub fn complete(&mut self) {
        self.rows = usize::MAX;
    }

    /// Looks again once the page, as it is now, has been painted.
    pub fn look_later(&mut self, send: &Callback<PickerMsg>) {
        let send = send.clone();
        self.look.get_or_insert_with(|| {
            // A frame's callbacks run before it is painted, so a task is queued behind it.
            request_animation_frame(move |_| {
                Timeout::new(0, move || send.emit(PickerMsg::Scrolled)).forget();
            })
        });
    }

    /// Sees where the list is; whether there is something to draw.
    pub fn look<'a>(
        &mut self,
        list: Option<Element>,
        ids: impl Iterator<Item = &'a String> + Clone,
    ) -> bool {
        self.look = None;
        let Some(list) = list else {
            return false;
        };
        let count = ids.clone().count();
        let [top, height, whole] = [
            list.scroll_top(),
            list.client_height(),
            list.scroll_height(),
        ];
        let (first, last) = near(count.min(self.rows), top, height, whole);
        let now: Vec<String> = ids.skip(first).take(last - first).cloned().collect();
        if now != self.pictured {
            self.pictured = now;
            return true;
        }
        // Nobody has scrolled, and the rows that are there reach beyond what is in sight.
        let is_enough = self.is_found && top == 0 && whole > height;
        if is_enough || self.rows >= count {
            return false;
        }
        self.complete();
        true
    }
}

/// The first option near sight, and the one after the last: those in sight and about one height of the list before and
/// after them. Options are about equally high.
fn near(count: usize, top: i32, height: i32, whole: i32) -> (usize, usize) {
    let at = |pixels: i32| count * pixels.max(0) as usize / whole.max(1) as usize;
    let first = at(top - height) / STEP * STEP;
    let last = (at(top + 2 * height) / STEP + 1) * STEP;
    (first.min(count), last.min(count))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn pictures_reach_a_height_beyond_what_is_in_sight() {
        assert_eq!(near(100, 0, 400, 4000), (0, 24));
        assert_eq!(near(100, 2000, 400, 4000), (40, 72));
        assert_eq!(near(100, 3600, 400, 4000), (80, 100));
    }

    #[test]
    fn a_short_list_has_all_its_pictures_and_an_empty_one_none() {
        assert_eq!(near(3, 0, 120, 120), (0, 3));
        assert_eq!(near(0, 0, 0, 0), (0, 0));
    }
}
