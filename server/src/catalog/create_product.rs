//! `CreateProduct`: makes a product with its variants and their first stock.

use chrono::{DateTime, Utc};

use super::model::{Product, State, Variant};
use super::store::revisions;
use super::{rules, store};
use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId, StoreId, VariantId};
use crate::base::money::Money;
use crate::inventory;
use crate::platform::db::Tx;
use crate::store::store::hold;

/// What to make, and for which store.
#[derive(Clone, Debug)]
pub struct CreateProduct {
    /// Who asks; must own the store.
    pub owner_id: AccountId,
    /// Who will sell it.
    pub store_id: StoreId,
    /// What buyers see.
    pub name: String,
    /// What it is; may be empty.
    pub description: String,
    /// The price before a variant's difference.
    pub price: Money,
    /// What can be put into an order.
    pub variants: Vec<NewVariant>,
    /// The most pieces of it that one order may have; `None` for no limit of its own.
    pub quantity_max_per_order: Option<i32>,
}

/// A variant to be made.
#[derive(Clone, Debug)]
pub struct NewVariant {
    /// What buyers choose.
    pub name: String,
    /// What it costs more, or less, than the product's price.
    pub price_difference: Money,
    /// The pieces that it starts with.
    pub stock: i32,
}

/// Makes the product as a draft.
pub async fn create_product(
    tx: &mut Tx,
    command: &CreateProduct,
    now: DateTime<Utc>,
) -> Result<Product> {
    // Load.
    hold(tx, command.store_id, command.owner_id).await?;

    // Decide.
    rules::check_price(command.price, "product.price")?;
    let variants = command.variants.iter().enumerate().map(|(index, it)| {
        Ok(Variant {
            id: VariantId::new(),
            name: it.name.clone(),
            price_difference: it.price_difference,
            price: rules::variant_price(command.price, it.price_difference, || {
                format!("product.variants[{index}].price_difference.amount_minor")
            })?,
            stock: it.stock,
        })
    });
    let product = Product {
        id: ProductId::new(),
        store_id: command.store_id,
        name: command.name.clone(),
        description: command.description.clone(),
        price: command.price,
        state: State::Draft,
        variants: variants.collect::<Result<_>>()?,
        quantity_max_per_order: command.quantity_max_per_order,
        revision: 1,
        created_at: now,
    };

    // Save.
    store::insert_product(tx, &product).await?;
    revisions::insert(tx, &product, command.owner_id, now).await?;
    let stock = product.variants.iter().map(|it| (it.id, it.stock)).collect();
    inventory::store::insert_stock(tx, &stock, now).await?;
    Ok(product)
}
