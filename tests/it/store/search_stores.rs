//! `SearchStores`.

use jangteo_sdk::store::v1::{
    DeactivateStoreRequest, DeleteStoreRequest, ReactivateStoreRequest, SearchStoresRequest,
    SearchStoresResponse, Store, UpdateStoreRequest,
};
use jangteo_server::store::jobs::index_stores;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn search(shop: &Shop, request: SearchStoresRequest) -> Result<SearchStoresResponse, Status> {
    Ok(shop.client().store_service().search_stores(request).await?.into_inner())
}

async fn names(shop: &Shop, query: &str) -> Vec<String> {
    let request = SearchStoresRequest { query: query.into(), ..SearchStoresRequest::default() };
    search(shop, request).await.unwrap().stores.into_iter().map(|it| it.name).collect()
}

/// Opens stores of these names.
async fn open(shop: &Shop, names: &[&str]) -> Vec<Persona> {
    let mut sellers = Vec::new();
    for name in names {
        let seller = shop.another_seller().await;
        seller.open_store(name).await;
        sellers.push(seller);
    }
    sellers
}

#[tokio::test]
async fn what_fits_best_comes_first_page_by_page() {
    let shop = Shop::open().await;
    let names_of_all = ["한라산장", "제주 한라 농원", "한라", "서울 공방", "Halla Farm", "한라원"];
    open(&shop, &names_of_all).await;

    let expected = ["한라", "제주 한라 농원", "한라원", "한라산장"];
    assert_eq!(names(&shop, "한라").await, expected);
    let (mut paged, mut page_token) = (Vec::new(), String::new());
    loop {
        let request = SearchStoresRequest { page_size: 1, page_token, query: "한라".into() };
        let page = search(&shop, request).await.unwrap();
        paged.extend(page.stores.into_iter().map(|it| it.name));
        page_token = page.next_page_token;
        if page_token.is_empty() {
            break;
        }
    }
    assert_eq!(paged, expected);
    assert_eq!(names(&shop, "ㅎㄹㅇ").await, ["한라원"]);
    assert_eq!(names(&shop, "ㅈㅎㄴ").await, ["제주 한라 농원"]);
    assert_eq!(names(&shop, "HALLA").await, ["Halla Farm"]);
    assert_eq!(names(&shop, "farm ha").await, ["Halla Farm"]);
    for nothing in ["%", "_", ".*", "없는 가게"] {
        assert_eq!(names(&shop, nothing).await, [""; 0], "{nothing}");
    }
    let request = SearchStoresRequest { query: "할라산장".into(), ..Default::default() };
    let corrected = search(&shop, request).await.unwrap();
    assert_eq!((corrected.stores.len(), &*corrected.corrected_query), (1, "한라산장"));
}

#[tokio::test]
async fn only_stores_that_sell_are_found_and_by_the_name_that_they_have() {
    let shop = Shop::open().await;
    let sellers = open(&shop, &["달빛 공방", "달빛 서점"]).await;
    let store_id = sellers[0].open_store("달빛 공방").await.id.clone();

    let rest = DeactivateStoreRequest { store_id: store_id.clone() };
    sellers[0].store_client().deactivate_store(rest).await.unwrap();
    assert_eq!(names(&shop, "달빛").await, ["달빛 서점"]);
    let open = ReactivateStoreRequest { store_id: store_id.clone() };
    sellers[0].store_client().reactivate_store(open).await.unwrap();
    let store = Some(Store { name: "햇빛 공방".into(), ..Store::default() });
    let rename = UpdateStoreRequest { store_id: store_id.clone(), store, update_mask: None };
    sellers[0].store_client().update_store(rename).await.unwrap();
    assert_eq!(names(&shop, "달빛").await, ["달빛 서점"]);
    assert_eq!(names(&shop, "햇빛").await, ["햇빛 공방"]);
    shop.database.run("UPDATE stores SET search_terms = '{}'").await;
    assert_eq!(names(&shop, "햇빛").await, [""; 0]);
    for expected in ["indexed 2 stores", "indexed 0 stores"] {
        assert_eq!(index_stores(shop.app.clone()).await.unwrap(), expected);
    }
    assert_eq!(names(&shop, "햇빛").await, ["햇빛 공방"]);
    sellers[0].store_client().delete_store(DeleteStoreRequest { store_id }).await.unwrap();
    assert_eq!(names(&shop, "햇빛").await, [""; 0]);
}

#[tokio::test]
async fn page_tokens_and_queries_are_held_to_the_contract() {
    let shop = Shop::open().await;
    open(&shop, &["달빛 공방", "달빛 서점"]).await;
    let request =
        SearchStoresRequest { page_size: 1, query: "달빛".into(), ..Default::default() };
    let page_token = search(&shop, request.clone()).await.unwrap().next_page_token;

    let other = SearchStoresRequest { query: "공방".into(), page_token, ..request.clone() };
    let refused = refusal(&search(&shop, other).await.unwrap_err());
    assert_eq!(refused.reason, "PAGE_TOKEN_INVALID");
    for query in [String::new(), "가".repeat(101), "%".repeat(10_240)] {
        let refused = search(&shop, SearchStoresRequest { query, ..request.clone() }).await;
        let refused = refusal(&refused.unwrap_err());
        assert_eq!(
            (&*refused.reason, &*refused.fields),
            ("VALIDATION_FAILED", &["query".into()][..])
        );
    }
}
