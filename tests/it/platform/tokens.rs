//! Access tokens that are not ours, or not any more.

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{GetAccountRequest, ListSessionsRequest};
use jangteo_sdk::policy::v1::Role;
use jangteo_server::platform::schema::signing_keys;
use serde_json::{Value, json};
use tonic::{Code, Request};

use crate::account::login::login;
use crate::account::verify_email::verified;
use crate::harness::{PASSWORD, Refusal, Shop, refusal};

async fn call_with(shop: &Shop, authorization: &str) -> Refusal {
    let mut request = Request::new(GetAccountRequest {});
    request.metadata_mut().insert("authorization", authorization.parse().unwrap());
    let mut client = AccountServiceClient::new(shop.channel.clone());
    refusal(&client.get_account(request).await.unwrap_err())
}

fn encode(part: &Value) -> String {
    URL_SAFE_NO_PAD.encode(part.to_string())
}

fn parts(token: &str) -> (Value, Value) {
    let read = |part: &str| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
    let mut parts = token.split('.');
    (read(parts.next().unwrap()), read(parts.next().unwrap()))
}

fn sign(pair: &Ed25519KeyPair, header: &Value, claims: &Value) -> String {
    let text = format!("{}.{}", encode(header), encode(claims));
    let signature = URL_SAFE_NO_PAD.encode(pair.sign(text.as_bytes()).as_ref());
    format!("{text}.{signature}")
}

#[tokio::test]
async fn forged_tokens_are_refused_whatever_they_say_of_their_keys() {
    let shop = Shop::open().await;
    let good = shop.buyer().await.token;
    let (header, claims) = parts(&good);
    let signature = good.rsplit('.').next().unwrap();
    let theirs = Ed25519KeyPair::generate().unwrap();
    let jwk = json!({
        "kty": "OKP", "crv": "Ed25519", "kid": header["kid"],
        "x": URL_SAFE_NO_PAD.encode(theirs.public_key().as_ref()),
    });
    let with = |key: &str, value: Value| {
        let mut changed = header.clone();
        changed[key] = value;
        changed
    };
    let claiming = |key: &str, value: Value| {
        let mut changed = claims.clone();
        changed[key] = value;
        changed
    };
    let mut forged: Vec<String> = vec![
        String::new(),
        "x".into(),
        "a.b.c".into(),
        "....".into(),
        format!("{good}x"),
        good.to_uppercase(),
        format!("{}.{}.", encode(&header), encode(&claims)),
        format!(
            "{}.{}.{signature}",
            encode(&header),
            encode(&claiming("roles", json!(["OPERATOR"])))
        ),
        sign(&theirs, &header, &claims),
        sign(&theirs, &with("jwk", jwk), &claims),
        sign(&theirs, &with("jku", json!("http://127.0.0.1:1/keys")), &claims),
        sign(&theirs, &with("x5u", json!("http://127.0.0.1:1/keys")), &claims),
        sign(&theirs, &with("kid", json!("../../dev/null")), &claims),
        sign(&theirs, &with("kid", json!("' OR 1=1 --")), &claims),
    ];
    for none in ["none", "None", "NONE", "nOnE", ""] {
        forged.push(format!("{}.{}.", encode(&with("alg", json!(none))), encode(&claims)));
        forged.push(format!(
            "{}.{}.{signature}",
            encode(&with("alg", json!(none))),
            encode(&claims)
        ));
    }
    for secret in [header["kid"].as_str().unwrap().as_bytes(), b"", b"secret"] {
        let text = format!("{}.{}", encode(&with("alg", json!("HS256"))), encode(&claims));
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), text.as_bytes());
        forged.push(format!("{text}.{}", URL_SAFE_NO_PAD.encode(tag.as_ref())));
    }

    // Our public key is for all to see: it must never be taken for a secret.
    let ours = shop.app.tokens.public_keys().remove(0);
    let raw = URL_SAFE_NO_PAD.decode(&ours.x).unwrap();
    let der = [&b"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00"[..], &raw].concat();
    let pem = format!(
        "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n",
        base64::prelude::BASE64_STANDARD.encode(&der)
    );
    for (alg, hmac_alg) in
        [("HS256", hmac::HMAC_SHA256), ("HS384", hmac::HMAC_SHA384), ("HS512", hmac::HMAC_SHA512)]
    {
        for secret in [&raw[..], &der, pem.as_bytes(), ours.x.as_bytes()] {
            let text = format!("{}.{}", encode(&with("alg", json!(alg))), encode(&claims));
            let tag = hmac::sign(&hmac::Key::new(hmac_alg, secret), text.as_bytes());
            forged.push(format!("{text}.{}", URL_SAFE_NO_PAD.encode(tag.as_ref())));
        }
    }
    for alg in ["RS256", "ES256", "PS512", "eddsa", "EdDSA ", "Ed25519"] {
        forged.push(sign(&theirs, &with("alg", json!(alg)), &claims));
    }
    for (key, value) in [
        ("crit", json!(["exp"])),
        ("b64", json!(false)),
        ("zip", json!("DEF")),
        ("cty", json!("JWT")),
        ("x5c", json!(["MIIB"])),
        ("kid", json!("")),
        ("kid", json!("http://127.0.0.1:1/key")),
        ("kid", json!("\u{0}")),
        ("kid", json!([header["kid"]])),
    ] {
        forged.push(sign(&theirs, &with(key, value), &claims));
    }
    forged.extend([
        good.replace('.', ".."),
        good.replacen('.', "", 1),
        format!("{good}.{signature}"),
        format!("{good}="),
        good[..good.len() - 2].to_owned(),
        signature.to_owned(),
        // The shape of an encrypted token, and of JSON.
        format!("{}.a.b.c.d", encode(&json!({ "alg": "dir", "enc": "A256GCM" }))),
        json!({ "protected": encode(&header), "payload": encode(&claims) }).to_string(),
        "x".repeat(20_000),
    ]);

    for token in forged {
        let refused = call_with(&shop, &format!("Bearer {token}")).await;
        assert_eq!(
            (refused.reason.as_str(), refused.code),
            ("TOKEN_INVALID", Code::Unauthenticated),
            "{token}"
        );
    }
    for other in ["", "Bearer", "Basic dXNlcjpwYXNz", &good, &format!("Token {good}")] {
        assert_eq!(call_with(&shop, other).await.reason, "TOKEN_INVALID", "{other}");
    }
}

#[tokio::test]
async fn our_own_key_signs_for_our_issuer_audience_and_type_only() {
    let shop = Shop::open().await;
    let (header, claims) = parts(&shop.buyer().await.token);
    let ours = our_key(&shop).await;
    let with = |part: &Value, key: &str, value: Value| {
        let mut changed = part.clone();
        changed[key] = value;
        changed
    };
    let without = |part: &Value, key: &str| {
        let mut changed = part.clone();
        changed.as_object_mut().unwrap().remove(key);
        changed
    };
    let mut request = Request::new(GetAccountRequest {});
    let good = format!("Bearer {}", sign(&ours, &header, &claims));
    request.metadata_mut().insert("authorization", good.parse().unwrap());
    let mut client = AccountServiceClient::new(shop.channel.clone());
    client.get_account(request).await.expect("the key is really ours");

    let mut misused = Vec::new();
    for (key, value) in [("typ", json!("JWT")), ("typ", json!("refresh")), ("kid", json!("other"))]
    {
        misused.push(sign(&ours, &with(&header, key, value), &claims));
        misused.push(sign(&ours, &without(&header, key), &claims));
    }
    for (key, value) in [
        ("iss", json!("elsewhere")),
        ("aud", json!("somebody else")),
        ("sub", json!("not an id")),
        ("sid", json!("")),
        ("roles", json!(["EMPEROR"])),
        ("exp", json!("never")),
        ("aud", json!(["somebody", "else"])),
        ("sub", json!(7)),
        ("roles", json!("OPERATOR")),
        ("email_verified", json!("yes")),
        ("auth_time", json!("lately")),
        ("iat", json!(-0.5)),
    ] {
        misused.push(sign(&ours, &header, &with(&claims, key, value)));
        misused.push(sign(&ours, &header, &without(&claims, key)));
    }
    for token in misused {
        let refused = call_with(&shop, &format!("Bearer {token}")).await;
        assert_eq!(refused.reason, "TOKEN_INVALID", "{:?}", parts(&token));
    }
    let past = sign(&ours, &header, &with(&claims, "exp", json!(1_000_000_000)));
    assert_eq!(call_with(&shop, &format!("Bearer {past}")).await.reason, "TOKEN_EXPIRED");
}

/// The key that the server signs with.
async fn our_key(shop: &Shop) -> Ed25519KeyPair {
    let keys = signing_keys::table.select((signing_keys::id, signing_keys::wrapped));
    let mut connection = shop.database.connect().await;
    let (id, wrapped): (String, Vec<u8>) = keys.first(&mut connection).await.unwrap();
    let seed = shop.app.keys.open(&format!("signing_key/{id}"), &wrapped).unwrap();
    Ed25519KeyPair::from_seed_unchecked(&seed).unwrap()
}

#[tokio::test]
async fn what_is_for_something_else_opens_nothing() {
    let shop = Shop::open().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    let tokens = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let mail = shop.mails_to("ada@example.com").await[0].code().to_owned();
    let list = ListSessionsRequest { page_size: 1, page_token: String::new() };
    let ada = shop.client();
    ada.login("ada@example.com", PASSWORD).await.unwrap();
    let page = ada.account_service().list_sessions(list).await.unwrap().into_inner();
    assert!(!page.next_page_token.is_empty());

    for other in [tokens.refresh_token, mail, page.next_page_token] {
        let refused = call_with(&shop, &format!("Bearer {other}")).await;
        assert_eq!(refused.reason, "TOKEN_INVALID", "{other}");
    }
}

#[tokio::test]
async fn a_token_ends_after_ten_minutes() {
    let shop = Shop::open().await;
    let token = shop.buyer().await.token;
    shop.app.clock.advance(TimeDelta::minutes(10));

    let refused = call_with(&shop, &format!("Bearer {token}")).await;

    assert_eq!(refused.reason, "TOKEN_EXPIRED");
    assert!(refused.fact("expired_at").ends_with('Z'));
}
