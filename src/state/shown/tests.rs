//! How what is shown changes.

use super::*;
use pose_format::Choice;
use pose_model::catalog::Catalog;

fn options(pose: &str, mobility: f64) -> Options {
    Options {
        pose: Some(pose.into()),
        reader: Reader {
            mobility,
            ..Reader::default()
        },
        ..Options::default()
    }
}

#[test]
fn a_page_that_changes_the_pose_keeps_the_readers_own_choices() {
    let (before, after) = (options("cobra", 0.0), options("wheel", 0.0));
    let mut shown = Shown::new(&before);
    shown.apply(Catalog::ours().knowledge(), Msg::MobilityChosen(-1.0));
    shown.merge(&before, &after);
    assert_eq!(shown.pose.as_deref(), Some("wheel"));
    assert_eq!(shown.reader.mobility, -1.0);
}

#[test]
fn what_the_page_changes_wins_over_what_the_reader_chose() {
    let (before, after) = (options("cobra", 0.0), options("cobra", 1.0));
    let mut shown = Shown::new(&before);
    shown.apply(Catalog::ours().knowledge(), Msg::MobilityChosen(-1.0));
    shown.merge(&before, &after);
    assert_eq!(shown.reader.mobility, 1.0);
}

#[test]
fn an_address_changes_only_what_readers_may_choose_and_back_leads_to_the_pages_pose() {
    let mut shown = Shown::new(&options("cobra", 1.0));
    let stiff = Reader {
        mobility: -1.0,
        age: Some(pose_format::AgeBand::Under18),
        ..Reader::default()
    };
    let named = Some("wheel".to_owned());
    shown.open(&[Control::Mobility], named.clone(), stiff.clone());
    assert_eq!(shown.pose.as_deref(), Some("cobra"));
    assert_eq!((shown.reader.mobility, shown.reader.age), (-1.0, None));
    shown.open(&[Control::Picker], named, stiff);
    assert_eq!(shown.pose.as_deref(), Some("wheel"));
    assert_eq!(shown.back, [Place::pose("cobra".into())]);
}

#[test]
fn what_the_page_changes_later_wins_over_the_address() {
    let (before, after) = (options("cobra", 0.0), options("cobra", 1.0));
    let mut shown = Shown::new(&before);
    let controls: Vec<Control> = Control::all().collect();
    let stiff = Reader {
        mobility: -1.0,
        ..Reader::default()
    };
    shown.open(&controls, Some("wheel".into()), stiff);
    shown.merge(&before, &after);
    assert_eq!(shown.reader.mobility, 1.0);
    assert_eq!(shown.pose.as_deref(), Some("wheel"));
}

#[test]
fn back_returns_through_every_alternative_followed() {
    let knowledge = Catalog::ours().knowledge();
    let mut shown = Shown::new(&options("cobra", 0.0));
    shown.apply(knowledge, Msg::PoseFollowed("staff".into()));
    shown.apply(knowledge, Msg::PoseFollowed("wheel".into()));
    shown.apply(knowledge, Msg::WentBack);
    assert_eq!(shown.pose.as_deref(), Some("staff"));
    shown.apply(knowledge, Msg::WentBack);
    assert_eq!(shown.pose.as_deref(), Some("cobra"));
    assert!(shown.back.is_empty());
}

#[test]
fn a_sequence_that_was_picked_is_what_its_poses_lead_back_to() {
    let knowledge = Catalog::ours().knowledge();
    let mut shown = Shown::new(&options("cobra", 0.0));
    shown.apply(knowledge, Msg::SequencePicked("desk-break".into()));
    assert_eq!((&shown.pose, shown.back.len()), (&None, 0));
    shown.apply(knowledge, Msg::PoseFollowed("box-squat".into()));
    assert_eq!(shown.sequence, None);
    assert_eq!(shown.back[0].key(shown.view), "back-to-sequence");
    shown.apply(knowledge, Msg::WentBack);
    assert_eq!(shown.sequence.as_deref(), Some("desk-break"));
    shown.apply(knowledge, Msg::PosePicked("cobra".into()));
    assert_eq!(shown.place(), Place::pose("cobra".into()));
}

#[test]
fn from_a_sequence_that_was_picked_on_a_list_the_way_back_is_the_list() {
    let mut shown = Shown::new(&Options {
        view: View::Ranking,
        ..Options::default()
    });
    let knowledge = Catalog::ours().knowledge();
    shown.apply(knowledge, Msg::SequencePicked("desk-break".into()));
    assert_eq!(shown.back[0].key(shown.view), "back-to-list");
    shown.apply(knowledge, Msg::WentBack);
    assert_eq!(shown.place(), Place::default());
}
