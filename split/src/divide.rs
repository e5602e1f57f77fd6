//! One module made two.
//!
//! What `first` lacks it imports from `rest`, and calls there go through JavaScript, which can
//! fetch `rest` when the first of them comes. What `rest` lacks it imports from `first` directly.

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::{Context, Result};
use walrus::{ExportItem, FunctionKind, GlobalKind, ImportKind, ImportedFunction, Module, passes};

use crate::data::{Image, joined, pieces};
use crate::names;

/// The names of the two as import modules, which the page's script provides.
pub const FIRST: &str = "first";
/// See [`FIRST`].
pub const REST: &str = "rest";

/// Bytes of a function that is not worth an export. Measured on the whole: 0.4 kB less in the first part,
/// 0.7 kB more in the rest; from here on the rest grows and the first part hardly shrinks.
const SMALL: usize = 40;

/// The two modules.
pub struct Parts {
    /// What runs at first, with the memory, its data and the tables.
    pub first: Vec<u8>,
    /// The other functions.
    pub rest: Vec<u8>,
    /// What the glue calls a thing, and its short name in both modules.
    pub names: BTreeMap<String, String>,
}

/// Divides a module: functions that `ran` go into the first part, with the data they can reach. `map` is the
/// linker's.
///
/// # Errors
/// The bytes are no wasm.
pub fn divide(wasm: &[u8], ran: &HashSet<usize>, map: &str) -> Result<Parts> {
    // Each part is the whole again, with what belongs to the other made an import. Between them a
    // thing is named by its kind and number in the whole, so no list has to be passed around.
    let mut rest = Module::from_buffer(wasm)?;
    let small = small(&rest);
    borrow_functions(&mut rest, FIRST, |number| {
        ran.contains(&number) && !small.contains(&number)
    });
    borrow_state(&mut rest);
    keep_only(&mut rest, |number| !ran.contains(&number));

    let mut first = Module::from_buffer(wasm)?;
    borrow_functions(&mut first, REST, |number| !ran.contains(&number));
    lend(&mut first, &rest, FIRST)?;
    forget_flags(&mut first);
    passes::gc::run(&mut first);
    if let Some(image) = Image::of(&first)? {
        let mut later = image.marked()?;
        later.extend(image.unreached(&first, &pieces(map), &later));
        let later = joined(later);
        image.without(&later).replace(&mut first)?;
        image.give(&mut rest, &later)?;
    }

    // Only now is it known which functions of the rest anyone asks for.
    let asked: HashSet<_> = borrowed(&first, REST).map(|(name, _)| name).collect();
    let exports: Vec<_> = rest
        .exports
        .iter()
        .map(|e| (e.id(), e.name.clone()))
        .collect();
    for (id, name) in exports {
        if !asked.contains(&name) {
            rest.exports.delete(id);
        }
    }
    passes::gc::run(&mut rest);

    let names = names::shorten(&mut first, &mut rest);
    Ok(Parts {
        first: first.emit_wasm(),
        rest: rest.emit_wasm(),
        names,
    })
}

/// The functions of which the rest keeps a copy of its own, as an export of the first part would be
/// nearly as long.
fn small(module: &Module) -> HashSet<usize> {
    let functions = module.funcs.iter_local();
    functions
        .filter(|(_, function)| {
            let range = function.original_range.as_ref();
            range.is_some_and(|range| range.len() <= SMALL)
        })
        .map(|(id, _)| id.index())
        .collect()
}

/// Drops the exports by which wasm-bindgen's glue would learn that a panic has ended the program: ours traps at
/// once, and the glue asks for none of them.
fn forget_flags(module: &mut Module) {
    for name in ["__abort_handler", "__instance_terminated"] {
        module.exports.remove(name).ok();
    }
}

/// Makes functions imports.
fn borrow_functions(module: &mut Module, from: &str, whether: impl Fn(usize) -> bool) {
    let own: Vec<_> = module.funcs.iter_local().map(|(id, _)| id).collect();
    for id in own.into_iter().filter(|id| whether(id.index())) {
        let ty = module.funcs.get(id).ty();
        let import = module.imports.add(from, &id.index().to_string(), id);
        module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
}

/// Makes the memory, tables and globals imports. Whoever has them fills them, too.
fn borrow_state(module: &mut Module) {
    for memory in module.memories.iter_mut() {
        let name = format!("memory{}", memory.id().index());
        memory.import = Some(module.imports.add(FIRST, &name, memory.id()));
        memory.data_segments.clear();
    }
    for table in module.tables.iter_mut() {
        let name = format!("table{}", table.id().index());
        table.import = Some(module.imports.add(FIRST, &name, table.id()));
        table.elem_segments.clear();
    }
    let globals: Vec<_> = module.globals.iter().map(|global| global.id()).collect();
    for id in globals {
        let import = module
            .imports
            .add(FIRST, &format!("global{}", id.index()), id);
        module.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
    let data: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    data.into_iter().for_each(|id| module.data.delete(id));
    let elements: Vec<_> = module.elements.iter().map(|element| element.id()).collect();
    elements
        .into_iter()
        .for_each(|id| module.elements.delete(id));
}

/// Exports some functions, by their numbers, and nothing else.
fn keep_only(module: &mut Module, whether: impl Fn(usize) -> bool) {
    let exports: Vec<_> = module.exports.iter().map(|export| export.id()).collect();
    exports.into_iter().for_each(|id| module.exports.delete(id));
    let kept: Vec<_> = module.funcs.iter_local().map(|(id, _)| id).collect();
    for id in kept.into_iter().filter(|id| whether(id.index())) {
        module.exports.add(&id.index().to_string(), id);
    }
    passes::gc::run(module);
}

/// Exports from one part what the other imports.
///
/// # Errors
/// The other imports what this one has not.
fn lend(from: &mut Module, to: &Module, name: &str) -> Result<()> {
    let mut have: HashMap<(u8, usize), ExportItem> = HashMap::new();
    have.extend(
        from.funcs
            .iter()
            .map(|f| ((0, f.id().index()), f.id().into())),
    );
    have.extend(
        from.tables
            .iter()
            .map(|t| ((1, t.id().index()), t.id().into())),
    );
    have.extend(
        from.memories
            .iter()
            .map(|m| ((2, m.id().index()), m.id().into())),
    );
    have.extend(
        from.globals
            .iter()
            .map(|g| ((3, g.id().index()), g.id().into())),
    );
    for (import, kind) in borrowed(to, name) {
        let key = match kind {
            ImportKind::Function(id) => (0, id.index()),
            ImportKind::Table(id) => (1, id.index()),
            ImportKind::Memory(id) => (2, id.index()),
            ImportKind::Global(id) => (3, id.index()),
            ImportKind::Tag(_) => continue,
        };
        let item = have
            .get(&key)
            .with_context(|| format!("nobody has {import}"))?;
        from.exports.add(&import, *item);
    }
    Ok(())
}

/// What a part imports from the other.
fn borrowed<'a>(
    module: &'a Module,
    from: &'a str,
) -> impl Iterator<Item = (String, &'a ImportKind)> {
    let imports = module
        .imports
        .iter()
        .filter(move |import| import.module == from);
    imports.map(|import| (import.name.clone(), &import.kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{FunctionBuilder, ModuleConfig, ValType};

    /// `asked` calls `answer`. And the number of `asked`.
    fn whole() -> (Vec<u8>, usize) {
        let mut module = Module::with_config(ModuleConfig::new());
        let mut answer = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
        answer.func_body().i32_const(42);
        let answer = answer.finish(vec![], &mut module.funcs);
        let mut asked = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
        asked.func_body().call(answer);
        let asked = asked.finish(vec![], &mut module.funcs);
        module.exports.add("asked", asked);
        let wasm = module.emit_wasm();
        let module = Module::from_buffer(&wasm).unwrap();
        let asked = module.exports.get_func("asked").unwrap().index();
        (wasm, asked)
    }

    #[test]
    fn what_did_not_run_moves_to_the_rest_and_is_asked_for_by_one_name() {
        let (wasm, asked) = whole();
        let parts = divide(&wasm, &HashSet::from([asked]), "").unwrap();
        let first = Module::from_buffer(&parts.first).unwrap();
        let rest = Module::from_buffer(&parts.rest).unwrap();
        assert_eq!(first.funcs.iter_local().count(), 1);
        assert_eq!(rest.funcs.iter_local().count(), 1);
        let wanted: Vec<_> = first
            .imports
            .iter()
            .map(|i| (&*i.module, &i.name))
            .collect();
        let given: Vec<_> = rest.exports.iter().map(|e| (REST, &e.name)).collect();
        assert_eq!(wanted, given);
        assert!(
            first.exports.get_func("asked").is_ok(),
            "names people write stay"
        );
    }

    #[test]
    fn what_ran_and_is_short_is_in_both_parts_and_passes_between_them_under_no_name() {
        let (wasm, asked) = whole();
        let parts = divide(&wasm, &(0..10).filter(|n| *n != asked).collect(), "").unwrap();
        let rest = Module::from_buffer(&parts.rest).unwrap();
        assert_eq!(rest.funcs.iter_local().count(), 2);
        assert_eq!(rest.imports.iter().count(), 0);
    }

    #[test]
    fn where_all_ran_nothing_is_asked_of_the_rest() {
        let (wasm, _) = whole();
        let parts = divide(&wasm, &(0..10).collect(), "").unwrap();
        let first = Module::from_buffer(&parts.first).unwrap();
        assert_eq!(first.imports.iter().count(), 0);
        assert_eq!(first.funcs.iter_local().count(), 2);
    }

    #[test]
    fn data_marked_as_later_moves_to_the_rest_at_its_address() {
        let mut module = Module::from_buffer(&whole().0).unwrap();
        let memory = module.memories.add_local(false, false, 1, None, None);
        let block = [
            b"pose-risk: later".as_slice(),
            &5u32.to_le_bytes(),
            b"names",
        ]
        .concat();
        let value = [b"before".as_slice(), &block, b"after"].concat();
        let offset = walrus::ConstExpr::Value(walrus::ir::Value::I32(1000));
        let kind = walrus::DataKind::Active { memory, offset };
        let segment = module.data.add(kind, value);
        module
            .memories
            .get_mut(memory)
            .data_segments
            .insert(segment);
        module.exports.add("memory", memory);
        let answer = module.funcs.iter_local().next().unwrap().0;
        // Only a function that uses the memory keeps it in the rest.
        let body = module.funcs.get_mut(answer).kind.unwrap_local_mut();
        body.builder_mut().func_body().memory_size(memory).drop();

        let parts = divide(&module.emit_wasm(), &HashSet::new(), "").unwrap();
        let data = |wasm: &[u8]| -> Vec<(i32, Vec<u8>)> {
            let module = Module::from_buffer(wasm).unwrap();
            let segments = module.data.iter().map(|data| match data.kind {
                walrus::DataKind::Active {
                    offset: walrus::ConstExpr::Value(walrus::ir::Value::I32(at)),
                    ..
                } => (at, data.value.clone()),
                _ => panic!("all data is in its place from the start"),
            });
            segments.collect()
        };
        let left = [b"before".as_slice(), &vec![0; block.len()], b"after"].concat();
        assert_eq!(data(&parts.first), [(1000, left)]);
        assert_eq!(data(&parts.rest), [(1006, block)]);
    }

    #[test]
    fn a_marked_module_reports_every_function_it_has() {
        let (wasm, _) = whole();
        let marked = Module::from_buffer(&crate::mark::mark(&wasm).unwrap()).unwrap();
        assert!(marked.imports.find("ran", "enter").is_some());
    }
}
