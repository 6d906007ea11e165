//! Hearts and wishlists to the contract.

use jangteo_sdk::cart::v1::CartLine;
use jangteo_sdk::catalog::v1::Product;
use jangteo_sdk::wishlist::v1 as pb;

use super::model::{Heart, Hearted, ShownItem};
use crate::catalog::wire::Shown;
use crate::platform::wire::timestamp;

impl From<Heart> for pb::Heart {
    fn from(heart: Heart) -> Self {
        let heart_time = Some(timestamp(heart.created_at));
        Self { product_id: heart.product_id.to_string(), heart_time }
    }
}

impl From<Shown<'_, Hearted>> for Product {
    fn from(Shown(hearted, objects): Shown<'_, Hearted>) -> Self {
        Shown(hearted.product, objects).into()
    }
}

impl From<ShownItem> for pb::WishlistItem {
    fn from(shown: ShownItem) -> Self {
        let line = CartLine::from(shown.line);
        Self {
            variant_id: line.variant_id,
            quantity: line.quantity,
            product_id: line.product_id,
            store_id: line.store_id,
            product_name: line.product_name,
            variant_name: line.variant_name,
            unit_price: line.unit_price,
            total: line.total,
            notices: line.notices,
            create_time: Some(timestamp(shown.created_at)),
        }
    }
}
