//! `ListStockMovements`: why there is what there is.

use jangteo_sdk::catalog::v1::{
    ListStockMovementsRequest, SetStockRequest, StockMovementReason as Reason,
};
use jangteo_sdk::order::v1::CancelOrderRequest;

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn pages_of_one_add_up_to_the_stock() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9), ("청", 0, 7)]).await;
    let id = cup.variants[0].id.clone();
    let ada = shop.buyer().await.with_points(50_000).await;
    let order_id = ada.place_order(&[(&id, 2)]).await.unwrap().id;
    let cancel = ada.request(CancelOrderRequest { order_id: order_id.clone() });
    ada.order().cancel_order(cancel).await.unwrap();
    let mut stock = seller.client.stock_management_service();
    let set = SetStockRequest {
        variant_id: id.clone(),
        available: 5,
        expected_available: 9,
        note: "재고 조사".into(),
    };
    stock.set_stock(set).await.unwrap();

    let (mut movements, mut page_token) = (Vec::new(), String::new());
    for _ in 0..4 {
        let variant_id = id.clone();
        let request = ListStockMovementsRequest { page_size: 1, page_token, variant_id };
        let page = stock.list_stock_movements(request).await.unwrap().into_inner();
        movements.extend(page.movements);
        page_token = page.next_page_token;
    }

    assert!(page_token.is_empty());
    let told: Vec<(i32, Reason)> = movements.iter().map(|it| (it.quantity, it.reason())).collect();
    let expected = [
        (-4, Reason::Counted),
        (2, Reason::Cancellation),
        (-2, Reason::Order),
        (9, Reason::Initial),
    ];
    assert_eq!(told, expected);
    assert_eq!(movements[0].note, "재고 조사");
    assert_eq!(movements[0].actor_id, seller.subject.account_id.to_string());
    assert_eq!([&movements[1].order_id, &movements[2].order_id], [&order_id; 2]);
    let request = ListStockMovementsRequest { variant_id: id, ..Default::default() };
    let mut others = rival.client.stock_management_service();
    let refused = others.list_stock_movements(request).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "NOT_FOUND");
}
