//! The books' SQL.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Balances, Cause, Entry, LedgerAccount, Transfer};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, OrderId, PaymentId, StoreOrderId, TransferId};
use crate::base::money::{Currency, Money};
use crate::base::page::{Page, PageRequest};
use crate::platform::db::{ConstantStatement, Tx, column};
use crate::platform::schema::ledger_accounts;
use crate::platform::telemetry::locking;

/// What the wallet holds; nothing where there is none yet.
pub async fn load_balance(tx: &mut Tx, wallet: AccountId) -> Result<Money> {
    let row = ledger_accounts::table.find(wallet.uuid());
    let row = row.select((ledger_accounts::balance_minor, ledger_accounts::currency));
    let row: Option<(Option<i64>, String)> = row.first(tx).await.optional()?;
    match row {
        Some((balance, currency)) => money(balance.unwrap_or(0), &currency),
        None => Ok(Money::krw(0)),
    }
}

/// Makes the wallets that are not there yet.
pub async fn insert_wallets(
    mut connection: &AsyncPgConnection,
    wallets: &[AccountId],
    now: DateTime<Utc>,
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO ledger_accounts (id, kind, currency, balance_minor, created_at, updated_at) \
        SELECT id, 'WALLET', 'KRW', 0, $2, $2 FROM unnest($1) AS new (id) ORDER BY id \
        ON CONFLICT (id) DO NOTHING";
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(wallets)
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// What each wallet holds, locked until the transaction ends; those that are closed are left out.
pub async fn lock_balances(
    mut connection: &AsyncPgConnection,
    wallets: &[AccountId],
) -> Result<Balances> {
    let rows = ledger_accounts::table
        .filter(ledger_accounts::id.eq_any(wallets.iter().map(|it| it.uuid()).collect::<Vec<_>>()))
        .filter(ledger_accounts::closed_at.is_null())
        .order(ledger_accounts::id)
        .select((
            ledger_accounts::id,
            ledger_accounts::balance_minor.assume_not_null(),
            ledger_accounts::currency,
        ))
        .for_no_key_update();
    let rows: Vec<(AccountId, i64, String)> =
        locking("ledger_accounts", rows.load(&mut connection)).await?;
    rows.into_iter().map(|(id, minor, currency)| Ok((id, money(minor, &currency)?))).collect()
}

/// Closes a wallet that is there and empty: who uses it after that is refused.
pub async fn close(tx: &mut Tx, wallet: AccountId, now: DateTime<Utc>) -> Result<()> {
    let change = (ledger_accounts::closed_at.eq(now), ledger_accounts::updated_at.eq(now));
    diesel::update(ledger_accounts::table.find(wallet.uuid())).set(change).execute(tx).await?;
    Ok(())
}

/// Sets the balances of wallets whose rows are locked.
pub async fn update_balances(
    mut connection: &AsyncPgConnection,
    balances: &Balances,
    now: DateTime<Utc>,
) -> Result<()> {
    const UPDATE: &str = "\
        UPDATE ledger_accounts SET balance_minor = new.balance_minor, updated_at = $3 \
        FROM unnest($1, $2) AS new (id, balance_minor) \
        WHERE ledger_accounts.id = new.id";
    diesel::sql_query(UPDATE)
        .bind::<Array<SqlUuid>, _>(balances.keys().copied().collect::<Vec<_>>())
        .bind::<Array<BigInt>, _>(balances.values().map(|it| it.minor()).collect::<Vec<_>>())
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Writes transfers into the books; the balances are the caller's to keep.
pub async fn insert_transfers(
    mut connection: &AsyncPgConnection,
    transfers: &[Transfer],
    now: DateTime<Utc>,
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO transfers (id, debit_account_id, credit_account_id, currency, amount_minor, \
            reason, order_id, store_order_id, payment_id, created_at) \
        SELECT new.*, $10 FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) AS new";
    let causes = column(transfers, |it| CauseRow::from(it.cause));
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(transfers, |it| it.id))
        .bind::<Array<SqlUuid>, _>(column(transfers, |it| it.debit.id()))
        .bind::<Array<SqlUuid>, _>(column(transfers, |it| it.credit.id()))
        .bind::<Array<Text>, _>(column(transfers, |it| it.amount.currency().code()))
        .bind::<Array<BigInt>, _>(column(transfers, |it| it.amount.minor()))
        .bind::<Array<Text>, _>(column(&causes, |it| it.reason))
        .bind::<Array<Nullable<SqlUuid>>, _>(column(&causes, |it| it.order_id))
        .bind::<Array<Nullable<SqlUuid>>, _>(column(&causes, |it| it.store_order_id))
        .bind::<Array<Nullable<SqlUuid>>, _>(column(&causes, |it| it.payment_id))
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// A page of what came into a wallet and what went, newest first.
pub async fn list_entries(
    tx: &mut Tx,
    wallet: AccountId,
    page: PageRequest<TransferId>,
) -> Result<Page<Entry, TransferId>> {
    // Each half reads its partial index backwards; what is left of both is at most two pages.
    const LIST: &str = "\
        SELECT id, amount_minor, currency, reason, order_id, store_order_id, payment_id, created_at \
        FROM ((SELECT id, amount_minor, currency, reason, order_id, store_order_id, payment_id, created_at \
               FROM transfers WHERE credit_account_id = $1 AND id < $2 \
                   AND credit_account_id > '00000000-0000-0000-0000-0000000000ff' \
               ORDER BY id DESC LIMIT $3) \
              UNION ALL \
              (SELECT id, -amount_minor, currency, reason, order_id, store_order_id, payment_id, created_at \
               FROM transfers WHERE debit_account_id = $1 AND id < $2 \
                   AND debit_account_id > '00000000-0000-0000-0000-0000000000ff' \
               ORDER BY id DESC LIMIT $3)) AS entries \
        ORDER BY id DESC LIMIT $3";
    let rows: Vec<EntryRow> = diesel::sql_query(LIST)
        .bind::<SqlUuid, _>(LedgerAccount::Wallet(wallet).id())
        .bind::<SqlUuid, _>(page.below.map_or(Uuid::max(), TransferId::uuid))
        .bind::<BigInt, _>(page.size.saturating_add(1))
        .constant()
        .load(tx)
        .await?;
    let page = Page::of(rows, page, |row| row.id);
    let items = page.items.into_iter().map(EntryRow::entry).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}

/// A cause as columns.
#[derive(Default)]
struct CauseRow {
    reason: &'static str,
    order_id: Option<OrderId>,
    store_order_id: Option<StoreOrderId>,
    payment_id: Option<PaymentId>,
}

impl CauseRow {
    fn of_order(reason: &'static str, order_id: OrderId, store_order_id: StoreOrderId) -> Self {
        let (order_id, store_order_id) = (Some(order_id), Some(store_order_id));
        Self { reason, order_id, store_order_id, payment_id: None }
    }
}

impl From<Cause> for CauseRow {
    fn from(cause: Cause) -> Self {
        match cause {
            Cause::Charge { payment_id } => {
                Self { reason: "CHARGE", payment_id: Some(payment_id), ..Self::default() }
            }
            Cause::Order { order_id, store_order_id } => {
                Self::of_order("ORDER", order_id, store_order_id)
            }
            Cause::Cancellation { order_id, store_order_id } => {
                Self::of_order("CANCELLATION", order_id, store_order_id)
            }
        }
    }
}

#[derive(QueryableByName)]
struct EntryRow {
    #[diesel(sql_type = SqlUuid)]
    id: TransferId,
    #[diesel(sql_type = BigInt)]
    amount_minor: i64,
    #[diesel(sql_type = Text)]
    currency: String,
    #[diesel(sql_type = Text)]
    reason: String,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    order_id: Option<OrderId>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    store_order_id: Option<StoreOrderId>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    payment_id: Option<PaymentId>,
    #[diesel(sql_type = Timestamptz)]
    created_at: DateTime<Utc>,
}

impl EntryRow {
    fn entry(self) -> Result<Entry> {
        let cause =
            match (self.reason.as_str(), self.payment_id, self.order_id, self.store_order_id) {
                ("CHARGE", Some(payment_id), None, None) => Cause::Charge { payment_id },
                ("ORDER", None, Some(order_id), Some(store_order_id)) => {
                    Cause::Order { order_id, store_order_id }
                }
                ("CANCELLATION", None, Some(order_id), Some(store_order_id)) => {
                    Cause::Cancellation { order_id, store_order_id }
                }
                _ => {
                    return Err(Error::internal(anyhow::anyhow!("transfer {}: no cause", self.id)));
                }
            };
        let amount = money(self.amount_minor, &self.currency)?;
        Ok(Entry { id: self.id, amount, cause, created_at: self.created_at })
    }
}

fn money(minor: i64, currency: &str) -> Result<Money> {
    let unknown = || Error::internal(anyhow::anyhow!("unknown currency {currency}"));
    Ok(Money::new(minor, Currency::from_code(currency).ok_or_else(unknown)?))
}
