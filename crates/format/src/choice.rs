//! Closed lists of words: enums that know the kebab-case word of each variant.

/// An enum whose variants have a fixed word in files, attributes and the API.
pub trait Choice: Copy + Default + PartialEq + 'static {
    /// The words, in variant order.
    const WORDS: &'static [&'static str];

    /// The variant of a position in [`Self::WORDS`]; the default beyond its end.
    fn at(index: usize) -> Self;

    /// The position of this variant in [`Self::WORDS`].
    fn index(self) -> usize;

    /// The word of this variant.
    fn word(self) -> &'static str {
        Self::WORDS[self.index()]
    }

    /// The variant of a word, if there is one.
    fn of(word: &str) -> Option<Self> {
        Self::WORDS.iter().position(|w| *w == word).map(Self::at)
    }

    /// Every variant, in order.
    fn all() -> impl Iterator<Item = Self> {
        (0..Self::WORDS.len()).map(Self::at)
    }
}

/// Declares an enum and its words; the first variant is the default.
#[macro_export]
macro_rules! choices {
    ($(#[$meta:meta])* $name:ident { $first:ident = $first_word:literal, $($variant:ident = $word:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the words say it")]
        pub enum $name { #[default] $first, $($variant),* }

        impl $crate::Choice for $name {
            const WORDS: &'static [&'static str] = &[$first_word, $($word),*];
            fn at(index: usize) -> Self {
                const ALL: &[$name] = &[$name::$first, $($name::$variant),*];
                ALL.get(index).copied().unwrap_or_default()
            }
            fn index(self) -> usize { self as usize }
        }
    };
}
