//! What a card shows: which view, of which pose, and what is said of the reader's last act.

use super::{Widget, announcement};
use crate::context::Shared;
use crate::message::{ListEdit, Msg};
use crate::options::{Options, View};
use crate::state::{CardState, Subject};
use crate::views::{CardView, CompareView, RankingView, SequenceView, StartView};
use pose_format::Sequence;
use pose_model::words::Words;
use std::rc::Rc;
use yew::{Context, Html, html};

impl Widget {
    /// Keeps what is to be said of an act; what only fetches or draws is not spoken of.
    pub(super) fn note(&mut self, msg: &Msg) {
        let listed = match msg {
            Msg::ListEdited(ListEdit::Add(id)) => Some(id.clone()),
            Msg::ListEdited(ListEdit::Remove(at) | ListEdit::MoveUp(at)) => {
                self.state.shown.my_list.get(*at).cloned()
            }
            _ => None,
        };
        if announcement::is_spoken(msg) {
            self.last = Some((msg.clone(), listed));
        }
    }

    /// What is said after the reader's last act; nothing before the first one.
    pub(super) fn announcement(&self, ctx: &Context<Self>) -> Option<String> {
        let (msg, listed) = self.last.as_ref()?;
        let catalog = &ctx.props().options.catalog;
        let listed = listed.as_ref().and_then(|id| catalog.find(id));
        let change = announcement::change(catalog, msg, listed, &self.state);
        let said = announcement::whole(self.subject(ctx), change)?;
        Some(Words::english().say(&said))
    }

    pub(super) fn inside(&self, ctx: &Context<Self>) -> Html {
        let options = &ctx.props().options;
        let CardState { shown, looking, .. } = &self.state;
        let has_red_flags = self.has_red_flags;
        let Some(subject) = self.subject(ctx) else {
            if let Some(sequence) = self.sequence(options) {
                let sequence = Shared(sequence);
                let is_changed = self.last.is_some();
                let back = shown.back.last().cloned();
                return html! {
                    <SequenceView {sequence} {back} {is_changed} {has_red_flags} />
                };
            }
            return match options.view {
                View::Ranking => {
                    let changed = match &self.last {
                        Some((Msg::ListingChanged(change), _)) => Some(*change),
                        _ => None,
                    };
                    html! {
                        <RankingView listing={shown.listing.clone()} {changed} {has_red_flags} />
                    }
                }
                _ => html! { <StartView {has_red_flags} /> },
            };
        };
        let other = options
            .compare
            .as_deref()
            .filter(|_| options.view == View::Compare);
        let other = other.and_then(|id| Subject::of(&options.catalog, &shown.reader, id));
        if let Some(other) = other {
            let back = shown.back.last().cloned();
            return html! {
                <CompareView subject={subject.clone()} {other} {back} {has_red_flags} />
            };
        }
        let tried = looking.adjusted(&subject.pose).map(|pose| {
            let change = looking.change(&subject.pose);
            subject.adjusted(&options.catalog, pose, &change)
        });
        let state = Shared(Rc::new(self.state.clone()));
        let picture = self.picture.clone();
        // A page that wants no controls wants none on the picture.
        let can_turn = !options.controls.is_empty();
        let subject = subject.clone();
        let is_whole = self.is_whole(ctx);
        html! {
            <CardView {subject} {tried} {state} {is_whole} {can_turn} {picture} {has_red_flags} />
        }
    }

    /// The sequence that the reader picked, else that of the page.
    fn sequence(&self, options: &Options) -> Option<Rc<Sequence>> {
        let picked = self.state.shown.sequence.as_deref();
        match picked.and_then(|id| options.catalog.sequence(id)) {
            Some(sequence) => Some(Rc::new(sequence.clone())),
            None => options
                .sequence
                .clone()
                .filter(|_| options.view == View::Sequence),
        }
    }

    /// Whether every section is shown.
    pub(super) fn is_whole(&self, ctx: &Context<Self>) -> bool {
        ctx.props().options.view != View::Compact || self.state.is_whole
    }

    /// The pose shown and what there is to say of it, worked out once after each change.
    pub(super) fn subject(&self, ctx: &Context<Self>) -> Option<&Subject> {
        let subject = self.subject.get_or_init(|| {
            let shown = &self.state.shown;
            Subject::of(
                &ctx.props().options.catalog,
                &shown.reader,
                shown.pose.as_deref()?,
            )
        });
        subject.as_ref()
    }
}
