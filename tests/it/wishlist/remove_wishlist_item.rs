//! `RemoveWishlistItem`.

use jangteo_sdk::wishlist::v1::RemoveWishlistItemRequest;

use crate::harness::Shop;

#[tokio::test]
async fn takes_a_variant_off_the_callers_list_alone_and_others_stay() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1_000, 9).await, shop.product(300, 9).await);
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    for (persona, variant) in [(&ada, &lamp), (&ada, &cup), (&bob, &lamp)] {
        persona.wish(variant, 1).await.unwrap();
    }

    // The second finds nothing, nor does one for what never was.
    let nowhere = uuid::Uuid::new_v4().to_string();
    for variant_id in [&lamp, &lamp, &nowhere] {
        let request = RemoveWishlistItemRequest { variant_id: variant_id.clone() };
        ada.client.wishlist_service().remove_wishlist_item(request).await.unwrap();
    }

    let left: Vec<_> = ada.wishlist().await.into_iter().map(|it| it.variant_id).collect();
    assert_eq!(left, [cup]);
    assert_eq!(bob.wishlist().await.len(), 1);
}
