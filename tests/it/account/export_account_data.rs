//! `ExportAccountData`.

use std::collections::BTreeSet;

use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{CreateAddressRequest, ExportAccountDataRequest, ExportedRecord};
use jangteo_sdk::wishlist::v1::HeartProductRequest;
use serde_json::Value;

use crate::harness::{Persona, Shop, address, refusal};

/// Everything that is kept of somebody, in pages of this size.
async fn exported(of: &Persona, page_size: i32) -> Vec<ExportedRecord> {
    let (mut records, mut page_token) = (Vec::new(), String::new());
    loop {
        let request = ExportAccountDataRequest { page_size, page_token };
        let page = of.client.account_service().export_account_data(request).await.unwrap();
        let page = page.into_inner();
        let full = usize::try_from(page_size).is_ok_and(|it| it == 0 || page.records.len() <= it);
        assert!(full && !page.records.is_empty());
        records.extend(page.records);
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return records;
        }
    }
}

#[tokio::test]
async fn tells_all_that_is_kept_of_them_and_nothing_of_others() {
    let shop = Shop::open().await;
    let lamp = shop.product(100, 99).await;
    let ada = shop.buyer().await.with_points(10_000).await;
    let bob = shop.buyer().await.with_points(10_000).await;
    let cup = shop.seller().await.sell("찻잔", 100, &[("백", 0, 9)]).await;
    for persona in [&ada, &bob] {
        persona.wish(&lamp, 2).await.unwrap();
        let heart = HeartProductRequest { product_id: cup.id.clone() };
        persona.client.wishlist_service().heart_product(heart).await.unwrap();
        let saved = CreateAddressRequest { address: Some(address()), ..Default::default() };
        persona.client.address_service().create_address(saved.clone()).await.unwrap();
        persona.place_order(&[(&lamp, 1)]).await.unwrap();
        persona.add_to_cart(&lamp, 2).await.unwrap();
        persona.client.address_service().create_address(saved).await.unwrap();
    }
    for _ in 0..6 {
        ada.place_order(&[(&lamp, 1)]).await.unwrap();
    }
    shop.api_key(&ada, &["order.read"]).await;

    let records = exported(&ada, 0).await;

    let parsed = |it: &ExportedRecord| serde_json::from_str::<Value>(&it.json).unwrap();
    let of = |kind: &str| -> Vec<Value> {
        records.iter().filter(|it| it.r#type.ends_with(kind)).map(parsed).collect()
    };
    assert_eq!(of(".wishlist.v1.Heart")[0]["productId"], *cup.id);
    let kinds = ["Account", "SavedAddress", "ApiKey", "Cart", "Order", "WalletEntry"];
    let counts = [&kinds[..], &["WishlistItem", "Heart"]].concat();
    let counts: Vec<usize> = counts.iter().map(|it| of(&format!(".v1.{it}")).len()).collect();
    assert_eq!(counts, [1, 2, 1, 1, 7, 8, 1, 1]);
    assert!(!of(".Session").is_empty() && !of(".AuditRecord").is_empty());
    let account = &of(".v1.Account")[0];
    assert_eq!(account["id"], ada.subject.account_id.to_string());
    assert_eq!(account["displayName"], "김하늘");
    let order = &of(".Order")[0];
    assert_eq!(order["shippingAddress"]["recipient"], address().recipient);
    let bobs = bob.subject.account_id.to_string();
    assert!(records.iter().all(|it| !it.json.contains(&bobs) && !it.json.contains('\n')));
    let seller = exported(shop.seller().await, 0).await;
    for kind in ["jangteo.store.v1.Store", "jangteo.catalog.v1.Product"] {
        assert!(seller.iter().any(|it| it.r#type == kind), "{kind}");
    }
}

#[tokio::test]
async fn pages_of_any_size_tell_the_same() {
    let shop = Shop::open().await;
    let lamp = shop.product(100, 99).await;
    let ada = shop.buyer().await.with_points(10_000).await;
    for _ in 0..4 {
        ada.place_order(&[(&lamp, 1)]).await.unwrap();
    }

    let whole: BTreeSet<String> = exported(&ada, 0).await.into_iter().map(|it| it.json).collect();
    for size in [1, 2, 3, 7] {
        let pages = exported(&ada, size).await;
        assert_eq!(pages.len(), whole.len(), "pages of {size}");
        let pages: BTreeSet<String> = pages.into_iter().map(|it| it.json).collect();
        assert_eq!(pages, whole);
    }
}

#[tokio::test]
async fn anothers_page_token_is_refused() {
    let shop = Shop::open().await;
    let (ada, bob) = (shop.buyer().await.with_points(3_000_000).await, shop.buyer().await);
    let request = ExportAccountDataRequest { page_size: 1, page_token: String::new() };
    let first = ada.client.account_service().export_account_data(request).await.unwrap();
    let page_token = first.into_inner().next_page_token;

    for wrong in [page_token.as_str(), "AAAA", "한글"] {
        let request = ExportAccountDataRequest { page_size: 1, page_token: wrong.into() };
        let mut accounts = AccountServiceClient::new(bob.channel.clone());
        let refused = accounts.export_account_data(bob.request(request)).await.unwrap_err();
        let refused = refusal(&refused);
        assert_eq!(
            (refused.reason.as_str(), refused.fields),
            ("PAGE_TOKEN_INVALID", vec!["page_token".into()])
        );
    }
}
