//! Bad options get a clear error that names the field, the value and the nearest valid one.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Choice, Mechanism, Value};
use pose_model::assessment::By;
use pose_risk::options::{check_catalog, parse};

fn text(t: &str) -> Value {
    Value::Text(t.into())
}

fn table(fields: &[(&str, Value)]) -> Value {
    Value::Table(
        fields
            .iter()
            .map(|(k, v)| (k.to_string(), v.clone()))
            .collect(),
    )
}

fn problem(name: &str, value: Value) -> String {
    let (_, problems) = parse(&table(&[(name, value)]));
    problems
        .first()
        .map(ToString::to_string)
        .unwrap_or_default()
}

#[test]
fn a_wrong_word_names_field_value_and_nearest() {
    let cases = [
        ("pose", "hapy-baby", "happy-baby"),
        ("mobility", "stif", "stiff"),
        ("side", "rigth", "right"),
        ("age", "45-55", "45-54"),
        ("condition", "siatica", "sciatica"),
        ("by", "lumbar-flexon", "lumbar-flexion"),
        ("view", "crad", "card"),
        ("theme", "drak", "dark"),
        ("loading", "eagre", "eager"),
        ("dir", "rlt", "rtl"),
        ("lang", "en_US", "en-US"),
        ("lang", "the same", "en"),
    ];
    for (field, value, nearest) in cases {
        let said = problem(field, text(value));
        for part in [field, value, nearest] {
            assert!(said.contains(part), "{field}: {said}");
        }
    }
    let said = problem("worseWith", Value::List(vec![text("bendin")]));
    assert!(
        said.contains("worseWith") && said.contains("bendin\"") && said.contains("bending"),
        "{said}"
    );
}

#[test]
fn a_message_shows_what_cannot_be_seen() {
    for (field, value) in [
        ("pose", "big three\u{e}"),
        ("pose", "sun\u{202e} salutation a"),
        ("pose", "no\u{200b}thing"),
        ("sequence", "no\u{7}thing"),
        ("view", "ca\u{2066}rd"),
    ] {
        let said = problem(field, text(value));
        assert!(said.contains("\\u{"), "{said}");
    }
}

#[test]
fn a_wrong_number_names_the_nearest_end() {
    for (depth, near) in [
        (1.5, "and 1 is"),
        (-0.2, "and 0 is"),
        (f64::NAN, "not a number"),
    ] {
        let said = problem("depth", Value::Number(depth));
        assert!(said.contains("depth") && said.contains(near), "{said}");
    }
    for (level, near) in [(9.0, "and 6 is"), (0.0, "and 2 is")] {
        let said = problem("headingLevel", Value::Number(level));
        assert!(
            said.contains("headingLevel") && said.contains(near),
            "{said}"
        );
    }
}

#[test]
fn a_limit_is_a_whole_number_of_rows() {
    for (limit, near, taken) in [
        (0.0, "it goes from 1 to 1000, and 1 is the nearest", None),
        (4000.0, "and 1000 is the nearest", None),
        (2.5, "a whole number is wanted, and 2 is taken", Some(2)),
        (f64::NAN, "not a number", None),
    ] {
        let (request, problems) = parse(&table(&[("limit", Value::Number(limit))]));
        let said = problems[0].to_string();
        assert!(said.contains("limit") && said.contains(near), "{said}");
        assert_eq!(request.limit, taken);
    }
    let (request, problems) = parse(&table(&[("limit", Value::Number(10.0))]));
    assert_eq!((request.limit, problems.len()), (Some(10), 0));
}

#[test]
fn a_sequence_is_one_of_ours_or_a_list_of_poses_by_any_name() {
    let taken = |value: Value| {
        let (request, problems) = parse(&table(&[("sequence", value)]));
        let steps = request.sequence.map(|sequence| sequence.steps.clone());
        let poses = steps.unwrap_or_default().into_iter();
        let poses: Vec<String> = poses.map(|step| step.poses.join("+")).collect();
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        (poses.join(" "), said.join("; "))
    };
    let right = |value: Value| {
        let (poses, said) = taken(value);
        assert_eq!(said, "");
        poses
    };
    let ours = right(text("sun-salutation-a"));
    assert!(ours.starts_with("mountain upward-salute standing-forward-fold"));
    assert_eq!(right(text("Sūrya Namaskāra A")), ours);
    assert_eq!(
        right(text("cat cobra  childs-pose")),
        "cat cobra childs-pose"
    );
    let listed = right(text("Cat-Cow, cobra, Bālāsana , happy baby"));
    assert_eq!(listed, "cat+cow cobra childs-pose happy-baby");
    assert_eq!(right(text("Happy Baby")), "happy-baby");
    let list = Value::List(vec![text("Child's Pose"), text("cobra")]);
    assert_eq!(right(list), "childs-pose cobra");
    // What is known is shown all the same.
    let (poses, said) = taken(text("cobra, kat, corpse"));
    assert_eq!(poses, "cobra corpse");
    assert!(
        said.contains("sequence is \"kat\"") && said.contains("\"cat\"?"),
        "{said}"
    );
    let (poses, said) = taken(text("sun-salutation-c"));
    assert!(
        poses.is_empty() && said.contains("sun-salutation-a"),
        "{said}"
    );
    assert_eq!(right(text("Sun Salutation")), ours);
    assert_eq!(right(text("surya namaskar")), ours);
    let (_, said) = taken(text("tea ceremony"));
    assert!(said.contains("sequence is \"tea ceremony\""), "{said}");
    // Who names a sequence where a pose is wanted is told how it is shown.
    let said = problem("pose", text("Sun Salutation"));
    assert!(said.contains("sequence \"sun-salutation-a\""), "{said}");
    let (_, said) = taken(Value::Number(3.0));
    assert!(said.contains("sequence is a number"), "{said}");
    let (poses, said) = taken(text(&"cobra, ".repeat(70)));
    assert_eq!(poses.split(' ').count(), 60, "{said}");
    assert!(problem("view", text("sequence")).contains("sequence is missing"));
}

#[test]
fn what_a_list_is_by_is_none_where_nobody_says_it() {
    assert_eq!(parse(&table(&[])).0.by, None);
    assert_eq!(parse(&table(&[("by", text("load"))])).0.by, Some(By::Load));
}

#[test]
fn what_the_page_around_a_card_says_rightly_is_no_problem() {
    for (field, value) in [
        ("lang", ""),
        ("lang", "de"),
        ("lang", "zh-Hans-CN"),
        ("lang", "x-klingon"),
        ("dir", "RTL"),
        ("dir", "auto"),
        ("dir", ""),
    ] {
        assert_eq!(problem(field, text(value)), "", "{field}={value}");
    }
}

#[test]
fn a_wrong_kind_of_value_is_named_and_the_default_stays() {
    for (field, value) in [
        ("pose", Value::Number(3.0)),
        ("worseWith", Value::Flag(true)),
        ("depth", text("deep")),
        ("catalog", text("x")),
    ] {
        let (request, problems) = parse(&table(&[(field, value)]));
        assert_eq!(problems.len().min(1), 1, "{field}");
        assert!(problems[0].to_string().contains(field), "{}", problems[0]);
        assert_eq!(request.reader.depth, 1.0);
    }
}

#[test]
fn an_unknown_option_names_the_nearest() {
    assert!(problem("worsewith", text("bending")).contains("worseWith"));
}

#[test]
fn attributes_and_arrays_say_the_same() {
    let spaced = parse(&table(&[("worseWith", text("bending  twisting"))])).0;
    let listed = parse(&table(&[(
        "worseWith",
        Value::List(vec![text("bending"), text("twisting")]),
    )]))
    .0;
    assert_eq!(spaced.reader, listed.reader);
    assert_eq!(
        spaced.reader.worse_with,
        [Mechanism::Bending, Mechanism::Twisting]
    );
}

#[test]
fn controls_none_hides_all() {
    assert_eq!(
        parse(&table(&[("controls", text("none"))])).0.controls,
        Some(vec![])
    );
    assert_eq!(
        parse(&table(&[("controls", Value::List(vec![text("none")]))]))
            .0
            .controls,
        Some(vec![])
    );
}

fn own_pose(id: &str) -> Value {
    table(&[
        ("id", text(id)),
        ("name", text("Our Own Stretch")),
        ("kind", text("rehab")),
        ("support", text("standing")),
        ("targets", Value::List(vec![text("hamstrings")])),
        (
            "anchor",
            table(&[
                ("on", Value::List(vec![text("lead-foot")])),
                ("settle", text("balance")),
                ("segment", text("lead-shin")),
            ]),
        ),
        (
            "fold",
            table(&[(
                "degrees",
                Value::List(vec![Value::Number(0.0), Value::Number(60.0)]),
            )]),
        ),
    ])
}

fn catalog(poses: Vec<Value>) -> Value {
    table(&[
        ("version", Value::Number(1.0)),
        ("poses", Value::List(poses)),
    ])
}

#[test]
fn a_site_owners_pose_is_assessed_like_ours() {
    let (request, problems) = parse(&table(&[
        ("pose", text("our-own-stretch")),
        ("catalog", catalog(vec![own_pose("our-own-stretch")])),
    ]));
    assert!(problems.is_empty(), "{problems:?}");
    let answer = pose_risk::assess(&request.catalog, &request.reader, "our-own-stretch")
        .expect("it was added");
    assert!(answer.demand.lumbar.sagittal.degrees.typical > 5.0);
}

#[test]
fn every_problem_of_a_catalogue_is_told_with_its_path() {
    let mut bad = own_pose("bad-one");
    if let Value::Table(fields) = &mut bad {
        fields.push(("sanskirt".into(), text("x")));
        fields.push(("hold".into(), text("statik")));
        fields.push(("lead".into(), table(&[("knee", Value::Number(400.0))])));
    }
    let problems = check_catalog(&catalog(vec![
        own_pose("fine-one"),
        bad,
        own_pose("happy-baby"),
    ]));
    let told = |path: &str, words: &[&str]| {
        problems
            .iter()
            .any(|p| p.path == path && words.iter().all(|w| p.message.contains(w)))
    };
    assert!(told("poses[1].sanskirt", &["sanskrit"]), "{problems:?}");
    assert!(told("poses[1].hold", &["statik", "static"]), "{problems:?}");
    assert!(told("poses[1].lead.knee", &["400", "165"]), "{problems:?}");
    assert!(
        told("poses[2].id", &["happy-baby", "taken"]),
        "{problems:?}"
    );
    assert_eq!(problems.len(), 4, "{problems:?}");
}

/// The problems of a catalogue of one pose with one adjustment, drawn like this.
fn problems_of_drawn(drawn: Value) -> Vec<(String, String)> {
    let adjustment = table(&[
        ("id", text("less")),
        ("text", text("Less of it.")),
        ("change", table(&[("fold", Value::Number(-20.0))])),
        ("drawn", drawn),
    ]);
    let mut pose = own_pose("good-one");
    if let Value::Table(fields) = &mut pose {
        fields.push(("adjustments".into(), Value::List(vec![adjustment])));
    }
    let problems = check_catalog(&catalog(vec![pose])).into_iter();
    let told = |path: String| path.replace("poses[0].adjustments[0].", "");
    problems.map(|p| (told(p.path), p.message)).collect()
}

fn prop(fields: &[(&str, &str)]) -> Value {
    let fields: Vec<_> = fields.iter().map(|(k, v)| (*k, text(v))).collect();
    table(&[("props", Value::List(vec![table(&fields)]))])
}

#[test]
fn how_an_adjustment_is_drawn_is_checked_field_by_field() {
    let arms = |reach| ("arms", table(&[("reach", text(reach))]));
    let one_arm = ("lead-arm", table(&[("raise", Value::Number(10.0))]));
    let seat = Value::List(vec![text("seat")]);
    let level = table(&[("on", seat), ("settle", text("level"))]);
    let cases = [
        (table(&[arms("hips")]), "drawn.arms.reach", "\"hip\""),
        (table(&[arms("hip"), one_arm]), "drawn.arms", "both arms"),
        (
            table(&[("anchor", level)]),
            "drawn.anchor.on",
            "two landmarks",
        ),
        (
            prop(&[("thing", "bolstr"), ("at", "chest")]),
            "drawn.props[0].thing",
            "\"bolster\"",
        ),
        (
            prop(&[("thing", "strap"), ("at", "lead-hand")]),
            "drawn.props[0].to",
            "is missing",
        ),
    ];
    for (drawn, path, told) in cases {
        let problems = problems_of_drawn(drawn);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!(problems[0].0, path);
        assert!(problems[0].1.contains(told), "{problems:?}");
    }
    let block = prop(&[("thing", "block"), ("at", "lead-hand")]);
    assert_eq!(problems_of_drawn(block), []);
}

#[test]
fn the_texts_that_0_1_took_for_drawn_are_refused_with_the_names_of_the_fields_in_their_place() {
    let old = Value::List(vec![text("hands hip")]);
    let wanted = "is a list, and a table is wanted: anchor, arms, lead-arm, trail-arm, props";
    assert_eq!(problems_of_drawn(old), [("drawn".into(), wanted.into())]);
}

#[test]
fn bad_entries_are_left_out_and_good_ones_work() {
    let (request, problems) = parse(&table(&[(
        "catalog",
        catalog(vec![own_pose("good-one"), text("nonsense")]),
    )]));
    assert!(request.catalog.find("good-one").is_some());
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn nonsense_of_every_kind_is_survived() {
    for value in [
        Value::Nothing,
        Value::Number(f64::NAN),
        text(""),
        Value::List(vec![]),
        table(&[("poses", Value::List(vec![Value::Nothing]))]),
    ] {
        parse(&value);
        parse(&table(&[("catalog", value.clone())]));
        check_catalog(&value);
    }
    let all: Vec<&str> = Mechanism::WORDS.to_vec();
    assert_eq!(all.len(), 5);
}

#[test]
fn a_pose_is_named_in_any_way_and_may_say_the_side() {
    let parsed = |fields: &[(&str, &str)]| {
        let fields: Vec<(&str, Value)> = fields.iter().map(|(n, v)| (*n, text(v))).collect();
        parse(&table(&fields)).0
    };
    for name in [
        "happy-baby",
        "Happy Baby",
        "Ānanda Bālāsana",
        "ananda balasan pose",
    ] {
        assert_eq!(
            parsed(&[("pose", name)]).pose.as_deref(),
            Some("happy-baby"),
            "{name}"
        );
    }
    assert_eq!(
        parsed(&[("compare", "Balasana")]).compare.as_deref(),
        Some("childs-pose")
    );
    let side = |fields: &[(&str, &str)]| parsed(fields).reader.side;
    assert_eq!(side(&[("pose", "tree left")]), pose_model::Side::Left);
    assert_eq!(
        side(&[("pose", "tree left"), ("side", "right")]),
        pose_model::Side::Right
    );
    let said = problem("pose", text("Balazana"));
    assert!(
        said.contains("Balazana") && said.contains("childs-pose"),
        "nearest by meaning, not \"plank\": {said}"
    );
}
