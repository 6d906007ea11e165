//! `ListOrders`.

use jangteo_sdk::order::v1::{ListOrdersRequest, ListOrdersResponse};

use crate::harness::{Persona, Shop};

async fn list(persona: &Persona, page_size: i32, page_token: String) -> ListOrdersResponse {
    let request = persona.request(ListOrdersRequest { page_size, page_token });
    persona.order().list_orders(request).await.unwrap().into_inner()
}

#[tokio::test]
async fn pages_through_the_callers_orders_newest_first() {
    let shop = Shop::open().await;
    let lamp = shop.product(100, 9).await;
    let ada = shop.buyer().await.with_points(1_000).await;
    let bob = shop.buyer().await.with_points(1_000).await;
    let mut placed = Vec::new();
    for _ in 0..3 {
        placed.insert(0, ada.place_order(&[(&lamp, 1)]).await.unwrap());
        bob.place_order(&[(&lamp, 1)]).await.unwrap();
    }

    let first = list(&ada, 2, String::new()).await;
    let second = list(&ada, 2, first.next_page_token.clone()).await;

    assert_eq!([first.orders, second.orders].concat(), placed);
    assert_eq!(second.next_page_token, "");
    assert!(list(&shop.buyer().await, 0, String::new()).await.orders.is_empty());
}
