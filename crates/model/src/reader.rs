//! The reader: a body, and what makes its back feel worse.

use pose_format::{AgeBand, Mechanism, choices};

choices! {
    /// The side a pose is led with or turns to.
    Side {
        Right = "right", Left = "left",
    }
}

/// A reader: a body, how far into the pose it goes, and what makes its back feel worse.
#[derive(Clone, Debug, PartialEq)]
pub struct Reader {
    /// Mechanisms chosen; none means "not sure".
    pub worse_with: Vec<Mechanism>,
    /// Id of a condition in `data/conditions.toml`.
    pub condition: Option<String>,
    /// Hips and hamstrings: -1 stiff, 0 typical, 1 supple; anything between is a body too.
    pub mobility: f64,
    /// How far into the pose, 0 to 1.
    pub depth: f64,
    /// The side the pose is led with or turns to.
    pub side: Side,
    /// Age band; none means the young-adult ranges that most studies measured.
    pub age: Option<AgeBand>,
}

impl Reader {
    /// Who said only that a movement makes the back feel worse.
    pub fn hurt_by(mechanism: Mechanism) -> Self {
        Self {
            worse_with: vec![mechanism],
            ..Self::default()
        }
    }

    /// The same reader all the way in: other poses are judged so.
    pub fn all_the_way(&self) -> Self {
        Self {
            depth: 1.0,
            ..self.clone()
        }
    }
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            worse_with: vec![],
            condition: None,
            mobility: 0.0,
            depth: 1.0,
            side: Side::Right,
            age: None,
        }
    }
}
