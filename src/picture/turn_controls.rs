//! The controls of the picture, in a fold: the slider that turns it, the way back, the outlines.

use super::figure::Turning;
use super::outlines::outline_switches;
use crate::context::Card;
use crate::markup::{ActionButton, Disclosure, Range};
use crate::message::Msg;
use crate::state::Subject;
use pose_model::words::Words;
use yew::{Html, html};

/// The fold of the controls, wherever it stands in the card; nothing where the picture cannot be turned.
pub fn turn_and_compare(
    card: &Card,
    words: &Words,
    subject: &Subject,
    turning: Option<Turning>,
) -> Html {
    let Some(Turning { looking, picture }) = turning.filter(|_| !card.is_static) else {
        return Html::default();
    };
    html! {
        <Disclosure summary="turn-title">
            <div class="turn">
                <label class="field">
                    <span>{ words.word("turn-question") }</span>
                    // From left to right as the picture turns, in any language.
                    <Range
                        now={picture.degrees()}
                        least={-180}
                        most={180}
                        dir="ltr"
                        said={picture.said(words)}
                        input={picture.slider()}
                        on_move={card.dispatch.reform(Msg::PictureTurned)}
                    />
                </label>
                <ActionButton msg={Msg::PictureReset}>{ words.word("turn-back") }</ActionButton>
                { outline_switches(card, words, subject.reader.mobility, looking.outlines) }
            </div>
        </Disclosure>
    }
}
