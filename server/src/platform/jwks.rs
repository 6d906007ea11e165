//! `/.well-known/jwks.json`: the keys that access tokens are signed with, for those who check them (RFC 7517).

use axum::Router;
use axum::routing::get;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use serde_json::json;

use super::token::TokenSigner;

/// How long others may keep the keys: a new one is published an hour before it signs.
const KEPT: &str = "public, max-age=900";

/// Serves the public keys of `tokens`.
pub fn router(tokens: TokenSigner) -> Router {
    let keys = move || async move {
        let keys = tokens.public_keys().into_iter().map(|it| {
            json!({ "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": it.id, "x": it.x })
        });
        let keys = json!({ "keys": keys.collect::<Vec<_>>() });
        ([(CONTENT_TYPE, "application/jwk-set+json"), (CACHE_CONTROL, KEPT)], keys.to_string())
    };
    Router::new().route("/.well-known/jwks.json", get(keys))
}
