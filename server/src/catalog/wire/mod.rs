//! The catalog to and from the contract.

use chrono::{DateTime, Utc, Weekday};
use jangteo_sdk::catalog::v1 as pb;
use prost_types::{FieldMask, Timestamp};

use self::categories::{category_id, tags};
use self::options::{new_variant, new_variants, options};
use super::create_product::CreateProduct;
use super::create_variant::CreateVariant;
use super::model::{Discount, Limits, Product, Revision, State, Window};
use super::popular_rules::Period;
use super::store::ProductFilter;
use super::store::sales::PopularProduct;
use super::update_product::UpdateProduct;
use super::update_variant::UpdateVariant;
use crate::base::error::{Error, Result};
use crate::base::ids::ProductId;
use crate::platform::objects::Objects;
use crate::platform::wire::{id, money, time, timestamp};
use crate::store::model::Keeper;

pub mod categories;
pub mod images;
pub mod imports;
pub mod options;
pub mod search;
pub mod stock;

/// Reads a [`CreateProduct`], for `keeper`.
pub fn create_product(request: pb::CreateProductRequest, keeper: Keeper) -> Result<CreateProduct> {
    let store_id = id("store_id", &request.store_id)?;
    let product = request.product.unwrap_or_default();
    let price = money("product.price", product.price.as_ref())?;
    let options = options("product.options", product.options)?;
    let variants = new_variants(product.variants, request.generate, &options)?;
    Ok(CreateProduct {
        keeper,
        store_id,
        name: product.name,
        description: product.description,
        price,
        options,
        variants,
        limits: Limits {
            per_order: limit(product.quantity_max_per_order),
            per_buyer: limit(product.quantity_max_per_buyer),
        },
        discount: discount("product.discount", product.discount)?,
        category_id: category_id("product.category_id", &product.category_id)?,
        tags: tags("product.tags", &product.tags)?,
    })
}

/// Reads a [`CreateVariant`], for `keeper`.
pub fn create_variant(request: pb::CreateVariantRequest, keeper: Keeper) -> Result<CreateVariant> {
    let product_id = id("product_id", &request.product_id)?;
    let variant = new_variant("variant", request.variant.unwrap_or_default())?;
    Ok(CreateVariant { keeper, product_id, variant })
}

/// How many may be bought; 0 stands for as many as there are.
fn limit(most: i32) -> Option<i32> {
    Some(most).filter(|it| *it != 0)
}

fn discount(field: &str, discount: Option<pb::ProductDiscount>) -> Result<Option<Discount>> {
    let Some(discount) = discount else { return Ok(None) };
    let window = Window {
        opens_at: optional_time(&format!("{field}.start_time"), discount.start_time)?,
        closes_at: optional_time(&format!("{field}.end_time"), discount.end_time)?,
    };
    Ok(Some(Discount { basis_points: discount.basis_points, window }))
}

fn optional_time(field: &str, at: Option<Timestamp>) -> Result<Option<DateTime<Utc>>> {
    at.map(|it| time(field, it)).transpose()
}

/// Reads which product can be ordered when.
pub fn schedule_sale(request: &pb::ScheduleSaleRequest) -> Result<(ProductId, Window)> {
    let window = Window {
        opens_at: optional_time("sale_open_time", request.sale_open_time)?,
        closes_at: optional_time("sale_close_time", request.sale_close_time)?,
    };
    Ok((id("product_id", &request.product_id)?, window))
}

/// Reads an [`UpdateVariant`], for `keeper`: the fields that the mask names.
pub fn update_variant(request: pb::UpdateVariantRequest, keeper: Keeper) -> Result<UpdateVariant> {
    let mut change = UpdateVariant {
        keeper,
        id: id("variant_id", &request.variant_id)?,
        name: None,
        price_difference: None,
        seen: Some(request.etag).filter(|it| !it.is_empty()),
    };
    for path in paths(request.update_mask)? {
        match path.as_str() {
            "name" => change.name = Some(name(&request.name)?),
            "price_difference" => {
                let difference = request.price_difference.as_ref();
                change.price_difference = Some(money("price_difference", difference)?);
            }
            _ => return Err(Error::invalid("update_mask", "may name name and price_difference")),
        }
    }
    Ok(change)
}

/// The fields that change: at least one.
fn paths(mask: Option<FieldMask>) -> Result<Vec<String>> {
    let paths = mask.map(|it| it.paths).unwrap_or_default();
    if paths.is_empty() {
        return Err(Error::invalid("update_mask", "must name at least 1 field"));
    }
    Ok(paths)
}

fn name(name: &str) -> Result<String> {
    if name.trim().is_empty() {
        return Err(Error::invalid("name", "must have at least 1 character"));
    }
    Ok(name.to_owned())
}

/// Reads an [`UpdateProduct`], for `keeper`: the fields that the mask names.
pub fn update_product(request: pb::UpdateProductRequest, keeper: Keeper) -> Result<UpdateProduct> {
    let mut change = UpdateProduct {
        keeper,
        id: id("product_id", &request.product_id)?,
        name: None,
        description: None,
        price: None,
        quantity_max_per_order: None,
        quantity_max_per_buyer: None,
        discount: None,
        category_id: None,
        tags: None,
        options: None,
        seen: Some(request.etag).filter(|it| !it.is_empty()),
    };
    for path in paths(request.update_mask)? {
        match path.as_str() {
            "name" => change.name = Some(name(&request.name)?),
            "description" => change.description = Some(request.description.clone()),
            "price" => change.price = Some(money("price", request.price.as_ref())?),
            "quantity_max_per_order" => {
                change.quantity_max_per_order = Some(limit(request.quantity_max_per_order));
            }
            "quantity_max_per_buyer" => {
                change.quantity_max_per_buyer = Some(limit(request.quantity_max_per_buyer));
            }
            "discount" => change.discount = Some(discount("discount", request.discount)?),
            "category_id" => {
                change.category_id = Some(category_id("category_id", &request.category_id)?);
            }
            "tags" => change.tags = Some(tags("tags", &request.tags)?),
            "options" => {
                change.options = Some(options("options", request.options.clone())?);
            }
            _ => {
                let problem = "may name name, description, price, quantity_max_per_order, \
                    quantity_max_per_buyer, discount, category_id, tags and options";
                return Err(Error::invalid("update_mask", problem));
            }
        }
    }
    Ok(change)
}

/// Reads which products to list.
pub fn filter(request: &pb::ListProductsRequest) -> Result<ProductFilter> {
    let store_id = match request.store_id.as_str() {
        "" => None,
        text => Some(id("store_id", text)?),
    };
    Ok(ProductFilter { store_id, category_id: category_id("category_id", &request.category_id)? })
}

/// Something with images, and where those are found.
#[derive(Clone, Copy)]
pub struct Shown<'a, T>(pub T, pub &'a Objects);

impl From<Shown<'_, Product>> for pb::Product {
    fn from(Shown(product, objects): Shown<'_, Product>) -> Self {
        let etag = product.etag();
        let sold_out = product.variants.iter().all(|it| it.stock == 0);
        let variants = product.variants.into_iter();
        Self {
            etag,
            id: product.id.to_string(),
            store_id: product.store_id.to_string(),
            name: product.name,
            description: product.description,
            price: Some(product.price.into()),
            state: pb::ProductState::from(product.state).into(),
            sold_out,
            variants: variants.map(|it| options::variant(it, &product.options)).collect(),
            options: product.options.into_iter().map(Into::into).collect(),
            create_time: Some(timestamp(product.created_at)),
            quantity_max_per_order: product.limits.per_order.unwrap_or(0),
            quantity_max_per_buyer: product.limits.per_buyer.unwrap_or(0),
            discount: product.discount.map(Into::into),
            sale_open_time: product.window.opens_at.map(timestamp),
            sale_close_time: product.window.closes_at.map(timestamp),
            heart_count: product.heart_count,
            category_id: product.category_id.map(|it| it.to_string()).unwrap_or_default(),
            tags: product.tags,
            images: images::images(product.images, objects),
            external_id: product.external_id.unwrap_or_default(),
        }
    }
}

impl From<Discount> for pb::ProductDiscount {
    fn from(discount: Discount) -> Self {
        Self {
            basis_points: discount.basis_points,
            start_time: discount.window.opens_at.map(timestamp),
            end_time: discount.window.closes_at.map(timestamp),
        }
    }
}

impl From<Revision> for pb::ProductRevision {
    fn from(revision: Revision) -> Self {
        let variants = revision.variants.into_iter();
        Self {
            revision: revision.number,
            name: revision.name,
            description: revision.description,
            price: Some(revision.price.into()),
            quantity_max_per_order: revision.limits.per_order.unwrap_or(0),
            quantity_max_per_buyer: revision.limits.per_buyer.unwrap_or(0),
            discount: revision.discount.map(Into::into),
            variants: variants.map(|it| options::past_variant(it, &revision.options)).collect(),
            options: revision.options.into_iter().map(Into::into).collect(),
            actor_id: revision.actor_id.to_string(),
            create_time: Some(timestamp(revision.created_at)),
        }
    }
}

impl From<State> for pb::ProductState {
    fn from(state: State) -> Self {
        match state {
            State::Draft => Self::Draft,
            State::OnSale => Self::OnSale,
            State::Paused => Self::Paused,
            State::Ended => Self::Ended,
        }
    }
}

/// Reads which sales count, and the most products.
pub fn popular(request: &pb::ListPopularProductsRequest) -> Result<(Period, usize)> {
    let or = |asked: i32, usual: i32| if asked == 0 { usual } else { asked };
    let ends_at = optional_time("end_time", request.end_time)?;
    let weekdays = request.weekdays().filter_map(weekday).collect();
    let period = Period { hours: or(request.hours, 72), ends_at, weekdays };
    Ok((period, usize::try_from(or(request.count, 5)).unwrap_or(0)))
}

fn weekday(day: pb::Weekday) -> Option<Weekday> {
    match day {
        pb::Weekday::Unspecified => None,
        pb::Weekday::Monday => Some(Weekday::Mon),
        pb::Weekday::Tuesday => Some(Weekday::Tue),
        pb::Weekday::Wednesday => Some(Weekday::Wed),
        pb::Weekday::Thursday => Some(Weekday::Thu),
        pb::Weekday::Friday => Some(Weekday::Fri),
        pb::Weekday::Saturday => Some(Weekday::Sat),
        pb::Weekday::Sunday => Some(Weekday::Sun),
    }
}

impl From<PopularProduct> for pb::PopularProduct {
    fn from(product: PopularProduct) -> Self {
        Self {
            product_id: product.id.to_string(),
            name: product.name,
            sale_count: product.quantity,
        }
    }
}
