//! Options, and variants with what they are of, to and from the contract.

use std::str::FromStr;

use jangteo_sdk::catalog::v1 as pb;

use crate::base::error::{Error, Result};
use crate::catalog::create_product::{NewVariant, NewVariants};
use crate::catalog::model::{Combination, OptionValue, PastVariant, ProductOption, Variant};
use crate::catalog::option_rules::{self, WantedOption, WantedValue};
use crate::platform::wire::{id, money};

/// Reads options from `field`.
pub fn options(field: &str, options: Vec<pb::ProductOption>) -> Result<Vec<WantedOption>> {
    let option = |(index, option): (usize, pb::ProductOption)| {
        let field = format!("{field}[{index}]");
        let values = option.values.into_iter().enumerate().map(|(index, it)| {
            let field = format!("{field}.values[{index}]");
            let extra_price = it.extra_price.as_ref();
            let extra_price =
                extra_price.map(|it| money(&format!("{field}.extra_price"), Some(it)));
            Ok(WantedValue {
                id: known(&field, &it.id)?,
                name: it.name.trim().to_owned(),
                extra_price: extra_price.transpose()?,
            })
        });
        Ok(WantedOption {
            id: known(&field, &option.id)?,
            name: option.name.trim().to_owned(),
            values: values.collect::<Result<_>>()?,
        })
    };
    options.into_iter().enumerate().map(option).collect()
}

/// The id of what is there already; `None` where it is empty.
fn known<T: FromStr>(field: &str, text: &str) -> Result<Option<T>> {
    if text.is_empty() { Ok(None) } else { id(&format!("{field}.id"), text).map(Some) }
}

/// Reads the variants to be made with a product that has options, or not.
pub fn new_variants(
    variants: Vec<pb::Variant>,
    generate: Option<pb::GenerateVariants>,
    options: &[WantedOption],
) -> Result<NewVariants> {
    let field = "product.variants";
    match generate {
        Some(_) if !variants.is_empty() => {
            Err(Error::invalid(field, "must be empty where they are generated"))
        }
        Some(_) if options.is_empty() => {
            Err(Error::invalid("product.options", "must have at least 1 items"))
        }
        Some(pb::GenerateVariants { stock }) => Ok(NewVariants::Generated { stock }),
        None if variants.is_empty() => Err(Error::invalid(field, "must have at least 1 items")),
        None => {
            let variants = variants.into_iter().enumerate();
            let variants =
                variants.map(|(index, it)| new_variant(&format!("{field}[{index}]"), it));
            Ok(NewVariants::Given(variants.collect::<Result<_>>()?))
        }
    }
}

/// Reads a variant to be made from `field`.
pub fn new_variant(field: &str, variant: pb::Variant) -> Result<NewVariant> {
    let difference = variant.price_difference.as_ref();
    let difference = difference.map(|it| money(&format!("{field}.price_difference"), Some(it)));
    Ok(NewVariant {
        name: variant.name,
        option_values: variant.option_values.iter().map(|it| it.trim().to_owned()).collect(),
        price_difference: difference.transpose()?,
        stock: variant.stock,
    })
}

/// A variant of a product with these options.
pub fn variant(variant: Variant, options: &[ProductOption]) -> pb::Variant {
    pb::Variant {
        id: variant.id.to_string(),
        name: variant.name,
        price_difference: Some(variant.price_difference.into()),
        list_price: Some(variant.list_price.into()),
        price: Some(variant.price.into()),
        stock: variant.stock,
        option_values: value_names(options, &variant.combination),
    }
}

/// A variant as it was when its product had these options.
pub fn past_variant(variant: PastVariant, options: &[ProductOption]) -> pb::VariantRevision {
    pb::VariantRevision {
        variant_id: variant.id.to_string(),
        name: variant.name,
        price_difference: Some(variant.price_difference.into()),
        option_values: value_names(options, &variant.combination),
    }
}

fn value_names(options: &[ProductOption], combination: &Combination) -> Vec<String> {
    option_rules::values(options, combination).map(|it| it.name.clone()).collect()
}

impl From<ProductOption> for pb::ProductOption {
    fn from(option: ProductOption) -> Self {
        Self {
            id: option.id.to_string(),
            name: option.name,
            values: option.values.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<OptionValue> for pb::ProductOptionValue {
    fn from(value: OptionValue) -> Self {
        Self {
            id: value.id.to_string(),
            name: value.name,
            extra_price: Some(value.extra_price.into()),
        }
    }
}
