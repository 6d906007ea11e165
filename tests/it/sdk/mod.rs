//! The Rust client, against the real server.

mod examples;
mod pages;
mod retry;
mod session;
