//! `ReorderImages`.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{ProductImage, ReorderImagesRequest};
use tonic::Status;

use crate::harness::{Persona, Shop, png, refusal};

async fn reorder(
    seller: &Persona,
    product_id: &str,
    ids: &[&str],
) -> Result<Vec<ProductImage>, Status> {
    let image_ids = ids.iter().map(|it| (*it).to_owned()).collect();
    let request = ReorderImagesRequest { product_id: product_id.into(), image_ids };
    Ok(seller.images().reorder_images(request).await?.into_inner().images)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_of_many_orders_holds_and_none_is_half_done() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(seller.upload(&cup.id, "image/png", &png(8, 8)).await.unwrap().id);
    }
    let [a, b, c] = [&*ids[0], &*ids[1], &*ids[2]];
    let order = async || {
        let images = seller.images_of(&cup.id).await;
        images.into_iter().map(|it| it.id).collect::<Vec<_>>()
    };

    assert_eq!(order().await, [a, b, c]);
    let told = reorder(&seller, &cup.id, &[c, a, b]).await.unwrap();
    let told: Vec<_> = told.iter().map(|it| (&*it.id, it.position)).collect();
    assert_eq!(told, [(c, 0), (a, 1), (b, 2)]);
    assert_eq!(order().await, [c, a, b]);
    let orders = [[a, b, c], [b, c, a], [c, b, a]];
    let reordered = (0..9).map(|it| reorder(&seller, &cup.id, orders[it % 3].as_slice()));
    let outcomes = join_all(reordered.map(|it| async { it.await.map(drop) })).await;

    assert!(outcomes.iter().all(Result::is_ok));
    let order = order().await;
    assert!(orders.iter().any(|it| order == it.map(str::to_owned)), "{order:?}");
    // Another comes behind them.
    assert_eq!(seller.upload(&cup.id, "image/png", &png(8, 8)).await.unwrap().position, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn refuses_an_order_that_is_not_of_all_of_them() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let theirs = rival.sell("접시", 3_000, &[("백", 0, 9)]).await;
    let a = seller.upload(&cup.id, "image/png", &png(8, 8)).await.unwrap().id;
    let b = seller.upload(&cup.id, "image/png", &png(8, 8)).await.unwrap().id;
    let awaited = seller.begin_upload(&cup.id, "image/png", 1_000).await.unwrap().image_id;
    let other = rival.upload(&theirs.id, "image/png", &png(8, 8)).await.unwrap().id;

    for ids in [&[][..], &[&a], &[&a, &a], &[&a, &b, &b], &[&a, &b, &awaited], &[&a, &other]] {
        let ids: Vec<&str> = ids.iter().map(|it: &&String| it.as_str()).collect();
        let refused = refusal(&reorder(&seller, &cup.id, &ids).await.unwrap_err());
        assert_eq!(refused.fields, ["image_ids"], "{ids:?}");
    }
    let refused = reorder(&seller, &cup.id, &[&a, "../../b"]).await.unwrap_err();
    assert_eq!(refusal(&refused).fields, ["image_ids[1]"]);
    let refused = reorder(&rival, &cup.id, &[&b, &a]).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "NOT_FOUND");
    let order: Vec<_> = seller.images_of(&cup.id).await.into_iter().map(|it| it.id).collect();
    assert_eq!(order, [a, b, awaited]);
}
