//! Every RPC × {nobody, buyer, owner, seller of another store, operator, expired token}.
//!
//! The rows come from the contract's descriptor. Every RPC needs a fixture here: a request that its owner succeeds
//! with, on a thing that is the owner's.

use chrono::TimeDelta;
use jangteo_sdk::DESCRIPTORS;
use jangteo_sdk::account::v1 as pb;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::policy::v1::{Access, Ownership, Role, RpcPolicy};
use jangteo_sdk::types::v1::Money;
use jangteo_sdk::{cart, catalog, ops, order, store, wallet, wishlist};
use jangteo_server::account::model::TotpSecret;
use jangteo_server::account::store::totp_secrets;
use jangteo_server::platform::policy::Scopes;
use prost::Message;
use prost_reflect::{DescriptorPool, MethodDescriptor};
use prost_types::FieldMask;
use tonic::Code;
use totp_rs::Builder;

use crate::harness::{
    BACK, Kakao, KakaoUser, PASSWORD, Persona, Shop, address, call_raw, place_order_request, png,
    put, refusal,
};

struct Row {
    path: String,
    policy: RpcPolicy,
    request: Vec<u8>,
}

/// Everybody who calls, and Kakao.
struct Cast<'a> {
    kakao: &'a Kakao,
    buyer: Persona,
    other_buyer: Persona,
    owner: Persona,
    other_seller: Persona,
    operator: Persona,
    unverified: Persona,
}

impl<'a> Cast<'a> {
    async fn gather(shop: &Shop, kakao: &'a Kakao, path: &str) -> Self {
        // Nobody leaves who has points.
        let points = if path.ends_with("/WithdrawAccount") { 0 } else { 10_000 };
        let owner = shop.another_seller().await;
        owner.open_store(&format!("공방 {}", owner.subject.account_id)).await;
        Self {
            kakao,
            buyer: shop.buyer().await.with_points(points).await,
            other_buyer: shop.buyer().await.with_points(points).await,
            owner,
            other_seller: shop.another_seller().await,
            operator: shop.operator().await,
            unverified: shop.unverified().await,
        }
    }

    fn all(&self) -> [&Persona; 6] {
        let Self { buyer, other_buyer, owner, other_seller, operator, unverified, .. } = self;
        [buyer, other_buyer, owner, other_seller, operator, unverified]
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_rpc_admits_whom_its_policy_admits() {
    let kakao = Kakao::start().await;
    let shop = Shop::open_to(&kakao.settings()).await;

    // Fresh requests for every caller, and fresh people for every RPC: nobody is refused for what another has done.
    for path in rpcs().into_iter().map(|(path, _)| path) {
        let cast = Cast::gather(&shop, &kakao, &path).await;
        let row = row(&shop, &cast, &path).await;
        let nobody = call_as(&shop, &row, None).await;
        let public = row.policy.access() == Access::Public;
        assert_eq!(nobody, if public { Code::Ok } else { Code::Unauthenticated }, "nobody: {path}");

        let row = self::row(&shop, &cast, &path).await;
        let (key, due) = key_of(&shop, &cast.buyer, &row).await;
        assert_eq!(call_as(&shop, &row, Some(&key)).await, due, "a key: {path}");
        for persona in cast.all() {
            let row = self::row(&shop, &cast, &path).await;
            let expected = expected(&row.policy, persona, &cast);
            // A session of its own for every call: one of them is Logout.
            let token = shop.token(&persona.subject.in_another_session());
            let answer = call_as(&shop, &row, Some(&token)).await;
            let who = &persona.subject.roles;
            assert_eq!(answer, expected, "{who:?} {}: {path}", persona.subject.account_id);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_an_operator_has_suspended_gets_nothing_by_token_or_key() {
    let shop = Shop::open().await;
    let (ada, operator) = (shop.buyer().await, shop.operator().await);
    let scopes = Scopes::of(DESCRIPTORS).unwrap();
    let (_, key) = shop.api_key(&ada, &scopes.iter().collect::<Vec<_>>()).await;
    let account_id = ada.subject.account_id.to_string();
    let suspend = pb::SuspendAccountRequest { account_id, cause: "사기".into() };
    operator.client.account_admin_service().suspend_account(suspend).await.unwrap();

    for (path, _) in rpcs() {
        for (shown, reason) in [(&ada.token, "TOKEN_REVOKED"), (&key, "API_KEY_INVALID")] {
            let mut request = crate::harness::with_key(vec![], "a-key-of-sixteen-letters");
            let shown = format!("Bearer {shown}").parse().unwrap();
            request.metadata_mut().insert("authorization", shown);
            let refused = call_raw(&shop.channel, &path, request).await.unwrap_err();
            assert_eq!(refusal(&refused).reason, reason, "{path}");
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
fn expected(policy: &RpcPolicy, persona: &Persona, cast: &Cast<'_>) -> Code {
    let holds = |role: &Role| persona.subject.roles.contains(role);
    let admitted = policy.roles().any(|it| holds(&it)) && persona.subject.verified;
    if policy.access() == Access::Roles && !admitted {
        return Code::PermissionDenied;
    }
    let id = persona.subject.account_id;
    let owns = match policy.ownership() {
        Ownership::Self_ if !policy.object.is_empty() => id == cast.buyer.subject.account_id,
        // Operators, where they are admitted, in any store.
        Ownership::Store => id == cast.owner.subject.account_id || holds(&Role::Operator),
        _ => true,
    };
    if owns { Code::Ok } else { Code::NotFound }
}

/// A key of the buyer's with every scope there is, and what it gets: what its owner does, but for what is about accounts.
async fn key_of(shop: &Shop, buyer: &Persona, row: &Row) -> (String, Code) {
    let scopes = Scopes::of(DESCRIPTORS).unwrap();
    let (_, key) = shop.api_key(buyer, &scopes.iter().collect::<Vec<_>>()).await;
    let guarded = row.policy.access() != Access::Public;
    let accounts = row.path.starts_with("/jangteo.account.");
    let lacks_role =
        row.policy.access() == Access::Roles && !row.policy.roles().any(|it| it == Role::Buyer);
    (key, if guarded && (accounts || lacks_role) { Code::PermissionDenied } else { Code::Ok })
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

async fn row(shop: &Shop, cast: &Cast<'_>, path: &str) -> Row {
    let pool = DescriptorPool::decode(DESCRIPTORS).unwrap();
    let option = pool.get_extension_by_name("jangteo.policy.v1.rpc").unwrap();
    let (_, method) = rpcs().into_iter().find(|(it, _)| it == path).unwrap();
    let policy = method.options().get_extension(&option).as_message().unwrap().encode_to_vec();
    let request = match path.starts_with("/jangteo.account.") {
        true => account_fixture(shop, cast, method.name()).await,
        false if path.starts_with("/jangteo.store.v1.StoreMemberService/") => {
            member_fixture(shop, cast, method.name()).await
        }
        false => fixture(cast, method.name()).await,
    };
    let request = request.unwrap_or_else(|| panic!("{path} has no fixture"));
    Row { path: path.to_owned(), policy: RpcPolicy::decode(&*policy).unwrap(), request }
}

/// A request that succeeds for the owner of what it names, for every RPC about accounts.
async fn account_fixture(shop: &Shop, cast: &Cast<'_>, rpc: &str) -> Option<Vec<u8>> {
    let email = format!("{}@example.com", uuid::Uuid::new_v4());
    let password = PASSWORD.to_owned();
    let accounts = AccountServiceClient::new(shop.channel.clone());
    let sign_up = pb::SignUpRequest {
        email: email.clone(),
        password: password.clone(),
        display_name: "김하늘".into(),
        phone: String::new(),
        role: Role::Buyer.into(),
    };
    let (totp_code, password_) = (String::new(), password.clone());
    let login = pb::LoginRequest { email: email.clone(), password: password_, totp_code };
    let signed_up = async || accounts.clone().sign_up(sign_up.clone()).await.unwrap();
    let code = async || shop.mails_to(&email).await.pop().unwrap().code().to_owned();
    let start = pb::StartOAuthRequest { provider: "kakao".into(), redirect_uri: BACK.into() };
    Some(match rpc {
        "StartOAuth" => start.encode_to_vec(),
        "CompleteOAuth" => {
            let started = accounts.clone().start_oauth(start).await.unwrap().into_inner();
            let user = KakaoUser::new(1, "ada@example.com");
            let (code, state) = cast.kakao.agree(&started.authorization_url, &user);
            let request = pb::CompleteOAuthRequest {
                code,
                state,
                flow_token: started.flow_token,
                role: Role::Buyer.into(),
                totp_code: String::new(),
            };
            request.encode_to_vec()
        }
        "SignUp" => sign_up.encode_to_vec(),
        "VerifyEmail" => {
            signed_up().await;
            pb::VerifyEmailRequest { code: code().await }.encode_to_vec()
        }
        "ResendVerification" => {
            // For the one that has nothing to show: the last mail must be a minute ago.
            shop.app.clock.advance(TimeDelta::minutes(1));
            pb::ResendVerificationRequest {}.encode_to_vec()
        }
        "Login" => {
            signed_up().await;
            login.encode_to_vec()
        }
        "RefreshToken" => {
            signed_up().await;
            let tokens = accounts.clone().login(login).await.unwrap().into_inner().tokens.unwrap();
            pb::RefreshTokenRequest { refresh_token: tokens.refresh_token }.encode_to_vec()
        }
        "Logout" => pb::LogoutRequest::default().encode_to_vec(),
        "ListSessions" => pb::ListSessionsRequest::default().encode_to_vec(),
        "RevokeSession" => {
            let session_id = shop.open_session(&cast.buyer.subject).await.to_string();
            pb::RevokeSessionRequest { session_id }.encode_to_vec()
        }
        "RequestPasswordReset" => pb::RequestPasswordResetRequest { email }.encode_to_vec(),
        "ResetPassword" => {
            signed_up().await;
            shop.app.clock.advance(TimeDelta::minutes(1));
            let request = pb::RequestPasswordResetRequest { email: email.clone() };
            accounts.clone().request_password_reset(request).await.unwrap();
            let code = code().await;
            pb::ResetPasswordRequest { code, new_password: password }.encode_to_vec()
        }
        "ChangePassword" => {
            let request = pb::ChangePasswordRequest {
                current_password: password.clone(),
                new_password: password,
            };
            request.encode_to_vec()
        }
        "GetAccount" => pb::GetAccountRequest {}.encode_to_vec(),
        "UpdateAccount" => {
            let account = pb::Account { display_name: "이서연".into(), ..Default::default() };
            pb::UpdateAccountRequest { account: Some(account), update_mask: None }.encode_to_vec()
        }
        "CreateAddress" => {
            pb::CreateAddressRequest { address: Some(address()), ..Default::default() }
                .encode_to_vec()
        }
        "ListAddresses" => pb::ListAddressesRequest {}.encode_to_vec(),
        "UpdateAddress" => {
            let address_id = saved_address(cast).await;
            let address = Some(address());
            pb::UpdateAddressRequest { address_id, label: "집".into(), address }.encode_to_vec()
        }
        "SetDefaultAddress" => {
            let address_id = saved_address(cast).await;
            pb::SetDefaultAddressRequest { address_id }.encode_to_vec()
        }
        "DeleteAddress" => {
            pb::DeleteAddressRequest { address_id: saved_address(cast).await }.encode_to_vec()
        }
        "CreateApiKey" => {
            let (name, scopes) = ("창고".into(), vec!["order.read".into()]);
            pb::CreateApiKeyRequest { name, scopes, expire_time: None }.encode_to_vec()
        }
        "ListApiKeys" => pb::ListApiKeysRequest {}.encode_to_vec(),
        "RevokeApiKey" => {
            let (api_key_id, _) = shop.api_key(&cast.buyer, &["order.read"]).await;
            pb::RevokeApiKeyRequest { api_key_id }.encode_to_vec()
        }
        "SearchAccounts" => pb::SearchAccountsRequest::default().encode_to_vec(),
        "SetAccountRoles" => {
            let account_id = cast.other_buyer.subject.account_id.to_string();
            pb::SetAccountRolesRequest { account_id, roles: vec![1] }.encode_to_vec()
        }
        "SuspendAccount" => {
            let account_id = shop.buyer().await.subject.account_id.to_string();
            pb::SuspendAccountRequest { account_id, cause: "사기".into() }.encode_to_vec()
        }
        "ReinstateAccount" => {
            let account_id = cast.other_buyer.subject.account_id.to_string();
            pb::ReinstateAccountRequest { account_id }.encode_to_vec()
        }
        "ResetTotp" => {
            let account_id = cast.other_buyer.subject.account_id.to_string();
            pb::ResetTotpRequest { account_id, cause: "분실".into() }.encode_to_vec()
        }
        "EnrollTotp" => pb::EnrollTotpRequest {}.encode_to_vec(),
        "ConfirmTotp" => {
            pb::ConfirmTotpRequest { code: shared_code(shop, cast).await }.encode_to_vec()
        }
        "DisableTotp" => pb::DisableTotpRequest { code: "000000".into() }.encode_to_vec(),
        "ExportAccountData" => pb::ExportAccountDataRequest::default().encode_to_vec(),
        "WithdrawAccount" => pb::WithdrawAccountRequest {}.encode_to_vec(),
        "ListSigningKeys" => pb::ListSigningKeysRequest {}.encode_to_vec(),
        _ => return None,
    })
}

/// What the apps of everybody show, who happen to have one secret.
async fn shared_code(shop: &Shop, cast: &Cast<'_>) -> String {
    let (secret, now) = (vec![7; 32], shop.app.clock.now());
    let mut connection = shop.database.connect().await;
    for persona in cast.all() {
        let id = persona.subject.account_id;
        let seal = shop.app.vault.fetch(&mut connection, id).await.unwrap();
        let (name, secret) = (uuid::Uuid::new_v4(), secret.clone());
        let secret = TotpSecret {
            id: name,
            secret,
            last_step: 0,
            confirmed_step: None,
            used_by: None,
            recovery_codes_used: 0,
        };
        totp_secrets::put(&mut connection, &seal, id, &secret, now).await.unwrap();
    }
    let app = Builder::new().with_secret(secret).with_account_name("all").build().unwrap();
    app.generate(now.timestamp().try_into().unwrap()).to_string()
}

/// An address of the buyer's.
async fn saved_address(cast: &Cast<'_>) -> String {
    let request = pb::CreateAddressRequest { address: Some(address()), ..Default::default() };
    let created = cast.buyer.client.address_service().create_address(request).await.unwrap();
    created.into_inner().address.unwrap().id
}

/// A request that succeeds for the owner of what it names, for every RPC about who keeps a store.
async fn member_fixture(shop: &Shop, cast: &Cast<'_>, rpc: &str) -> Option<Vec<u8>> {
    use store::v1::StoreRole::Staff;
    let store_id = cast.owner.open_store("").await.id.clone();
    let email = format!("{}@example.com", uuid::Uuid::new_v4());
    let invited = async || cast.owner.invite(&store_id, &email, Staff).await.unwrap().id;
    let member = async || shop.member(&cast.owner, &store_id, Staff).await.id();
    // By an owner whom the buyer does not work for yet.
    let invited_buyer = async || {
        let owner = shop.another_seller().await;
        let store_id = owner.open_store(&uuid::Uuid::new_v4().to_string()).await.id.clone();
        owner.invite(&store_id, &cast.buyer.email(), Staff).await.unwrap().id
    };
    let role = Staff.into();
    Some(match rpc {
        "InviteStoreMember" => {
            store::v1::InviteStoreMemberRequest { store_id, email, role }.encode_to_vec()
        }
        "WithdrawStoreInvitation" => {
            let invitation_id = invited().await;
            store::v1::WithdrawStoreInvitationRequest { store_id, invitation_id }.encode_to_vec()
        }
        "ListStoreMembers" => store::v1::ListStoreMembersRequest { store_id }.encode_to_vec(),
        "SetStoreMemberRole" => {
            let account_id = member().await;
            store::v1::SetStoreMemberRoleRequest { store_id, account_id, role }.encode_to_vec()
        }
        "RemoveStoreMember" => {
            let account_id = member().await;
            store::v1::RemoveStoreMemberRequest { store_id, account_id }.encode_to_vec()
        }
        "ListStoreInvitations" => store::v1::ListStoreInvitationsRequest::default().encode_to_vec(),
        "AcceptStoreInvitation" => {
            let invitation_id = invited_buyer().await;
            store::v1::AcceptStoreInvitationRequest { invitation_id }.encode_to_vec()
        }
        "DeclineStoreInvitation" => {
            let invitation_id = invited_buyer().await;
            store::v1::DeclineStoreInvitationRequest { invitation_id }.encode_to_vec()
        }
        _ => return None,
    })
}

/// A request that succeeds for the owner of what it names, for every other RPC.
async fn fixture(cast: &Cast<'_>, rpc: &str) -> Option<Vec<u8>> {
    let product = cast.owner.sell("찻잔", 100, &[("기본", 0, 100)]).await;
    let product_id = product.id.clone();
    let store_id = product.store_id.clone();
    let variant_id = product.variants[0].id.clone();
    let wanted = place_order_request(&[(&variant_id, 1)]);
    let placed = async || cast.buyer.place_order(&[(&variant_id, 1)]).await.unwrap();
    let ordered = async || placed().await.id;
    let part = async || placed().await.store_orders.remove(0).id;
    let sent = async || cast.owner.ship(&part().await, &[]).await.unwrap();
    let shipment = async || sent().await.shipments.remove(0).id;
    let name = uuid::Uuid::new_v4().to_string();
    let won = Money { currency_code: "KRW".into(), amount_minor: 1_000 };
    Some(match rpc {
        "CreateStore" => {
            let store = store::v1::Store { name, ..Default::default() };
            store::v1::CreateStoreRequest { store: Some(store) }.encode_to_vec()
        }
        "GetStore" => store::v1::GetStoreRequest { store_id }.encode_to_vec(),
        "ListMyStores" => store::v1::ListMyStoresRequest::default().encode_to_vec(),
        "UpdateStore" => {
            let store = store::v1::Store { description: name, ..Default::default() };
            let store = Some(store);
            store::v1::UpdateStoreRequest { store_id, store, update_mask: None }.encode_to_vec()
        }
        "DeactivateStore" => store::v1::DeactivateStoreRequest { store_id }.encode_to_vec(),
        "ReactivateStore" => store::v1::ReactivateStoreRequest { store_id }.encode_to_vec(),
        "DeleteStore" => {
            let store = Some(store::v1::Store { name, ..Default::default() });
            let request = store::v1::CreateStoreRequest { store };
            let made = cast.owner.store_client().create_store(request).await.unwrap().into_inner();
            store::v1::DeleteStoreRequest { store_id: made.store.unwrap().id }.encode_to_vec()
        }
        "FollowStore" => store::v1::FollowStoreRequest { store_id }.encode_to_vec(),
        "UnfollowStore" => store::v1::UnfollowStoreRequest { store_id }.encode_to_vec(),
        "ListFollowedStores" => store::v1::ListFollowedStoresRequest::default().encode_to_vec(),
        "SearchStores" => {
            let query = "공방".into();
            store::v1::SearchStoresRequest { query, ..Default::default() }.encode_to_vec()
        }
        "SearchProducts" => catalog::v1::SearchProductsRequest::default().encode_to_vec(),
        "ListCategories" => catalog::v1::ListCategoriesRequest {}.encode_to_vec(),
        "CreateCategory" => {
            let name = uuid::Uuid::new_v4().to_string();
            let category = Some(catalog::v1::Category { name, ..Default::default() });
            catalog::v1::CreateCategoryRequest { category }.encode_to_vec()
        }
        "UpdateCategory" => {
            let (category_id, name) = (category(cast).await, uuid::Uuid::new_v4().to_string());
            let request =
                catalog::v1::UpdateCategoryRequest { category_id, name, ..Default::default() };
            request.encode_to_vec()
        }
        "DeleteCategory" => {
            let category_id = category(cast).await;
            catalog::v1::DeleteCategoryRequest { category_id }.encode_to_vec()
        }
        "GetProduct" => catalog::v1::GetProductRequest { product_id }.encode_to_vec(),
        "ListPopularProducts" => catalog::v1::ListPopularProductsRequest::default().encode_to_vec(),
        "ListProducts" => catalog::v1::ListProductsRequest::default().encode_to_vec(),
        "CreateProduct" => {
            let product = catalog::v1::Product { id: String::new(), ..product };
            catalog::v1::CreateProductRequest {
                store_id,
                product: Some(product),
                ..Default::default()
            }
            .encode_to_vec()
        }
        "PublishProduct" => {
            let draft = cast.owner.create_product("초안", 100, &[("기본", 0, 100)]).await.unwrap();
            catalog::v1::PublishProductRequest { product_id: draft.id }.encode_to_vec()
        }
        "UpdateProduct" => {
            let update_mask = Some(FieldMask { paths: vec!["description".into()] });
            let (description, product_id) = (name, product_id);
            let request = catalog::v1::UpdateProductRequest {
                product_id,
                description,
                update_mask,
                ..Default::default()
            };
            request.encode_to_vec()
        }
        "DeleteProduct" => catalog::v1::DeleteProductRequest { product_id }.encode_to_vec(),
        "ListStoreProducts" => {
            catalog::v1::ListStoreProductsRequest { store_id, ..Default::default() }.encode_to_vec()
        }
        "ListProductRevisions" => {
            catalog::v1::ListProductRevisionsRequest { product_id, ..Default::default() }
                .encode_to_vec()
        }
        "ScheduleSale" => {
            catalog::v1::ScheduleSaleRequest { product_id, ..Default::default() }.encode_to_vec()
        }
        "CreateVariant" => {
            let variant = catalog::v1::Variant { name, ..Default::default() };
            let variant = Some(variant);
            catalog::v1::CreateVariantRequest { product_id, variant }.encode_to_vec()
        }
        "UpdateVariant" => {
            let update_mask = Some(FieldMask { paths: vec!["name".into()] });
            let request = catalog::v1::UpdateVariantRequest {
                variant_id,
                name,
                update_mask,
                ..Default::default()
            };
            request.encode_to_vec()
        }
        "DeleteVariant" => {
            let two = [("백", 0, 9), ("청", 0, 9)];
            let variant_id = cast.owner.sell("찻잔", 100, &two).await.variants[0].id.clone();
            catalog::v1::DeleteVariantRequest { variant_id }.encode_to_vec()
        }
        "ImportProducts" => {
            let variant = catalog::v1::VariantRow { name: "기본".into(), ..Default::default() };
            let row = catalog::v1::ProductRow {
                external_id: "A-1".into(),
                name,
                price: Some(won),
                variants: vec![variant],
                ..Default::default()
            };
            catalog::v1::ImportProductsRequest { store_id, rows: vec![row] }.encode_to_vec()
        }
        "AdjustStock" => {
            let reason = catalog::v1::StockMovementReason::Received.into();
            let (difference, note) = (1, String::new());
            catalog::v1::AdjustStockRequest { variant_id, difference, reason, note }.encode_to_vec()
        }
        "SetStock" => {
            let (available, expected_available, note) = (7, 100, String::new());
            catalog::v1::SetStockRequest { variant_id, available, expected_available, note }
                .encode_to_vec()
        }
        "ListStockMovements" => {
            catalog::v1::ListStockMovementsRequest { variant_id, ..Default::default() }
                .encode_to_vec()
        }
        "WatchStock" => {
            catalog::v1::WatchStockRequest { product_ids: vec![product_id], ..Default::default() }
                .encode_to_vec()
        }
        "CreateImageUpload" => {
            let (content_type, byte_length) = ("image/png".into(), 1_000);
            let request =
                catalog::v1::CreateImageUploadRequest { product_id, content_type, byte_length };
            request.encode_to_vec()
        }
        "CompleteImageUpload" => {
            let (cup, owner) = (png(2, 2), &cast.owner);
            let upload = owner.begin_upload(&product_id, "image/png", cup.len()).await.unwrap();
            assert_eq!(put(&upload, &cup).await, 200);
            let (image_id, alt_text) = (upload.image_id, name);
            catalog::v1::CompleteImageUploadRequest { image_id, alt_text }.encode_to_vec()
        }
        "ListProductImages" => catalog::v1::ListProductImagesRequest { product_id }.encode_to_vec(),
        "ReorderImages" => {
            let image_ids = vec![];
            catalog::v1::ReorderImagesRequest { product_id, image_ids }.encode_to_vec()
        }
        "DeleteImage" => {
            let upload = cast.owner.begin_upload(&product_id, "image/png", 1_000).await.unwrap();
            let image_id = upload.image_id;
            catalog::v1::DeleteImageRequest { image_id }.encode_to_vec()
        }
        "PauseProduct" => catalog::v1::PauseProductRequest { product_id }.encode_to_vec(),
        "GetWallet" => wallet::v1::GetWalletRequest {}.encode_to_vec(),
        "ChargeWallet" => {
            wallet::v1::ChargeWalletRequest { amount: Some(won), method: 1 }.encode_to_vec()
        }
        "ListWalletEntries" => wallet::v1::ListWalletEntriesRequest::default().encode_to_vec(),
        "PlaceOrder" => wanted.encode_to_vec(),
        "QuoteOrder" => order::v1::QuoteOrderRequest { lines: wanted.lines, ..Default::default() }
            .encode_to_vec(),
        "CancelOrder" => {
            order::v1::CancelOrderRequest { order_id: ordered().await }.encode_to_vec()
        }
        "ListStoreOrders" => {
            order::v1::ListStoreOrdersRequest { store_id, ..Default::default() }.encode_to_vec()
        }
        "GetStoreOrder" => {
            let store_order_id = part().await;
            order::v1::GetStoreOrderRequest { store_order_id }.encode_to_vec()
        }
        "ShipOrder" => order::v1::ShipOrderRequest {
            store_order_id: part().await,
            carrier: "우체국택배".into(),
            tracking_number: "1".into(),
            ..Default::default()
        }
        .encode_to_vec(),
        "UpdateShipment" => order::v1::UpdateShipmentRequest {
            shipment_id: shipment().await,
            carrier: "우체국택배".into(),
            tracking_number: "2".into(),
        }
        .encode_to_vec(),
        "MarkInTransit" => {
            order::v1::MarkInTransitRequest { shipment_id: shipment().await }.encode_to_vec()
        }
        "MarkDelivered" => {
            order::v1::MarkDeliveredRequest { shipment_id: shipment().await }.encode_to_vec()
        }
        "ConfirmPurchase" => {
            let store_order_id = sent().await.id;
            order::v1::ConfirmPurchaseRequest { store_order_id }.encode_to_vec()
        }
        "GetCart" => cart::v1::GetCartRequest {}.encode_to_vec(),
        "AddCartItem" => cart::v1::AddCartItemRequest { variant_id, quantity: 1 }.encode_to_vec(),
        "SetCartItemQuantity" => {
            cart::v1::SetCartItemQuantityRequest { variant_id, quantity: 1 }.encode_to_vec()
        }
        "RemoveCartItem" => cart::v1::RemoveCartItemRequest { variant_id }.encode_to_vec(),
        "ClearCart" => cart::v1::ClearCartRequest {}.encode_to_vec(),
        "HeartProduct" => wishlist::v1::HeartProductRequest { product_id }.encode_to_vec(),
        "UnheartProduct" => wishlist::v1::UnheartProductRequest { product_id }.encode_to_vec(),
        "ListHeartedProducts" => {
            wishlist::v1::ListHeartedProductsRequest::default().encode_to_vec()
        }
        "SetWishlistItem" => {
            wishlist::v1::SetWishlistItemRequest { variant_id, quantity: 1 }.encode_to_vec()
        }
        "RemoveWishlistItem" => {
            wishlist::v1::RemoveWishlistItemRequest { variant_id }.encode_to_vec()
        }
        "ListWishlistItems" => wishlist::v1::ListWishlistItemsRequest::default().encode_to_vec(),
        "WatchOrder" => {
            let order_id = ordered().await;
            order::v1::WatchOrderRequest { order_id, ..Default::default() }.encode_to_vec()
        }
        "GetOrder" => order::v1::GetOrderRequest { order_id: ordered().await }.encode_to_vec(),
        "ListOrders" => order::v1::ListOrdersRequest::default().encode_to_vec(),
        "ListJobs" => ops::v1::ListJobsRequest {}.encode_to_vec(),
        "RunJob" => ops::v1::RunJobRequest { name: "platform.purge_jobs".into() }.encode_to_vec(),
        "ListAuditRecords" => ops::v1::ListAuditRecordsRequest::default().encode_to_vec(),
        "VerifyInvariants" => ops::v1::VerifyInvariantsRequest {}.encode_to_vec(),
        _ => return None,
    })
}

/// A category with nothing in it.
async fn category(cast: &Cast<'_>) -> String {
    let name = uuid::Uuid::new_v4().to_string();
    let category = Some(catalog::v1::Category { name, ..Default::default() });
    let request = catalog::v1::CreateCategoryRequest { category };
    let made = cast.operator.category_admin().create_category(request).await.unwrap();
    made.into_inner().category.unwrap().id
}
