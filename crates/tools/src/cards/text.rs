//! One card as text. It uses what the API publishes and the words of the locale, nothing of how advice is made.

use pose_format::{Choice, Mechanism, Pose};
use pose_model::advice::{ALWAYS, Reason, adjusted_much};
use pose_model::assessment::{AlternativeText, Assessment, NoteText, ReasonText, good_news};
use pose_model::demand::{Axis, Cuts, Region, axes};
use pose_model::words::{Message, Words};
use pose_model::{Catalog, Reader, Side, assess, assessed};

/// A movement below this share of its range is not worth a line, per cent. The card leaves it out, too.
const WORTH_A_LINE: f64 = 5.0;

/// What is the same on every card, with its heading.
pub fn on_every_card(words: &Words) -> String {
    let flags = [
        "flags-emergency",
        "flags-doctor",
        "flags-emergency-lead",
        "flags-doctor-lead",
    ];
    let limits = ["limits-model", "limits-young", "limits-not"];
    let lines = flags
        .iter()
        .chain(&ALWAYS)
        .chain(&limits)
        .map(|key| words.word(key));
    format!("On every card\n{}\n", lines.collect::<Vec<_>>().join("\n"))
}

/// The card of a pose for a reader.
///
/// # Errors
/// There is no such pose.
pub fn card(catalog: &Catalog, pose: &str, reader: &Reader) -> Result<String, String> {
    let answer = assess(catalog, reader, pose).map_err(|error| error.to_string())?;
    let pose = catalog
        .pose(&answer.pose.id)
        .map_err(|error| error.to_string())?;
    let said = Said {
        catalog,
        answer: &answer,
        words: Words::english(),
    };
    let advice = &answer.advice;
    let words = said.words;
    let judged = assessed(catalog, reader, &pose.id).map_err(|error| error.to_string())?;
    let mut lines = vec![
        format!("== {} / {}", answer.pose.name, who(reader)),
        words.say(&judged.advice.verdict_line()),
    ];
    let disagree = "Published sources disagree with each other or with this.";
    lines.extend(advice.sources_disagree.then(|| disagree.to_owned()));
    lines.push(format!("picture: {}", answer.description));
    lines.push(said.movements());
    lines.extend(said.demand());
    let leading = judged.advice.judged.leading;
    lines.extend(judged.advice.adjustments.iter().map(|saving| {
        let much = words.say(&adjusted_much(&judged.demand, leading, saving));
        format!("change: {} {much}", pose.adjustments[saving.index].text)
    }));
    lines.extend(answer.alternatives.iter().map(|a| said.alternative(a)));
    // The card says so in a sentence, too.
    let restricts = matches!(advice.level, "caution" | "avoid");
    if restricts && answer.alternatives.is_empty() {
        lines.push(format!("instead: {}", said.words.word("alternatives-none")));
    }
    if !answer.build_first.is_empty() {
        let names: Vec<&str> = answer.build_first.iter().map(|p| p.name.as_str()).collect();
        lines.push(format!("build first: {}", names.join(", ")));
    }
    if let Some(news) = good_news(pose, &judged.advice) {
        let news = [Some(news.use_it), news.change].into_iter().flatten();
        let news: Vec<String> = news.map(|message| words.say(&message)).collect();
        lines.push(format!("good news: {}", news.join(" ")));
    }
    lines.extend(advice.reasons.iter().map(|r| said.reason(r)));
    lines.extend(said.also(&judged.advice.also));
    lines.push(said.purpose(pose));
    lines.extend(answer.dose.iter().map(|dose| format!("dose: {dose}")));
    lines.extend(answer.notes.iter().map(|n| said.note(n)));
    Ok(lines.join("\n") + "\n")
}

/// The reader in the words of the API.
fn who(reader: &Reader) -> String {
    let mut said: Vec<String> = vec![];
    said.extend(reader.condition.clone());
    said.extend(
        reader
            .worse_with
            .iter()
            .map(|m| format!("worse with {}", m.word())),
    );
    match reader.mobility {
        m if m < -0.5 => said.push("stiff".into()),
        m if m > 0.5 => said.push("supple".into()),
        _ => {}
    }
    if reader.depth < 1.0 {
        said.push(format!("depth {}", reader.depth));
    }
    if reader.side == Side::Left {
        said.push("left".into());
    }
    said.extend(reader.age.map(|age| format!("age {}", age.word())));
    match said.is_empty() {
        true => "nothing chosen".into(),
        false => said.join(", "),
    }
}

struct Said<'a> {
    catalog: &'a Catalog,
    answer: &'a Assessment,
    words: &'a Words,
}

impl Said<'_> {
    fn level(&self, level: &str) -> String {
        self.words.word_of("level-", level)
    }

    /// The level beside each movement.
    fn movements(&self) -> String {
        let levels = &self.answer.by_mechanism;
        let of = |mechanism: Mechanism| {
            let level = match mechanism {
                Mechanism::Bending => levels.bending,
                Mechanism::Arching => levels.arching,
                Mechanism::Twisting => levels.twisting,
                Mechanism::SideBending => levels.side_bending,
                Mechanism::Loading => levels.loading,
            };
            format!("{} {}", mechanism.word(), self.level(level).to_lowercase())
        };
        format!("if it hurts: {}", joined(Mechanism::all().map(of)))
    }

    /// Low back and hips on one line, the rest on another.
    fn demand(&self) -> [String; 2] {
        let demand = &self.answer.demand;
        let folds = demand.hips.degrees.typical >= 0.0;
        let moves = if folds { "folding" } else { "opening" };
        let along = if folds {
            Mechanism::Bending
        } else {
            Mechanism::Arching
        };
        let mut first = self.region("part-low-back", &demand.lumbar, true);
        first.push(self.axis("part-hips", moves, &demand.hips, along));
        let mut second = self.region("part-upper-back", &demand.thoracic, false);
        second.extend(self.region("part-neck", &demand.cervical, false));
        let load = &demand.load;
        let zone =
            Cuts::of(self.catalog.knowledge(), Mechanism::Loading).zone(load.typical * 100.0);
        let times = Message::new("meter-load")
            .tenths("times", load.typical)
            .tenths("low", load.low)
            .tenths("high", load.high);
        second.push(format!(
            "load {}, {}",
            self.words.say(&times),
            self.words.word_of("load-", zone.word())
        ));
        if demand.shortfall >= 1.0 {
            second.push(format!("{:.0}° not reached", demand.shortfall));
        }
        [
            format!("asks: {}", first.join("; ")),
            format!("also asks: {}", second.join("; ")),
        ]
    }

    /// The bend of the low back always, other movements where they are asked.
    fn region(&self, part: &'static str, region: &Region, is_first: bool) -> Vec<String> {
        let axes = axes(region).into_iter().enumerate();
        let worth = axes
            .filter(|(at, (axis, _))| (*at == 0 && is_first) || axis.share.typical > WORTH_A_LINE);
        let said = worth.map(|(_, (axis, mechanism))| {
            let moves = self.words.word_of("moves-", mechanism.word());
            self.axis(part, &moves, axis, mechanism)
        });
        said.collect()
    }

    fn axis(&self, part: &str, moves: &str, axis: &Axis, mechanism: Mechanism) -> String {
        let part = self.words.word(part);
        if axis.share.high < 1.0 {
            return format!("{part} {moves} {}", self.words.word("meter-none"));
        }
        let numbers = Message::new("meter-numbers")
            .number("degrees", axis.degrees.typical.abs())
            .number("share", axis.share.typical)
            .number("low", axis.share.low)
            .number("high", axis.share.high);
        let cuts = Cuts::of(self.catalog.knowledge(), mechanism);
        let zone = cuts.zone(axis.share.typical).word();
        let zone = self.words.word_of("zone-", zone);
        format!("{part} {moves} {}, {zone}", self.words.say(&numbers))
    }

    /// Another pose, with its level for this reader.
    fn alternative(&self, other: &AlternativeText) -> String {
        format!(
            "instead: {}, {}. {}",
            other.pose.name,
            self.level(other.level).to_lowercase(),
            other.why
        )
    }

    fn reason(&self, reason: &ReasonText) -> String {
        let certainty = self.words.word_of("certainty-", reason.certainty);
        let sources = reason.sources.iter().map(|key| short(key));
        format!("why: {}{}", reason.text, bracket(&certainty, sources))
    }

    fn note(&self, note: &NoteText) -> String {
        let certainty = self.words.word_of("certainty-", note.certainty);
        let sources = note.sources.iter().map(|key| short(key));
        format!("note: {}{}", note.text, bracket(&certainty, sources))
    }

    /// What the pose raises beyond the low back.
    fn also(&self, also: &[Reason]) -> Option<String> {
        let said = also.iter().map(|reason| match &reason.own_words {
            Some(own) => own.clone(),
            None => self.words.say(&reason.message),
        });
        let said: Vec<String> = said.collect();
        (!said.is_empty()).then(|| format!("also: {}", said.join(" ")))
    }

    fn purpose(&self, pose: &Pose) -> String {
        let targets = pose
            .targets
            .iter()
            .map(|t| Message::of("target-", t.word()));
        let said = Message::new("good-for").list("targets", targets.collect());
        let said = self.words.say(&said);
        // "Good for: …" is a line with its own name already.
        said.replacen("Good for", "good for", 1)
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

/// " (from studies: Adams 1987, Snook 1998)"
fn bracket(certainty: &str, sources: impl Iterator<Item = String>) -> String {
    let sources = joined(sources);
    match sources.is_empty() {
        true => format!(" ({certainty})"),
        false => format!(" ({certainty}: {sources})"),
    }
}

/// `adams_hutton_1985` as "Adams Hutton 1985", as the card names it until it is unfolded.
fn short(key: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    key.split('_').map(capital).collect::<Vec<_>>().join(" ")
}
