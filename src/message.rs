//! What can happen to a card.

use pose_format::{AgeBand, Mechanism, Support, Target, Value, choices};
use pose_model::assessment::By;
use pose_model::{Reader, Side};
use std::rc::Rc;

/// Something a reader did, or something that a card waited for.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// A pose was picked in the picker or among the suggestions, by its id.
    PosePicked(String),
    /// A sequence was picked in the picker, by its id.
    SequencePicked(String),
    /// An alternative or a row of the ranking was opened: "back" returns from it.
    PoseFollowed(String),
    /// "Back" was pressed.
    WentBack,
    /// A movement was marked as making the back worse, or no longer.
    MechanismPressed(Mechanism),
    /// "Not sure" was pressed.
    NotSurePressed,
    /// A condition was chosen, by its id; none is a choice.
    ConditionChosen(Option<String>),
    /// Hips and hamstrings: -1 stiff, 0 typical, 1 supple.
    MobilityChosen(f64),
    /// The depth slider moved, 0 to 1.
    DepthMoved(f64),
    /// The side the pose is led with.
    SideChosen(Side),
    /// An age band; none is a choice.
    AgeChosen(Option<AgeBand>),
    /// The reader's own list of poses changed.
    ListEdited(ListEdit),
    /// The order or the filters of the ranking changed.
    ListingChanged(ListingChange),
    /// A compact card is to show everything.
    WholeCardWanted,
    /// The picture is turned by the slider, to degrees from its first view.
    PictureTurned(f64),
    /// The picture turns on to the next of its views.
    PictureTurnedOn,
    /// The picture goes back to its first view.
    PictureReset,
    /// The picture was grabbed: it turns with the pointer from here.
    PictureGrabbed,
    /// The outline of stiffer (0) or looser (1) hips is shown, or no longer.
    OutlinePressed(usize),
    /// An adjustment, by its position, is shown in the picture, or no longer.
    AdjustmentTried(usize),
    /// The words have waited for a slider long enough.
    WordsDue,
    /// A text is to be put where the reader can paste it.
    ShareWanted(String),
    /// Whether the text could be shared.
    Shared(bool),
    /// The answer is wanted as something to take along.
    TakeAlongWanted(TakeAlong),
    /// What the reader took along: whether it is on the clipboard now; none where the phone's own sheet took it.
    TakenAlong(Option<bool>),
    /// The address named an answer of this card: a pose, if it names one, and the whole reader.
    AnswerOpened(Option<String>, Reader),
    /// The line of red flags was unfolded.
    RedFlagsRead,
    /// A source was unfolded: the file of sources is needed.
    SourcesWanted,
    /// The file of sources came, or could not be had.
    SourcesCame(Option<Rc<Value>>),
}

/// What a reader does to the list.
#[derive(Clone, Debug, PartialEq)]
pub enum ListEdit {
    /// This pose goes to the end.
    Add(String),
    /// The pose at this place is removed.
    Remove(usize),
    /// The pose at this place changes places with the one before it.
    MoveUp(usize),
}

/// What a reader changes of the ranking.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields of a listing")]
pub enum ListingChange {
    By(By),
    LeastFirst(bool),
    Target(Option<Target>),
    Support(Option<Support>),
    Under(f64),
    /// All rows are shown.
    AllRows,
    /// The filter that hides poses is taken back.
    Show(Filter),
}

choices! {
    /// What a reader takes along of an answer: all of it in words, or an address that opens it.
    TakeAlong {
        Text = "text", Link = "link",
    }
}

choices! {
    /// Why a pose is not on the ranking: over the limit for the low back, for another purpose, with another support.
    Filter {
        Under = "under", Target = "target", Support = "support",
    }
}
