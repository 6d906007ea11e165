//! Lets in who may come in: finds the RPC's policy, then who calls, then whether they may, and not too often.

use std::sync::Arc;

use axum::extract::Request;
use axum::response::Response;
use chrono::{DateTime, Utc};
use http::HeaderMap;
use http::header::AUTHORIZATION;
use jangteo_sdk::policy::v1::Access;
use tokio::time::Instant;
use tonic::Status;

use crate::app::App;
use crate::base::error::Result;
use crate::base::reason;
use crate::platform::buckets::{Caller, Taken};
use crate::platform::connections::Peer;
use crate::platform::grpc::{RATE_LIMIT, tell};
use crate::platform::layers::bound::End;
use crate::platform::policy::{Method, Policies};
use crate::platform::proxies::Proxies;
use crate::platform::token::{Subject, expired};

/// The RPC, who calls it, and when their token ends.
type Admitted = (Arc<Method>, Option<Subject>, Option<DateTime<Utc>>);

/// What the layer needs.
pub struct Gate {
    /// Knows the time, the tokens, the ended sessions, and how often each caller has called.
    pub app: App,
    /// Knows what each RPC asks for.
    pub policies: Policies,
    /// Whose word on a client's address is taken.
    pub proxies: Proxies,
}

/// Runs the call if its policy admits the caller. Handlers find the [`Method`] and the [`Subject`] in its extensions.
pub async fn admit<F: Future<Output = Response>>(
    gate: Arc<Gate>,
    mut request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let (method, caller, expires_at) = match gate.admit(&request) {
        Ok(admitted) => admitted,
        Err(error) => return Status::from(error).into_http(),
    };
    let who = caller.as_ref().map(|it| Caller::Account(it.account_id.uuid()));
    let taken = match who.or_else(|| gate.address(&request)) {
        Some(who) => gate.app.volatile.take(method.bucket, who, method.cost).await,
        None => Taken::Unlimited,
    };
    if let Taken::Refused(bucket, wait) = taken {
        return Status::from(reason::rate_limited(bucket).after(wait)).into_http();
    }
    if let Some(expires_at) = expires_at.filter(|_| method.streams) {
        let left = (expires_at - gate.app.clock.now()).to_std().unwrap_or_default();
        let end = End { at: Instant::now() + left, reason: expired(expires_at) };
        request.extensions_mut().insert(end);
    }
    request.extensions_mut().insert(method);
    if let Some(caller) = caller {
        request.extensions_mut().insert(caller);
    }
    let mut response = next(request).await;
    if let Some(left) = taken.header() {
        tell(&mut response, RATE_LIMIT, left);
    }
    response
}

impl Gate {
    fn admit(&self, request: &Request) -> Result<Admitted> {
        let path = request.uri().path();
        let method = self.policies.find(path).ok_or_else(|| reason::method_unknown(path))?;
        let (caller, expires_at) = self.authenticate(request.headers())?.unzip();
        match (method.access, &caller) {
            (Access::Public, _) => {}
            (_, None) => return Err(reason::unauthenticated()),
            (Access::Roles, Some(it)) if !it.roles.iter().any(|it| method.roles.contains(it)) => {
                return Err(reason::permission_denied(method.roles_required()));
            }
            (Access::Roles | Access::Authenticated | Access::Unspecified, Some(_)) => {}
        }
        Ok((method, caller, expires_at))
    }

    fn address(&self, request: &Request) -> Option<Caller> {
        let peer = request.extensions().get::<Peer>()?;
        Some(Caller::at(self.proxies.client(peer.0, request.headers())))
    }

    /// Who calls; `None` if they do not say. A bad credential is refused even where none is needed.
    fn authenticate(&self, headers: &HeaderMap) -> Result<Option<(Subject, DateTime<Utc>)>> {
        let Some(credential) = headers.get(AUTHORIZATION) else { return Ok(None) };
        let token = credential.to_str().ok().and_then(|it| it.split_once(' '));
        let token = token.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        let (_, token) = token.ok_or_else(reason::token_invalid)?;
        let (subject, expires_at) = self.app.tokens.verify(token.trim(), self.app.clock.now())?;
        if self.app.revocations.contains(subject.session_id) {
            return Err(reason::token_revoked());
        }
        Ok(Some((subject, expires_at)))
    }
}
