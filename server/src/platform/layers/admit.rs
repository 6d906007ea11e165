//! Lets in who may come in: finds the RPC's policy, then who calls, then whether they may, and not too often.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::Request;
use axum::response::Response;
use chrono::{DateTime, TimeDelta, Utc};
use http::HeaderMap;
use http::header::AUTHORIZATION;
use jangteo_sdk::policy::v1::{Access, Bucket};
use tokio::time::Instant;
use tonic::Status;

use crate::app::App;
use crate::base::error::Result;
use crate::base::reason;
use crate::platform::api_keys;
use crate::platform::buckets::{Caller, Taken};
use crate::platform::call::Origin;
use crate::platform::connections::Peer;
use crate::platform::grpc::{RATE_LIMIT, tell};
use crate::platform::layers::bound::End;
use crate::platform::policy::{Method, Policies};
use crate::platform::proxies::Proxies;
use crate::platform::token::{Credential, Subject, expired};

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
    let (method, caller, expires_at) =
        match gate.admit(request.uri().path(), request.headers()).await {
            Ok(admitted) => admitted,
            Err(error) => return Status::from(error).into_http(),
        };
    let who = caller.as_ref().map(|it| Caller::Account(it.account_id.uuid()));
    let taken = match who.or_else(|| gate.address(&request).map(Caller::at)) {
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
    if method.bucket == Bucket::Auth {
        let origin = Origin::new(gate.address(&request), request.headers());
        request.extensions_mut().insert(origin);
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
    async fn admit(&self, path: &str, headers: &HeaderMap) -> Result<Admitted> {
        let method = self.policies.find(path).ok_or_else(|| reason::method_unknown(path))?;
        let (caller, expires_at) = match credential(headers)? {
            None => (None, None),
            Some(key) if api_keys::is_one(key) => (Some(self.holder(key, &method).await?), None),
            Some(token) => {
                let (caller, expires_at) = self.bearer(token)?;
                (Some(caller), Some(expires_at))
            }
        };
        match (method.access, &caller) {
            (Access::Public, _) => {}
            (_, None) => return Err(reason::unauthenticated()),
            (Access::Roles, Some(it)) if !it.roles.iter().any(|it| method.roles.contains(it)) => {
                return Err(reason::permission_denied(method.roles_required()));
            }
            (Access::Roles, Some(it)) if !it.verified => return Err(reason::email_not_verified()),
            (Access::Roles | Access::Authenticated | Access::Unspecified, Some(_)) => {}
        }
        if let (Some(max_age), Some(caller)) = (method.fresh_login, &caller) {
            self.check_fresh(caller, max_age)?;
        }
        Ok((method, caller, expires_at))
    }

    fn address(&self, request: &Request) -> Option<IpAddr> {
        let peer = request.extensions().get::<Peer>()?;
        Some(self.proxies.client(peer.0, request.headers()))
    }

    /// Who calls with this access token, and how long they may.
    fn bearer(&self, token: &str) -> Result<(Subject, DateTime<Utc>)> {
        let (subject, expires_at) = self.app.tokens.verify(token, self.app.clock.now())?;
        if self.app.revocations.holds(subject.credential) {
            return Err(reason::token_revoked());
        }
        Ok((subject, expires_at))
    }

    /// Who calls with this API key, if it has the RPC's scope.
    async fn holder(&self, key: &str, method: &Method) -> Result<Subject> {
        let known = self.app.api_keys.verify(key, self.app.clock.now()).await?;
        let scope = method.scope.as_deref();
        let holds = scope.is_some_and(|wanted| known.scopes.iter().any(|it| it == wanted));
        if method.access == Access::Public || holds {
            return Ok(known.subject.clone());
        }
        Err(reason::scope_missing(scope.unwrap_or("none")))
    }

    /// Refuses a caller who signed in longer than `max_age` ago.
    fn check_fresh(&self, caller: &Subject, max_age: TimeDelta) -> Result<()> {
        match caller.credential {
            Credential::Session { signed_in_at, .. }
                if self.app.clock.now() <= signed_in_at + max_age =>
            {
                Ok(())
            }
            Credential::Session { .. } | Credential::ApiKey(_) => {
                Err(reason::fresh_login_required(max_age.num_seconds()))
            }
        }
    }
}

/// What the caller shows; `None` if they show nothing. A bad credential is refused even where none is needed.
fn credential(headers: &HeaderMap) -> Result<Option<&str>> {
    let Some(credential) = headers.get(AUTHORIZATION) else { return Ok(None) };
    let token = credential.to_str().ok().and_then(|it| it.split_once(' '));
    let token = token.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let (_, token) = token.ok_or_else(reason::token_invalid)?;
    Ok(Some(token.trim()))
}
