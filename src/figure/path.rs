//! SVG path data, in tenths of a centimetre and without the float formatter (it weighs kilobytes in the wasm).

use super::camera::Seen;
use pose_format::whole;

/// Path data under construction.
#[derive(Debug, Default)]
pub struct Path(String);

impl Path {
    /// The finished `d` attribute.
    pub fn done(self) -> String {
        self.0
    }

    fn number(&mut self, n: f64) {
        let tenths = (n * 10.0).round() as i64;
        if tenths < 0 {
            self.0.push('-');
        } else {
            self.0.push(' ');
        }
        let tenths = tenths.abs();
        self.0 += &whole(tenths / 10);
        if tenths % 10 != 0 {
            self.0.push('.');
            self.0 += &whole(tenths % 10);
        }
    }

    fn point(&mut self, command: char, x: f64, y: f64) {
        self.0.push(command);
        self.number(x);
        self.number(y);
    }

    /// A line through points.
    pub fn line(&mut self, points: &[Seen]) {
        for (i, p) in points.iter().enumerate() {
            self.point(if i == 0 { 'M' } else { 'L' }, p.x, p.y);
        }
    }

    /// Closes the figure.
    pub fn close(&mut self) {
        self.0.push('Z');
    }

    fn arc(&mut self, r: f64, large: bool, x: f64, y: f64) {
        self.0.push('A');
        self.number(r);
        self.number(r);
        self.0 += if large { " 0 1 1" } else { " 0 0 1" };
        self.number(x);
        self.number(y);
    }

    /// A full circle.
    pub fn circle(&mut self, at: Seen, r: f64) {
        self.point('M', at.x - r, at.y);
        self.arc(r, true, at.x + r, at.y);
        self.arc(r, true, at.x - r, at.y);
        self.close();
    }

    /// A bone with flesh: the hull of two circles.
    pub fn capsule(&mut self, a: Seen, ra: f64, b: Seen, rb: f64) {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let d = (dx * dx + dy * dy).sqrt();
        if d <= (ra - rb).abs() + 1e-6 {
            let (at, r) = if ra > rb { (a, ra) } else { (b, rb) };
            return self.circle(at, r);
        }
        let (ux, uy) = (dx / d, dy / d);
        // The outer tangents touch both circles at this angle from the axis.
        let cos = (ra - rb) / d;
        let sin = (1.0 - cos * cos).sqrt();
        let left = (ux * cos + uy * sin, uy * cos - ux * sin);
        let right = (ux * cos - uy * sin, uy * cos + ux * sin);
        self.point('M', a.x + ra * left.0, a.y + ra * left.1);
        self.point('L', b.x + rb * left.0, b.y + rb * left.1);
        self.arc(rb, rb > ra, b.x + rb * right.0, b.y + rb * right.1);
        self.point('L', a.x + ra * right.0, a.y + ra * right.1);
        self.arc(ra, ra > rb, a.x + ra * left.0, a.y + ra * left.1);
        self.close();
    }
}
