//! `AdjustStock`, and what it tells.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{AdjustStockRequest, StockAdjusted, StockMovementReason as Reason};
use prost::Message;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

fn request(variant_id: &str, difference: i32, reason: Reason) -> AdjustStockRequest {
    let (variant_id, reason) = (variant_id.into(), reason.into());
    AdjustStockRequest { variant_id, difference, reason, note: "창고 2".into() }
}

async fn adjust(seller: &Persona, request: AdjustStockRequest) -> Result<i32, Status> {
    let client = &mut seller.client.stock_management_service();
    Ok(client.adjust_stock(request).await?.into_inner().available)
}

#[tokio::test]
async fn pieces_come_and_go_and_it_is_told() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let id = &cup.variants[0].id;

    assert_eq!(adjust(&seller, request(id, 5, Reason::Received)).await.unwrap(), 14);
    assert_eq!(adjust(&seller, request(id, -14, Reason::Lost)).await.unwrap(), 0);

    assert_eq!(shop.stock(id).await, 0);
    let told =
        shop.outbox().await.into_iter().filter(|it| it.0 == "jangteo.catalog.v1.StockAdjusted");
    let told = told.map(|(_, sequence, payload)| {
        let event = StockAdjusted::decode(&*payload).unwrap();
        (sequence, event.difference, event.available, event.reason())
    });
    let told: Vec<_> = told.collect();
    assert_eq!(told, [(1, 5, 14, Reason::Received), (2, -14, 0, Reason::Lost)]);
}

#[tokio::test]
async fn refuses_what_cannot_be_and_moves_nothing() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let id = &cup.variants[0].id;
    let cases = [
        (request(id, 0, Reason::Counted), "difference"),
        (request(id, -1, Reason::Received), "difference"),
        (request(id, 1, Reason::Damaged), "difference"),
        (request(id, -10, Reason::Lost), "difference"),
        (request(id, 1_000_000_000, Reason::Received), "difference"),
        (request(id, 1_000_000_001, Reason::Received), "difference"),
        (request(id, 1, Reason::Order), "reason"),
        (request(id, 1, Reason::Unspecified), "reason"),
        (request("x", 1, Reason::Received), "variant_id"),
        (AdjustStockRequest { note: "가".repeat(201), ..request(id, 1, Reason::Received) }, "note"),
    ];

    for (request, field) in cases {
        let refused = refusal(&adjust(&seller, request.clone()).await.unwrap_err());
        assert_eq!(refused.fields, [field], "{request:?}");
    }
    let others = adjust(&rival, request(id, 1, Reason::Received)).await.unwrap_err();
    assert_eq!(refusal(&others).reason, "NOT_FOUND");
    assert_eq!(shop.stock(id).await, 9);
    assert_eq!(shop.database.number("SELECT count(*) FROM stock_movements").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_orders_no_piece_is_lost_or_sold_twice() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 10, &[("백", 0, 20)]).await;
    let id = &cup.variants[0].id;
    let ada = shop.buyer().await.with_points(10_000).await;

    let line = [(id, 1)];
    let orders = join_all((0..60).map(|_| ada.place_order(&line)));
    let come = join_all((0..10).map(|_| adjust(&seller, request(id, 2, Reason::Received))));
    let go = join_all((0..10).map(|_| adjust(&seller, request(id, -1, Reason::Damaged))));
    let (orders, come, go) = tokio::join!(orders, come, go);

    assert!(come.iter().all(Result::is_ok));
    let count = |it: usize| i64::try_from(it).unwrap();
    let sold = count(orders.iter().filter(|it| it.is_ok()).count());
    let damaged = count(go.iter().filter(|it| it.is_ok()).count());
    assert_eq!(shop.stock(id).await, 20 + 20 - sold - damaged);
    let moved = "SELECT sum(quantity)::bigint FROM stock_movements";
    assert_eq!(shop.database.number(moved).await, shop.stock(id).await);
}
