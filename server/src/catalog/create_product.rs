//! `CreateProduct`: makes a product with its variants and their first stock.

use chrono::{DateTime, Utc};

use super::model::{Discount, Limits, Product, State, Variant, Window};
use super::store::{categories, revisions};
use super::{rules, store};
use crate::base::error::Result;
use crate::base::ids::{CategoryId, ProductId, StoreId, VariantId};
use crate::base::money::Money;
use crate::inventory;
use crate::platform::db::Tx;
use crate::store::model::Keeper;
use crate::store::store::keepers::hold;

/// What to make, and for which store.
#[derive(Clone, Debug)]
pub struct CreateProduct {
    /// Who asks.
    pub keeper: Keeper,
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
    /// How many may be bought.
    pub limits: Limits,
    /// What is taken off for a while.
    pub discount: Option<Discount>,
    /// Where it is in the tree; `None` for nowhere.
    pub category_id: Option<CategoryId>,
    /// What it is also found by.
    pub tags: Vec<String>,
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
    hold(tx, command.store_id, command.keeper).await?;
    categories::hold(tx, command.category_id).await?;

    // Decide.
    rules::check_price(command.price, "product.price")?;
    if let Some(discount) = command.discount {
        rules::check_window(discount.window, "product.discount.end_time")?;
    }
    let mut product = Product {
        id: ProductId::new(),
        store_id: command.store_id,
        name: command.name.clone(),
        description: command.description.clone(),
        price: command.price,
        state: State::Draft,
        variants: command.variants.iter().map(NewVariant::variant).collect(),
        images: Vec::new(),
        limits: command.limits,
        discount: command.discount,
        window: Window::default(),
        category_id: command.category_id,
        tags: command.tags.clone(),
        revision: 1,
        heart_count: 0,
        external_id: None,
        created_at: now,
    };
    rules::price_variants(&mut product, now, |index| {
        format!("product.variants[{index}].price_difference.amount_minor")
    })?;

    // Save.
    store::insert_product(tx, &product).await?;
    revisions::insert(tx, &product, command.keeper.account_id, now).await?;
    let stock = product.variants.iter().map(|it| (it.id, it.stock)).collect();
    inventory::store::insert_stock(tx, &stock, now).await?;
    Ok(product)
}

impl NewVariant {
    /// The variant, which is to be priced.
    pub(super) fn variant(&self) -> Variant {
        let none = Money::zero(self.price_difference.currency());
        Variant {
            id: VariantId::new(),
            name: self.name.clone(),
            price_difference: self.price_difference,
            list_price: none,
            price: none,
            stock: self.stock,
        }
    }
}
