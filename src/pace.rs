//! How a card keeps up with a slider under a finger: the picture follows each step, the words and numbers around it
//! come as soon as the slider rests, and a few times a second while it does not (docs/decisions/0012). A single step
//! has both at once.

use gloo_timers::callback::Timeout;
use yew::Callback;

/// A slider that does not move for this long rests, milliseconds.
const REST_MS: u32 = 80;

/// After so many of them words come to a slider that does not rest.
const MOST_WAITS: u8 = 3;

/// When the words come.
#[derive(Default)]
pub struct Pace {
    timeout: Option<Timeout>,
    are_words_owed: bool,
    has_moved: bool,
    waits: u8,
}

impl Pace {
    /// The slider moved: whether words came so lately that the next ones wait. If so, they are owed.
    pub fn must_wait(&mut self) -> bool {
        self.has_moved = true;
        self.are_words_owed = self.timeout.is_some();
        self.are_words_owed
    }

    /// The words come now; the next ones wait until `tell` was called.
    pub fn begin(&mut self, tell: Callback<()>) {
        self.are_words_owed = false;
        self.waits = 0;
        self.wait(tell);
    }

    /// Some time has passed: whether words are owed and due. If they are only owed, `tell` is called again.
    pub fn is_due(&mut self, tell: Callback<()>) -> bool {
        self.timeout = None;
        self.waits += 1;
        if self.are_words_owed && self.has_moved && self.waits < MOST_WAITS {
            self.wait(tell);
            return false;
        }
        self.are_words_owed
    }

    /// A task of its own tells when the time is over, so that words share no frame with a step.
    fn wait(&mut self, tell: Callback<()>) {
        self.has_moved = false;
        self.timeout = Some(Timeout::new(REST_MS, move || tell.emit(())));
    }
}
