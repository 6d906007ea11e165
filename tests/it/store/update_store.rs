//! `UpdateStore`.

use jangteo_sdk::store::v1::{Store, UpdateStoreRequest};
use prost_types::FieldMask;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn update(
    by: &Persona,
    store_id: &str,
    (name, description): (&str, &str),
    mask: &[&str],
) -> Result<Store, Status> {
    let store = Store { name: name.into(), description: description.into(), ..Store::default() };
    let paths = mask.iter().map(|it| (*it).to_owned()).collect();
    let request = UpdateStoreRequest {
        store_id: store_id.into(),
        store: Some(store),
        update_mask: Some(FieldMask { paths }),
    };
    Ok(by.store_client().update_store(request).await?.into_inner().store.unwrap())
}

#[tokio::test]
async fn changes_what_the_mask_names_or_what_is_set() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let id = seller.open_store("북촌 공방").await.id.clone();

    let store = update(&seller, &id, ("", "달항아리를 빚습니다"), &[]).await.unwrap();
    assert_eq!((&*store.name, &*store.description), ("북촌 공방", "달항아리를 빚습니다"));
    let store = update(&seller, &id, ("서촌 공방", ""), &["name"]).await.unwrap();
    assert_eq!((&*store.name, &*store.description), ("서촌 공방", "달항아리를 빚습니다"));
    let store = update(&seller, &id, ("무시", ""), &["description"]).await.unwrap();
    assert_eq!((&*store.name, &*store.description), ("서촌 공방", ""));
    update(&seller, &id, ("서촌 공방", ""), &["name"]).await.expect("its own name is not taken");
}

#[tokio::test]
async fn refuses_what_cannot_be_and_changes_nothing() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let id = seller.open_store("북촌 공방").await.id.clone();
    rival.open_store("Seochon").await;

    let taken = update(&seller, &id, ("SEOCHON", "새 설명"), &[]).await.unwrap_err();
    assert_eq!(refusal(&taken).reason, "STORE_NAME_TAKEN");
    for (name, mask, field) in [
        ("", "name", "store.name"),
        ("   ", "name", "store.name"),
        ("이름", "follower_count", "update_mask"),
        ("이름", "store.name", "update_mask"),
    ] {
        let refused = refusal(&update(&seller, &id, (name, ""), &[mask]).await.unwrap_err());
        assert_eq!(
            (&*refused.reason, &*refused.fields),
            ("VALIDATION_FAILED", &[field.into()][..])
        );
    }
    let others = update(&rival, &id, ("내 것", ""), &[]).await.unwrap_err();
    assert_eq!(refusal(&others).reason, "NOT_FOUND");
    let same = update(&seller, &id, ("", ""), &[]).await.unwrap();
    assert_eq!((&*same.name, &*same.description), ("북촌 공방", ""));
}
