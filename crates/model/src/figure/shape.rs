//! The shapes that a drawing is made of.

use super::path::Path;

/// What a shape shows; the widget gives each role a class.
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
    /// The flesh of a part of the body.
    Flesh,
    /// The lit side of that flesh.
    Lit,
    /// The line around a limb on the far side.
    FarOutline,
    /// The flesh of a limb on the far side.
    Far,
    /// The lit side of that flesh.
    FarLit,
    /// The flesh of a part of the body with the line around it, in a small picture.
    Lined,
    /// The same of a limb on the far side.
    FarLined,
    /// Hair.
    Hair,
    /// The lines of a face.
    Face,
    /// The pelvis, seen through the flesh.
    Pelvis,
    /// The band behind the vertebrae.
    SpineBed,
    /// The lumbar vertebrae.
    Lumbar,
    /// The thoracic vertebrae.
    Thoracic,
    /// The cervical vertebrae.
    Cervical,
    /// Marks beside the lumbar vertebrae, for a region at its end.
    LumbarEnd,
    /// Marks beside the thoracic vertebrae.
    ThoracicEnd,
    /// Marks beside the cervical vertebrae.
    CervicalEnd,
    /// A hip joint.
    Hip,
    /// How much of the lead hip's range is used.
    LeadHipUsed,
    /// How much of the trail hip's range is used.
    TrailHipUsed,
}

impl Role {
    fn is_lined(self) -> bool {
        matches!(self, Self::Lined | Self::FarLined)
    }
}

/// One path.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it is.
    pub role: Role,
    /// SVG path data, in centimetres.
    pub path: String,
}

/// Adds a path as a shape, or to the last shape if that has the same role. An empty path adds nothing. Parts with a
/// line around stay apart: in one shape with another, a part would have no line where it crosses that.
pub fn add(shapes: &mut Vec<Shape>, role: Role, path: &mut Path) {
    let path = path.done();
    match shapes.last_mut() {
        Some(last) if last.role == role && !role.is_lined() => last.path += &path,
        _ if path.is_empty() => {}
        _ => shapes.push(Shape { role, path }),
    }
}
