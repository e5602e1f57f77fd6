//! What is typed as "one name or another", "name (other name)", "name / name".

use super::names::{Role, words_of};

/// The names that a text may hold.
pub fn halves(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for token in text.split([' ', '_', '\n', '\t']) {
        for (number, piece) in token
            .split(['/', '|', ';', ',', '=', ':', '–', '—', '•'])
            .enumerate()
        {
            if number > 0 || stands_between(piece) {
                parts.push(String::new());
            }
            if !stands_between(piece)
                && let Some(part) = parts.last_mut()
            {
                part.push_str(piece);
                part.push(' ');
            }
        }
    }
    let mut names = vec![];
    for part in parts {
        names.extend(with_and_without_brackets(&part));
    }
    names.retain(|name| !words_of(name).is_empty());
    names
}

fn stands_between(token: &str) -> bool {
    let is_between = matches!(words_of(token).as_slice(), [word] if word.role == Role::Between);
    is_between || token == "-"
}

/// "Corpse (Savasana)" is two names; "Upward Bow (Wheel) Pose" is an upward bow, or an upward wheel.
fn with_and_without_brackets(part: &str) -> Vec<String> {
    let Some((before, rest)) = part.rsplit_once(['(', '[']) else {
        return vec![part.into()];
    };
    let (inside, after) = rest.split_once([')', ']']).unwrap_or((rest, ""));
    if words_of(after).is_empty() {
        return vec![before.into(), inside.into()];
    }
    let words: Vec<&str> = before.split_whitespace().collect();
    let but_last = words
        .split_last()
        .map_or(vec![], |(_, words)| words.to_vec());
    vec![
        part.into(),
        [before, after].concat(),
        [&*but_last.join(" "), " ", inside, after].concat(),
    ]
}
