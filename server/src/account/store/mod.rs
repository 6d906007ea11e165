//! The accounts' SQL.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as SqlError};
use diesel_async::RunQueryDsl;
use jangteo_sdk::policy::v1::Role;

use super::model::{Account, AccountState, Person};
use super::rules::{digits, fold};
use crate::base::error::{Error, Result};
use crate::base::ids::AccountId;
use crate::base::reason;
use crate::platform::db::{Tx, duplicate_of, overtaken};
use crate::platform::keys::{Keys, SealKey};
use crate::platform::schema::{account_keys, accounts};
use crate::platform::telemetry::locking;
use crate::platform::token::{role_from_name, role_name};
use crate::platform::vault::Vault;

pub mod addresses;
pub mod admin;
pub mod api_keys;
pub mod attempts;
pub mod identities;
pub mod mails;
pub mod sessions;
pub mod totp_secrets;

/// What a person is sealed for.
const PERSON: &str = "account.person";

#[derive(Queryable, Selectable)]
#[diesel(table_name = accounts)]
struct AccountRow {
    id: AccountId,
    person_sealed: Option<Vec<u8>>,
    roles: Vec<String>,
    state: String,
    email_verified_at: Option<DateTime<Utc>>,
    totp_enabled_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
}

/// An account, with what is needed to check a login.
pub struct Credentials {
    /// Whose they are.
    pub account: Account,
    /// What their password is checked with; `None` where there is none.
    pub password_hash: Option<String>,
}

/// What an e-mail is found by.
#[must_use]
pub fn email_index(keys: &Keys, email: &str) -> Vec<u8> {
    keys.index("account.email", &fold(email))
}

/// What a phone number is found by; `None` if it has no digits.
#[must_use]
pub fn phone_index(keys: &Keys, phone: &str) -> Option<Vec<u8>> {
    let digits = digits(phone);
    (!digits.is_empty()).then(|| keys.index("account.phone", &digits))
}

/// Adds an account, whose key is `seal`; others may claim the same e-mail. Where it is verified and another has verified it
/// meanwhile, the transaction runs again.
pub async fn insert_account(
    tx: &mut Tx,
    keys: &Keys,
    seal: &SealKey,
    account: &Account,
    password_hash: Option<&str>,
) -> Result<()> {
    let roles: Vec<&str> = account.roles.iter().map(|it| role_name(*it)).collect();
    let row = (
        accounts::id.eq(account.id),
        accounts::person_sealed.eq(sealed(seal, &account.person)?),
        accounts::email_index.eq(email_index(keys, &account.person.email)),
        accounts::phone_index.eq(phone_index(keys, &account.person.phone)),
        accounts::password_hash.eq(password_hash),
        accounts::roles.eq(roles),
        accounts::state.eq(account.state.name()),
        accounts::email_verified_at.eq(account.verified.then_some(account.created_at)),
        accounts::created_at.eq(account.created_at),
        accounts::updated_at.eq(account.created_at),
    );
    // There already, if the answer to an earlier COMMIT was lost.
    let inserted = diesel::insert_into(accounts::table).values(row);
    match inserted.on_conflict(accounts::id).do_nothing().execute(tx).await {
        Err(error) if duplicate_of(&error) == Some("accounts_email_verified_unique") => {
            Err(overtaken())
        }
        outcome => Ok(outcome.map(drop)?),
    }
}

/// The account, unless it was never there or somebody has left it.
pub async fn find_account(tx: &mut Tx, vault: &Vault, id: AccountId) -> Result<Option<Account>> {
    let row: Option<(AccountRow, Vec<u8>)> = accounts::table
        .find(id)
        .inner_join(account_keys::table.on(account_keys::account_id.eq(accounts::id)))
        .select((AccountRow::as_select(), account_keys::wrapped))
        .first(tx)
        .await
        .optional()?;
    row.map(|(row, wrapped)| row.account(vault, &wrapped)).transpose()
}

/// The account.
pub async fn load_account(tx: &mut Tx, vault: &Vault, id: AccountId) -> Result<Account> {
    find_account(tx, vault, id).await?.ok_or_else(|| reason::not_found("account", id))
}

/// Who these accounts are; of those that were never there or that somebody has left, nothing.
pub async fn load_people(
    tx: &mut Tx,
    vault: &Vault,
    ids: &[AccountId],
) -> Result<BTreeMap<AccountId, Person>> {
    let known = accounts::table
        .inner_join(account_keys::table.on(account_keys::account_id.eq(accounts::id)))
        .filter(accounts::id.eq_any(ids))
        .select((AccountRow::as_select(), account_keys::wrapped));
    let rows: Vec<(AccountRow, Vec<u8>)> = known.load(tx).await?;
    let people = rows.into_iter().map(|(row, wrapped)| {
        let account = row.account(vault, &wrapped)?;
        Ok((account.id, account.person))
    });
    people.collect()
}

/// The account, locked until the transaction ends.
pub async fn lock_account(tx: &mut Tx, vault: &Vault, id: AccountId) -> Result<Account> {
    lock(tx, id).await?;
    load_account(tx, vault, id).await
}

/// Locks an account until the transaction ends, if it is there.
pub async fn lock(tx: &mut Tx, id: AccountId) -> Result<()> {
    let lock = accounts::table.find(id).select(accounts::id).for_no_key_update();
    locking("accounts", lock.first::<AccountId>(tx)).await.optional()?;
    Ok(())
}

/// Locks an account until the transaction ends; refuses one whose owner has left.
pub async fn lock_active(tx: &mut Tx, id: AccountId) -> Result<()> {
    if is_withdrawn(tx, id).await? { Err(reason::token_revoked()) } else { Ok(()) }
}

/// Whether the owner of an account has left, locked until the transaction ends.
pub async fn is_withdrawn(tx: &mut Tx, id: AccountId) -> Result<bool> {
    let lock = accounts::table.find(id).select(accounts::state).for_no_key_update();
    let state: Option<String> = locking("accounts", lock.first(tx)).await.optional()?;
    Ok(state.is_some_and(|it| it == AccountState::Withdrawn.name()))
}

/// The accounts that may be meant by an e-mail: the one that has verified it, and the newest of those that claim it.
pub async fn find_by_email(tx: &mut Tx, vault: &Vault, index: &[u8]) -> Result<Vec<Credentials>> {
    type Row = (AccountRow, Option<String>, Vec<u8>);
    let found = accounts::table
        .inner_join(account_keys::table.on(account_keys::account_id.eq(accounts::id)))
        .filter(accounts::email_index.eq(index))
        .order((accounts::email_verified_at.is_null(), accounts::id.desc()))
        .select((AccountRow::as_select(), accounts::password_hash, account_keys::wrapped))
        .limit(2);
    let rows: Vec<Row> = found.load(tx).await?;
    let credentials = |(row, password_hash, wrapped): Row| {
        Ok(Credentials { account: row.account(vault, &wrapped)?, password_hash })
    };
    rows.into_iter().map(credentials).collect()
}

/// The hash of the account's password, if it has one.
pub async fn find_password_hash(tx: &mut Tx, id: AccountId) -> Result<Option<String>> {
    let hash = accounts::table.find(id).select(accounts::password_hash);
    Ok(hash.first::<Option<String>>(tx).await.optional()?.flatten())
}

/// Replaces the account's password.
pub async fn set_password(
    tx: &mut Tx,
    id: AccountId,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (accounts::password_hash.eq(hash), accounts::updated_at.eq(now));
    diesel::update(accounts::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// Notes that the e-mail of the account is its own. Refuses one that is another's by now.
pub async fn set_verified(tx: &mut Tx, id: AccountId, now: DateTime<Utc>) -> Result<()> {
    let claims = accounts::table.find(id).filter(accounts::email_verified_at.is_null());
    let change = (accounts::email_verified_at.eq(now), accounts::updated_at.eq(now));
    match diesel::update(claims).set(change).execute(tx).await {
        Err(SqlError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
            Err(reason::code_invalid())
        }
        outcome => Ok(outcome.map(drop)?),
    }
}

/// Notes whether the account takes a code to sign in.
pub async fn set_totp_enabled(
    tx: &mut Tx,
    id: AccountId,
    enabled: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    let since = enabled.then_some(now);
    let change = (accounts::totp_enabled_at.eq(since), accounts::updated_at.eq(now));
    diesel::update(accounts::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// The other accounts that claim the same e-mail as this one.
pub async fn list_rivals(tx: &mut Tx, id: AccountId) -> Result<Vec<AccountId>> {
    let (own, rivals) = diesel::alias!(accounts as own, accounts as rivals);
    let same = own.filter(own.field(accounts::id).eq(id)).select(own.field(accounts::email_index));
    let found = rivals
        .filter(rivals.field(accounts::email_index).eq_any(same))
        .filter(rivals.field(accounts::id).ne(id));
    Ok(found.select(rivals.field(accounts::id)).load(tx).await?)
}

/// Deletes the person of an account, what they have here, and whatever they may be found by.
pub async fn erase_person(tx: &mut Tx, id: AccountId, now: DateTime<Utc>) -> Result<()> {
    let change = (
        accounts::state.eq(AccountState::Withdrawn.name()),
        accounts::person_sealed.eq(None::<Vec<u8>>),
        accounts::email_index.eq(None::<Vec<u8>>),
        accounts::phone_index.eq(None::<Vec<u8>>),
        accounts::password_hash.eq(None::<String>),
        accounts::totp_enabled_at.eq(None::<DateTime<Utc>>),
        accounts::updated_at.eq(now),
    );
    diesel::update(accounts::table.find(id)).set(change).execute(tx).await?;
    identities::delete_all(tx, id).await?;
    addresses::delete_all(tx, id).await?;
    api_keys::delete_all(tx, id).await?;
    totp_secrets::delete(tx, id).await?;
    mails::disown(tx, id).await?;
    Vault::destroy(tx, id).await
}

/// Changes who an account is, but for its e-mail.
pub async fn update_person(
    tx: &mut Tx,
    keys: &Keys,
    seal: &SealKey,
    account: &Account,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (
        accounts::person_sealed.eq(sealed(seal, &account.person)?),
        accounts::phone_index.eq(phone_index(keys, &account.person.phone)),
        accounts::updated_at.eq(now),
    );
    diesel::update(accounts::table.find(account.id)).set(change).execute(tx).await?;
    Ok(())
}

/// Lets an account be `role` as well.
pub async fn add_role(tx: &mut Tx, id: AccountId, role: Role, now: DateTime<Utc>) -> Result<()> {
    let lock = accounts::table.find(id).select(accounts::roles).for_no_key_update();
    let mut roles: Vec<String> = locking("accounts", lock.first(tx)).await?;
    if !roles.iter().any(|it| it == role_name(role)) {
        roles.push(role_name(role).to_owned());
        let change = (accounts::roles.eq(roles), accounts::updated_at.eq(now));
        diesel::update(accounts::table.find(id)).set(change).execute(tx).await?;
    }
    Ok(())
}

fn sealed(seal: &SealKey, person: &Person) -> Result<Vec<u8>> {
    let person = serde_json::to_vec(person).map_err(Error::internal)?;
    seal.seal(PERSON, &person).map_err(Error::internal)
}

impl AccountRow {
    fn account(self, vault: &Vault, wrapped: &[u8]) -> Result<Account> {
        let id = self.id;
        let corrupt = |what: &str| Error::internal(anyhow::anyhow!("account {id}: {what}"));
        let seal = vault.unwrap(id, wrapped)?;
        let person = self.person_sealed.and_then(|it| seal.open(PERSON, &it));
        let person = person.and_then(|it| serde_json::from_slice(&it).ok());
        let roles = self.roles.iter().map(|it| role_from_name(it)).collect::<Option<Vec<Role>>>();
        let mut roles = roles.ok_or_else(|| corrupt("roles"))?;
        roles.sort_unstable();
        Ok(Account {
            id,
            person: person.ok_or_else(|| corrupt("person"))?,
            roles,
            state: AccountState::from_name(&self.state).ok_or_else(|| corrupt("state"))?,
            verified: self.email_verified_at.is_some(),
            totp_enabled: self.totp_enabled_at.is_some(),
            created_at: self.created_at,
        })
    }
}
