//! The form of `www/element.json`, and how it is read and checked.

use pose_format::{AgeBand, Choice, Mechanism};
use pose_model::assessment::By;
use pose_model::{Catalog, Side};
use pose_risk::options::{Control, View};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;

const PATH: &str = "www/element.json";

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Element {
    pub tag: String,
    pub class: String,
    pub description: String,
    pub attributes: Vec<Attribute>,
    pub events: Vec<Event>,
    pub slots: Vec<Named>,
    pub parts: Vec<Named>,
    pub css_properties: Vec<Named>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Attribute {
    pub name: String,
    /// Whether the value is an option of the card.
    #[serde(default)]
    pub option: OptionOf,
    /// Not for authors of posts whom a site trusts with no script: it could put words into the owner's mouth.
    #[serde(default)]
    pub owners_only: bool,
    /// The property's type in TypeScript.
    pub r#type: String,
    /// What the type of one value stands for, where `says` does not say it.
    pub type_says: Option<String>,
    /// The property also takes the word `none`.
    #[serde(default)]
    pub or_none: bool,
    values: Option<Values>,
    /// The least and the greatest number.
    pub range: Option<[f64; 2]>,
    /// The one of `values` that an absent attribute means.
    default: Option<String>,
    /// A list of words with spaces between.
    #[serde(default)]
    pub several: bool,
    /// Every HTML element has it.
    #[serde(default)]
    pub inherited: bool,
    /// Whether it says something about the reader.
    pub reader: Option<Reader>,
    /// The one view for which it counts.
    pub in_view: Option<String>,
    /// The value is a pose's id, and this is one to begin with.
    pub example_pose: Option<String>,
    /// Its description for owners.
    pub says: String,
    /// What holds without it, for owners.
    pub without: String,
    /// Its field in the configurator and in the WordPress block.
    pub field: Option<Field>,
}

/// How the value of an attribute becomes an option of the card.
#[derive(Deserialize, Default, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum OptionOf {
    /// As the attribute says.
    #[default]
    Card,
    /// As the attribute or the nearest ancestor says.
    Surroundings,
    /// The shell acts on it, and the card only checks it.
    Shell,
    /// Not at all, or in another form.
    None,
}

/// Whose the value is.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// The reader's: all cards of a group share it.
    Shared,
    /// The reader's on this card alone.
    Own,
}

/// The words of a field where an owner chooses a value.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Field {
    pub label: String,
    pub help: Option<String>,
    /// What stands for the absent attribute.
    pub none: Option<String>,
    /// A list in the crates whose entries are offered by their names, beside any other value.
    pub labels_of: Option<String>,
    /// What stands for each value but the default.
    #[serde(default)]
    labels: BTreeMap<String, String>,
}

/// Listed here, or the name of a list in the crates.
#[derive(Deserialize)]
#[serde(untagged)]
enum Values {
    Listed(Vec<String>),
    Known(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub name: String,
    pub r#type: String,
    pub says: String,
    pub detail: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub name: String,
    pub says: String,
}

impl Element {
    /// Reads and checks the declaration.
    ///
    /// # Errors
    /// The file cannot be read, or a part of it is unknown or contradicts another.
    pub fn read() -> Result<Self, String> {
        let text = fs::read_to_string(PATH).map_err(|error| format!("{PATH}: {error}"))?;
        Self::parse(&text).map_err(|error| format!("{PATH}: {error}"))
    }

    pub fn parse(text: &str) -> Result<Self, String> {
        let element: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        for attribute in &element.attributes {
            attribute
                .check()
                .map_err(|error| format!("{}: {error}", attribute.name))?;
        }
        Ok(element)
    }

    /// Names of the attributes that fulfil a condition.
    pub fn names(&self, is_one: impl Fn(&Attribute) -> bool) -> Vec<&str> {
        let attributes = self.attributes.iter().filter(|a| is_one(a));
        attributes.map(|a| a.name.as_str()).collect()
    }

    /// The attributes that an owner chooses in a form, each with its field.
    pub fn fields(&self) -> impl Iterator<Item = (&Attribute, &Field)> {
        self.attributes
            .iter()
            .filter_map(|a| Some((a, a.field.as_ref()?)))
    }
}

impl Attribute {
    fn check(&self) -> Result<(), String> {
        let values = self.values_or_error()?;
        if let Some(default) = &self.default
            && !values.contains(default)
        {
            return Err(format!("the default {default:?} is not one of the values"));
        }
        let Some(field) = &self.field else {
            return Ok(());
        };
        if let Some(name) = field
            .labels_of
            .as_deref()
            .filter(|name| *name != "sequences")
        {
            return Err(format!("no list is called {name}"));
        }
        let offered = values.iter().filter(|v| Some(*v) != self.default.as_ref());
        let unlabelled = offered.filter(|v| !field.labels.contains_key(*v));
        if !self.several && unlabelled.count() > 0 {
            return Err("a value has no label in `field`".into());
        }
        match field.labels.keys().find(|v| !values.contains(v)) {
            Some(label) if !values.is_empty() => Err(format!("{label:?} is not one of the values")),
            _ => Ok(()),
        }
    }

    fn values_or_error(&self) -> Result<Vec<String>, String> {
        let words = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect();
        Ok(match &self.values {
            None => vec![],
            Some(Values::Listed(values)) => values.clone(),
            Some(Values::Known(name)) => match name.as_str() {
                "mechanisms" => words(Mechanism::WORDS),
                "ages" => words(AgeBand::WORDS),
                "sides" => words(Side::WORDS),
                "views" => words(View::WORDS),
                "controls" => words(Control::WORDS),
                "orders" => words(By::WORDS),
                "conditions" => {
                    let catalog = Catalog::ours();
                    let conditions = catalog.knowledge().conditions.iter();
                    conditions.map(|c| c.id.clone()).collect()
                }
                _ => return Err(format!("no list is called {name}")),
            },
        })
    }

    /// The words that it may be; none where it may be any.
    pub fn values(&self) -> Vec<String> {
        self.values_or_error().unwrap_or_default()
    }

    /// Whether the declaration itself lists the values, and no list in the crates.
    pub fn lists_values(&self) -> bool {
        matches!(self.values, Some(Values::Listed(_)))
    }

    /// The values and labels of its field, the absent attribute (an empty value) first.
    pub fn choices(&self, field: &Field) -> Vec<(String, String)> {
        let none = field
            .none
            .iter()
            .map(|label| (String::new(), label.clone()));
        if field.labels_of.is_some() {
            let catalog = Catalog::ours();
            let sequences = catalog.knowledge().sequences.iter();
            return sequences.map(|s| (s.id.clone(), s.name.clone())).collect();
        }
        let mut values = self.values();
        if values.is_empty() {
            values = field.labels.keys().cloned().collect();
        }
        let labelled = values
            .into_iter()
            .filter_map(|value| Some((value.clone(), field.labels.get(&value)?.clone())));
        none.chain(labelled).collect()
    }

    /// The name of its property in JavaScript.
    pub fn property(&self) -> String {
        let mut parts = self.name.split('-');
        let mut name = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            name += &part[..1].to_uppercase();
            name += &part[1..];
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECLARED: &str = include_str!("../../../../www/element.json");

    #[test]
    fn every_list_that_the_declaration_names_is_one_the_crates_have() {
        let element = Element::parse(DECLARED).expect("the declaration");
        for attribute in &element.attributes {
            let values = attribute.values();
            assert!(
                attribute.values.is_none() || values.len() > 1,
                "{}",
                attribute.name
            );
        }
    }

    #[test]
    fn a_value_without_a_label_and_a_label_without_a_value_are_refused() {
        let renamed = DECLARED.replace("\"ranking\": \"a list", "\"rankin\": \"a list");
        assert!(Element::parse(&renamed).is_err_and(|e| e.contains("no label")));
        let more = DECLARED.replace(
            "\"ranking\": \"a list",
            "\"rows\": \"rows\", \"ranking\": \"a list",
        );
        assert!(Element::parse(&more).is_err_and(|e| e.contains("\"rows\"")));
    }
}
