//! Tests of the running server, through its contract.

mod harness;

mod platform;
mod sdk;

mod account;
mod cart;
mod catalog;
mod ops;
mod order;
mod payment;
mod store;
mod wallet;
mod wishlist;
