//! `ListCategories`.

use jangteo_sdk::catalog::v1::{ListCategoriesRequest, ListProductsRequest, Product};

use super::create_category::{create, line};
use super::search_products::{goods, sell};
use crate::harness::Shop;

#[tokio::test]
async fn tells_the_whole_tree_in_its_order() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let list = async || {
        let mut client = shop.client().category_service();
        let categories = client.list_categories(ListCategoriesRequest {}).await.unwrap();
        let categories = categories.into_inner().categories.into_iter();
        categories.map(|it| (it.name, it.parent_id)).collect::<Vec<_>>()
    };
    assert_eq!(list().await, []);

    let craft = create(&operator, "공예", "").await.unwrap().id;
    let line = line(&operator, &["생활", "주방"]).await;
    create(&operator, "도자기", &craft).await.unwrap();
    create(&operator, "Books", "").await.unwrap();
    create(&operator, "가구", &line[0]).await.unwrap();

    // At once, though answers are kept for a second: who changes the tree drops them.
    let expected = [
        ("Books", ""),
        ("공예", ""),
        ("도자기", &craft),
        ("생활", ""),
        ("가구", &line[0]),
        ("주방", &line[0]),
    ];
    let expected = expected.map(|(name, parent)| (name.to_owned(), parent.to_owned()));
    assert_eq!(list().await, expected);
}

#[tokio::test]
async fn products_are_listed_by_category_and_all_below_it() {
    let shop = Shop::open().await;
    let (operator, seller, rival) =
        (shop.operator().await, shop.another_seller().await, shop.another_seller().await);
    let line = line(&operator, &["생활", "주방", "그릇"]).await;
    let craft = create(&operator, "공예", "").await.unwrap().id;
    let mut store_id = String::new();
    for (name, category_id) in
        [("상", &line[0]), ("칼", &line[1]), ("사발", &line[2]), ("부채", &craft), ("병", &line[1])]
    {
        let product = Product { category_id: category_id.clone(), ..goods(name) };
        store_id = sell(&seller, product).await.store_id;
    }
    sell(&seller, goods("어디에도 없는 것")).await;
    sell(&rival, Product { category_id: line[2].clone(), ..goods("남의 것") }).await;

    let names = async |category_id: &str, store_id: &str| {
        let (mut names, mut page_token) = (Vec::new(), String::new());
        loop {
            let request = ListProductsRequest {
                page_size: 2,
                page_token,
                category_id: category_id.into(),
                store_id: store_id.into(),
            };
            let page = seller.catalog().list_products(request).await.unwrap().into_inner();
            names.extend(page.products.into_iter().map(|it| it.name));
            page_token = page.next_page_token;
            if page_token.is_empty() {
                return names;
            }
        }
    };
    assert_eq!(names(&line[0], "").await, ["남의 것", "병", "사발", "칼", "상"]);
    assert_eq!(names(&line[0], &store_id).await, ["병", "사발", "칼", "상"]);
    assert_eq!(names(&line[1], "").await, ["남의 것", "병", "사발", "칼"]);
    assert_eq!(names(&craft, "").await, ["부채"]);
    assert_eq!(names(&uuid::Uuid::new_v4().to_string(), "").await, [""; 0]);
}
