//! What a message changes of the picture and of what is shown.

use super::{Widget, words_due};
use crate::message::Msg;
use crate::picture::PictureHandle;
use crate::state::{CardState, Shown};
use pose_model::Reader;
use yew::Context;

impl Widget {
    /// A message that changes the pose, the reader or a list.
    pub(super) fn change_shown(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let catalog = &ctx.props().options.catalog;
        let before = self.state.shown.clone();
        // A slider is followed at once.
        let is_slider = matches!(msg, Msg::DepthMoved(_));
        self.state.apply(catalog.knowledge(), msg);
        if self.state.shown.told() != before.told() {
            self.subject.take();
        }
        self.bring_picture_to_life(ctx, &before, is_slider);
        if is_slider {
            let CardState { shown, looking, .. } = &self.state;
            if self.pace.must_wait() && self.picture.follow(catalog, looking, shown) {
                return false;
            }
            self.pace.begin(words_due(ctx));
        }
        true
    }

    /// After a change of the body: the picture moves there from the body before.
    fn bring_picture_to_life(&mut self, ctx: &Context<Self>, before: &Shown, is_slider: bool) {
        let shown = &self.state.shown;
        let is_same_pose = before.pose == shown.pose;
        if is_same_pose && is_same_body(&before.reader, &shown.reader) {
            return;
        }
        if !self.state.looking.is_live || before.pose.is_none() {
            let catalog = &ctx.props().options.catalog;
            let from = before.pose.as_deref().or(Some("mountain"));
            self.picture.start_from(catalog, from, &before.reader);
        }
        if !is_same_pose {
            self.look_from_the_first_view();
        }
        self.state.looking.is_live = true;
        self.state.looking.moves = !is_slider;
    }

    pub(super) fn look_from_the_first_view(&mut self) {
        self.picture.forget_turn();
        self.state.looking.forget_adjustment();
    }

    pub(super) fn start_from_shown(&self, ctx: &Context<Self>) {
        let shown = &self.state.shown;
        let catalog = &ctx.props().options.catalog;
        self.picture
            .start_from(catalog, shown.pose.as_deref(), &shown.reader);
    }

    /// The reader turns the picture; whether the card has to be rendered, because the picture was still until now.
    pub(super) fn look(&mut self, turn: impl FnOnce(&PictureHandle)) -> bool {
        let was_live = self.state.looking.is_live;
        self.state.looking.touch();
        turn(&self.picture);
        !was_live
    }
}

/// Whether two readers have the same body, whatever hurts them.
fn is_same_body(one: &Reader, other: &Reader) -> bool {
    let body = |reader: &Reader| (reader.mobility, reader.depth, reader.side, reader.age);
    body(one) == body(other)
}
