//! Numbers in messages, without the standard formatter for floats (seven kilobytes of wasm).

/// A number with at most two decimals, as people write it.
pub fn decimal(number: f64) -> String {
    if number.is_nan() {
        return "not a number".into();
    }
    if number.abs() > 1e9 {
        return "a huge number".into();
    }
    let hundredths = (number * 100.0).round_ties_even() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (units, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let part = match part {
        0 => String::new(),
        p if p % 10 == 0 => [".", &whole(p / 10)].concat(),
        p if p < 10 => [".0", &whole(p)].concat(),
        p => [".", &whole(p)].concat(),
    };
    [sign, &whole(units), &part].concat()
}

/// A whole number's digits, without the standard formatter's padding and signs.
pub fn whole(number: i64) -> String {
    let mut text = String::new();
    if number < 0 {
        text.push('-');
    }
    write_whole(&mut text, number.unsigned_abs());
    text
}

/// The same of a number that has no sign, where the text already stands: a picture has thousands.
pub fn write_whole(text: &mut String, number: u64) {
    if number > 9 {
        write_whole(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_written_as_the_standard_library_writes_them() {
        for number in [0, 7, -7, 10, 1234567, i64::MAX, i64::MIN] {
            assert_eq!(whole(number), number.to_string());
        }
    }
}
