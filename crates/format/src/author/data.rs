//! `data/` as one record: every file read, checked alone and against the others.

use super::{toml_value, verdicts};
use crate::{Knowledge, Pose, Problem, Record, Value, check, nearest, read};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Everything under `data/`, or every problem as `file: field: what`.
pub fn load(data: &Path) -> Result<Knowledge, Vec<String>> {
    let mut desk = Desk { problems: vec![] };
    let references = desk.references(&data.join("references.json"));
    let mut knowledge = Knowledge {
        ranges: desk.file(&data.join("ranges.toml")),
        law: desk.file(&data.join("law.toml")),
        body: desk.file(&data.join("body.toml")),
        ..Default::default()
    };
    let advice: Knowledge = desk.part(&data.join("mechanisms.toml"), "mechanisms");
    knowledge.mechanisms = advice.mechanisms;
    let advice: Knowledge = desk.part(&data.join("conditions.toml"), "conditions");
    knowledge.conditions = advice.conditions;
    desk.poses(&data.join("poses"), &mut knowledge, &references);
    for rule in &knowledge.mechanisms {
        desk.seen(
            Path::new("data/mechanisms.toml"),
            &rule.references,
            &references,
        );
    }
    for condition in &knowledge.conditions {
        desk.seen(
            Path::new("data/conditions.toml"),
            &condition.references,
            &references,
        );
    }
    if let Err(problem) = verdicts::join(&mut knowledge) {
        desk.problems.push(problem);
    }
    if desk.problems.is_empty() {
        Ok(knowledge)
    } else {
        Err(desk.problems)
    }
}

/// One pose file outside the catalogue, or its problems.
pub fn pose(file: &Path) -> Result<Pose, Vec<String>> {
    let mut desk = Desk { problems: vec![] };
    let pose = desk.file(file);
    desk.report(file, check(&pose));
    if desk.problems.is_empty() {
        Ok(pose)
    } else {
        Err(desk.problems)
    }
}

/// One file of `data/` that the wasm does not carry, or its problems.
pub fn apart<R: Record + Default>(file: &Path) -> Result<R, Vec<String>> {
    let mut desk = Desk { problems: vec![] };
    let record = desk.file(file);
    if desk.problems.is_empty() {
        Ok(record)
    } else {
        Err(desk.problems)
    }
}

struct Desk {
    problems: Vec<String>,
}

impl Desk {
    fn say(&mut self, file: &Path, problem: &str) {
        self.problems.push(format!("{}: {problem}", file.display()));
    }

    fn report(&mut self, file: &Path, problems: Vec<Problem>) {
        for Problem { path, message } in problems {
            self.say(file, &format!("{path} {message}"));
        }
    }

    fn value(&mut self, file: &Path) -> Option<Value> {
        let text = match fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => {
                self.say(file, &error.to_string());
                return None;
            }
        };
        toml_value::parse(&text)
            .map_err(|message| self.say(file, &message))
            .ok()
    }

    fn file<R: Record + Default>(&mut self, file: &Path) -> R {
        let Some(value) = self.value(file) else {
            return R::default();
        };
        let (record, problems) = read(&value);
        self.report(file, problems);
        record
    }

    /// A file that is one part of the whole: other parts are not missed.
    fn part(&mut self, file: &Path, part: &str) -> Knowledge {
        let Some(value) = self.value(file) else {
            return Knowledge::default();
        };
        let (record, problems) = read(&value);
        self.report(file, problems);
        if value.get(part).is_none() {
            self.say(file, &format!("holds no [[{part}]]"));
        }
        record
    }

    fn poses(
        &mut self,
        folder: &Path,
        knowledge: &mut Knowledge,
        references: &BTreeMap<String, bool>,
    ) {
        let mut files: Vec<_> = match fs::read_dir(folder) {
            Ok(entries) => entries
                .flatten()
                .map(|e| e.path())
                .filter(|p| p.extension().is_some_and(|e| e == "toml"))
                .collect(),
            Err(error) => return self.say(folder, &error.to_string()),
        };
        files.sort();
        for file in &files {
            let Some(value) = self.value(file) else {
                continue;
            };
            let (mut pose, problems): (Pose, _) = read(&value);
            let clean = problems.is_empty();
            self.report(file, problems);
            if clean {
                self.report(file, check(&pose));
                if file
                    .file_stem()
                    .is_some_and(|stem| stem != pose.id.as_str())
                {
                    self.say(
                        file,
                        &format!("id is \"{}\", and the file's name is wanted", pose.id),
                    );
                }
                self.known(file, &pose.references, references);
                // An estimate may rest on a work known from memory; readers are shown what was seen.
                pose.references
                    .retain(|key| references.get(key) == Some(&true));
                knowledge.poses.push(pose);
            }
        }
        let ids: BTreeSet<String> = knowledge.poses.iter().map(|p| p.id.clone()).collect();
        for (file, pose) in files.iter().zip(&knowledge.poses) {
            for other in pose.instead.iter().filter(|id| !ids.contains(*id)) {
                let near =
                    nearest(other, &mut ids.iter().map(String::as_str)).unwrap_or("none near");
                self.say(
                    file,
                    &format!(
                        "instead names \"{other}\", which is no pose; the nearest is \"{near}\""
                    ),
                );
            }
        }
    }

    fn known(&mut self, file: &Path, keys: &[String], references: &BTreeMap<String, bool>) {
        for key in keys.iter().filter(|key| !references.contains_key(*key)) {
            let near =
                nearest(key, &mut references.keys().map(String::as_str)).unwrap_or("none near");
            self.say(file, &format!("references names \"{key}\", which data/references.json lacks; the nearest is \"{near}\""));
        }
    }

    /// The keys of the references (the one JSON file, a record a line), and whether the record was seen.
    fn references(&mut self, file: &Path) -> BTreeMap<String, bool> {
        let text = fs::read_to_string(file).unwrap_or_default();
        let keys: BTreeMap<String, bool> = text
            .split("\"key\":")
            .skip(1)
            .filter_map(|rest| Some((rest.split('"').nth(1)?, rest.contains("\"seen\": true"))))
            .map(|(key, seen)| (key.into(), seen))
            .collect();
        if keys.is_empty() {
            self.say(file, "holds no references");
        }
        keys
    }

    /// Readers are shown these, so somebody must have looked.
    fn seen(&mut self, file: &Path, keys: &[String], references: &BTreeMap<String, bool>) {
        self.known(file, keys, references);
        for key in keys
            .iter()
            .filter(|key| references.get(*key) == Some(&false))
        {
            self.say(
                file,
                &format!("references names \"{key}\", whose record nobody has seen"),
            );
        }
    }
}
