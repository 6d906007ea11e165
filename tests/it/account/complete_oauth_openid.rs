//! `CompleteOAuth`, by the word of whoever speaks OpenID Connect: a provider that nobody here wrote, and one that lies.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jangteo_sdk::account::v1::CompleteOAuthRequest;
use jangteo_sdk::policy::v1::Role;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use rcgen::{KeyPair, PublicKeyData};
use serde_json::{Value, json};

use super::complete_oauth::{coming_back, complete_oauth, refused};
use super::get_account::get_account;
use super::start_oauth::{query, started};
use super::verify_email::verified;
use crate::harness::{OpenId, OpenIdProvider, Shop, refusal};

const CLIENT: &str = "jangteo-web";

/// A shop that takes the word of npm's `oidc-provider`, as four clients of it.
async fn shop_of(provider: &OpenIdProvider) -> Shop {
    let clients = ["rsa", "ecdsa", "eddsa"].map(|it| {
        let secret = "s:e/c+r%t-0123456789-0123456789-0123456789";
        format!("{it} issuer={} client_id={it} client_secret={secret}; ", provider.issuer)
    });
    let public = format!("public issuer={} client_id=public", provider.issuer);
    Shop::open_to(&(clients.concat() + &public)).await
}

/// What somebody brings back from the provider, where they have signed in as `login`.
async fn agreed(
    shop: &Shop,
    provider: &mut OpenIdProvider,
    client: &str,
    login: &str,
) -> CompleteOAuthRequest {
    let started = started(shop, client).await;
    let back = provider.visit(&started.authorization_url, login);
    assert!(back.contains_key("code"), "{back:?}");
    coming_back(&started, (back["code"].clone(), back["state"].clone()))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foreign_provider_vouches_with_every_algorithm_and_wherever_it_tells_emails() {
    for claims_in in ["id_token", "userinfo"] {
        let mut provider = OpenIdProvider::start(claims_in);
        let shop = shop_of(&provider).await;
        let mut accounts = Vec::new();
        for client in ["rsa", "ecdsa", "eddsa", "public"] {
            for again in [false, true] {
                let request = agreed(&shop, &mut provider, client, "ada").await;
                let answer = complete_oauth(&shop, &request).await.unwrap();
                assert_eq!(answer.created, client == "rsa" && !again, "{client}");
                let token = answer.tokens.unwrap().access_token;
                accounts.push(get_account(&shop, &token).await.unwrap());
            }
        }

        let ada = &accounts[0];
        assert!(accounts.iter().all(|it| it == ada));
        assert_eq!(
            (ada.email.as_str(), ada.display_name.as_str()),
            ("ada@example.com", "Ada Lovelace")
        );
        assert!(ada.email_verified);
        for login in ["bob", "eve"] {
            let request = agreed(&shop, &mut provider, "rsa", login).await;
            assert_eq!(refused(&shop, &request).await, "OAUTH_EMAIL_UNVERIFIED", "{login}");
        }
        assert_eq!(shop.database.number("SELECT count(*) FROM accounts").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foreign_provider_refuses_codes_of_others_and_those_who_would_not() {
    let mut provider = OpenIdProvider::start("id_token");
    let shop = shop_of(&provider).await;
    let used = agreed(&shop, &mut provider, "rsa", "ada").await;
    let others = agreed(&shop, &mut provider, "rsa", "bob").await;
    let at_another = agreed(&shop, &mut provider, "ecdsa", "ada").await;
    complete_oauth(&shop, &used).await.unwrap();
    assert_eq!(refused(&shop, &used).await, "OAUTH_STATE_INVALID");

    for code in [&used.code, &others.code, &at_another.code, "unknown"] {
        let request = agreed(&shop, &mut provider, "rsa", "ada").await;
        let request = CompleteOAuthRequest { code: code.into(), ..request };
        assert_eq!(refused(&shop, &request).await, "OAUTH_REFUSED", "{code}");
    }
    let started = started(&shop, "rsa").await;
    let back = provider.visit(&started.authorization_url, "");
    assert_eq!(back["error"], "access_denied");
    assert!(!back.contains_key("code"), "there is nothing to complete");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_the_provider_does_not_know_is_ours_to_put_right() {
    let mut provider = OpenIdProvider::start("id_token");
    let shop = shop_of(&provider).await;
    let wrong = format!("rsa issuer={} client_id=rsa client_secret=hunter2", provider.issuer);
    let misled = Shop::open_to(&wrong).await;
    let request = agreed(&misled, &mut provider, "rsa", "ada").await;

    let told = complete_oauth(&misled, &request).await.unwrap_err();

    assert_eq!(refusal(&told).reason, "OAUTH_PROVIDER_UNAVAILABLE");
    assert!(!format!("{told:?}").contains("hunter2"));
    let request = agreed(&shop, &mut provider, "rsa", "ada").await;
    complete_oauth(&shop, &request).await.unwrap();
}

/// A key of a provider's, and what it publishes of it.
struct Key {
    pair: KeyPair,
    id: &'static str,
}

impl Key {
    fn new(id: &'static str) -> Self {
        Self { pair: KeyPair::generate().unwrap(), id }
    }

    fn public(&self) -> Value {
        let point = self.pair.der_bytes();
        let coordinate = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({
            "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": self.id,
            "x": coordinate(&point[1..33]), "y": coordinate(&point[33..65]),
        })
    }

    fn sign(&self, claims: &Value) -> String {
        let mut header = Header::new(Algorithm::ES256);
        header.kid = Some(self.id.to_owned());
        let key = EncodingKey::from_ec_der(self.pair.serialized_der());
        jsonwebtoken::encode(&header, claims, &key).unwrap()
    }
}

/// A shop that takes the word of one who says what a test wants, and keys that it has published.
async fn shop_and_liar() -> (Shop, OpenId, Key) {
    let openid = OpenId::start().await;
    let key = Key::new("2026-11");
    // One that signs, one of a kind that nobody knows, and one that is for something else.
    let mut sealing = Key::new("sealing").public();
    sealing["use"] = json!("enc");
    let unknown = json!({ "kty": "AKP", "alg": "ML-DSA-65", "kid": "pq", "pub": "AA" });
    openid.say("/jwks", json!({ "keys": [unknown, sealing, key.public()] }));
    let settings = format!("me issuer={} client_id={CLIENT} client_secret=x", openid.issuer());
    (Shop::open_to(&settings).await, openid, key)
}

/// What a provider that tells the truth says of Ada, who comes back with this nonce.
fn claims(shop: &Shop, openid: &OpenId, nonce: &str) -> Value {
    let now = shop.app.clock.now().timestamp();
    json!({
        "iss": openid.issuer(), "aud": CLIENT, "sub": "ada", "nonce": nonce, "iat": now, "exp": now + 300,
        "email": "ada@example.com", "email_verified": true, "name": "Ada",
    })
}

/// Makes an ID token of what would be true.
type Forge<'a> = Box<dyn Fn(Value) -> String + 'a>;

/// What came of a sign-in in which the provider gave the ID token that `forge` makes of the truth.
async fn outcome(
    shop: &Shop,
    openid: &OpenId,
    forge: &dyn Fn(Value) -> String,
) -> Result<bool, String> {
    let started = started(shop, "me").await;
    let asked = query(&started.authorization_url);
    let id_token = forge(claims(shop, openid, &asked["nonce"]));
    openid.say(
        "/token",
        json!({ "access_token": "a", "token_type": "Bearer", "id_token": id_token }),
    );
    let request = coming_back(&started, ("code".into(), asked["state"].clone()));
    let answer = complete_oauth(shop, &request).await;
    answer.map(|it| it.created).map_err(|it| refusal(&it).reason)
}

#[tokio::test]
async fn an_id_token_that_is_not_the_providers_for_us_and_now_is_refused() {
    let (shop, openid, key) = shop_and_liar().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    let now = shop.app.clock.now().timestamp();
    let stranger = Key::new("2026-11");
    let sealing = Key::new("sealing");
    let with = |name: &'static str, value: Value| {
        let key = &key;
        move |mut claims: Value| {
            claims[name] = value.clone();
            key.sign(&claims)
        }
    };
    let without = |name: &'static str| {
        let key = &key;
        move |mut claims: Value| {
            claims.as_object_mut().unwrap().remove(name);
            key.sign(&claims)
        }
    };
    let point = key.public();
    let point = format!("{}{}", point["x"].as_str().unwrap(), point["y"].as_str().unwrap());
    let pem = key.pair.public_key_pem();
    let hmac = |secret: Vec<u8>| {
        move |claims: Value| {
            let mut header = Header::new(Algorithm::HS256);
            header.kid = Some("2026-11".to_owned());
            jsonwebtoken::encode(&header, &claims, &EncodingKey::from_secret(&secret)).unwrap()
        }
    };
    let unsigned = |alg: &'static str, signature: &'static str| {
        move |claims: Value| {
            let part = |it: Value| URL_SAFE_NO_PAD.encode(it.to_string());
            let header = part(json!({ "alg": alg, "typ": "JWT", "kid": "2026-11" }));
            format!("{header}.{}.{signature}", part(claims))
        }
    };
    let embedded = |claims: Value| {
        let mut header = Header::new(Algorithm::ES256);
        header.jwk = serde_json::from_value(stranger.public()).ok();
        let key = EncodingKey::from_ec_der(stranger.pair.serialized_der());
        jsonwebtoken::encode(&header, &claims, &key).unwrap()
    };
    let grafted = |claims: Value| {
        let honest = key.sign(&json!({ "sub": "eve" }));
        let mine = stranger.sign(&claims);
        let (said, _) = mine.rsplit_once('.').unwrap();
        format!("{said}.{}", honest.rsplit_once('.').unwrap().1)
    };
    let forged: Vec<(&str, Forge<'_>)> = vec![
        ("of another sign-in", Box::new(with("nonce", json!("foreign")))),
        ("of no sign-in", Box::new(without("nonce"))),
        ("for another", Box::new(with("aud", json!("eve")))),
        ("for several", Box::new(with("aud", json!([CLIENT, "eve"])))),
        ("for nobody", Box::new(without("aud"))),
        ("asked for by another", Box::new(with("azp", json!("eve")))),
        ("by another", Box::new(with("iss", json!("https://accounts.google.com")))),
        ("by nearly the same", Box::new(with("iss", json!(format!("{}/", openid.issuer()))))),
        ("by nobody", Box::new(without("iss"))),
        ("over", Box::new(with("exp", json!(now - 61)))),
        ("for ever", Box::new(without("exp"))),
        ("not yet", Box::new(with("nbf", json!(now + 120)))),
        ("about nobody", Box::new(without("sub"))),
        ("about nothing", Box::new(with("sub", json!("")))),
        ("unsigned", Box::new(unsigned("none", ""))),
        ("unsigned, spelled otherwise", Box::new(unsigned("nOnE", ""))),
        ("signed with nothing", Box::new(unsigned("ES256", ""))),
        ("signed with the public key as a secret", Box::new(hmac(pem.into_bytes()))),
        ("signed with the point as a secret", Box::new(hmac(key.pair.der_bytes().to_vec()))),
        ("signed with its letters as a secret", Box::new(hmac(point.into_bytes()))),
        ("signed by a stranger", Box::new(|claims| stranger.sign(&claims))),
        ("signed with a key for something else", Box::new(|claims| sealing.sign(&claims))),
        ("signed by a key that it brings along", Box::new(embedded)),
        ("with the signature of another", Box::new(grafted)),
        ("no token", Box::new(|_| "eyJhbGciOiJFUzI1NiJ9".to_owned())),
    ];
    for (what, forge) in &forged {
        let outcome = outcome(&shop, &openid, forge).await;
        assert_eq!(outcome, Err("OAUTH_REFUSED".into()), "{what}");
    }
    assert_eq!(shop.database.number("SELECT count(*) FROM sessions").await, 0);
    assert_eq!(shop.database.number("SELECT count(*) FROM identities").await, 0);

    assert_eq!(outcome(&shop, &openid, &|claims| key.sign(&claims)).await, Ok(false), "the truth");
}

#[tokio::test]
async fn what_is_not_said_to_be_verified_is_not() {
    let (shop, openid, key) = shop_and_liar().await;
    openid.say(
        "/userinfo",
        json!({ "sub": "eve", "email": "ada@example.com", "email_verified": true }),
    );
    let said = |verified: Value| {
        let key = &key;
        move |mut claims: Value| {
            claims["email_verified"] = verified.clone();
            key.sign(&claims)
        }
    };

    for verified in [json!(false), json!("false"), json!(null), json!("yes")] {
        let outcome = outcome(&shop, &openid, &said(verified.clone())).await;
        assert_eq!(outcome, Err("OAUTH_EMAIL_UNVERIFIED".into()), "{verified}");
    }
    // An ID token without an e-mail is completed at the userinfo endpoint, which must be about the same person.
    let silent = |mut claims: Value| {
        claims.as_object_mut().unwrap().remove("email");
        key.sign(&claims)
    };
    assert_eq!(outcome(&shop, &openid, &silent).await, Err("OAUTH_REFUSED".into()));
    assert_eq!(outcome(&shop, &openid, &said(json!("true"))).await, Ok(true));
}

#[tokio::test]
async fn a_new_key_is_fetched_once_and_keys_are_kept() {
    let (shop, openid, key) = shop_and_liar().await;
    for _ in 0..3 {
        outcome(&shop, &openid, &|claims| key.sign(&claims)).await.unwrap();
    }
    assert_eq!(openid.asked("/jwks"), 1);

    let next = Key::new("2026-12");
    assert_eq!(outcome(&shop, &openid, &|it| next.sign(&it)).await, Err("OAUTH_REFUSED".into()));
    assert_eq!(openid.asked("/jwks"), 2, "once for a key that nobody knows");
    openid.say("/jwks", json!({ "keys": [next.public()] }));
    assert_eq!(outcome(&shop, &openid, &|it| next.sign(&it)).await, Ok(false));
    assert_eq!(outcome(&shop, &openid, &|it| key.sign(&it)).await, Err("OAUTH_REFUSED".into()));
}
