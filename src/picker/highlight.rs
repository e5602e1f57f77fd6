//! Which part of a name was typed. No Yew and no browser here.

use pose_model::catalog::fold;

/// A name in pieces, in order; true marks those that were typed. One piece that is not marked where nothing matches.
pub fn pieces<'a>(name: &'a str, typed: &str) -> Vec<(bool, &'a str)> {
    let typed = fold(typed);
    let mut found = vec![];
    if let Some(place) = find(name, &typed, false) {
        found.push(place);
    } else {
        // Words may be typed in another order than the name has them.
        let words = typed.split(' ').filter(|word| !word.is_empty());
        for word in words {
            match find(name, word, true) {
                Some(place) => found.push(place),
                None => return vec![(false, name)],
            }
        }
        pose_model::sort_list(&mut found, &|a, b| a.cmp(b));
    }
    // Two typed words may begin the same word of the name: what touches is one piece.
    let mut marked: Vec<(usize, usize)> = vec![];
    for (start, end) in found {
        match marked.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => marked.push((start, end)),
        }
    }
    let (mut cut, mut at) = (vec![], 0);
    for (start, end) in marked {
        if start > at {
            cut.push((false, &name[at..start]));
        }
        cut.push((true, &name[start..end]));
        at = end;
    }
    if at < name.len() {
        cut.push((false, &name[at..]));
    }
    cut
}

/// Where a folded text stands in a name: at the beginning of a word, else, unless that is asked for, anywhere.
fn find(name: &str, text: &str, at_word: bool) -> Option<(usize, usize)> {
    if text.is_empty() {
        return None;
    }
    let begins = |at: usize| fold(&name[at..]).starts_with(text);
    let is_word = |at: usize| !name[..at].ends_with(is_letter);
    let is_start = |at: &usize| name[*at..].starts_with(is_letter);
    let starts = || name.char_indices().map(|(at, _)| at).filter(is_start);
    let anywhere = || starts().find(|at| !at_word && begins(*at));
    let start = starts()
        .find(|at| is_word(*at) && begins(*at))
        .or_else(anywhere)?;
    // Marks and apostrophes fold to nothing, so the end is found by trying.
    let ends = name[start..]
        .char_indices()
        .map(|(at, c)| start + at + c.len_utf8());
    let end = ends
        .into_iter()
        .find(|end| fold(&name[start..*end]) == text)?;
    Some((start, end))
}

/// A letter or a digit, as a search sees it. (`char::is_alphanumeric` would bring 1 kB of tables.)
fn is_letter(c: char) -> bool {
    !fold(c.encode_utf8(&mut [0; 4])).is_empty()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn marked(name: &str, typed: &str) -> String {
        let pieces = pieces(name, typed);
        let whole: String = pieces.iter().map(|(_, piece)| *piece).collect();
        assert_eq!(whole, name, "nothing of the name is lost");
        let show = |(is_typed, piece): &(bool, &str)| match is_typed {
            true => format!("[{piece}]"),
            false => piece.to_string(),
        };
        pieces.iter().map(show).collect()
    }

    #[test]
    fn what_was_typed_is_marked() {
        assert_eq!(marked("Happy Baby", "hap"), "[Hap]py Baby");
        assert_eq!(marked("Happy Baby", "happy  BAB"), "[Happy Bab]y");
        assert_eq!(marked("Cobra", ""), "Cobra");
    }

    #[test]
    fn the_beginning_of_a_word_is_marked_before_a_place_within_one() {
        assert_eq!(
            marked("Wide-Angle Seated Angle", "angle s"),
            "Wide-[Angle S]eated Angle"
        );
        assert_eq!(marked("Cat Stretch Catch", "cat"), "[Cat] Stretch Catch");
        assert_eq!(marked("Downward Dog", "ward"), "Down[ward] Dog");
        assert_eq!(
            marked("Scissors or Cissors", "ciss"),
            "Scissors or [Ciss]ors"
        );
    }

    #[test]
    fn letters_with_marks_and_apostrophes_match_plain_ones() {
        assert_eq!(
            marked("Ānanda Bālāsana", "ananda bala"),
            "[Ānanda Bālā]sana"
        );
        assert_eq!(marked("Child’s Pose", "childs"), "[Child’s] Pose");
    }

    #[test]
    fn words_in_another_order_are_each_marked() {
        assert_eq!(
            marked("Seated Forward Fold", "fold sea"),
            "[Sea]ted Forward [Fold]"
        );
        assert_eq!(marked("Baby Baboon", "ba bab"), "[Bab]y Baboon");
    }

    #[test]
    fn a_name_that_matches_in_part_only_is_not_marked() {
        assert_eq!(marked("Cobra", "cobra wheel"), "Cobra");
        assert_eq!(marked("Cobra", "corba"), "Cobra");
    }
}
