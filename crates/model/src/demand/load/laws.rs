//! What holds for the load of every pose.

use crate::Catalog;
use crate::demand::{Demand, typical_demand};
use crate::reader::Reader;
use pose_format::{Change, Knowledge, Pose};

fn knowledge() -> &'static Knowledge {
    Catalog::ours().knowledge()
}

fn pose(id: &str) -> &'static Pose {
    let found = knowledge().poses.iter().find(|pose| pose.id == id);
    found.unwrap_or_else(|| panic!("no pose {id}"))
}

fn at(pose: &Pose, mobility: f64, depth: f64, change: &Change) -> Demand {
    let reader = Reader {
        mobility,
        depth,
        ..Reader::default()
    };
    typical_demand(knowledge(), pose, &reader, change)
}

fn whole(id: &str) -> Demand {
    at(pose(id), 0.0, 1.0, &Change::default())
}

fn load(id: &str) -> f64 {
    whole(id).load.typical
}

const MOBILITIES: [f64; 3] = [-1.0, 0.0, 1.0];

#[test]
fn resting_part_of_the_trunk_never_adds_load() {
    let mut rested = Change::default();
    rested.rested = 30.0;
    for pose in &knowledge().poses {
        for mobility in MOBILITIES {
            let of = |change| at(pose, mobility, 1.0, change).load.typical;
            let (with, without) = (of(&rested), of(&Change::default()));
            assert!(with <= without + 1e-9, "{}: {without} to {with}", pose.id);
        }
    }
}

#[test]
fn the_load_does_not_jump_on_the_way_into_a_pose() {
    let mut jumps = vec![];
    for pose in &knowledge().poses {
        for mobility in MOBILITIES {
            let of = |step: i32| {
                let depth = 0.02 * f64::from(step);
                at(pose, mobility, depth, &Change::default()).load.typical
            };
            for step in 0..50 {
                let (a, b) = (of(step), of(step + 1));
                if (a - b).abs() > 0.5 {
                    jumps.push(format!(
                        "{} {mobility} at {step}: {a:.2} to {b:.2}",
                        pose.id
                    ));
                }
            }
        }
    }
    assert!(jumps.is_empty(), "{}", jumps.join("\n"));
}

#[test]
fn who_lies_and_works_at_nothing_carries_a_fraction_of_standing() {
    for id in [
        "corpse",
        "constructive-rest",
        "happy-baby",
        "legs-up-wall",
        "supine-twist",
        "open-book",
    ] {
        assert!(load(id) < 0.5, "{id} {}", load(id));
    }
}

#[test]
fn an_arch_a_reach_and_a_headstand_are_not_lighter_than_standing() {
    for id in ["upward-salute", "camel", "headstand", "warrior-1"] {
        for mobility in MOBILITIES {
            let load = at(pose(id), mobility, 1.0, &Change::default()).load.typical;
            // As it is shown, to one decimal.
            assert!((load * 10.0).round_ties_even() >= 10.0, "{id} {load}");
        }
    }
}

#[test]
fn work_on_belly_and_back_loads_more_than_leaning_on_a_hand() {
    for heavy in ["locust", "bow", "boat"] {
        for light in [
            "triangle",
            "extended-side-angle",
            "half-moon",
            "side-bridge",
            "curl-up",
            "bird-dog",
        ] {
            assert!(load(heavy) > load(light), "{heavy} {light}");
        }
    }
}

#[test]
fn what_a_hand_carries_or_holds_against_loads_the_more_the_heavier_it_is() {
    for id in ["suitcase-carry", "pallof-press"] {
        let of = |part: f64| {
            let mut pose = pose(id).clone();
            pose.props[0].heavy *= part;
            at(&pose, 0.0, 1.0, &Change::default()).load.typical
        };
        let loads = [of(0.0), of(0.5), of(1.0)];
        assert!(loads.is_sorted_by(|a, b| a + 0.02 < *b), "{id} {loads:?}");
        // As much as a drill, not as much as the heaviest poses.
        assert!(loads[2] < load("boat"), "{id} {loads:?}");
    }
}

#[test]
fn a_smaller_curl_up_loads_less() {
    let pose = pose("curl-up");
    let less = pose.adjustments.iter().find(|a| a.id == "lift-less");
    let less = less.map_or_else(Change::default, |a| a.change.clone());
    let of = |change| at(pose, 0.0, 1.0, change).load.typical;
    assert!(of(&less) < of(&Change::default()));
}

#[test]
fn the_belly_works_where_it_lifts_or_holds_and_not_where_people_stand() {
    for id in ["boat", "plank", "curl-up", "low-plank", "crow", "dead-bug"] {
        assert!(
            whole(id).muscles.front > 0.4,
            "{id} {:?}",
            whole(id).muscles
        );
    }
    for id in [
        "mountain",
        "chair",
        "tree",
        "warrior-2",
        "easy-pose",
        "corpse",
    ] {
        assert!(
            whole(id).muscles.front < 0.25,
            "{id} {:?}",
            whole(id).muscles
        );
    }
}

#[test]
fn head_neck_and_hands_carry_what_stands_on_them() {
    let on = whole("headstand").weight_on;
    // hector_2015: 40 to 48 per cent; the drawn body is not one of those measured.
    assert!((0.35..0.5).contains(&on.head), "{on:?}");
    assert!(whole("shoulderstand").weight_on.neck > 0.2);
    assert!(whole("plow").weight_on.neck > 0.2);
    assert!(whole("crow").weight_on.hands > 0.8);
    let rest = whole("corpse").weight_on;
    assert!(rest.neck < 0.05 && rest.hands < 0.05, "{rest:?}");
}
