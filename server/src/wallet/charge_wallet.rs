//! `ChargeWallet`: pays points in.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::model::{Cause, Entry, LedgerAccount, Transfer};
use super::{rules, store};
use crate::base::error::Result;
use crate::base::ids::{AccountId, PaymentId, TransferId};
use crate::base::money::Money;
use crate::payment;
use crate::payment::model::{Payable, Payment, Provider};
use crate::platform::db::Tx;

/// What to pay in, and for whom.
#[derive(Clone, Copy, Debug)]
pub struct ChargeWallet {
    /// Whose wallet.
    pub buyer_id: AccountId,
    /// How much.
    pub amount: Money,
    /// Who takes the money.
    pub provider: Provider,
}

/// Points that were paid in.
#[derive(Clone, Copy, Debug)]
pub struct Charged {
    /// What the wallet holds now.
    pub balance: Money,
    /// What came.
    pub entry: Entry,
}

/// Credits every charge that may be made, each against a captured payment, and answers each command in its place.
pub async fn charge_wallet(
    tx: &mut Tx,
    commands: &[ChargeWallet],
    sandbox: bool,
    now: DateTime<Utc>,
) -> Result<Vec<Result<Charged>>> {
    // Load.
    let wallets: BTreeSet<AccountId> = commands.iter().map(|it| it.buyer_id).collect();
    let wallets: Vec<AccountId> = wallets.into_iter().collect();
    store::insert_wallets(tx, &wallets, now).await?;
    let mut balances = store::lock_balances(tx, &wallets).await?;

    // Decide.
    let mut payments = Vec::new();
    let mut transfers = Vec::new();
    let answers = commands.iter().map(|command| {
        payment::rules::check_offered(command.provider, sandbox)?;
        rules::check_charge(command.amount)?;
        let balance = rules::credit(&mut balances, command.buyer_id, command.amount)?;
        let (payment, transfer) = charge(command, now);
        payments.push(payment);
        transfers.push(transfer);
        let Transfer { id, amount, cause, .. } = transfer;
        Ok(Charged { balance, entry: Entry { id, amount, cause, created_at: now } })
    });
    let answers = answers.collect();

    // Save.
    if !transfers.is_empty() {
        let tx = &*tx;
        tokio::try_join!(
            biased;
            payment::store::insert_payments(tx, &payments),
            store::insert_transfers(tx, &transfers, now),
            store::update_balances(tx, &balances, now),
        )?;
    }
    Ok(answers)
}

fn charge(command: &ChargeWallet, now: DateTime<Utc>) -> (Payment, Transfer) {
    let id = TransferId::new();
    let payment = Payment {
        id: PaymentId::new(),
        payer_id: command.buyer_id,
        payable: Payable::TopUp(id),
        provider: command.provider,
        amount: command.amount,
        captured_at: now,
    };
    let transfer = Transfer {
        id,
        debit: LedgerAccount::ProviderClearing,
        credit: LedgerAccount::Wallet(command.buyer_id),
        amount: command.amount,
        cause: Cause::Charge { payment_id: payment.id },
    };
    (payment, transfer)
}
