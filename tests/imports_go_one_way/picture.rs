//! The picture of the imports in `docs/architecture.md`, drawn from the imports.

use super::circles::Graph;
use super::directions;
use super::repository::{self, Crate};
use std::collections::BTreeSet;
use std::fmt::Write;

const BEGIN: &str = "<!-- picture of the imports: begin -->\n";
const END: &str = "<!-- picture of the imports: end -->";

/// A page with the picture between its markers as it is now.
pub fn put_into(page: &str, crates: &[(Crate, Graph)]) -> String {
    let (before, rest) = page.split_once(BEGIN).expect("the picture's first marker");
    let (_, after) = rest.split_once(END).expect("the picture's last marker");
    format!("{before}{BEGIN}{}{END}{after}", picture(crates))
}

/// A Mermaid graph: a box for each crate, and in those that have a declared order the folders of their source, with arrows
/// from what is used to who uses it. An arrow that follows from others is left out.
fn picture(crates: &[(Crate, Graph)]) -> String {
    let mut lines = String::from("```mermaid\nflowchart LR\n");
    for (found, folders) in crates {
        let id = id(&found.name);
        let title = format!("{} · {}/", found.name, found.folder.join("src").display());
        if directions::ORDERS
            .iter()
            .all(|(name, _)| *name != found.name)
        {
            let _ = writeln!(lines, "  {id}[\"{title}\"]");
            continue;
        }
        let _ = writeln!(lines, "  subgraph {id} [\"{title}\"]");
        let names: BTreeSet<&str> = folders.edges().flat_map(|(a, b, _)| [a, b]).collect();
        for name in names {
            let _ = writeln!(lines, "    {id}_{name}[{name}]");
        }
        for (from, to, _) in folders.edges() {
            if !follows(folders, from, to) {
                let _ = writeln!(lines, "    {id}_{to} --> {id}_{from}");
            }
        }
        lines.push_str("  end\n");
    }
    let mut ours = Graph::default();
    for (found, _) in crates {
        for used in &found.dependencies {
            if crates.iter().any(|(c, _)| c.name == *used) {
                ours.add(&found.name, used, "");
            }
        }
    }
    for (from, to, _) in ours.edges() {
        if !follows(&ours, from, to) {
            let _ = writeln!(lines, "  {} ==> {}", id(to), id(from));
        }
    }
    lines + "```\n"
}

fn id(name: &str) -> String {
    name.replace('-', "_")
}

/// Whether an edge follows from others: there is a longer way.
fn follows(graph: &Graph, from: &str, to: &str) -> bool {
    let mut queue: Vec<&str> = graph.uses(from).filter(|next| *next != to).collect();
    let mut seen = BTreeSet::new();
    while let Some(at) = queue.pop() {
        if at == to {
            return true;
        }
        if seen.insert(at) {
            queue.extend(graph.uses(at));
        }
    }
    false
}

/// The page that holds the picture, by its path from the root.
pub fn page() -> std::path::PathBuf {
    repository::root().join("docs/architecture.md")
}
