//! What holds for all first views.

use std::rc::Rc;

use pose_format::{Choice, Mechanism};
use pose_model::Catalog;
use pose_risk::options::{Control, Options};

use super::same::Known;
use super::tree::{Element, Node};
use super::{card, first_view, for_mechanism, marks, of_pose, of_sequence};

/// Of the sets of controls that a page may want, so many are tried for a pose.
const SETS: u32 = 6;

/// Every `step`th card of a pose, and every sequence, each with its name.
fn every(catalog: &Rc<Catalog>, step: usize) -> impl Iterator<Item = (&str, Options)> {
    let poses = catalog.poses().step_by(step);
    let poses = poses.map(|pose| (&*pose.id, of(catalog, &pose.id)));
    let sequence = |sequence| Options {
        catalog: catalog.clone(),
        ..of_sequence(sequence)
    };
    let sequences = catalog.sequences();
    poses.chain(sequences.map(move |one| (&*one.id, sequence(one))))
}

fn of(catalog: &Rc<Catalog>, pose: &str) -> Options {
    Options {
        catalog: catalog.clone(),
        ..of_pose(pose)
    }
}

/// A set of controls, by the bits of a number.
fn controls(bits: u32) -> Vec<Control> {
    let all = Control::all().enumerate();
    all.filter(|(at, _)| bits >> at & 1 == 1)
        .map(|(_, control)| control)
        .collect()
}

/// What www/first/tree.js builds of a view: without the parts that are there for nothing of `wants`, and without marks.
fn left(mut view: Element, wants: &dyn Fn(&str) -> bool) -> Option<Element> {
    let mark = view.attributes.remove(marks::ATTRIBUTE);
    if mark.is_some_and(|words| !words.split(' ').any(wants)) {
        return None;
    }
    let child = |node| match node {
        Node::Element(element) => left(element, wants).map(Node::Element),
        other => Some(other),
    };
    view.children = view.children.into_iter().filter_map(child).collect();
    Some(view)
}

/// The tags in order, but for what stands in a dialog, which comes and goes.
fn tags(view: &Element, found: &mut Vec<String>) {
    found.push(view.tag.clone());
    if view.tag == "dialog" {
        return;
    }
    for node in &view.children {
        if let Node::Element(element) = node {
            tags(element, found);
        }
    }
}

#[test]
fn a_page_that_wants_fewer_controls_gets_the_card_that_the_widget_shows_for_them() {
    let catalog = Rc::new(Catalog::ours());
    let sets = 1 << Control::all().count();
    for (at, (name, options)) in every(&catalog, 7).enumerate() {
        let whole = first_view(options.clone()).expect("a view");
        // Far apart, so that each pose has others: the golden ratio of 2^32.
        for set in 1..=SETS {
            let bits = (at as u32 * SETS + set).wrapping_mul(2_654_435_769) >> 16;
            // Without any control there is a file of its own.
            let wanted = controls((bits % sets).max(1));
            let has_red_flags = set % 2 == 0;
            let wants = |word: &str| match word {
                "red-flags" => has_red_flags,
                word => wanted.iter().any(|control| control.word() == word),
            };
            let options = Options {
                controls: wanted.clone(),
                is_first_view: true,
                ..options.clone()
            };
            let own = card(options, has_red_flags).expect("a view");
            let all = |_: &str| true;
            assert_eq!(
                left(whole.clone(), &wants).map(|view| view.json()),
                left(own, &all).map(|view| view.json()),
                "{name} with {wanted:?}"
            );
        }
    }
}

#[test]
fn a_living_card_has_the_elements_of_its_first_view() {
    let catalog = Rc::new(Catalog::ours());
    for (name, options) in every(&catalog, 1) {
        let mut elements = [vec![], vec![]];
        let first = first_view(options.clone()).expect("a view");
        let living = card(options, true).expect("a card");
        tags(&first, &mut elements[0]);
        tags(&living, &mut elements[1]);
        assert!(elements[0].len() > 100, "{name}: a whole card");
        assert_eq!(elements[0], elements[1], "{name}");
    }
}

/// A view with every number replaced by what it stands for.
fn whole(view: &Element, known: &[Element]) -> Element {
    let child = |node: &Node| match node {
        Node::Same(place) => Node::Element(whole(&known[*place], known)),
        Node::Element(element) => Node::Element(whole(element, known)),
        Node::Text(_) => node.clone(),
    };
    Element {
        children: view.children.iter().map(child).collect(),
        ..view.clone()
    }
}

fn written<'a>(view: &'a Element, into: &mut Vec<Element>) -> &'a Element {
    into.push(view.clone());
    for node in &view.children {
        if let Node::Element(element) = node {
            written(element, into);
        }
    }
    view
}

#[test]
fn numbers_of_a_file_stand_for_what_was_left_out() {
    let catalog = Rc::new(Catalog::ours());
    for (name, options) in every(&catalog, 11) {
        let base = first_view(options.clone()).expect("a view");
        let (notes, file) = Known::noting(base.clone());
        let mut known = vec![];
        written(&file, &mut known);
        assert_eq!(whole(&file, &known), base, "{name}");
        for mechanism in Mechanism::all() {
            let options = for_mechanism(&options, mechanism);
            let view = first_view(options).expect("a view");
            let file = notes.left_out_of(view.clone());
            assert_ne!(file, view, "{name}: something is in both");
            assert_eq!(whole(&file, &known), view, "{name}, {mechanism:?}");
        }
    }
}
