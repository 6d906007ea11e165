//! `ImportProducts`: makes or changes many products of a store, each row judged by itself.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::create_product::NewVariant;
use super::model::{Limits, Product, State, Variant, Window};
use super::option_rules::extra_price;
use super::rules::{self, VARIANTS_MAX};
use super::store::{imports, purchases, search};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, ProductId, StoreId};
use crate::base::money::Money;
use crate::base::reason;
use crate::inventory;
use crate::platform::db::{Tx, overtaken};
use crate::store::model::Keeper;
use crate::store::store::keepers::hold;

/// What to bring in, and for which store.
#[derive(Clone, Debug)]
pub struct ImportProducts {
    /// Who asks.
    pub keeper: Keeper,
    /// Who sells it.
    pub store_id: StoreId,
    /// The products, each with what its seller calls it, or why its row cannot be read.
    pub rows: Vec<(String, Result<Row>)>,
}

/// A product as its seller keeps it elsewhere.
#[derive(Clone, Debug)]
pub struct Row {
    /// What buyers see.
    pub name: String,
    /// What it is; may be empty.
    pub description: String,
    /// The price before a variant's difference.
    pub price: Money,
    /// How many may be bought.
    pub limits: Limits,
    /// What can be put into an order, each name once.
    pub variants: Vec<NewVariant>,
    /// Whether it is on sale at once where it is new.
    pub publish: bool,
}

/// What became of a row.
#[derive(Clone, Debug)]
pub struct Imported {
    /// What its seller calls it.
    pub external_id: String,
    /// The product, or why there is none.
    pub outcome: Result<(Outcome, ProductId)>,
}

/// What became of a row that was not refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The product is new.
    Created,
    /// It is what the row says now.
    Updated,
    /// It was what the row says already.
    Unchanged,
}

/// What all rows together come to.
#[derive(Default)]
struct Plan {
    made: Vec<Product>,
    /// What products were, and what they are to be.
    changed: Vec<(Product, Product)>,
}

/// Brings in what can be, all of it together, and says what became of each row.
pub async fn import_products(
    tx: &mut Tx,
    command: &ImportProducts,
    now: DateTime<Utc>,
) -> Result<Vec<Imported>> {
    // Load.
    hold(tx, command.store_id, command.keeper).await?;
    let sound = command.rows.iter().filter(|(_, row)| row.is_ok());
    let names: Vec<&str> = sound.map(|(name, _)| name.as_str()).collect();
    let known = imports::lock_known(tx, command.store_id, &names, now).await?;

    // Decide.
    let mut plan = Plan::default();
    let imported = command.rows.iter().map(|(external_id, row)| Imported {
        external_id: external_id.clone(),
        outcome: row
            .clone()
            .and_then(|row| plan.add(command.store_id, external_id, row, &known, now)),
    });
    let imported = imported.collect();

    // Save.
    plan.save(tx, command.keeper.account_id, now).await?;
    Ok(imported)
}

impl Plan {
    fn add(
        &mut self,
        store_id: StoreId,
        external_id: &str,
        row: Row,
        known: &BTreeMap<String, Product>,
        now: DateTime<Utc>,
    ) -> Result<(Outcome, ProductId)> {
        check(&row)?;
        let Some(before) = known.get(external_id) else {
            let product = made(store_id, external_id, row, now)?;
            let id = product.id;
            self.made.push(product);
            return Ok((Outcome::Created, id));
        };
        let product = changed(before, row, now)?;
        if product == *before {
            return Ok((Outcome::Unchanged, before.id));
        }
        let revision = before.revision.saturating_add(1);
        self.changed.push((before.clone(), Product { revision, ..product }));
        Ok((Outcome::Updated, before.id))
    }

    async fn save(&self, tx: &mut Tx, actor_id: AccountId, now: DateTime<Utc>) -> Result<()> {
        // Always in this order: who brings in the same at the same time waits here, and waits for nobody who waits.
        let mut made: Vec<&Product> = self.made.iter().collect();
        made.sort_unstable_by_key(|it| &it.external_id);
        if imports::insert_products(tx, &made, now).await? < made.len() {
            return Err(overtaken());
        }
        let changed: Vec<&Product> = self.changed.iter().map(|(_, after)| after).collect();
        imports::update_products(tx, &changed, now).await?;
        imports::update_variants(tx, &self.repriced(), now).await?;
        let added = self.added();
        imports::insert_variants(tx, &added, now).await?;
        let stock = added.iter().map(|(_, _, it)| (it.id, it.stock)).collect();
        inventory::store::insert_stock(tx, &stock, now).await?;
        made.extend(changed);
        imports::insert_revisions(tx, &made, actor_id, now).await?;
        purchases::forget(tx, &self.counted_from_now_on()).await?;
        let ids: Vec<ProductId> = made.iter().map(|it| it.id).collect();
        search::index(tx, &ids, now).await
    }

    /// The variants that are new, each with its product and its place among the new ones of that.
    fn added(&self) -> Vec<(ProductId, i32, &Variant)> {
        let made = self.made.iter().map(|it| (it.id, it.variants.as_slice()));
        let changed = self.changed.iter().map(|(before, after)| {
            // New ones stand behind those that were there.
            (after.id, after.variants.get(before.variants.len()..).unwrap_or_default())
        });
        let places = made.chain(changed).flat_map(|(id, variants)| {
            (0..).zip(variants).map(move |(place, variant)| (id, place, variant))
        });
        places.collect()
    }

    /// The variants that were there and cost another difference now.
    fn repriced(&self) -> Vec<&Variant> {
        let pairs =
            self.changed.iter().flat_map(|(old, new)| old.variants.iter().zip(&new.variants));
        let other = pairs.filter(|(old, new)| old.price_difference != new.price_difference);
        other.map(|(_, new)| new).collect()
    }

    /// The products of which each buyer may have so many, as they could not before.
    fn counted_from_now_on(&self) -> Vec<ProductId> {
        let limited = |it: &&(Product, Product)| {
            it.0.limits.per_buyer.is_none() && it.1.limits.per_buyer.is_some()
        };
        self.changed.iter().filter(limited).map(|(_, after)| after.id).collect()
    }
}

/// Refuses a row that fits no product.
fn check(row: &Row) -> Result<()> {
    rules::check_price(row.price, "price")?;
    let mut names = BTreeSet::new();
    match row.variants.iter().position(|it| !names.insert(&it.name)) {
        Some(index) => Err(Error::invalid(format!("variants[{index}].name"), "is there already")),
        None => Ok(()),
    }
}

fn made(store_id: StoreId, external_id: &str, row: Row, now: DateTime<Utc>) -> Result<Product> {
    let mut product = Product {
        id: ProductId::new(),
        store_id,
        name: row.name,
        description: row.description,
        price: row.price,
        state: if row.publish { State::OnSale } else { State::Draft },
        options: Vec::new(),
        variants: Vec::new(),
        images: Vec::new(),
        limits: row.limits,
        discount: None,
        window: Window::default(),
        revision: 1,
        heart_count: 0,
        category_id: None,
        tags: Vec::new(),
        external_id: Some(external_id.to_owned()),
        created_at: now,
    };
    for (index, variant) in row.variants.iter().enumerate() {
        let variant = variant.variant(&product, |field| at(index, field))?;
        product.variants.push(variant);
    }
    rules::price_variants(&mut product, now, difference)?;
    Ok(product)
}

/// What `before` becomes by its row: new variants behind those that are there, whose stock stays.
fn changed(before: &Product, row: Row, now: DateTime<Utc>) -> Result<Product> {
    if row.price.currency() != before.price.currency() {
        return Err(Error::invalid("price.currency_code", "must stay what it is"));
    }
    let currency = row.price.currency();
    let mut product = Product {
        name: row.name,
        description: row.description,
        price: row.price,
        limits: row.limits,
        ..before.clone()
    };
    // Where each variant stands in the row, if it does.
    let mut named: Vec<Option<usize>> = vec![None; product.variants.len()];
    for (index, variant) in row.variants.iter().enumerate() {
        let known = before.variants.iter().position(|it| it.name == variant.name);
        if known.is_none() {
            let new = variant.variant(&product, |field| at(index, field))?;
            product.variants.push(new);
            named.push(None);
        }
        let place = known.unwrap_or(named.len().saturating_sub(1));
        if let (Some(it), Some(row)) = (product.variants.get_mut(place), named.get_mut(place)) {
            let extra_price = extra_price(&before.options, &it.combination, currency);
            it.price_difference = variant.price_difference.unwrap_or(extra_price);
            *row = Some(index);
        }
    }
    if VARIANTS_MAX < product.variants.len() {
        return Err(reason::variants_full(before.id, VARIANTS_MAX));
    }
    rules::price_variants(&mut product, now, |place| {
        let row = named.get(place).copied().flatten();
        row.map_or_else(|| "price.amount_minor".to_owned(), difference)
    })?;
    Ok(product)
}

/// Where a row says what a variant has: its values with its name.
fn at(index: usize, field: &str) -> String {
    let field = if field == "option_values" { "name" } else { field };
    format!("variants[{index}].{field}")
}

fn difference(index: usize) -> String {
    format!("variants[{index}].price_difference.amount_minor")
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::errors::v1::ErrorReason;

    use super::*;
    use crate::base::ids::{OptionId, OptionValueId};
    use crate::catalog::model::{OptionValue, ProductOption};
    use crate::catalog::option_rules;

    fn now() -> DateTime<Utc> {
        "2026-11-21T09:00:00Z".parse().unwrap()
    }

    fn row(price: i64, variants: &[(&str, i64, i32)]) -> Row {
        let variant = |(name, difference, stock): &(&str, i64, i32)| NewVariant {
            name: (*name).to_owned(),
            option_values: Vec::new(),
            price_difference: Some(Money::krw(*difference)),
            stock: *stock,
        };
        Row {
            name: "찻잔".into(),
            description: String::new(),
            price: Money::krw(price),
            limits: Limits::default(),
            variants: variants.iter().map(variant).collect(),
            publish: false,
        }
    }

    fn product(row: Row) -> Product {
        made(StoreId::new(), "A-1", row, now()).unwrap()
    }

    fn shown(product: &Product) -> Vec<(&str, i64, i32)> {
        let variants = product.variants.iter();
        variants.map(|it| (it.name.as_str(), it.list_price.minor(), it.stock)).collect()
    }

    #[test]
    fn variants_are_known_by_their_names_and_keep_their_stock() {
        let before = product(row(1_000, &[("백", 0, 5), ("흑", 100, 6)]));

        let after = changed(&before, row(2_000, &[("적", 50, 9), ("흑", 300, 1)]), now()).unwrap();

        assert_eq!(shown(&after), [("백", 2_000, 5), ("흑", 2_300, 6), ("적", 2_050, 9)]);
        assert_eq!(
            after.variants[..2].iter().map(|it| it.id).collect::<Vec<_>>(),
            [before.variants[0].id, before.variants[1].id,]
        );
    }

    #[test]
    fn a_row_that_says_what_is_changes_nothing() {
        let before = product(row(1_000, &[("백", 0, 5), ("흑", 100, 6)]));

        let again = Row { publish: true, ..row(1_000, &[("흑", 100, 0)]) };

        assert_eq!(changed(&before, again, now()).unwrap(), before);
    }

    #[test]
    fn a_price_that_cannot_be_is_refused_where_it_can_be_put_right() {
        let before = product(row(1_000, &[("백", -900, 5)]));
        let field = |refused: Error| {
            assert_eq!(refused.reason(), ErrorReason::VariantPriceInvalid);
            refused.violations()[0].field.clone()
        };

        let kept = changed(&before, row(500, &[("흑", 0, 1)]), now()).unwrap_err();
        assert_eq!(field(kept), "price.amount_minor", "of a variant that the row does not name");
        let named = [("흑", 0, 1), ("백", -1_001, 1)];
        let named = changed(&before, row(1_000, &named), now()).unwrap_err();
        assert_eq!(field(named), "variants[1].price_difference.amount_minor");
        let new = made(StoreId::new(), "A-1", row(1, &[("백", -2, 0)]), now()).unwrap_err();
        assert_eq!(field(new), "variants[0].price_difference.amount_minor");
    }

    #[test]
    fn new_variants_are_of_the_values_that_their_names_are_made_of() {
        let value = |name: &str, extra| OptionValue {
            id: OptionValueId::new(),
            name: name.into(),
            extra_price: Money::krw(extra),
        };
        let values = vec![value("백", 0), value("흑", 70), value("적", 0)];
        let colour = ProductOption { id: OptionId::new(), name: "색상".into(), values };
        let mut before = product(row(1_000, &[("백", 0, 5)]));
        option_rules::replace(&mut before, vec![colour], "options").unwrap();
        let unpriced = |names: &[&str]| {
            let mut row = row(1_000, &names.iter().map(|it| (*it, 0, 1)).collect::<Vec<_>>());
            row.variants.iter_mut().for_each(|it| it.price_difference = None);
            row
        };

        let after = changed(&before, unpriced(&["흑", "백"]), now()).unwrap();

        assert_eq!(shown(&after), [("백", 1_000, 5), ("흑", 1_070, 1)]);
        let [white, black] = [0, 1].map(|it| after.variants[it].combination.clone());
        assert!(white.len() == 1 && black.len() == 1 && white != black);
        let refused = changed(&before, unpriced(&["백", "청"]), now()).unwrap_err();
        assert_eq!(refused.violations()[0].field, "variants[1].name", "of no value");
        before.variants[0].name = "흰색".into();
        let taken = changed(&before, unpriced(&["백"]), now()).unwrap_err();
        assert_eq!(taken.reason(), ErrorReason::OptionCombinationTaken);
        assert_eq!(taken.violations()[0].field, "variants[0].name");
    }

    #[test]
    fn rows_that_fit_no_product_are_refused() {
        let twice = check(&row(1, &[("백", 0, 0), ("흑", 0, 0), ("백", 1, 0)])).unwrap_err();
        assert_eq!(twice.violations()[0].field, "variants[2].name");
        let price = check(&row(-1, &[("백", 0, 0)])).unwrap_err();
        assert_eq!(price.violations()[0].field, "price.amount_minor");

        let names: Vec<String> = (0..100).map(|it| it.to_string()).collect();
        let many: Vec<_> = names.iter().map(|it| (it.as_str(), 0, 0)).collect();
        let full = changed(&product(row(1, &many)), row(1, &[("백", 0, 0)]), now()).unwrap_err();
        assert_eq!(full.reason(), ErrorReason::VariantsFull);
    }
}
