//! `WithdrawAccount`.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use jangteo_sdk::Client;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{
    CreateAddressRequest, ListAddressesRequest, Obligation, ObligationKind, Obligations,
    RefreshTokenRequest, SignUpRequest, UpdateAccountRequest, VerifyEmailRequest,
    WithdrawAccountRequest,
};
use jangteo_sdk::google::rpc;
use jangteo_sdk::policy::v1::Role;
use jangteo_sdk::types::v1::{Address, Money};
use jangteo_sdk::wallet::v1::{ChargeMethod, ChargeWalletRequest};
use prost::Message;
use prost_types::Any;
use tonic::Status;

use super::create_api_key::list_orders;
use super::login::login;
use super::verify_email::verified;
use crate::harness::{
    PASSWORD, Persona, ServerProcess, Shop, data_folder, first_code, free_port,
    place_order_request, refusal,
};

async fn withdraw(client: &Client) -> Result<(), Status> {
    client.account_service().withdraw_account(WithdrawAccountRequest {}).await.map(drop)
}

/// What keeps somebody, as the refusal names it.
fn obligations(refused: &Status) -> Vec<(ObligationKind, String)> {
    assert_eq!(refusal(refused).reason, "OBLIGATIONS_REMAIN");
    let status = rpc::Status::decode(refused.details()).unwrap();
    let named = |it: &&Any| it.type_url.ends_with("/jangteo.account.v1.Obligations");
    let detail = status.details.iter().find(named).expect("a detail");
    let told = Obligations::decode(&*detail.value).unwrap().obligations;
    told.into_iter().map(|it: Obligation| (it.kind(), it.subject)).collect()
}

#[tokio::test]
async fn whoever_has_something_left_stays_and_is_told_what() {
    let shop = Shop::open().await;
    let lamp = shop.product(7_000, 5).await;
    let ada = shop.buyer().await.with_points(10_000).await;
    let order = ada.place_order(&[(&lamp, 1)]).await.unwrap();

    let refused = withdraw(&ada.client).await.unwrap_err();

    assert_eq!(refusal(&refused).fact("obligations"), "WALLET_BALANCE, OPEN_ORDER");
    let held = (ObligationKind::WalletBalance, "3000".to_owned());
    let open = (ObligationKind::OpenOrder, order.number.clone());
    assert_eq!(obligations(&refused), [held, open]);
    let seller = &shop.seller().await.client;
    let sale = (ObligationKind::OpenSale, order.number);
    let product = (ObligationKind::ProductOnSale, "달항아리".to_owned());
    assert_eq!(obligations(&withdraw(seller).await.unwrap_err()), [sale, product]);
    assert_eq!(ada.balance().await, 3_000, "nothing has happened");
}

#[tokio::test]
async fn whoever_leaves_does_nothing_more_and_their_email_is_free() {
    let shop = Shop::open().await;
    let before = verified(&shop, "ada@example.com", Role::Buyer).await;
    let ada = shop.client();
    ada.login("ada@example.com", PASSWORD).await.unwrap();
    let tokens = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let persona = shop.buyer().await;
    let (_, key) = shop.api_key(&persona, &["order.read"]).await;

    withdraw(&ada).await.unwrap();
    withdraw(&persona.client).await.unwrap();

    let again = withdraw(&ada.clone().without_repeats()).await.unwrap_err();
    assert_eq!(refusal(&again).reason, "TOKEN_REVOKED");
    let refused = super::get_account::get_account(&shop, &tokens.access_token).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "TOKEN_REVOKED");
    let mut accounts = AccountServiceClient::new(shop.channel.clone());
    let refresh = RefreshTokenRequest { refresh_token: tokens.refresh_token };
    let refused = accounts.refresh_token(refresh).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "REFRESH_TOKEN_INVALID");
    let refused = login(&shop, "ada@example.com", PASSWORD).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "INVALID_CREDENTIALS");
    let refused = list_orders(&shop, &key).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "API_KEY_INVALID");
    shop.next_mail_may_come();
    let after = verified(&shop, "ada@example.com", Role::Buyer).await;
    assert_ne!(after.id, before.id);
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'ACCOUNT_WITHDRAWN'";
    assert_eq!(shop.database.number(noted).await, 2);
}

#[tokio::test]
async fn nothing_that_names_them_is_left_in_the_database_the_outbox_or_the_logs() {
    let shop = Shop::open().await;
    let folder = data_folder();
    let (log, port) = (folder.path().join("log"), free_port());
    let data = folder.path().to_str().unwrap();
    let server =
        ServerProcess::start_logging_to(&log, port, &shop.database.url, &["--data-folder", data])
            .await;
    let lamp = shop.product(5_000, 9).await;
    let ada = Client::new(format!("http://127.0.0.1:{port}")).unwrap();
    let sign_up = SignUpRequest {
        email: "ada.planted@example.com".into(),
        password: PASSWORD.into(),
        display_name: "심은이름".into(),
        phone: "010-7777-1234".into(),
        role: Role::Buyer.into(),
    };
    ada.account_service().sign_up(sign_up).await.unwrap();
    let code = first_code(folder.path()).await;
    ada.account_service().verify_email(VerifyEmailRequest { code }).await.unwrap();
    ada.login("ada.planted@example.com", PASSWORD).await.unwrap();
    let address = Address {
        recipient: "심은수취인".into(),
        phone: "010-8888-1234".into(),
        country_code: "KR".into(),
        postal_code: "04524".into(),
        line1: "심은로 110".into(),
        line2: "심은아파트 7동".into(),
    };
    let saved = CreateAddressRequest {
        label: "심은집".into(),
        address: Some(address.clone()),
        ..CreateAddressRequest::default()
    };
    ada.address_service().create_address(saved).await.unwrap();
    let charge = ChargeWalletRequest {
        amount: Some(Money { currency_code: "KRW".into(), amount_minor: 5_000 }),
        method: ChargeMethod::Sandbox.into(),
    };
    ada.wallet_service().charge_wallet(charge).await.unwrap();
    let mut request = place_order_request(&[(&lamp, 1)]);
    request.shipping_address = Some(address);
    ada.order_service().place_order(request.clone()).await.unwrap();
    ada.order_service().place_order(request).await.expect_err("a refusal is kept, too");
    // As if it had arrived, which nothing tells yet.
    let closed = |state| format!("UPDATE orders SET state = '{state}'");
    shop.database.run(&closed("CANCELLED")).await;
    let mut rename = UpdateAccountRequest::default();
    rename.account.get_or_insert_default().display_name = "심은새이름".into();
    ada.account_service().update_account(rename).await.unwrap();

    withdraw(&ada).await.unwrap();

    drop(server);
    shop.database.run(&closed("ORDERED")).await;
    let dump = shop.database.dump().await;
    let log = std::fs::read_to_string(&log).unwrap();
    assert!(log.contains("executing statement"), "it tells every statement");
    for planted in ["planted", "심은", "010-7777", "0107777", "010-8888", PASSWORD] {
        assert!(!dump.contains(planted), "{planted} is in the database");
        assert!(!log.contains(planted), "{planted} is in the log");
    }
    let keys = "SELECT count(*) FROM account_keys k JOIN accounts a ON a.id = k.account_id \
        WHERE a.state = 'WITHDRAWN'";
    assert_eq!(shop.database.number(keys).await, 0, "what was sealed is noise");
    assert_eq!(shop.database.number("SELECT count(*) FROM orders").await, 1, "orders stay");
}

#[tokio::test(flavor = "multi_thread")]
async fn leaving_beside_a_charge_at_another_server_ends_one_way_or_the_other() {
    let shop = Shop::open().await;
    let port = free_port();
    let _other = ServerProcess::start_on(port, &shop.database.url).await;
    let other = format!("http://127.0.0.1:{port}");
    let (shop, other) = (&shop, &other);
    let racing = (0..24).map(|turn| async move {
        let ada = shop.buyer().await;
        let elsewhere = Persona::new(other, ada.token.clone(), ada.subject.clone());
        let charge = async {
            // Some come too late.
            tokio::time::sleep(Duration::from_millis(10 * turn)).await;
            elsewhere.charge(5_000).await
        };
        let (left, charged) = tokio::join!(withdraw(&ada.client), charge);
        let held = format!(
            "SELECT coalesce(sum(balance_minor), 0) FROM ledger_accounts WHERE id = '{}'",
            ada.subject.account_id
        );
        let held = shop.database.number(&held).await;
        match (left, charged) {
            (Ok(()), Err(refused)) => {
                assert_eq!((refusal(&refused).reason.as_str(), held), ("TOKEN_REVOKED", 0));
                true
            }
            (Err(refused), Ok(5_000)) => {
                assert_eq!(
                    (refusal(&refused).reason.as_str(), held),
                    ("OBLIGATIONS_REMAIN", 5_000)
                );
                false
            }
            outcome => panic!("{outcome:?} with {held}"),
        }
    });
    let left = join_all(racing).await;
    assert!(left.contains(&true), "somebody has left");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_server_forgets_the_key_within_seconds() {
    let shop = Shop::open().await;
    let port = free_port();
    let _other = ServerProcess::start_on(port, &shop.database.url).await;
    let ada = shop.buyer().await;
    let elsewhere = format!("http://127.0.0.1:{port}");
    let elsewhere = Persona::new(&elsewhere, ada.token.clone(), ada.subject.clone());
    elsewhere.client.address_service().list_addresses(ListAddressesRequest {}).await.unwrap();

    withdraw(&ada.client).await.unwrap();

    let (since, client) = (Instant::now(), elsewhere.client.without_repeats());
    let refused = loop {
        match client.address_service().list_addresses(ListAddressesRequest {}).await {
            Err(refused) => break refused,
            Ok(_) => assert!(since.elapsed() < Duration::from_secs(20), "it goes on"),
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    assert_eq!(refusal(&refused).reason, "TOKEN_REVOKED");
}
