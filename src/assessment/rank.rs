//! The catalogue in order of one demand, for one reader.

use super::PoseSummary;
use crate::advice::{Level, advise_level};
use crate::catalog::Catalog;
use crate::demand::{Band, Demand, demand as demanded};
use crate::order::in_order;
use crate::reader::Reader;
use pose_format::{Change, Choice, Listed, choices};
use serde::Serialize;

choices! {
    /// What the catalogue is ordered by.
    By {
        LumbarFlexion = "lumbar-flexion", LumbarExtension = "lumbar-extension", LumbarLateral = "lumbar-lateral", LumbarRotation = "lumbar-rotation", LumbarCombined = "lumbar-combined", ThoracicFlexion = "thoracic-flexion", ThoracicRotation = "thoracic-rotation", Load = "load", Advice = "advice",
    }
}

/// One row: a pose, its share (or load, or combined value) and its level for this reader.
#[derive(Clone, Debug, Serialize)]
pub struct Ranked {
    /// The pose.
    pub pose: PoseSummary,
    /// Per cent of the range; for load, 1 = standing; for advice, the leading share.
    pub value: Band,
    /// `suits`, `fine`, `caution` or `avoid`.
    pub level: &'static str,
}

/// Every pose for this reader, most demanding first; ties by id.
pub fn rank(catalog: &Catalog, reader: &Reader, by: By) -> Vec<Ranked> {
    let rows: Vec<(Level, Ranked)> = catalog
        .poses()
        .map(|pose| {
            let demand = demanded(catalog.knowledge(), pose, reader, &Change::default());
            let (level, leading) = advise_level(catalog, pose, reader, &demand);
            let value = if by == By::Advice {
                leading
            } else {
                value(&demand, by)
            };
            (
                level,
                Ranked {
                    pose: pose.into(),
                    value,
                    level: level.word(),
                },
            )
        })
        .listed();
    let rows = in_order(rows, &|(a_level, a), (b_level, b)| {
        let strictest = if by == By::Advice {
            b_level.cmp(a_level)
        } else {
            std::cmp::Ordering::Equal
        };
        strictest
            .then_with(|| b.value.typical.total_cmp(&a.value.typical))
            .then_with(|| a.pose.id.cmp(&b.pose.id))
    });
    rows.into_iter().map(|(_, row)| row).listed()
}

fn value(demand: &Demand, by: By) -> Band {
    match by {
        By::LumbarFlexion | By::Advice => directed(&demand.lumbar.sagittal, 1.0),
        By::LumbarExtension => directed(&demand.lumbar.sagittal, -1.0),
        By::LumbarLateral => demand.lumbar.lateral.share,
        By::LumbarRotation => demand.lumbar.rotation.share,
        By::LumbarCombined => demand.lumbar.combined,
        By::ThoracicFlexion => directed(&demand.thoracic.sagittal, 1.0),
        By::ThoracicRotation => demand.thoracic.rotation.share,
        By::Load => demand.load,
    }
}

/// The share of a direction; nothing where the movement goes the other way.
fn directed(axis: &crate::demand::Axis, sign: f64) -> Band {
    if axis.degrees.typical * sign > 0.0 {
        axis.share
    } else {
        Band::default()
    }
}
