//! The Jangteo server.
//!
//! A call goes straight down: the [`platform::layers`] → a domain's `service` (gRPC in, gRPC out) → an operation
//! such as [`order::place_order`] (one transaction) → `rules` (decides, touches nothing) and `store` (SQL). Errors
//! go straight up and turn into a gRPC status in [`platform::grpc`] alone.
//!
//! The domains stand in the order in which they may use each other: each uses those above it and none below.
//! `cargo xtask tidy` checks this.

pub mod base;
pub mod platform;

pub mod account;
pub mod store;
pub mod inventory;
pub mod catalog;
pub mod payment;
pub mod wallet;
pub mod cart;
pub mod wishlist;
pub mod order;
pub mod ops;

pub mod app;
pub mod config;
pub mod cors;
pub mod demo;
pub mod import;
pub mod master_key;
pub mod sandbox;
pub mod serve;
pub mod start;
pub mod work;
