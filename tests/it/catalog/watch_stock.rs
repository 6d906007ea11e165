//! `WatchStock`.

use std::collections::BTreeSet;
use std::pin::pin;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::stock_service_client::StockServiceClient;
use jangteo_sdk::catalog::v1::{
    DeleteProductRequest, PauseProductRequest, Product, ProductState, ProductStock,
    PublishProductRequest, StockLevel, WatchStockRequest, WatchStockResponse,
};
use jangteo_sdk::futures::{Stream, StreamExt};
use jangteo_sdk::order::v1::CancelOrderRequest;
use jangteo_sdk::store::v1::{DeactivateStoreRequest, ReactivateStoreRequest};
use jangteo_sdk::{Client, Error};
use tonic::transport::Endpoint;
use tonic::{Code, Request};

use crate::harness::{Persona, ServerProcess, Shop, TcpProxy, free_port, refusal};

/// The time from one news of a product to the next, at least.
const PACE: Duration = Duration::from_millis(200);

fn watch(product_ids: &[&str]) -> WatchStockRequest {
    let product_ids = product_ids.iter().map(|it| (*it).to_owned()).collect();
    WatchStockRequest { product_ids, resume_cursor: String::new() }
}

/// The next message, which comes soon.
async fn next(
    stream: &mut (impl Stream<Item = Result<WatchStockResponse, Error>> + Unpin),
) -> WatchStockResponse {
    let next = tokio::time::timeout(Duration::from_secs(8), stream.next());
    next.await.expect("a message comes").expect("the stream goes on").unwrap()
}

/// The next message of a stream that nobody resumes, which comes soon; heartbeats are told, too.
async fn first(shop: &Shop, request: WatchStockRequest) -> WatchStockResponse {
    let mut stocks = StockServiceClient::new(shop.channel.clone());
    let mut stream = stocks.watch_stock(request).await.unwrap().into_inner();
    let first = tokio::time::timeout(Duration::from_secs(8), stream.message());
    first.await.expect("a message comes").unwrap().expect("the stream goes on")
}

/// The reason of a refusal, and the fields that are wrong.
async fn refused(shop: &Shop, request: WatchStockRequest) -> (String, Vec<String>) {
    let mut stocks = StockServiceClient::new(shop.channel.clone());
    let refused = refusal(&stocks.watch_stock(request).await.map(drop).unwrap_err());
    (refused.reason, refused.fields.into_iter().collect())
}

/// The pieces left of each variant.
fn pieces(stock: &ProductStock) -> Vec<i32> {
    stock.variants.iter().map(|it| it.stock).collect()
}

fn levels(stock: &ProductStock) -> Vec<StockLevel> {
    stock.variants.iter().map(|it| it.level()).collect()
}

async fn one(shop: &Shop, stock: i32) -> Product {
    shop.seller().await.sell("달항아리", 100, &[("기본", 0, stock)]).await
}

async fn buy(buyer: &Persona, product: &Product, quantity: i32) -> String {
    let variant_id = &product.variants[0].id;
    buyer.place_order(&[(variant_id, quantity)]).await.unwrap().id
}

#[tokio::test]
async fn shows_what_is_left_and_then_what_changes_to_the_last_piece_and_back() {
    let shop = Shop::open().await;
    let seller = shop.seller().await;
    let cup = seller.sell("찻잔", 100, &[("백", 0, 7), ("청", 0, 3)]).await;
    let bowl = one(&shop, 100).await;
    let ada = shop.buyer().await.with_points(10_000).await;
    let client = shop.client();
    let mut stream = pin!(client.watch(watch(&[&cup.id, &bowl.id])));

    let [shown, other] = [next(&mut stream).await, next(&mut stream).await];
    assert_eq!((shown.sequence, other.sequence), (1, 2));
    let (shown, other) = (shown.stock.unwrap(), other.stock.unwrap());
    assert_eq!((&shown.product_id, pieces(&shown)), (&cup.id, vec![7, 3]));
    assert_eq!(levels(&shown), [StockLevel::Plenty, StockLevel::Low]);
    assert_eq!((&other.product_id, pieces(&other)), (&bowl.id, vec![100]));
    assert_eq!(shown.state(), ProductState::OnSale);
    assert!(!shown.sold_out && !shown.gone);
    let ids: Vec<&str> = shown.variants.iter().map(|it| &*it.variant_id).collect();
    assert_eq!(ids, [&cup.variants[0].id, &cup.variants[1].id]);

    buy(&ada, &cup, 6).await;
    let told = next(&mut stream).await;
    assert_eq!(told.sequence, 3);
    assert_eq!(pieces(&told.stock.unwrap()), [1, 3]);

    let rest = [(&cup.variants[0].id, 1), (&cup.variants[1].id, 3)];
    let last = ada.place_order(&rest).await.unwrap().id;
    let told = next(&mut stream).await.stock.unwrap();
    assert_eq!((pieces(&told), told.sold_out), (vec![0, 0], true));
    assert_eq!(levels(&told), [StockLevel::SoldOut; 2]);

    ada.order().cancel_order(CancelOrderRequest { order_id: last }).await.unwrap();
    let told = next(&mut stream).await.stock.unwrap();
    assert_eq!((pieces(&told), told.sold_out), (vec![1, 3], false), "back in stock");
}

#[tokio::test]
async fn goes_on_after_a_cursor_with_what_differs_and_nothing_else() {
    let shop = Shop::open().await;
    let (cup, bowl) = (one(&shop, 9).await, one(&shop, 9).await);
    let ada = shop.buyer().await.with_points(10_000).await;
    let ids = watch(&[&cup.id, &bowl.id]);
    let client = shop.client();
    let mut stream = Box::pin(client.watch(ids.clone()));
    let half = next(&mut stream).await.cursor;
    let whole = next(&mut stream).await.cursor;
    drop(stream);
    let resume =
        |cursor: &str| WatchStockRequest { resume_cursor: cursor.to_owned(), ..ids.clone() };

    let told = first(&shop, resume(&half)).await;
    assert_eq!((told.sequence, told.stock.unwrap().product_id), (2, bowl.id.clone()));
    let told = first(&shop, resume(&whole)).await;
    assert!(told.heartbeat && told.stock.is_none(), "whoever resumes hears that the stream lives");
    assert_eq!(told.sequence, 2);

    buy(&ada, &bowl, 2).await;
    let told = first(&shop, resume(&whole)).await;
    let stock = told.stock.unwrap();
    assert_eq!((told.sequence, stock.product_id.as_str(), pieces(&stock)), (3, &*bowl.id, vec![7]));
    let told = first(&shop, resume(&told.cursor)).await;
    assert!(told.heartbeat, "what was told is not told again");
}

#[tokio::test]
async fn refuses_cursors_that_it_has_not_told_for_these_products() {
    let shop = Shop::open().await;
    let (cup, bowl) = (one(&shop, 9).await, one(&shop, 9).await);
    let cursor = first(&shop, watch(&[&cup.id])).await.cursor;
    let mut touched = cursor.clone().into_bytes();
    touched[20] = if touched[20] == b'A' { b'B' } else { b'A' };
    let touched = String::from_utf8(touched).unwrap();

    for (ids, cursor) in [
        (vec![&*bowl.id], &*cursor),
        (vec![&*cup.id, &*bowl.id], &*cursor),
        (vec![&*cup.id], &*touched),
        (vec![&*cup.id], &cursor[..cursor.len() - 4]),
        (vec![&*cup.id], "1"),
        (vec![&*cup.id], "없는 것"),
    ] {
        let request = WatchStockRequest { resume_cursor: cursor.into(), ..watch(&ids) };
        assert_eq!(refused(&shop, request).await.0, "CURSOR_INVALID", "{cursor}");
    }
}

#[tokio::test]
async fn refuses_what_is_named_wrongly_or_not_for_everybody_to_see() {
    let shop = Shop::open().await;
    let seller = shop.seller().await;
    let cup = one(&shop, 9).await;
    let draft = seller.create_product("초안", 100, &[("기본", 0, 1)]).await.unwrap();
    let many: Vec<String> = (0..51).map(|_| uuid::Uuid::new_v4().to_string()).collect();
    let many: Vec<&str> = many.iter().map(|it| &**it).collect();

    for (ids, field) in [
        (vec![], "product_ids"),
        (many.clone(), "product_ids"),
        (vec![&cup.id, "x"], "product_ids[1]"),
        (vec![&cup.id, &cup.id], "product_ids[1]"),
    ] {
        let refused = refused(&shop, watch(&ids)).await;
        assert_eq!(refused, ("VALIDATION_FAILED".to_owned(), vec![field.to_owned()]));
    }
    for hidden in [many[0], &draft.id] {
        assert_eq!(refused(&shop, watch(&[&cup.id, hidden])).await.0, "NOT_FOUND");
    }
    // It is GetProduct that shows sellers their drafts.
    let mut stocks = StockServiceClient::new(shop.channel.clone());
    let own = stocks.watch_stock(seller.request(watch(&[&draft.id]))).await.map(drop);
    assert_eq!(own.unwrap_err().code(), Code::NotFound);
}

#[tokio::test]
async fn tells_that_a_product_rests_or_is_gone_and_is_back() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 100, &[("백", 0, 9)]).await;
    let (product_id, store_id) = (cup.id.clone(), cup.store_id.clone());
    let client = shop.client();
    let mut stream = pin!(client.watch(watch(&[&product_id])));
    assert_eq!(pieces(&next(&mut stream).await.stock.unwrap()), [9]);

    let pause = PauseProductRequest { product_id: product_id.clone() };
    seller.products().pause_product(pause).await.unwrap();
    let told = next(&mut stream).await.stock.unwrap();
    assert_eq!((told.state(), told.gone, pieces(&told)), (ProductState::Paused, false, vec![9]));
    let publish = PublishProductRequest { product_id: product_id.clone() };
    seller.products().publish_product(publish).await.unwrap();
    assert_eq!(next(&mut stream).await.stock.unwrap().state(), ProductState::OnSale);

    let rest = DeactivateStoreRequest { store_id: store_id.clone() };
    seller.store_client().deactivate_store(rest).await.unwrap();
    let told = next(&mut stream).await.stock.unwrap();
    assert_eq!((told.state(), told.gone, told.sold_out), (ProductState::Paused, true, true));
    assert!(told.variants.is_empty());
    let open = ReactivateStoreRequest { store_id };
    seller.store_client().reactivate_store(open).await.unwrap();
    let back = next(&mut stream).await;
    assert_eq!((back.sequence, pieces(&back.stock.unwrap())), (5, vec![9]));

    let delete = DeleteProductRequest { product_id: product_id.clone() };
    seller.products().delete_product(delete).await.unwrap();
    assert!(next(&mut stream).await.stock.unwrap().gone);
    // Whoever saw it hears what became of it; whoever comes now does not find it.
    let resumed = WatchStockRequest { resume_cursor: back.cursor, ..watch(&[&product_id]) };
    assert!(first(&shop, resumed).await.stock.unwrap().gone);
    assert_eq!(refused(&shop, watch(&[&product_id])).await.0, "NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_missed_while_the_connection_is_cut_again_and_again() {
    let shop = Shop::open().await;
    let lamp = one(&shop, 60).await;
    let ada = shop.buyer().await.with_points(10_000).await;
    let proxy = TcpProxy::to(shop.address).await;
    let client = Client::new(format!("http://{}", proxy.address)).unwrap();
    let mut streams: Vec<_> = (0..10).map(|_| Box::pin(client.watch(watch(&[&lamp.id])))).collect();
    for stream in &mut streams {
        assert_eq!(pieces(&next(stream).await.stock.unwrap()), [60]);
    }

    let cuts = async {
        for _ in 0..100 {
            // Some streams are cut before they have told anything, and some after.
            tokio::time::sleep(Duration::from_millis(150)).await;
            proxy.cut();
        }
    };
    let sales = async {
        for _ in 0..50 {
            tokio::time::sleep(Duration::from_millis(250)).await;
            buy(&ada, &lamp, 1).await;
        }
    };
    let seen = streams.iter_mut().map(|stream| async {
        let (mut left, mut sequence) = (60, 1);
        while left != 10 {
            let told = stream.next().await.unwrap().unwrap();
            let now = pieces(&told.stock.unwrap())[0];
            // A resumed stream shows nothing that is older than what the one before has shown.
            assert!(now < left && sequence < told.sequence, "{left} and then {now}");
            (left, sequence) = (now, told.sequence);
        }
    });
    let seen = async { tokio::join!(join_all(seen), sales, cuts) };
    tokio::time::timeout(Duration::from_secs(60), seen).await.expect("all see the last state");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rush_is_told_five_times_a_second_at_most_and_to_its_end() {
    let shop = Shop::open().await;
    let lamp = one(&shop, 200).await;
    let buyers = join_all((0..10).map(|_| async { shop.buyer().await.with_points(10_000).await }));
    let buyers = buyers.await;
    let client = shop.client();
    let mut stream = pin!(client.watch(watch(&[&lamp.id])));
    assert_eq!(pieces(&next(&mut stream).await.stock.unwrap()), [200]);

    let began = Instant::now();
    let rush = join_all(buyers.iter().map(|buyer| async {
        for _ in 0..20 {
            buy(buyer, &lamp, 1).await;
        }
    }));
    let told = async {
        let mut told = 0;
        loop {
            told += 1;
            let stock = next(&mut stream).await.stock.unwrap();
            if stock.sold_out {
                return told;
            }
        }
    };
    let (told, _) = tokio::join!(told, rush);
    let took = began.elapsed();

    // The first may come at once, and each other a pace after the one before.
    let most = 1 + took.as_millis() / PACE.as_millis();
    assert!((1..=most).contains(&told), "{told} in {took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_server_sells_is_told() {
    let shop = Shop::open().await;
    let lamp = one(&shop, 3).await;
    let ada = shop.buyer().await.with_points(10_000).await;
    let port = free_port();
    let _other = ServerProcess::start_on(port, &shop.database.url).await;
    let there = Client::new(format!("http://127.0.0.1:{port}")).unwrap();
    let here = shop.client();
    let mut stream = Box::pin(there.watch(watch(&[&lamp.id])));
    let shown = next(&mut stream).await;
    assert_eq!(pieces(&shown.stock.unwrap()), [3]);

    buy(&ada, &lamp, 3).await;

    let told = next(&mut stream).await;
    assert!(told.stock.unwrap().sold_out);
    // Cursors of one server are good at all.
    let resume = WatchStockRequest { resume_cursor: shown.cursor, ..watch(&[&lamp.id]) };
    let told_here = next(&mut pin!(here.watch(resume))).await;
    assert_eq!((told_here.sequence, told_here.stock.unwrap().sold_out), (2, true));
}

#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_watchers_end_at_what_is_left() {
    let shop = Shop::open().await;
    let lamp = one(&shop, 100).await;
    let buyers = join_all((0..10).map(|_| async { shop.buyer().await.with_points(10_000).await }));
    let buyers = buyers.await;
    let address = format!("http://{}", shop.address);
    // A connection has room for 256 streams.
    let connections: Vec<_> =
        (0..4).map(|_| Endpoint::from_shared(address.clone()).unwrap().connect_lazy()).collect();
    let open = connections.iter().cycle().take(500).map(|connection| async {
        let mut stocks = StockServiceClient::new(connection.clone());
        let request = Request::new(watch(&[&lamp.id]));
        let mut stream = stocks.watch_stock(request).await.unwrap().into_inner();
        let shown = stream.message().await.unwrap().unwrap();
        assert_eq!(pieces(&shown.stock.unwrap()), [100]);
        stream
    });
    let mut streams = join_all(open).await;

    let rush = join_all(buyers.iter().map(|buyer| async {
        for _ in 0..7 {
            buy(buyer, &lamp, 1).await;
        }
    }));
    let ends = join_all(streams.iter_mut().map(|stream| async {
        let mut told = BTreeSet::from([100]);
        while !told.contains(&30) {
            let message = stream.message().await.unwrap().unwrap();
            told.extend(message.stock.map(|it| pieces(&it)[0]));
        }
        told
    }));
    let both = async { tokio::join!(ends, rush).0 };
    let told = tokio::time::timeout(Duration::from_secs(60), both).await.expect("all see the end");

    assert_eq!(shop.stock(&lamp.variants[0].id).await, 30);
    assert!(told.iter().all(|it| it.first() == Some(&30)), "nobody is told less than is left");
}
