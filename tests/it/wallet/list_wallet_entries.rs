//! `ListWalletEntries`.

use jangteo_sdk::wallet::v1::{ListWalletEntriesRequest, WalletEntry, WalletEntryKind};

use crate::harness::{Persona, Shop};

async fn list(persona: &Persona, page_size: i32, page_token: String) -> (Vec<WalletEntry>, String) {
    let request = persona.request(ListWalletEntriesRequest { page_size, page_token });
    let page = persona.wallet().list_wallet_entries(request).await.unwrap().into_inner();
    (page.entries, page.next_page_token)
}

#[tokio::test]
async fn tells_what_came_and_went_newest_first() {
    let shop = Shop::open().await;
    let lamp = shop.product(700, 5).await;
    let ada = shop.buyer().await.with_points(2_000).await;
    let bob = shop.buyer().await.with_points(9_000).await;
    let order = ada.place_order(&[(&lamp, 2)]).await.unwrap();
    ada.charge(1_000).await.unwrap();

    let (first, token) = list(&ada, 2, String::new()).await;
    let (rest, end) = list(&ada, 2, token).await;

    let entries: Vec<WalletEntry> = first.into_iter().chain(rest).collect();
    let amounts: Vec<i64> =
        entries.iter().map(|it| it.amount.clone().unwrap().amount_minor).collect();
    assert_eq!((amounts.as_slice(), end.as_str()), ([1_000, -1_400, 2_000].as_slice(), ""));
    assert_eq!(entries[1].kind(), WalletEntryKind::Order);
    assert_eq!((&entries[1].order_id, entries[1].payment_id.as_str()), (&order.id, ""));
    assert!(!entries[0].payment_id.is_empty() && entries[0].order_id.is_empty());
    assert_eq!(amounts.iter().sum::<i64>(), ada.balance().await);
    assert_eq!(list(&bob, 0, String::new()).await.0.len(), 1);
}
