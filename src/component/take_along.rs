//! What a reader takes along, and what the page's address brings.

use super::{Sharing, Widget};
use crate::message::{Msg, TakeAlong};
use crate::options::answer_parameters;
use crate::sections::answer_text;
use crate::state::Taken;
use pose_model::Reader;
use pose_model::words::Words;
use yew::Context;

impl Widget {
    /// Puts the answer, in words or as an address, on its way to where the reader can use it.
    pub(super) fn take_along(&self, ctx: &Context<Self>, what: TakeAlong) -> Option<Taken> {
        let props = ctx.props();
        let subject = self.subject(ctx)?;
        let says = answer_parameters(Some(&subject.pose.id), &subject.reader);
        let mut text = props.address.as_ref()?.emit(says);
        if what == TakeAlong::Text {
            text = answer_text(Words::english(), &props.options.catalog, subject, &text);
        }
        props.on_share.emit(Sharing {
            text: text.clone(),
            by_sheet: what == TakeAlong::Link,
            reply: ctx.link().callback(Msg::TakenAlong),
        });
        Some(Taken {
            what,
            text,
            is_copied: None,
        })
    }

    /// Shows an answer that the page's address names.
    pub(super) fn open(&mut self, ctx: &Context<Self>, pose: Option<String>, reader: Reader) {
        let before = self.state.shown.pose.clone();
        self.state.open(&ctx.props().options.controls, pose, reader);
        self.changed_by_the_page(before);
    }

    /// What the page or its address changed does not move.
    pub(super) fn changed_by_the_page(&mut self, pose_before: Option<String>) {
        self.state.looking.moves = false;
        if pose_before != self.state.shown.pose {
            self.look_from_the_first_view();
        }
        self.subject.take();
    }
}
