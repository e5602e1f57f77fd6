//! The figure: the picture with its legend, and its description for those who hear it.

use super::PictureHandle;
use super::drawing::{Drawn, LOW_BACK, own_camera, zones};
use super::file::{files_for, picture_file};
use super::live::LivePicture;
use super::outlines::{bodies, captions};
use crate::context::{Card, use_card, use_catalog, use_words};
use crate::markup::{ActionButton, silent_svg, tried_line};
use crate::message::Msg;
use crate::state::{Looking, Subject};
use pose_format::Choice;
use pose_model::Catalog;
use pose_model::assessment::describe;
use pose_model::demand::Zone;
use pose_model::words::{Message, Words};
use std::rc::Rc;
use web_sys::{Element, PointerEvent};
use yew::{Callback, Html, Properties, component, html, use_node_ref};

/// What a figure is given.
#[derive(Clone, PartialEq, Properties)]
pub struct FigureProps {
    /// The pose as it is.
    pub subject: Subject,
    /// The pose with the adjustment that is shown.
    #[prop_or_default]
    pub tried: Option<Subject>,
    /// How the picture is turned; none where it cannot be.
    #[prop_or_default]
    pub turning: Option<Turning>,
}

/// A picture that can be turned.
#[derive(Clone, PartialEq)]
pub struct Turning {
    /// How the reader looks at it.
    pub looking: Looking,
    /// The way to it.
    pub picture: PictureHandle,
}

/// The figure.
#[component]
pub fn Figure(props: &FigureProps) -> Html {
    let (card, words, catalog) = (use_card(), use_words(), use_catalog());
    let FigureProps {
        subject,
        tried,
        turning,
    } = props;
    let seen = tried.as_ref().unwrap_or(subject);
    let turning = turning.as_ref().filter(|_| !card.is_static);
    let element = use_node_ref();
    // Nothing listens where nothing turns.
    let on_pointer = turning.map(|turning| {
        let picture = turning.picture.clone();
        let (element, dispatch) = (element.clone(), card.dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            if picture.hear(&event, element.cast::<Element>().as_ref()) {
                dispatch.emit(Msg::PictureGrabbed);
            }
        })
    });
    let label = words.say(&Message::new("figure-label").text("pose", &*subject.pose.name));
    // The legend names what is drawn, and nothing else.
    let drawn = zones(&catalog, &seen.demand);
    let shown = Zone::all().filter(|zone| drawn.contains(zone));
    html! {
        <figure part="figure">
            <div
                class={if turning.is_some() { "figure turns" } else { "figure" }}
                role="img"
                aria-label={label}
                aria-describedby={card.id("figure")}
                ref={element}
                onpointerdown={on_pointer.clone()}
                onpointermove={on_pointer.clone()}
                onpointerup={on_pointer.clone()}
                onpointercancel={on_pointer}
            >
                { drawing(&card, &catalog, props) }
            </div>
            if turning.is_some() {
                <ActionButton class="turn-once" msg={Msg::PictureTurnedOn} label={words.word("turn-once")}>
                    { silent_svg("icon", "0 0 16 16", html! { <path d={ROUND} /> }) }
                </ActionButton>
            }
            <figcaption>
                <span>{ words.word("figure-legend") }</span>
                <ul class="legend">{ for shown.map(|zone| legend(words, zone)) }</ul>
            </figcaption>
            if let Some(Turning { looking, .. }) = turning.filter(|turning| turning.looking.is_live) {
                if let Some(adjustment) = looking.adjustment(&subject.pose) {
                    { tried_line(words, &adjustment.text) }
                }
                { captions(words, &catalog, subject, looking) }
            }
            <p id={card.id("figure")} hidden={true}>{ describe(&seen.assessed(), words) }</p>
        </figure>
    }
}

/// The drawing: still until it is looked at closely.
fn drawing(card: &Card, catalog: &Rc<Catalog>, props: &FigureProps) -> Html {
    let FigureProps {
        subject,
        tried,
        turning,
    } = props;
    let seen = tried.as_ref().unwrap_or(subject);
    let zones = zones(catalog, &seen.demand);
    match turning.as_ref().filter(|turning| turning.looking.is_live) {
        Some(Turning { looking, picture }) => html! {
            <LivePicture
                id={card.id("ghost")}
                catalog={catalog.clone()}
                pose={subject.pose.id.clone()}
                bodies={Rc::new(bodies(catalog, looking, &subject.pose, &subject.reader))}
                side={subject.reader.side}
                {zones}
                picture={picture.clone()}
                moves={looking.moves}
                foreign_changes={card.foreign_changes.clone()}
            />
        },
        None => {
            let drawn = Drawn {
                catalog,
                pose: &subject.pose,
                posture: &subject.posture,
                skeleton: &subject.skeleton,
                zones,
                is_small: false,
            };
            let files = files_for(card, &subject.reader, &subject.pose);
            match files.filter(|_| card.is_static) {
                Some(at) => {
                    let view = drawn.view(&own_camera(catalog, &subject.pose));
                    picture_file(format!("{at}{}.svg", subject.pose.id), view, false)
                }
                None => drawn.framed(subject.reader.side),
            }
        }
    }
}

/// An arrow that goes most of the way round.
const ROUND: &str = "M13 8.5A5 5 0 1 1 11.2 4.2M11.6 1.2V4.6H8.2";

fn legend(words: &Words, zone: Zone) -> Html {
    let line = html! { <path class={LOW_BACK[zone.index()]} d="M2 4H18" /> };
    html! {
        <li>
            { silent_svg("swatch", "0 0 20 8", line) }
            { words.word_of("zone-", zone.word()) }
        </li>
    }
}
