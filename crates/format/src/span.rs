//! An angle that moves on the way into a pose.

/// Degrees at the start and at the end of a pose; `depth` runs between them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Span {
    /// Where the way in begins (depth 0).
    pub from: f64,
    /// Where the full shape is (depth 1).
    pub to: f64,
}

impl Span {
    /// The same angle all the way.
    pub const fn still(degrees: f64) -> Self {
        Self {
            from: degrees,
            to: degrees,
        }
    }

    /// The angle at a depth of 0 to 1.
    pub fn at(self, depth: f64) -> f64 {
        self.from + (self.to - self.from) * depth
    }

    /// The same movement, `degrees` further on at its end; a still angle stays still.
    pub fn shifted(self, degrees: f64) -> Self {
        if self.from == self.to {
            Self::still(self.to + degrees)
        } else {
            Self {
                from: self.from,
                to: self.to + degrees,
            }
        }
    }
}
