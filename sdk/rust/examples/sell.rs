//! Opens a store and sells something in it: `cargo run --example sell -- http://127.0.0.1:8080`

use std::time::{SystemTime, UNIX_EPOCH};

use jangteo_sdk::Client;
use jangteo_sdk::account::v1::{SignUpRequest, VerifyEmailRequest};
use jangteo_sdk::catalog::v1::{CreateProductRequest, Product, PublishProductRequest, Variant};
use jangteo_sdk::policy::v1::Role;
use jangteo_sdk::store::v1::{CreateStoreRequest, Store};
use jangteo_sdk::types::v1::Money;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).unwrap_or("http://127.0.0.1:8080".into());
    let client = Client::new(address)?;
    // A new seller each time, since e-mails and stores' names are taken once.
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let name = format!("시장 {}", since.as_millis());
    let email = format!("seller-{}@example.com", since.as_millis());
    let password = "correct horse".to_owned();
    let sign_up = SignUpRequest {
        email: email.clone(),
        password: password.clone(),
        display_name: name.clone(),
        phone: String::new(),
        role: Role::Seller.into(),
    };
    let mut accounts = client.account_service();
    accounts.sign_up(sign_up).await?;
    println!("the code that was mailed to {email}:");
    let mut code = String::new();
    std::io::stdin().read_line(&mut code)?;
    accounts.verify_email(VerifyEmailRequest { code: code.trim().to_owned() }).await?;
    client.login(&email, &password).await?;

    let store = Store { name, description: "손으로 만든 것".into(), ..Default::default() };
    let store =
        client.store_service().create_store(CreateStoreRequest { store: Some(store) }).await?;
    let store_id = store.into_inner().store.unwrap_or_default().id;

    let won = |amount_minor| Some(Money { currency_code: "KRW".into(), amount_minor });
    let variant = |name: &str, difference, stock| Variant {
        name: name.into(),
        price_difference: won(difference),
        stock,
        ..Default::default()
    };
    let product = Product {
        name: "옹기 물컵".into(),
        price: won(18_000),
        variants: vec![variant("작은 것", 0, 30), variant("큰 것", 4_000, 12)],
        quantity_max_per_order: 4,
        ..Default::default()
    };
    let mut products = client.product_management_service();
    let created = CreateProductRequest { store_id, product: Some(product), ..Default::default() };
    let created = products.create_product(created).await?.into_inner().product.unwrap_or_default();
    let publish = PublishProductRequest { product_id: created.id };
    let product = products.publish_product(publish).await?.into_inner().product.unwrap_or_default();
    println!("on sale: {} in {} variants", product.name, product.variants.len());
    Ok(())
}
