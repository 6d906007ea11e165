//! The catalog to and from the contract.

use jangteo_sdk::catalog::v1 as pb;

use super::create_product::{CreateProduct, NewVariant};
use super::model::{Product, Revision, State, Variant};
use super::store::ProductFilter;
use super::store::sales::PopularProduct;
use super::update_product::UpdateProduct;
use crate::base::error::{Error, Result};
use crate::base::ids::AccountId;
use crate::base::money::Money;
use crate::platform::wire::{id, money, timestamp};

/// Reads a [`CreateProduct`], for whoever calls.
pub fn create_product(
    request: pb::CreateProductRequest,
    owner_id: AccountId,
) -> Result<CreateProduct> {
    let store_id = id("store_id", &request.store_id)?;
    let product = request.product.unwrap_or_default();
    let price = money("product.price", product.price.as_ref())?;
    let variants = product.variants.into_iter().enumerate().map(|(index, it)| {
        let field = || format!("product.variants[{index}].price_difference");
        let price_difference = match &it.price_difference {
            Some(difference) => money(&field(), Some(difference))?,
            None => Money::zero(price.currency()),
        };
        Ok(NewVariant { name: it.name, price_difference, stock: it.stock })
    });
    Ok(CreateProduct {
        owner_id,
        store_id,
        name: product.name,
        description: product.description,
        price,
        variants: variants.collect::<Result<_>>()?,
        quantity_max_per_order: Some(product.quantity_max_per_order).filter(|it| *it != 0),
    })
}

/// Reads an [`UpdateProduct`], for whoever calls: the fields that the mask names.
pub fn update_product(
    request: pb::UpdateProductRequest,
    owner_id: AccountId,
) -> Result<UpdateProduct> {
    let mut change = UpdateProduct {
        owner_id,
        id: id("product_id", &request.product_id)?,
        name: None,
        description: None,
        price: None,
        quantity_max_per_order: None,
        seen: Some(request.etag).filter(|it| !it.is_empty()),
    };
    let paths = request.update_mask.map(|it| it.paths).unwrap_or_default();
    if paths.is_empty() {
        return Err(Error::invalid("update_mask", "must name at least 1 field"));
    }
    for path in &paths {
        match path.as_str() {
            "name" if request.name.trim().is_empty() => {
                return Err(Error::invalid("name", "must have at least 1 character"));
            }
            "name" => change.name = Some(request.name.clone()),
            "description" => change.description = Some(request.description.clone()),
            "price" => change.price = Some(money("price", request.price.as_ref())?),
            "quantity_max_per_order" => {
                let limit = Some(request.quantity_max_per_order).filter(|it| *it != 0);
                change.quantity_max_per_order = Some(limit);
            }
            _ => {
                let problem = "may name name, description, price and quantity_max_per_order";
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
    Ok(ProductFilter { store_id })
}

impl From<Product> for pb::Product {
    fn from(product: Product) -> Self {
        Self {
            etag: product.etag(),
            id: product.id.to_string(),
            store_id: product.store_id.to_string(),
            name: product.name,
            description: product.description,
            price: Some(product.price.into()),
            state: pb::ProductState::from(product.state).into(),
            sold_out: product.variants.iter().all(|it| it.stock == 0),
            variants: product.variants.into_iter().map(Into::into).collect(),
            create_time: Some(timestamp(product.created_at)),
            quantity_max_per_order: product.quantity_max_per_order.unwrap_or(0),
        }
    }
}

impl From<Revision> for pb::ProductRevision {
    fn from(revision: Revision) -> Self {
        Self {
            revision: revision.number,
            name: revision.name,
            description: revision.description,
            price: Some(revision.price.into()),
            quantity_max_per_order: revision.quantity_max_per_order.unwrap_or(0),
            actor_id: revision.actor_id.to_string(),
            create_time: Some(timestamp(revision.created_at)),
        }
    }
}

impl From<Variant> for pb::Variant {
    fn from(variant: Variant) -> Self {
        Self {
            id: variant.id.to_string(),
            name: variant.name,
            price_difference: Some(variant.price_difference.into()),
            price: Some(variant.price.into()),
            stock: variant.stock,
        }
    }
}

impl From<State> for pb::ProductState {
    fn from(state: State) -> Self {
        match state {
            State::Draft => Self::Draft,
            State::OnSale => Self::OnSale,
            State::Paused => Self::Paused,
        }
    }
}

/// The hours that are asked for and the most products.
pub fn popular(request: &pb::ListPopularProductsRequest) -> (i32, usize) {
    let or = |asked: i32, usual: i32| if asked == 0 { usual } else { asked };
    (or(request.hours, 72), usize::try_from(or(request.count, 5)).unwrap_or(0))
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
