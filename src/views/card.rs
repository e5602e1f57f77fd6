//! The card of one pose: sections in the order of what readers need.

use crate::context::{Card, use_card, use_catalog, use_reader, use_words};
use crate::markup::ActionButton;
use crate::message::Msg;
use crate::picture::{Figure, PictureHandle, Turning};
use crate::sections::{
    Adjustments, Alternatives, Chain, DemandSection, MyList, Settings, Whom, add_to_my_list, back,
    build_first, foot, others_disagree, pose_name, purpose, reasons, red_flags, verdict,
};
use crate::state::{CardState, Looking, Subject};
use pose_model::Catalog;
use pose_model::words::Words;
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
    pub state: Rc<CardState>,
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
        self.can_turn.then(|| self.state.looking.clone())
    }

    fn turning(&self) -> Option<Turning> {
        let picture = self.picture.clone();
        self.looking().map(|looking| Turning { looking, picture })
    }
}

/// The first sections; below them the others, or a way to them.
#[component]
pub fn CardView(props: &CardProps) -> Html {
    let (card, words, catalog, reader) = (use_card(), use_words(), use_catalog(), use_reader());
    html! {
        <>
            { first_sections(words, &catalog, props) }
            if props.is_whole {
                { other_sections(&card, words, &catalog, props) }
            } else {
                <ActionButton class="more" msg={Msg::WholeCardWanted}>{ words.word("more") }</ActionButton>
            }
            { foot(words, &reader) }
        </>
    }
}

/// Which pose, the picture with the verdict, for whom.
fn first_sections(words: &Words, catalog: &Catalog, props: &CardProps) -> Html {
    let CardProps {
        subject,
        tried,
        state,
        ..
    } = props;
    html! {
        <>
            { back(words, catalog, state.shown.back.last()) }
            { pose_name(&subject.pose) }
            <div class="pair top">
                <Figure
                    subject={subject.clone()}
                    tried={tried.clone()}
                    turning={props.turning()}
                />
                <div>
                    if props.has_red_flags {
                        { red_flags(words, &props.subject.reader) }
                    }
                    { verdict(words, subject) }
                    { others_disagree(subject) }
                </div>
            </div>
            <Whom levels={subject.advice.judged.by_mechanism} />
        </>
    }
}

/// Where the movement comes from, the demand, what to change, why, the reader's own list.
fn other_sections(card: &Card, words: &Words, catalog: &Catalog, props: &CardProps) -> Html {
    let CardProps {
        subject,
        tried,
        state,
        ..
    } = props;
    // The numbers are those of the body that is drawn.
    let seen = tried.as_ref().unwrap_or(subject);
    let adjustment = tried
        .as_ref()
        .and_then(|_| state.looking.adjustment(&subject.pose));
    html! {
        <>
            <div class="pair">
                <Chain subject={seen.clone()} adjustment={adjustment.map(|a| a.text.clone())} />
                <DemandSection subject={seen.clone()} />
            </div>
            <Settings subject={subject.clone()} />
            <div class="pair">
                <Adjustments subject={subject.clone()} tried={tried.clone()} looking={props.looking()} />
                <Alternatives subject={subject.clone()} />
                { build_first(card, words, catalog, subject) }
            </div>
            { reasons(card, words, subject) }
            { purpose(words, &subject.pose) }
            { add_to_my_list(card, words, &subject.pose.id) }
            <MyList poses={state.shown.my_list.clone()} shared={state.shared} />
        </>
    }
}
