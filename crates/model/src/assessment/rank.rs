//! The catalogue in order of one demand, for one reader.

use super::summary::PoseSummary;
use crate::advice::{Level, band, demanding, judge, lumbar_share, stand_in};
use crate::catalog::Catalog;
use crate::demand::{Axis, Band, Demand, demand as demanded};
use crate::reader::Reader;
use crate::sort_list;
use pose_format::{Change, Choice, Mechanism, Pose, choices};
use serde::Serialize;
use std::cmp::Ordering;

choices! {
    /// What the catalogue is ordered by.
    By {
        LumbarFlexion = "lumbar-flexion", LumbarExtension = "lumbar-extension", LumbarLateral = "lumbar-lateral", LumbarRotation = "lumbar-rotation", LumbarCombined = "lumbar-combined", ThoracicFlexion = "thoracic-flexion", ThoracicRotation = "thoracic-rotation", Load = "load", Advice = "advice", Demanding = "demanding",
    }
}

/// A row of the ranking: a pose, its share (or load, or combined value) and its level for this reader.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ranked {
    /// The pose.
    pub pose: PoseSummary,
    /// Per cent of the range; for load, 1 = standing; for advice, the leading share; for demanding, a scale of its own.
    pub value: Band,
    /// `suits`, `fine`, `caution` or `avoid`.
    pub level: &'static str,
    /// By `demanding`: what to do instead, where something restricts the pose for this reader.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stand_in: Option<PoseSummary>,
}

/// A pose with its place in an order.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The pose.
    pub pose: &'a Pose,
    /// What it is ordered by, as [`Ranked::value`].
    pub value: Band,
    /// The mechanism that comes first for this reader.
    pub leading: Mechanism,
    /// What is asked of it, as [`Ranked::value`].
    pub share: Band,
    /// By `demanding`: the id of a pose to do instead.
    pub stand_in: Option<String>,
    /// The largest share of the low back's range in any direction, per cent.
    pub low_back: f64,
    /// Its level for this reader.
    pub level: Level,
}

/// Every pose for this reader, most demanding first; ties by id.
pub fn rank(catalog: &Catalog, reader: &Reader, by: By) -> Vec<Ranked> {
    let rows = rows(catalog, reader, by);
    rows.iter()
        .map(|row| Ranked {
            pose: row.pose.into(),
            value: row.value,
            level: row.level.word(),
            stand_in: row
                .stand_in
                .as_deref()
                .and_then(|id| catalog.find(id))
                .map(PoseSummary::from),
        })
        .collect()
}

/// [`rank`] before it is put into words.
pub fn rows<'a>(catalog: &'a Catalog, reader: &Reader, by: By) -> Vec<Row<'a>> {
    let knowledge = catalog.knowledge();
    let mut rows: Vec<_> = catalog
        .poses()
        .map(|pose| {
            let demand = demanded(knowledge, pose, reader, &Change::default());
            let judged = judge(knowledge, pose, reader, &demand);
            let share = band(&demand, judged.leading);
            Row {
                pose,
                value: match by {
                    By::Advice => share,
                    By::Demanding => Band::exactly(demanding(pose, &demand)),
                    _ => value(&demand, by),
                },
                share,
                stand_in: (by == By::Demanding)
                    .then(|| stand_in(catalog, pose, reader, &demand, &judged))
                    .flatten(),
                leading: judged.leading,
                low_back: low_back(&demand),
                level: judged.level,
            }
        })
        .collect();
    sort_list(&mut rows, &|a: &Row, b: &Row| {
        let strictest = if by == By::Advice {
            b.level.cmp(&a.level)
        } else {
            Ordering::Equal
        };
        strictest
            .then_with(|| b.value.typical.total_cmp(&a.value.typical))
            .then_with(|| a.pose.id.cmp(&b.pose.id))
    });
    rows
}

fn low_back(demand: &Demand) -> f64 {
    Mechanism::all()
        .filter(|m| *m != Mechanism::Loading)
        .map(|m| lumbar_share(demand, m))
        .fold(0.0, f64::max)
}

fn value(demand: &Demand, by: By) -> Band {
    match by {
        By::LumbarFlexion | By::Advice | By::Demanding => directed(&demand.lumbar.sagittal, 1.0),
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
fn directed(axis: &Axis, sign: f64) -> Band {
    if axis.degrees.typical * sign > 0.0 {
        axis.share
    } else {
        Band::default()
    }
}
