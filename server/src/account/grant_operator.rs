//! `jangteo grant-operator`: how the first operator comes to be.

use jangteo_sdk::policy::v1::Role;

use super::store::{self, email_index};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::AccountId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Makes the account that has verified this e-mail an operator's, from its next login on; `None` if there is none.
pub async fn grant_operator(app: &App, email: &str) -> Result<Option<AccountId>> {
    let now = app.clock.now();
    let grant = async |tx: &mut Tx| {
        let index = email_index(&app.keys, email);
        let known = store::find_by_email(tx, &app.vault, &index).await?;
        let account = known.into_iter().map(|it| it.account).find(|it| it.verified);
        let Some(account) = account else { return Ok(None) };
        store::add_role(tx, account.id, Role::Operator, now).await?;
        Trail::default().note(tx, "OPERATOR_GRANTED", account.id, now).await?;
        Ok(Some(account.id))
    };
    app.db.transaction("account.grant_operator", grant).await
}
