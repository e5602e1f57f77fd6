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
    let mut digits = Vec::new();
    let mut left = number.unsigned_abs();
    loop {
        digits.push(char::from(b'0' + (left % 10) as u8));
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if number < 0 {
        digits.push('-');
    }
    digits.iter().rev().collect()
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
