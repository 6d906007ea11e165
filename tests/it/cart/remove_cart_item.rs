//! `RemoveCartItem`.

use jangteo_sdk::cart::v1::RemoveCartItemRequest;

use crate::harness::Shop;

#[tokio::test]
async fn takes_one_variant_out_and_leaves_the_rest() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1_000, 9).await, shop.product(300, 9).await);
    let ada = shop.buyer().await;
    ada.add_to_cart(&lamp, 2).await.unwrap();
    ada.add_to_cart(&cup, 1).await.unwrap();

    for _ in 0..2 {
        let request = ada.request(RemoveCartItemRequest { variant_id: lamp.clone() });
        let cart = ada.carts().remove_cart_item(request).await.unwrap().into_inner().cart.unwrap();
        assert_eq!(cart.lines.iter().map(|it| &it.variant_id).collect::<Vec<_>>(), [&cup]);
    }
}
