//! The picker: a button that opens a search over the card. The search is an editable combobox with a listbox, after
//! the ARIA 1.2 pattern, in a modal dialog of the platform's own.
//! <https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/>

mod combobox;
mod dialog;
mod events;
mod highlight;
mod list;
mod message;
mod option;
mod recent;
mod sight;
mod state;

pub use dialog::Picker;
pub use message::Picked;
