//! Why a pose that a reader may have expected is no alternative. Each opens all the same.

use super::app::Act;
use super::dom::{el, say, text};
use super::scene::Scene;
use pose_format::Choice;
use pose_model::advice::left_out;
use pose_model::assessment::Assessed;
use yew::Html;

/// The poses by reason.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let catalog = &scene.options.catalog;
    let groups = left_out(catalog, a.pose, &a.reader, &a.demand, &a.advice);
    if groups.is_empty() {
        return say("p", "", scene.word("left-out-none"));
    }
    let group = |(why, ids): (pose_model::advice::WhyNot, Vec<String>)| {
        let poses = ids.iter().filter_map(|id| catalog.find(id)).map(|pose| {
            let name = vec![text(pose.name.clone())];
            scene.button("", Act::Follow(pose.id.clone()), name)
        });
        let parts = vec![
            say("p", "", scene.of("left-out-", why.word())),
            el("div", "names", poses.collect()),
        ];
        el("li", "", parts)
    };
    el("ul", "rows", groups.into_iter().map(group).collect())
}
