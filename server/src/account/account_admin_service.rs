//! `AccountAdminService`: gRPC in, gRPC out.

use jangteo_sdk::account::v1 as pb;
use jangteo_sdk::account::v1::account_admin_service_server::AccountAdminService;
use tonic::{Request, Response};

use super::reinstate_account::reinstate_account;
use super::reset_totp::reset_totp;
use super::set_account_roles::set_account_roles;
use super::store::admin;
use super::suspend_account::suspend_account;
use super::wire;
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::db::Tx;
use crate::platform::page_token::ListName;
use crate::platform::wire::id;

/// Serves those who run the marketplace.
pub struct AccountAdmin(pub App);

#[tonic::async_trait]
impl AccountAdminService for AccountAdmin {
    async fn search_accounts(
        &self,
        request: Request<pb::SearchAccountsRequest>,
    ) -> Reply<pb::SearchAccountsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (App { keys, vault, .. }, now) = (&self.0, call.now);
        let filter = wire::account_filter(&request, keys)?;
        let list = format!("account.search_accounts/{filter:?}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        let (trail, operator_id) = (call.trail(), call.account_id()?);
        call.commit(async |tx| {
            let page = admin::search(tx, vault, &filter, page).await?;
            // Whoever looks people up is on record, too.
            trail.note(tx, "ACCOUNTS_SEARCHED", operator_id, now).await?;
            let (accounts, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::SearchAccountsResponse { accounts, next_page_token })
        })
        .await
    }

    async fn set_account_roles(
        &self,
        request: Request<pb::SetAccountRolesRequest>,
    ) -> Reply<pb::SetAccountRolesResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (id, roles) = (id("account_id", &request.account_id)?, wire::roles(&request.roles)?);
        let trail = call.trail();
        let set = async |tx: &mut Tx| {
            set_account_roles(&self.0, tx, &trail, (id, &roles), call.now).await
        };
        let (account, ended) = call.transact(set).await?;
        self.0.revocations.insert_all(ended).await;
        Ok(Response::new(pb::SetAccountRolesResponse { account: Some(account.into()) }))
    }

    async fn suspend_account(
        &self,
        request: Request<pb::SuspendAccountRequest>,
    ) -> Reply<pb::SuspendAccountResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (id, trail) = (id("account_id", &request.account_id)?, call.trail());
        let suspend = async |tx: &mut Tx| {
            suspend_account(&self.0, tx, &trail, (id, &request.cause), call.now).await
        };
        let (account, ended) = call.transact(suspend).await?;
        self.0.revocations.insert_all(ended).await;
        Ok(Response::new(pb::SuspendAccountResponse { account: Some(account.into()) }))
    }

    async fn reinstate_account(
        &self,
        request: Request<pb::ReinstateAccountRequest>,
    ) -> Reply<pb::ReinstateAccountResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (id, trail, now) = (id("account_id", &request.account_id)?, call.trail(), call.now);
        call.commit(async |tx| {
            let account = reinstate_account(&self.0, tx, &trail, id, now).await?;
            Ok(pb::ReinstateAccountResponse { account: Some(account.into()) })
        })
        .await
    }
    async fn reset_totp(
        &self,
        request: Request<pb::ResetTotpRequest>,
    ) -> Reply<pb::ResetTotpResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("account_id", &request.account_id)?;
        let (now, trail, language) = (call.now, call.trail(), call.language);
        call.commit(async |tx| {
            let cause = (id, request.cause.as_str(), language);
            let account = reset_totp(&self.0, tx, &trail, cause, now).await?;
            Ok(pb::ResetTotpResponse { account: Some(account.into()) })
        })
        .await
    }
}
