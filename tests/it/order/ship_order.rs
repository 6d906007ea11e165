//! `ShipOrder`.

use futures_util::future::join_all;
use jangteo_sdk::order::v1::{
    CancelOrderRequest, GetOrderRequest, Order, OrderAction, ShipOrderRequest, ShipmentMoved,
    ShipmentState, StoreOrderMoved, StoreOrderState,
};
use prost::Message;
use tonic::Code;

use crate::harness::{Persona, Shop, refusal};

async fn get(buyer: &Persona, order_id: &str) -> Order {
    let request = GetOrderRequest { order_id: order_id.into() };
    buyer.order().get_order(request).await.unwrap().into_inner().order.unwrap()
}

#[tokio::test]
async fn all_that_is_left_is_sent_and_told() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 2)]).await.unwrap();
    assert_eq!(placed.allowed_actions().collect::<Vec<_>>(), [OrderAction::CancelOrder]);
    let part = &placed.store_orders[0];
    assert_eq!(part.allowed_actions().collect::<Vec<_>>(), [OrderAction::ShipOrder]);

    let sent = shop.seller().await.ship(&part.id, &[]).await.unwrap();

    assert_eq!(sent.state(), StoreOrderState::Shipped);
    assert_eq!(sent.allowed_actions().collect::<Vec<_>>(), [OrderAction::ConfirmPurchase]);
    let [shipment] = sent.shipments.as_slice() else { panic!("{sent:?}") };
    assert_eq!(shipment.state(), ShipmentState::Shipped);
    assert_eq!((&*shipment.carrier, &*shipment.tracking_number), ("우체국택배", "6890-0000-0001"));
    let [line] = shipment.lines.as_slice() else { panic!("{shipment:?}") };
    assert_eq!((&line.line_id, line.quantity), (&part.lines[0].id, 2));
    let seen = get(&ada, &placed.id).await;
    assert_eq!((&seen.store_orders[0], seen.allowed_actions.len()), (&sent, 0));
    let told = shop.outbox().await.split_off(1);
    let [(first, 2, shipped), (second, 3, moved)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(first, "jangteo.order.v1.ShipmentMoved");
    let shipped = ShipmentMoved::decode(shipped.as_slice()).unwrap();
    assert_eq!(shipped.change.unwrap().to_state(), ShipmentState::Shipped);
    assert_eq!(shipped.order.unwrap().shipping_address, None);
    assert_eq!(second, "jangteo.order.v1.StoreOrderMoved");
    let moved = StoreOrderMoved::decode(moved.as_slice()).unwrap().change.unwrap();
    assert_eq!(moved.from_state(), StoreOrderState::Ordered);
    assert_eq!(moved.to_state(), StoreOrderState::Shipped);
}

#[tokio::test]
async fn pieces_go_one_after_the_other_and_never_more_than_were_bought() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 100, &[("백", 0, 9), ("흑", 0, 9)]).await;
    let [white, black] = [0, 1].map(|it: usize| cup.variants[it].id.clone());
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&white, 3), (&black, 1)]).await.unwrap();
    let part = &placed.store_orders[0];
    let [whites, blacks] = [0, 1].map(|it: usize| part.lines[it].id.as_str());

    let first = seller.ship(&part.id, &[(whites, 2)]).await.unwrap();
    assert_eq!(first.state(), StoreOrderState::PartlyShipped);
    let refused = seller.ship(&part.id, &[(blacks, 1), (whites, 2)]).await.unwrap_err();
    let it = refusal(&refused);
    assert_eq!((it.reason.as_str(), it.fact("left")), ("SHIPMENT_TOO_LARGE", "1"));
    assert_eq!(it.fields, ["lines[1].quantity"]);
    let second = seller.ship(&part.id, &[(blacks, 1)]).await.unwrap();
    assert_eq!(second.state(), StoreOrderState::PartlyShipped);
    let third = seller.ship(&part.id, &[]).await.unwrap();
    assert_eq!((third.state(), third.shipments.len()), (StoreOrderState::Shipped, 3));
    let last = &third.shipments[2].lines;
    assert_eq!((last.len(), &*last[0].line_id, last[0].quantity), (1, whites, 1));
    let it = seller.ship(&part.id, &[]).await.unwrap_err();
    assert_eq!(refusal(&it).reason, "ORDER_STATE_INVALID");
}

#[tokio::test]
async fn the_fiftieth_shipment_is_the_last() {
    let shop = Shop::open().await;
    let lamp = shop.product(1, 60).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 60)]).await.unwrap();
    let (part, seller) = (&placed.store_orders[0], shop.seller().await);
    let piece = [(part.lines[0].id.as_str(), 1)];
    for _ in 1..50 {
        seller.ship(&part.id, &piece).await.unwrap();
    }

    let refused = refusal(&seller.ship(&part.id, &piece).await.unwrap_err());
    assert_eq!(
        (refused.reason.as_str(), refused.fields),
        ("VALIDATION_FAILED", vec!["lines".to_owned()])
    );
    let last = seller.ship(&part.id, &[]).await.unwrap();
    assert_eq!((last.state(), last.shipments.len()), (StoreOrderState::Shipped, 50));
    assert_eq!(last.shipments[49].lines[0].quantity, 11);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_each_piece_is_sent_once() {
    let shop = Shop::open().await;
    let lamp = shop.product(100, 20).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 5)]).await.unwrap();
    let part = &placed.store_orders[0];
    let seller = shop.seller().await;

    let piece = [(part.lines[0].id.as_str(), 1)];
    let answers = join_all((0..12).map(|_| seller.ship(&part.id, &piece))).await;

    assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 5);
    let sent = "SELECT sum(quantity) FROM shipment_lines";
    assert_eq!(shop.database.number(sent).await, 5);
    assert_eq!(get(&ada, &placed.id).await.store_orders[0].state(), StoreOrderState::Shipped);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_cancelled_is_not_sent_and_what_is_sent_not_cancelled() {
    let shop = Shop::open().await;
    let lamp = shop.product(100, 20).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let seller = shop.seller().await;

    for _ in 0..8 {
        let placed = ada.place_order(&[(&lamp, 1)]).await.unwrap();
        let cancel = ada.request(CancelOrderRequest { order_id: placed.id.clone() });
        let mut orders = ada.order();
        let (shipped, cancelled) =
            tokio::join!(seller.ship(&placed.store_orders[0].id, &[]), orders.cancel_order(cancel));
        let refused = match (&shipped, &cancelled) {
            (Ok(_), Err(refused)) | (Err(refused), Ok(_)) => refused,
            both => panic!("{both:?}"),
        };
        assert_eq!(refusal(refused).reason, "ORDER_STATE_INVALID");
    }
}

#[tokio::test]
async fn bad_shipments_are_refused_with_their_field() {
    let shop = Shop::open().await;
    let (lamp, jar) = (shop.product(100, 20).await, shop.product(100, 20).await);
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 2)]).await.unwrap();
    let other = ada.place_order(&[(&jar, 2)]).await.unwrap();
    let (part, seller) = (&placed.store_orders[0], shop.seller().await);
    let (line, foreign) = (part.lines[0].id.as_str(), other.store_orders[0].lines[0].id.as_str());

    let cases = [
        (vec![(foreign, 1)], "NOT_FOUND", "lines[0].line_id"),
        (vec![(line, 1), (line, 1)], "VALIDATION_FAILED", "lines[1].line_id"),
        (vec![(line, 0)], "VALIDATION_FAILED", "lines[0].quantity"),
        (vec![(line, 3)], "SHIPMENT_TOO_LARGE", "lines[0].quantity"),
    ];
    for (lines, reason, field) in cases {
        let refused = refusal(&seller.ship(&part.id, &lines).await.unwrap_err());
        assert_eq!((refused.reason.as_str(), refused.fields), (reason, vec![field.to_owned()]));
    }
    for (carrier, tracking_number, field) in
        [("", "1", "carrier"), ("  ", "1", "carrier"), ("우체국", "1\n2", "tracking_number")]
    {
        let request = ShipOrderRequest {
            store_order_id: part.id.clone(),
            lines: vec![],
            carrier: carrier.into(),
            tracking_number: tracking_number.into(),
        };
        let refused = seller.sold().ship_order(request).await.unwrap_err();
        assert_eq!(
            (refused.code(), refusal(&refused).fields),
            (Code::InvalidArgument, vec![field.to_owned()])
        );
    }
    let stranger = shop.another_seller().await;
    let refused = stranger.ship(&part.id, &[]).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "NOT_FOUND");
    assert_eq!(shop.database.number("SELECT count(*) FROM shipments").await, 0);
}
