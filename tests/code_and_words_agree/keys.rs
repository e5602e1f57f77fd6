//! The keys of the locale that sources ask for, found in their tokens: so also inside `html! { … }`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::{collections::BTreeSet, fs, path::Path};

/// What an argument is.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    /// A key.
    Key,
    /// The beginning of a key, with its hyphen: `level-`.
    Family,
    /// The beginning of a key without its hyphen, that of its question (`side-question`) too.
    Control,
    /// The beginning of the key of a question: `for` of `for-question`.
    Question,
}
use Kind::{Control, Family, Key, Question};

/// Every function (or macro) that is handed a key: its path as it is called, which argument, what it is. Whoever adds
/// such a function names it here.
const CALLS: &[(&str, usize, Kind)] = &[
    ("Message::new", 0, Key),
    ("Message::of", 0, Family),
    (".word", 0, Key),
    (".word_of", 0, Family),
    ("less", 0, Family),
    ("citations", 0, Key),
    ("named", 0, Family),
];

/// Every component that is handed a key, with the property.
const COMPONENTS: &[(&str, &str, Kind)] = &[
    ("Disclosure", "summary", Key),
    ("Disclosure", "more", Key),
    ("Radios", "family", Control),
    ("Select", "family", Family),
    ("Select", "question", Question),
    ("Slider", "family", Question),
];

/// What was found in the sources.
#[derive(Default)]
pub struct Found {
    /// Keys, each with its file.
    pub keys: BTreeSet<(String, String)>,
    /// Those of them that are said without arguments.
    pub plain_keys: BTreeSet<(String, String)>,
    /// Beginnings of keys, each with its file.
    pub families: BTreeSet<(String, String)>,
    /// Every text that stands in the sources.
    pub texts: BTreeSet<String>,
}

impl Found {
    /// Adds what stands under a folder but for the folders `without`, and without what is compiled for tests only.
    pub fn folder(&mut self, folder: &Path, without: &[&str]) {
        for entry in fs::read_dir(folder).expect("the folder is here").flatten() {
            let path = entry.path();
            if without.iter().any(|without| path == Path::new(without)) {
                continue;
            }
            if path.is_dir() {
                self.folder(&path, without);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).expect("a source file is text");
                self.source(&path.display().to_string(), &text);
            }
        }
    }

    /// Adds what stands in one source.
    pub fn source(&mut self, file: &str, text: &str) {
        let tokens: TokenStream = text.parse().unwrap_or_else(|e| panic!("{file}: {e}"));
        self.walk(file, &tokens_of(tokens), &mut vec![]);
    }

    /// `around`: the tokens before this group, of each group that it stands in.
    fn walk(&mut self, file: &str, tokens: &[TokenTree], around: &mut Vec<Vec<TokenTree>>) {
        let mut at = 0;
        while at < tokens.len() {
            if is_for_tests(&tokens[at..]) {
                let is_end = |token: &TokenTree| match token {
                    TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                    token => is(token, ";"),
                };
                let end = tokens[at..].iter().position(is_end);
                at += end.map_or(tokens.len(), |end| end + 1);
                continue;
            }
            self.texts.extend(text_of(&tokens[at]));
            around.push(tokens[..at].to_vec());
            self.call(file, &tokens[at..], around);
            self.component(file, &tokens[at..], around);
            if let TokenTree::Group(group) = &tokens[at] {
                self.walk(file, &tokens_of(group.stream()), around);
            }
            around.pop();
            at += 1;
        }
    }

    /// Adds the key that a call here is handed, if it is a call of [`CALLS`].
    fn call(&mut self, file: &str, here: &[TokenTree], around: &[Vec<TokenTree>]) {
        let before = around.last().map_or(&[][..], |tokens| &tokens[..]);
        let arguments = match here {
            [TokenTree::Ident(_), bang, TokenTree::Group(arguments), ..] if is(bang, "!") => {
                arguments
            }
            [TokenTree::Ident(_), TokenTree::Group(arguments), ..] => arguments,
            _ => return,
        };
        if arguments.delimiter() != Delimiter::Parenthesis {
            return;
        }
        let name = here[0].to_string();
        let path = match before {
            [.., of, a, b] if is(a, ":") && is(b, ":") => format!("{of}::{name}"),
            [.., dot] if is(dot, ".") => format!(".{name}"),
            // A declaration is no call.
            [.., def] if is(def, "fn") => return,
            _ => name,
        };
        let arguments = split(&tokens_of(arguments.stream()));
        for (_, position, kind) in CALLS.iter().filter(|(lookup, ..)| *lookup == path) {
            let Some(argument) = arguments.get(*position) else {
                continue;
            };
            for text in values(argument, around) {
                if path == ".word" && !text.contains('{') {
                    self.plain_keys.insert((text.clone(), file.to_string()));
                }
                self.note(file, text, *kind);
            }
        }
    }

    /// Adds the keys that an element of `html!` or a struct of the same name is handed, if it is of [`COMPONENTS`].
    fn component(&mut self, file: &str, here: &[TokenTree], around: &[Vec<TokenTree>]) {
        let (name, properties, sets) = match here {
            [open, TokenTree::Ident(name), rest @ ..] if is(open, "<") => {
                let end = rest.iter().position(|token| is(token, ">"));
                (name, rest[..end.unwrap_or_default()].to_vec(), "=")
            }
            [TokenTree::Ident(name), TokenTree::Group(fields), ..]
                if fields.delimiter() == Delimiter::Brace =>
            {
                (name, tokens_of(fields.stream()), ":")
            }
            _ => return,
        };
        for (_, property, kind) in COMPONENTS
            .iter()
            .filter(|(component, ..)| name == component)
        {
            let value = properties.windows(3).find_map(|three| {
                (is(&three[0], property) && is(&three[1], sets)).then(|| three[2].clone())
            });
            for text in value
                .iter()
                .flat_map(|value| values(&inside(value), around))
            {
                self.note(file, text, *kind);
            }
        }
    }

    fn note(&mut self, file: &str, text: String, kind: Kind) {
        // Of `moves-{}` the beginning is known. An end alone, such as `-question`, goes with a beginning that a
        // function was handed, which is listed itself.
        let text = text.split('{').next().unwrap_or_default();
        if text.is_empty() || text.starts_with('-') {
            return;
        }
        let at = |end: &str| ([text.trim_end_matches('-'), end].concat(), file.to_string());
        if kind == Question || kind == Control {
            self.keys.insert(at("-question"));
        }
        if kind == Family || kind == Control || kind == Key && text.ends_with('-') {
            self.families.insert(at("-"));
        } else if kind == Key {
            self.keys.insert(at(""));
        }
    }
}

/// The texts that an argument may have: its own literals, or those of the `let` before it that names it.
fn values(argument: &[TokenTree], around: &[Vec<TokenTree>]) -> Vec<String> {
    let borrowed = argument.iter().position(|token| !is(token, "&"));
    let argument = &argument[borrowed.unwrap_or_default()..];
    let [TokenTree::Ident(name)] = argument else {
        return texts_in(argument);
    };
    let name = name.to_string();
    for before in around.iter().rev() {
        let binding = before
            .windows(2)
            .rposition(|two| is(&two[0], "let") && is(&two[1], &name));
        if let Some(at) = binding {
            let value = before[at..].split(|token| is(token, ";")).next();
            return texts_in(value.unwrap_or_default());
        }
    }
    vec![]
}

/// The texts in some tokens, but not those that a call inside them is handed.
fn texts_in(tokens: &[TokenTree]) -> Vec<String> {
    let mut texts = vec![];
    for (at, token) in tokens.iter().enumerate() {
        texts.extend(text_of(token));
        if let TokenTree::Group(group) = token {
            let is_call = group.delimiter() == Delimiter::Parenthesis
                && at > 0
                && matches!(tokens[at - 1], TokenTree::Ident(_));
            if !is_call {
                texts.extend(texts_in(&tokens_of(group.stream())));
            }
        }
    }
    texts
}

/// What stands in the braces around a property's value, if there are any.
fn inside(value: &TokenTree) -> Vec<TokenTree> {
    match value {
        TokenTree::Group(group) => tokens_of(group.stream()),
        token => vec![token.clone()],
    }
}

fn tokens_of(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

fn is(token: &TokenTree, text: &str) -> bool {
    match token {
        TokenTree::Punct(punct) => text.len() == 1 && text.starts_with(punct.as_char()),
        TokenTree::Ident(ident) => *ident == text,
        _ => false,
    }
}

/// Whether an attribute `#[cfg(… test …)]` begins here that keeps what follows for tests. (`not(test)` is not used.)
fn is_for_tests(tokens: &[TokenTree]) -> bool {
    match tokens {
        [hash, TokenTree::Group(attribute), ..] if is(hash, "#") => {
            let text = attribute.stream().to_string();
            text.starts_with("cfg")
                && text
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|word| word == "test")
        }
        _ => false,
    }
}

/// What a string literal without escapes says.
fn text_of(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else {
        return None;
    };
    let source = literal.to_string();
    Some(source.strip_prefix('"')?.strip_suffix('"')?.to_string())
}

/// Arguments, parted by commas.
fn split(tokens: &[TokenTree]) -> Vec<Vec<TokenTree>> {
    let arguments = tokens.split(|token| is(token, ","));
    arguments.map(<[TokenTree]>::to_vec).collect()
}
