//! SVG path data in centimetres.
//!
//! A page holds dozens of drawings, and one that moves is written anew for each frame. So points are written from the
//! one before, a command that repeats is left out, and numbers stand without a needless zero or space.

use super::camera::Seen;
use super::hull::Hull;
use crate::body::sin_cos;
use pose_format::write_whole;

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

/// How finely a path is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grain {
    /// To a tenth of a centimetre.
    #[default]
    Fine,
    /// To a centimetre, for a small picture: about a pixel.
    Coarse,
}

impl Grain {
    /// The smallest difference that is drawn, in centimetres.
    pub fn step(self) -> f64 {
        match self {
            Self::Fine => 0.1,
            Self::Coarse => 1.0,
        }
    }
}

/// Path data under construction.
#[derive(Debug, Default)]
pub struct Path {
    grain: Grain,
    text: String,
    edges: Edges,
    /// Where the pen is, and where the figure that it draws began, in steps of the grain.
    pen: [i64; 2],
    begin: [i64; 2],
    /// The command of the numbers before, which need not be written again.
    command: char,
    /// Whether the number before has a decimal point: then one that begins with a point needs no space.
    has_point: bool,
}

impl Path {
    /// A path that is drawn as finely as this.
    pub fn new(grain: Grain) -> Self {
        Self {
            grain,
            ..Self::default()
        }
    }

    /// The finished `d` attribute; the path begins anew.
    pub fn done(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    /// How far what was drawn reaches.
    pub fn edges(&self) -> Edges {
        self.edges
    }

    fn reach(&mut self, at: Seen, r: f64) {
        let edges = [at.x - r, at.y - r, at.x + r, at.y + r];
        self.edges.join(Edges(edges));
    }

    fn steps(&self, n: f64) -> i64 {
        let per_centimetre = match self.grain {
            Grain::Fine => 10.0,
            Grain::Coarse => 1.0,
        };
        (n * per_centimetre).round_ties_even() as i64
    }

    /// Begins a command, unless it is the one before, which goes on.
    fn command(&mut self, command: char) {
        if self.command != command {
            self.text.push(command);
            self.command = command;
        }
    }

    /// A number of steps. Its sign or its point part it from the number before; where it has neither, a space does.
    fn number(&mut self, steps: i64) {
        self.number_after(self.text.ends_with(|c: char| c.is_ascii_digit()), steps);
    }

    fn number_after(&mut self, is_number: bool, steps: i64) {
        let size = steps.unsigned_abs();
        let (whole, tenth) = match self.grain {
            Grain::Fine => (size / 10, size % 10),
            Grain::Coarse => (size, 0),
        };
        let leaves_out_zero = whole == 0 && tenth > 0;
        if steps < 0 {
            self.text.push('-');
        } else if is_number && !(leaves_out_zero && self.has_point) {
            self.text.push(' ');
        }
        if !leaves_out_zero {
            write_whole(&mut self.text, whole);
        }
        self.has_point = tenth > 0;
        if self.has_point {
            self.text.push('.');
            write_whole(&mut self.text, tenth);
        }
    }

    /// The way from the pen to a point, and the pen there.
    fn way(&mut self, x: f64, y: f64) -> [i64; 2] {
        let to = [self.steps(x), self.steps(y)];
        let way = [to[0] - self.pen[0], to[1] - self.pen[1]];
        self.pen = to;
        way
    }

    /// Begins a figure at a point.
    fn start(&mut self, x: f64, y: f64) {
        if self.text.is_empty() {
            // Others may be appended to this path, so it says where it begins.
            (self.pen, self.command) = ([0, 0], ' ');
            self.command('M');
        } else {
            self.command = ' ';
            self.command('m');
        }
        for n in self.way(x, y) {
            self.number(n);
        }
        self.begin = self.pen;
    }

    /// A straight line to a point.
    fn to(&mut self, x: f64, y: f64) {
        match self.way(x, y) {
            [0, 0] => {}
            [x, 0] => {
                self.command('h');
                self.number(x);
            }
            [0, y] => {
                self.command('v');
                self.number(y);
            }
            [x, y] => {
                self.command('l');
                self.number(x);
                self.number(y);
            }
        }
    }

    /// A line through points.
    pub fn line(&mut self, points: &[Seen]) {
        for (i, p) in points.iter().enumerate() {
            self.reach(*p, 0.0);
            if i == 0 {
                self.start(p.x, p.y);
            } else {
                self.to(p.x, p.y);
            }
        }
    }

    /// Closes the figure.
    pub fn close(&mut self) {
        self.text.push('z');
        self.command = 'z';
        self.pen = self.begin;
    }

    fn arc(&mut self, radii: [f64; 2], large: bool, x: f64, y: f64) {
        let way = self.way(x, y);
        if way != [0, 0] {
            self.arc_along(radii, large, way);
        }
    }

    fn arc_along(&mut self, [rx, ry]: [f64; 2], large: bool, way: [i64; 2]) {
        self.command('a');
        self.number(self.steps(rx));
        self.number(self.steps(ry));
        // Both flags are one digit each, and nothing has to part them from what follows.
        self.text += if large { " 0 11" } else { " 0 01" };
        self.number_after(false, way[0]);
        self.number(way[1]);
    }

    /// A full circle.
    pub fn circle(&mut self, at: Seen, r: f64) {
        self.ellipse(at, r, r);
    }

    /// A level ellipse.
    pub fn ellipse(&mut self, at: Seen, rx: f64, ry: f64) {
        self.reach(at, rx);
        // One arc from the top to a step beside it: the gap is too small to be seen, and two arcs take more bytes.
        self.start(at.x, at.y - ry);
        self.arc_along([rx, ry], true, [-1, 0]);
        self.close();
    }

    /// A part (0 to 1) of a circle's line, clockwise from the top.
    pub fn part_of_circle(&mut self, at: Seen, r: f64, part: f64) {
        if part >= 1.0 {
            return self.circle(at, r);
        }
        let (sin, cos) = sin_cos(part * 360.0);
        self.start(at.x, at.y - r);
        self.arc([r, r], part > 0.5, at.x + r * sin, at.y - r * cos);
    }

    /// Flesh around a chain of circles, each given by its middle and its radius: what the hulls of each two of them
    /// in a row cover together. An open chain has no line around the back of its first circle.
    pub fn chain(&mut self, circles: &[(Seen, f64)], mut is_open: bool) {
        let mut hulls: Vec<Hull> = vec![];
        for pair in circles.windows(2) {
            let [a, b] = [pair[0], pair[1]];
            match Hull::new(a, b) {
                Ok(hull) => {
                    if hulls.last().is_some_and(|before| !before.goes_on_in(&hull)) {
                        self.ribbon(&std::mem::take(&mut hulls), std::mem::take(&mut is_open));
                    }
                    hulls.push(hull);
                }
                Err((at, r)) => {
                    self.ribbon(&std::mem::take(&mut hulls), std::mem::take(&mut is_open));
                    self.circle(at, r);
                }
            }
        }
        self.ribbon(&hulls, is_open);
    }

    /// One line around hulls that go on in each other.
    fn ribbon(&mut self, hulls: &[Hull], is_open: bool) {
        let ([first, ..], [.., last]) = (hulls, hulls) else {
            return;
        };
        for hull in hulls {
            self.reach(hull.a, hull.radii[0]);
            self.reach(hull.b, hull.radii[1]);
        }
        let [ra, rb] = [first.radii[0], last.radii[1]];
        let start = on(first.a, ra, first.left);
        self.start(start.0, start.1);
        for (hull, next) in hulls.iter().zip(&hulls[1..]) {
            self.turn(hull.b, hull.radii[1], hull.left, next.left);
        }
        let end = on(last.b, rb, last.left);
        self.to(end.0, end.1);
        let end = on(last.b, rb, last.right);
        self.arc([rb, rb], rb > last.radii[0], end.0, end.1);
        for (next, hull) in hulls.iter().zip(&hulls[1..]).rev() {
            self.turn(hull.a, hull.radii[0], hull.right, next.right);
        }
        let end = on(first.a, ra, first.right);
        self.to(end.0, end.1);
        if !is_open {
            self.arc([ra, ra], ra > first.radii[1], start.0, start.1);
            self.close();
        }
    }

    /// From the side of one hull to that of the next, around the circle that they share.
    fn turn(&mut self, at: Seen, r: f64, from: (f64, f64), to: (f64, f64)) {
        let middle = (from.0 + to.0, from.1 + to.1);
        let length = (middle.0 * middle.0 + middle.1 * middle.1).sqrt();
        // So high is the arc above a straight line between both points.
        if r * (1.0 - 0.5 * length) < 0.5 * self.grain.step() {
            let (x, y) = on(at, r / length, middle);
            return self.to(x, y);
        }
        let start = on(at, r, from);
        let end = on(at, r, to);
        self.to(start.0, start.1);
        if from.0 * to.1 - from.1 * to.0 > 0.0 {
            self.arc([r, r], false, end.0, end.1);
        } else {
            self.to(end.0, end.1);
        }
    }
}

/// The point of a circle in a direction.
fn on(at: Seen, r: f64, direction: (f64, f64)) -> (f64, f64) {
    (at.x + r * direction.0, at.y + r * direction.1)
}
