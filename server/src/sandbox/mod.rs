//! The sandbox provider: takes payments as a provider elsewhere does, and moves no real money.
//!
//! It serves development and tests, under `/sandbox` of this server, and only where the server is a sandbox. It is a stranger to the
//! rest of the house: it is spoken to over HTTP alone, knows what it is told there, and keeps it in tables of its own.
//!
//! - A payment is prepared once by each `payment_id` of the shop, captured once, and each `cancel_id` gives back once; whatever is asked
//!   for again is answered as before.
//! - What was given back is never more than was captured, and nothing is captured that the buyer has not agreed to in time.
//! - `POST /sandbox/scripts` says what is to go wrong next (`scripts`).

pub mod callbacks;
pub mod jobs;
pub mod routes;

mod model;
mod operations;
mod page;
mod rules;
mod scripts;
mod store;
