//! `jangteo grant-operator`: how the first operator comes to be.

use jangteo_sdk::policy::v1::Role;

use super::store;
use crate::app::App;
use crate::base::error::{Error, Result};
use crate::platform::db::Tx;

/// Makes the account with this e-mail an operator's, from its next login on.
pub async fn grant_operator(app: &App, email: &str) -> Result<()> {
    let now = app.clock.now();
    let grant = async |tx: &mut Tx| {
        let found = store::find_credentials(tx, email).await?;
        let (account, _) = found.ok_or_else(|| Error::invalid("email", "belongs to no account"))?;
        store::add_role(tx, account.id, Role::Operator, now).await
    };
    app.db.transaction("account.grant_operator", grant).await
}
