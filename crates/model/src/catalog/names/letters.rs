//! How near two words are by their letters.

/// A word that was typed, with what is asked of it again and again.
pub struct Typed<'a> {
    /// The word.
    pub text: &'a str,
    letters: u32,
    count: usize,
    /// Slips of the finger in a word of so many letters.
    allowed: usize,
}

impl<'a> Typed<'a> {
    pub fn new(text: &'a str) -> Self {
        let count = text.chars().count();
        let allowed = match count {
            0..=3 => 0,
            4..=6 => 1,
            _ => 2,
        };
        Self {
            text,
            letters: letters(text),
            count,
            allowed,
        }
    }

    /// Whether every letter of it is among these.
    pub fn is_within(&self, letters: u32) -> bool {
        self.letters & !letters == 0
    }

    /// Edits between the word and the beginning of a name's word, if they are few for its length. The rest of the name's
    /// word need not be typed.
    pub fn slips(&self, part: &str, letters: u32) -> Option<usize> {
        let Self { count, allowed, .. } = *self;
        if self.is_far(letters) {
            return None;
        }
        // Each letter more or less is an edit too, so only beginnings of about the same length can be near.
        let ends = part.char_indices().map(|(at, _)| at).chain([part.len()]);
        ends.skip(count.saturating_sub(allowed))
            .take(2 * allowed + 1)
            .map(|end| strsim::osa_distance(self.text, &part[..end]))
            .min()
            .filter(|edits| *edits <= allowed)
    }

    /// Edits between this and a whole text, if they are few for its length.
    pub fn whole_slips(&self, name: &str, letters: u32) -> Option<usize> {
        let others = self.text.len().abs_diff(name.len());
        if others > self.allowed || self.is_far(letters) {
            return None;
        }
        Some(strsim::osa_distance(self.text, name)).filter(|edits| *edits <= self.allowed)
    }

    /// Every typed letter that the other lacks is an edit: most words are out at a glance.
    fn is_far(&self, letters: u32) -> bool {
        (self.letters & !letters).count_ones() as usize > self.allowed
    }
}

/// The letters of a word, one bit each.
pub fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, letter| set | 1 << (letter & 31))
}

/// Whether a part, which is not empty, stands in a text. (`str::contains` is made for long texts, and weighs 0.5 kB.)
pub fn contains(text: &str, part: &str) -> bool {
    let mut windows = text.as_bytes().windows(part.len());
    windows.any(|window| window == part.as_bytes())
}
