//! The comparison as a table for the model card.

use std::fmt::Write;

use super::compared::{Compared, rms, sets};
use super::measurements::{Group, Measured, Reads};

/// Declared misses (with `more` from other tables), then fitted sets, checks, and rows known to disagree.
pub fn markdown(compared: &[Compared], more: &[(String, String)]) -> String {
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = misses(&mut text, compared, more);
    let _ = writeln!(
        text,
        "**Fitted**: a constant was found with these. Each set may be off by 4 on the root mean square.\n"
    );
    let _ = head(&mut text, "set, off");
    for (name, set) in sets(compared) {
        let off = format!("{name}, {:.1}", rms(&set));
        for one in set {
            let _ = line(&mut text, one, &off);
        }
    }
    let _ = writeln!(text, "\n**Checked**: neither input nor fitted.\n");
    let _ = head(&mut text, "may be off");
    for one in compared.iter().filter(|c| c.row.group == Group::Check) {
        let _ = line(&mut text, one, &number(one.row.tolerance, one.row.reads));
    }
    let _ = writeln!(text, "\n**Known to disagree**: shown, not scored.\n");
    let _ = head(&mut text, "");
    for one in compared.iter().filter(|c| c.row.group == Group::Known) {
        let _ = line(&mut text, one, "");
    }
    text
}

fn misses(text: &mut String, compared: &[Compared], more: &[(String, String)]) -> std::fmt::Result {
    let angles = compared
        .iter()
        .filter_map(|c| Some((&c.row.what, c.row.miss.as_ref()?)));
    let loads = more.iter().map(|(what, reason)| (what, reason));
    for (what, reason) in angles.chain(loads) {
        writeln!(text, "**MISS**: {what}. {reason}\n")?;
    }
    Ok(())
}

fn head(text: &mut String, last: &str) -> std::fmt::Result {
    writeln!(
        text,
        "| measured people | measured | model | off | {last} | source |"
    )?;
    writeln!(text, "|---|---|---|---|---|---|")
}

fn line(text: &mut String, one: &Compared, last: &str) -> std::fmt::Result {
    let row = &one.row;
    let sources: Vec<String> = row
        .references
        .iter()
        .map(|key| format!("`{key}`"))
        .collect();
    writeln!(
        text,
        "| {}{} | {} | {} | {} | {last} | {} |",
        row.what,
        if row.miss.is_some() { " **MISS**" } else { "" },
        measured(row.measured, row.reads),
        number(one.model, row.reads),
        number(one.off, row.reads),
        sources.join(" ")
    )
}

fn measured(measured: Measured, reads: Reads) -> String {
    if measured.low == measured.high {
        number(measured.low, reads)
    } else {
        format!(
            "{} to {}",
            number(measured.low, reads),
            number(measured.high, reads)
        )
    }
}

fn number(value: f64, reads: Reads) -> String {
    // Adding zero turns -0 into 0.
    let value = (value * 10.0).round_ties_even() / 10.0 + 0.0;
    match reads {
        Reads::Lumbar | Reads::Hips | Reads::Thorax => format!("{value}°"),
        Reads::LumbarShare | Reads::PelvicPart => format!("{value} %"),
        Reads::LumbarToHips => format!("{value}"),
    }
}
