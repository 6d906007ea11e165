//! `UpdateCategory`.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{Category, UpdateCategoryRequest};
use prost_types::FieldMask;
use tonic::Status;

use super::create_category::{create, line};
use crate::harness::{Persona, Shop, refusal};

async fn update(
    by: &Persona,
    category_id: &str,
    (name, parent_id): (&str, &str),
    mask: &[&str],
) -> Result<Category, Status> {
    let paths = mask.iter().map(|it| (*it).to_owned()).collect();
    let request = UpdateCategoryRequest {
        category_id: category_id.into(),
        name: name.into(),
        parent_id: parent_id.into(),
        update_mask: Some(FieldMask { paths }),
    };
    Ok(by.category_admin().update_category(request).await?.into_inner().category.unwrap())
}

#[tokio::test]
async fn renames_and_moves_with_all_that_is_below() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let line = line(&operator, &["생활", "주방", "그릇"]).await;
    let craft = create(&operator, "공예", "").await.unwrap().id;

    let named = update(&operator, &line[1], ("부엌", ""), &[]).await.unwrap();
    assert_eq!((&*named.name, &*named.parent_id), ("부엌", &*line[0]));
    let moved = update(&operator, &line[1], ("", &craft), &[]).await.unwrap();
    assert_eq!((&*moved.name, &*moved.parent_id), ("부엌", &*craft));
    let top = update(&operator, &line[1], ("무시", ""), &["parent_id"]).await.unwrap();
    assert_eq!((&*top.name, &*top.parent_id), ("부엌", ""));
    let below = format!("SELECT count(*) FROM categories WHERE parent_id = '{}'", line[1]);
    assert_eq!(shop.database.number(&below).await, 1);
    let same = update(&operator, &line[1], ("부엌", ""), &["name", "parent_id"]).await.unwrap();
    assert_eq!(same, top, "a repeat changes nothing");
}

#[tokio::test]
async fn refuses_what_would_be_no_tree() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let line = line(&operator, &["가", "나", "다", "라", "마"]).await;
    let other = create(&operator, "바", "").await.unwrap().id;
    create(&operator, "사", &other).await.unwrap();

    let reason = async |id: &str, change: (&str, &str), mask: &[&str]| {
        refusal(&update(&operator, id, change, mask).await.unwrap_err()).reason
    };
    for below in &line {
        assert_eq!(reason(&line[0], ("", below), &[]).await, "CATEGORY_CYCLE");
    }
    assert_eq!(reason(&other, ("", &line[3]), &[]).await, "CATEGORY_TOO_DEEP");
    assert_eq!(reason(&other, ("가", ""), &["name"]).await, "CATEGORY_NAME_TAKEN");
    let nowhere = uuid::Uuid::new_v4().to_string();
    assert_eq!(reason(&other, ("", &nowhere), &[]).await, "NOT_FOUND");
    assert_eq!(reason(&nowhere, ("이름", ""), &[]).await, "NOT_FOUND");
    assert_eq!(reason(&other, ("", ""), &["name"]).await, "VALIDATION_FAILED");
    assert_eq!(reason(&other, ("이름", ""), &["id"]).await, "VALIDATION_FAILED");
    update(&operator, &other, ("", &line[2]), &[]).await.expect("it just fits");
}

#[tokio::test(flavor = "multi_thread")]
async fn moves_at_once_make_no_circle() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    for round in 0..6 {
        let mut ids = Vec::new();
        for name in ["가", "나", "다", "라"] {
            ids.push(create(&operator, &format!("{name}{round}"), "").await.unwrap().id);
        }

        // Each below the next, and the last below the first: any of them may be refused, but not none.
        let next = ids.iter().cycle().skip(1);
        let moves = ids.iter().zip(next).map(|(id, to)| update(&operator, id, ("", to), &[]));
        let moved = join_all(moves).await;

        let refused: Vec<String> =
            moved.iter().filter_map(|it| Some(refusal(it.as_ref().err()?).reason)).collect();
        assert_eq!(refused, ["CATEGORY_CYCLE"], "the last to come");
        let tops = "SELECT count(*) FROM categories WHERE parent_id IS NULL";
        assert_eq!(shop.database.number(tops).await, round + 1);
    }
}
