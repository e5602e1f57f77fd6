//! The rest of a card in one row of words, of which one is open at a time.

use super::{
    AllNumbers, MyList, add_to_my_list, find_out, in_practice, is_unsure, purpose, reasons,
    take_along,
};
use crate::context::Card;
use crate::markup::Disclosure;
use crate::message::Msg;
use crate::options::Control;
use crate::picture::SideBySide;
use crate::state::{CardState, Looking, Subject};
use pose_model::Catalog;
use pose_model::advice::Others;
use pose_model::words::Words;
use yew::{Html, html};

/// Why, in practice, how to find out what hurts, all numbers, side by side, my list, what to take along.
pub fn folds(
    card: &Card,
    words: &Words,
    catalog: &Catalog,
    subject: &Subject,
    tried: Option<&Subject>,
    looking: Option<&Looking>,
    state: &CardState,
) -> Html {
    let advice = &subject.advice;
    let group = "folds";
    let why = match advice.others {
        Others::Agree => "reasons-title",
        _ => "reasons-disagree",
    };
    html! {
        <div class="folds">
            <Disclosure summary={why} {group}>
                { reasons(words, subject) }
                { purpose(words, &subject.pose) }
            </Disclosure>
            <Disclosure summary="practice-title" {group}>
                { in_practice(card, words, catalog, subject, tried, looking) }
            </Disclosure>
            // Who has answered needs no test.
            if card.has(Control::Mechanisms) && !card.is_static && is_unsure(&subject.reader) {
                <Disclosure summary="find-out" class="find-out" {group}>{ find_out(words) }</Disclosure>
            }
            <Disclosure summary="numbers-title" {group}>
                <AllNumbers subject={tried.unwrap_or(subject).clone()} />
            </Disclosure>
            if card.has(Control::Alternatives) && !advice.alternatives.is_empty() {
                <Disclosure summary="beside" class="side-by-side" {group} is_heavy={true}>
                    <SideBySide subject={subject.clone()} />
                </Disclosure>
            }
            if card.has(Control::Sequence) && !card.is_static {
                <Disclosure summary="sequence-title" class="list-fold" {group}>
                    { add_to_my_list(card, words, &subject.pose.id) }
                    <MyList poses={state.shown.my_list.clone()} shared={state.shared} />
                </Disclosure>
            }
            if !card.is_static {
                <Disclosure summary="take-along" class="take" {group} msg={Msg::SourcesWanted}>
                    { take_along(words, state.taken.as_ref()) }
                </Disclosure>
            }
        </div>
    }
}
