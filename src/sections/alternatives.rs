//! Other poses instead: up to three, or an honest sentence.

use super::left_out::LeftOut;
use crate::context::{use_card, use_catalog, use_words};
use crate::markup::{ActionButton, Disclosure, SubjectProps, level_sign, section_heading};
use crate::message::Msg;
use crate::options::Control;
use crate::picture::{SideBySide, full_depth};
use pose_model::advice::Alternative;
use yew::{Html, component, html};

/// The alternatives, side by side when unfolded, and why others are none.
#[component]
pub fn Alternatives(SubjectProps { subject }: &SubjectProps) -> Html {
    let (card, words, catalog) = (use_card(), use_words(), use_catalog());
    // Where nothing restricts there is nothing to replace.
    if !card.has(Control::Alternatives) || !subject.advice.judged.restricts() {
        return Html::default();
    }
    let row = |other: &Alternative| {
        let Some(pose) = catalog.find(&other.id) else {
            return Html::default();
        };
        html! {
            <li>
                <ActionButton class="other" msg={Msg::PoseFollowed(other.id.clone())}>
                    <span class="thumb">{ full_depth(&catalog, pose, &subject.reader) }</span>
                    <span class="what">
                        <span class="name">{ pose.name.clone() }</span>
                        <span class="small">{ words.say(&other.why) }</span>
                    </span>
                    { level_sign(words, "span", "small level", other.level) }
                </ActionButton>
            </li>
        }
    };
    let others = &subject.advice.alternatives;
    html! {
        <section class="alternatives" part="alternatives">
            { section_heading(&card, words.word("alternatives-title")) }
            if others.is_empty() {
                <p>{ words.word("alternatives-none") }</p>
            } else {
                <ul class="rows">{ for others.iter().map(row) }</ul>
                if !card.is_static {
                    <Disclosure summary="beside"><SideBySide subject={subject.clone()} /></Disclosure>
                }
            }
            <Disclosure summary="left-out"><LeftOut subject={subject.clone()} /></Disclosure>
        </section>
    }
}
