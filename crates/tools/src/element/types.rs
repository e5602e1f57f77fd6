//! TypeScript: options of the API, properties and attributes of the element.

use super::blocks::{Block, joined};
use super::declaration::{Attribute, Element, OptionOf};

impl Attribute {
    /// The type of one value.
    fn single_type(&self) -> &str {
        self.r#type.trim_end_matches("[]")
    }

    /// The type of the property and of the option.
    pub fn full_type(&self) -> String {
        let none = if self.or_none { " | \"none\"" } else { "" };
        format!("{}{none}", self.r#type)
    }

    /// The type of the attribute's text: its words where it takes one of them.
    pub fn text_type(&self) -> String {
        let values = self.values();
        if values.is_empty() || self.several {
            return "string".into();
        }
        joined(&values, " | ")
    }

    /// Whether its values have a type with a name of their own.
    fn has_named_type(&self) -> bool {
        !self.values().is_empty() && !self.inherited
    }

    fn alias(&self) -> String {
        let (says, name) = (
            self.type_says.as_ref().unwrap_or(&self.says),
            self.single_type(),
        );
        let values = joined(&self.values(), " | ");
        format!("/** {says} */\nexport type {name} = {values};\n")
    }
}

/// `src/embed/types.d.ts`.
pub fn of_api(element: &Element) -> Vec<Block> {
    let all = || element.attributes.iter();
    let aliases = all().filter(|a| a.has_named_type() && a.option == OptionOf::Card);
    let aliases: String = aliases.map(Attribute::alias).collect();
    let reader = all().filter(|a| a.reader.is_some());
    let card = all().filter(|a| {
        a.reader.is_none() && matches!(a.option, OptionOf::Card | OptionOf::Surroundings)
    });
    vec![
        ("value types", aliases),
        ("reader options", reader.map(option).collect()),
        ("card options", card.map(option).collect()),
    ]
}

fn option(a: &Attribute) -> String {
    let (says, name, takes) = (&a.says, a.property(), a.full_type());
    format!("  /** {says} */\n  {name}?: {takes};\n")
}

/// `www/pose-risk.d.ts`.
pub fn of_element(element: &Element) -> Vec<Block> {
    let (of_card, of_shell): (Vec<_>, Vec<_>) = element
        .attributes
        .iter()
        .filter(|a| a.has_named_type())
        .partition(|a| a.option == OptionOf::Card);
    let mut names: Vec<&str> = of_card.iter().map(|a| a.single_type()).collect();
    names.sort_unstable();
    let names = names.join(", ");
    let mut types =
        format!("import type {{ {names} }} from \"./pose_risk.js\";\nexport type {{ {names} }};\n");
    types.extend(of_shell.iter().map(|a| a.alias()));

    let mut properties = String::new();
    let mut attributes = String::new();
    for attribute in &element.attributes {
        let says = &attribute.says;
        let takes = match attribute.r#type.as_str() {
            "number" => "number | string".to_owned(),
            _ => attribute.text_type(),
        };
        attributes += &format!("  /** {says} */\n  {:?}?: {takes};\n", attribute.name);
        if !attribute.inherited {
            let (name, takes) = (attribute.property(), attribute.full_type());
            properties += &format!("  /** {says} */\n  {name}: {takes} | undefined;\n");
        }
    }
    let events = element.events.iter().map(|event| {
        format!(
            "  /** {} */\n  {:?}: {};\n",
            event.says, event.name, event.r#type
        )
    });
    vec![
        ("value types", types),
        ("properties", properties),
        ("attributes", attributes),
        ("events", events.collect()),
    ]
}

/// `www/react.d.ts`: properties that take more than the text of their attribute.
pub fn of_react(element: &Element) -> Vec<Block> {
    let properties = element.attributes.iter().filter(|a| {
        !a.inherited && (a.several || a.property() != a.name || a.r#type.contains(" | "))
    });
    let names: Vec<String> = properties.map(|a| a.property()).collect();
    let names = joined(&names, " | ");
    vec![(
        "properties",
        format!("type Properties = Partial<Pick<PoseRisk, {names}>>;\n"),
    )]
}
