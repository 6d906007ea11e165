//! `EnrollTotp`.

use jangteo_sdk::Client;
use jangteo_sdk::account::v1::{ConfirmTotpRequest, EnrollTotpRequest, EnrollTotpResponse};
use totp_rs::{Builder, Secret, Totp};

use crate::harness::{Shop, refusal};

/// An authenticator app, which looks at the server's clock.
pub(super) struct Authenticator(Totp);

impl Authenticator {
    fn new(secret: &str) -> Self {
        let secret = Secret::try_from_base32(secret).unwrap();
        let app = Builder::new().with_secret(secret).with_account_name("ada");
        Self(app.build().unwrap())
    }

    /// What it shows.
    pub(super) fn code(&self, shop: &Shop) -> String {
        let now = shop.app.clock.now().timestamp();
        self.0.generate(now.try_into().unwrap()).to_string()
    }
}

pub(super) async fn enroll(client: &Client) -> EnrollTotpResponse {
    let enrolled = client.totp_service().enroll_totp(EnrollTotpRequest {}).await;
    enrolled.unwrap().into_inner()
}

/// An app that somebody has to use from now on, and the recovery codes.
pub(super) async fn enabled(shop: &Shop, client: &Client) -> (Authenticator, Vec<String>) {
    let app = Authenticator::new(&enroll(client).await.secret);
    let request = ConfirmTotpRequest { code: app.code(shop) };
    let confirmed = client.totp_service().confirm_totp(request).await.unwrap().into_inner();
    (app, confirmed.recovery_codes)
}

#[tokio::test]
async fn tells_an_app_what_it_needs_and_keeps_it_sealed() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;

    let enrolled = enroll(&ada.client).await;

    let url = url::Url::parse(&enrolled.otpauth_url).unwrap();
    assert_eq!((url.scheme(), url.host_str()), ("otpauth", Some("totp")));
    let pairs: Vec<_> = url.query_pairs().collect();
    assert!(pairs.iter().any(|(key, value)| key == "secret" && *value == enrolled.secret));
    assert!(pairs.iter().any(|(key, value)| key == "issuer" && value == "장터"));
    assert!(url.path().contains("example.com"), "{url}");
    let secret = Secret::try_from_base32(&enrolled.secret).unwrap();
    assert!(20 <= secret.as_ref().len(), "160 bits at least, as RFC 4226 asks for");
    let raw: String = secret.as_ref().iter().map(|it| format!("{it:02x}")).collect();
    let kept = format!(
        "SELECT count(*) FROM totp_secrets WHERE encode(secret_sealed, 'hex') LIKE '%{raw}%'"
    );
    assert_eq!(shop.database.number(&kept).await, 0);
    assert!(!shop.database.dump().await.contains(&enrolled.secret));
}

#[tokio::test]
async fn the_last_of_several_counts_and_none_replaces_one_in_use() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let first = Authenticator::new(&enroll(&ada.client).await.secret);

    let (_, codes) = enabled(&shop, &ada.client).await;

    assert_eq!(codes.len(), 10);
    let old = ConfirmTotpRequest { code: first.code(&shop) };
    let refused = ada.client.totp_service().confirm_totp(old).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "TOTP_CODE_INVALID");
    let refused = ada.client.totp_service().enroll_totp(EnrollTotpRequest {}).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "TOTP_ENABLED");
}
