//! Jangteo in Rust.
//!
//! Every package of the contract is a module: messages always, a client with the feature `client`, server traits
//! with the feature `server`. With `opentelemetry` every call has a span, and the server continues its trace.
//!
//! The [`Client`] signs in and refreshes its tokens once for all callers, gives every call that needs an idempotency
//! key one and keeps it over repeats, repeats what the contract says may be repeated, pages through lists, and resumes
//! streams.
//!
//! ```no_run
//! use jangteo_sdk::Client;
//! use jangteo_sdk::catalog::v1::ListProductsRequest;
//! use jangteo_sdk::futures::TryStreamExt;
//!
//! # async fn first_call() -> Result<(), jangteo_sdk::Error> {
//! let client = Client::new("http://127.0.0.1:8080")?;
//! client.login("buyer@jangteo.example", "jangteo-demo").await?;
//! let mut products = std::pin::pin!(client.pages(ListProductsRequest::default()));
//! while let Some(product) = products.try_next().await? {
//!     println!("{} {:?}", product.name, product.price);
//! }
//! # Ok(())
//! # }
//! ```

#[path = "gen/mod.rs"]
mod generated;

pub use generated::google;
pub use generated::jangteo::r#type as types;
pub use generated::jangteo::{
    account, cart, catalog, errors, ops, order, policy, store, wallet, wishlist,
};
/// Google's types that messages are made of: times, field masks.
pub use prost_types;

/// The contract as an encoded `FileDescriptorSet`, with comments, options and imports.
pub const DESCRIPTORS: &[u8] = include_bytes!("gen/descriptors.bin");

#[cfg(feature = "client")]
mod channels;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod connection;
#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
mod pages;
#[cfg(feature = "client")]
mod retry;
#[cfg(feature = "client")]
mod session;
#[cfg(feature = "client")]
#[path = "gen/policy.rs"]
mod rpc;
#[cfg(feature = "opentelemetry")]
mod trace;
#[cfg(feature = "client")]
mod watch;

#[cfg(feature = "client")]
pub use client::Client;
#[cfg(feature = "client")]
pub use connection::Connection;
#[cfg(feature = "client")]
pub use error::{Error, Violation};
#[cfg(feature = "client")]
pub use pages::Paged;
#[cfg(feature = "client")]
pub use watch::Watched;

/// What lists and streams are read with.
#[cfg(feature = "client")]
pub mod futures {
    pub use futures_util::{Stream, StreamExt, TryStreamExt};
}
