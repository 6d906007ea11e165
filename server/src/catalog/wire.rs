//! The catalog to and from the contract.

use jangteo_sdk::catalog::v1 as pb;

use super::create_product::{CreateProduct, NewVariant};
use super::model::{Product, State, Variant};
use super::store::{PopularProduct, ProductFilter};
use crate::base::error::Result;
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
