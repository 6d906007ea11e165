//! Carts to the contract.

use chrono::SecondsFormat;
use jangteo_sdk::cart::v1 as pb;

use super::model::{Cart, Notice, ShownLine};

impl From<Cart> for pb::Cart {
    fn from(cart: Cart) -> Self {
        Self {
            lines: cart.lines.into_iter().map(Into::into).collect(),
            subtotal: Some(cart.subtotal.into()),
        }
    }
}

impl From<ShownLine> for pb::CartLine {
    fn from(shown: ShownLine) -> Self {
        let line = shown.line;
        let (product_id, store_id) = match &shown.offer {
            Some(offer) => (offer.product_id.to_string(), offer.store_id.to_string()),
            None => (String::new(), String::new()),
        };
        let names = shown.offer.map(|it| (it.product_name, it.variant_name));
        let (product_name, variant_name) =
            names.unwrap_or((line.seen_product_name, line.seen_variant_name));
        Self {
            variant_id: line.variant_id.to_string(),
            quantity: line.quantity,
            product_id,
            store_id,
            product_name,
            variant_name,
            unit_price: Some(shown.price.into()),
            total: Some(shown.total.into()),
            notices: shown.notices.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Notice> for pb::CartNotice {
    fn from(notice: Notice) -> Self {
        use pb::CartNoticeKind as Kind;
        let (kind, old_value, new_value) = match notice {
            Notice::PriceChanged { old, new } => {
                (Kind::PriceChanged, old.minor().to_string(), new.minor().to_string())
            }
            Notice::ProductRenamed { old, new } => (Kind::ProductRenamed, old, new),
            Notice::OptionRenamed { old, new } => (Kind::OptionRenamed, old, new),
            Notice::OutOfStock { wanted, left } => {
                (Kind::OutOfStock, wanted.to_string(), left.to_string())
            }
            Notice::NotOpen { opens_at } => {
                let opens_at = opens_at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
                (Kind::NotOpen, String::new(), opens_at)
            }
            Notice::Unavailable { state } => {
                (Kind::Unavailable, "ON_SALE".to_owned(), state.to_owned())
            }
        };
        Self { kind: kind.into(), old_value, new_value }
    }
}
