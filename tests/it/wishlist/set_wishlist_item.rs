//! `SetWishlistItem`.

use futures_util::future::join_all;
use jangteo_sdk::account::v1::WithdrawAccountRequest;

use crate::harness::{Persona, Shop, refusal};

#[tokio::test]
async fn sets_whatever_was_there_before() {
    let shop = Shop::open().await;
    let cup = shop.another_seller().await.sell("찻잔", 3_000, &[("백", 500, 9)]).await;
    let ada = shop.buyer().await;
    let variant = &cup.variants[0].id;

    let first = ada.wish(variant, 7).await.unwrap();
    for quantity in [2, 2] {
        let item = ada.wish(variant, quantity).await.unwrap();
        assert_eq!((item.quantity, &item.create_time), (quantity, &first.create_time));
        let prices = [item.unit_price, item.total].map(|it| it.unwrap().amount_minor);
        assert_eq!(prices, [3_500, 7_000]);
        assert_eq!((&*item.product_name, &*item.variant_name), ("찻잔", "백"));
        assert_eq!((&item.product_id, &item.store_id), (&cup.id, &cup.store_id));
        assert!(item.notices.is_empty());
    }
    assert_eq!(ada.wishlist().await.len(), 1);
}

#[tokio::test]
async fn what_nobody_sees_is_not_wished_for_and_what_is_sold_out_is() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let draft = seller.create_product("초안", 10, &[("기본", 0, 5)]).await.unwrap();
    let resting = shop.another_seller().await.sell("접시", 3_000, &[("백", 0, 9)]).await;
    let rest = format!("UPDATE stores SET state = 'INACTIVE' WHERE id = '{}'", resting.store_id);
    shop.database.run(&rest).await;
    let sold_out = seller.sell("찻잔", 3_000, &[("백", 0, 0)]).await.variants[0].id.clone();
    let (ada, nowhere) = (shop.buyer().await, uuid::Uuid::new_v4().to_string());

    for variant in [&draft.variants[0].id, &resting.variants[0].id, &nowhere] {
        let refused = refusal(&ada.wish(variant, 1).await.unwrap_err());
        assert_eq!((&*refused.reason, &*refused.fields[0]), ("NOT_FOUND", "variant_id"));
    }
    for quantity in [0, -1, 1_000] {
        let refused = refusal(&ada.wish(&sold_out, quantity).await.unwrap_err());
        assert_eq!(
            (&*refused.reason, &*refused.fields[0]),
            ("INVALID_PURCHASE_QUANTITY", "quantity")
        );
    }
    assert!(ada.wishlist().await.is_empty());
    assert_eq!(ada.wish(&sold_out, 999).await.unwrap().notices.len(), 1);
}

/// Lets somebody wish for this many things that nobody sells any more.
async fn has_wished(shop: &Shop, who: &Persona, count: i32) {
    let many = format!(
        "INSERT INTO wishlist_items (buyer_id, variant_id, id, quantity, seen_price_minor, seen_product_name, \
                seen_variant_name, created_at, updated_at) \
            SELECT '{}', gen_random_uuid(), gen_random_uuid(), 1, 100, 'gone', 'gone', now(), now() \
            FROM generate_series(1, {count})",
        who.subject.account_id
    );
    shop.database.run(&many).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_has_an_end_for_all_who_come_at_once_and_lets_what_it_has_change() {
    let shop = Shop::open().await;
    let variants: Vec<(&str, i64, i32)> = vec![("백", 0, 9), ("청", 0, 9), ("흑", 0, 9)];
    let cup = shop.another_seller().await.sell("찻잔", 3_000, &variants).await;
    let ada = shop.buyer().await;
    has_wished(&shop, &ada, 199).await;

    let wishes = join_all(cup.variants.iter().map(|it| ada.wish(&it.id, 1))).await;

    let (fit, full): (Vec<_>, Vec<_>) = wishes.into_iter().partition(Result::is_ok);
    assert_eq!((fit.len(), full.len()), (1, 2));
    for refused in full {
        let refused = refusal(&refused.unwrap_err());
        assert_eq!((&*refused.reason, refused.fact("limit")), ("WISHLIST_FULL", "200"));
        assert_eq!(refused.fields, ["variant_id"]);
    }
    let there = fit.into_iter().map(Result::unwrap).next().unwrap();
    assert_eq!(ada.wish(&there.variant_id, 5).await.unwrap().quantity, 5);
    let rows = "SELECT count(*) FROM wishlist_items";
    assert_eq!(shop.database.number(rows).await, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_stays_of_whoever_leaves_beside_their_own_wishes() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let people = join_all((0..10).map(|_| shop.buyer())).await;

    let leave = people.iter().map(|it| async {
        it.wish(&lamp, 1).await.unwrap();
        let left =
            async { it.client.account_service().withdraw_account(WithdrawAccountRequest {}).await };
        // Before, or too late.
        let (left, _) = tokio::join!(left, it.wish(&lamp, 2));
        left.unwrap();
    });
    join_all(leave).await;

    assert_eq!(shop.database.number("SELECT count(*) FROM wishlist_items").await, 0);
}
