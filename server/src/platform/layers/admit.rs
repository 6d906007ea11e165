//! Lets in who may come in: finds the RPC's policy, then who calls, then whether they may, and not too often.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use jangteo_sdk::policy::v1::Access;
use tonic::Status;

use crate::app::App;
use crate::base::error::Result;
use crate::base::reason;
use crate::platform::buckets::{Buckets, Caller};
use crate::platform::connections::Peer;
use crate::platform::policy::{Method, Policies};
use crate::platform::proxies::Proxies;
use crate::platform::token::Subject;

/// What the layer needs.
#[derive(Clone)]
pub struct Gate {
    /// Knows the time, the tokens and the ended sessions.
    pub app: App,
    /// Knows what each RPC asks for.
    pub policies: Policies,
    /// Knows how fast each caller may call.
    pub buckets: Buckets,
    /// Whose word on a client's address is taken.
    pub proxies: Proxies,
}

/// Runs the call if its policy admits the caller. Handlers find the [`Method`] and the [`Subject`] in its extensions.
pub async fn admit(State(gate): State<Gate>, mut request: Request, next: Next) -> Response {
    match gate.admit(&request) {
        Ok((method, caller)) => {
            request.extensions_mut().insert(method);
            if let Some(caller) = caller {
                request.extensions_mut().insert(caller);
            }
            next.run(request).await
        }
        Err(error) => Status::from(error).into_http(),
    }
}

impl Gate {
    fn admit(&self, request: &Request) -> Result<(Arc<Method>, Option<Subject>)> {
        let path = request.uri().path();
        let method = self.policies.find(path).ok_or_else(|| reason::method_unknown(path))?;
        let caller = self.authenticate(request.headers())?;
        match (method.access, &caller) {
            (Access::Public, _) => {}
            (_, None) => return Err(reason::unauthenticated()),
            (Access::Roles, Some(it)) if !it.roles.iter().any(|it| method.roles.contains(it)) => {
                return Err(reason::permission_denied(method.roles_required()));
            }
            (Access::Roles | Access::Authenticated | Access::Unspecified, Some(_)) => {}
        }
        self.take_tokens(&method, caller.as_ref(), request)?;
        Ok((method, caller))
    }

    fn take_tokens(&self, method: &Method, who: Option<&Subject>, request: &Request) -> Result<()> {
        let address = || {
            let peer = request.extensions().get::<Peer>()?;
            Some(Caller::Address(self.proxies.client(peer.0, request.headers())))
        };
        let caller = who.map(|it| Caller::Account(it.account_id.uuid())).or_else(address);
        caller.map_or(Ok(()), |it| self.buckets.take(method.bucket, it, method.cost))
    }

    /// Who calls; `None` if they do not say. A bad credential is refused even where none is needed.
    fn authenticate(&self, headers: &HeaderMap) -> Result<Option<Subject>> {
        let Some(credential) = headers.get(AUTHORIZATION) else { return Ok(None) };
        let token = credential.to_str().ok().and_then(|it| it.split_once(' '));
        let token = token.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        let (_, token) = token.ok_or_else(reason::token_invalid)?;
        let subject = self.app.tokens.verify(token.trim(), self.app.clock.now())?;
        if self.app.revocations.contains(subject.session_id) {
            return Err(reason::token_revoked());
        }
        Ok(Some(subject))
    }
}
