//! `catalog`, `assess`, `fallback`, `rank`, `sequence`, `search`, `check`, `mount`.

use super::handle::Handle;
use super::value::{object, value};
use crate::options::{MOST_TYPED, Request, check_catalog, parse};
use js_sys::Function;
use pose_model::Error;
use pose_model::assessment::{self, PoseSummary};
use pose_model::words::Words;
use serde::Serialize;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

/// Checked options, or the first problem as an `Error`.
fn strict(options: &JsValue) -> Result<Request, JsError> {
    let (options, left_out) = value(options);
    let left_out = left_out.first().map(Error::from);
    let (request, problems) = parse(&options);
    match left_out.or(problems.into_iter().next()) {
        Some(problem) => Err(error(problem)),
        None => Ok(request),
    }
}

/// Every pose there is.
#[wasm_bindgen(unchecked_return_type = "PoseSummary[]")]
pub fn catalog(
    #[wasm_bindgen(unchecked_optional_param_type = "CatalogOptions")] options: JsValue,
) -> Result<JsValue, JsError> {
    let request = strict(&options)?;
    Ok(object(
        &request
            .catalog
            .poses()
            .map(PoseSummary::from)
            .collect::<Vec<_>>(),
    ))
}

/// A pose judged for a reader. Throws when the pose is missing or an option is wrong.
#[wasm_bindgen(unchecked_return_type = "Assessment")]
pub fn assess(
    #[wasm_bindgen(unchecked_param_type = "AssessOptions")] options: JsValue,
) -> Result<JsValue, JsError> {
    let request = strict(&options)?;
    let pose = named(&request)?;
    let assessed = assessment::assessed(&request.catalog, &request.reader, pose).map_err(error)?;
    Ok(object(
        &assessed.in_words(&request.catalog, Words::english()),
    ))
}

fn named(request: &Request) -> Result<&str, JsError> {
    let missing = || JsError::new("pose is missing; name one, such as \"happy-baby\"");
    request.pose.as_deref().ok_or_else(missing)
}

/// A pose in a few plain lines that stay true, to stand inside the tag. Throws as `assess` does.
#[wasm_bindgen(unchecked_return_type = "Fallback")]
pub fn fallback(
    #[wasm_bindgen(unchecked_param_type = "AssessOptions")] options: JsValue,
) -> Result<JsValue, JsError> {
    let request = strict(&options)?;
    let pose = named(&request)?;
    let words = assessment::fallback(&request.catalog, pose, Words::english());
    Ok(object(&words.map_err(error)?))
}

fn error(error: Error) -> JsError {
    JsError::new(&error.to_string())
}

/// Every pose for this reader, most demanding first.
#[wasm_bindgen(unchecked_return_type = "Ranked[]")]
pub fn rank(
    #[wasm_bindgen(unchecked_optional_param_type = "RankOptions")] options: JsValue,
) -> Result<JsValue, JsError> {
    let request = strict(&options)?;
    Ok(object(&assessment::rank(
        &request.catalog,
        &request.reader,
        request.by.unwrap_or_default(),
    )))
}

/// A sequence for a reader: what it asks in all, and what to change. Throws when none is named or an option is wrong.
#[wasm_bindgen(unchecked_return_type = "SequenceAssessment")]
pub fn sequence(
    #[wasm_bindgen(unchecked_param_type = "SequenceOptions")] options: JsValue,
) -> Result<JsValue, JsError> {
    let Request {
        catalog,
        reader,
        sequence,
        ..
    } = &strict(&options)?;
    let missing = || JsError::new("sequence is missing; name one, such as \"sun-salutation-a\"");
    let sequence = sequence.as_deref().ok_or_else(missing)?;
    let asked = assessment::asked(catalog, reader, sequence).map_err(error)?;
    Ok(object(&asked.in_words(
        catalog,
        reader,
        sequence,
        Words::english(),
    )))
}

/// The poses that match what a reader typed, best first; each says how it matched, and whether it is a guess.
#[wasm_bindgen(unchecked_return_type = "FoundPose[]")]
pub fn search(
    #[wasm_bindgen(unchecked_param_type = "string")] query: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CatalogOptions")] options: JsValue,
) -> Result<JsValue, JsError> {
    let Some(query) = query.as_string() else {
        let kind = value(&query).0.kind();
        return Err(JsError::new(&format!("query is {kind}; a text is wanted")));
    };
    let count = query.chars().count();
    if count > MOST_TYPED {
        let message = format!("query has {count} characters, more than {MOST_TYPED}");
        return Err(JsError::new(&message));
    }
    let request = strict(&options)?;
    let found = pose_model::catalog::search(&request.catalog, &query);
    Ok(object(
        &found.into_iter().map(PoseSummary::from).collect::<Vec<_>>(),
    ))
}

/// A problem of a catalogue.
#[derive(Serialize)]
struct ProblemText {
    path: String,
    message: String,
}

/// Every problem of a catalogue to add; none when it is right.
#[wasm_bindgen(unchecked_return_type = "Problem[]")]
pub fn check(#[wasm_bindgen(unchecked_param_type = "unknown")] catalog: JsValue) -> JsValue {
    let (catalog, mut problems) = value(&catalog);
    problems.extend(check_catalog(&catalog));
    object(
        &problems
            .into_iter()
            .map(|p| ProblemText {
                path: p.path,
                message: p.message,
            })
            .collect::<Vec<_>>(),
    )
}

/// Puts a card into an element. Wrong options are reported once on the console; the card stays usable.
/// What a page calls is `mount` of `www/card/`, around this one; its published type stands in `types`.
#[wasm_bindgen(skip_typescript)]
pub fn mount(
    root: &web_sys::Element,
    options: JsValue,
    listener: Option<Function>,
    has_red_flags: Option<bool>,
) -> Result<Handle, JsError> {
    Handle::mount(root, &options, listener, has_red_flags)
}
