//! A graph of who uses whom, and the circles in it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Who uses whom, and by which path.
#[derive(Default)]
pub struct Graph(BTreeMap<String, BTreeMap<String, String>>);

impl Graph {
    /// `from` uses `to`, as `why` shows. Using oneself is no edge.
    pub fn add(&mut self, from: &str, to: &str, why: &str) {
        if from != to {
            let targets = self.0.entry(from.into()).or_default();
            targets.entry(to.into()).or_insert_with(|| why.into());
        }
    }

    /// Every edge: from, to, why.
    pub fn edges(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.0.iter().flat_map(|(from, targets)| {
            let targets = targets.iter();
            targets.map(move |(to, why)| (from.as_str(), to.as_str(), why.as_str()))
        })
    }

    /// What `from` uses.
    pub fn uses(&self, from: &str) -> impl Iterator<Item = &str> {
        self.0
            .get(from)
            .into_iter()
            .flat_map(|t| t.keys())
            .map(String::as_str)
    }

    /// The shortest way from a name back to itself; the name stands at both ends.
    fn shortest_circle<'a>(&'a self, name: &'a str) -> Option<Vec<&'a str>> {
        let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
        let mut queue = VecDeque::from([name]);
        while let Some(at) = queue.pop_front() {
            for next in self.uses(at) {
                came_from.entry(next).or_insert_with(|| {
                    queue.push_back(next);
                    at
                });
                if next == name {
                    let back = std::iter::successors(Some(at), |at| came_from.get(at).copied());
                    let mut way: Vec<&str> = back.take_while(|at| *at != name).collect();
                    way.push(name);
                    way.reverse();
                    way.push(name);
                    return Some(way);
                }
            }
        }
        None
    }

    /// The groups in which each reaches every other, the names of each in order.
    pub fn circles(&self) -> Vec<BTreeSet<&str>> {
        let reached = |from: &str| -> BTreeSet<&str> {
            let mut reached = BTreeSet::new();
            let mut queue: Vec<&str> = self.uses(from).collect();
            while let Some(at) = queue.pop() {
                if reached.insert(at) {
                    queue.extend(self.uses(at));
                }
            }
            reached
        };
        let reached: BTreeMap<&str, BTreeSet<&str>> =
            self.0.keys().map(|k| (k.as_str(), reached(k))).collect();
        let mut circles: Vec<BTreeSet<&str>> = vec![];
        for (from, targets) in &reached {
            if targets.contains(from) && !circles.iter().any(|c| c.contains(from)) {
                let back = |to: &&&str| reached.get(**to).is_some_and(|r| r.contains(from));
                circles.push(targets.iter().filter(back).copied().collect());
            }
        }
        circles
    }

    /// The shortest circle of a group, a line for each step.
    pub fn in_words(&self, group: &BTreeSet<&str>) -> String {
        let ways = group.iter().filter_map(|name| self.shortest_circle(name));
        let way = ways.min_by_key(Vec::len).unwrap_or_default();
        let step = |pair: &[&str]| {
            let (from, to) = (pair[0], pair[1]);
            format!("  {from} → {to} ({})", self.0[from][to])
        };
        way.windows(2).map(step).collect::<Vec<_>>().join("\n")
    }
}
