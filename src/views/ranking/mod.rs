//! The catalogue in an order of the reader's choosing; each row opens its card.

mod controls;
mod hidden;
mod row;

use crate::context::{use_card, use_catalog, use_reader, use_words};
use crate::markup::ActionButton;
use crate::message::Msg;
use crate::sections::{Header, Whom, foot, red_flags};
use crate::state::Listing;
use controls::controls;
use hidden::hidden_poses;
use pose_format::Choice;
use pose_model::assessment::rows;
use row::list_row;
use yew::{Html, Properties, component, html};

/// Rows before a reader asks for the others: a post is not to become ten screens longer.
const AT_FIRST: usize = 20;

/// What the view is given.
#[derive(Clone, PartialEq, Properties)]
pub struct RankingProps {
    /// The order and the filters.
    pub listing: Listing,
    /// Whether all rows are shown.
    pub all_rows: bool,
    /// Whether this is the card of the page that carries the line of red flags.
    pub has_red_flags: bool,
}

/// Title, for whom, the controls, and one row a pose.
#[component]
pub fn RankingView(props: &RankingProps) -> Html {
    let (card, words, catalog, reader) = (use_card(), use_words(), use_catalog(), use_reader());
    let listing = &props.listing;
    let mut rows = rows(&catalog, &reader, listing.by);
    if listing.least_first {
        rows.reverse();
    }
    let off = rows
        .iter()
        .filter_map(|row| listing.hides(row))
        .collect::<Vec<_>>();
    let on: Vec<_> = rows
        .iter()
        .filter(|row| listing.hides(row).is_none())
        .collect();
    let is_whole = on.len() <= AT_FIRST || props.all_rows;
    let most = if is_whole { on.len() } else { AT_FIRST };
    let list = on
        .iter()
        .take(most)
        .map(|row| list_row(words, &catalog, &reader, listing.by, row));
    html! {
        <>
            <Header>{ words.word("ranking-title") }</Header>
            if props.has_red_flags {
                { red_flags(words, &reader) }
            }
            <Whom />
            if !card.is_static {
                { controls(&card, words, &reader, listing) }
            }
            <p>{ words.word_of("list-lead-", listing.by.word()) }</p>
            { hidden_poses(words, on.len(), &off) }
            <ol class="rows ranking">{ for list }</ol>
            if !is_whole {
                <ActionButton class="more" msg={Msg::AllRowsWanted}>{ words.word("more") }</ActionButton>
            }
            { foot(words, &reader) }
        </>
    }
}
