//! Strings that would run or fetch something if a page took them for markup (`tests/injection/strings.json`), through every
//! text that an added catalogue has. The same strings meet a real browser in `tests/e2e/what-strangers-write-is-only-text.test.mjs`.

// Links what counts which code was reached.
use bolero as _;
use fuzz::{card, catalogue, foreign_markup, is_plain, try_options, try_text};
use pose_risk::options::View;
use scraper::Html;
use serde_json::{Map, Value, json};
use std::rc::Rc;

/// The kinds whose strings a catalogue refuses, because they hide something.
const HIDING: &str = "letters that hide or turn";

fn kinds() -> Map<String, Value> {
    let file = include_str!("../../../tests/injection/strings.json");
    serde_json::from_str(file).expect("kinds of strings")
}

fn strings(kinds: &Map<String, Value>) -> Vec<&str> {
    let lists = kinds.values().filter_map(Value::as_array);
    lists.flatten().filter_map(Value::as_str).collect()
}

/// A pose that says a string wherever it may say a text.
fn pose(at: usize, said: &str) -> Value {
    json!({
        "id": format!("own-{at}"), "name": said, "sanskrit": said, "sanskrit-plain": said,
        "nicknames": [said.chars().take(40).collect::<String>()],
        "kind": "yoga", "support": "standing", "targets": ["hamstrings"], "difficulty": 1, "effort": "easy",
        "anchor": { "settle": "balance", "on": ["lead-foot"], "segment": "lead-shin" },
        "fold": { "degrees": [0, 90], "driver": "gravity" },
        "cautions": [{ "about": "balance", "text": said }],
        "adjustments": [{ "id": "less", "text": said, "change": { "fold": -60 } }],
    })
}

#[test]
fn there_are_two_hundred_strings_of_many_kinds() {
    let kinds = kinds();
    let mut strings = strings(&kinds);
    strings.sort_unstable();
    strings.dedup();
    assert!(
        strings.len() >= 200 && kinds.len() >= 12,
        "{}",
        strings.len()
    );
}

#[test]
fn what_is_in_a_catalogue_is_only_text_on_a_card() {
    let kinds = kinds();
    let all: Vec<&str> = kinds
        .iter()
        .filter(|(kind, _)| *kind != HIDING)
        .flat_map(|(_, list)| {
            list.as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
        })
        .collect();
    let poses: Vec<Value> = all
        .iter()
        .enumerate()
        .map(|(at, said)| pose(at, said))
        .collect();
    let (catalog, problems) = catalogue(&json!({ "version": 1, "poses": poses }));
    assert_eq!(problems, [""; 0]);
    let catalog = Rc::new(catalog);
    for (at, said) in all.iter().enumerate() {
        let html = card(&catalog, &format!("own-{at}"), View::Card);
        assert_eq!(foreign_markup(&html), [""; 0], "{said}");
        let text: String = Html::parse_fragment(&html).root_element().text().collect();
        assert!(text.contains(said), "{said}: {text}");
    }
    let list = card(&catalog, "own-0", View::Ranking);
    assert_eq!(foreign_markup(&list), [""; 0]);
}

#[test]
fn letters_that_hide_something_are_refused_with_their_number() {
    let kinds = kinds();
    let hiding = kinds[HIDING].as_array().expect("a list");
    for said in hiding.iter().filter_map(Value::as_str) {
        let (_, problems) = catalogue(&json!({ "version": 1, "poses": [pose(0, said)] }));
        let named = problems
            .iter()
            .any(|problem| problem.starts_with("catalog.poses[0].name holds \\u{"));
        assert!(named, "{said:?}: {problems:?}");
        assert!(
            problems.iter().all(|problem| is_plain(problem)),
            "{problems:?}"
        );
    }
}

#[test]
fn where_a_word_is_wanted_a_string_is_named_and_cut_short() {
    let kinds = kinds();
    for said in strings(&kinds) {
        let mut wrong = pose(0, "Own");
        for field in ["id", "kind", "support", "effort", "hold"] {
            wrong[field] = json!(said);
        }
        wrong["targets"] = json!([said]);
        wrong["anchor"]["on"] = json!([said]);
        wrong[said] = json!(said);
        let (catalog, problems) = catalogue(&json!({ "version": 1, "poses": [wrong], said: said }));
        assert!(problems.len() > 5, "{said}: {problems:?}");
        assert!(
            problems.iter().all(|problem| is_plain(problem)),
            "{problems:?}"
        );
        assert!(catalog.find(said).is_none(), "{said}");
    }
}

#[test]
fn options_and_searches_take_a_string_as_an_unknown_word() {
    let kinds = kinds();
    for said in strings(&kinds) {
        let words = [
            "pose",
            "compare",
            "worseWith",
            "condition",
            "mobility",
            "depth",
            "side",
            "age",
            "view",
            "by",
            "limit",
            "sequence",
        ];
        let mut options: Map<String, Value> = words
            .iter()
            .map(|name| (name.to_string(), json!(said)))
            .collect();
        options.insert(said.into(), json!(said));
        try_options(&Value::Object(options));
        try_text(&pose_model::Catalog::ours(), said);
    }
}

#[test]
fn what_is_too_much_is_named_with_field_size_and_limit() {
    let deep = (0..100).fold(json!(1), |inner, _| json!([inner]));
    let cases = [
        (
            json!({ "version": 1, "poses": vec![1; 501] }),
            "catalog.poses has 501 entries, more than 500",
        ),
        (
            json!({ "version": 1, "poses": deep }),
            "lies deeper than 12 levels, and is left out",
        ),
        (
            json!({ "version": 1, "poses": [{ "name": "x".repeat(10_001) }] }),
            "catalog.poses[0].name has 10001 characters, more than 10000",
        ),
        (
            json!({ "version": 1, "poses": [pose(0, &"x".repeat(61))] }),
            "catalog.poses[0].name has 61 characters, more than 60",
        ),
        (
            json!({ "version": 1, "poses": [(0..201).map(|n| (n.to_string(), n.into())).collect::<Map<_, _>>()] }),
            "catalog.poses[0] has 201 fields, more than 200",
        ),
        (
            json!({ "version": 1, "poses": vec![vec![1; 400]; 400] }),
            "comes after the first 100000 values",
        ),
    ];
    for (added, wanted) in cases {
        let (_, problems) = catalogue(&added);
        assert!(
            problems.iter().any(|problem| problem.contains(wanted)),
            "{wanted}: {:?}",
            &problems[..problems.len().min(5)]
        );
        assert!(problems.len() <= 101, "{}", problems.len());
    }
}

#[test]
fn our_own_catalogue_is_far_from_each_limit() {
    let all: Vec<Value> = (0..u16::MAX)
        .map(|at| fuzz::edited(at, &[]))
        .take(250)
        .collect();
    let most = |count: fn(&Value) -> usize| all.iter().map(count).max().unwrap_or_default();
    let (levels, fields, values) = (most(levels), most(widest), most(values));
    // What `Limits::OF_A_PAGE` says of them.
    println!("{levels} levels, {fields} fields, {values} values");
    assert!(levels + 3 <= 12 && fields * 3 <= 200 && values * 500 <= 2 * 100_000);
}

fn parts(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        _ => vec![],
    }
}

fn levels(value: &Value) -> usize {
    let inner = parts(value).into_iter().map(levels).max();
    inner.unwrap_or_default() + usize::from(value.is_array() || value.is_object())
}

fn widest(value: &Value) -> usize {
    let inner = parts(value).into_iter().map(widest).max();
    inner
        .unwrap_or_default()
        .max(value.as_object().map_or(0, Map::len))
}

fn values(value: &Value) -> usize {
    1 + parts(value).into_iter().map(values).sum::<usize>()
}
