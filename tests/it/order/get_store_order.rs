//! `GetStoreOrder`.

use jangteo_sdk::order::v1::{GetStoreOrderRequest, SoldOrder};
use tonic::Status;

use crate::harness::{Persona, Shop, address, refusal};

async fn get(seller: &Persona, part_id: &str) -> Result<SoldOrder, Status> {
    let request = GetStoreOrderRequest { store_order_id: part_id.into() };
    Ok(seller.sold().get_store_order(request).await?.into_inner().sold_order.unwrap())
}

#[tokio::test]
async fn a_store_sees_its_own_part_and_where_it_goes() {
    let shop = Shop::open().await;
    let rival = shop.another_seller().await;
    let cup = rival.sell("찻잔", 300, &[("백", 0, 9)]).await.variants[0].id.clone();
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 2), (&cup, 1)]).await.unwrap();
    let theirs = placed.store_orders.iter().find(|it| it.lines[0].variant_id == cup).unwrap();

    let seen = get(&rival, &theirs.id).await.unwrap();

    assert_eq!(seen.store_order.as_ref(), Some(theirs));
    assert_eq!((&seen.order_id, &seen.order_number), (&placed.id, &placed.number));
    assert_eq!((seen.place_time, seen.shipping_address), (placed.place_time, Some(address())));
    let seller = shop.seller().await;
    assert_eq!(refusal(&get(seller, &theirs.id).await.unwrap_err()).reason, "NOT_FOUND");
}
