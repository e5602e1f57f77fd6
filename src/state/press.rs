//! What a press on a movement does to what the reader has said.

use pose_format::{Choice, Knowledge, Mechanism};
use pose_model::Reader;
use pose_model::advice::{chosen, condition};

/// Presses the toggle of a movement, or lets it go. A condition that stands for the movement goes with it: else the
/// toggle would stay pressed.
pub fn press(knowledge: &Knowledge, reader: &mut Reader, mechanism: Mechanism) {
    let stands = condition(knowledge, reader).is_some_and(|c| c.mechanisms().contains(&mechanism));
    if stands {
        reader.worse_with = chosen(knowledge, reader);
        reader.condition = None;
    }
    let is_pressed = |m: Mechanism| reader.worse_with.contains(&m) != (m == mechanism);
    reader.worse_with = Mechanism::all().filter(|m| is_pressed(*m)).collect();
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use pose_model::catalog::Catalog;

    fn told(condition: &str) -> Reader {
        Reader {
            condition: Some(condition.into()),
            ..Reader::default()
        }
    }

    #[test]
    fn letting_go_of_a_movement_lets_go_of_the_condition_that_pressed_it() {
        let knowledge = Catalog::ours().knowledge();
        let mut reader = told("facet-pain");
        press(knowledge, &mut reader, Mechanism::Twisting);
        assert_eq!(reader.condition, None);
        assert_eq!(
            reader.worse_with,
            [Mechanism::Arching, Mechanism::SideBending]
        );
    }

    #[test]
    fn a_movement_of_ones_own_leaves_the_condition_alone() {
        let knowledge = Catalog::ours().knowledge();
        let mut reader = told("sciatica");
        press(knowledge, &mut reader, Mechanism::Loading);
        press(knowledge, &mut reader, Mechanism::Loading);
        assert_eq!(reader.condition.as_deref(), Some("sciatica"));
        assert!(reader.worse_with.is_empty());
    }
}
