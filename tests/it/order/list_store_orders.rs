//! `ListStoreOrders`.

use chrono::{DateTime, TimeDelta, Utc};
use jangteo_sdk::order::v1::{ListStoreOrdersRequest, ListStoreOrdersResponse, StoreOrderState};
use prost_types::Timestamp;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal, won};

fn at(time: DateTime<Utc>) -> Option<Timestamp> {
    Some(Timestamp { seconds: time.timestamp(), nanos: 0 })
}

async fn list(
    seller: &Persona,
    request: ListStoreOrdersRequest,
) -> Result<ListStoreOrdersResponse, Status> {
    Ok(seller.sold().list_store_orders(request).await?.into_inner())
}

#[tokio::test]
async fn a_store_sees_what_it_has_sold_by_state_and_time_and_added_up() {
    let shop = Shop::open().await;
    let rival = shop.another_seller().await;
    let cup = rival.sell("찻잔", 300, &[("백", 0, 9)]).await.variants[0].id.clone();
    let lamp = shop.product(1_000, 50).await;
    let ada = shop.buyer().await.with_points(50_000).await;
    let seller = shop.seller().await;
    let store_id = seller.open_store("장터 공방").await.id.clone();
    let opened = shop.app.clock.now();
    let mut parts = Vec::new();
    for quantity in 1..=3 {
        let placed = ada.again(&shop).place_order(&[(&lamp, quantity), (&cup, 1)]).await.unwrap();
        let mine = placed.store_orders.into_iter().find(|it| it.store_id == store_id).unwrap();
        parts.push(mine.id);
        shop.app.clock.advance(TimeDelta::hours(1));
    }
    let seller = seller.again(&shop);
    seller.ship(&parts[1], &[]).await.unwrap();
    let ids = |page: &ListStoreOrdersResponse| -> Vec<String> {
        page.sold_orders.iter().map(|it| it.store_order.clone().unwrap().id).collect()
    };
    let all = ListStoreOrdersRequest { store_id: store_id.clone(), ..Default::default() };

    let first =
        list(&seller, ListStoreOrdersRequest { page_size: 2, ..all.clone() }).await.unwrap();
    assert_eq!(ids(&first), [&*parts[2], &*parts[1]]);
    assert!(first.sold_orders.iter().all(|it| it.shipping_address.is_none()));
    assert_eq!(
        (first.sums, first.sold_orders[1].store_order.as_ref().unwrap().shipments.len()),
        (None, 1)
    );
    let page_token = first.next_page_token;
    let rest =
        ListStoreOrdersRequest { page_size: 2, page_token: page_token.clone(), ..all.clone() };
    assert_eq!(ids(&list(&seller, rest).await.unwrap()), [&*parts[0]]);

    let shipped = ListStoreOrdersRequest {
        states: vec![StoreOrderState::Shipped.into()],
        from_time: at(opened),
        sums: true,
        ..all.clone()
    };
    let shipped = list(&seller, shipped).await.unwrap();
    assert_eq!(ids(&shipped), [&*parts[1]]);
    let sums = shipped.sums.unwrap();
    assert_eq!((sums.count, sums.total), (1, Some(won(2_000))));

    let early = ListStoreOrdersRequest {
        from_time: at(opened - TimeDelta::hours(1)),
        to_time: at(opened + TimeDelta::minutes(90)),
        sums: true,
        page_size: 1,
        ..all.clone()
    };
    let early = list(&seller, early).await.unwrap();
    let sums = early.sums.clone().unwrap();
    assert_eq!(
        (ids(&early), sums.count, sums.subtotal),
        (vec![parts[1].clone()], 2, Some(won(3_000)))
    );

    let other = ListStoreOrdersRequest { page_token, states: vec![1], ..all.clone() };
    assert_eq!(refusal(&list(&seller, other).await.unwrap_err()).reason, "PAGE_TOKEN_INVALID");
    let stranger = shop.another_seller().await;
    assert_eq!(refusal(&list(&stranger, all.clone()).await.unwrap_err()).reason, "NOT_FOUND");
}

#[tokio::test]
async fn times_that_make_no_sense_are_refused() {
    let shop = Shop::open().await;
    let seller = shop.seller().await;
    let store_id = seller.open_store("장터 공방").await.id.clone();
    let now = shop.app.clock.now();
    let all = ListStoreOrdersRequest { store_id, ..Default::default() };
    let cases = [
        (
            ListStoreOrdersRequest {
                from_time: at(now),
                to_time: at(now - TimeDelta::hours(1)),
                ..all.clone()
            },
            "to_time",
        ),
        (ListStoreOrdersRequest { sums: true, ..all.clone() }, "from_time"),
        (
            ListStoreOrdersRequest {
                sums: true,
                from_time: at(now - TimeDelta::days(93)),
                ..all.clone()
            },
            "from_time",
        ),
        (ListStoreOrdersRequest { states: vec![0], ..all.clone() }, "states[0]"),
        (ListStoreOrdersRequest { states: vec![99], ..all.clone() }, "states[0]"),
    ];
    for (request, field) in cases {
        let refused = refusal(&list(seller, request).await.unwrap_err());
        assert_eq!(
            (refused.reason.as_str(), refused.fields),
            ("VALIDATION_FAILED", vec![field.to_owned()])
        );
    }
}
