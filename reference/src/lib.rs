//! The contract for readers: a site with a page for every RPC, message and error, and the contract as OpenAPI.
//!
//! Everything comes from the descriptors, comments included, so that nothing here can disagree with the server.

#![expect(clippy::indexing_slicing, reason = "JSON that is not there is null")]
#![expect(clippy::wildcard_enum_match_arm, reason = "most kinds of fields are plain")]

mod contract;
mod examples;
mod openapi;
mod site;

use std::collections::BTreeMap;

use anyhow::Result;

use crate::contract::Contract;

/// The files of the site, by path: `rpc/order.v1.OrderService/PlaceOrder.html`. They link to each other relatively, so that they
/// can be served from anywhere.
pub type Site = BTreeMap<String, File>;

/// A file of the site.
#[derive(Clone, Debug)]
pub struct File {
    /// Its media type.
    pub content_type: &'static str,
    /// What is in it.
    pub body: Vec<u8>,
}

/// The examples as a program in every language that makes them all, by path: `go/main.go`.
pub fn programs(descriptors: &[u8]) -> Result<BTreeMap<String, String>> {
    examples::programs(&examples::story(&Contract::read(descriptors, "")?)?)
}

/// The site of the contract in `descriptors`, an encoded descriptor set with comments.
pub fn site(descriptors: &[u8], version: &str) -> Result<Site> {
    let contract = Contract::read(descriptors, version)?;
    let mut site = site::pages(&contract)?;
    let openapi = serde_json::to_vec_pretty(&openapi::document(&contract)?)?;
    site.insert(
        "openapi.json".to_owned(),
        File { content_type: "application/json", body: openapi },
    );
    Ok(site)
}
