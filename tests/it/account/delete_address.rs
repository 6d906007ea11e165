//! `DeleteAddress`.

use jangteo_sdk::account::v1::DeleteAddressRequest;

use super::list_addresses::{add, book, labels};
use crate::harness::{Shop, refusal};

#[tokio::test]
async fn after_the_default_the_newest_is_the_default() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let home = add(&ada, "집", false).await.unwrap();
    let office = add(&ada, "회사", false).await.unwrap();
    let parents = add(&ada, "부모님", false).await.unwrap();

    for (gone, left) in [(&home, &["부모님", "회사"][..]), (&parents, &["회사"]), (&office, &[])]
    {
        let request = DeleteAddressRequest { address_id: gone.id.clone() };
        book(&ada).delete_address(request.clone()).await.unwrap();
        assert_eq!(labels(&ada).await, left);
        let again = book(&ada).delete_address(request).await.unwrap_err();
        assert_eq!(refusal(&again).reason, "NOT_FOUND");
    }
}
