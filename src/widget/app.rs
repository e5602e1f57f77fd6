//! The card (stand-in until the view is merged).
use super::Options;
use crate::reader::Reader;
use std::rc::Rc;
use yew::{Callback, Component, Context, Html, Properties, html};

/// What a card is given.
#[derive(Clone, Properties)]
pub struct Props {
    /// Checked options.
    pub options: Rc<Options>,
    /// Told after every change of what is shown.
    pub on_change: Callback<Changed>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.options, &other.options)
    }
}

/// What is shown now.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The pose.
    pub pose: Option<String>,
    /// The reader.
    pub reader: Reader,
}

/// The card.
pub struct Widget;

impl Component for Widget {
    type Message = ();
    type Properties = Props;
    fn create(_: &Context<Self>) -> Self {
        Self
    }
    fn view(&self, ctx: &Context<Self>) -> Html {
        html! { <p>{ ctx.props().options.pose.clone() }</p> }
    }
}
