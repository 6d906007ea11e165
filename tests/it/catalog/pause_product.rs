//! `PauseProduct`.

use jangteo_sdk::catalog::v1::{
    GetProductRequest, PauseProductRequest, ProductState, PublishProductRequest,
};
use jangteo_sdk::store::v1::DeactivateStoreRequest;

use super::schedule_sale::interventions;
use crate::harness::{Persona, Shop, refusal};

async fn state(persona: &Persona, product_id: &str) -> ProductState {
    let request = GetProductRequest { product_id: product_id.into() };
    persona.catalog().get_product(request).await.unwrap().into_inner().product.unwrap().state()
}

#[tokio::test]
async fn takes_a_product_off_sale_until_it_is_published_again() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("기본", 0, 1)]).await;
    let ada = shop.buyer().await.with_points(3_000).await;
    let variant = cup.variants[0].id.clone();

    let pause = seller.request(PauseProductRequest { product_id: cup.id.clone() });
    let paused =
        seller.products().pause_product(pause).await.unwrap().into_inner().product.unwrap();
    assert_eq!(paused.state(), ProductState::Paused);
    let refused = refusal(&ada.place_order(&[(&variant, 1)]).await.unwrap_err());
    assert_eq!((refused.reason.as_str(), refused.fact("state")), ("PRODUCT_NOT_ON_SALE", "PAUSED"));
    assert_eq!(refused.fields, ["lines[0].variant_id"]);

    assert_eq!(state(&ada, &cup.id).await, ProductState::Paused);
    let publish = seller.request(PublishProductRequest { product_id: cup.id.clone() });
    seller.products().publish_product(publish).await.unwrap();
    assert_eq!(state(&ada, &cup.id).await, ProductState::OnSale, "everybody sees it at once");
    ada.place_order(&[(&variant, 1)]).await.unwrap();
}

#[tokio::test]
async fn a_draft_cannot_be_paused() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let draft = seller.create_product("찻잔", 3_000, &[("기본", 0, 1)]).await.unwrap();

    let request = seller.request(PauseProductRequest { product_id: draft.id });
    let refused = refusal(&seller.products().pause_product(request).await.unwrap_err());

    assert_eq!(
        (refused.reason.as_str(), refused.fact("state")),
        ("PRODUCT_STATE_INVALID", "DRAFT")
    );
}

#[tokio::test]
async fn an_operator_does_so_in_any_store_and_it_is_on_record() {
    let shop = Shop::open().await;
    let (seller, operator) = (shop.another_seller().await, shop.operator().await);
    let cup = seller.sell("찻잔", 3_000, &[("기본", 0, 1)]).await;
    // Also where its store rests, and nobody but those who keep it sees it.
    let rest = DeactivateStoreRequest { store_id: cup.store_id.clone() };
    seller.store_client().deactivate_store(rest).await.unwrap();

    for _ in 0..2 {
        let request = PauseProductRequest { product_id: cup.id.clone() };
        let product = operator.products().pause_product(request).await.unwrap().into_inner();
        assert_eq!(product.product.unwrap().state(), ProductState::Paused);
    }

    let acts = interventions(&operator, &cup.id).await;
    assert_eq!(acts, [("PRODUCT_PAUSED".into(), "ON_SALE".into(), "PAUSED".into())]);
    assert_eq!(state(&seller, &cup.id).await, ProductState::Paused);
}
