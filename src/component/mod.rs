//! The component: what it keeps, and how a message becomes a rendering.

mod announcement;
mod changes;
mod focus;
mod props;
mod shows;
mod take_along;

pub use props::{Changed, Props, Sharing, SourcesReply};

use crate::context::{Card, Shared, surrounded};
use crate::foreign_changes::ForeignChanges;
use crate::message::Msg;
use crate::options::answer_parameters;
use crate::pace::Pace;
use crate::picture::PictureHandle;
use crate::sections::{claim_red_flags, mark_red_flags_read, owner_note, release_red_flags};
use crate::state::{CardState, Subject};
use focus::Focus;
use pose_model::Reader;
use std::cell::{Cell, OnceCell};
use web_sys::Element;
use yew::{Callback, Component, Context, Html, html};

/// A card.
pub struct Widget {
    number: u32,
    state: CardState,
    /// The pose shown and what there is to say of it, once it was wanted.
    subject: OnceCell<Option<Subject>>,
    picture: PictureHandle,
    pace: Pace,
    /// What the page was last told.
    told: (Option<String>, Reader),
    /// The reader's last act, with the pose of a list that it was about: what is said of it.
    last: Option<(Msg, Option<String>)>,
    dispatch: Callback<Msg>,
    foreign_changes: ForeignChanges,
    focus: Focus,
    has_red_flags: bool,
}

impl Component for Widget {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        thread_local! { static NEXT: Cell<u32> = const { Cell::new(1) }; }
        let number = NEXT.replace(NEXT.get() + 1);
        let state = CardState::new(&ctx.props().options);
        Self {
            number,
            told: state.shown.told(),
            state,
            subject: OnceCell::new(),
            picture: PictureHandle::default(),
            pace: Pace::default(),
            last: None,
            dispatch: ctx.link().callback(|msg| msg),
            foreign_changes: ForeignChanges::default(),
            focus: Focus::default(),
            has_red_flags: ctx
                .props()
                .has_red_flags
                .unwrap_or_else(|| claim_red_flags(number)),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let props = ctx.props();
        let knowledge = props.options.catalog.knowledge();
        self.focus.before(&msg);
        self.note(&msg);
        match msg {
            Msg::ShareWanted(text) => {
                // A second "Copied." is only heard where the first one went.
                self.state.shared = None;
                let reply = |is_copied: Option<bool>| Msg::Shared(is_copied == Some(true));
                props.on_share.emit(Sharing {
                    text,
                    by_sheet: false,
                    reply: ctx.link().callback(reply),
                });
                true
            }
            Msg::TakeAlongWanted(what) => {
                self.state.taken = self.take_along(ctx, what);
                true
            }
            Msg::AnswerOpened(pose, reader) => {
                self.open(ctx, pose, reader);
                true
            }
            Msg::RedFlagsRead => {
                mark_red_flags_read();
                false
            }
            Msg::SourcesWanted => {
                let is_needed = self.state.sources.ask();
                if is_needed {
                    let reply = ctx.link().callback(Msg::SourcesCame);
                    props.on_sources_wanted.emit(reply);
                }
                is_needed
            }
            Msg::PictureTurned(degrees) => self.look(|picture| picture.turn_to(degrees)),
            Msg::PictureReset => self.look(|picture| picture.glide_to(0.0)),
            Msg::PictureTurnedOn => {
                if !self.state.looking.is_live {
                    self.start_from_shown(ctx);
                }
                self.look(PictureHandle::glide_on)
            }
            Msg::PictureGrabbed => self.look(|_| ()),
            Msg::OutlinePressed(_) | Msg::AdjustmentTried(_) => {
                if !self.state.looking.is_live && matches!(msg, Msg::AdjustmentTried(_)) {
                    self.start_from_shown(ctx);
                }
                self.state.looking.touch();
                self.state.apply(knowledge, msg);
                true
            }
            Msg::WordsDue => {
                let tell = words_due(ctx);
                let is_due = self.pace.is_due(tell.clone());
                if is_due {
                    self.pace.begin(tell);
                }
                is_due
            }
            Msg::WholeCardWanted | Msg::Shared(_) | Msg::TakenAlong(_) | Msg::SourcesCame(_) => {
                self.state.apply(knowledge, msg);
                true
            }
            msg => self.change_shown(ctx, msg),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let before = self.state.shown.pose.clone();
        self.state.merge(&old.options, &ctx.props().options);
        self.focus.keep();
        self.last = None;
        self.changed_by_the_page(before);
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first
            && let Some(around) = self
                .focus
                .article
                .cast::<Element>()
                .and_then(|a| a.parent_element())
        {
            self.foreign_changes.watch(&around);
        }
        self.focus.place();
        let now = self.state.shown.told();
        // Also at the first rendering: the page may have changed something before it.
        if now != self.told {
            let (pose, reader) = now.clone();
            let answer = self.subject(ctx).map(|subject| subject.answer.clone());
            ctx.props().on_change.emit(Changed {
                pose,
                reader,
                answer,
            });
        }
        self.told = now;
    }

    fn destroy(&mut self, _: &Context<Self>) {
        self.foreign_changes.before_render();
        self.foreign_changes.stop();
        release_red_flags(self.number);
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.foreign_changes.before_render();
        let options = &ctx.props().options;
        let card = Card {
            id: format!("pr{}", self.number).into(),
            words: Shared::default(),
            catalog: Shared(options.catalog.clone()),
            sources: self.state.sources.clone(),
            heading_level: options.heading_level,
            controls: options.controls.clone().into(),
            is_static: options.static_page.is_some(),
            is_first_view: options.is_first_view,
            picture_files: options.picture_files.clone(),
            dispatch: self.dispatch.clone(),
            heading: self.focus.heading.clone(),
            foreign_changes: self.foreign_changes.clone(),
        };
        let shown = &self.state.shown;
        // For the foot of a printed page.
        let answer =
            (!card.is_static).then(|| answer_parameters(shown.pose.as_deref(), &shown.reader));
        let article = html! {
            <article
                class={if self.is_whole(ctx) { "card" } else { "card compact" }}
                part="card"
                lang="en"
                data-answer={answer}
                aria-labelledby={card.id("name")}
                ref={self.focus.article.clone()}
            >
                { self.inside(ctx) }
                <p class="heard" role="status">{ self.announcement(ctx) }</p>
                { owner_note(&options.catalog) }
            </article>
        };
        surrounded(card, shown.reader.clone(), article)
    }
}

fn words_due(ctx: &Context<Widget>) -> Callback<()> {
    ctx.link().callback(|()| Msg::WordsDue)
}
