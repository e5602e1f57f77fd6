//! Form fields under a question. `family` names the words of a field: `mobility-question`, `mobility-stiff` …

use super::range::Range;
use crate::context::{Card, use_words};
use pose_model::words::Words;
use web_sys::HtmlSelectElement;
use yew::{
    Callback, Event, Html, Properties, TargetCast, classes, component, html, use_effect_with,
    use_node_ref,
};

/// A control under its question.
fn field(words: &Words, family: &str, class: Option<&'static str>, control: Html) -> Html {
    html! {
        <label class={classes!("field", class)}>
            <span>{ words.word_of(family, "-question") }</span>
            { control }
        </label>
    }
}

/// One choice of several: radio buttons that look like a switch.
pub struct Radios {
    /// Family of its words.
    pub family: &'static str,
    /// The choices.
    pub choices: &'static [&'static str],
    /// The position of the present one.
    pub now: usize,
    /// Told of the position that is chosen.
    pub on_choose: Callback<usize>,
}

impl Radios {
    /// The group.
    pub fn view(&self, card: &Card, words: &Words) -> Html {
        let Self { family, now, .. } = self;
        let choice = |(at, word): (usize, &&'static str)| {
            let onchange = self.on_choose.reform(move |_: Event| at);
            html! {
                <label class="choice">
                    <input type="radio" name={card.id(family)} checked={at == *now} {onchange} />
                    <span>{ words.word_of(family, &format!("-{word}")) }</span>
                </label>
            }
        };
        html! {
            <fieldset class="switch">
                <legend>{ words.word_of(family, "-question") }</legend>
                <div class="choices">
                    { for self.choices.iter().enumerate().map(choice) }
                </div>
            </fieldset>
        }
    }
}

/// What a list of choices is given.
#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    /// Family of the question.
    pub question: &'static str,
    /// A class of its own.
    #[prop_or_default]
    pub class: Option<&'static str>,
    /// Family of the choices.
    pub family: &'static str,
    /// The choices; the empty one reads as "none" of the family.
    pub choices: Vec<String>,
    /// The present one.
    pub now: String,
    /// Told of the choice.
    pub on_choose: Callback<String>,
}

/// A native list of choices.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let words = use_words();
    let option = |choice: &String| {
        let name = if choice.is_empty() { "none" } else { choice };
        html! {
            <option value={choice.clone()} selected={*choice == props.now}>
                { words.word_of(props.family, &format!("-{name}")) }
            </option>
        }
    };
    let onchange = props.on_choose.reform(|event: Event| {
        let select: Option<HtmlSelectElement> = event.target_dyn_into();
        select.map(|select| select.value()).unwrap_or_default()
    });
    // The attribute says only how a list begins; once a reader has chosen, the list goes by its value.
    let select = use_node_ref();
    {
        let select = select.clone();
        use_effect_with(props.now.clone(), move |now| {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(now);
            }
        });
    }
    let control = html! {
        <select ref={select} {onchange}>{ for props.choices.iter().map(option) }</select>
    };
    field(words, props.question, props.class, control)
}

/// These choices, and before them none.
pub fn with_none<'a>(choices: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let none = std::iter::once("");
    none.chain(choices).map(str::to_owned).collect()
}

/// A slider in steps of 5, with what its value means.
pub struct Slider {
    /// Family of its words.
    pub family: &'static str,
    /// Where it stands.
    pub now: f64,
    /// Its least value; the most is 100.
    pub least: u8,
    /// What its value means.
    pub said: String,
    /// Told of each new value.
    pub on_move: Callback<f64>,
}

impl Slider {
    /// The slider under its question.
    pub fn view(self, words: &Words) -> Html {
        let control = html! {
            <>
                <Range
                    now={self.now}
                    least={i16::from(self.least)}
                    said={self.said.clone()}
                    on_move={self.on_move}
                />
                // The slider itself says its value.
                <output class="small" aria-live="off">{ self.said }</output>
            </>
        };
        field(words, self.family, None, control)
    }
}
