//! Every RPC × {nobody, buyer, owner, seller of another store, operator, expired token}.
//!
//! The rows come from the contract's descriptor. Every RPC needs a fixture here: a request that its owner succeeds
//! with, on a thing that is the owner's.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use jangteo_sdk::DESCRIPTORS;
use jangteo_sdk::policy::v1::{Access, Ownership, Role, RpcPolicy};
use jangteo_sdk::{account, cart, catalog, ops, order, store, wallet};
use jangteo_server::base::ids::SessionId;
use jangteo_server::platform::token::Subject;
use prost::Message;
use prost_reflect::{DescriptorPool, MethodDescriptor};
use tonic::Code;

use crate::harness::{Persona, Shop, call_raw, place_order_request, refusal};

struct Row {
    path: String,
    policy: RpcPolicy,
    request: Vec<u8>,
}

/// Everybody who calls.
struct Cast {
    buyer: Persona,
    other_buyer: Persona,
    owner: Persona,
    other_seller: Persona,
    operator: Persona,
}

#[tokio::test(flavor = "multi_thread")]
async fn every_rpc_admits_whom_its_policy_admits() {
    let shop = Shop::open().await;
    let cast = Cast {
        buyer: shop.buyer().await.with_points(100_000).await,
        other_buyer: shop.buyer().await.with_points(100_000).await,
        owner: shop.another_seller().await,
        other_seller: shop.another_seller().await,
        operator: shop.operator().await,
    };

    // Fresh requests for every caller: a row must not be refused for what another caller did.
    for path in rpcs().into_iter().map(|(path, _)| path) {
        let row = row(&shop, &cast, &path).await;
        let nobody = call_as(&shop, &row, None).await;
        let public = row.policy.access() == Access::Public;
        assert_eq!(nobody, if public { Code::Ok } else { Code::Unauthenticated }, "nobody: {path}");

        for persona in
            [&cast.buyer, &cast.other_buyer, &cast.owner, &cast.other_seller, &cast.operator]
        {
            let row = self::row(&shop, &cast, &path).await;
            let expected = expected(&row.policy, persona, &cast);
            // A session of its own for every call: one of them is Logout.
            let subject = Subject { session_id: SessionId::new(), ..persona.subject.clone() };
            let answer = call_as(&shop, &row, Some(&shop.token(&subject))).await;
            let who = &persona.subject.roles;
            assert_eq!(answer, expected, "{who:?} {}: {path}", persona.subject.account_id);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_token_is_refused_by_every_rpc() {
    let shop = Shop::open().await;
    let buyer = shop.buyer().await;
    shop.app.clock.advance(TimeDelta::minutes(11));

    for (path, _) in rpcs() {
        let refused = call_raw(&shop.channel, &path, buyer.request(vec![])).await.unwrap_err();
        assert_eq!(refusal(&refused).reason, "TOKEN_EXPIRED", "{path}");
    }
}

/// What the policy says that `persona` gets: the fixtures belong to `buyer` and `owner`.
fn expected(policy: &RpcPolicy, persona: &Persona, cast: &Cast) -> Code {
    let holds = |role: &Role| persona.subject.roles.contains(role);
    if policy.access() == Access::Roles && !policy.roles().any(|it| holds(&it)) {
        return Code::PermissionDenied;
    }
    let id = persona.subject.account_id;
    let owns = match policy.ownership() {
        Ownership::Self_ if !policy.object.is_empty() => id == cast.buyer.subject.account_id,
        Ownership::Store => id == cast.owner.subject.account_id,
        _ => true,
    };
    if owns { Code::Ok } else { Code::NotFound }
}

async fn call_as(shop: &Shop, row: &Row, token: Option<&str>) -> Code {
    let mut request =
        crate::harness::with_key(row.request.clone(), &uuid::Uuid::new_v4().to_string());
    if let Some(token) = token {
        request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    }
    let answer = call_raw(&shop.channel, &row.path, request).await;
    answer.as_ref().map_or_else(tonic::Status::code, |_| Code::Ok)
}

fn rpcs() -> Vec<(String, MethodDescriptor)> {
    let pool = DescriptorPool::decode(DESCRIPTORS).unwrap();
    let services = pool.services().filter(|it| it.package_name().starts_with("jangteo."));
    let methods = services.flat_map(|it| it.methods().collect::<Vec<_>>());
    methods.map(|it| (format!("/{}/{}", it.parent_service().full_name(), it.name()), it)).collect()
}

async fn row(shop: &Shop, cast: &Cast, path: &str) -> Row {
    let pool = DescriptorPool::decode(DESCRIPTORS).unwrap();
    let option = pool.get_extension_by_name("jangteo.policy.v1.rpc").unwrap();
    let (_, method) = rpcs().into_iter().find(|(it, _)| it == path).unwrap();
    let policy = method.options().get_extension(&option).as_message().unwrap().encode_to_vec();
    let mut fixtures = fixtures(shop, cast, method.name()).await;
    let request = fixtures.remove(method.name()).unwrap_or_else(|| panic!("{path} has no fixture"));
    Row { path: path.to_owned(), policy: RpcPolicy::decode(&*policy).unwrap(), request }
}

/// A request that succeeds for the owner of what it names, for every RPC.
async fn fixtures(shop: &Shop, cast: &Cast, wanted: &str) -> BTreeMap<&'static str, Vec<u8>> {
    let unique = uuid::Uuid::new_v4();
    let email = format!("{unique}@example.com");
    let password = "correct horse".to_owned();
    if matches!(wanted, "Login" | "RefreshToken") {
        let request = sign_up(&email, &password);
        let path = "/jangteo.account.v1.AccountService/SignUp";
        call_raw(&shop.channel, path, tonic::Request::new(request)).await.unwrap();
    }
    let login = account::v1::LoginRequest { email: email.clone(), password: password.clone() };
    let mut refresh_token = String::new();
    if wanted == "RefreshToken" {
        let path = "/jangteo.account.v1.AccountService/Login";
        let answer =
            call_raw(&shop.channel, path, tonic::Request::new(login.encode_to_vec())).await;
        let answer = account::v1::LoginResponse::decode(answer.unwrap().into_inner()).unwrap();
        refresh_token = answer.tokens.unwrap().refresh_token;
    }
    let store_id = cast.owner.open_store("주인 공방").await.id.clone();
    let draft = cast.owner.create_product("초안", 100, &[("기본", 0, 100)]).await.unwrap();
    let product = cast.owner.sell("찻잔", 100, &[("기본", 0, 100)]).await;
    let variant_id = product.variants[0].id.clone();
    let placed = cast.buyer.place_order(&[(&variant_id, 1)]).await.unwrap();
    let new_product = catalog::v1::Product { id: String::new(), ..product.clone() };
    let wanted = place_order_request(&[(&variant_id, 1)]);
    let new_store = store::v1::Store { name: unique.to_string(), ..Default::default() };
    let won = jangteo_sdk::types::v1::Money { currency_code: "KRW".into(), amount_minor: 1_000 };

    BTreeMap::from([
        ("SignUp", sign_up(&email, &password)),
        ("Login", login.encode_to_vec()),
        ("RefreshToken", account::v1::RefreshTokenRequest { refresh_token }.encode_to_vec()),
        ("Logout", account::v1::LogoutRequest {}.encode_to_vec()),
        ("GetAccount", account::v1::GetAccountRequest {}.encode_to_vec()),
        ("CreateStore", store::v1::CreateStoreRequest { store: Some(new_store) }.encode_to_vec()),
        ("GetStore", store::v1::GetStoreRequest { store_id: store_id.clone() }.encode_to_vec()),
        (
            "GetProduct",
            catalog::v1::GetProductRequest { product_id: product.id.clone() }.encode_to_vec(),
        ),
        ("ListPopularProducts", catalog::v1::ListPopularProductsRequest::default().encode_to_vec()),
        ("ListProducts", catalog::v1::ListProductsRequest::default().encode_to_vec()),
        (
            "CreateProduct",
            catalog::v1::CreateProductRequest { store_id, product: Some(new_product) }
                .encode_to_vec(),
        ),
        (
            "PublishProduct",
            catalog::v1::PublishProductRequest { product_id: draft.id }.encode_to_vec(),
        ),
        (
            "PauseProduct",
            catalog::v1::PauseProductRequest { product_id: product.id }.encode_to_vec(),
        ),
        ("GetWallet", wallet::v1::GetWalletRequest {}.encode_to_vec()),
        (
            "ChargeWallet",
            wallet::v1::ChargeWalletRequest { amount: Some(won), method: 1 }.encode_to_vec(),
        ),
        ("ListWalletEntries", wallet::v1::ListWalletEntriesRequest::default().encode_to_vec()),
        ("PlaceOrder", wanted.encode_to_vec()),
        (
            "QuoteOrder",
            order::v1::QuoteOrderRequest { lines: wanted.lines.clone(), cart: None }
                .encode_to_vec(),
        ),
        (
            "CancelOrder",
            order::v1::CancelOrderRequest { order_id: placed.id.clone() }.encode_to_vec(),
        ),
        ("GetCart", cart::v1::GetCartRequest {}.encode_to_vec()),
        (
            "AddCartItem",
            cart::v1::AddCartItemRequest { variant_id: variant_id.clone(), quantity: 1 }
                .encode_to_vec(),
        ),
        (
            "SetCartItemQuantity",
            cart::v1::SetCartItemQuantityRequest { variant_id: variant_id.clone(), quantity: 1 }
                .encode_to_vec(),
        ),
        ("RemoveCartItem", cart::v1::RemoveCartItemRequest { variant_id }.encode_to_vec()),
        ("ClearCart", cart::v1::ClearCartRequest {}.encode_to_vec()),
        (
            "WatchOrder",
            order::v1::WatchOrderRequest { order_id: placed.id.clone(), ..Default::default() }
                .encode_to_vec(),
        ),
        ("GetOrder", order::v1::GetOrderRequest { order_id: placed.id }.encode_to_vec()),
        ("ListOrders", order::v1::ListOrdersRequest::default().encode_to_vec()),
        ("ListJobs", ops::v1::ListJobsRequest {}.encode_to_vec()),
        ("RunJob", ops::v1::RunJobRequest { name: "platform.purge_jobs".into() }.encode_to_vec()),
        ("VerifyInvariants", ops::v1::VerifyInvariantsRequest {}.encode_to_vec()),
    ])
}

fn sign_up(email: &str, password: &str) -> Vec<u8> {
    let request = account::v1::SignUpRequest {
        email: email.into(),
        password: password.into(),
        display_name: "김하늘".into(),
        phone: String::new(),
        role: Role::Buyer.into(),
    };
    request.encode_to_vec()
}
