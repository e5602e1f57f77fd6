//! How large pictures are.

/// Width and height, pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

/// The picture of a shared link, of the shape that Facebook, LinkedIn and X show large: 600 by 315 is the least for that, and
/// 1200 by 630 would put pkg/ over 12 MB.
pub const LINK: Size = Size {
    width: 960,
    height: 504,
};
