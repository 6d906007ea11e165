//! `CreateCategory`.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{Category, CreateCategoryRequest};
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

pub(super) async fn create(by: &Persona, name: &str, parent_id: &str) -> Result<Category, Status> {
    let category =
        Category { name: name.into(), parent_id: parent_id.into(), ..Category::default() };
    let request = CreateCategoryRequest { category: Some(category) };
    Ok(by.category_admin().create_category(request).await?.into_inner().category.unwrap())
}

/// Categories one below the other: their ids.
pub(super) async fn line(by: &Persona, names: &[&str]) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for name in names {
        let parent_id = ids.last().cloned().unwrap_or_default();
        ids.push(create(by, name, &parent_id).await.unwrap().id);
    }
    ids
}

#[tokio::test]
async fn a_tree_has_five_levels_and_no_two_names_beside_each_other() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;

    let line = line(&operator, &["생활", "주방", "그릇", "잔", "찻잔"]).await;
    let sixth = refusal(&create(&operator, "청자", &line[4]).await.unwrap_err());
    assert_eq!((&*sixth.reason, sixth.fact("limit")), ("CATEGORY_TOO_DEEP", "5"));
    create(&operator, "찻잔", &line[0]).await.expect("elsewhere");
    create(&operator, "Cups", &line[0]).await.unwrap();
    let twin = refusal(&create(&operator, " CUPS ", &line[0]).await.unwrap_err());
    assert_eq!((&*twin.reason, twin.fact("name")), ("CATEGORY_NAME_TAKEN", "CUPS"));
    let twin = refusal(&create(&operator, "생활", "").await.unwrap_err());
    assert_eq!(twin.reason, "CATEGORY_NAME_TAKEN");
    let nowhere = create(&operator, "어디", &uuid::Uuid::new_v4().to_string()).await;
    assert_eq!(refusal(&nowhere.unwrap_err()).reason, "NOT_FOUND");
    for (name, parent_id, field) in [
        ("", "", "category.name"),
        ("  ", "", "category.name"),
        (&*"가".repeat(51), "", "category.name"),
        ("이름", "그릇", "category.parent_id"),
    ] {
        let refused = refusal(&create(&operator, name, parent_id).await.unwrap_err());
        assert_eq!(
            (&*refused.reason, &*refused.fields),
            ("VALIDATION_FAILED", &[field.into()][..])
        );
    }
    assert_eq!(shop.database.number("SELECT count(*) FROM categories").await, 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_one_gets_the_name() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;

    let made = join_all((0..12).map(|_| create(&operator, "의류", ""))).await;

    assert_eq!(made.iter().filter(|it| it.is_ok()).count(), 1);
    let refused = made.iter().filter_map(|it| it.as_ref().err()).map(refusal);
    assert!(refused.into_iter().all(|it| it.reason == "CATEGORY_NAME_TAKEN"));
}

#[tokio::test]
async fn a_repeat_is_told_what_was_made() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let category = Some(Category { name: "의류".into(), ..Category::default() });
    let request = CreateCategoryRequest { category };
    let create = async || {
        let request = operator.keyed(request.clone(), "the-same-key-twice");
        let made = operator.category_admin().create_category(request).await.unwrap();
        made.into_inner().category.unwrap()
    };

    assert_eq!(create().await, create().await);
}

#[tokio::test]
async fn there_are_two_thousand_at_most() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let many = "INSERT INTO categories SELECT gen_random_uuid(), NULL, 'c' || n, 'c' || n, now(), now() \
        FROM generate_series(1, 1999) AS n";
    shop.database.run(many).await;

    create(&operator, "마지막", "").await.unwrap();
    let full = refusal(&create(&operator, "하나 더", "").await.unwrap_err());

    assert_eq!((&*full.reason, full.fact("limit")), ("CATEGORIES_FULL", "2000"));
}
