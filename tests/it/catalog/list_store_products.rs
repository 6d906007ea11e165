//! `ListStoreProducts`.

use jangteo_sdk::catalog::v1::{ListStoreProductsRequest, PauseProductRequest, ProductState};
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn listed(by: &Persona, store_id: &str) -> Result<Vec<(String, ProductState)>, Status> {
    let (mut told, mut page_token) = (Vec::new(), String::new());
    loop {
        let request =
            ListStoreProductsRequest { page_size: 2, page_token, store_id: store_id.into() };
        let page = by.products().list_store_products(request).await?.into_inner();
        told.extend(page.products.into_iter().map(|it| (it.name.clone(), it.state())));
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return Ok(told);
        }
    }
}

#[tokio::test]
async fn tells_the_seller_of_every_state_and_nobody_else() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let bowl = seller.sell("사발", 3_000, &[("백", 0, 9)]).await;
    let pause = PauseProductRequest { product_id: bowl.id };
    seller.products().pause_product(pause).await.unwrap();
    seller.create_product("초안", 3_000, &[("백", 0, 9)]).await.unwrap();
    rival.sell("남의 것", 3_000, &[("백", 0, 9)]).await;

    let told = listed(&seller, &bowl.store_id).await.unwrap();

    let states = [ProductState::Draft, ProductState::Paused, ProductState::OnSale];
    let names = ["초안", "사발", "찻잔"].map(str::to_owned);
    assert_eq!(told, names.into_iter().zip(states).collect::<Vec<_>>());
    let refused = listed(&rival, &bowl.store_id).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "NOT_FOUND");
}
