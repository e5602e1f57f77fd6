//! The picker: an editable combobox with a listbox, after the ARIA 1.2 pattern.
//! <https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/>

use super::deeds::{Deeds, On};
use super::dom::{Dress, el, say};
use super::foreign_changes::ForeignChanges;
use pose_format::whole;
use pose_model::catalog::{Catalog, Pose, search};
use pose_model::words::{Message, Words};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::{Callback, Component, Context, Event, Html, KeyboardEvent, NodeRef, Properties};

/// More than this nobody scrolls through.
const MOST: usize = 50;
/// Offered when nothing is found.
const SUGGESTED: usize = 3;

/// What the picker is given.
#[derive(Clone, Properties)]
pub struct PickerProps {
    /// Begins every id in it.
    pub id: String,
    /// What can be picked.
    pub catalog: Rc<Catalog>,
    /// What others changed in the card.
    pub foreign_changes: ForeignChanges,
    /// Told of the id of the pose picked.
    pub on_pick: Callback<String>,
}

impl PartialEq for PickerProps {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && Rc::ptr_eq(&self.catalog, &other.catalog)
    }
}

/// What happens to the picker.
pub enum Happened {
    /// Text was typed.
    Typed(String),
    Opened,
    /// The active option moved by this many.
    Moved(i32),
    /// An option was chosen.
    Chose(usize),
    /// The active option was chosen.
    Entered,
    Escaped,
    Left,
}

/// The picker.
pub struct Picker {
    deeds: Deeds,
    typed: String,
    open: bool,
    active: Option<usize>,
    /// Poses listed, by id; only suggestions when none is found.
    listed: Vec<String>,
    found: usize,
    list: NodeRef,
}

impl Picker {
    fn look_up(&mut self, catalog: &Catalog) {
        let mut found = search(catalog, &self.typed);
        self.found = found.len();
        if found.is_empty() {
            found = nearby(catalog, &self.typed);
        }
        if self.typed.trim().is_empty() {
            found.sort_by(|a, b| a.name.cmp(&b.name));
        }
        self.listed = found.into_iter().take(MOST).map(|p| p.id.clone()).collect();
        self.active = None;
    }

    fn close(&mut self) {
        self.open = false;
        self.active = None;
    }

    fn choose(&mut self, ctx: &Context<Self>, at: usize) {
        if let Some(id) = self.listed.get(at) {
            ctx.props().on_pick.emit(id.clone());
            self.typed.clear();
            self.close();
        }
    }

    fn status(&self, words: &Words) -> String {
        if !self.open {
            return String::new();
        }
        let key = match self.found {
            0 => "picker-found-none",
            1..MOST => "picker-found",
            _ => "picker-found-many",
        };
        let message = Message::new(key)
            .text("typed", &*self.typed)
            .number("count", self.found as f64);
        words.say(&message)
    }
}

/// What is found when letters are taken from the end, or the first poses there are.
fn nearby<'a>(catalog: &'a Catalog, typed: &str) -> Vec<&'a Pose> {
    let letters: Vec<char> = typed.trim().chars().collect();
    let shorter = (2..letters.len())
        .rev()
        .map(|n| letters[..n].iter().collect::<String>());
    shorter
        .map(|text| search(catalog, &text))
        .find(|found| !found.is_empty())
        .unwrap_or_else(|| catalog.poses().collect())
        .into_iter()
        .take(SUGGESTED)
        .collect()
}

impl Component for Picker {
    type Message = Happened;
    type Properties = PickerProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            deeds: Deeds::of(ctx.props().id.clone()),
            typed: String::new(),
            open: false,
            active: None,
            listed: vec![],
            found: 0,
            list: NodeRef::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, happened: Happened) -> bool {
        let catalog = &*ctx.props().catalog;
        match happened {
            Happened::Typed(text) => {
                self.typed = text;
                self.open = true;
                self.look_up(catalog);
            }
            Happened::Opened => {
                self.open = true;
                self.look_up(catalog);
            }
            Happened::Moved(by) => {
                if !self.open {
                    self.open = true;
                    self.look_up(catalog);
                }
                let count = self.listed.len() as i32;
                let from = self
                    .active
                    .map_or(if by > 0 { -1 } else { 0 }, |at| at as i32);
                self.active = (count > 0).then(|| (from + by).rem_euclid(count) as usize);
            }
            Happened::Chose(at) => self.choose(ctx, at),
            Happened::Entered => {
                // Enter on a typed name takes the best match: the list shows it first.
                let typed = self.open && self.found > 0 && !self.typed.trim().is_empty();
                if let Some(at) = self.active.or(typed.then_some(0)) {
                    self.choose(ctx, at);
                }
            }
            Happened::Escaped if self.open => self.close(),
            Happened::Escaped => self.typed.clear(),
            Happened::Left => self.close(),
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, is_first: bool) {
        ctx.props().foreign_changes.after_render();
        if is_first {
            self.deeds.listen();
        }
        if self.active.is_some() {
            self.scroll();
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().foreign_changes.before_render();
        self.deeds.render(|| self.parts(ctx))
    }
}

impl Picker {
    fn parts(&self, ctx: &Context<Self>) -> Html {
        let words = Words::english();
        let id = &ctx.props().id;
        let label = say("label", "", words.word("picker-label")).has("for", id.clone());
        // How many were found can be seen; it is only said. Too many or none is shown too.
        let class = match self.found {
            0 | MOST.. if self.open => "hint",
            _ => "heard",
        };
        let status = say("p", class, self.status(words)).is("role", "status");
        let popup = if self.open { "popup" } else { "popup closed" };
        let popup = el("div", popup, vec![status, self.list(ctx, words)]);
        el("div", "picker", vec![label, self.input(ctx, words), popup]).is("part", "picker")
    }

    fn input(&self, ctx: &Context<Self>, words: &Words) -> Html {
        let link = ctx.link();
        let id = &ctx.props().id;
        let typed = link.callback(|event: Event| {
            Happened::Typed(field(event.target()).map(|f| f.value()).unwrap_or_default())
        });
        let select = Callback::from(|event: Event| {
            if let Some(field) = field(event.target()) {
                field.select();
            }
        });
        let mut input = el("input", "", vec![])
            .is("type", "text")
            .is("role", "combobox")
            .is("autocomplete", "off")
            .is("autocapitalize", "off")
            .is("spellcheck", "false")
            .is("enterkeyhint", "go")
            .is("aria-autocomplete", "list")
            .is("aria-expanded", if self.open { "true" } else { "false" })
            .has("placeholder", words.word("picker-placeholder"))
            .has("id", id.clone())
            .has("aria-controls", list_id(id))
            .on(On::Input, typed)
            .on(On::Click, link.callback(|_| Happened::Opened))
            .on(On::Focus, select)
            .on(On::Blur, link.callback(|_| Happened::Left))
            .on(On::Keydown, link.batch_callback(pressed));
        if let Some(at) = self.active {
            input = input.has("aria-activedescendant", option_id(id, at));
        }
        if let Some(input) = input.tag() {
            input.set_value(self.typed.clone());
        }
        input
    }

    /// Brings the active option into sight.
    fn scroll(&self) {
        if let Some(Ok(Some(option))) = self
            .list
            .cast::<web_sys::Element>()
            .map(|l| l.query_selector("[aria-selected=true]"))
        {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            option.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    }

    fn list(&self, ctx: &Context<Self>, words: &Words) -> Html {
        let options = if self.open { self.options(ctx) } else { vec![] };
        // A press on the list must not take the focus from the field: losing it closes the list.
        let keep_focus = Callback::from(|event: Event| event.prevent_default());
        let mut list = el("ul", "", options)
            .is("role", "listbox")
            .has("id", list_id(&ctx.props().id))
            .has("aria-label", words.word("picker-list"))
            .on(On::Mousedown, keep_focus);
        if let Some(list) = list.tag() {
            list.node_ref = self.list.clone();
        }
        list
    }

    fn options(&self, ctx: &Context<Self>) -> Vec<Html> {
        let mut options = vec![];
        for pose in &self.listed {
            if let Some(pose) = ctx.props().catalog.find(pose) {
                options.push(self.option(ctx, options.len(), pose));
            }
        }
        options
    }

    fn option(&self, ctx: &Context<Self>, at: usize, pose: &Pose) -> Html {
        let mut names = vec![say("span", "", pose.name.clone())];
        if !pose.sanskrit.is_empty() {
            names.push(say("span", "small", pose.sanskrit.clone()).is("lang", "sa-Latn"));
        }
        let is_active = self.active == Some(at);
        el("li", "", names)
            .is("role", "option")
            .has("id", option_id(&ctx.props().id, at))
            .is("aria-selected", if is_active { "true" } else { "false" })
            .on(On::Click, ctx.link().callback(move |_| Happened::Chose(at)))
    }
}

fn list_id(picker: &str) -> String {
    [picker, "-list"].concat()
}

fn option_id(picker: &str, at: usize) -> String {
    [picker, "-", &whole(at as i64)].concat()
}

fn field(target: Option<web_sys::EventTarget>) -> Option<HtmlInputElement> {
    target?.dyn_into().ok()
}

/// The keys of the pattern; the rest, Home and End too, belong to the text.
fn pressed(event: Event) -> Option<Happened> {
    let event: KeyboardEvent = event.unchecked_into();
    let happened = match event.key().as_str() {
        "ArrowDown" if event.alt_key() => Happened::Opened,
        "ArrowUp" if event.alt_key() => Happened::Left,
        "ArrowDown" => Happened::Moved(1),
        "ArrowUp" => Happened::Moved(-1),
        "Enter" => Happened::Entered,
        "Escape" => Happened::Escaped,
        _ => return None,
    };
    event.prevent_default();
    Some(happened)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_not_there_still_gets_suggestions() {
        let catalog = Catalog::ours();
        assert!(search(&catalog, "cobrqqq").is_empty());
        let near = nearby(&catalog, "cobrqqq");
        assert!(near.iter().any(|p| p.id == "cobra"), "cobra is nearest");
        assert_eq!(nearby(&catalog, "zzzz").len(), SUGGESTED);
    }
}
