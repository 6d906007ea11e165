//! `UnheartProduct`.

use futures_util::future::join_all;
use jangteo_sdk::account::v1::WithdrawAccountRequest;
use jangteo_sdk::catalog::v1::Product;
use jangteo_sdk::wishlist::v1::UnheartProductRequest;
use tonic::Status;

use super::heart_product::{given, heart, hearts};
use crate::harness::{Persona, Shop};

pub(super) async fn unheart(by: &Persona, product_id: &str) -> Result<Option<Product>, Status> {
    let request = UnheartProductRequest { product_id: product_id.into() };
    Ok(by.client.wishlist_service().unheart_product(request).await?.into_inner().product)
}

#[tokio::test]
async fn counts_once_whoever_takes_it_back_and_nothing_where_none_is() {
    let shop = Shop::open().await;
    let cup = shop.another_seller().await.sell("찻잔", 3_000, &[("백", 0, 9)]).await.id;
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    for persona in [&ada, &bob] {
        heart(persona, &cup).await.unwrap();
    }

    for _ in 0..2 {
        assert_eq!(unheart(&ada, &cup).await.unwrap().unwrap().heart_count, 1);
    }

    assert_eq!((hearts(&shop, &cup).await, given(&shop).await), (1, 1));
    let nowhere = uuid::Uuid::new_v4().to_string();
    assert_eq!(unheart(&ada, &nowhere).await.unwrap(), None);
}

#[tokio::test]
async fn what_is_hidden_can_be_taken_back_from() {
    let shop = Shop::open().await;
    let cup = shop.another_seller().await.sell("찻잔", 3_000, &[("백", 0, 9)]).await.id;
    let ada = shop.buyer().await;
    heart(&ada, &cup).await.unwrap();
    shop.database.run("UPDATE stores SET state = 'INACTIVE'").await;

    assert_eq!(unheart(&ada, &cup).await.unwrap(), None, "nobody sees it");

    shop.database.run("UPDATE stores SET state = 'ACTIVE'").await;
    assert_eq!((hearts(&shop, &cup).await, given(&shop).await), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_leaves_takes_theirs_along_once() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await.id;
    let pot = seller.sell("주전자", 9_000, &[("백", 0, 9)]).await.id;
    let (mut leaving, eve) = (Vec::new(), shop.buyer().await);
    for _ in 0..12 {
        let persona = shop.buyer().await;
        heart(&persona, &cup).await.unwrap();
        heart(&persona, &pot).await.unwrap();
        leaving.push(persona);
    }
    heart(&eve, &pot).await.unwrap();

    let leave = leaving.iter().map(|it| async {
        let accounts = || it.client.account_service();
        let withdrawn = async { accounts().withdraw_account(WithdrawAccountRequest {}).await };
        // It is taken back by one of the two, or by neither if the other comes too late.
        let (left, _) = tokio::join!(withdrawn, unheart(it, &cup));
        left.unwrap();
    });
    join_all(leave).await;

    assert_eq!((hearts(&shop, &cup).await, hearts(&shop, &pot).await), (0, 1));
    assert_eq!(given(&shop).await, 1);
}
