//! Jangteo's contract in Rust.
//!
//! Every package of `proto/` is a module: messages always, typed clients with the feature `client`, server
//! traits with the feature `server`.
//!
//! ```no_run
//! use jangteo_sdk::catalog::v1::ListProductsRequest;
//! use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
//!
//! # async fn first_call() -> Result<(), Box<dyn std::error::Error>> {
//! let mut catalog = CatalogServiceClient::connect("http://127.0.0.1:8080").await?;
//! let page = catalog.list_products(ListProductsRequest::default()).await?.into_inner();
//! for product in page.products {
//!     println!("{}", product.name);
//! }
//! # Ok(())
//! # }
//! ```

#[path = "gen/mod.rs"]
mod generated;

pub use generated::google;
pub use generated::jangteo::r#type as types;
pub use generated::jangteo::{account, cart, catalog, errors, ops, order, policy, store, wallet};

/// The contract as an encoded `FileDescriptorSet`, with comments, options and imports.
pub const DESCRIPTORS: &[u8] = include_bytes!("gen/descriptors.bin");
