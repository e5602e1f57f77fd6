//! A drawing as a stand-alone SVG.

use pose_risk::figure::{Drawing, Role};

/// The SVG, with presentation attributes only.
pub fn svg(drawing: &Drawing, width: f64) -> String {
    let [x, y, w, h] = drawing.view;
    let mut text = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='{x:.1} {y:.1} {w:.1} {h:.1}' width='{width}' height='{:.0}'>",
        width * h / w
    );
    for shape in &drawing.shapes {
        let d = &shape.path;
        let (fill, stroke, width) = style(shape.role);
        if matches!(
            shape.role,
            Role::Far | Role::Near | Role::Trunk | Role::Head
        ) {
            text += &format!(
                "<path d='{d}' fill='none' stroke='#fff' stroke-width='2' stroke-linejoin='round'/>"
            );
        }
        text += &format!(
            "<path d='{d}' fill='{fill}' stroke='{stroke}' stroke-width='{width}' stroke-linejoin='round' stroke-linecap='round'/>"
        );
    }
    text + "</svg>"
}

fn style(role: Role) -> (&'static str, &'static str, f64) {
    match role {
        Role::Floor => ("#e9e4da", "#cfc6b8", 1.0),
        Role::Prop => ("#d9cdb8", "none", 0.0),
        Role::Far => ("#cdd3d8", "none", 0.0),
        Role::Near => ("#97a5b0", "none", 0.0),
        Role::Trunk => ("#aab6bf", "none", 0.0),
        Role::Head => ("#aab6bf", "none", 0.0),
        Role::Lumbar => ("none", "#c2410c", 3.0),
        Role::Thoracic => ("none", "#5b6b77", 2.0),
        Role::Cervical => ("none", "#5b6b77", 1.6),
        Role::Hip => ("none", "#5b6b77", 1.2),
    }
}
