//! Looks through what is on sale: `cargo run --example browse -- http://127.0.0.1:8080`

use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::futures::TryStreamExt;
use jangteo_sdk::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let address = std::env::args().nth(1).unwrap_or("http://127.0.0.1:8080".into());
    let client = Client::new(address)?;
    let mut products = std::pin::pin!(client.pages(ListProductsRequest::default()));
    while let Some(product) = products.try_next().await? {
        println!("{}", product.name);
        for variant in product.variants {
            let won = variant.price.unwrap_or_default().amount_minor;
            println!("  {}: {won} won, {} left", variant.name, variant.stock);
        }
    }
    Ok(())
}
