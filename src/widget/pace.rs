//! How a card keeps up with a slider under a finger: the picture follows each step, the words and numbers
//! around it ten times a second, which is as fast as they can be read (docs/decisions/0012). A single step
//! has both at once.

use super::app::{Act, Widget};
use super::frames::Frames;
use yew::html::Scope;

/// Between one set of words and the next, milliseconds.
const REST: f64 = 100.0;

/// When the words come.
#[derive(Default)]
pub struct Pace {
    frames: Option<Frames>,
    since: Option<f64>,
    is_running: bool,
    is_owed: bool,
}

impl Pace {
    /// Whether words came so lately that the next ones wait. If so, they are owed.
    pub fn waits(&mut self) -> bool {
        self.is_owed = self.is_running;
        self.is_owed
    }

    /// The words have come; the next ones wait.
    pub fn begin(&mut self, link: &Scope<Widget>) {
        self.is_owed = false;
        self.is_running = true;
        self.since = None;
        self.frames
            .get_or_insert_with(|| Frames::new(link.callback(Act::Frame)))
            .ask();
    }

    /// A frame has come: whether words are owed and due.
    pub fn is_due(&mut self, time: f64) -> bool {
        let since = *self.since.get_or_insert(time);
        self.is_running = time - since < REST;
        if let Some(frames) = &mut self.frames {
            frames.came();
            if self.is_running {
                frames.ask();
            }
        }
        !self.is_running && self.is_owed
    }
}
