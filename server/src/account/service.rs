//! `AccountService`: gRPC in, gRPC out.

use jangteo_sdk::account::v1 as pb;
use jangteo_sdk::account::v1::account_service_server::AccountService;
use tonic::{Request, Response};

use super::login::login;
use super::logout::logout;
use super::refresh_token::{Exchange, refresh_token};
use super::sign_up::sign_up;
use super::{store, wire};
use crate::app::App;
use crate::base::reason;
use crate::platform::call::{Call, Reply};
use crate::platform::db::Tx;

/// Serves accounts.
pub struct Accounts(pub App);

#[tonic::async_trait]
impl AccountService for Accounts {
    async fn sign_up(&self, request: Request<pb::SignUpRequest>) -> Reply<pb::SignUpResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::sign_up(request)?;
        let hash = command.password_hash(&self.0).await?;
        let now = call.now;
        call.commit(async |tx| {
            let account = sign_up(tx, &command, &hash, now).await?;
            Ok(pb::SignUpResponse { account: Some(account.into()) })
        })
        .await
    }

    async fn login(&self, request: Request<pb::LoginRequest>) -> Reply<pb::LoginResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let account = wire::login(request).account(&self.0).await?;
        let now = call.now;
        call.commit(async |tx| {
            let tokens = login(&self.0, tx, &account, now).await?;
            Ok(pb::LoginResponse { tokens: Some(tokens.into()) })
        })
        .await
    }

    async fn refresh_token(
        &self,
        request: Request<pb::RefreshTokenRequest>,
    ) -> Reply<pb::RefreshTokenResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let exchange =
            async |tx: &mut Tx| refresh_token(&self.0, tx, &request.refresh_token, call.now).await;
        match call.transact(exchange).await? {
            Exchange::Tokens(tokens) => {
                Ok(Response::new(pb::RefreshTokenResponse { tokens: Some(tokens.into()) }))
            }
            Exchange::Ended(session_id) => {
                self.0.revocations.insert(session_id).await;
                Err(reason::refresh_token_reused().into())
            }
        }
    }

    async fn logout(&self, request: Request<pb::LogoutRequest>) -> Reply<pb::LogoutResponse> {
        let (call, _) = Call::open(&self.0, request)?;
        let (now, session_id) = (call.now, call.session_id()?);
        call.transact(async |tx: &mut Tx| logout(tx, session_id, now).await).await?;
        self.0.revocations.insert(session_id).await;
        Ok(Response::new(pb::LogoutResponse {}))
    }

    async fn get_account(
        &self,
        request: Request<pb::GetAccountRequest>,
    ) -> Reply<pb::GetAccountResponse> {
        let (call, _) = Call::open(&self.0, request)?;
        let id = call.account_id()?;
        call.read(async |tx| {
            let account = store::load_account(tx, id).await?;
            Ok(pb::GetAccountResponse { account: Some(account.into()) })
        })
        .await
    }
}
