//! `CompleteOAuth`, by Kakao's word.

use std::time::{Duration, Instant};

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{
    Account, CompleteOAuthRequest, CompleteOAuthResponse, StartOAuthRequest, StartOAuthResponse,
};
use jangteo_sdk::policy::v1::Role;
use serde_json::json;
use tonic::{Code, Status};

use super::confirm_totp::with_totp;
use super::get_account::get_account;
use super::login::login;
use super::sign_up::sign_up;
use super::start_oauth::{query, started};
use super::verify_email::verified;
use crate::harness::{
    BACK, Kakao, KakaoUser, OpenId, PASSWORD, Proxy, Reply, ServerProcess, Shop, free_port, refusal,
};

pub(super) async fn complete_oauth(
    shop: &Shop,
    request: &CompleteOAuthRequest,
) -> Result<CompleteOAuthResponse, Status> {
    let mut client = AccountServiceClient::new(shop.channel.clone());
    Ok(client.complete_oauth(request.clone()).await?.into_inner())
}

/// What somebody brings who comes back to the client that has begun the sign-in.
pub(super) fn coming_back(
    started: &StartOAuthResponse,
    (code, state): (String, String),
) -> CompleteOAuthRequest {
    let flow_token = started.flow_token.clone();
    CompleteOAuthRequest {
        code,
        state,
        flow_token,
        role: Role::Buyer.into(),
        totp_code: String::new(),
    }
}

/// Why a call is refused.
pub(super) async fn refused(shop: &Shop, request: &CompleteOAuthRequest) -> String {
    refusal(&complete_oauth(shop, request).await.unwrap_err()).reason
}

async fn shop_with_kakao() -> (Shop, Kakao) {
    let kakao = Kakao::start().await;
    (Shop::open_to(&kakao.settings()).await, kakao)
}

/// What `user` brings who has agreed at Kakao.
async fn agreed(shop: &Shop, kakao: &Kakao, user: &KakaoUser) -> CompleteOAuthRequest {
    let started = started(shop, "kakao").await;
    coming_back(&started, kakao.agree(&started.authorization_url, user))
}

async fn sign_in(shop: &Shop, kakao: &Kakao, user: &KakaoUser) -> Result<(Account, bool), Status> {
    let answer = complete_oauth(shop, &agreed(shop, kakao, user).await).await?;
    let account = get_account(shop, &answer.tokens.unwrap().access_token).await.unwrap();
    Ok((account, answer.created))
}

async fn count(shop: &Shop, table: &str) -> i64 {
    shop.database.number(&format!("SELECT count(*) FROM {table}")).await
}

#[tokio::test]
async fn makes_an_account_once_and_keeps_nothing_of_kakaos() {
    let (shop, kakao) = shop_with_kakao().await;
    let ada = KakaoUser::new(4_055_123_987, "Ada@example.com");

    let (account, created) = sign_in(&shop, &kakao, &ada).await.unwrap();

    assert!(created && account.email_verified);
    assert_eq!(
        (account.email.as_str(), account.display_name.as_str()),
        ("Ada@example.com", "라이언")
    );
    assert_eq!(account.roles, [i32::from(Role::Buyer)]);
    let dump = shop.database.dump().await;
    let form = kakao.asked()[0].form.clone();
    let token = kakao.asked()[1].authorization.replace("Bearer ", "");
    for planted in
        ["4055123987", "example.com", "라이언", &form["code"], &form["code_verifier"], &token]
    {
        assert!(!dump.contains(planted), "{planted}");
    }
    assert_eq!(count(&shop, "mails").await, 0);
    // It is the same person with another e-mail, or none: what Kakao calls them counts.
    let renamed =
        KakaoUser { email: Some("lovelace@example.com"), nickname: "에이다", ..ada.clone() };
    let silent = KakaoUser { email: None, ..ada };
    for again in [renamed, silent] {
        let (same, created) = sign_in(&shop, &kakao, &again).await.unwrap();
        assert_eq!((same, created), (account.clone(), false));
    }
    login(&shop, "ada@example.com", "").await.expect_err("there is no password");
}

#[tokio::test]
async fn who_has_verified_the_same_email_signs_in_to_their_account() {
    let (shop, kakao) = shop_with_kakao().await;
    let ada = verified(&shop, "ada@example.com", Role::Seller).await;

    let user = KakaoUser::new(1, "ADA@example.com");
    let (account, created) = sign_in(&shop, &kakao, &user).await.unwrap();

    assert_eq!((account.id, created), (ada.id.clone(), false));
    assert_eq!(account.roles, [i32::from(Role::Seller)], "it stays what it is");
    assert_eq!(account.display_name, "김하늘");
    login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    // Another of Kakao's who has come to the same address is another way in to the same account.
    let (account, _) = sign_in(&shop, &kakao, &KakaoUser::new(2, "ada@example.com")).await.unwrap();
    assert_eq!(account.id, ada.id);
}

#[tokio::test]
async fn who_only_claims_the_email_gets_nothing_and_ends() {
    let (shop, kakao) = shop_with_kakao().await;
    let eve = sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();
    let eves = login(&shop, "ada@example.com", PASSWORD).await.unwrap();

    let user = KakaoUser::new(1, "ada@example.com");
    let (account, created) = sign_in(&shop, &kakao, &user).await.unwrap();

    assert!(created && account.id != eve.id);
    let ended = get_account(&shop, &eves.access_token).await.unwrap_err();
    assert_eq!(refusal(&ended).reason, "TOKEN_REVOKED");
    let ended = login(&shop, "ada@example.com", PASSWORD).await.unwrap_err();
    assert_eq!(refusal(&ended).reason, "INVALID_CREDENTIALS");
}

#[tokio::test]
async fn an_email_that_kakao_has_not_verified_links_nobody() {
    let (shop, kakao) = shop_with_kakao().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    let ada = KakaoUser::new(1, "ada@example.com");
    let users = [
        KakaoUser { verified: false, ..ada.clone() },
        KakaoUser { valid: false, ..ada.clone() },
        KakaoUser { email: None, ..ada.clone() },
        KakaoUser { email: Some("ada@example.com\r\nBcc: eve@example.com"), ..ada.clone() },
        KakaoUser { email: Some(""), ..ada },
    ];
    for user in users {
        let refused = refusal(&sign_in(&shop, &kakao, &user).await.unwrap_err());
        assert_eq!(refused.reason, "OAUTH_EMAIL_UNVERIFIED", "{:?}", user.email);
        assert_eq!((refused.code, refused.fact("provider")), (Code::FailedPrecondition, "kakao"));
    }
    assert_eq!((count(&shop, "identities").await, count(&shop, "accounts").await), (0, 1));
}

#[tokio::test]
async fn who_is_suspended_stays_out() {
    let (shop, kakao) = shop_with_kakao().await;
    let ada = KakaoUser::new(1, "ada@example.com");
    sign_in(&shop, &kakao, &ada).await.unwrap();
    shop.database.run("UPDATE accounts SET state = 'SUSPENDED'").await;

    for user in [ada, KakaoUser::new(2, "ada@example.com")] {
        let refused = sign_in(&shop, &kakao, &user).await.unwrap_err();
        assert_eq!(refusal(&refused).reason, "ACCOUNT_SUSPENDED");
    }
    assert_eq!((count(&shop, "identities").await, count(&shop, "sessions").await), (1, 1));
}

#[tokio::test]
async fn of_many_equal_calls_at_once_one_signs_in() {
    let (shop, kakao) = shop_with_kakao().await;
    let request = agreed(&shop, &kakao, &KakaoUser::new(1, "ada@example.com")).await;

    let answers = join_all((0..12).map(|_| complete_oauth(&shop, &request))).await;

    let refused: Vec<_> = answers.iter().filter_map(|it| it.as_ref().err()).collect();
    assert_eq!(refused.len(), 11);
    assert!(refused.iter().all(|it| refusal(it).reason == "OAUTH_STATE_INVALID"));
    assert_eq!((count(&shop, "sessions").await, count(&shop, "accounts").await), (1, 1));
    let exchanged = kakao.asked().iter().filter(|it| it.path == "/oauth/token").count();
    assert_eq!(exchanged, 1, "Kakao takes a code that comes twice for stolen");
}

#[tokio::test]
async fn first_sign_ins_at_once_make_one_account() {
    let (shop, kakao) = shop_with_kakao().await;
    let mut requests = Vec::new();
    for n in 0..12 {
        // Some of one person, some of others who have the same e-mail.
        let user = KakaoUser::new(n / 3, "ada@example.com");
        requests.push(agreed(&shop, &kakao, &user).await);
    }

    let answers = join_all(requests.iter().map(|it| complete_oauth(&shop, it))).await;

    let created = answers.iter().filter(|it| it.as_ref().unwrap().created).count();
    assert_eq!((created, count(&shop, "accounts").await), (1, 1));
    assert_eq!((count(&shop, "identities").await, count(&shop, "sessions").await), (4, 12));
}

#[tokio::test]
async fn what_was_not_begun_here_or_is_over_is_refused() {
    let openid = OpenId::start().await;
    let kakao = Kakao::start().await;
    let other = format!("; other issuer={} client_id=a", openid.issuer());
    let shop = Shop::open_to(&(kakao.settings() + &other)).await;
    let ada = KakaoUser::new(1, "ada@example.com");
    let used = agreed(&shop, &kakao, &ada).await;
    complete_oauth(&shop, &used).await.unwrap();
    let fresh = agreed(&shop, &kakao, &ada).await;
    let eves = agreed(&shop, &kakao, &KakaoUser::new(2, "eve@example.com")).await;
    let elsewhere = started(&shop, "other").await;
    let others_state = query(&elsewhere.authorization_url)["state"].clone();
    let tampered = |text: &str, at: usize| {
        let mut bytes = text.as_bytes().to_vec();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        String::from_utf8(bytes).unwrap()
    };
    let with = |change: &dyn Fn(&mut CompleteOAuthRequest)| {
        let mut request = fresh.clone();
        change(&mut request);
        request
    };
    let cases = [
        ("replayed", used.clone()),
        (
            "replayed with another code",
            CompleteOAuthRequest { code: fresh.code.clone(), ..used.clone() },
        ),
        ("another's state", with(&|it| it.state = eves.state.clone())),
        ("another's client", with(&|it| it.flow_token = eves.flow_token.clone())),
        ("another provider's state", with(&|it| it.state = others_state.clone())),
        ("another provider's", with(&|it| it.flow_token = elsewhere.flow_token.clone())),
        ("no client", with(&|it| it.flow_token = it.state.clone())),
        ("no token", with(&|it| it.flow_token = "AAAA".into())),
        ("a state that was touched", with(&|it| it.state = tampered(&it.state, 5))),
        ("a token that was touched", with(&|it| it.flow_token = tampered(&it.flow_token, 40))),
        ("a token that was cut", with(&|it| it.flow_token.truncate(60))),
    ];
    for (what, request) in &cases {
        assert_eq!(refused(&shop, request).await, "OAUTH_STATE_INVALID", "{what}");
    }
    assert_eq!(kakao.asked().len(), 2, "Kakao is asked about none of it");

    // Codes that do not belong to the sign-in: Kakao says so, and the sign-in is over.
    for code in [used.code.clone(), eves.code.clone(), "unknown".to_owned()] {
        let request = CompleteOAuthRequest { code, ..agreed(&shop, &kakao, &ada).await };
        let refused_once = refusal(&complete_oauth(&shop, &request).await.unwrap_err());
        assert_eq!(refused_once.reason, "OAUTH_REFUSED");
        assert_eq!(
            (refused_once.code, refused_once.fact("provider")),
            (Code::Unauthenticated, "kakao")
        );
        assert_eq!(refused(&shop, &request).await, "OAUTH_STATE_INVALID");
    }
    shop.app.clock.advance(TimeDelta::minutes(10));
    assert_eq!(refused(&shop, &fresh).await, "OAUTH_STATE_INVALID", "ten minutes later");
    assert_eq!((count(&shop, "sessions").await, count(&shop, "accounts").await), (1, 1));
}

#[tokio::test]
async fn nobody_comes_back_as_an_operator() {
    let (shop, kakao) = shop_with_kakao().await;
    let request = agreed(&shop, &kakao, &KakaoUser::new(1, "eve@example.com")).await;

    let operator = CompleteOAuthRequest { role: Role::Operator.into(), ..request.clone() };
    assert_eq!(refusal(&complete_oauth(&shop, &operator).await.unwrap_err()).fields, ["role"]);
    let empty = CompleteOAuthRequest::default();
    let fields = refusal(&complete_oauth(&shop, &empty).await.unwrap_err()).fields;
    assert_eq!(fields, ["code", "state", "flow_token", "role"]);

    let seller = CompleteOAuthRequest { role: Role::Seller.into(), ..request };
    let tokens = complete_oauth(&shop, &seller).await.unwrap().tokens.unwrap();
    let account = get_account(&shop, &tokens.access_token).await.unwrap();
    assert_eq!(account.roles, [i32::from(Role::Seller)]);
}

#[tokio::test]
async fn while_kakao_is_away_the_sign_in_waits_and_then_completes() {
    let (shop, kakao) = shop_with_kakao().await;
    let request = agreed(&shop, &kakao, &KakaoUser::new(1, "ada@example.com")).await;
    let text = |status, body: &str| Reply { status, body: body.into(), ..Reply::default() };
    let error = |error: &str, code: &str| json!({ "error": error, "error_description": "x", "error_code": code });
    let huge = format!("{{\"access_token\":\"{}\"}}", "a".repeat(3 << 20));
    let away = [
        text(500, "{\"msg\":\"internal server error\",\"code\":-1}"),
        text(502, "<html>Bad Gateway</html>"),
        text(403, "<html>Forbidden</html>"),
        text(302, ""),
        text(204, ""),
        text(200, "<html>maintenance</html>"),
        text(200, "{\"access_token\": 7}"),
        text(200, &huge),
        text(429, "{}"),
        Reply::json(400, &error("invalid_request", "KOE237")),
        Reply::json(401, &error("invalid_client", "KOE010")),
        Reply::json(401, &error("invalid_client", "KOE101")),
    ];
    for reply in away {
        let what = format!("{} {:.60}", reply.status, reply.body);
        kakao.answer_instead("/oauth/token", reply);
        let refused = refusal(&complete_oauth(&shop, &request).await.unwrap_err());
        assert_eq!(refused.reason, "OAUTH_PROVIDER_UNAVAILABLE", "{what}");
        assert_eq!((refused.code, refused.retries), (Code::Unavailable, true));
    }
    let slow = Reply { delay: Duration::from_secs(60), ..text(200, "{}") };
    kakao.answer_instead("/oauth/token", slow);
    let began = Instant::now();
    assert_eq!(refused(&shop, &request).await, "OAUTH_PROVIDER_UNAVAILABLE");
    assert!(began.elapsed() < Duration::from_secs(8), "{:?}", began.elapsed());

    kakao.recover();
    assert!(complete_oauth(&shop, &request).await.unwrap().created);
}

#[tokio::test]
async fn what_kakao_says_instead_of_who_they_are_is_told_apart() {
    let (shop, kakao) = shop_with_kakao().await;
    let told = |status, code: i64| Reply::json(status, &json!({ "msg": "x", "code": code }));
    let cases = [
        (told(401, -401), "OAUTH_REFUSED"),
        (told(400, -101), "OAUTH_REFUSED"),
        (told(403, -402), "OAUTH_REFUSED"),
        (told(400, -1), "OAUTH_PROVIDER_UNAVAILABLE"),
        (told(400, -10), "OAUTH_PROVIDER_UNAVAILABLE"),
        (told(503, -9798), "OAUTH_PROVIDER_UNAVAILABLE"),
        (Reply::json(200, &json!({ "id": "ada" })), "OAUTH_PROVIDER_UNAVAILABLE"),
    ];
    for (reply, reason) in cases {
        let request = agreed(&shop, &kakao, &KakaoUser::new(1, "ada@example.com")).await;
        let what = format!("{} {}", reply.status, reply.body);
        kakao.answer_instead("/v2/user/me", reply);
        assert_eq!(refused(&shop, &request).await, reason, "{what}");
        kakao.recover();
    }
    assert_eq!(count(&shop, "accounts").await, 0);
}

#[tokio::test]
async fn a_secret_that_kakao_does_not_know_is_not_told_to_anybody() {
    let kakao = Kakao::start().await;
    let shop = Shop::open_to(&kakao.settings_with("b9fd02a7e1d34b5e", "hunter2")).await;
    let request = agreed(&shop, &kakao, &KakaoUser::new(1, "ada@example.com")).await;

    let refused = complete_oauth(&shop, &request).await.unwrap_err();

    assert_eq!(refusal(&refused).reason, "OAUTH_PROVIDER_UNAVAILABLE");
    assert!(!format!("{refused:?}").contains("hunter2"));
}

#[tokio::test]
async fn what_is_known_of_sign_ins_goes_when_they_are_over() {
    let (shop, kakao) = shop_with_kakao().await;
    sign_in(&shop, &kakao, &KakaoUser::new(1, "ada@example.com")).await.unwrap();
    let purge =
        async || jangteo_server::account::jobs::purge_sessions(shop.app.clone()).await.unwrap();

    purge().await;
    assert_eq!(count(&shop, "oauth_states").await, 1, "it may be replayed still");
    shop.app.clock.advance(TimeDelta::minutes(10));
    purge().await;

    assert_eq!((count(&shop, "oauth_states").await, count(&shop, "sessions").await), (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_whose_answer_is_lost_is_no_reason_to_refuse() {
    let kakao = Kakao::start().await;
    let shop = Shop::open().await;
    let proxy = Proxy::to(&shop.database).await;
    let providers = ["--oauth-providers", &kakao.settings(), "--oauth-redirect-uris", BACK];
    let server = ServerProcess::start_with(free_port(), &proxy.url, &providers).await;
    let mut client = AccountServiceClient::new(server.channel.clone());
    let start = StartOAuthRequest { provider: "kakao".into(), redirect_uri: BACK.into() };
    let started = client.start_oauth(start).await.unwrap().into_inner();
    let ada = KakaoUser::new(1, "ada@example.com");
    let request = coming_back(&started, kakao.agree(&started.authorization_url, &ada));

    // That of the claim: the server must know its own again.
    proxy.lose_next_commit();
    let answer = client.complete_oauth(request).await.unwrap().into_inner();

    assert!(answer.created);
    assert_eq!((count(&shop, "accounts").await, count(&shop, "sessions").await), (1, 1));
}

#[tokio::test]
async fn a_second_factor_is_asked_for_and_the_same_call_goes_on_with_it() {
    let (shop, kakao) = shop_with_kakao().await;
    let (_, app, codes) = with_totp(&shop, "ada@example.com").await;
    shop.app.clock.advance(TimeDelta::seconds(30));
    let mut request = agreed(&shop, &kakao, &KakaoUser::new(1, "ada@example.com")).await;

    assert_eq!(refused(&shop, &request).await, "SECOND_FACTOR_REQUIRED");
    assert_eq!(count(&shop, "identities").await, 0, "nothing is linked by the e-mail alone");
    request.totp_code = "000000".into();
    assert_eq!(refused(&shop, &request).await, "TOTP_CODE_INVALID");
    let dump = shop.database.dump().await;
    assert!(!dump.contains("example.com") && !dump.contains("라이언"));
    request.totp_code = app.code(&shop);
    let completed = complete_oauth(&shop, &request).await.unwrap();

    assert!(!completed.created && completed.tokens.is_some());
    request.totp_code = codes[0].clone();
    assert_eq!(refused(&shop, &request).await, "OAUTH_STATE_INVALID", "it is completed");
    let exchanged = kakao.asked().iter().filter(|it| it.form.contains_key("code")).count();
    assert_eq!(exchanged, 1);
    // Whom Kakao knows already is asked, too.
    let request = agreed(&shop, &kakao, &KakaoUser::new(1, "ada@example.com")).await;
    assert_eq!(refused(&shop, &request).await, "SECOND_FACTOR_REQUIRED");
}
