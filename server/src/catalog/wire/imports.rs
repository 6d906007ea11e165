//! What is imported to and from the contract.

use std::collections::BTreeSet;

use jangteo_sdk::catalog::v1 as pb;

use super::limit;
use super::options::new_variant;
use crate::base::error::{Error, Result};
use crate::catalog::import_products::{ImportProducts, Imported, Outcome, Row};
use crate::catalog::model::Limits;
use crate::platform::contract;
use crate::platform::wire::{id, money};
use crate::store::model::Keeper;

/// Reads an [`ImportProducts`], for `keeper`. A row that breaks the contract is refused by itself.
pub fn import_products(
    request: pb::ImportProductsRequest,
    keeper: Keeper,
) -> Result<ImportProducts> {
    let store_id = id("store_id", &request.store_id)?;
    let mut names = BTreeSet::new();
    let rows = request.rows.into_iter().map(|row| {
        let external_id = row.external_id.clone();
        let first = names.insert(external_id.clone());
        let again = || Error::invalid("external_id", "stands in a row before");
        (external_id, if first { read(row) } else { Err(again()) })
    });
    Ok(ImportProducts { keeper, store_id, rows: rows.collect() })
}

fn read(mut row: pb::ProductRow) -> Result<Row> {
    contract::check(&mut row)?;
    let price = money("price", row.price.as_ref())?;
    let variants = row.variants.into_iter().enumerate().map(|(index, it)| {
        let (name, price_difference, stock) = (it.name, it.price_difference, it.stock);
        let variant = pb::Variant { name, price_difference, stock, ..pb::Variant::default() };
        new_variant(&format!("variants[{index}]"), variant)
    });
    Ok(Row {
        name: row.name,
        description: row.description,
        price,
        limits: Limits {
            per_order: limit(row.quantity_max_per_order),
            per_buyer: limit(row.quantity_max_per_buyer),
        },
        variants: variants.collect::<Result<_>>()?,
        publish: row.publish,
    })
}

impl From<Imported> for pb::RowResult {
    fn from(imported: Imported) -> Self {
        let result = Self { external_id: imported.external_id, ..Self::default() };
        let violation = |field: &str, problem: &str| pb::RowViolation {
            field: field.to_owned(),
            problem: problem.to_owned(),
        };
        match imported.outcome {
            Ok((outcome, id)) => Self {
                outcome: pb::RowOutcome::from(outcome).into(),
                product_id: id.to_string(),
                ..result
            },
            Err(refused) => Self {
                outcome: pb::RowOutcome::Refused.into(),
                reason: refused.reason().into(),
                violations: refused
                    .violations()
                    .iter()
                    .map(|it| violation(&it.field, &it.problem))
                    .collect(),
                ..result
            },
        }
    }
}

impl From<Outcome> for pb::RowOutcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Created => Self::Created,
            Outcome::Updated => Self::Updated,
            Outcome::Unchanged => Self::Unchanged,
        }
    }
}
