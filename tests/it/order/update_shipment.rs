//! `UpdateShipment`.

use jangteo_sdk::order::v1::{Shipment, UpdateShipmentRequest};
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn correct(seller: &Persona, shipment_id: &str, number: &str) -> Result<Shipment, Status> {
    let request = UpdateShipmentRequest {
        shipment_id: shipment_id.into(),
        carrier: "한진택배".into(),
        tracking_number: number.into(),
    };
    let told = seller.sold().update_shipment(request).await?.into_inner();
    Ok(told.sold_order.unwrap().store_order.unwrap().shipments.remove(0))
}

#[tokio::test]
async fn a_number_is_corrected_until_the_shipment_has_arrived() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let part = ada.place_order(&[(&lamp, 1)]).await.unwrap().store_orders.remove(0);
    let seller = shop.seller().await;
    let sent = seller.ship(&part.id, &[]).await.unwrap().shipments.remove(0);

    let told = correct(seller, &sent.id, " 4821 ").await.unwrap();

    assert_eq!((&*told.carrier, &*told.tracking_number), ("한진택배", "4821"));
    assert_eq!((told.state(), told.ship_time), (sent.state(), sent.ship_time));
    let same = correct(seller, &sent.id, "4821").await.unwrap();
    assert_eq!(same, told);
    let steps = "SELECT count(*) FROM order_events WHERE reason = 'CORRECTED_BY_SELLER'";
    assert_eq!(shop.database.number(steps).await, 1);
    let stranger = shop.another_seller().await;
    assert_eq!(refusal(&correct(&stranger, &sent.id, "1").await.unwrap_err()).reason, "NOT_FOUND");
    seller.deliver(&sent.id).await.unwrap();
    let late = refusal(&correct(seller, &sent.id, "1").await.unwrap_err());
    assert_eq!(late.reason, "ORDER_STATE_INVALID");
    let kept = "SELECT count(*) FROM shipments WHERE tracking_number = '4821'";
    assert_eq!(shop.database.number(kept).await, 1);
}
