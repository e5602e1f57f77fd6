//! The modules of one crate as `syn` reads them: what each declares, imports and mentions.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};

/// A module of a crate. Two modules share a file when one is written inline in the other.
#[derive(Default)]
pub struct Module {
    /// Its path from the crate's root: empty for the root itself.
    pub path: Vec<String>,
    /// Its file, relative to the repository.
    pub file: String,
    /// Child modules.
    pub children: Vec<String>,
    /// Names it defines.
    pub items: BTreeSet<String>,
    /// Its `use` declarations, one for each name.
    pub uses: Vec<Use>,
    /// Paths of two or more names in its code, macros included.
    pub mentions: Vec<Vec<String>>,
    /// `#[path = …]`, and `include!` of Rust source: both compile a file outside the module tree.
    pub borrowed_files: usize,
}

/// One imported name.
pub struct Use {
    /// The name in this module; `*` for a glob.
    pub name: String,
    /// Where it comes from.
    pub path: Vec<String>,
    /// Whether others can import it from here.
    pub public: bool,
}

/// Reads a crate from its root file. `load` gives the text of a file, if there is one.
pub fn read(root: &Path, load: &dyn Fn(&Path) -> Option<String>) -> Vec<Module> {
    let mut modules = vec![];
    let text = load(root).unwrap_or_else(|| panic!("{} cannot be read", root.display()));
    read_file(root, vec![], &text, load, &mut modules);
    modules
}

fn read_file(
    file: &Path,
    path: Vec<String>,
    text: &str,
    load: &dyn Fn(&Path) -> Option<String>,
    modules: &mut Vec<Module>,
) {
    let parsed = syn::parse_file(text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let folder = file.parent().unwrap_or(Path::new(""));
    let stem = file.file_stem().unwrap_or_default();
    let is_front_door = ["lib", "main", "mod"].iter().any(|name| stem == *name);
    let folder = if is_front_door {
        folder.into()
    } else {
        folder.join(stem)
    };
    read_items(&parsed.items, file, &folder, path, load, modules);
}

fn read_items(
    items: &[syn::Item],
    file: &Path,
    folder: &Path,
    path: Vec<String>,
    load: &dyn Fn(&Path) -> Option<String>,
    modules: &mut Vec<Module>,
) {
    let mut module = Module {
        path: path.clone(),
        file: file.to_string_lossy().into_owned(),
        ..Module::default()
    };
    for item in items {
        module.visit_item(item);
        let syn::Item::Mod(child) = item else {
            continue;
        };
        if is_for_tests(&child.attrs) {
            continue;
        }
        let name = child.ident.to_string();
        module.children.push(name.clone());
        let inner = [path.as_slice(), std::slice::from_ref(&name)].concat();
        match &child.content {
            Some((_, items)) => {
                read_items(items, file, &folder.join(&name), inner, load, modules);
            }
            None => {
                let candidates: [PathBuf; 2] = [
                    folder.join(format!("{name}.rs")),
                    folder.join(&name).join("mod.rs"),
                ];
                let found = candidates.iter().find_map(|f| Some((f, load(f)?)));
                // A `#[path]` module has no file where it should be; it is counted and reported elsewhere.
                if let Some((file, text)) = found {
                    read_file(file, inner, &text, load, modules);
                }
            }
        }
    }
    modules.push(module);
}

/// Whether `#[cfg(…)]` keeps something for tests.
fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.require_list().is_ok_and(|list| {
                list.tokens
                    .to_string()
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|word| word == "test")
            })
    })
}

impl<'ast> Visit<'ast> for Module {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        use syn::Item::{Const, Enum, Fn, Macro, Mod, Static, Struct, Trait, Type, Union};
        let (attributes, name) = match item {
            Const(i) => (&i.attrs, Some(&i.ident)),
            Enum(i) => (&i.attrs, Some(&i.ident)),
            Fn(i) => (&i.attrs, Some(&i.sig.ident)),
            Macro(i) => (&i.attrs, i.ident.as_ref()),
            Mod(i) => (&i.attrs, None),
            Static(i) => (&i.attrs, Some(&i.ident)),
            Struct(i) => (&i.attrs, Some(&i.ident)),
            Trait(i) => (&i.attrs, Some(&i.ident)),
            Type(i) => (&i.attrs, Some(&i.ident)),
            Union(i) => (&i.attrs, Some(&i.ident)),
            syn::Item::Impl(i) => (&i.attrs, None),
            syn::Item::Use(i) => (&i.attrs, None),
            _ => return visit::visit_item(self, item),
        };
        if is_for_tests(attributes) {
            return;
        }
        self.borrowed_files += attributes
            .iter()
            .filter(|a| a.path().is_ident("path"))
            .count();
        self.items.extend(name.map(ToString::to_string));
        // A child module is read as a module of its own.
        if !matches!(item, Mod(_)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let public = !matches!(item.vis, syn::Visibility::Inherited);
        flatten(&item.tree, &mut vec![], &mut |name, path| {
            self.uses.push(Use { name, path, public });
        });
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        if names.len() > 1 {
            self.mentions.push(names);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, found: &'ast syn::Macro) {
        visit::visit_path(self, &found.path);
        if found.path.is_ident("include") {
            self.borrowed_files += 1;
        }
        paths_among(found.tokens.clone(), &mut self.mentions);
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}
}

fn flatten(
    tree: &syn::UseTree,
    before: &mut Vec<String>,
    found: &mut dyn FnMut(String, Vec<String>),
) {
    match tree {
        syn::UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, found);
            before.pop();
        }
        syn::UseTree::Group(group) => group.items.iter().for_each(|t| flatten(t, before, found)),
        syn::UseTree::Glob(_) => found("*".into(), before.clone()),
        syn::UseTree::Name(name) => {
            let name = name.ident.to_string();
            if name == "self" {
                found(before.last().cloned().unwrap_or_default(), before.clone());
            } else {
                found(name.clone(), [before.as_slice(), &[name]].concat());
            }
        }
        syn::UseTree::Rename(rename) => {
            let mut path = before.clone();
            if rename.ident != "self" {
                path.push(rename.ident.to_string());
            }
            found(rename.rename.to_string(), path);
        }
    }
}

/// Paths such as `crate::a::b` among the tokens of a macro, which `syn` does not parse.
fn paths_among(tokens: TokenStream, found: &mut Vec<Vec<String>>) {
    let mut path: Vec<String> = vec![];
    let mut colons = 0;
    let mut finish = |path: &mut Vec<String>| {
        let path = std::mem::take(path);
        if path.len() > 1 {
            found.push(path);
        }
    };
    let mut groups = vec![];
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                if colons != 2 {
                    finish(&mut path);
                }
                path.push(name.to_string());
                colons = 0;
            }
            TokenTree::Punct(mark) if mark.as_char() == ':' && !path.is_empty() => colons += 1,
            other => {
                finish(&mut path);
                colons = 0;
                if let TokenTree::Group(group) = other {
                    groups.push(group.stream());
                }
            }
        }
    }
    finish(&mut path);
    for group in groups {
        paths_among(group, found);
    }
}
