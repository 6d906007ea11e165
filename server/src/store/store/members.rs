//! The SQL of those who keep stores beside their owners. Whoever changes them holds the store's row.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::Row;
use super::keepers::role_from_name;
use crate::account::store::load_people;
use crate::base::error::Result;
use crate::base::ids::{AccountId, InvitationId, StoreId};
use crate::base::page::{Page, PageRequest};
use crate::platform::db::Tx;
use crate::platform::schema::{accounts, store_members as members, stores};
use crate::platform::vault::Vault;
use crate::store::model::{Kept, KnownMember, Member, StoreRole, StoreState};

#[derive(Queryable, Selectable)]
#[diesel(table_name = members)]
struct MemberRow {
    store_id: StoreId,
    account_id: AccountId,
    role: String,
    invitation_id: InvitationId,
    created_at: DateTime<Utc>,
}

/// Adds a member.
pub async fn insert(tx: &mut Tx, member: &Member) -> Result<()> {
    let row = (
        members::store_id.eq(member.store_id),
        members::account_id.eq(member.account_id),
        members::role.eq(member.role.name()),
        members::invitation_id.eq(member.invitation_id),
        members::created_at.eq(member.joined_at),
        members::updated_at.eq(member.joined_at),
    );
    diesel::insert_into(members::table).values(row).execute(tx).await?;
    Ok(())
}

/// Gives a member another role.
pub async fn update_role(
    tx: &mut Tx,
    (store_id, account_id): (StoreId, AccountId),
    role: StoreRole,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (members::role.eq(role.name()), members::updated_at.eq(now));
    diesel::update(members::table.find((store_id, account_id))).set(change).execute(tx).await?;
    Ok(())
}

/// Removes a member.
pub async fn delete(tx: &mut Tx, (store_id, account_id): (StoreId, AccountId)) -> Result<()> {
    diesel::delete(members::table.find((store_id, account_id))).execute(tx).await?;
    Ok(())
}

/// Removes an account from all stores that it keeps beside their owners.
pub async fn delete_all_of(tx: &mut Tx, account_id: AccountId) -> Result<()> {
    let theirs = members::table.filter(members::account_id.eq(account_id));
    diesel::delete(theirs).execute(tx).await?;
    Ok(())
}

/// A member of a store, if the account is one.
pub async fn find(
    tx: &mut Tx,
    (store_id, account_id): (StoreId, AccountId),
) -> Result<Option<Member>> {
    let row = members::table.find((store_id, account_id)).select(MemberRow::as_select());
    let row: Option<MemberRow> = row.first(tx).await.optional()?;
    row.map(MemberRow::member).transpose()
}

/// The member that an account has become by an invitation, as long as it is one.
pub async fn find_invited(
    tx: &mut Tx,
    account_id: AccountId,
    invitation_id: InvitationId,
) -> Result<Option<Member>> {
    let row = members::table.filter(members::account_id.eq(account_id));
    let row = row.filter(members::invitation_id.eq(invitation_id)).select(MemberRow::as_select());
    let row: Option<MemberRow> = row.first(tx).await.optional()?;
    row.map(MemberRow::member).transpose()
}

/// Whether the account that has verified an e-mail keeps a store. Asks the same where there is none.
pub async fn has(tx: &mut Tx, store_id: StoreId, email_index: &[u8]) -> Result<bool> {
    let theirs = members::store_id.eq(stores::id).and(members::account_id.eq(accounts::id));
    let keeper: Option<AccountId> = accounts::table
        .inner_join(stores::table.on(stores::id.eq(store_id)))
        .left_join(members::table.on(theirs))
        .filter(accounts::email_index.eq(email_index))
        .filter(accounts::email_verified_at.is_not_null())
        .filter(stores::owner_id.eq(accounts::id).or(members::role.nullable().is_not_null()))
        .select(accounts::id)
        .first(tx)
        .await
        .optional()?;
    Ok(keeper.is_some())
}

/// How many members a store has.
pub async fn count(tx: &mut Tx, store_id: StoreId) -> Result<i64> {
    let all = members::table.filter(members::store_id.eq(store_id));
    Ok(all.count().get_result(tx).await?)
}

/// The members of a store with who they are, the newest first.
pub async fn list_known(tx: &mut Tx, vault: &Vault, store_id: StoreId) -> Result<Vec<KnownMember>> {
    let all = members::table.filter(members::store_id.eq(store_id));
    let all = all.order(members::invitation_id.desc()).select(MemberRow::as_select());
    let rows: Vec<MemberRow> = all.load(tx).await?;
    let ids: Vec<AccountId> = rows.iter().map(|it| it.account_id).collect();
    let mut people = load_people(tx, vault, &ids).await?;
    let known = rows.into_iter().filter_map(|row| {
        // Whoever has just left is no member any more.
        let person = people.remove(&row.account_id)?;
        let member = row.member();
        Some(member.map(|member| KnownMember {
            member,
            display_name: person.display_name,
            email: person.email,
        }))
    });
    known.collect()
}

/// A page of what an account is to stores of others, the newest first.
pub async fn list_of(
    tx: &mut Tx,
    account_id: AccountId,
    page: PageRequest<InvitationId>,
) -> Result<Page<Member, InvitationId>> {
    let mut theirs = members::table.filter(members::account_id.eq(account_id)).into_boxed();
    if let Some(below) = page.below {
        theirs = theirs.filter(members::invitation_id.lt(below));
    }
    let theirs = theirs.order(members::invitation_id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<MemberRow> = theirs.select(MemberRow::as_select()).load(tx).await?;
    let found = rows.into_iter().map(MemberRow::member).collect::<Result<_>>()?;
    Ok(Page::of(found, page, |it| it.invitation_id))
}

/// A page of the stores that an account owns or is a member of, the newest first.
pub async fn list_kept(
    tx: &mut Tx,
    account_id: AccountId,
    page: PageRequest<StoreId>,
) -> Result<Page<Kept, StoreId>> {
    let theirs = members::table.filter(members::account_id.eq(account_id));
    let theirs: Vec<(StoreId, String)> =
        theirs.select((members::store_id, members::role)).load(tx).await?;
    let roles: BTreeMap<StoreId, String> = theirs.into_iter().collect();
    // A page of each, from an index of its own, of which the first are taken.
    let ids: Vec<StoreId> = roles.keys().copied().collect();
    let owned = newest(page).filter(stores::owner_id.eq(account_id)).select(Row::as_select());
    let joined = newest(page).filter(stores::id.eq_any(ids)).select(Row::as_select());
    let mut rows: Vec<Row> = owned.load(tx).await?;
    rows.append(&mut joined.load(tx).await?);
    rows.sort_unstable_by_key(|it| Reverse(it.id));
    rows.truncate(usize::try_from(page.size.saturating_add(1)).unwrap_or(usize::MAX));
    let kept = rows.into_iter().map(|row| {
        let role = roles.get(&row.id).map(|it| role_from_name(it)).transpose()?;
        Ok(Kept { store: row.store()?, role: role.unwrap_or(StoreRole::Owner) })
    });
    Ok(Page::of(kept.collect::<Result<_>>()?, page, |it| it.store.id))
}

/// A page of stores that are not deleted, the newest first.
fn newest(page: PageRequest<StoreId>) -> stores::BoxedQuery<'static, Pg> {
    let rows = stores::table.filter(stores::state.ne(StoreState::Deleted.name()));
    let mut rows = rows.into_boxed();
    if let Some(below) = page.below {
        rows = rows.filter(stores::id.lt(below));
    }
    rows.order(stores::id.desc()).limit(page.size.saturating_add(1))
}

impl MemberRow {
    fn member(self) -> Result<Member> {
        Ok(Member {
            store_id: self.store_id,
            account_id: self.account_id,
            role: role_from_name(&self.role)?,
            invitation_id: self.invitation_id,
            joined_at: self.created_at,
        })
    }
}
