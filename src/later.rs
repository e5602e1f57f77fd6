//! Data that no first card needs: the poses' other names, the words of what comes at the first touch, and
//! which way others' published judgements fall.
//!
//! It lies in one block with a mark before it. When the wasm is divided, the block goes into the rest by its
//! mark (`split`), so its place in memory is empty until the rest is there. Whatever runs only later may
//! read it: it is in the rest itself.

const VERDICTS: &str = include_str!(concat!(env!("OUT_DIR"), "/verdicts.txt"));
const NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/names.txt"));
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.later.packed"));

/// The block. `split` goes by this layout.
#[repr(C)]
struct Block<const N: usize, const E: usize, const V: usize> {
    mark: [u8; 16],
    length: [u8; 4],
    names: [u8; N],
    english: [u8; E],
    verdicts: [u8; V],
}

static BLOCK: Block<{ NAMES.len() }, { ENGLISH.len() }, { VERDICTS.len() }> = Block {
    mark: *b"pose-risk: later",
    length: ((NAMES.len() + ENGLISH.len() + VERDICTS.len()) as u32).to_le_bytes(),
    names: bytes(NAMES),
    english: bytes(ENGLISH),
    verdicts: bytes(VERDICTS),
};

const fn bytes<const LENGTH: usize>(text: &str) -> [u8; LENGTH] {
    match text.as_bytes().first_chunk() {
        Some(bytes) => *bytes,
        None => panic!("as long as the text is"),
    }
}

/// Of each of our poses, in catalogue order, the other names as `pose_format::pack` wrote them.
pub fn names() -> &'static str {
    text(&block().names)
}

/// English words, packed as the first ones are.
pub fn english() -> &'static str {
    text(&block().english)
}

/// How others' published judgements fall: a line a pair, pose, condition, how many restrict, how many permit.
pub fn verdicts() -> &'static str {
    text(&block().verdicts)
}

/// The block, of which the compiler may know nothing, for it can be empty.
#[inline(never)]
fn block() -> &'static Block<{ NAMES.len() }, { ENGLISH.len() }, { VERDICTS.len() }> {
    let block = std::hint::black_box(&BLOCK);
    assert!(block.mark[0] != 0, "a first card reads what comes later");
    block
}

fn text(bytes: &'static [u8]) -> &'static str {
    std::str::from_utf8(bytes).unwrap_or_default()
}
