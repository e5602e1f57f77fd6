//! Reading the paths of a drawing.

/// The points that a path goes through, each behind the command that leads to it.
pub fn points(path: &str) -> Vec<(char, [f64; 2])> {
    let (mut at, mut begin) = ([0.0; 2], [0.0; 2]);
    let (mut points, mut command, mut rest) = (vec![], ' ', path);
    while let Some(next) = rest.chars().next() {
        if next.is_ascii_alphabetic() {
            (command, rest) = (next, &rest[1..]);
        }
        let way = match command {
            'h' => [number(&mut rest), 0.0],
            'v' => [0.0, number(&mut rest)],
            'M' | 'm' | 'l' => [number(&mut rest), number(&mut rest)],
            'a' => {
                let [rx, ry, turned] = [0; 3].map(|_| number(&mut rest));
                let (flags, after) = rest.split_at(2);
                assert!(turned == 0.0 && ["01", "11"].contains(&flags), "{path}");
                rest = after;
                let way = [number(&mut rest), number(&mut rest)];
                if rx == ry {
                    let on_the_way = round(at, way, rx, flags == "11");
                    points.extend(on_the_way.map(|point| (command, point)));
                }
                way
            }
            'z' => {
                assert!(next == 'z', "a number follows a closed figure: {path}");
                [begin[0] - at[0], begin[1] - at[1]]
            }
            _ => panic!("{command} in {path}"),
        };
        at = match command {
            'M' => way,
            _ => [at[0] + way[0], at[1] + way[1]],
        };
        if command.eq_ignore_ascii_case(&'m') {
            begin = at;
        }
        points.push((command, at));
    }
    points
}

/// Places on an arc that goes clockwise.
fn round(from: [f64; 2], [dx, dy]: [f64; 2], r: f64, large: bool) -> [[f64; 2]; 7] {
    let chord = libm::hypot(dx, dy);
    // Where the ends are farther apart than a circle is wide, it is drawn wider.
    let r = r.max(chord / 2.0);
    let aside = (r * r - chord * chord / 4.0).sqrt() * if large { 1.0 } else { -1.0 };
    let middle = [
        from[0] + dx / 2.0 + dy / chord * aside,
        from[1] + dy / 2.0 - dx / chord * aside,
    ];
    let angle = |[x, y]: [f64; 2]| libm::atan2(y - middle[1], x - middle[0]);
    let start = angle(from);
    let turn = (angle([from[0] + dx, from[1] + dy]) - start).rem_euclid(std::f64::consts::TAU);
    [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0].map(|eighths| {
        let at = start + turn * eighths / 8.0;
        [middle[0] + r * libm::cos(at), middle[1] + r * libm::sin(at)]
    })
}

/// Takes a number off the front. Numbers stand as short as a path allows: in "12-3.5.5" there are three.
fn number(rest: &mut &str) -> f64 {
    *rest = rest.trim_start();
    let mut has_point = false;
    let belongs = |(at, c): (usize, char)| match c {
        '0'..='9' => true,
        '-' => at == 0,
        '.' => !std::mem::replace(&mut has_point, true),
        _ => false,
    };
    let length = rest
        .char_indices()
        .map(belongs)
        .take_while(|is| *is)
        .count();
    let (number, after) = rest.split_at(length);
    *rest = after.trim_start();
    number.parse().expect(number)
}
