//! `AccountService`: gRPC in, gRPC out.

use jangteo_sdk::account::v1 as pb;
use jangteo_sdk::account::v1::account_service_server::AccountService;
use tonic::{Request, Response};

use super::change_password::change_password;
use super::complete_oauth::complete_oauth;
use super::export_account_data::{Part, export_account_data};
use super::login::login;
use super::logout::logout;
use super::mailing::mail_to;
use super::model::MailKind;
use super::refresh_token::{Exchange, refresh_token};
use super::request_password_reset::request_password_reset;
use super::resend_verification::resend_verification;
use super::reset_password::reset_password;
use super::revoke_session::revoke_session;
use super::sign_up::sign_up;
use super::start_oauth::start_oauth;
use super::store::{self, sessions};
use super::update_account::update_account;
use super::verify_email::verify_email;
use super::wire;
use super::withdraw_account::withdraw_account;
use crate::app::App;
use crate::base::error::Result;
use crate::base::reason;
use crate::platform::call::{Call, Reply};
use crate::platform::db::Tx;
use crate::platform::page_token::ListName;
use crate::platform::wire::id;

/// Serves accounts.
pub struct Accounts(pub App);

#[tonic::async_trait]
impl AccountService for Accounts {
    async fn sign_up(&self, request: Request<pb::SignUpRequest>) -> Reply<pb::SignUpResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::sign_up(request, call.language)?;
        if let Some(account) = command.repeated(&self.0).await? {
            return Ok(Response::new(pb::SignUpResponse { account: Some(account.into()) }));
        }
        let hash = command.password_hash(&self.0).await?;
        let (now, trail) = (call.now, call.trail());
        call.commit(async |tx| {
            let account = sign_up(&self.0, tx, &trail, &command, &hash, now).await?;
            Ok(pb::SignUpResponse { account: Some(account.into()) })
        })
        .await
    }

    async fn verify_email(
        &self,
        request: Request<pb::VerifyEmailRequest>,
    ) -> Reply<pb::VerifyEmailResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let trail = call.trail();
        let verify =
            async |tx: &mut Tx| verify_email(&self.0, tx, &trail, &request.code, call.now).await;
        self.0.revocations.insert_all(call.transact(verify).await?).await;
        Ok(Response::new(pb::VerifyEmailResponse {}))
    }

    async fn resend_verification(
        &self,
        request: Request<pb::ResendVerificationRequest>,
    ) -> Reply<pb::ResendVerificationResponse> {
        let (call, _) = Call::open(&self.0, request)?;
        let (now, id) = (call.now, call.account_id()?);
        let mail = mail_to(Some(id), MailKind::VerifyEmail, call.language);
        call.commit(async |tx| {
            resend_verification(&self.0, tx, id, mail, now).await?;
            Ok(pb::ResendVerificationResponse {})
        })
        .await
    }

    async fn login(&self, request: Request<pb::LoginRequest>) -> Reply<pb::LoginResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::login(request, call.origin());
        let (now, trail) = (call.now, call.trail());
        let account = command.account(&self.0, &trail).await?;
        call.commit(async |tx| {
            let tokens = login(&self.0, tx, &trail, &account, &command.origin, now).await?;
            Ok(pb::LoginResponse { tokens: Some(tokens.into()) })
        })
        .await
    }

    async fn start_oauth(
        &self,
        request: Request<pb::StartOAuthRequest>,
    ) -> Reply<pb::StartOAuthResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let started = start_oauth(&self.0, &wire::start_oauth(request), call.now).await?;
        Ok(Response::new(started.into()))
    }

    async fn complete_oauth(
        &self,
        request: Request<pb::CompleteOAuthRequest>,
    ) -> Reply<pb::CompleteOAuthResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::complete_oauth(request, call.origin())?;
        let (now, trail) = (call.now, call.trail());
        let vouched = command.vouched(&self.0, &trail).await?;
        let complete =
            async |tx: &mut Tx| complete_oauth(&self.0, tx, &trail, &command, &vouched, now).await;
        let mut completed = call.transact(complete).await?;
        let ended = std::mem::take(&mut completed.ended);
        self.0.revocations.insert_all(ended).await;
        Ok(Response::new(completed.into()))
    }

    async fn refresh_token(
        &self,
        request: Request<pb::RefreshTokenRequest>,
    ) -> Reply<pb::RefreshTokenResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (trail, token) = (call.trail(), &request.refresh_token);
        let exchange =
            async |tx: &mut Tx| refresh_token(&self.0, tx, &trail, token, call.now).await;
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
        let (call, request) = Call::open(&self.0, request)?;
        let (now, account_id, session_id) = (call.now, call.account_id()?, call.session_id()?);
        let trail = call.trail();
        let logout = async |tx: &mut Tx| {
            logout(tx, &trail, account_id, session_id, request.everywhere, now).await
        };
        self.0.revocations.insert_all(call.transact(logout).await?).await;
        Ok(Response::new(pb::LogoutResponse {}))
    }

    async fn list_sessions(
        &self,
        request: Request<pb::ListSessionsRequest>,
    ) -> Reply<pb::ListSessionsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now, owner_id) = (&self.0.keys, call.now, call.account_id()?);
        let list = format!("account.list_sessions/{owner_id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        let (seal, current) = (call.seal_key().await?, call.session_id()?);
        call.read(async |tx| {
            let page = sessions::list_sessions(tx, &seal, owner_id, current, page, now).await?;
            let (sessions, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::ListSessionsResponse { sessions, next_page_token })
        })
        .await
    }

    async fn revoke_session(
        &self,
        request: Request<pb::RevokeSessionRequest>,
    ) -> Reply<pb::RevokeSessionResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (owner_id, id) = (call.account_id()?, id("session_id", &request.session_id)?);
        let trail = call.trail();
        let revoke = async |tx: &mut Tx| revoke_session(tx, &trail, owner_id, id, call.now).await;
        call.transact(revoke).await?;
        self.0.revocations.insert(id).await;
        Ok(Response::new(pb::RevokeSessionResponse {}))
    }

    async fn request_password_reset(
        &self,
        request: Request<pb::RequestPasswordResetRequest>,
    ) -> Reply<pb::RequestPasswordResetResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let mail = mail_to(None, MailKind::ResetPassword, call.language);
        let now = call.now;
        call.commit(async |tx| {
            request_password_reset(&self.0, tx, &request.email, mail, now).await?;
            Ok(pb::RequestPasswordResetResponse {})
        })
        .await
    }

    async fn reset_password(
        &self,
        request: Request<pb::ResetPasswordRequest>,
    ) -> Reply<pb::ResetPasswordResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::reset_password(request, call.language);
        let hash = self.0.passwords.hash(command.new_password.clone()).await?;
        let trail = call.trail();
        let reset = async |tx: &mut Tx| {
            reset_password(&self.0, tx, &trail, &command, &hash, call.now).await
        };
        let ended = command.settle(&self.0, call.transact(reset).await?).await?;
        self.0.revocations.insert_all(ended).await;
        Ok(Response::new(pb::ResetPasswordResponse {}))
    }

    async fn change_password(
        &self,
        request: Request<pb::ChangePasswordRequest>,
    ) -> Reply<pb::ChangePasswordResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let caller = (call.account_id()?, call.session_id()?);
        let command = wire::change_password(request, caller, call.language);
        let trail = call.trail();
        let hash = command.new_hash(&self.0, &trail, &call.origin()).await?;
        let change = async |tx: &mut Tx| {
            change_password(&self.0, tx, &trail, &command, &hash, call.now).await
        };
        self.0.revocations.insert_all(call.transact(change).await?).await;
        Ok(Response::new(pb::ChangePasswordResponse {}))
    }

    async fn get_account(
        &self,
        request: Request<pb::GetAccountRequest>,
    ) -> Reply<pb::GetAccountResponse> {
        let (call, _) = Call::open(&self.0, request)?;
        let id = call.account_id()?;
        call.read(async |tx| {
            let account = store::load_account(tx, &self.0.vault, id).await?;
            Ok(pb::GetAccountResponse { account: Some(account.into()) })
        })
        .await
    }

    async fn update_account(
        &self,
        request: Request<pb::UpdateAccountRequest>,
    ) -> Reply<pb::UpdateAccountResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let change = wire::update_account(request)?;
        let (now, id) = (call.now, call.account_id()?);
        call.commit(async |tx| {
            let account = update_account(&self.0, tx, id, &change, now).await?;
            Ok(pb::UpdateAccountResponse { account: Some(account.into()) })
        })
        .await
    }

    async fn export_account_data(
        &self,
        request: Request<pb::ExportAccountDataRequest>,
    ) -> Reply<pb::ExportAccountDataResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (now, id) = (call.now, call.account_id()?);
        let part = Part::read(&self.0, id, (request.page_size, &request.page_token), now)?;
        let contract = call.contract();
        call.view(async |tx| {
            let (kept, next_page_token) = export_account_data(&self.0, tx, id, part, now).await?;
            let records = kept.iter().map(|it| wire::exported(it, &contract));
            let records = records.collect::<Result<_>>()?;
            Ok(pb::ExportAccountDataResponse { records, next_page_token })
        })
        .await
    }

    async fn withdraw_account(
        &self,
        request: Request<pb::WithdrawAccountRequest>,
    ) -> Reply<pb::WithdrawAccountResponse> {
        let (call, _) = Call::open(&self.0, request)?;
        let (id, trail) = (call.account_id()?, call.trail());
        let withdraw =
            async |tx: &mut Tx| withdraw_account(&self.0, tx, &trail, id, call.now).await;
        let ended = call.transact(withdraw).await?;
        self.0.vault.forget(id);
        self.0.revocations.insert_all(ended).await;
        Ok(Response::new(pb::WithdrawAccountResponse {}))
    }

    async fn list_signing_keys(
        &self,
        request: Request<pb::ListSigningKeysRequest>,
    ) -> Reply<pb::ListSigningKeysResponse> {
        let (_, _) = Call::open(&self.0, request)?;
        let keys = self.0.tokens.public_keys().into_iter().map(Into::into).collect();
        Ok(Response::new(pb::ListSigningKeysResponse { keys }))
    }
}
