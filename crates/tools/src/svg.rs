//! A drawing as a stand-alone SVG.

use pose_model::figure::{Drawing, Role};

/// The style of [`plain`] drawings.
pub const STYLE: &str = "\
path { fill: none; stroke-linejoin: round; }
.floor { fill: #f0ede6; stroke: #dfdacd; stroke-width: 0.8; }
.shadow { fill: #d5cfc0; }
.prop { fill: #ebe5d9; stroke: #a89b84; stroke-width: 0.7; }
.strap { stroke: #a89b84; stroke-width: 1.6; }
.outline { stroke: #6d7d89; stroke-width: 1.1; }
.flesh { fill: #9dabb5; }
.lit { fill: #adb9c2; }
.far.outline { stroke-width: 0.75; }
.far.flesh { fill: #bac4cb; }
.far.lit { fill: #c3ccd2; }
.lined { fill: #9dabb5; stroke: #6d7d89; stroke-width: 1.1; paint-order: stroke; }
.far.lined { fill: #bac4cb; stroke-width: 0.75; }
.lined ~ .lumbar, .lined ~ .spine { stroke-dasharray: 1.8 0.6; }
.hair { fill: #71808b; stroke: #6d7d89; }
.face { stroke: #364048; stroke-width: 1.2; }
.pelvis { stroke: #4a5963; stroke-width: 1.6; }
.bed { stroke: #fff; stroke-opacity: 0.55; stroke-width: 3.6; stroke-linecap: round; }
.lumbar { stroke: #c2410c; stroke-width: 3; }
.spine { stroke: #2b6cb0; stroke-width: 1.8; }
.hip { fill: #fff; stroke: #4a5963; stroke-width: 0.7; }
.used { stroke: #a36200; stroke-width: 1.6; }
";

/// The SVG with its own style, to be shown alone.
pub fn svg(drawing: &Drawing) -> String {
    plain(drawing).replacen('>', &format!("><style>{STYLE}</style>"), 1)
}

/// The SVG for a page that has the style.
pub fn plain(drawing: &Drawing) -> String {
    let [x, y, w, h] = drawing.view;
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{x:.0} {y:.0} {w:.0} {h:.0}\">"
    );
    for shape in &drawing.shapes {
        let class = class(shape.role);
        if !class.is_empty() {
            text += &format!("<path class=\"{class}\" d=\"{}\"/>", shape.path);
        }
    }
    text + "</svg>"
}

fn class(role: Role) -> &'static str {
    match role {
        Role::Floor => "floor",
        Role::Shadow => "shadow",
        Role::Prop => "prop",
        Role::Strap => "strap",
        Role::Outline => "outline",
        Role::Flesh => "flesh",
        Role::Lit => "lit",
        Role::FarOutline => "far outline",
        Role::Far => "far flesh",
        Role::FarLit => "far lit",
        Role::Lined => "lined",
        Role::FarLined => "far lined",
        Role::Hair => "hair",
        Role::Face => "face",
        Role::Pelvis => "pelvis",
        Role::SpineBed => "bed",
        Role::Lumbar => "lumbar",
        Role::Thoracic | Role::Cervical => "spine",
        Role::Hip => "hip",
        Role::LeadHipUsed | Role::TrailHipUsed => "used",
        // Marks of a region at the end of its range: only the card knows which those are.
        Role::LumbarEnd | Role::ThoracicEnd | Role::CervicalEnd => "",
    }
}
