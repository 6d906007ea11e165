//! `SetCartItemQuantity`.

use jangteo_sdk::cart::v1::SetCartItemQuantityRequest;

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn sets_whatever_was_there_before() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await;
    let set = |quantity| {
        let request = SetCartItemQuantityRequest { variant_id: lamp.clone(), quantity };
        let (mut carts, request) = (ada.carts(), ada.request(request));
        async move { carts.set_cart_item_quantity(request).await }
    };

    for quantity in [7, 2, 2] {
        let cart = set(quantity).await.unwrap().into_inner().cart.unwrap();
        assert_eq!(cart.lines[0].quantity, quantity);
    }
    assert_eq!(refusal(&set(0).await.unwrap_err()).fields, ["quantity"]);
}
