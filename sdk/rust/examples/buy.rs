//! Buys what the demo shop sells: `cargo run --example buy -- http://127.0.0.1:8080`
//!
//! Puts something into the cart, asks what it costs, pays points in, and orders it at that price.

use jangteo_sdk::cart::v1::{AddCartItemRequest, ClearCartRequest};
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::errors::v1::ErrorReason;
use jangteo_sdk::order::v1::{
    CartSelection, PaymentMethod, PlaceOrderRequest, Quote, QuoteOrderRequest,
};
use jangteo_sdk::types::v1::{Address, Money};
use jangteo_sdk::wallet::v1::{ChargeMethod, ChargeWalletRequest};
use jangteo_sdk::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let address = std::env::args().nth(1).unwrap_or("http://127.0.0.1:8080".into());
    let client = Client::new(address)?;
    client.login("buyer@jangteo.example", "jangteo-demo").await?;

    let page = client.catalog_service().list_products(ListProductsRequest::default()).await?;
    let products = page.into_inner().products;
    let in_stock = products.iter().flat_map(|it| &it.variants).find(|it| it.stock > 0);
    let Some(variant) = in_stock else {
        println!("everything is sold out");
        return Ok(());
    };
    let mut carts = client.cart_service();
    carts.clear_cart(ClearCartRequest {}).await?;
    carts.add_cart_item(AddCartItemRequest { variant_id: variant.id.clone(), quantity: 1 }).await?;

    let cart = Some(CartSelection::default());
    let quote = QuoteOrderRequest { cart: cart.clone(), ..Default::default() };
    let quote = client.order_service().quote_order(quote).await?.into_inner().quote;
    let total = quote.and_then(|it| it.total).unwrap_or_default();
    println!("{} costs {} won", variant.name, total.amount_minor);

    // A wallet takes 1,000 to 1,000,000 won at once.
    let amount =
        Money { amount_minor: total.amount_minor.clamp(1_000, 1_000_000), ..total.clone() };
    let charge = ChargeWalletRequest { amount: Some(amount), method: ChargeMethod::Sandbox.into() };
    client.wallet_service().charge_wallet(charge).await?;

    let order = PlaceOrderRequest {
        cart,
        expected_total: Some(total),
        payment_method: PaymentMethod::Points.into(),
        shipping_address: Some(Address {
            recipient: "김하늘".into(),
            phone: "010-1234-5678".into(),
            country_code: "KR".into(),
            postal_code: "04524".into(),
            line1: "서울특별시 중구 세종대로 110".into(),
            line2: String::new(),
        }),
        ..Default::default()
    };
    match client.order_service().place_order(order).await.map_err(Error::from) {
        Ok(answer) => {
            let order = answer.into_inner().order.unwrap_or_default();
            println!("ordered: {}", order.number);
        }
        Err(error) if error.reason == Some(ErrorReason::PriceChanged) => {
            let total = error.detail::<Quote>().and_then(|it| it.total).unwrap_or_default();
            println!("it costs {} won now", total.amount_minor);
        }
        Err(error) => return Err(error),
    }
    Ok(())
}
