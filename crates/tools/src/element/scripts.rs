//! Lists of names for the hand-written JavaScript.

use super::blocks::{Block, quoted};
use super::declaration::{Element, OptionOf, Reader};

/// `www/shell/attributes.js`. A list that holds all of an earlier one spreads it: browsers download the shell on
/// every page, and its size is limited.
pub fn attributes(element: &Element) -> Vec<Block> {
    let options = element.names(|a| matches!(a.option, OptionOf::Card | OptionOf::Shell));
    let twins = element.names(|a| !a.inherited && a.name != "catalog");
    let all = element.names(|_| true);
    let lists = [
        (
            "Attributes that the element hands to its card as options.",
            "export const OPTIONS",
            quoted(&options),
        ),
        (
            "Attributes that have a property of the same value.",
            "export const TWINS",
            spread("OPTIONS", &options, &twins),
        ),
        (
            "All attributes.",
            "export const ATTRIBUTES",
            spread("TWINS", &twins, &all),
        ),
        (
            "Attributes for the authors of posts whom a site trusts with no script.",
            "export const FOR_AUTHORS",
            quoted(&element.names(|a| !a.owners_only)),
        ),
        (
            "Attributes whose text is a number.",
            "const NUMBERS",
            quoted(&element.names(|a| a.r#type == "number")),
        ),
        (
            "Attributes whose text is a list of words.",
            "const LISTS",
            quoted(&element.names(|a| a.several)),
        ),
    ];
    let text =
        lists.map(|(says, declares, names)| format!("/** {says} */\n{declares} = [{names}];\n"));
    vec![("declared", text.concat())]
}

/// The names of a list, those of an earlier list as a spread where it holds all of them.
fn spread(earlier: &str, of: &[&str], names: &[&str]) -> String {
    if !of.iter().all(|name| names.contains(name)) {
        return quoted(names);
    }
    let others: Vec<&&str> = names.iter().filter(|name| !of.contains(name)).collect();
    format!("...{earlier}, {}", quoted(&others))
}

/// `www/more/group.js`.
pub fn group(element: &Element) -> Vec<Block> {
    let shared = element
        .attributes
        .iter()
        .filter(|a| a.reader == Some(Reader::Shared));
    let properties: Vec<String> = shared.map(|a| a.property()).collect();
    let list = quoted(&properties);
    vec![(
        "declared",
        format!(
            "/** Properties that all cards of a group share. */\nconst SHARED = /** @type {{const}} */ ([{list}]);\n"
        ),
    )]
}

/// `www/card/addressed.js`.
pub fn addressed(element: &Element) -> Vec<Block> {
    let names = element.names(|a| a.name == "pose" || a.reader.is_some());
    let list = quoted(&names);
    vec![(
        "declared",
        format!(
            "/** Attributes that an address may say: the pose, and what a reader says. */\nconst OF_AN_ANSWER = [{list}];\n"
        ),
    )]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_spreads_an_earlier_one_only_where_it_holds_all_of_it() {
        assert_eq!(spread("A", &["a", "b"], &["b", "c", "a"]), "...A, \"c\"");
        assert_eq!(spread("A", &["a", "b"], &["b", "c"]), "\"b\", \"c\"");
    }
}
