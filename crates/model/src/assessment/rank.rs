//! The catalogue in order of one demand, for one reader.

use super::summary::PoseSummary;
use crate::advice::{Level, band, demanding, judge, lumbar_share, stand_in};
use crate::catalog::Catalog;
use crate::demand::{Band, Demand, demand as demanded};
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
            stand_in: (by == By::Demanding && row.level >= Level::Caution)
                .then(|| stand_in_of(catalog, reader, row.pose))
                .flatten()
                .map(PoseSummary::from),
        })
        .collect()
}

/// What to do instead of a pose, where something restricts it for this reader. It is looked for among all poses, which
/// takes much longer than to judge one: a list asks only for the rows that it shows.
pub fn stand_in_of<'a>(catalog: &'a Catalog, reader: &Reader, pose: &Pose) -> Option<&'a Pose> {
    let knowledge = catalog.knowledge();
    let demand = demanded(knowledge, pose, reader, &Change::default());
    let judged = judge(knowledge, pose, reader, &demand);
    catalog.find(&stand_in(catalog, pose, reader, &demand, &judged)?)
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
        By::LumbarFlexion | By::Advice | By::Demanding => demand.lumbar.sagittal.towards(1.0),
        By::LumbarExtension => demand.lumbar.sagittal.towards(-1.0),
        By::LumbarLateral => demand.lumbar.lateral.share,
        By::LumbarRotation => demand.lumbar.rotation.share,
        By::LumbarCombined => demand.lumbar.combined,
        By::ThoracicFlexion => demand.thoracic.sagittal.towards(1.0),
        By::ThoracicRotation => demand.thoracic.rotation.share,
        By::Load => demand.load,
    }
}
