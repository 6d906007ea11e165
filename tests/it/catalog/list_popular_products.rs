//! `ListPopularProducts`.

use std::time::Duration;

use chrono::{DateTime, Days, TimeDelta, Utc};
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::catalog::v1::{ListPopularProductsRequest, PopularProduct, Weekday};
use jangteo_sdk::order::v1::CancelOrderRequest;
use jangteo_server::platform::consumers;
use prost_types::Timestamp;
use tokio_util::task::AbortOnDropHandle;
use tonic::transport::Channel;

use crate::harness::{Shop, refusal};

/// How far Korean clocks are ahead.
const KOREA: TimeDelta = TimeDelta::hours(9);

/// What somebody who has not signed in browses with.
fn catalog(shop: &Shop) -> CatalogServiceClient<Channel> {
    CatalogServiceClient::new(shop.channel.clone())
}

/// The best-selling products of some hours.
async fn popular_of(shop: &Shop, request: ListPopularProductsRequest) -> Vec<PopularProduct> {
    catalog(shop).list_popular_products(request).await.unwrap().into_inner().products
}

/// The best-selling products of the last hours.
async fn popular(shop: &Shop, hours: i32, count: i32) -> Vec<PopularProduct> {
    popular_of(shop, ListPopularProductsRequest { hours, count, ..Default::default() }).await
}

/// Waits until the sales of some hours are these.
async fn until_of(
    shop: &Shop,
    request: ListPopularProductsRequest,
    sales: &[i64],
) -> Vec<PopularProduct> {
    for _ in 0..200 {
        let products = popular_of(shop, request.clone()).await;
        if products.iter().map(|it| it.sale_count).eq(sales.iter().copied()) {
            return products;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{:?} instead of {sales:?}", popular_of(shop, request).await);
}

/// Waits until the sales of the last hours are these.
async fn until(shop: &Shop, hours: i32, sales: &[i64]) -> Vec<PopularProduct> {
    until_of(shop, ListPopularProductsRequest { hours, ..Default::default() }, sales).await
}

/// Counts what is sold, as long as it is kept.
fn counting(shop: &Shop) -> AbortOnDropHandle<()> {
    let app = shop.app.clone();
    AbortOnDropHandle::new(tokio::spawn(async move { consumers::work(&app).await }))
}

/// Moves the clock to a time of the next Korean week, so many days after its Monday.
fn move_to(shop: &Shop, days: u64, (hour, minute): (u32, u32)) -> DateTime<Utc> {
    let now = shop.app.clock.now();
    let monday = (now + KOREA).date_naive().week(chrono::Weekday::Mon).first_day();
    let day = monday.checked_add_days(Days::new(7 + days)).unwrap();
    let at = day.and_hms_opt(hour, minute, 0).unwrap().and_utc() - KOREA;
    shop.app.clock.advance(at - now);
    at
}

fn at(time: DateTime<Utc>) -> Option<Timestamp> {
    Some(Timestamp { seconds: time.timestamp(), nanos: 0 })
}

#[tokio::test(flavor = "multi_thread")]
async fn what_sold_most_comes_first_and_what_was_cancelled_does_not_count() {
    let shop = Shop::open().await;
    let seller = shop.seller().await;
    let (lamp, cup) = (shop.product(100, 99).await, shop.product(100, 99).await);
    let vase = seller.sell("청자 매병", 100, &[("대", 0, 99), ("소", -50, 99)]).await;
    let ada = shop.buyer().await.with_points(90_000).await;
    let _counting = counting(&shop);
    assert!(popular(&shop, 0, 0).await.is_empty());

    ada.place_order(&[(&lamp, 3), (&cup, 3)]).await.unwrap();
    ada.place_order(&[(&vase.variants[0].id, 2), (&vase.variants[1].id, 4)]).await.unwrap();
    let regretted = ada.place_order(&[(&cup, 9)]).await.unwrap();
    until(&shop, 0, &[12, 6, 3]).await;
    let cancel = CancelOrderRequest { order_id: regretted.id };
    ada.order().cancel_order(cancel).await.unwrap();

    let products = until(&shop, 0, &[6, 3, 3]).await;
    assert_eq!((&products[0].product_id, &*products[0].name), (&vase.id, "청자 매병"));
    assert!(products[1].product_id < products[2].product_id, "alike: by their ids");

    // What was sold today is of no interest in four days, and of interest to who looks back further.
    shop.app.clock.advance(TimeDelta::hours(96));
    let bob = shop.buyer().await.with_points(1_000).await;
    bob.place_order(&[(&lamp, 1)]).await.unwrap();
    until(&shop, 0, &[1]).await;
    until(&shop, 2_160, &[6, 4, 3]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn days_begin_at_midnight_in_korea_and_a_week_may_be_over() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(100, 99).await, shop.product(100, 99).await);
    let ada = shop.buyer().await.with_points(90_000).await;
    let _counting = counting(&shop);
    let of = |hours, days: &[Weekday], end_time| ListPopularProductsRequest {
        hours,
        weekdays: days.iter().map(|it| i32::from(*it)).collect(),
        end_time,
        ..Default::default()
    };

    // Half an hour before a Saturday, and half an hour into it: at half past three in the afternoon of a Friday for UTC.
    let late = move_to(&shop, 4, (23, 30));
    ada.again(&shop).place_order(&[(&lamp, 1)]).await.unwrap();
    shop.app.clock.advance(TimeDelta::hours(1));
    let midnight = late + TimeDelta::minutes(30);
    assert_eq!(midnight.format("%a %H:%M").to_string(), "Fri 15:00");
    ada.again(&shop).place_order(&[(&lamp, 2), (&cup, 4)]).await.unwrap();

    until(&shop, 1, &[4, 3]).await;
    let (friday, saturday) = (Weekday::Friday, Weekday::Saturday);
    until_of(&shop, of(24, &[friday], None), &[1]).await;
    until_of(&shop, of(24, &[saturday], None), &[4, 2]).await;
    until_of(&shop, of(24, &[saturday, friday, saturday], None), &[4, 3]).await;
    until_of(&shop, of(24, &[Weekday::Thursday, Weekday::Sunday], None), &[]).await;
    // What was sold before an hour.
    until_of(&shop, of(24, &[], at(midnight)), &[1]).await;
    until_of(&shop, of(1, &[saturday], at(midnight)), &[]).await;

    // The week is over for long.
    shop.app.clock.advance(TimeDelta::days(30));
    let week_end = midnight + TimeDelta::days(2);
    until(&shop, 0, &[]).await;
    until_of(&shop, of(168, &[], at(week_end)), &[4, 3]).await;
    until_of(&shop, of(168, &[friday], at(week_end)), &[1]).await;
    until_of(&shop, of(168, &[], at(week_end - TimeDelta::days(7))), &[]).await;
    until_of(&shop, of(168, &[], at(week_end + TimeDelta::days(7))), &[]).await;
}

#[tokio::test]
async fn it_looks_back_ninety_days_at_most() {
    let shop = Shop::open().await;
    let mut catalog = catalog(&shop);

    for (hours, count) in [(2_161, 0), (-1, 0), (0, 51), (0, -1)] {
        let request = ListPopularProductsRequest { hours, count, ..Default::default() };
        let refused = catalog.list_popular_products(request).await.unwrap_err();
        assert_eq!(refused.code(), tonic::Code::InvalidArgument, "{hours} {count}");
    }
}

#[tokio::test]
async fn hours_that_are_to_come_or_forgotten_and_days_that_are_none_are_refused() {
    let shop = Shop::open().await;
    let mut catalog = catalog(&shop);
    let hour = move_to(&shop, 0, (12, 0));
    let seconds = |more: i64| Some(Timestamp { seconds: hour.timestamp() + more, nanos: 0 });
    let year_one = Some(Timestamp { seconds: -62_135_596_800, nanos: 0 });
    let cases = [
        (1, vec![], seconds(3_600), "end_time"),
        (1, vec![], seconds(-60), "end_time"),
        (1, vec![], Some(Timestamp { nanos: 1, ..seconds(-3_600).unwrap() }), "end_time"),
        (1, vec![], Some(Timestamp { nanos: -1, ..seconds(0).unwrap() }), "end_time"),
        (2_160, vec![], seconds(-3_600), "end_time"),
        (1, vec![], year_one, "end_time"),
        (1, vec![1, 0], None, "weekdays[1]"),
        (1, vec![8], None, "weekdays[0]"),
        (1, vec![1; 8], None, "weekdays"),
    ];

    for (hours, weekdays, end_time, field) in cases {
        let request = ListPopularProductsRequest { hours, count: 0, weekdays, end_time };
        let refused = catalog.list_popular_products(request.clone()).await.unwrap_err();
        let refused = refusal(&refused);
        assert_eq!(
            (&*refused.reason, &*refused.fields[0]),
            ("VALIDATION_FAILED", field),
            "{request:?}"
        );
    }
    for hours in [1, 2_160] {
        let end_time = seconds(0);
        let request = ListPopularProductsRequest { hours, end_time, ..Default::default() };
        catalog.list_popular_products(request).await.expect("up to this very hour");
    }
}
