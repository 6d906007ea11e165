//! What no good client sends: each a typed error, never a panic or INTERNAL, nothing changed.

use jangteo_sdk::DESCRIPTORS;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{LoginRequest, SignUpRequest};
use jangteo_sdk::cart::v1::AddCartItemRequest;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::catalog::v1::{GetProductRequest, ListProductsRequest};
use jangteo_sdk::order::v1::order_service_client::OrderServiceClient;
use jangteo_sdk::policy::v1::Role;
use jangteo_sdk::wallet::v1::ChargeWalletRequest;
use jangteo_sdk::wallet::v1::wallet_service_client::WalletServiceClient;
use prost_reflect::DescriptorPool;
use tonic::{Code, Request};

use crate::harness::{Shop, call_raw, place_order_request, refusal, with_key};

#[tokio::test]
async fn undecodable_bytes_are_refused_by_every_rpc() {
    let shop = Shop::open().await;
    let pool = DescriptorPool::decode(DESCRIPTORS).unwrap();
    let services = pool.services().filter(|it| it.package_name().starts_with("jangteo."));
    for method in services.flat_map(|it| it.methods().collect::<Vec<_>>()) {
        let path = format!("/{}/{}", method.parent_service().full_name(), method.name());
        // Others for every RPC: one of them is WithdrawAccount, which takes anything.
        let callers = [shop.buyer().await, shop.another_seller().await, shop.operator().await];
        // Field 1 with a length that is not there; a group that never ends; a text that is not UTF-8.
        for bytes in [&[0x0a, 0x7f, 0x01][..], &[0x0b][..], &[0x0a, 0x01, 0xff][..]] {
            let mut malformed = 0;
            for caller in &callers {
                // A session of its own for every call: one of them is Logout.
                let subject = caller.subject.in_another_session();
                let mut request = caller.request(bytes.to_vec());
                let token = format!("Bearer {}", shop.token(&subject)).parse().unwrap();
                request.metadata_mut().insert("authorization", token);
                match call_raw(&shop.channel, &path, request).await.map_err(|it| refusal(&it)) {
                    // A message without fields takes any field.
                    Ok(_) => malformed += 1,
                    Err(refused) if refused.code == Code::PermissionDenied => {}
                    Err(refused) if refused.reason == "TOKEN_REVOKED" => {
                        assert!(path.ends_with("/WithdrawAccount"), "{path}");
                    }
                    Err(refused) => {
                        let reason = refused.reason.as_str();
                        assert!(
                            matches!(reason, "MALFORMED_REQUEST" | "VALIDATION_FAILED"),
                            "{path}: {refused:?}"
                        );
                        malformed += 1;
                    }
                }
            }
            assert!(malformed > 0, "{path} was never tried");
        }
    }
}

#[tokio::test]
async fn a_message_that_is_too_large_is_refused() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;

    let request = AddCartItemRequest { variant_id: "x".repeat((4 << 20) + 1), quantity: 1 };
    let refused = refusal(&ada.carts().add_cart_item(request).await.unwrap_err());

    assert_eq!(
        (refused.reason.as_str(), refused.fact("limit_bytes")),
        ("REQUEST_TOO_LARGE", "4194304")
    );
    let login =
        LoginRequest { email: "x".repeat(70_000), password: "x".into(), ..LoginRequest::default() };
    let refused = AccountServiceClient::new(shop.channel.clone()).login(login).await.unwrap_err();
    assert_eq!(refusal(&refused).fact("limit_bytes"), "65536");
}

#[tokio::test]
async fn an_unknown_rpc_says_so() {
    let shop = Shop::open().await;

    for path in ["/jangteo.order.v1.OrderService/StealOrder", "/no.such.Service/Call", "/"] {
        let refused = call_raw(&shop.channel, path, Request::new(vec![])).await.unwrap_err();
        assert_eq!(
            (refusal(&refused).reason.as_str(), refused.code()),
            ("METHOD_UNKNOWN", Code::Unimplemented)
        );
    }
}

#[tokio::test]
async fn keys_are_needed_and_have_a_form() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let mut missing = ada.request(ChargeWalletRequest::default());
    missing.metadata_mut().remove("idempotency-key");

    let mut wallet = WalletServiceClient::new(shop.channel.clone());
    let refused = refusal(&wallet.charge_wallet(missing).await.unwrap_err());
    assert_eq!(
        (refused.reason.as_str(), refused.code),
        ("IDEMPOTENCY_KEY_REQUIRED", Code::InvalidArgument)
    );
    for key in
        ["", "short", "fifteen-letters", "has a space in it", "has.a.dot.in.it.", &"x".repeat(129)]
    {
        let request = ada.keyed(ChargeWalletRequest::default(), key);
        let refused = refusal(&ada.wallet().charge_wallet(request).await.unwrap_err());
        assert_eq!(refused.reason, "IDEMPOTENCY_KEY_INVALID", "{key:?}");
    }
}

#[tokio::test]
async fn texts_that_postgresql_cannot_keep_are_refused_by_field() {
    let shop = Shop::open().await;
    let request = SignUpRequest {
        email: "ada@example.com".into(),
        password: "with\0nul and more".into(),
        display_name: "nul\0".into(),
        phone: String::new(),
        role: Role::Buyer.into(),
    };

    let refused =
        AccountServiceClient::new(shop.channel.clone()).sign_up(request).await.unwrap_err();

    assert_eq!(refusal(&refused).fields, ["password", "display_name"]);
}

#[tokio::test]
async fn malformed_ids_and_pages_are_refused_by_field() {
    let shop = Shop::open().await;
    let mut client = CatalogServiceClient::new(shop.channel.clone());

    let bare = uuid::Uuid::now_v7().simple().to_string();
    for product_id in ["", "1", "'; DROP TABLE orders; --", &bare, &format!("{{{bare}}}"), "0xffff"]
    {
        let request = GetProductRequest { product_id: product_id.into() };
        let refused = refusal(&client.get_product(request).await.unwrap_err());
        assert_eq!(
            (refused.code, refused.fields),
            (Code::InvalidArgument, vec!["product_id".to_owned()])
        );
    }
    let request = ListProductsRequest { page_size: -1, store_id: "x".into(), ..Default::default() };
    let refused = refusal(&client.list_products(request).await.unwrap_err());
    assert_eq!(refused.fields, ["page_size", "store_id"]);
    let request = ListProductsRequest { page_token: "not ours".into(), ..Default::default() };
    let refused = refusal(&client.list_products(request).await.unwrap_err());
    assert_eq!(refused.reason, "PAGE_TOKEN_INVALID");
    let request = ListProductsRequest { page_size: i32::MAX, ..Default::default() };
    client.list_products(request).await.unwrap();
}

#[tokio::test]
async fn errors_are_told_in_the_callers_language_with_the_calls_name() {
    use tonic_types::StatusExt;
    let shop = Shop::open().await;
    let mut request = with_key(place_order_request::<String>(&[]), "0123456789abcdef");
    request.metadata_mut().insert("accept-language", "ko-KR,ko;q=0.9,en;q=0.5".parse().unwrap());
    request.metadata_mut().insert("x-request-id", "my-call-7".parse().unwrap());

    let refused =
        OrderServiceClient::new(shop.channel.clone()).place_order(request).await.unwrap_err();

    let localized = refused.get_details_localized_message().unwrap();
    assert_eq!(
        (localized.locale.as_str(), localized.message.as_str()),
        ("ko", "로그인이 필요합니다")
    );
    assert_eq!(refused.message(), "sign in first");
    assert_eq!(refusal(&refused).fact("request_id"), "my-call-7");
    assert_eq!(refused.metadata().get("x-request-id").unwrap(), "my-call-7");
}

#[tokio::test]
async fn hostile_metadata_breaks_nothing() {
    let shop = Shop::open().await;
    let mut client = CatalogServiceClient::new(shop.channel.clone());
    let mut request = Request::new(ListProductsRequest::default());
    for (name, value) in [
        ("grpc-timeout", "not a time"),
        ("accept-language", ";;;q=,,,q=nan"),
        ("x-request-id", "spaces are not for names"),
        ("idempotency-key", "unasked"),
    ] {
        request.metadata_mut().insert(name, value.parse().unwrap());
    }

    let answer = client.list_products(request).await.unwrap();

    assert_ne!(answer.metadata().get("x-request-id").unwrap(), "spaces are not for names");
}
