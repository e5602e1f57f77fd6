//! How long the model takes, natively: `cargo bench`. The parts of one answer stand side by side, so that
//! their ratios say what a change cost; the machine's own speed cancels out.

#![allow(missing_docs, reason = "criterion's macros write functions without")]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use pose_format::{Change, Pose};
use pose_model::body::{Ask, Body, Sample, solve};
use pose_model::catalog::search;
use pose_model::demand::{demand, typical_demand};
use pose_model::{Catalog, Reader, assess};
use std::hint::black_box;

fn answer(c: &mut Criterion) {
    let catalog = Catalog::ours();
    let knowledge = catalog.knowledge();
    let reader = Reader::default();
    let Some(pose) = catalog.find("happy-baby") else {
        return;
    };
    let mut group = c.benchmark_group("happy-baby");
    group.bench_function("one posture", |b| {
        let ask = Ask::new(pose, 1.0, &Change::default());
        b.iter(|| {
            let body = Body::new(&knowledge.ranges, 0.0, None, &Sample::TYPICAL);
            solve(black_box(&ask), &body, &knowledge.law, &Sample::TYPICAL)
        });
    });
    group.bench_function("typical demand", |b| {
        b.iter(|| typical_demand(knowledge, black_box(pose), &reader, &Change::default()));
    });
    group.bench_function("demand with bands", |b| {
        b.iter(|| demand(knowledge, black_box(pose), &reader, &Change::default()));
    });
    group.bench_function("whole answer", |b| {
        b.iter(|| assess(&catalog, &reader, black_box("happy-baby")));
    });
    group.finish();
}

/// The time for each pose stays the same however many there are.
fn many(c: &mut Criterion) {
    let knowledge = Catalog::ours().knowledge();
    let reader = Reader::default();
    let mut group = c.benchmark_group("demand of many poses");
    group.sample_size(10);
    for count in [100, 1_000, 10_000] {
        let poses: Vec<&Pose> = knowledge.poses.iter().cycle().take(count).collect();
        group.throughput(Throughput::Elements(count as u64));
        group.bench_with_input(BenchmarkId::from_parameter(count), &poses, |b, poses| {
            b.iter(|| {
                let one = |pose: &&Pose| demand(knowledge, pose, &reader, &Change::default());
                poses
                    .iter()
                    .map(|pose| one(pose).lumbar.sagittal.share.typical)
                    .sum::<f64>()
            });
        });
    }
    group.finish();
}

/// A keystroke in a catalogue of ten thousand poses: names of ours, each with a word of its own.
fn search_many(c: &mut Criterion) {
    let own = |n: usize| -> String {
        let letters = (0..4).map(|place| b"bdgklmnprt"[n / 10_usize.pow(place) % 10]);
        letters
            .flat_map(|letter| [char::from(letter), 'o'])
            .collect()
    };
    let ours = Catalog::ours();
    let poses: Vec<&Pose> = ours.poses().collect();
    let many = (0..10_000 - poses.len()).map(|n| {
        let mut pose = poses[n % poses.len()].clone();
        pose.id = format!("{}-{n}", pose.id);
        pose.name = format!("{} {}", pose.name, own(n));
        pose.nicknames = pose
            .nicknames
            .iter()
            .map(|name| format!("{} {name}", own(n)))
            .collect();
        pose
    });
    let catalog = Catalog::with(many);
    let mut group = c.benchmark_group("search in 10,000 poses");
    for (what, query) in [
        ("a whole name", "Virabhadrasana II"),
        ("another spelling", "Pashchimottanasan pose"),
        ("a first letter", "b"),
        ("a slip", "chlids pose"),
        ("no name", "jabberwocky"),
    ] {
        search(&catalog, query);
        group.bench_function(what, |b| {
            b.iter(|| search(&catalog, black_box(query)).len())
        });
    }
    group.finish();
}

criterion_group!(benches, answer, many, search_many);
criterion_main!(benches);
