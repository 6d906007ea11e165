//! `ChargeWallet`: pays points in.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use jangteo_sdk::wallet::v1 as pb;

use super::model::{Balances, Cause, Entry, LedgerAccount, Transfer};
use super::{rules, store};
use crate::base::error::Result;
use crate::base::ids::{AccountId, PaymentId, TransferId};
use crate::base::money::Money;
use crate::payment;
use crate::payment::model::{Payable, Payment, Provider};
use crate::platform::audit::{self, Act, Trail};
use crate::platform::db::Tx;
use crate::platform::group_commit::Operation;

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

/// Pays in the charges of a batch: every one that may be made, each against a captured payment.
pub struct ChargeWallets {
    /// Whether the sandbox takes payments.
    pub sandbox: bool,
}

/// The charges of a batch, and what the wallets hold after them.
pub struct Paid {
    payments: Vec<Payment>,
    transfers: Vec<Transfer>,
    balances: Balances,
}

impl Operation for ChargeWallets {
    type Command = ChargeWallet;
    type Response = pb::ChargeWalletResponse;
    type Rows = Balances;
    type Changes = Paid;

    const NAME: &'static str = "wallet.charge_wallet";

    async fn load(
        &self,
        tx: &Tx,
        commands: &[&ChargeWallet],
        now: DateTime<Utc>,
    ) -> Result<Balances> {
        let wallets: BTreeSet<AccountId> = commands.iter().map(|it| it.buyer_id).collect();
        let wallets: Vec<AccountId> = wallets.into_iter().collect();
        let made = store::insert_wallets(tx, &wallets, now);
        let locked = store::lock_balances(tx, &wallets);
        let ((), balances) = tokio::try_join!(biased; made, locked)?;
        Ok(balances)
    }

    fn decide(
        &self,
        mut balances: Balances,
        commands: &[&ChargeWallet],
        now: DateTime<Utc>,
    ) -> (Vec<Result<pb::ChargeWalletResponse>>, Paid) {
        let mut payments = Vec::new();
        let mut transfers = Vec::new();
        let answers = commands.iter().map(|command| {
            payment::rules::check_offered(command.provider, self.sandbox)?;
            rules::check_charge(command.amount)?;
            let balance = rules::credit(&mut balances, command.buyer_id, command.amount)?;
            let (payment, transfer) = charge(command, now);
            payments.push(payment);
            transfers.push(transfer);
            let Transfer { id, amount, cause, .. } = transfer;
            let entry = Entry { id, amount, cause, created_at: now };
            Ok(Charged { balance, entry }.into())
        });
        let answers = answers.collect();
        (answers, Paid { payments, transfers, balances })
    }

    async fn save(&self, tx: &Tx, paid: &Paid, now: DateTime<Utc>) -> Result<()> {
        if paid.transfers.is_empty() {
            return Ok(());
        }
        let charged = paid.payments.iter();
        let acts = charged.map(|it| Trail::of(it.payer_id).act("WALLET_CHARGED", it.id));
        let acts: Vec<Act> = acts.collect();
        tokio::try_join!(
            biased;
            payment::store::insert_payments(tx, &paid.payments),
            store::insert_transfers(tx, &paid.transfers, now),
            store::update_balances(tx, &paid.balances, now),
            audit::append(tx, &acts, now),
        )?;
        Ok(())
    }
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
