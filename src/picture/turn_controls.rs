//! The controls under the picture: the slider that turns it, the way back, the outlines.

use super::PictureHandle;
use super::drawing::rounded;
use super::outlines::outline_switches;
use crate::context::{use_card, use_words};
use crate::markup::ActionButton;
use crate::message::Msg;
use web_sys::HtmlInputElement;
use yew::{Html, InputEvent, Properties, TargetCast, component, html};

/// What the controls are given.
#[derive(Clone, PartialEq, Properties)]
pub struct TurnControlsProps {
    /// The picture.
    pub picture: PictureHandle,
    /// The reader's mobility: outlines are of other bodies.
    pub mobility: f64,
    /// Which outlines are shown.
    pub outlines: [bool; 2],
}

/// What unfolds under the picture.
#[component]
pub fn TurnControls(props: &TurnControlsProps) -> Html {
    let (card, words) = (use_card(), use_words());
    let picture = &props.picture;
    let oninput = card.dispatch.reform(|event: InputEvent| {
        let input: Option<HtmlInputElement> = event.target_dyn_into();
        Msg::PictureTurned(input.map_or(0.0, |input| input.value_as_number()))
    });
    html! {
        <div class="turn">
            <label class="field">
                <span>{ words.word("turn-question") }</span>
                // From left to right as the picture turns, in any language.
                <input
                    type="range"
                    min="-180"
                    max="180"
                    step="5"
                    dir="ltr"
                    aria-valuetext={picture.said(words)}
                    value={rounded(picture.degrees())}
                    ref={picture.slider()}
                    {oninput}
                />
            </label>
            <ActionButton msg={Msg::PictureReset}>{ words.word("turn-back") }</ActionButton>
            { outline_switches(&card, words, props.mobility, props.outlines) }
        </div>
    }
}
