//! `ScheduleSale`: the server's clock decides.

use chrono::{DateTime, SecondsFormat, TimeDelta, Timelike, Utc};
use jangteo_sdk::cart::v1::CartNoticeKind;
use jangteo_sdk::catalog::v1::{
    GetProductRequest, ListProductsRequest, Product, ProductState, PublishProductRequest,
    ScheduleSaleRequest,
};
use jangteo_sdk::ops::v1::ListAuditRecordsRequest;
use jangteo_server::catalog::jobs::end_sales;
use prost_types::Timestamp;
use tonic::{Code, Status};

use crate::harness::{Persona, Shop, refusal};

pub(super) fn at(time: DateTime<Utc>) -> Option<Timestamp> {
    Some(Timestamp { seconds: time.timestamp(), nanos: 0 })
}

pub(super) async fn schedule(
    seller: &Persona,
    product_id: &str,
    open: Option<Timestamp>,
    close: Option<Timestamp>,
) -> Result<Product, Status> {
    let request = ScheduleSaleRequest {
        product_id: product_id.into(),
        sale_open_time: open,
        sale_close_time: close,
    };
    Ok(seller.products().schedule_sale(request).await?.into_inner().product.unwrap())
}

async fn get(persona: &Persona, product_id: &str) -> Product {
    let request = GetProductRequest { product_id: product_id.into() };
    persona.catalog().get_product(request).await.unwrap().into_inner().product.unwrap()
}

async fn listed(persona: &Persona) -> usize {
    let list = persona.catalog().list_products(ListProductsRequest::default()).await.unwrap();
    list.into_inner().products.len()
}

#[tokio::test]
async fn is_ordered_from_its_time_to_its_time_and_not_before_or_after() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let variant = cup.variants[0].id.clone();
    let ada = shop.buyer().await.with_points(50_000).await;
    let now = shop.app.clock.now();
    let (opens, closes) = (now + TimeDelta::hours(1), now + TimeDelta::hours(2));

    let scheduled = schedule(&seller, &cup.id, at(opens), at(closes)).await.unwrap();

    assert_eq!((scheduled.sale_open_time, scheduled.sale_close_time), (at(opens), at(closes)));
    assert_eq!(get(&ada, &cup.id).await, scheduled, "everybody sees it at once");
    assert_eq!(listed(&ada).await, 1, "who waits for it finds it");
    let early = ada.place_order(&[(&variant, 1)]).await.unwrap_err();
    assert_eq!(early.code(), Code::FailedPrecondition);
    let early = refusal(&early);
    assert_eq!(early.reason, "SALE_NOT_OPEN");
    assert!(
        early.fact("sale_open_time").starts_with(&opens.format("%Y-%m-%dT%H:%M:%S").to_string())
    );
    assert_eq!(early.fields, ["lines[0].variant_id"]);
    let cart = ada.add_to_cart(&variant, 1).await.unwrap();
    assert_eq!(cart.lines[0].notices[0].kind(), CartNoticeKind::NotOpen);
    assert_eq!(cart.subtotal.unwrap().amount_minor, 0);

    shop.app.clock.advance(TimeDelta::hours(1));
    assert!(ada.again(&shop).cart().await.lines[0].notices.is_empty());
    ada.again(&shop).place_order(&[(&variant, 1)]).await.unwrap();

    shop.app.clock.advance(TimeDelta::hours(1));
    let (ada, seller) = (ada.again(&shop), seller.again(&shop));
    let late = refusal(&ada.place_order(&[(&variant, 1)]).await.unwrap_err());
    assert_eq!((&*late.reason, late.fact("state")), ("PRODUCT_NOT_ON_SALE", "ENDED"));
    assert_eq!(get(&ada, &cup.id).await.state(), ProductState::Ended);
    assert_eq!(listed(&ada).await, 0);
    let publish = PublishProductRequest { product_id: cup.id.clone() };
    let over = refusal(&seller.products().publish_product(publish.clone()).await.unwrap_err());
    assert_eq!((&*over.reason, over.fact("state")), ("PRODUCT_STATE_INVALID", "ENDED"));
    // What the row says follows, and changes nothing that anybody sees.
    assert_eq!(end_sales(shop.app.clone()).await.unwrap(), "ended 1 products");
    assert_eq!(end_sales(shop.app.clone()).await.unwrap(), "ended 0 products");
    assert_eq!(get(&ada, &cup.id).await.state(), ProductState::Ended);

    let again = schedule(&seller, &cup.id, None, None).await.unwrap();

    assert_eq!((again.state(), again.sale_open_time), (ProductState::OnSale, None));
    ada.place_order(&[(&variant, 1)]).await.unwrap();
}

/// What operators did to a product: each act, what the product was before, and what it was after; the last first.
pub(super) async fn interventions(
    operator: &Persona,
    product_id: &str,
) -> Vec<(String, String, String)> {
    let subject_id = product_id.to_owned();
    let request = ListAuditRecordsRequest { subject_id, ..Default::default() };
    let listed = operator.client.ops_service().list_audit_records(request).await.unwrap();
    let records = listed.into_inner().records.into_iter();
    let told = records.map(|it| {
        assert_eq!(it.actor_id, operator.id());
        let fact = |key| it.facts.get(key).cloned().unwrap_or_default();
        (it.action.clone(), fact("before"), fact("after"))
    });
    told.collect()
}

#[tokio::test]
async fn an_operator_schedules_in_any_store_and_it_is_on_record() {
    let shop = Shop::open().await;
    let (seller, operator) = (shop.another_seller().await, shop.operator().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let opens = shop.app.clock.now().with_nanosecond(0).unwrap() + TimeDelta::hours(1);

    for _ in 0..2 {
        let scheduled = schedule(&operator, &cup.id, at(opens), None).await.unwrap();
        assert_eq!(scheduled.sale_open_time, at(opens));
    }

    assert_eq!(get(&seller, &cup.id).await.sale_open_time, at(opens));
    let told = opens.to_rfc3339_opts(SecondsFormat::Secs, true);
    let (before, after) = ("ON_SALE ../..".to_owned(), format!("ON_SALE {told}/.."));
    let acts = interventions(&operator, &cup.id).await;
    assert_eq!(acts, [("SALE_SCHEDULED".into(), before, after)], "what changes nothing is no act");
    schedule(&seller, &cup.id, None, None).await.unwrap();
    assert_eq!(interventions(&operator, &cup.id).await.len(), 1, "a seller's own are not");
    let nothing = uuid::Uuid::new_v4().to_string();
    let gone = schedule(&operator, &nothing, None, None).await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "NOT_FOUND");
}

#[tokio::test]
async fn refuses_times_that_cannot_be_and_those_who_may_not() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let now = shop.app.clock.now();
    let (past, soon) = (at(now - TimeDelta::hours(1)), at(now + TimeDelta::hours(1)));
    let no_time = Some(Timestamp { seconds: i64::MAX, nanos: 0 });

    let cases = [
        (soon, soon, "sale_close_time"),
        (None, past, "sale_close_time"),
        (no_time, None, "sale_open_time"),
        (None, no_time, "sale_close_time"),
    ];
    for (open, close, field) in cases {
        let refused = refusal(&schedule(&seller, &cup.id, open, close).await.unwrap_err());
        assert_eq!(refused.fields, [field]);
    }
    let others = schedule(&rival, &cup.id, soon, None).await.unwrap_err();
    assert_eq!(refusal(&others).reason, "NOT_FOUND");
    assert_eq!(get(&seller, &cup.id).await.sale_open_time, None);
}
