//! Running the marketplace: what operators ask of the server.

pub mod model;
pub mod store;
pub mod verify_invariants;
pub mod wire;
pub mod service;
