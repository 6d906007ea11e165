//! `TotpService`: gRPC in, gRPC out.

use jangteo_sdk::account::v1 as pb;
use jangteo_sdk::account::v1::totp_service_server::TotpService;
use tonic::{Request, Response};

use super::confirm_totp::confirm_totp;
use super::disable_totp::{DisableTotp, disable_totp};
use super::enroll_totp::enroll_totp;
use super::login::Attempt;
use crate::app::App;
use crate::base::ids::CallId;
use crate::platform::call::{Call, Reply};
use crate::platform::db::Tx;

/// Serves second factors.
pub struct SecondFactors(pub App);

#[tonic::async_trait]
impl TotpService for SecondFactors {
    async fn enroll_totp(
        &self,
        request: Request<pb::EnrollTotpRequest>,
    ) -> Reply<pb::EnrollTotpResponse> {
        let (call, _) = Call::open(&self.0, request)?;
        let (now, id) = (call.now, call.account_id()?);
        call.commit(async |tx| {
            let enrolled = enroll_totp(&self.0, tx, id, now).await?;
            Ok(pb::EnrollTotpResponse { otpauth_url: enrolled.url, secret: enrolled.secret })
        })
        .await
    }

    async fn confirm_totp(
        &self,
        request: Request<pb::ConfirmTotpRequest>,
    ) -> Reply<pb::ConfirmTotpResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (id, trail) = (call.account_id()?, call.trail());
        let attempt = Attempt::count_code(&self.0, id).await?;
        let confirmed = (id, request.code.as_str(), call.language);
        let confirm =
            async |tx: &mut Tx| confirm_totp(&self.0, tx, &trail, confirmed, call.now).await;
        let confirmed = call.transact(confirm).await;
        let recovery_codes = attempt.settle(&self.0, &trail, Some(id), confirmed).await?;
        Ok(Response::new(pb::ConfirmTotpResponse { recovery_codes }))
    }

    async fn disable_totp(
        &self,
        request: Request<pb::DisableTotpRequest>,
    ) -> Reply<pb::DisableTotpResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (id, trail) = (call.account_id()?, call.trail());
        let command = DisableTotp { account_id: id, code: request.code, language: call.language };
        if !command.is_due(&self.0).await? {
            return Ok(Response::new(pb::DisableTotpResponse {}));
        }
        let (attempt, call_id) = (Attempt::count_code(&self.0, id).await?, CallId::new());
        let disable = async |tx: &mut Tx| {
            disable_totp(&self.0, tx, &trail, (&command, call_id), call.now).await
        };
        let disabled = call.transact(disable).await;
        attempt.settle(&self.0, &trail, Some(id), disabled).await?;
        Ok(Response::new(pb::DisableTotpResponse {}))
    }
}
