//! `jangteo grant-operator`: how the first operator comes to be.

use jangteo_sdk::policy::v1::Role;

use super::store;
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::AccountId;
use crate::platform::db::Tx;

/// Makes the account with this e-mail an operator's, from its next login on; `None` if there is none.
pub async fn grant_operator(app: &App, email: &str) -> Result<Option<AccountId>> {
    let now = app.clock.now();
    let grant = async |tx: &mut Tx| {
        let found = store::find_credentials(tx, email).await?;
        let Some((account, _)) = found else { return Ok(None) };
        store::add_role(tx, account.id, Role::Operator, now).await?;
        Ok(Some(account.id))
    };
    app.db.transaction("account.grant_operator", grant).await
}
