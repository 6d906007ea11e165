//! `WithdrawAccount`: somebody leaves for good.

use chrono::{DateTime, Utc};
use jangteo_sdk::account::v1 as pb;

use super::store::{self, sessions};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::{AccountId, SessionId};
use crate::base::reason;
use crate::platform::audit::Trail;
use crate::platform::custody::{Leaving, Obligation};
use crate::platform::db::Tx;

/// Ends the account and destroys the person, unless something keeps them. Tells which sessions ended.
///
/// Once that is committed, have the vault forget the key.
pub async fn withdraw_account(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    account_id: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<SessionId>> {
    store::lock(tx, account_id).await?;
    let leaving = Leaving { account_id, now };
    let mut obligations: Vec<Obligation> = Vec::new();
    for custodian in app.custodians {
        if let Some(obliges) = custodian.obligations {
            obligations.extend(obliges(tx, leaving).await?);
        }
    }
    if !obligations.is_empty() {
        let obligations = obligations.into_iter().map(Into::into).collect();
        let detail = pb::Obligations { obligations };
        return Err(reason::obligations_remain(told(&detail)).with_detail(&detail));
    }
    for custodian in app.custodians {
        if let Some(release) = custodian.release {
            release(tx, leaving).await?;
        }
    }
    trail.note(tx, "ACCOUNT_WITHDRAWN", account_id, now).await?;
    let ended = sessions::revoke_sessions(tx, account_id, None, now).await?;
    store::erase_person(tx, account_id, now).await?;
    Ok(ended)
}

/// The kinds of obligations, each once: `WALLET_BALANCE, OPEN_ORDER`.
fn told(obligations: &pb::Obligations) -> String {
    let mut kinds: Vec<pb::ObligationKind> =
        obligations.obligations.iter().map(pb::Obligation::kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let names = kinds.iter().map(|it| it.as_str_name());
    let names = names.map(|it| it.trim_start_matches("OBLIGATION_KIND_"));
    names.collect::<Vec<_>>().join(", ")
}
