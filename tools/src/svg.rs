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
        text += &format!("<path d='{d}' {} stroke-linejoin='round'/>", style(shape.role));
    }
    text + "</svg>"
}

fn style(role: Role) -> String {
    let filled = |fill: &str| format!("fill='{fill}'");
    let stroked = |line: &str, width: f64| format!("fill='none' stroke='{line}' stroke-width='{width}'");
    match role {
        Role::Floor => "fill='#f0ede6' stroke='#dfdacd' stroke-width='0.8'".into(),
        Role::Shadow => filled("#d5cfc0"),
        Role::Prop => filled("#d9cdb8"),
        Role::Outline => stroked("#6d7d89", 1.1),
        Role::Flesh => filled("#9dabb5"),
        Role::Lit => filled("#adb9c2"),
        Role::FarOutline => stroked("#a9b5bd", 1.1),
        Role::Far => filled("#ccd4d9"),
        Role::FarLit => filled("#d6dce0"),
        Role::Hair => "fill='#71808b' stroke='#6d7d89' stroke-width='1' paint-order='stroke'".into(),
        Role::Pelvis => stroked("#4a5963", 1.6),
        Role::SpineBed => "fill='none' stroke='#fff' stroke-opacity='0.55' stroke-width='3.6' stroke-linecap='round'".into(),
        Role::Lumbar => stroked("#c2410c", 3.0),
        Role::LumbarEnd => stroked("#c2410c", 0.9),
        Role::ThoracicEnd | Role::CervicalEnd => stroked("none", 1.0),
        Role::Thoracic | Role::Cervical => stroked("#2b6cb0", 1.8),
        Role::Hip => "fill='#fff' stroke='#4a5963' stroke-width='0.7'".into(),
        Role::LeadHipUsed | Role::TrailHipUsed => stroked("#a36200", 1.6),
    }
}
