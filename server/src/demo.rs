//! `jangteo serve --demo`: a small Korean goods shop, and how to buy something in it.
//!
//! Opening it again finds everything as it was left.

use std::net::SocketAddr;
use std::path::Path;

use anyhow::{Result, ensure};
use jangteo_sdk::policy::v1::Role;

use crate::account::model::{Account, AccountState, Person};
use crate::account::store::{email_index, find_by_email, insert_account};
use crate::app::App;
use crate::base::error;
use crate::base::ids::{AccountId, StoreId, VariantId};
use crate::base::money::Money;
use crate::base::page::PageRequest;
use crate::catalog::create_product::{CreateProduct, NewVariant, NewVariants, create_product};
use crate::catalog::model::{Limits, Product};
use crate::catalog::publish_product::publish_product;
use crate::catalog::store::{ProductFilter, list_products};
use crate::config::Config;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;
use crate::store::create_store::{CreateStore, create_store};
use crate::store::model::{Keeper, Right};

/// Everybody's password in the demo shop.
const PASSWORD: &str = "jangteo-demo";
const BUYER: (&str, &str, Role) = ("buyer@jangteo.example", "김하늘", Role::Buyer);
const SELLER: (&str, &str, Role) = ("seller@jangteo.example", "박도윤", Role::Seller);
const OPERATOR: (&str, &str, Role) = ("operator@jangteo.example", "이서연", Role::Operator);

/// A product of the demo shop: its name, what it is, its price, and its variants with price difference and stock.
type Goods = (&'static str, &'static str, i64, &'static [(&'static str, i64, i32)]);

const GOODS: &[Goods] = &[
    (
        "백자 달항아리",
        "이천 가마에서 한 점씩 구운 달항아리. 한정 수량.",
        189_000,
        &[("소 (18cm)", 0, 20), ("대 (28cm)", 160_000, 5)],
    ),
    (
        "나전칠기 손거울",
        "자개로 모란을 새긴 손거울.",
        42_000,
        &[("모란", 0, 50), ("십장생", 6_000, 30)],
    ),
    ("한지 조명", "전주 한지로 만든 무드등.", 58_000, &[("백색", 0, 40), ("쪽빛", 4_000, 25)]),
    (
        "누비 파우치",
        "손누비 파우치.",
        23_000,
        &[("쑥색", 0, 100), ("연지색", 0, 100), ("먹색", 0, 80)],
    ),
    (
        "방짜 유기 수저 세트",
        "방짜로 두드린 수저 한 벌.",
        76_000,
        &[("1인", 0, 60), ("2인", 70_000, 30)],
    ),
];

/// Refuses to open the demo shop where others could reach it: everybody knows its passwords.
pub fn check_allowed(config: &Config) -> Result<()> {
    ensure!(config.sandbox, "the demo shop needs a sandbox: its passwords and money are play");
    ensure!(config.database_url.is_none(), "the demo shop opens in the embedded database only");
    ensure!(
        config.listen.ip().is_loopback(),
        "the demo shop is for this machine only, since everybody knows its passwords: --listen 127.0.0.1:8080"
    );
    Ok(())
}

/// Opens the demo shop on `app`, which serves on `address`, and tells how to use it.
pub async fn open(app: &App, address: SocketAddr) -> Result<String> {
    let seller = person(app, SELLER).await?;
    person(app, BUYER).await?;
    person(app, OPERATOR).await?;
    let mut products = products_of(app, seller.id).await?;
    if products.is_empty() {
        furnish(app, seller.id).await?;
        products = products_of(app, seller.id).await?;
    }
    let pouch = products.iter().find(|it| it.name == "누비 파우치").or(products.first());
    let pouch = pouch.and_then(|it| it.variants.first().map(|variant| variant.id));
    Ok(welcome(app, address, pouch))
}

/// One of the demo's people, made if they are not there.
async fn person(app: &App, (email, name, role): (&str, &str, Role)) -> Result<Account> {
    let index = email_index(&app.keys, email);
    let find = async |tx: &mut Tx| find_by_email(tx, &app.vault, &index).await;
    if let Some(known) =
        app.db.read(find).await?.into_iter().map(|it| it.account).find(|it| it.verified)
    {
        return Ok(known);
    }
    let hash = app.passwords.hash(PASSWORD.into()).await?;
    let now = app.clock.now();
    let account = Account {
        id: AccountId::new(),
        person: Person {
            email: email.to_owned(),
            display_name: name.to_owned(),
            phone: String::new(),
        },
        roles: vec![role],
        state: AccountState::Active,
        // Nobody reads their mail.
        verified: true,
        totp_enabled: false,
        created_at: now,
    };
    let join = async |tx: &mut Tx| {
        let seal = app.vault.make(tx, account.id, now).await?;
        insert_account(tx, &app.keys, &seal, &account, Some(&hash)).await
    };
    app.db.transaction("demo.person", join).await?;
    Ok(account)
}

/// Opens the seller's store with all its goods, or nothing of it.
async fn furnish(app: &App, owner_id: AccountId) -> error::Result<()> {
    let now = app.clock.now();
    let furnish = async |tx: &mut Tx| {
        let store = CreateStore {
            owner_id,
            name: "장터 공방".to_owned(),
            description: "한정 수량 공예품".to_owned(),
        };
        let store = create_store(tx, &store, now).await?;
        for goods in GOODS {
            let keeper = Right::Products.by(owner_id);
            let product = create_product(tx, &to_create(goods, keeper, store.id), now).await?;
            publish_product(tx, &Trail::of(owner_id), (keeper, product.id), now).await?;
        }
        Ok(())
    };
    app.db.transaction("demo.furnish", furnish).await
}

fn to_create(goods: &Goods, keeper: Keeper, store_id: StoreId) -> CreateProduct {
    let (name, description, price, variants) = *goods;
    let variants = variants.iter().map(|(name, difference, stock)| NewVariant {
        name: (*name).to_owned(),
        option_values: Vec::new(),
        price_difference: Some(Money::krw(*difference)),
        stock: *stock,
    });
    CreateProduct {
        keeper,
        store_id,
        name: name.to_owned(),
        description: description.to_owned(),
        price: Money::krw(price),
        options: Vec::new(),
        variants: NewVariants::Given(variants.collect()),
        limits: Limits::default(),
        discount: None,
        category_id: None,
        tags: Vec::new(),
    }
}

async fn products_of(app: &App, owner_id: AccountId) -> error::Result<Vec<Product>> {
    let mut connection = app.db.connection().await?;
    let Some(store_id) = crate::store::store::find_store_of(&mut connection, owner_id).await?
    else {
        return Ok(Vec::new());
    };
    let filter = ProductFilter { store_id: Some(store_id), category_id: None };
    let page = PageRequest { size: 50, below: None };
    Ok(list_products(&mut connection, filter, page, app.clock.now()).await?.items)
}

fn welcome(app: &App, address: SocketAddr, variant: Option<VariantId>) -> String {
    let call = "grpcurl -plaintext";
    let host = address.to_string();
    let variant = variant.map(|it| it.to_string()).unwrap_or_default();
    let run = app.clock.now().timestamp_millis();
    let mailbox = app.mailer.mailbox().map_or("your SMTP server".into(), Path::to_string_lossy);
    let (buyer, _, _) = BUYER;
    let (seller, _, _) = SELLER;
    let (operator, _, _) = OPERATOR;
    format!(
        r#"
  Jangteo (장터) is open at {host}: gRPC, gRPC-Web and reflection on one port.

  Accounts, all with the password {PASSWORD}:
    {buyer}      buys
    {seller}     sells
    {operator}   runs the marketplace

  Buy something. Sign in; the token is good for ten minutes, and another e-mail gets another's:

    TOKEN=$({call} -d '{{"email": "{buyer}", "password": "{PASSWORD}"}}' {host} jangteo.account.v1.AccountService/Login | sed -n 's/.*"accessToken": "\(.*\)".*/\1/p')

  Pay 50,000 won into the wallet:

    {call} -H "authorization: Bearer $TOKEN" -H "idempotency-key: demo-charge-{run}" -d '{{"amount": {{"currency_code": "KRW", "amount_minor": 50000}}, "method": "CHARGE_METHOD_SANDBOX"}}' {host} jangteo.wallet.v1.WalletService/ChargeWallet

  Order a quilted pouch. Paste it twice: the same order comes back, and nothing is charged again:

    {call} -H "authorization: Bearer $TOKEN" -H "idempotency-key: demo-order-{run}" -d '{{"lines": [{{"variant_id": "{variant}", "quantity": 1}}], "payment_method": "PAYMENT_METHOD_POINTS", "shipping_address": {{"recipient": "김하늘", "phone": "010-1234-5678", "country_code": "KR", "postal_code": "04524", "line1": "서울특별시 중구 세종대로 110"}}}}' {host} jangteo.order.v1.OrderService/PlaceOrder

  Sign up yourself, too: a new account buys once it has brought the code that is mailed to {mailbox}

  Read: http://{host}/docs has every RPC. Look around: {call} {host} list, and {call} {host} describe jangteo.order.v1.OrderService
  Ctrl-C stops everything; what you did is kept.

"#
    )
}
