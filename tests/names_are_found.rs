//! Every name of every pose is found in every way in which people write names: first, and not as a guess. New poses and
//! new names are tried as they come.
#![cfg(not(target_arch = "wasm32"))]

use pose_risk::catalog::{Found, How, Pose, fold, named, search};
use pose_risk::{Catalog, Side};

/// Names in Sanskrit, by how they are written.
fn sanskrit(pose: &Pose) -> Vec<&str> {
    let names = [&*pose.sanskrit_plain, &*pose.sanskrit];
    names.into_iter().filter(|name| !name.is_empty()).collect()
}

fn names(pose: &Pose) -> Vec<&str> {
    let nicknames = pose.nicknames.iter().map(|name| &**name);
    let own = [&*pose.name].into_iter().chain(nicknames);
    own.chain(sanskrit(pose)).collect()
}

/// A name without the words by which no two poses can be told apart: "ankle to knee" and "ankle on knee" are one.
fn bare(name: &str) -> String {
    let name = fold(name);
    let words = name
        .split(' ')
        .filter(|word| !["pose", "on", "to", "the", "with", "a"].contains(word));
    words.collect::<Vec<_>>().join("")
}

/// Tries each name of each pose as `written` makes it; the failures stand in one list.
fn each_is_found(written: &dyn Fn(&Pose, &str) -> Vec<String>) {
    each_is_found_as(written, &|found| !found.how.is_guess());
}

fn each_is_found_as(
    written: &dyn Fn(&Pose, &str) -> Vec<String>,
    is_right: &dyn Fn(&Found) -> bool,
) {
    let catalog = Catalog::ours();
    let (mut tried, mut wrong) = (0, vec![]);
    for pose in catalog.poses() {
        for name in names(pose) {
            for text in written(pose, name) {
                tried += 1;
                let found = search(&catalog, &text);
                let first = found.first().filter(|first| is_right(first));
                // Poses may share a name, and a name with a word more may be that of another pose.
                let is_meant = |first: &Found| {
                    let mut others = names(first.pose).into_iter();
                    let has_it = others.any(|other| bare(other) == bare(name));
                    has_it || first.how == How::Name && first.pose.id != pose.id
                };
                if !first.is_some_and(is_meant) {
                    let first = found.first().map(|f| (&*f.pose.id, f.how));
                    wrong.push(format!("{text} ({}): {first:?}", pose.id));
                }
            }
        }
    }
    assert!(tried > 0);
    assert!(wrong.is_empty(), "{} of {tried}: {wrong:#?}", wrong.len());
}

#[test]
fn a_name_is_found_as_it_is_written() {
    each_is_found_as(&|_, name| vec![name.into()], &|found| {
        found.how == How::Name
    });
}

#[test]
fn words_that_never_decide_may_stand_around_it() {
    let words = [
        "pose",
        "Posture",
        "exercise",
        "stretch",
        "yoga",
        "yoga pose",
        "asana",
        "position",
    ];
    each_is_found(&|_, name| {
        let after = words.iter().map(|word| format!("{name} {word}"));
        after
            .chain([format!("the {name}"), format!("yoga {name} pose")])
            .collect()
    });
}

#[test]
fn two_names_of_a_pose_may_stand_together() {
    each_is_found(&|pose, name| {
        let other = &pose.name;
        vec![
            format!("{name} or {other}"),
            format!(
                "{}_Pose_or_{}_",
                name.replace(' ', "_"),
                other.replace(' ', "_")
            ),
            format!("{name} ({other})"),
            format!("{name} Pose ({other} Pose)"),
            format!("{name} / {other}"),
            format!("{name} - {other}"),
        ]
    });
}

#[test]
fn numbers_are_digits_roman_or_words() {
    let numbers = [["1", "i", "one"], ["2", "ii", "two"], ["3", "iii", "three"]];
    each_is_found(&|_, name| {
        let mut texts = vec![];
        let words: Vec<String> = name.to_lowercase().split(' ').map(String::from).collect();
        for (at, word) in words.iter().enumerate() {
            for same in numbers.iter().filter(|same| same.contains(&&**word)) {
                for other in same {
                    let mut words = words.clone();
                    words[at] = other.to_string();
                    texts.push(words.join(" "));
                    texts.push(format!("{} pose", words.join(" ")));
                    texts.push(words.join("-"));
                }
            }
        }
        texts
    });
}

#[test]
fn what_phones_and_file_names_do_to_it_does_not_matter() {
    each_is_found(&|_, name| {
        let wide = |c: char| match c {
            '!'..='~' => char::from_u32(c as u32 + 0xfee0).unwrap(),
            ' ' => '\u{3000}',
            c => c,
        };
        let spread: String = name.chars().flat_map(|c| [c, '\u{200b}']).collect();
        vec![
            format!("{name} 🧘‍♀️"),
            format!("🐍{name}🙏🏽"),
            spread,
            name.chars().map(wide).collect(),
            name.to_uppercase(),
            name.replace(' ', "_"),
            name.replace(' ', "-"),
            format!("  {}  ", name.replace(' ', "   ")),
            name.replace(' ', ""),
            name.replace('\'', "’"),
        ]
    });
}

/// Replaces whole words.
fn with_word(name: &str, from: &str, to: &str) -> Option<String> {
    let name = name.to_lowercase().replace('-', " ");
    let is_there = name.split(' ').any(|word| word == from);
    is_there.then(|| {
        let words = name
            .split(' ')
            .map(|word| if word == from { to } else { word });
        words.collect::<Vec<_>>().join(" ")
    })
}

#[test]
fn words_that_mean_the_same_are_the_same() {
    let same: [&[&str]; 8] = [
        &["fold", "bend"],
        &["reclined", "reclining", "supine", "lying", "supta"],
        &["revolved", "twisted", "parivrtta", "parivritta"],
        &["supported", "salamba", "assisted"],
        &["half", "ardha"],
        &["seated", "sitting"],
        &["extended", "utthita"],
        &["downward", "down"],
    ];
    each_is_found(&|_, name| {
        let pairs = same.iter().flat_map(|group| {
            group
                .iter()
                .flat_map(move |from| group.iter().map(move |to| (*from, *to)))
        });
        pairs
            .filter_map(|(from, to)| with_word(name, from, to))
            .collect()
    });
}

#[test]
fn one_or_many_is_the_same() {
    each_is_found(&|_, name| {
        let last_is_letter = name.ends_with(|c: char| c.is_ascii_lowercase() && !"sxh".contains(c));
        let is_word = name.rsplit(' ').next().is_some_and(|last| last.len() > 3);
        match last_is_letter && is_word {
            true => vec![format!("{name}s")],
            false => vec![],
        }
    });
}

/// How the sounds of Sanskrit are written by those who do not use its own letters.
const BY_EAR: [(&str, &str); 22] = [
    ("ś", "sh"),
    ("ś", "s"),
    ("ṣ", "sh"),
    ("ṣ", "s"),
    ("v", "w"),
    ("ī", "ee"),
    ("ū", "oo"),
    ("ā", "aa"),
    ("t", "th"),
    ("ṭ", "t"),
    ("c", "ch"),
    ("ṛ", "ri"),
    ("ṛ", "ru"),
    ("ṛ", "r"),
    ("dh", "d"),
    ("bh", "b"),
    ("tt", "t"),
    ("ddh", "dh"),
    ("āsana", "asan"),
    ("āsana", "aasana"),
    ("ph", "p"),
    ("kh", "k"),
];

#[test]
fn sanskrit_is_found_as_it_is_heard() {
    each_is_found(&|pose, name| {
        if name != pose.sanskrit {
            return vec![];
        }
        let mut texts = vec![];
        for (sound, letters) in BY_EAR {
            if name.to_lowercase().contains(sound)
                && !(sound == "t" && (name.contains("tt") || name.contains("th")))
            {
                let text = name.to_lowercase().replace(sound, letters);
                // "…asanII" would be one word.
                if !name.ends_with('I') {
                    texts.push(text.replace(' ', ""));
                }
                texts.push(format!("{text} pose"));
                texts.push(text);
            }
        }
        let all = BY_EAR
            .iter()
            .filter(|(_, letters)| ["sh", "w", "ee", "ri", "ch", "asan"].contains(letters));
        texts.push(all.fold(name.to_lowercase(), |text, (sound, letters)| {
            text.replace(sound, letters)
        }));
        texts
    });
}

/// The letters of Devanagari for those of IAST: consonants, then vowels with their sign.
const CONSONANTS: [(&str, char); 33] = [
    ("kh", 'ख'),
    ("gh", 'घ'),
    ("ch", 'छ'),
    ("jh", 'झ'),
    ("ṭh", 'ठ'),
    ("ḍh", 'ढ'),
    ("th", 'थ'),
    ("dh", 'ध'),
    ("ph", 'फ'),
    ("bh", 'भ'),
    ("k", 'क'),
    ("g", 'ग'),
    ("ṅ", 'ङ'),
    ("c", 'च'),
    ("j", 'ज'),
    ("ñ", 'ञ'),
    ("ṭ", 'ट'),
    ("ḍ", 'ड'),
    ("ṇ", 'ण'),
    ("t", 'त'),
    ("d", 'द'),
    ("n", 'न'),
    ("p", 'प'),
    ("b", 'ब'),
    ("m", 'म'),
    ("y", 'य'),
    ("r", 'र'),
    ("l", 'ल'),
    ("v", 'व'),
    ("ś", 'श'),
    ("ṣ", 'ष'),
    ("s", 'स'),
    ("h", 'ह'),
];
const VOWELS: [(&str, char, &str); 11] = [
    ("ai", 'ऐ', "ै"),
    ("au", 'औ', "ौ"),
    ("ā", 'आ', "ा"),
    ("ī", 'ई', "ी"),
    ("ū", 'ऊ', "ू"),
    ("ṛ", 'ऋ', "ृ"),
    ("a", 'अ', ""),
    ("i", 'इ', "ि"),
    ("u", 'उ', "ु"),
    ("e", 'ए', "े"),
    ("o", 'ओ', "ो"),
];

/// A name in IAST as it is written in Devanagari; none where it has letters that are not Sanskrit.
fn in_devanagari(name: &str) -> Option<String> {
    let name = name.to_lowercase();
    let (mut text, mut rest, mut is_open) = (String::new(), &*name, false);
    while !rest.is_empty() {
        if let Some((roman, letter)) = CONSONANTS.iter().find(|(roman, _)| rest.starts_with(roman))
        {
            if is_open {
                text.push('्');
            }
            text.push(*letter);
            (rest, is_open) = (&rest[roman.len()..], true);
        } else if let Some((roman, letter, sign)) =
            VOWELS.iter().find(|(roman, ..)| rest.starts_with(roman))
        {
            match is_open {
                true => text.push_str(sign),
                false => text.push(*letter),
            }
            (rest, is_open) = (&rest[roman.len()..], false);
        } else {
            rest = rest.strip_prefix(' ')?;
            text.push(' ');
            is_open = false;
        }
    }
    Some(text)
}

#[test]
fn sanskrit_is_found_in_its_own_letters() {
    assert_eq!(in_devanagari("Bhujaṅgāsana").as_deref(), Some("भुजङ्गासन"));
    each_is_found(&|pose, name| match name == pose.sanskrit {
        true => in_devanagari(name).into_iter().collect(),
        false => vec![],
    });
}

#[test]
fn a_side_may_be_said_with_it_and_is_given() {
    each_is_found(&|_, name| {
        vec![
            format!("{name} left"),
            format!("{name}_right"),
            format!("right {name}"),
            format!("{name}, left side"),
            format!("{name} (on the right leg)"),
        ]
    });
    let catalog = Catalog::ours();
    let side = |text: &str| search(&catalog, text)[0].side;
    assert_eq!(side("Vrikshasana_left"), Some(Side::Left));
    assert_eq!(side("Trikonasana_right"), Some(Side::Right));
    assert_eq!(side("Trikonasana"), None);
    assert_eq!(side("left side rest"), None, "here it is part of the name");
    assert_eq!(side("mountain left"), None, "it has no sides");
}

#[test]
fn a_slip_of_the_finger_is_a_guess_among_the_first_three() {
    let catalog = Catalog::ours();
    let (mut tried, mut wrong) = (0, vec![]);
    for pose in catalog.poses().filter(|pose| pose.name.len() >= 6) {
        let letters: Vec<char> = pose.name.chars().collect();
        let mut swapped = letters.clone();
        swapped.swap(2, 3);
        let mut short = letters.clone();
        short.remove(4);
        for text in [swapped, short].map(|letters| letters.iter().collect::<String>()) {
            tried += 1;
            let found = search(&catalog, &text);
            if !found.iter().take(3).any(|found| found.pose.id == pose.id) {
                wrong.push(format!(
                    "{text}: {:?}",
                    found.first().map(|f| (&*f.pose.id, f.how))
                ));
            }
        }
    }
    assert!(
        wrong.len() * 50 <= tried,
        "{} of {tried}: {wrong:#?}",
        wrong.len()
    );
}

#[test]
fn what_no_pose_is_called_is_at_most_a_guess() {
    for text in [
        "flying dinosaur",
        "side bow",
        "kapalabhati",
        "nauli",
        "bikram",
        "toe lock",
        "supported wheelbarrow",
        "half king cobra",
        "surya bheda",
        "pranayama",
        "pose",
        "posture",
        "asana",
        "yoga",
        "exercise",
        "yoga pose",
        "the",
    ] {
        let catalog = Catalog::ours();
        let first = search(&catalog, text)
            .first()
            .map(|f| (f.pose.id.clone(), f.how));
        assert!(
            first.as_ref().is_none_or(|(_, how)| how.is_guess()),
            "{text}: {first:?}"
        );
        assert!(named(&catalog, text).is_err(), "{text}");
    }
}

#[test]
fn a_pose_is_named_in_any_way_and_an_error_names_the_nearest_by_meaning() {
    let catalog = Catalog::ours();
    for (name, id) in [
        ("Happy Baby", "happy-baby"),
        ("Bālāsana", "childs-pose"),
        ("Virabhadrasana Two", "warrior-2"),
        ("cobra", "cobra"),
    ] {
        assert_eq!(named(&catalog, name).map(|found| &*found.pose.id), Ok(id));
    }
    for (name, nearest) in [
        ("balazana", "childs-pose"),
        ("happy bab", "happy-baby"),
        ("supta pigeon pos", "figure-four-supine"),
        ("hapy-baby", "happy-baby"),
    ] {
        assert_eq!(named(&catalog, name).err(), Some(Some(nearest)), "{name}");
    }
}
