//! Which file of a crate uses which: every path followed to the file that defines its last name.
//!
//! A re-export is followed to what it re-exports, so a folder's `mod.rs` that only declares and re-exports
//! takes part in no circle.

use super::circles::Graph;
use super::modules::Module;
use std::collections::{BTreeMap, BTreeSet};

/// More re-exports in a row than this are a re-export of itself.
const DEEPEST: usize = 16;

struct Crate<'a>(BTreeMap<Vec<String>, &'a Module>);

/// The imports between the files of a crate.
pub fn between_files(modules: &[Module]) -> Graph {
    let found = Crate(modules.iter().map(|m| (m.path.clone(), m)).collect());
    let mut graph = Graph::default();
    for module in modules {
        for used in &module.uses {
            let targets = if used.name == "*" {
                found.all_of(module, &used.path)
            } else {
                found.target(module, &used.path, 0).into_iter().collect()
            };
            for target in targets {
                let is_front_door = used.public && target.path.starts_with(&module.path);
                if !is_front_door {
                    graph.add(&module.file, &target.file, &used.path.join("::"));
                }
            }
        }
        for path in &module.mentions {
            if let Some(target) = found.target(module, path, 0) {
                graph.add(&module.file, &target.file, &path.join("::"));
            }
        }
    }
    graph
}

impl<'a> Crate<'a> {
    fn child(&self, of: &Module, name: &str) -> Option<&'a Module> {
        let path = [of.path.as_slice(), &[name.to_string()]].concat();
        self.0.get(&path).copied()
    }

    /// The module that defines what a path in `from` names; none for other crates.
    fn target(&self, from: &'a Module, path: &[String], depth: usize) -> Option<&'a Module> {
        if depth > DEEPEST {
            return None;
        }
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.follow(self.0.get(&vec![]).copied()?, rest, depth),
            "self" => self.follow(from, rest, depth),
            "super" => {
                let (_, parent) = from.path.split_last()?;
                let parent = self.0.get(parent).copied()?;
                if rest.first().is_some_and(|next| next == "super") {
                    self.target(parent, rest, depth)
                } else {
                    self.follow(parent, rest, depth)
                }
            }
            _ => {
                let child = self.child(from, first).map(|c| self.follow(c, rest, depth));
                child.unwrap_or_else(|| self.declared(from, first, rest, depth))
            }
        }
    }

    /// What a path names when it is read inside `at`.
    fn follow(&self, at: &'a Module, path: &[String], depth: usize) -> Option<&'a Module> {
        let Some((name, rest)) = path.split_first() else {
            return Some(at);
        };
        if let Some(child) = self.child(at, name) {
            return self.follow(child, rest, depth);
        }
        let is_imported = at.uses.iter().any(|u| u.name == *name);
        let declared = self.declared(at, name, rest, depth);
        // A name that is nowhere to be seen is made by a macro of the module.
        declared.or((!is_imported).then_some(at))
    }

    /// What a name stands for that a module defines or imports.
    fn declared(
        &self,
        at: &'a Module,
        name: &String,
        rest: &[String],
        depth: usize,
    ) -> Option<&'a Module> {
        if at.items.contains(name) {
            return Some(at);
        }
        let onward = |path: &[String]| [path, rest].concat();
        if let Some(used) = at.uses.iter().find(|u| u.name == *name) {
            // `use name::…` in the module that is named so would name itself.
            let is_itself = used.path.first() == Some(name) && used.path.len() == 1;
            return (!is_itself)
                .then(|| self.target(at, &onward(&used.path), depth + 1))
                .flatten();
        }
        let globs = at.uses.iter().filter(|u| u.name == "*");
        globs
            .filter_map(|glob| self.target(at, &glob.path, depth + 1))
            .filter(|module| module.path != at.path)
            .find(|m| m.items.contains(name) || m.uses.iter().any(|u| u.name == *name))
            .and_then(|m| self.follow(m, &onward(std::slice::from_ref(name)), depth + 1))
    }

    /// The modules that `use path::*` can bring names from.
    fn all_of(&self, from: &'a Module, path: &[String]) -> Vec<&'a Module> {
        let Some(module) = self.target(from, path, 0) else {
            return vec![];
        };
        let public = module.uses.iter().filter(|u| u.public && u.name != "*");
        let mut all: Vec<&Module> = public
            .filter_map(|u| self.target(module, &u.path, 1))
            .collect();
        all.push(module);
        all
    }
}

/// The imports between the children of each folder, each with everything below it: two folders that need
/// each other are a circle even if no two of their files are.
pub fn between_siblings(modules: &[Module], files: &Graph) -> Vec<(String, Graph)> {
    let mut homes: BTreeMap<&str, &[String]> = BTreeMap::new();
    for module in modules {
        let home = homes.entry(&module.file).or_insert(&module.path);
        if module.path.len() < home.len() {
            *home = &module.path;
        }
    }
    let parents: BTreeSet<&[String]> = modules
        .iter()
        .filter(|m| !m.children.is_empty())
        .map(|m| m.path.as_slice())
        .collect();
    let mut graphs = vec![];
    for parent in parents {
        let mut graph = Graph::default();
        let child = |file: &str| {
            let below = homes.get(file)?.strip_prefix(parent)?;
            below.first().cloned()
        };
        for (from, to, why) in files.edges() {
            if let (Some(a), Some(b)) = (child(from), child(to)) {
                graph.add(&a, &b, &format!("{from} uses {why}"));
            }
        }
        graphs.push((parent.join("::"), graph));
    }
    graphs
}
