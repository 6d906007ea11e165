//! `UpdateAccount`.

use jangteo_sdk::account::v1::GetAccountRequest;
use jangteo_sdk::account::v1::{Account, UpdateAccountRequest};
use prost_types::FieldMask;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn update(ada: &Persona, account: Account, mask: &[&str]) -> Result<Account, Status> {
    let paths = mask.iter().map(|it| (*it).to_owned()).collect();
    let update_mask = Some(FieldMask { paths });
    let request = UpdateAccountRequest { account: Some(account), update_mask };
    let answer = ada.client.account_service().update_account(request).await?;
    Ok(answer.into_inner().account.unwrap())
}

#[tokio::test]
async fn changes_what_the_mask_names_or_what_is_set() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let new = Account {
        display_name: "이서연".into(),
        phone: "+82-10-9999-8888".into(),
        ..Default::default()
    };

    let named = update(&ada, new.clone(), &["phone"]).await.unwrap();
    assert_eq!((named.display_name.as_str(), named.phone.as_str()), ("김하늘", "+82-10-9999-8888"));
    let set = Account { display_name: "이서연".into(), ..Default::default() };
    let set = update(&ada, set, &[]).await.unwrap();
    assert_eq!((set.display_name.as_str(), set.phone.as_str()), ("이서연", "+82-10-9999-8888"));
    let cleared = update(&ada, Account::default(), &["phone"]).await.unwrap();
    assert_eq!(cleared.phone, "");

    let known = ada.client.account_service().get_account(GetAccountRequest {}).await.unwrap();
    assert_eq!(known.into_inner().account.unwrap(), cleared);
}

#[tokio::test]
async fn nobody_makes_themselves_an_operator() {
    let shop = Shop::open().await;
    let eve = shop.buyer().await;
    let grand = Account {
        display_name: "Eve".into(),
        email: "root@example.com".into(),
        roles: vec![3],
        email_verified: false,
        ..Default::default()
    };

    let account = update(&eve, grand.clone(), &[]).await.unwrap();
    assert_eq!((account.roles, account.email_verified), (vec![1], true));
    assert_ne!(account.email, "root@example.com");
    for path in ["roles", "email", "id", "email_verified", "nonsense"] {
        let refused = refusal(&update(&eve, grand.clone(), &[path]).await.unwrap_err());
        assert_eq!(refused.fields, ["update_mask"], "{path}");
    }
    let nameless = update(&eve, Account::default(), &["display_name"]).await.unwrap_err();
    assert_eq!(refusal(&nameless).fields, ["account.display_name"]);
}
