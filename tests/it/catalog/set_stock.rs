//! `SetStock`: of many who have counted, those hold who knew what was there.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::SetStockRequest;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn set(
    seller: &Persona,
    variant_id: &str,
    available: i32,
    expected: i32,
) -> Result<i32, Status> {
    let request = SetStockRequest {
        variant_id: variant_id.into(),
        available,
        expected_available: expected,
        note: String::new(),
    };
    let client = &mut seller.client.stock_management_service();
    Ok(client.set_stock(request).await?.into_inner().available)
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_who_have_seen_the_same_sets_it() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let id = &cup.variants[0].id;

    let counted = join_all((10..18).map(|it| set(&seller, id, it, 9))).await;

    assert_eq!(counted.iter().filter(|it| it.is_ok()).count(), 1);
    let now = shop.stock(id).await;
    let refused = counted.iter().find_map(|it| it.as_ref().err()).map(refusal).unwrap();
    assert_eq!((&*refused.reason, refused.fact("available")), ("STOCK_CHANGED", &*now.to_string()));
    assert_eq!(refused.fields, ["expected_available"]);
    let others = set(&rival, id, 1, 9).await.unwrap_err();
    assert_eq!(refusal(&others).reason, "NOT_FOUND");
    let below = set(&seller, id, -1, 9).await.unwrap_err();
    assert_eq!(refusal(&below).fields, ["available"]);
    assert_eq!(shop.database.number("SELECT count(*) FROM stock_movements").await, 2);
}

#[tokio::test]
async fn an_order_in_between_is_told() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let id = &cup.variants[0].id;
    let ada = shop.buyer().await.with_points(50_000).await;
    ada.place_order(&[(id, 2)]).await.unwrap();

    let refused = refusal(&set(&seller, id, 40, 9).await.unwrap_err());
    assert_eq!((&*refused.reason, refused.fact("available")), ("STOCK_CHANGED", "7"));

    assert_eq!(set(&seller, id, 40, 7).await.unwrap(), 40);
    assert_eq!(set(&seller, id, 40, 40).await.unwrap(), 40, "what is so already stays");
    assert_eq!(shop.database.number("SELECT count(*) FROM stock_movements").await, 3);
}
