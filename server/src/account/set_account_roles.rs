//! `SetAccountRoles`: sets what an account may do.

use chrono::{DateTime, Utc};
use jangteo_sdk::policy::v1::Role;

use super::model::Account;
use super::rules::check_other;
use super::store::{self, admin, sessions};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::{AccountId, SessionId};
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;
use crate::platform::token::role_name;

/// Sets the roles and ends the account's sessions, whose tokens tell others; tells which.
pub async fn set_account_roles(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    (id, roles): (AccountId, &[Role]),
    now: DateTime<Utc>,
) -> Result<(Account, Vec<SessionId>)> {
    check_other(trail.actor_id, id)?;
    let account = store::lock_account(tx, &app.vault, id).await?;
    if account.roles == roles {
        return Ok((account, Vec::new()));
    }
    admin::set_roles(tx, id, roles, now).await?;
    let names =
        |roles: &[Role]| roles.iter().map(|it| role_name(*it)).collect::<Vec<_>>().join(" ");
    let mut act = trail.act("ROLES_SET", id);
    act.facts = vec![("before", names(&account.roles)), ("after", names(roles))];
    append(tx, &[act], now).await?;
    let ended = sessions::revoke_sessions(tx, id, None, now).await?;
    Ok((Account { roles: roles.to_vec(), ..account }, ended))
}
