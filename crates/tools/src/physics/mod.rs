//! The laws that a drawn body obeys. Each law checks one body in one pose and describes every violation.
//!
//! The *demonstrator* is a body that reaches every shape, so it obeys every law in every pose. Supple, typical and stiff
//! bodies obey the laws of nature; where they miss a contact or a shape, the mobility they lack must explain it.

mod balance;
mod case;
mod contact;
mod flesh;
mod floor;
mod joints;
mod laws;
mod report;
mod symmetry;
mod through;

#[cfg(test)]
mod tests;

pub use report::{found, run};
