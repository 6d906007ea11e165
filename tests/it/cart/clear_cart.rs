//! `ClearCart`.

use jangteo_sdk::cart::v1::ClearCartRequest;

use crate::harness::Shop;

#[tokio::test]
async fn empties_the_callers_cart_and_no_other() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    ada.add_to_cart(&lamp, 2).await.unwrap();
    bob.add_to_cart(&lamp, 2).await.unwrap();

    for _ in 0..2 {
        let cleared = ada.carts().clear_cart(ada.request(ClearCartRequest {})).await.unwrap();
        assert!(cleared.into_inner().cart.unwrap().lines.is_empty());
    }
    assert_eq!(bob.cart().await.lines.len(), 1);
}
