//! The grades of a pose whose author gave none.

use crate::Value;

/// A pose with both grades: where one is missing, that of a general class, difficulty 3 or effort `work`.
///
/// Catalogues written for release 0.1 have no grades and go on working. Our own pose files must say both.
pub fn graded(pose: &Value) -> Value {
    let mut pose = pose.clone();
    let missing = |name| matches!(pose.get(name), None | Some(Value::Nothing));
    let [difficulty, effort] = ["difficulty", "effort"].map(missing);
    if let Value::Table(fields) = &mut pose {
        if difficulty {
            fields.push(("difficulty".into(), Value::Number(3.0)));
        }
        if effort {
            fields.push(("effort".into(), Value::Text("work".into())));
        }
    }
    pose
}
