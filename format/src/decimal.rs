//! Numbers in messages, without the standard formatter for floats (seven kilobytes of wasm).

/// A number with at most two decimals, as people write it.
pub fn decimal(number: f64) -> String {
    if number.is_nan() {
        return "not a number".into();
    }
    if number.abs() > 1e9 {
        return "a huge number".into();
    }
    let hundredths = (number * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, part) = (
        hundredths.unsigned_abs() / 100,
        hundredths.unsigned_abs() % 100,
    );
    let part = match part {
        0 => String::new(),
        p if p % 10 == 0 => [".", &(p / 10).to_string()].concat(),
        p if p < 10 => [".0", &p.to_string()].concat(),
        p => [".", &p.to_string()].concat(),
    };
    [sign, &whole.to_string(), &part].concat()
}
