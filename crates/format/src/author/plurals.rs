//! CLDR's plural rules of a language as the packed table of [`crate::plural`].

use fixed_decimal::Decimal;
use icu_plurals::{PluralCategory, PluralRules};

use crate::pattern::END;
use crate::plural::{LISTED, category};

/// Whole numbers up to here are compared with what the table says of them.
const COMPARED: u32 = 1_200;

/// The rules of a language, and the categories that it has.
pub struct Plurals {
    /// Packed, for [`category`].
    pub packed: String,
    /// The words of its categories: "one", "other", …
    pub categories: Vec<&'static str>,
}

/// The rules of a language by its tag, such as `en` or `pt-PT`.
///
/// # Errors
/// The tag is none, or the language's numbers do not repeat by hundreds.
pub fn of(language: &str) -> Result<Plurals, String> {
    let locale: icu_locale_core::Locale = language
        .parse()
        .map_err(|error| format!("\"{language}\" is no language tag: {error}"))?;
    let rules = PluralRules::try_new_cardinal(locale.into()).map_err(|error| error.to_string())?;
    let whole = |n: u32| word(rules.category_for(n));
    let tenths = |n: u32| {
        let mut decimal = Decimal::from(n);
        decimal.multiply_pow10(-1);
        word(rules.category_for(&decimal))
    };
    let packed = [
        runs((0..LISTED).map(whole)),
        runs((0..LISTED * 10).map(tenths)),
    ]
    .join(&END.to_string());
    for n in 0..COMPARED {
        if category(&packed, n * 10, false) != whole(n) {
            return Err(format!(
                "{n} has another plural form in \"{language}\" than our table of hundreds says"
            ));
        }
    }
    for n in 0..COMPARED * 10 {
        if category(&packed, n, true) != tenths(n) {
            let (n, tenth) = (n / 10, n % 10);
            return Err(format!(
                "{n}.{tenth} has another plural form in \"{language}\" than our table of hundreds says"
            ));
        }
    }
    Ok(Plurals {
        packed,
        categories: rules.categories().map(word).collect(),
    })
}

fn word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Equal neighbours as runs: `one 1,other 198`.
fn runs(categories: impl Iterator<Item = &'static str>) -> String {
    let mut runs: Vec<(&str, usize)> = vec![];
    for category in categories {
        match runs.last_mut() {
            Some((last, count)) if *last == category => *count += 1,
            _ => runs.push((category, 1)),
        }
    }
    let runs: Vec<_> = runs
        .iter()
        .map(|(category, count)| format!("{category} {count}"))
        .collect();
    runs.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_brings_its_own_forms() {
        // Each number as it is written, and its category in English, French, Polish and Latvian.
        for (number, forms) in [
            ("0", ["other", "one", "many", "zero"]),
            ("1", ["one", "one", "one", "one"]),
            ("1.0", ["other", "one", "other", "one"]),
            ("1.5", ["other", "one", "other", "other"]),
            ("3", ["other", "other", "few", "other"]),
            ("22", ["other", "other", "few", "other"]),
            ("112", ["other", "other", "many", "zero"]),
            ("1021", ["other", "other", "many", "one"]),
        ] {
            for (language, form) in ["en", "fr", "pl", "lv"].into_iter().zip(forms) {
                let rules = of(language).expect(language).packed;
                let (whole, tenth) = number.split_once('.').unwrap_or((number, "0"));
                let tenths = [whole, tenth].concat().parse().expect("digits");
                let found = category(&rules, tenths, number.contains('.'));
                assert_eq!(found, form, "{number} in {language}");
            }
        }
    }

    #[test]
    fn what_is_no_language_is_refused() {
        let error = of("no language").err().expect("no tag has a space");
        assert!(error.contains("no language"), "{error}");
    }
}
