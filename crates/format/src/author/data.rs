//! `data/` as one record: every file read, checked alone and against the others.

use super::{references, toml_value, verdicts};
use crate::{
    Choice, Concern, Knowledge, Pose, Problem, Record, Sequence, Value, check, check_sequence,
    graded, nearest, read,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Everything under `data/`.
///
/// # Errors
/// Every problem, as `file: field what`.
pub fn load(data: &Path) -> Result<Knowledge, Vec<String>> {
    let mut checker = Checker::default();
    let references = checker.references(&data.join("references.json"));
    let [mechanisms, concerns, conditions] =
        ["mechanisms.toml", "concerns.toml", "conditions.toml"].map(|f| data.join(f));
    let mut knowledge = Knowledge {
        ranges: checker.file(&data.join("ranges.toml")),
        law: checker.file(&data.join("law.toml")),
        body: checker.file(&data.join("body.toml")),
        mechanisms: checker.part(&mechanisms, "mechanisms").mechanisms,
        concerns: checker.part(&concerns, "concerns").concerns,
        build: checker.file(&data.join("build-first.toml")),
        spelling: checker.file(&data.join("spelling.toml")),
        topics: checker.part(&data.join("topics.toml"), "topics").topics,
        conditions: checker.part(&conditions, "conditions").conditions,
        poses: checker.poses(&data.join("poses"), &references),
        breath: checker.file(&data.join("breath.toml")),
        sequences: vec![],
    };
    knowledge.sequences = checker.sequences(&data.join("sequences"), &knowledge.poses, &references);
    for rule in &knowledge.mechanisms {
        checker.seen(&mechanisms, &rule.references, &references);
    }
    for rule in &knowledge.concerns {
        checker.seen(&concerns, &rule.references, &references);
    }
    if !knowledge
        .concerns
        .iter()
        .map(|rule| rule.concern)
        .eq(Concern::all())
    {
        checker.say(&concerns, "wants one rule for each concern, in their order");
    }
    for condition in &knowledge.conditions {
        let watched = condition.watched.iter().map(|rule| &rule.references);
        let heeded = condition.heeded.iter().map(|rule| &rule.references);
        for keys in watched.chain(heeded).chain([&condition.references]) {
            checker.seen(&conditions, keys, &references);
        }
    }
    let build = data.join("build-first.toml");
    checker.seen(&build, &knowledge.build.references, &references);
    let ids: BTreeSet<&str> = knowledge.poses.iter().map(|pose| &*pose.id).collect();
    checker.poses_of_ours(&build, &knowledge.build.poses, &ids);
    if let Err(problem) = verdicts::join(data, &mut knowledge) {
        checker.problems.push(problem);
    }
    checker.result(knowledge)
}

/// One pose file outside the catalogue, such as a measured task: it need not be graded.
///
/// # Errors
/// Every problem, as `file: field what`.
pub fn pose(file: &Path) -> Result<Pose, Vec<String>> {
    let mut checker = Checker::default();
    let value = checker.value(file).unwrap_or(Value::Nothing);
    let (pose, problems) = read(&graded(&value));
    checker.report(file, problems);
    checker.report(file, check(&pose));
    checker.result(pose)
}

/// One file of `data/` that the wasm does not carry.
///
/// # Errors
/// Every problem, as `file: field what`.
pub fn apart<R: Record + Default>(file: &Path) -> Result<R, Vec<String>> {
    let mut checker = Checker::default();
    let record = checker.file(file);
    checker.result(record)
}

/// Reads files and collects what is wrong with them.
#[derive(Default)]
struct Checker {
    problems: Vec<String>,
}

impl Checker {
    /// What was read, if nothing is wrong.
    fn result<T>(self, read: T) -> Result<T, Vec<String>> {
        if self.problems.is_empty() {
            Ok(read)
        } else {
            Err(self.problems)
        }
    }

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

    /// The data files of a folder, in the order of their names.
    fn files(&mut self, folder: &Path) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> = match fs::read_dir(folder) {
            Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
            Err(error) => {
                self.say(folder, &error.to_string());
                return vec![];
            }
        };
        files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
        files.sort();
        files
    }

    /// The sequences of a folder.
    fn sequences(
        &mut self,
        folder: &Path,
        poses: &[Pose],
        references: &BTreeMap<String, bool>,
    ) -> Vec<Sequence> {
        let poses: Vec<&Pose> = poses.iter().collect();
        let mut sequences = vec![];
        for file in self.files(folder) {
            let before = self.problems.len();
            let value = self.value(&file).unwrap_or(Value::Nothing);
            let (sequence, problems): (Sequence, _) = read(&value);
            let is_read = problems.is_empty();
            self.report(&file, problems);
            if is_read {
                self.report(&file, check_sequence(&sequence, &poses));
                self.has_its_files_name(&file, &sequence.id);
                self.known(&file, &named_references(&value), references);
            }
            if self.problems.len() == before {
                sequences.push(sequence);
            }
        }
        sequences
    }

    fn has_its_files_name(&mut self, file: &Path, id: &str) {
        if file.file_stem().is_some_and(|stem| stem != id) {
            let problem = format!("id is \"{id}\", and the file's name is wanted");
            self.say(file, &problem);
        }
    }

    /// The poses of a folder, in the order of their files' names.
    fn poses(&mut self, folder: &Path, references: &BTreeMap<String, bool>) -> Vec<Pose> {
        let files = self.files(folder);
        let mut poses = vec![];
        for file in &files {
            if let Some(pose) = self.pose(file, references) {
                poses.push((file, pose));
            }
        }
        let ids: BTreeSet<&str> = poses.iter().map(|(_, pose)| &*pose.id).collect();
        for (file, pose) in &poses {
            self.poses_of_ours(file, &pose.instead, &ids);
        }
        poses.into_iter().map(|(_, pose)| pose).collect()
    }

    /// Names that are wanted to be ids of the catalogue.
    fn poses_of_ours(&mut self, file: &Path, named: &[String], ids: &BTreeSet<&str>) {
        for other in named.iter().filter(|id| !ids.contains(&***id)) {
            let near = nearest(other, &mut ids.iter().copied()).unwrap_or("none near");
            self.say(
                file,
                &format!("names \"{other}\", which is no pose; the nearest is \"{near}\""),
            );
        }
    }

    /// The pose of a file, if each field of it is good.
    fn pose(&mut self, file: &Path, references: &BTreeMap<String, bool>) -> Option<Pose> {
        let (mut pose, problems): (Pose, _) = read(&self.value(file)?);
        let is_read = problems.is_empty();
        self.report(file, problems);
        if !is_read {
            return None;
        }
        self.report(file, check(&pose));
        self.has_its_files_name(file, &pose.id);
        self.known(file, &pose.references, references);
        // An estimate may rest on a work known from memory; readers are shown what was seen.
        pose.references
            .retain(|key| references.get(key) == Some(&true));
        Some(pose)
    }

    fn known(&mut self, file: &Path, keys: &[String], references: &BTreeMap<String, bool>) {
        for key in keys.iter().filter(|key| !references.contains_key(*key)) {
            let near =
                nearest(key, &mut references.keys().map(String::as_str)).unwrap_or("none near");
            self.say(file, &format!("references names \"{key}\", which data/references.json lacks; the nearest is \"{near}\""));
        }
    }

    fn references(&mut self, file: &Path) -> BTreeMap<String, bool> {
        references::read(file).unwrap_or_else(|problem| {
            self.say(file, &problem);
            BTreeMap::new()
        })
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

/// The references that a file names, which were read without a problem and are kept for nobody.
fn named_references(file: &Value) -> Vec<String> {
    let Some(Value::List(keys)) = file.get("references") else {
        return vec![];
    };
    let key = |key: &Value| match key {
        Value::Text(key) => Some(key.clone()),
        _ => None,
    };
    keys.iter().filter_map(key).collect()
}
