//! Text as search compares it: small letters without marks, single spaces.

/// Letters with marks, as the plain letter after them; capitals stand in the same group.
const PLAIN: &str =
    "āáàâäĀÁÀÂÄ=aīíîĪÍÎ=iūúûüŪÚÛÜ=uéèêëÉÈÊË=eóòôöÓÒÔÖ=oṛṝṚṜ=rḷḶ=lṃṁṂṀ=mḥḤ=hṅñṇṄÑṆ=nṭṬ=tḍḌ=dśṣŚṢ=s";

/// Small letters without marks; spaces and punctuation part words, apostrophes vanish. Other scripts
/// stay as they are. (`char::to_lowercase` would bring 24 kB of tables.)
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\'' | '’' | 'ʼ' => {}
            // A combining mark belongs to the letter before it.
            '\u{300}'..='\u{36f}' => {}
            c if c.is_ascii_alphanumeric() => folded.push(c.to_ascii_lowercase()),
            c if c > '\u{bf}' && c < '\u{2000}' || c > '\u{2fff}' => folded.push(plain(c)),
            _ if !folded.is_empty() && !folded.ends_with(' ') => folded.push(' '),
            _ => {}
        }
    }
    folded.truncate(folded.trim_end_matches(' ').len());
    folded
}

fn plain(c: char) -> char {
    let after = PLAIN.find(c).and_then(|at| PLAIN[at..].split('=').nth(1));
    after.and_then(|rest| rest.chars().next()).unwrap_or(c)
}
