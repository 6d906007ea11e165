//! `StartOAuth`.

use std::collections::BTreeMap;

use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{StartOAuthRequest, StartOAuthResponse};
use serde_json::json;
use tonic::{Code, Status};
use url::Url;

use crate::harness::{BACK, Kakao, OpenId, Shop, free_port, refusal};

pub(super) async fn start_oauth(
    shop: &Shop,
    provider: &str,
    redirect_uri: &str,
) -> Result<StartOAuthResponse, Status> {
    let request =
        StartOAuthRequest { provider: provider.into(), redirect_uri: redirect_uri.into() };
    let mut client = AccountServiceClient::new(shop.channel.clone());
    Ok(client.start_oauth(request).await?.into_inner())
}

/// A sign-in that has begun.
pub(super) async fn started(shop: &Shop, provider: &str) -> StartOAuthResponse {
    start_oauth(shop, provider, BACK).await.unwrap()
}

/// The parameters of an address.
pub(super) fn query(url: &str) -> BTreeMap<String, String> {
    Url::parse(url).unwrap().query_pairs().into_owned().collect()
}

#[tokio::test]
async fn tells_the_page_to_go_to_and_keeps_nothing() {
    let kakao = Kakao::start().await;
    let shop = Shop::open_to(&kakao.settings()).await;

    let first = started(&shop, "kakao").await;
    let second = started(&shop, "kakao").await;

    let (one, other) = (query(&first.authorization_url), query(&second.authorization_url));
    assert_eq!(one["redirect_uri"], BACK);
    for secret in ["state", "code_challenge"] {
        assert_eq!(one[secret].len(), 43, "{secret}");
        assert_ne!(one[secret], other[secret], "{secret}");
    }
    assert!(!first.authorization_url.contains(&first.flow_token));
    assert_eq!(shop.database.number("SELECT count(*) FROM oauth_states").await, 0);
    assert!(kakao.asked().is_empty());
}

#[tokio::test]
async fn a_provider_that_is_not_set_up_is_refused() {
    let kakao = Kakao::start().await;
    let shop = Shop::open_to(&kakao.settings()).await;

    for unknown in ["naver", "KAKAO", "kakao ", "../kakao"] {
        let refused = start_oauth(&shop, unknown, BACK).await.unwrap_err();
        let refused = refusal(&refused);
        assert_eq!(
            (refused.reason.as_str(), refused.code),
            ("OAUTH_PROVIDER_UNKNOWN", Code::FailedPrecondition)
        );
        assert_eq!(refused.fact("provider"), unknown);
    }
    let refused = refusal(&start_oauth(&Shop::open().await, "kakao", BACK).await.unwrap_err());
    assert_eq!(refused.reason, "OAUTH_PROVIDER_UNKNOWN");
}

#[tokio::test]
async fn people_are_sent_back_to_where_the_server_is_set_up_to_alone() {
    let kakao = Kakao::start().await;
    let shop = Shop::open_to(&kakao.settings()).await;
    let nearly = [
        "https://shop.example/back/",
        "https://shop.example/Back",
        "https://SHOP.example/back",
        "http://shop.example/back",
        "https://shop.example:443/back",
        "https://shop.example/back?",
        "https://shop.example/back?next=https://eve.example",
        "https://shop.example/back#",
        "https://shop.example/back/../back",
        "https://shop.example/b%61ck",
        "https://shop.example/back ",
        " https://shop.example/back",
        "https://shop.example./back",
        "https://shop.example@eve.example/back",
        "https://eve.example/https://shop.example/back",
        "https://shop.example.eve.example/back",
        "https://shop.example\\@eve.example/back",
        "//shop.example/back",
        "https:shop.example/back",
        "javascript:alert(1)//https://shop.example/back",
        "https://shop.example/back,https://eve.example",
        "https://shop.example/",
    ];
    for redirect_uri in nearly {
        let refused = refusal(&start_oauth(&shop, "kakao", redirect_uri).await.unwrap_err());
        assert_eq!(refused.reason, "VALIDATION_FAILED", "{redirect_uri}");
        assert_eq!(refused.fields, ["redirect_uri"], "{redirect_uri}");
    }
    assert!(start_oauth(&shop, "kakao", BACK).await.is_ok());
}

#[tokio::test]
async fn a_provider_that_is_away_or_says_that_it_is_another_is_not_gone_to() {
    let openid = OpenId::start().await;
    let issuer = openid.issuer();
    let nobody = free_port();
    let shop = Shop::open_to(&format!(
        "away issuer=http://127.0.0.1:{nobody} client_id=a; here issuer={issuer} client_id=a; \
         elsewhere issuer={issuer}/elsewhere client_id=a"
    ))
    .await;
    let changed = |key: &str, value: &str| {
        let mut about = openid.about();
        about[key] = json!(value);
        about
    };
    let wrong = [
        changed("issuer", "https://accounts.google.com"),
        changed("issuer", &format!("{issuer}/x")),
        changed("authorization_endpoint", "http://eve.example/authorize"),
        changed("authorization_endpoint", "javascript:alert(1)"),
        changed("token_endpoint", "http://eve.example/token"),
        changed("jwks_uri", "/jwks"),
        json!([]),
    ];
    let mut refused = vec![start_oauth(&shop, "away", BACK).await.unwrap_err()];
    refused.push(start_oauth(&shop, "elsewhere", BACK).await.unwrap_err());
    for about in wrong {
        openid.say("/.well-known/openid-configuration", about);
        refused.push(start_oauth(&shop, "here", BACK).await.unwrap_err());
    }
    for refused in refused {
        let refused = refusal(&refused);
        assert_eq!(
            (refused.reason.as_str(), refused.code),
            ("OAUTH_PROVIDER_UNAVAILABLE", Code::Unavailable)
        );
        assert!(refused.retries);
    }

    openid.say("/.well-known/openid-configuration", openid.about());
    let before = openid.asked("/.well-known/openid-configuration");
    for _ in 0..3 {
        let page = started(&shop, "here").await.authorization_url;
        assert!(page.starts_with(&format!("{issuer}/authorize?")), "{page}");
        assert_eq!(query(&page)["scope"], "openid email profile");
    }
    assert_eq!(openid.asked("/.well-known/openid-configuration"), before + 1, "once for a while");
}
