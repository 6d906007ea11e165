//! `DeleteStore`.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{GetProductRequest, PublishProductRequest};
use jangteo_sdk::order::v1::{CancelOrderRequest, GetOrderRequest};
use jangteo_sdk::store::v1::{DeleteStoreRequest, GetStoreRequest};
use tonic::Status;

use super::deactivate_store::found;
use crate::harness::{Persona, Shop, refusal};

async fn delete(seller: &Persona, store_id: &str) -> Result<(), Status> {
    let request = DeleteStoreRequest { store_id: store_id.into() };
    seller.store_client().delete_store(request).await.map(drop)
}

#[tokio::test]
async fn waits_for_open_orders_and_then_leaves_them_their_store() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let name = seller.open_store("").await.name.clone();
    let ada = shop.buyer().await.with_points(10_000).await;
    let order = ada.place_order(&[(&cup.variants[0].id, 1)]).await.unwrap();
    ada.add_to_cart(&cup.variants[0].id, 1).await.unwrap();

    let refused = refusal(&delete(&seller, &cup.store_id).await.unwrap_err());
    assert_eq!(
        (&*refused.reason, refused.fact("obligations")),
        ("OBLIGATIONS_REMAIN", "OPEN_SALE")
    );
    assert_eq!(refusal(&delete(&rival, &cup.store_id).await.unwrap_err()).reason, "NOT_FOUND");
    let cancel = CancelOrderRequest { order_id: order.id.clone() };
    ada.order().cancel_order(cancel).await.unwrap();
    delete(&seller, &cup.store_id).await.unwrap();

    assert_eq!(refusal(&delete(&seller, &cup.store_id).await.unwrap_err()).reason, "NOT_FOUND");
    let get = GetStoreRequest { store_id: cup.store_id.clone() };
    let gone = ada.store_client().get_store(get).await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "NOT_FOUND");
    assert_eq!(found(&shop).await, 0);
    shop.app.volatile.forget(&format!("product:{}", cup.id)).await;
    for persona in [&seller, &ada] {
        let get = GetProductRequest { product_id: cup.id.clone() };
        let gone = persona.catalog().get_product(get).await.unwrap_err();
        assert_eq!(refusal(&gone).reason, "NOT_FOUND");
    }
    let publish = PublishProductRequest { product_id: cup.id };
    let gone = seller.products().publish_product(publish).await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "NOT_FOUND");
    let read = ada.order().get_order(GetOrderRequest { order_id: order.id }).await.unwrap();
    let line = &read.into_inner().order.unwrap().store_orders[0].lines[0];
    assert_eq!(line.product_name, "찻잔", "orders stay readable");
    assert_eq!(rival.open_store(&name).await.name, name, "its name is free");
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_orders_either_they_are_seen_or_find_it_closed() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await.with_points(10_000).await;
    let races = (0..12).map(|_| async {
        let seller = shop.another_seller().await;
        let cup = seller.sell(&uuid::Uuid::new_v4().to_string(), 100, &[("백", 0, 9)]).await;
        let wanted = [(cup.variants[0].id.clone(), 1)];
        let (placed, deleted) =
            tokio::join!(ada.place_order(&wanted), delete(&seller, &cup.store_id));
        match (placed, deleted) {
            (Ok(_), Err(refused)) => assert_eq!(refusal(&refused).reason, "OBLIGATIONS_REMAIN"),
            (Err(refused), Ok(())) => assert_eq!(refusal(&refused).reason, "NOT_FOUND"),
            outcome => panic!("{outcome:?}"),
        }
    });
    join_all(races).await;
}
