//! `ListAuditRecords`, and the chain.

use jangteo_sdk::ops::v1::{AuditRecord, ListAuditRecordsRequest, VerifyInvariantsRequest};
use jangteo_server::platform::audit;
use jangteo_server::platform::db::Tx;

use crate::harness::{Persona, Shop};

async fn list(operator: &Persona, request: ListAuditRecordsRequest) -> Vec<AuditRecord> {
    let listed = operator.client.ops_service().list_audit_records(request).await.unwrap();
    listed.into_inner().records
}

async fn chain(shop: &Shop) -> usize {
    let chain = async |tx: &mut Tx| audit::chain(tx).await;
    shop.app.db.transaction("tests.chain", chain).await.unwrap()
}

/// What breaks the chain, as operators are told.
async fn broken(operator: &Persona) -> i64 {
    let checked = operator.client.ops_service().verify_invariants(VerifyInvariantsRequest {}).await;
    let invariants = checked.unwrap().into_inner().invariants;
    let chain = invariants.iter().find(|it| it.name == "audit_records_are_chained");
    chain.unwrap().violation_count
}

#[tokio::test]
async fn money_that_moves_leaves_a_record_in_its_transaction() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let lamp = shop.product(1_000, 2).await;
    let ada = shop.buyer().await.with_points(2_000).await;
    let order = ada.place_order(&[(&lamp, 1)]).await.unwrap();
    ada.place_order(&[(&lamp, 5)]).await.unwrap_err();

    let actor_id = ada.subject.account_id.to_string();
    let by_ada = ListAuditRecordsRequest { actor_id: actor_id.clone(), ..Default::default() };
    let records = list(&operator, by_ada).await;

    let told: Vec<_> = records.iter().map(|it| it.action.as_str()).collect();
    assert_eq!(told, ["ORDER_PLACED", "WALLET_CHARGED"]);
    assert_eq!((records[0].subject_id.as_str(), records[0].position), (order.id.as_str(), 0));
    let of_order = ListAuditRecordsRequest { subject_id: order.id, ..Default::default() };
    assert_eq!(list(&operator, of_order).await.len(), 1);
    let action = "WALLET_CHARGED".to_owned();
    let charges = ListAuditRecordsRequest { action, page_size: 1, ..Default::default() };
    assert_eq!(list(&operator, charges).await[0].actor_id, actor_id);
}

#[tokio::test]
async fn records_are_chained_once_whoever_chains() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    for _ in 0..3 {
        shop.buyer().await.with_points(1_000).await;
    }

    let chained = futures_util::future::join_all((0..4).map(|_| chain(&shop))).await;
    assert_eq!(chained.iter().sum::<usize>(), 3);
    shop.buyer().await.with_points(1_000).await;
    assert_eq!(chain(&shop).await, 1);

    let records = list(&operator, ListAuditRecordsRequest::default()).await;
    let positions: Vec<_> = records.iter().map(|it| it.position).collect();
    assert_eq!(positions, [4, 3, 2, 1]);
    assert_eq!(broken(&operator).await, 0);
}

#[tokio::test]
async fn whoever_changes_deletes_or_slips_in_a_record_is_found_out() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    for _ in 0..5 {
        shop.buyer().await.with_points(1_000).await;
    }
    chain(&shop).await;
    let before = "CREATE TABLE kept AS SELECT * FROM audit_records";
    shop.database.run(before).await;

    for forgery in [
        "UPDATE audit_records SET actor_id = NULL WHERE position = 2",
        "UPDATE audit_records SET created_at = created_at + interval '1 microsecond' WHERE position = 3",
        "UPDATE audit_records SET facts = '{}x' WHERE position = 4",
        "DELETE FROM audit_records WHERE position = 3",
        "DELETE FROM audit_records WHERE position = 1",
        "UPDATE audit_records SET position = position + 1 WHERE position = 5",
        "UPDATE audit_records SET hash = sha256('x') WHERE position = 5",
    ] {
        shop.database.run(forgery).await;
        assert_ne!(broken(&operator).await, 0, "{forgery}");
        shop.database
            .run("TRUNCATE audit_records; INSERT INTO audit_records SELECT * FROM kept")
            .await;
    }
    assert_eq!(broken(&operator).await, 0);
    shop.database.run("DROP TABLE kept").await;
}
