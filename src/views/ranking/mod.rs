//! The catalogue in an order of the reader's choosing; each row opens its card.

mod controls;
mod hidden;
mod row;
mod title;
mod value;

use crate::context::{use_card, use_catalog, use_reader, use_words};
use crate::markup::{ActionButton, Disclosure};
use crate::message::{ListingChange, Msg};
use crate::sections::{foot, header, red_flags};
use crate::state::Listing;
use controls::controls;
use hidden::hidden_poses;
use pose_format::Choice;
use pose_model::assessment::{By, rows};
use pose_model::words::Message;
use row::ListRow;
use title::{count, title};
use value::Value;
use yew::{Html, Properties, component, html};

/// What the view is given.
#[derive(Clone, PartialEq, Properties)]
pub struct RankingProps {
    /// The order, the filters, and how many rows.
    pub listing: Listing,
    /// What the reader's last act changed of it.
    #[prop_or_default]
    pub changed: Option<ListingChange>,
    /// Whether this is the card of the page that carries the line of red flags.
    pub has_red_flags: bool,
}

/// Title, one row a pose; the controls unfold.
#[component]
pub fn RankingView(props: &RankingProps) -> Html {
    let (card, words, catalog, reader) = (use_card(), use_words(), use_catalog(), use_reader());
    let listing = &props.listing;
    let mut rows = rows(&catalog, &reader, listing.by);
    if listing.least_first {
        rows.reverse();
    }
    let off: Vec<_> = rows.iter().filter_map(|row| listing.hides(row)).collect();
    rows.retain(|row| listing.hides(row).is_none());
    let shown = listing.shown(rows.len());
    let first_new = listing.all_rows.then(|| listing.at_first());
    let list = rows.iter().take(shown).enumerate().map(|(at, row)| {
        html! {
            <ListRow
                key={row.pose.id.clone()}
                pose={row.pose.id.clone()}
                level={row.level}
                value={Value::of(listing.by, row)}
                is_first_new={first_new == Some(at)}
            />
        }
    });
    let (title, count) = (title(listing, rows.len()), count(listing, rows.len()));
    // What has changed of the list: its order, or what is on it.
    let said = props.changed.map(|change| match change {
        ListingChange::By(_) | ListingChange::LeastFirst(_) => words.say(&title),
        _ => words.say(&count),
    });
    html! {
        <>
            { header(&card, &catalog, words.say(&title).into(), false) }
            if props.has_red_flags {
                { red_flags(words, &reader) }
            }
            <div class="list-tools">
                if !card.is_static {
                    <Disclosure summary="list-tools" class="sort">
                        { controls(&card, words, &catalog, &reader, listing) }
                    </Disclosure>
                }
                <p class="small">{ words.say(&count) }</p>
                <p class="heard" role="status">{ said }</p>
            </div>
            <ol class="ranking">{ for list }</ol>
            if shown < rows.len() {
                <ActionButton class="more" msg={Msg::ListingChanged(ListingChange::AllRows)}>
                    { words.say(&Message::new("list-all").number("count", rows.len() as f64)) }
                </ActionButton>
            }
            { hidden_poses(words, &off) }
            <p class="small">
                { words.word_of("list-lead-", listing.by.word()) }
                if listing.by == By::Demanding {
                    { " " }
                    { words.word("list-points") }
                }
            </p>
            { foot(words, &reader) }
        </>
    }
}
