//! Values of the card's stylesheet as plain colours. Files stand alone: e-mail programs, feed readers and the renderer of
//! the PNGs know neither custom properties nor `light-dark()` and `color-mix()`.

/// The page's colours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scheme {
    Light,
    Dark,
}

/// A value without functions. `property` gives the value of a custom property.
///
/// # Errors
/// A function, a colour or a property that is not known here; the message names it.
pub fn plain(
    value: &str,
    scheme: Scheme,
    property: &dyn Fn(&str) -> Option<String>,
) -> Result<String, String> {
    let value = value.trim();
    let Some((function, rest)) = value.split_once('(') else {
        return Ok(value.into());
    };
    let inside = rest
        .strip_suffix(')')
        .ok_or_else(|| format!("{value}: text after a function"))?;
    let arguments = arguments(inside);
    let plain = |value: &str| plain(value, scheme, property);
    match (function, &arguments[..]) {
        ("var", [name, default @ ..]) => match property(name) {
            Some(value) => plain(&value),
            None => plain(default.first().ok_or_else(|| format!("{name}: unset"))?),
        },
        ("light-dark", [light, dark]) => plain(match scheme {
            Scheme::Light => light,
            Scheme::Dark => dark,
        }),
        ("color-mix", ["in srgb", one, other]) => mix(one, other, &plain),
        _ => Err(format!("{value}: a function that is not known here")),
    }
}

/// What stands between the commas that are in no function.
pub fn arguments(inside: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0, 0, vec![]);
    for (at, sign) in inside.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                found.push(inside[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    found.push(inside[from..].trim());
    found
}

/// `color-mix(in srgb, one 20%, other)`.
fn mix(
    one: &str,
    other: &str,
    plain: &dyn Fn(&str) -> Result<String, String>,
) -> Result<String, String> {
    let ((one, part), (other, rest)) = (parted(one)?, parted(other)?);
    let part = match (part, rest) {
        (Some(part), None) => part,
        (None, Some(rest)) => 1.0 - rest,
        (None, None) => 0.5,
        (Some(part), Some(rest)) => part / (part + rest),
    };
    let (one, other) = (channels(&plain(one)?)?, channels(&plain(other)?)?);
    let mixed = |at: usize| (one[at] * part + other[at] * (1.0 - part)).round_ties_even() as u8;
    let [red, green, blue] = [0, 1, 2].map(mixed);
    Ok(format!("#{red:02x}{green:02x}{blue:02x}"))
}

/// A colour and its part of a mixture, 0 to 1, where one is said.
fn parted(argument: &str) -> Result<(&str, Option<f64>), String> {
    let Some((colour, part)) = argument
        .strip_suffix('%')
        .and_then(|text| text.rsplit_once(' '))
    else {
        return Ok((argument, None));
    };
    let part: f64 = part.parse().map_err(|_| format!("{argument}: per cent"))?;
    Ok((colour, Some(part / 100.0)))
}

/// Red, green and blue, 0 to 255, of `#rrggbb` or `#rgb`.
fn channels(colour: &str) -> Result<[f64; 3], String> {
    let unknown = || format!("{colour}: not a colour of the form #rrggbb");
    let digits = colour.strip_prefix('#').ok_or_else(unknown)?;
    let long: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.into(),
    };
    let channel = |at: usize| {
        let digits = long.get(at..at + 2)?;
        u8::from_str_radix(digits, 16).ok().map(f64::from)
    };
    let all = || Some([channel(0)?, channel(2)?, channel(4)?]);
    all().filter(|_| long.len() == 6).ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str, scheme: Scheme) -> Result<String, String> {
        let property = |name: &str| (name == "--paper").then(|| "light-dark(#fff, #000)".into());
        plain(text, scheme, &property)
    }

    #[test]
    fn a_colour_is_that_of_the_scheme_and_a_mixture_is_what_browsers_paint() {
        use Scheme::{Dark, Light};
        for (text, scheme, wanted) in [
            ("var(--paper)", Light, "#fff"),
            ("var(--paper)", Dark, "#000"),
            ("var(--pose-risk-x, var(--paper))", Dark, "#000"),
            (
                "color-mix(in srgb, #ff0000 84%, var(--paper))",
                Light,
                "#ff2929",
            ),
            (
                "color-mix(in srgb, #ff0000, var(--paper) 25%)",
                Dark,
                "#bf0000",
            ),
            ("color-mix(in srgb, #f00, #00f)", Light, "#800080"),
            ("1.5", Light, "1.5"),
        ] {
            assert_eq!(value(text, scheme).as_deref(), Ok(wanted), "{text}");
        }
    }

    #[test]
    fn what_is_not_known_is_named() {
        for text in [
            "var(--none)",
            "oklch(1 0 0)",
            "color-mix(in srgb, red, #fff)",
        ] {
            assert!(value(text, Scheme::Light).is_err(), "{text}");
        }
    }
}
