//! The component: what it is given, what it keeps, what it tells.

use crate::context::{Card, surrounded};
use crate::foreign_changes::ForeignChanges;
use crate::message::Msg;
use crate::options::{Options, View};
use crate::pace::Pace;
use crate::picture::PictureHandle;
use crate::sections::{claim_red_flags, mark_red_flags_read, owner_note, release_red_flags};
use crate::state::{CardState, Shown, Subject};
use crate::views::{CardView, CompareView, RankingView, StartView};
use pose_format::Value;
use pose_model::Reader;
use pose_model::assessment::Answer;
use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement, ShadowRoot};
use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

/// What a card is given.
#[derive(Clone, Properties)]
pub struct Props {
    /// Checked options.
    pub options: Rc<Options>,
    /// Told after every change of what is shown.
    #[prop_or_default]
    pub on_change: Callback<Changed>,
    /// Asked for the file of sources, when a reader first unfolds one.
    #[prop_or_default]
    pub on_sources_wanted: Callback<SourcesReply>,
    /// Asked to put a text where the reader can paste it.
    #[prop_or_default]
    pub on_share: Callback<(String, ShareReply)>,
}

/// Takes the file of sources, or nothing when it cannot be had.
pub type SourcesReply = Callback<Option<Rc<Value>>>;

/// Told whether a text could be shared.
pub type ShareReply = Callback<bool>;

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.options, &other.options)
    }
}

/// What is shown now.
pub struct Changed {
    /// The pose; none while the picker or the ranking is shown.
    pub pose: Option<String>,
    /// The reader.
    pub reader: Reader,
    /// What the card says of them.
    pub answer: Option<Rc<Answer>>,
}

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
    article: NodeRef,
    heading: NodeRef,
    dispatch: Callback<Msg>,
    foreign_changes: ForeignChanges,
    focus: Focus,
    has_red_flags: bool,
}

/// Where the focus goes after a rendering.
#[derive(Default)]
enum Focus {
    /// It stays where it is.
    #[default]
    Stays,
    /// Something of this card has it; the heading takes it if that is gone.
    On(Element),
    /// The heading takes it.
    ToHeading,
    /// The first element of a selector takes it: what the reader asked for.
    To(&'static str),
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
            article: NodeRef::default(),
            heading: NodeRef::default(),
            dispatch: ctx.link().callback(|msg| msg),
            foreign_changes: ForeignChanges::default(),
            focus: Focus::default(),
            has_red_flags: claim_red_flags(number),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let props = ctx.props();
        let knowledge = props.options.catalog.knowledge();
        match msg {
            Msg::PoseFollowed(_) | Msg::WentBack => self.focus = Focus::ToHeading,
            Msg::WholeCardWanted => self.focus = Focus::To(FIRST_OF_WHOLE),
            Msg::AllRowsWanted => self.focus = Focus::To(FIRST_NEW_ROW),
            _ => self.keep_focus(),
        }
        match msg {
            Msg::ShareWanted(text) => {
                let reply = ctx.link().callback(Msg::Shared);
                props.on_share.emit((text, reply));
                false
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
            Msg::PictureReset => self.look(PictureHandle::glide_back),
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
            Msg::WholeCardWanted | Msg::AllRowsWanted | Msg::Shared(_) | Msg::SourcesCame(_) => {
                self.state.apply(knowledge, msg);
                true
            }
            msg => self.change_shown(ctx, msg),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let before = self.state.shown.pose.clone();
        self.state.merge(&old.options, &ctx.props().options);
        self.keep_focus();
        // What the page changes does not move.
        self.state.looking.moves = false;
        if before != self.state.shown.pose {
            self.look_from_the_first_view();
        }
        self.subject.take();
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first
            && let Some(around) = self
                .article
                .cast::<Element>()
                .and_then(|a| a.parent_element())
        {
            self.foreign_changes.watch(&around);
        }
        self.place_focus();
        let now = self.state.shown.told();
        if !first && now != self.told {
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
            heading_level: options.heading_level,
            controls: options.controls.clone().into(),
            is_static: options.static_page.is_some(),
            dispatch: self.dispatch.clone(),
            heading: self.heading.clone(),
            foreign_changes: self.foreign_changes.clone(),
        };
        let article = html! {
            <article
                class="card"
                part="card"
                aria-labelledby={card.id("name")}
                ref={self.article.clone()}
            >
                { self.inside(ctx) }
                { owner_note(&options.catalog) }
            </article>
        };
        let CardState { shown, sources, .. } = &self.state;
        surrounded(
            card,
            options.catalog.clone(),
            shown.reader.clone(),
            sources.clone(),
            article,
        )
    }
}

impl Widget {
    fn inside(&self, ctx: &Context<Self>) -> Html {
        let options = &ctx.props().options;
        let CardState { shown, looking, .. } = &self.state;
        let has_red_flags = self.has_red_flags;
        let Some(subject) = self.subject(ctx) else {
            return match options.view {
                View::Ranking => html! {
                    <RankingView listing={shown.listing.clone()} all_rows={self.state.all_rows} {has_red_flags} />
                },
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
        let state = Rc::new(self.state.clone());
        let picture = self.picture.clone();
        // A page that wants no controls wants none on the picture.
        let can_turn = !options.controls.is_empty();
        let subject = subject.clone();
        let is_whole = options.view != View::Compact || self.state.is_whole;
        html! {
            <CardView {subject} {tried} {state} {is_whole} {can_turn} {picture} {has_red_flags} />
        }
    }

    /// The pose shown and what there is to say of it, worked out once after each change.
    fn subject(&self, ctx: &Context<Self>) -> Option<&Subject> {
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

    /// A message that changes the pose, the reader or a list.
    fn change_shown(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
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

    fn look_from_the_first_view(&mut self) {
        self.picture.forget_turn();
        self.state.looking.forget_adjustment();
    }

    fn start_from_shown(&self, ctx: &Context<Self>) {
        let shown = &self.state.shown;
        let catalog = &ctx.props().options.catalog;
        self.picture
            .start_from(catalog, shown.pose.as_deref(), &shown.reader);
    }

    /// The reader turns the picture; whether the card has to be rendered, because the picture was still until now.
    fn look(&mut self, turn: impl FnOnce(&PictureHandle)) -> bool {
        let was_live = self.state.looking.is_live;
        self.state.looking.touch();
        turn(&self.picture);
        !was_live
    }

    /// The element of this card that has the focus.
    fn focused(&self) -> Option<Element> {
        let article = self.article.cast::<Element>()?;
        let focused = active_element(&article)?;
        article.contains(Some(&focused)).then_some(focused)
    }

    /// The focus stays where it is, unless another message before the same rendering moves it.
    fn keep_focus(&mut self) {
        if matches!(self.focus, Focus::Stays | Focus::On(_)) {
            self.focus = self.focused().map_or(Focus::Stays, Focus::On);
        }
    }

    fn place_focus(&mut self) {
        let focus = |element: Option<HtmlElement>, prevent_scroll: bool| {
            let options = FocusOptions::new();
            options.set_prevent_scroll(prevent_scroll);
            if let Some(element) = element {
                // An element that is on the page takes the focus.
                let _ = element.focus_with_options(&options);
            }
        };
        match std::mem::take(&mut self.focus) {
            Focus::Stays => {}
            Focus::On(element) => {
                if !element.is_connected() && self.focused().is_none() {
                    focus(self.heading.cast(), true);
                }
            }
            Focus::ToHeading => focus(self.heading.cast(), false),
            Focus::To(selector) => {
                let article = self.article.cast::<Element>();
                let found = article.and_then(|article| article.query_selector(selector).ok()?);
                focus(found.and_then(|found| found.dyn_into().ok()), false);
            }
        }
    }
}

/// The first control below the first sections of a card.
const FIRST_OF_WHOLE: &str = ".chain input, .chain summary, .demand summary";
/// The first row that was not there before all rows were.
const FIRST_NEW_ROW: &str = ".ranking > li:nth-child(21) button";

fn words_due(ctx: &Context<Widget>) -> Callback<()> {
    ctx.link().callback(|()| Msg::WordsDue)
}

/// Whether two readers have the same body, whatever hurts them.
fn is_same_body(one: &Reader, other: &Reader) -> bool {
    let body = |reader: &Reader| (reader.mobility, reader.depth, reader.side, reader.age);
    body(one) == body(other)
}

/// What has the focus in the document or shadow root that an element stands in.
fn active_element(element: &Element) -> Option<Element> {
    let root = element.get_root_node();
    match root.dyn_into::<ShadowRoot>() {
        Ok(root) => root.active_element(),
        Err(root) => root.dyn_into::<Document>().ok()?.active_element(),
    }
}
