//! An answer as the fragment of an address carries it: `pose=cobra&worse-with=bending+arching&mobility=stiff`.

use super::mobility::{MOBILITIES, nearest_mobility};
use pose_format::{Choice, decimal};
use pose_model::Reader;

/// The pose and the reader, by the names of the element's attributes. What is as without its attribute is left out.
pub fn answer_parameters(pose: Option<&str>, reader: &Reader) -> String {
    let worse_with: Vec<&str> = reader.worse_with.iter().map(|m| m.word()).collect();
    let mobility = nearest_mobility(reader.mobility);
    let usual = Reader::default();
    let parts = [
        ("pose", pose.unwrap_or_default().to_owned()),
        ("worse-with", worse_with.join("+")),
        ("condition", reader.condition.clone().unwrap_or_default()),
        ("mobility", unless(mobility == 1, MOBILITIES[mobility])),
        (
            "depth",
            unless(reader.depth == usual.depth, &decimal(reader.depth)),
        ),
        (
            "side",
            unless(reader.side == usual.side, reader.side.word()),
        ),
        ("age", reader.age.map_or("", |age| age.word()).to_owned()),
    ];
    let said = parts.iter().filter(|(_, value)| !value.is_empty());
    let said: Vec<String> = said
        .map(|(name, value)| [name, "=", value].concat())
        .collect();
    said.join("&")
}

fn unless(is_usual: bool, word: &str) -> String {
    if is_usual {
        String::new()
    } else {
        word.to_owned()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::options::parse;
    use pose_format::{AgeBand, Mechanism, Value};
    use pose_model::Side;

    /// The options that an address says, read as the script beside the card reads them.
    fn read(address: &str) -> Value {
        let field = |part: &str| {
            let (name, value) = part.split_once('=').expect("a name and a value");
            let value = match name {
                "depth" => Value::Number(value.parse().expect("a number")),
                _ => Value::Text(value.replace('+', " ")),
            };
            let name = if name == "worse-with" {
                "worseWith"
            } else {
                name
            };
            (name.to_owned(), value)
        };
        Value::Table(address.split('&').map(field).collect())
    }

    #[test]
    fn an_answer_comes_back_from_its_address_whole() {
        let readers = [
            Reader::default(),
            Reader {
                worse_with: vec![Mechanism::Bending, Mechanism::Loading],
                condition: Some("sciatica".into()),
                mobility: -1.0,
                depth: 0.35,
                side: Side::Left,
                age: Some(AgeBand::Under18),
            },
            Reader {
                mobility: 1.0,
                depth: 0.0,
                ..Reader::default()
            },
        ];
        for reader in readers {
            let address = answer_parameters(Some("cobra"), &reader);
            let (request, problems) = parse(&read(&address));
            assert!(problems.is_empty(), "{address}: {problems:?}");
            assert_eq!(request.pose.as_deref(), Some("cobra"), "{address}");
            assert_eq!(request.reader, reader, "{address}");
        }
    }

    #[test]
    fn what_is_as_usual_makes_the_address_no_longer() {
        let usual = answer_parameters(Some("cobra"), &Reader::default());
        assert_eq!(usual, "pose=cobra");
    }

    #[test]
    fn an_address_needs_no_escapes() {
        let reader = Reader {
            worse_with: Mechanism::all().collect(),
            condition: Some("low-back-pain".into()),
            age: Some(AgeBand::Under18),
            ..Reader::default()
        };
        let address = answer_parameters(Some("half-lord-fishes"), &reader);
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-+=&.".contains(c);
        assert!(address.chars().all(is_plain), "{address}");
    }
}
