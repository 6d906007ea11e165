//! `CreateProduct`: makes a product with its variants and their first stock.

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use super::model::{Discount, Limits, OptionValue, Product, ProductOption, State, Variant, Window};
use super::option_rules::{self, WantedOption, WantedValue};
use super::store::{categories, revisions};
use super::{rules, store};
use crate::base::error::{Error, Result};
use crate::base::ids::{CategoryId, OptionId, OptionValueId, ProductId, StoreId, VariantId};
use crate::base::money::{Currency, Money};
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
    /// What its variants differ in.
    pub options: Vec<WantedOption>,
    /// What can be put into an order.
    pub variants: NewVariants,
    /// How many may be bought.
    pub limits: Limits,
    /// What is taken off for a while.
    pub discount: Option<Discount>,
    /// Where it is in the tree; `None` for nowhere.
    pub category_id: Option<CategoryId>,
    /// What it is also found by.
    pub tags: Vec<String>,
}

/// The variants to be made with a product.
#[derive(Clone, Debug)]
pub enum NewVariants {
    /// These.
    Given(Vec<NewVariant>),
    /// One of every combination of the options.
    Generated {
        /// The pieces that each starts with.
        stock: i32,
    },
}

/// A variant to be made.
#[derive(Clone, Debug)]
pub struct NewVariant {
    /// What buyers choose; may be empty where it is of values.
    pub name: String,
    /// What its values are called, in the options' order; none for those that its name is made of.
    pub option_values: Vec<String>,
    /// What it costs more, or less, than the product's price; `None` for what its values do.
    pub price_difference: Option<Money>,
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
    let currency = command.price.currency();
    option_rules::check(&command.options, &[], currency, "product.options")?;
    let mut product = Product {
        id: ProductId::new(),
        store_id: command.store_id,
        name: command.name.clone(),
        description: command.description.clone(),
        price: command.price,
        state: State::Draft,
        options: command.options.iter().map(|it| it.option(currency)).collect(),
        variants: Vec::new(),
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
    for (index, variant) in command.variants.of(&product.options)?.iter().enumerate() {
        let at = |field: &str| format!("product.variants[{index}].{field}");
        product.variants.push(variant.variant(&product, at)?);
    }
    rules::price_variants(&mut product, now, |index| match command.variants {
        NewVariants::Generated { .. } => "product.options".to_owned(),
        NewVariants::Given(_) => {
            format!("product.variants[{index}].price_difference.amount_minor")
        }
    })?;

    // Save.
    store::insert_product(tx, &product).await?;
    revisions::insert(tx, &product, command.keeper.account_id, now).await?;
    let stock = product.variants.iter().map(|it| (it.id, it.stock)).collect();
    inventory::store::insert_stock(tx, &stock, now).await?;
    Ok(product)
}

impl NewVariants {
    /// The variants, of a product with these options.
    fn of(&self, options: &[ProductOption]) -> Result<Cow<'_, [NewVariant]>> {
        match self {
            Self::Given(variants) => Ok(variants.into()),
            Self::Generated { stock } => {
                let combinations = option_rules::combinations(options, "product.options")?;
                let variant = |it| NewVariant {
                    name: String::new(),
                    option_values: option_rules::values(options, &it)
                        .map(|it| it.name.clone())
                        .collect(),
                    price_difference: None,
                    stock: *stock,
                };
                Ok(combinations.into_iter().map(variant).collect())
            }
        }
    }
}

impl NewVariant {
    /// The variant of `product`, to be priced; `at` tells where a field of it stands.
    pub(super) fn variant(
        &self,
        product: &Product,
        at: impl Fn(&str) -> String,
    ) -> Result<Variant> {
        let (options, currency) = (&product.options, product.price.currency());
        let named = || at("option_values");
        let combination = option_rules::chosen(options, &self.option_values, &self.name, named)?;
        option_rules::check_free(options, &product.variants, &combination, named)?;
        let name = match self.name.trim() {
            "" => option_rules::name(options, &combination),
            _ => self.name.clone(),
        };
        if name.is_empty() {
            return Err(Error::invalid(at("name"), "must have at least 1 character"));
        }
        let extra_price = option_rules::extra_price(options, &combination, currency);
        let price_difference = self.price_difference.unwrap_or(extra_price);
        if price_difference.currency() != currency {
            let field = at("price_difference.currency_code");
            return Err(Error::invalid(field, "must be the product's"));
        }
        let none = Money::zero(currency);
        Ok(Variant {
            id: VariantId::new(),
            name,
            combination,
            price_difference,
            list_price: none,
            price: none,
            stock: self.stock,
        })
    }
}

impl WantedOption {
    /// The option.
    pub(super) fn option(&self, currency: Currency) -> ProductOption {
        ProductOption {
            id: self.id.unwrap_or_else(OptionId::new),
            name: self.name.clone(),
            values: self.values.iter().map(|it| it.value(currency)).collect(),
        }
    }
}

impl WantedValue {
    fn value(&self, currency: Currency) -> OptionValue {
        OptionValue {
            id: self.id.unwrap_or_else(OptionValueId::new),
            name: self.name.clone(),
            extra_price: self.extra_price.unwrap_or(Money::zero(currency)),
        }
    }
}
