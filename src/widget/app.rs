//! The component: what it is given, what it keeps, what it tells.

use super::deeds::Deeds;
use super::dom::{Dress, el};
use super::fold::{Fold, Folds};
use super::foreign_changes::ForeignChanges;
use super::pace::Pace;
use super::ranking::Wish;
use super::scene::Scene;
use super::sequence::Edit;
use super::shown::Shown;
use super::turn::{Look, Looking};
use super::{Options, View, card, compare, owner_note, ranking, red_flags, start, tried};
use pose_format::{AgeBand, Mechanism, Value, whole};
use pose_model::assessment::{Answer, Assessed};
use pose_model::words::Words;
use pose_model::{Reader, Side};
use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

/// What a card is given.
#[derive(Clone, Properties)]
pub struct Props {
    /// Checked options.
    pub options: Rc<Options>,
    /// Told after every change of what is shown.
    pub on_change: Callback<Changed>,
    /// Asked once for the file of sources, when a reader first unfolds one.
    pub on_cite: Callback<Reply>,
    /// Asked to put a text where a reader can paste it.
    pub on_share: Callback<(String, Shared)>,
}

/// Told whether a text could be shared.
pub type Shared = Callback<bool>;

/// Takes the file of sources, or nothing when it cannot be had.
pub type Reply = Callback<Option<Rc<Value>>>;

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

/// What a reader does.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Act {
    /// Picked in the picker or among the suggestions.
    Pick(String),
    /// Followed an alternative or a row of the ranking.
    Follow(String),
    Back,
    Press(Mechanism),
    NotSure,
    Condition(Option<String>),
    Mobility(f64),
    Depth(f64),
    Side(Side),
    Age(Option<AgeBand>),
    /// Changed the list of poses.
    Edit(Edit),
    /// Wants this text elsewhere.
    Share(String),
    /// It is there, or it is not.
    Shared(bool),
    /// Changed what the list is by, or what is on it.
    List(Wish),
    /// Looked at the picture in another way.
    Look(Look),
    /// Unfolded a part of the card.
    Unfold(Fold),
    /// The picture alone has followed a slider for a while.
    Waited,
    /// Unfolded a source.
    Cite,
    /// The file of sources came, or did not.
    Cited(Option<Rc<Value>>),
}

/// Where the file of sources is.
pub enum Sources {
    /// Nobody wanted it yet.
    Unasked,
    /// On its way.
    Coming,
    /// Here.
    Here(Rc<Value>),
    /// It did not come; the next to unfold a source asks again.
    Missing,
}

impl Widget {
    /// Fetches the sources when they are first wanted.
    fn cite(&mut self, ctx: &Context<Self>) -> bool {
        if matches!(self.sources, Sources::Unasked | Sources::Missing) {
            self.sources = Sources::Coming;
            let reply = ctx.link().callback(Act::Cited);
            ctx.props().on_cite.emit(reply);
        }
        true
    }
}

/// The card.
pub struct Widget {
    id: u32,
    deeds: Deeds,
    shown: Shown,
    /// What there is to say of what is shown, once it was wanted.
    answer: OnceCell<Option<Rc<Answer>>>,
    pace: Pace,
    looking: Looking,
    told: (Option<String>, Reader),
    folds: Folds,
    sources: Sources,
    shared: Option<bool>,
    heading: NodeRef,
    foreign_changes: ForeignChanges,
    focus_heading: bool,
    has_red_flags: bool,
}

impl Component for Widget {
    type Message = Act;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        thread_local! { static NEXT: Cell<u32> = const { Cell::new(1) }; }
        let id = NEXT.get();
        NEXT.set(id + 1);
        let shown = Shown::new(&ctx.props().options);
        let (folds, sources) = match &ctx.props().options.page {
            #[cfg(not(target_arch = "wasm32"))]
            Some(sources) => (Folds::all(), Sources::Here(sources.clone())),
            _ => (Folds::default(), Sources::Unasked),
        };
        Self {
            id,
            deeds: Deeds::of(["pr", &whole(id.into())].concat()),
            told: shown.told(),
            answer: OnceCell::new(),
            pace: Pace::default(),
            shown,
            looking: Looking::default(),
            folds,
            sources,
            shared: None,
            heading: NodeRef::default(),
            foreign_changes: ForeignChanges::default(),
            focus_heading: false,
            has_red_flags: red_flags::claim(id),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, act: Act) -> bool {
        self.focus_heading = matches!(act, Act::Follow(_) | Act::Back);
        match act {
            Act::Share(text) => {
                let told = ctx.link().callback(Act::Shared);
                ctx.props().on_share.emit((text, told));
                return false;
            }
            Act::Shared(is_there) => {
                self.shared = Some(is_there);
                return true;
            }
            Act::Look(look) => {
                let catalog = &ctx.props().options.catalog;
                return self.looking.look(catalog, &self.shown, look);
            }
            Act::Unfold(fold) => return self.folds.want(fold),
            Act::Waited => {
                let is_due = self.pace.is_due(ctx.link());
                if is_due {
                    self.pace.begin(ctx.link());
                }
                return is_due;
            }
            Act::Cite => return self.cite(ctx),
            Act::Cited(file) => {
                self.sources = file.map_or(Sources::Missing, Sources::Here);
                return true;
            }
            _ => {}
        }
        self.shared = None;
        let catalog = &ctx.props().options.catalog;
        let before = self.shown.told();
        // A slider is followed at once.
        let is_quick = matches!(act, Act::Depth(_));
        self.shown.act(catalog.knowledge(), act);
        self.looking.follow(catalog, before, &self.shown, is_quick);
        self.answer.take();
        if is_quick {
            if self.pace.waits() && self.looking.draw_at_once(catalog, &self.shown) {
                return false;
            }
            self.pace.begin(ctx.link());
        }
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let before = self.shown.pose.clone();
        self.shown.merge(&old.options, &ctx.props().options);
        self.looking.give_way(before == self.shown.pose);
        self.answer.take();
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.deeds.listen();
            if let Some(around) = self.deeds.root().and_then(|card| card.parent_element()) {
                self.foreign_changes.watch(&around);
            }
        }
        self.foreign_changes.after_render();
        if std::mem::take(&mut self.focus_heading)
            && let Some(heading) = self.heading.cast::<web_sys::HtmlElement>()
        {
            // A heading that is gone needs no focus.
            let _ = heading.focus();
        }
        let now = self.shown.told();
        if !first && now != self.told {
            let (pose, reader) = now.clone();
            let answer = self.answer(ctx).clone();
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
        red_flags::release(self.id);
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.foreign_changes.before_render();
        self.deeds.render(|| self.card(ctx))
    }
}

impl Widget {
    fn answer(&self, ctx: &Context<Self>) -> &Option<Rc<Answer>> {
        let answer = || self.shown.answer(&ctx.props().options);
        self.answer.get_or_init(answer)
    }

    fn card(&self, ctx: &Context<Self>) -> Html {
        let options = &*ctx.props().options;
        let assessed = self.answer(ctx).clone().and_then(|answer| {
            let pose = options.catalog.find(self.shown.pose.as_deref()?)?;
            Some(Assessed { pose, answer })
        });
        let all = |tried: Option<&Assessed>| self.parts(ctx, assessed.as_ref(), tried);
        match (&assessed, self.looking.tried()) {
            (Some(a), Some(_)) => tried::card(&options.catalog, a, &self.looking, &all),
            _ => all(None),
        }
    }

    /// The card's parts, with a change within the pose if one is shown.
    fn parts(
        &self,
        ctx: &Context<Self>,
        assessed: Option<&Assessed>,
        tried: Option<&Assessed>,
    ) -> Html {
        let options = &*ctx.props().options;
        let of = |pose: &str| pose_model::assessed(&options.catalog, &self.shown.reader, pose).ok();
        let scene = Scene {
            id: self.id,
            options,
            words: Words::english(),
            link: ctx.link(),
            shown: &self.shown,
            heading: &self.heading,
            foreign_changes: &self.foreign_changes,
            has_red_flags: self.has_red_flags,
            folds: &self.folds,
            sources: &self.sources,
            // A page that wants no controls wants none on the picture.
            looking: (!options.controls.is_empty()).then_some(&self.looking),
            tried,
            shared: self.shared,
        };
        let inside = match assessed {
            Some(a) => match (options.view, options.compare.as_deref().and_then(of)) {
                (View::Compare, Some(other)) => compare::view(&scene, a, &other),
                (View::Compact, _) if !self.folds.has(Fold::Card) => card::compact(&scene, a),
                _ => card::whole(&scene, a),
            },
            None if options.view == View::Ranking => ranking::view(&scene),
            None => start::view(&scene),
        };
        let parts = match options.catalog.problems.as_str() {
            "" => vec![inside],
            problems => owner_note::below(inside, &scene, problems),
        };
        el("article", "card", parts)
            .is("part", "card")
            .has("aria-labelledby", scene.id("name"))
    }
}
