//! SVG path data in centimetres, to a tenth.

use super::camera::Seen;
use crate::body::sin_cos;
use std::fmt::Write;

/// How far something reaches: left, top, right, bottom, in centimetres.
#[derive(Clone, Copy, Debug)]
pub struct Edges(pub [f64; 4]);

impl Default for Edges {
    fn default() -> Self {
        Self([f64::INFINITY, f64::INFINITY, -f64::INFINITY, -f64::INFINITY])
    }
}

impl Edges {
    /// Makes room for another.
    pub fn join(&mut self, Self(other): Self) {
        let Self(own) = self;
        *own = [
            own[0].min(other[0]),
            own[1].min(other[1]),
            own[2].max(other[2]),
            own[3].max(other[3]),
        ];
    }
}

/// Path data under construction.
#[derive(Debug, Default)]
pub struct Path(String, Edges);

impl Path {
    /// The finished `d` attribute; the path begins anew.
    pub fn done(&mut self) -> String {
        std::mem::take(&mut self.0)
    }

    /// How far what was drawn reaches.
    pub fn edges(&self) -> Edges {
        self.1
    }

    fn reach(&mut self, at: Seen, r: f64) {
        let edges = [at.x - r, at.y - r, at.x + r, at.y + r];
        self.1.join(Edges(edges));
    }

    /// A number behind a space or its sign, which part it from the one before.
    fn number(&mut self, n: f64) {
        let tenths = (n * 10.0).round_ties_even() as i64;
        let sign = if tenths < 0 { '-' } else { ' ' };
        let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        // Writing to a string cannot fail.
        let _ = match tenth {
            0 => write!(self.0, "{sign}{whole}"),
            _ => write!(self.0, "{sign}{whole}.{tenth}"),
        };
    }

    fn point(&mut self, command: char, x: f64, y: f64) {
        self.0.push(command);
        self.number(x);
        self.number(y);
    }

    /// A line through points.
    pub fn line(&mut self, points: &[Seen]) {
        for (i, p) in points.iter().enumerate() {
            self.reach(*p, 0.0);
            self.point(if i == 0 { 'M' } else { 'L' }, p.x, p.y);
        }
    }

    /// Closes the figure.
    pub fn close(&mut self) {
        self.0.push('Z');
    }

    fn arc(&mut self, r: f64, large: bool, x: f64, y: f64) {
        self.arc_of(r, r, large, x, y);
    }

    fn arc_of(&mut self, rx: f64, ry: f64, large: bool, x: f64, y: f64) {
        self.0.push('A');
        self.number(rx);
        self.number(ry);
        self.0 += if large { " 0 1 1" } else { " 0 0 1" };
        self.number(x);
        self.number(y);
    }

    /// A full circle.
    pub fn circle(&mut self, at: Seen, r: f64) {
        self.ellipse(at, r, r);
    }

    /// A level ellipse.
    pub fn ellipse(&mut self, at: Seen, rx: f64, ry: f64) {
        self.reach(at, rx);
        self.point('M', at.x - rx, at.y);
        self.arc_of(rx, ry, true, at.x + rx, at.y);
        self.arc_of(rx, ry, true, at.x - rx, at.y);
        self.close();
    }

    /// A part (0 to 1) of a circle's line, clockwise from the top.
    pub fn part_of_circle(&mut self, at: Seen, r: f64, part: f64) {
        if part >= 1.0 {
            return self.circle(at, r);
        }
        let (sin, cos) = sin_cos(part * 360.0);
        self.point('M', at.x, at.y - r);
        self.arc(r, part > 0.5, at.x + r * sin, at.y - r * cos);
    }

    /// A bone with flesh: the hull of two circles.
    pub fn capsule(&mut self, a: Seen, ra: f64, b: Seen, rb: f64) {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let d = (dx * dx + dy * dy).sqrt();
        if d <= (ra - rb).abs() + 1e-6 {
            let (at, r) = if ra > rb { (a, ra) } else { (b, rb) };
            return self.circle(at, r);
        }
        self.reach(a, ra);
        self.reach(b, rb);
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
