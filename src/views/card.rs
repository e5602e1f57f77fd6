//! The card of one pose: what a reader needs, in the order of need.

use crate::context::{Shared, use_card, use_catalog, use_reader, use_words};
use crate::markup::ActionButton;
use crate::message::Msg;
use crate::picture::{Figure, PictureHandle, Turning};
use crate::sections::{
    Instead, back, chain, demand_section, folds, foot, my_body, pose_name, red_flags, verdict, whom,
};
use crate::state::{CardState, Looking, Subject};
use std::rc::Rc;
use yew::{Html, Properties, component, html};

/// What a card of one pose is given.
#[derive(Clone, PartialEq, Properties)]
pub struct CardProps {
    /// The pose.
    pub subject: Subject,
    /// The pose with the adjustment that is shown.
    pub tried: Option<Subject>,
    /// Everything that the card keeps.
    pub state: Shared<Rc<CardState>>,
    /// Whether all sections are shown, rather than only the first.
    pub is_whole: bool,
    /// Whether the picture can be turned.
    pub can_turn: bool,
    /// The way to the picture.
    pub picture: PictureHandle,
    /// Whether this is the card of the page that carries the line of red flags.
    pub has_red_flags: bool,
}

impl CardProps {
    fn looking(&self) -> Option<Looking> {
        self.can_turn.then(|| self.state.0.looking.clone())
    }

    fn turning(&self) -> Option<Turning> {
        let picture = self.picture.clone();
        self.looking().map(|looking| Turning { looking, picture })
    }
}

/// Which pose, its picture, the verdict, the demand, for whom, what instead, and the rest in one row of words. A compact
/// card ends after the verdict with a way to the others.
#[component]
pub fn CardView(props: &CardProps) -> Html {
    let (words, catalog, reader) = (use_words(), use_catalog(), use_reader());
    let card = use_card();
    let CardProps {
        subject,
        tried,
        state,
        is_whole,
        ..
    } = props;
    // The numbers are those of the body that is drawn.
    let seen = tried.as_ref().unwrap_or(subject);
    let looking = props.looking();
    let levels = &subject.advice.judged.by_mechanism;
    html! {
        <>
            { back(words, &catalog, state.0.shown.back.last(), state.0.shown.view) }
            { pose_name(&card, &catalog, &subject.pose) }
            if state.0.is_from_address {
                <p class="small opened">{ words.word("take-opened") }</p>
            }
            <div class="answer">
                <div class="seen">
                    <Figure subject={subject.clone()} tried={tried.clone()} turning={props.turning()} />
                    { chain(&card, words, seen) }
                    if *is_whole {
                        { my_body(&card, words, &reader, subject, props.turning()) }
                    }
                </div>
                <div class="said">
                    if props.has_red_flags {
                        { red_flags(words, &reader) }
                    }
                    { verdict(words, subject, state.0.looking.tried()) }
                    if *is_whole {
                        { demand_section(words, &catalog, seen) }
                        { whom(&card, words, &catalog, &reader, Some(levels)) }
                    } else {
                        <ActionButton class="more" msg={Msg::WholeCardWanted}>{ words.word("more") }</ActionButton>
                    }
                </div>
            </div>
            if *is_whole {
                <Instead subject={subject.clone()} looking={looking.clone()} />
                { folds(&card, words, &catalog, subject, tried.as_ref(), looking.as_ref(), &state.0) }
            }
            { foot(words, &reader) }
        </>
    }
}
