//! A range input that only a drag across moves, or a tap: a swipe up or down that begins on it scrolls the page, and
//! two fingers move nothing.
//!
//! Browsers set a range to where a finger touches it, before it is known what the finger will do. So what a finger does
//! to it is undone until it drags across, or is lifted without that.

use super::press::Press;
use web_sys::{HtmlInputElement, PointerEvent};
use yew::{
    Callback, Html, InputEvent, NodeRef, Properties, component, html, use_mut_ref, use_node_ref,
};

/// What a range is given.
#[derive(Clone, PartialEq, Properties)]
pub struct RangeProps {
    /// Where it stands.
    pub now: f64,
    /// Its least value.
    pub least: i16,
    /// Its greatest value.
    #[prop_or(100)]
    pub most: i16,
    /// What its value means.
    pub said: String,
    /// Its direction, where it is not the page's.
    #[prop_or_default]
    pub dir: Option<&'static str>,
    /// The input, where others reach for it.
    #[prop_or_default]
    pub input: Option<NodeRef>,
    /// Told of each new value.
    pub on_move: Callback<f64>,
}

/// The fingers that are on a range.
#[derive(Default)]
struct Fingers {
    count: usize,
    /// The one that may drag: the first, as long as it is alone.
    press: Option<Press>,
    /// The value to go back to, while nothing is dragged.
    before: Option<f64>,
    /// What was undone.
    undone: Option<f64>,
}

impl Fingers {
    /// A pointer does something to the range, which has this value; the value that a tap sets.
    fn hear(&mut self, event: &PointerEvent, value: Option<f64>) -> Option<f64> {
        if event.pointer_type() == "mouse" {
            return None;
        }
        match &*event.type_() {
            "pointerdown" => {
                self.count += 1;
                self.press = (self.count == 1).then(|| Press::of(event));
                self.before = self.before.or(value);
                self.undone = None;
            }
            "pointermove" => {
                if self.press.as_mut()?.dragged(event).is_some() {
                    self.before = None;
                }
            }
            how => {
                self.count = self.count.saturating_sub(1);
                let was_alone = self.press.take().is_some();
                let before = self.before;
                if self.count == 0 {
                    self.before = None;
                }
                // Else the browser scrolls or zooms.
                if was_alone && how == "pointerup" {
                    return before.and(self.undone.take());
                }
            }
        }
        None
    }
}

/// A range in steps of 5.
#[component]
pub fn Range(props: &RangeProps) -> Html {
    let own = use_node_ref();
    let input = props.input.clone().unwrap_or(own);
    let fingers = use_mut_ref(Fingers::default);
    // The element is asked, and not an event: an event has no target any more once it has been dispatched, and a value
    // made up in its place would tear the handle from under the finger.
    let element = {
        let input = input.clone();
        move || input.cast::<HtmlInputElement>()
    };
    let on_pointer = {
        let (fingers, element, on_move) = (fingers.clone(), element.clone(), props.on_move.clone());
        Callback::from(move |event: PointerEvent| {
            let Some(element) = element() else { return };
            let value = element.value_as_number();
            let tapped = fingers.borrow_mut().hear(&event, Some(value));
            if let Some(value) = tapped {
                element.set_value_as_number(value);
                on_move.emit(value);
            }
        })
    };
    let oninput = {
        let on_move = props.on_move.clone();
        move |_: InputEvent| {
            let Some(element) = element() else { return };
            let mut fingers = fingers.borrow_mut();
            let value = element.value_as_number();
            match fingers.before {
                Some(before) => {
                    fingers.undone = Some(value);
                    element.set_value_as_number(before);
                }
                None => on_move.emit(value),
            }
        }
    };
    html! {
        <input
            type="range"
            min={props.least.to_string()}
            max={props.most.to_string()}
            step="5"
            dir={props.dir}
            aria-valuetext={props.said.clone()}
            value={(props.now.round_ties_even() as i64).to_string()}
            ref={input}
            onpointerdown={on_pointer.clone()}
            onpointermove={on_pointer.clone()}
            onpointerup={on_pointer.clone()}
            onpointercancel={on_pointer}
            {oninput}
        />
    }
}
