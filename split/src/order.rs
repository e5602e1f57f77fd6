//! The order of functions: like beside like compresses better.

use std::collections::{BTreeSet, HashMap};

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

/// The same module with its functions in some other orders: in each, a function is followed by the one that is
/// most like it. How likeness is measured moves the compressed length by a few hundred bytes, and which measure
/// is best changes with every change of the code; so there is a handful to choose from.
///
/// # Errors
/// The bytes are no wasm.
pub fn orders(wasm: &[u8]) -> Result<Vec<Vec<u8>>> {
    let mut all = vec![];
    for piece in [3, 4, 5] {
        for kept in [0.3, 0.5, 0.7] {
            for chance in [10.0, 20.0] {
                all.push(order(
                    wasm,
                    &Likeness {
                        piece,
                        kept,
                        chance,
                    },
                )?);
            }
        }
    }
    Ok(all)
}

/// How likeness is measured.
struct Likeness {
    /// What is compared: so many bytes.
    piece: usize,
    /// How much of a function's likeness stays when one stands between.
    kept: f64,
    /// Short ones share a larger part of themselves by chance: as if each were longer by so many pieces.
    chance: f64,
}

fn order(wasm: &[u8], likeness: &Likeness) -> Result<Vec<u8>> {
    let mut imports = 0;
    let mut bodies = vec![];
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imports += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                bodies.push(wasm.get(body.range()).context("a body")?)
            }
            _ => {}
        }
    }
    let order = by_likeness(&bodies, likeness);
    let mut place = vec![0; order.len()];
    for (new, old) in order.iter().enumerate() {
        place[*old] = u32::try_from(new)?;
    }
    let mut module = Module::new();
    let mut ordered = Ordered {
        imports,
        order,
        place,
    };
    ordered.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok(module.finish())
}

/// The numbers of the bodies, the longest first, each followed by the one that shares most of itself with those
/// before it: with the last in full, with the one before that by less, and so on.
fn by_likeness(bodies: &[&[u8]], how: &Likeness) -> Vec<usize> {
    let pieces: Vec<BTreeSet<&[u8]>> = bodies
        .iter()
        .map(|body| body.windows(how.piece).collect())
        .collect();
    let mut whose: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (index, pieces) in pieces.iter().enumerate() {
        for piece in pieces {
            whose.entry(piece).or_default().push(index);
        }
    }
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut next = left
        .iter()
        .copied()
        .max_by_key(|index| bodies[*index].len());
    let mut order = vec![];
    let mut shared = vec![0.0; bodies.len()];
    while let Some(now) = next {
        left.remove(&now);
        order.push(now);
        shared.iter_mut().for_each(|shared| *shared *= how.kept);
        for piece in &pieces[now] {
            whose[piece].iter().for_each(|other| shared[*other] += 1.0);
        }
        let likeness = |index: &usize| shared[*index] / (pieces[*index].len() as f64 + how.chance);
        next = left
            .iter()
            .copied()
            .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    }
    order
}

/// Writes a module anew: `order` has the old numbers of its own functions, `place` their new ones.
struct Ordered {
    imports: u32,
    order: Vec<usize>,
    place: Vec<u32>,
}

impl Reencode for Ordered {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        let own = function.checked_sub(self.imports);
        Ok(own.map_or(function, |own| self.imports + self.place[own as usize]))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let types = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for old in &self.order {
            functions.function(types[*old]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for old in self.order.clone() {
            self.parse_function_body(code, bodies[old].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{FunctionBuilder, FunctionId, ModuleConfig, ValType};

    const PLAIN: Likeness = Likeness {
        piece: 4,
        kept: 0.5,
        chance: 20.0,
    };

    #[test]
    fn the_longest_comes_first_and_then_what_is_like_it() {
        let bodies: [&[u8]; 4] = [
            b"other things",
            b"the same words and more",
            b"the same words",
            b"more others",
        ];
        assert_eq!(by_likeness(&bodies, &PLAIN), [1, 2, 3, 0]);
    }

    #[test]
    fn in_another_order_everything_still_calls_what_it_called() {
        let mut module = walrus::Module::with_config(ModuleConfig::new());
        let mut function = |name: &str, number: i32, callee: Option<FunctionId>| {
            let mut function = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
            let mut body = function.func_body();
            callee.map(|callee| body.call(callee).drop());
            body.i32_const(number);
            let function = function.finish(vec![], &mut module.funcs);
            module.exports.add(name, function);
            function
        };
        let short = function("short", 1, None);
        function("long", 2, Some(short));
        let wasm = order(&module.emit_wasm(), &PLAIN).unwrap();
        let module = walrus::Module::from_buffer(&wasm).unwrap();
        let of = |name: &str| module.exports.get_func(name).unwrap();
        let body = module.funcs.get(of("long")).kind.unwrap_local();
        let first = &body.block(body.entry_block()).instrs[0].0;
        assert!(matches!(first, walrus::ir::Instr::Call(call) if call.func == of("short")));
    }
}
