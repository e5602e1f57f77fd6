//! The shapes that a drawing is made of.

use super::path::Path;

/// What a shape is; the view gives each a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The ground.
    Floor,
    /// Where the body touches it.
    Shadow,
    /// What the pose is done with.
    Prop,
    /// A strap, over the body.
    Strap,
    /// The line around a part of the body.
    Outline,
    /// Its flesh.
    Flesh,
    /// What the light falls on.
    Lit,
    /// The line around a limb on the far side.
    FarOutline,
    /// Its flesh.
    Far,
    /// What the light falls on.
    FarLit,
    /// Hair.
    Hair,
    /// The pelvis, seen through the flesh.
    Pelvis,
    /// What the vertebrae are seen on.
    SpineBed,
    /// The lumbar vertebrae.
    Lumbar,
    /// The thoracic ones.
    Thoracic,
    /// The neck's.
    Cervical,
    /// Marks beside the lumbar vertebrae, for a region at its end.
    LumbarEnd,
    /// Beside the thoracic ones.
    ThoracicEnd,
    /// Beside the neck's.
    CervicalEnd,
    /// A hip joint.
    Hip,
    /// How much of the lead hip's range is used.
    LeadHipUsed,
    /// How much of the trail hip's.
    TrailHipUsed,
}

/// One path.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it is.
    pub role: Role,
    /// SVG path data, in centimetres.
    pub path: String,
}

/// Adds what was drawn, if anything was: to the last shape, if that is the same.
pub fn add(shapes: &mut Vec<Shape>, role: Role, path: &mut Path) {
    let path = path.done();
    match shapes.last_mut() {
        Some(last) if last.role == role => last.path += &path,
        _ if path.is_empty() => {}
        _ => shapes.push(Shape { role, path }),
    }
}
