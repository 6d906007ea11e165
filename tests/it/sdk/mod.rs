//! The Rust client, against the real server.

mod pages;
mod retry;
mod session;
