//! Where a sentence comes from, and who says what of a pose: named at once, cited when unfolded.

use crate::context::{use_catalog, use_sources, use_words};
use crate::markup::{Disclosure, SubjectProps};
use crate::message::Msg;
use crate::state::{Sources, Subject};
use pose_format::{Choice, Value};
use pose_model::advice::{Others, condition_of_others};
use pose_model::words::{Message, Words};
use yew::{AttrValue, Html, Properties, component, html};

/// The sources under one line, by their keys in `data/references.json`. The file of sources is fetched when it is first
/// unfolded.
pub fn citations(line: impl Into<AttrValue>, keys: &[String]) -> Html {
    if keys.is_empty() {
        return Html::default();
    }
    html! {
        <Disclosure summary={line.into()} msg={Msg::SourcesWanted}>
            <CitedList keys={keys.to_vec()} />
        </Disclosure>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CitedListProps {
    keys: Vec<String>,
}

/// Each cited, or named by author and year until the file is here.
#[component]
fn CitedList(props: &CitedListProps) -> Html {
    let sources = use_sources();
    let record = |key: &str| match &sources {
        Sources::Here(file) => file.get("references")?.get(key),
        _ => None,
    };
    let item = |key: &String| match record(key) {
        Some(record) => cited(record),
        None => html! { <li>{ author_and_year(key) }</li> },
    };
    html! { <ul class="plain small">{ for props.keys.iter().map(item) }</ul> }
}

/// Says that published judgements differ from each other or from ours, and unfolds whose they are.
pub fn others_disagree(subject: &Subject) -> Html {
    let others = subject.advice.others;
    if others == Others::Agree {
        return Html::default();
    }
    html! {
        <Disclosure
            summary={format!("others-{}", others.word())}
            part="sources"
            msg={Msg::SourcesWanted}
        >
            <Opinions subject={subject.clone()} />
        </Disclosure>
    }
}

/// Who says what of this pose and condition: named sources in our words, websites as a count.
#[component]
fn Opinions(SubjectProps { subject }: &SubjectProps) -> Html {
    let (words, catalog, sources) = (use_words(), use_catalog(), use_sources());
    let file = match &sources {
        Sources::Here(file) => file,
        Sources::Missing => {
            return html! { <p class="small">{ words.word("sources-missing") }</p> };
        }
        Sources::Unasked | Sources::Coming => return Html::default(),
    };
    let condition = condition_of_others(catalog.knowledge(), &subject.reader);
    let of_pair = condition.and_then(|condition| {
        let of_pose = file.get("verdicts")?.get(&subject.pose.id)?;
        of_pose.get(&condition.id)
    });
    let list = |name: &str| match of_pair.and_then(|of_pair| of_pair.get(name)) {
        Some(Value::List(list)) => list.as_slice(),
        _ => &[],
    };
    let counts = ["others-sites-restrict", "others-sites-permit"]
        .into_iter()
        .zip(list("websites"));
    let count = |(key, count): (&'static str, &Value)| match count {
        Value::Number(count) if *count > 0.0 => {
            let said = words.say(&Message::new(key).number("count", *count));
            html! { <li>{ said }</li> }
        }
        _ => Html::default(),
    };
    html! {
        <ul class="plain small">
            { for list("named").iter().map(|one| opinion(words, one)) }
            { for counts.map(count) }
        </ul>
    }
}

/// `Name (who they are): restricts. What they say.`
fn opinion(words: &Words, one: &Value) -> Html {
    let part = |name: &str| text_of(one, name);
    let verdict = words.word_of("others-says-", &part("verdict"));
    html! {
        <li>
            { link(part("who"), &part("link")) }
            { format!(" ({}): {verdict} {}", part("about"), part("says")) }
        </li>
    }
}

/// `Long A, Donelson R (2004). Title. Journal.` with the title a link where the record has an address.
fn cited(record: &Value) -> Html {
    let part = |name: &str| text_of(record, name);
    let (authors, year, journal) = (part("authors"), part("year"), part("journal"));
    let before = match (&*authors, &*year) {
        ("", _) => String::new(),
        (_, "") => format!("{authors}. "),
        _ => format!("{authors} ({year}). "),
    };
    let after = match (&*authors, &*year) {
        ("", year) if !year.is_empty() => format!(". {journal}, {year}."),
        _ => format!(". {journal}."),
    };
    html! { <li>{ before }{ link(part("title"), &address(record)) }{ after }</li> }
}

/// Where a record can be read, or nothing.
fn address(record: &Value) -> String {
    let places = [
        ("doi", "https://doi.org/"),
        ("pmid", "https://pubmed.ncbi.nlm.nih.gov/"),
        ("url", ""),
    ];
    let found = places.into_iter().find_map(|(name, before)| {
        let part = text_of(record, name);
        (!part.is_empty()).then(|| format!("{before}{part}"))
    });
    found.unwrap_or_default()
}

/// Words that lead to an address of the web, and to no other.
fn link(words: String, address: &str) -> Html {
    if !address.starts_with("https://") && !address.starts_with("http://") {
        return html! { { words } };
    }
    html! {
        <a href={address.to_owned()} target="_blank" rel="noopener noreferrer">{ words }</a>
    }
}

/// A field of a record as text: numbers are whole; empty if there is none.
fn text_of(record: &Value, name: &str) -> String {
    match record.get(name) {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Number(number)) => (number.round_ties_even() as i64).to_string(),
        _ => String::new(),
    }
}

/// `adams_hutton_1985` as "Adams Hutton 1985".
fn author_and_year(key: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    key.split('_').map(capital).collect::<Vec<_>>().join(" ")
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    #[test]
    fn a_source_is_named_by_author_and_year() {
        assert_eq!(
            super::author_and_year("adams_hutton_1985"),
            "Adams Hutton 1985"
        );
    }
}
