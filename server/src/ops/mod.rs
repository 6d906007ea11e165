//! Running the marketplace: what operators ask of the server.

pub mod model;
pub mod run_job;
pub mod store;
pub mod verify_invariants;
pub mod wire;
pub mod service;
pub mod custody;
