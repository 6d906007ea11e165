//! Buys something, takes it back, and watches that happen:
//! `cargo run --example main_job -- http://127.0.0.1:8080 buyer@jangteo.example jangteo-demo`

use std::pin::pin;

use jangteo_sdk::cart::v1::{AddCartItemRequest, ClearCartRequest};
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::futures::TryStreamExt;
use jangteo_sdk::order::v1::{
    CancelOrderRequest, CartSelection, OrderState, PaymentMethod, PlaceOrderRequest,
    QuoteOrderRequest, WatchOrderRequest,
};
use jangteo_sdk::types::v1::{Address, Money};
use jangteo_sdk::wallet::v1::{ChargeMethod, ChargeWalletRequest};
use jangteo_sdk::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [address, email, password] = words.as_slice() else {
        return Err("usage: main_job ADDRESS EMAIL PASSWORD".into());
    };
    let client = Client::new(address)?;
    client.login(email, password).await?;

    let total = fill_cart(&client).await?;
    let order_id = buy(&client, total).await?;
    take_back(&client, order_id).await?;
    client.logout().await?;
    Ok(())
}

/// Browses until something is in stock, puts it into the cart, and asks what that costs.
async fn fill_cart(client: &Client) -> Result<Money, Box<dyn std::error::Error>> {
    let mut products = pin!(client.pages(ListProductsRequest::default()));
    let variant = loop {
        let product = products.try_next().await?.ok_or("everything is sold out")?;
        if let Some(variant) = product.variants.into_iter().find(|it| it.stock > 0) {
            println!("found: {}, {}", product.name, variant.name);
            break variant;
        }
    };
    let mut carts = client.cart_service();
    carts.clear_cart(ClearCartRequest {}).await.map_err(Error::from)?;
    let item = AddCartItemRequest { variant_id: variant.id, quantity: 1 };
    carts.add_cart_item(item).await.map_err(Error::from)?;

    let cart = Some(CartSelection::default());
    let quote = QuoteOrderRequest { cart, ..Default::default() };
    let quote = client.order_service().quote_order(quote).await.map_err(Error::from)?;
    let total = quote.into_inner().quote.and_then(|it| it.total).ok_or("no total")?;
    println!("costs: {} won", total.amount_minor);
    Ok(total)
}

/// Pays points in, and orders what is in the cart at the price that was told.
async fn buy(client: &Client, total: Money) -> Result<String, Box<dyn std::error::Error>> {
    // A wallet takes 1,000 to 1,000,000 won at once.
    let amount =
        Money { amount_minor: total.amount_minor.clamp(1_000, 1_000_000), ..total.clone() };
    let charge = ChargeWalletRequest { amount: Some(amount), method: ChargeMethod::Sandbox.into() };
    client.wallet_service().charge_wallet(charge).await.map_err(Error::from)?;

    let order = PlaceOrderRequest {
        cart: Some(CartSelection::default()),
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
    let answer = client.order_service().place_order(order).await.map_err(Error::from)?;
    let order = answer.into_inner().order.ok_or("no order")?;
    println!("ordered: {}", order.number);
    Ok(order.id)
}

/// Cancels the order, and watches until that is told.
async fn take_back(client: &Client, order_id: String) -> Result<(), Box<dyn std::error::Error>> {
    let watch = WatchOrderRequest { order_id: order_id.clone(), ..Default::default() };
    let mut changes = pin!(client.watch(watch));
    let mut cancelled = false;
    while let Some(told) = changes.try_next().await? {
        let state = told.order.map(|it| it.state()).unwrap_or_default();
        println!("watched: {}", state.as_str_name());
        if state == OrderState::Cancelled {
            return Ok(());
        }
        if !cancelled {
            let cancel = CancelOrderRequest { order_id: order_id.clone() };
            client.order_service().cancel_order(cancel).await.map_err(Error::from)?;
            cancelled = true;
        }
    }
    Err("the order was never cancelled".into())
}
