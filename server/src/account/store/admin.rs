//! The SQL of what operators do about accounts.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jangteo_sdk::policy::v1::Role;

use super::AccountRow;
use crate::account::model::{Account, AccountState};
use crate::base::error::Result;
use crate::base::ids::AccountId;
use crate::base::page::{Page, PageRequest};
use crate::platform::db::Tx;
use crate::platform::schema::{account_keys, accounts};
use crate::platform::token::role_name;
use crate::platform::vault::Vault;

/// Which accounts are looked for; what is `None` does not matter.
#[derive(Clone, Debug, Default)]
pub struct AccountFilter {
    /// This one.
    pub id: Option<AccountId>,
    /// Those with this e-mail.
    pub email_index: Option<Vec<u8>>,
    /// Those with this phone number.
    pub phone_index: Option<Vec<u8>>,
    /// Those in this state.
    pub state: Option<AccountState>,
}

/// A page of accounts, newest first.
pub async fn search(
    tx: &mut Tx,
    vault: &Vault,
    filter: &AccountFilter,
    page: PageRequest<AccountId>,
) -> Result<Page<Account, AccountId>> {
    let known = accounts::table
        .inner_join(account_keys::table.on(account_keys::account_id.eq(accounts::id)))
        .select((AccountRow::as_select(), account_keys::wrapped));
    let mut query = known.into_boxed();
    if let Some(id) = filter.id {
        query = query.filter(accounts::id.eq(id));
    }
    if let Some(index) = &filter.email_index {
        query = query.filter(accounts::email_index.eq(index));
    }
    if let Some(index) = &filter.phone_index {
        query = query.filter(accounts::phone_index.eq(index));
    }
    if let Some(state) = filter.state {
        query = query.filter(accounts::state.eq(state.name()));
    }
    if let Some(below) = page.below {
        // Of both, or each page would read the keys of all pages before.
        query = query.filter(accounts::id.lt(below)).filter(account_keys::account_id.lt(below));
    }
    let query = query.order(accounts::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<(AccountRow, Vec<u8>)> = query.load(tx).await?;
    let found = rows.into_iter().map(|(row, wrapped)| row.account(vault, &wrapped));
    Ok(Page::of(found.collect::<Result<_>>()?, page, |it| it.id))
}

/// Sets what an account may do.
pub async fn set_roles(
    tx: &mut Tx,
    id: AccountId,
    roles: &[Role],
    now: DateTime<Utc>,
) -> Result<()> {
    let roles: Vec<&str> = roles.iter().map(|it| role_name(*it)).collect();
    let change = (accounts::roles.eq(roles), accounts::updated_at.eq(now));
    diesel::update(accounts::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// Sets whether an account may sign in.
pub async fn set_state(
    tx: &mut Tx,
    id: AccountId,
    state: AccountState,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (accounts::state.eq(state.name()), accounts::updated_at.eq(now));
    diesel::update(accounts::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}
